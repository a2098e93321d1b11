#ifndef BO_SPELLING_H
#define BO_SPELLING_H

#include "../base/buf.h"

/*
 * How names spell what a person types: composed (NFC), lower case, without compatibility forms, by UTS #46. A piece is
 * a character with the marks that belong to it, which may be several code points ("u" and a diaeresis).
 */

/* Bytes of the piece that `text` begins with, 0 when it does not begin with UTF-8. */
size_t bo_spelling_piece(const char *text, size_t len);

/*
 * Appends the piece as a name has it; nothing for what names leave out (a soft hyphen). False, and nothing, when no
 * name can have it. Of ASCII every piece comes back, lower case. Some are taken as people mean them: the Turkish dotted
 * capital I becomes "i", the capital sharp s the small one, a dash a hyphen.
 */
bool bo_spelling_fold(bo_buf *out, const char *piece, size_t len);

/* Appends the text with its pieces of several code points composed, where names can have them, and all else as it is.
 */
void bo_spelling_compose(bo_buf *out, const char *text, size_t len);

#endif
