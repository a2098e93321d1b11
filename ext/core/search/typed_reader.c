#include "typed_reader.h"

#include "../domain/quote.h"
#include "../domain/spelling.h"

bool bo_typed_next(bo_typed_reader *reader)
{
    size_t at = reader->place.at + reader->place.len;

    bo_buf_clear(&reader->spelled);
    reader->begun = true;
    reader->sign = -1;
    reader->ended = at >= reader->len;
    if (reader->ended) {
        return false;
    }
    reader->place =
        (bo_typed_place){at, bo_spelling_piece(reader->text + at, reader->len - at), reader->place.number + 1};
    reader->refused = !bo_spelling_fold(&reader->spelled, reader->text + at, reader->place.len);
    if (!reader->refused && reader->spelled.len == 1) {
        reader->sign = (unsigned char)reader->spelled.data[0];
    }
    return true;
}

void bo_typed_go(bo_typed_reader *reader, bo_typed_place place)
{
    reader->place = (bo_typed_place){place.at, 0, place.number - 1};
    (void)bo_typed_next(reader);
}

void bo_typed_reader_free(bo_typed_reader *reader)
{
    bo_buf_free(&reader->spelled);
}

bool bo_typed_in_word(const bo_typed_reader *reader)
{
    int sign = reader->sign;

    return reader->begun && !reader->ended && sign != ' ' && sign != ',' && !(sign >= '\t' && sign <= '\r') &&
           !bo_typed_at_operator(reader);
}

bool bo_typed_at_operator(const bo_typed_reader *reader)
{
    return !reader->ended && (reader->sign == '|' || reader->sign == '&');
}

bo_status bo_typed_refuse(const bo_typed_reader *reader, bo_typed_place place, const char *reason, const char *why,
                          bo_err *err)
{
    char piece[40];
    bo_status status = bo_fail_reason(err, BO_ERR_PATTERN, reason, "Character %u, \"%s\", %s.", place.number,
                                      bo_quote(piece, sizeof piece, reader->text + place.at, place.len), why);

    if (err) {
        err->offset = place.at;
    }
    return status;
}
