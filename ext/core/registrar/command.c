#include "registrar.h"

#include <string.h>

/* A line end inside a key or value would start a line of its own, i.e. a parameter nobody meant to send. */
static void append_clean(bo_buf *lines, const char *text)
{
    while (*text) {
        size_t run = strcspn(text, "\r\n");

        bo_buf_append(lines, text, run);
        text += run;
        text += strspn(text, "\r\n");
    }
}

static void start_line(bo_command *command, const char *key)
{
    if (command->lines.len > 0) {
        bo_buf_char(&command->lines, '\n');
    }
    append_clean(&command->lines, key);
}

void bo_command_set(bo_command *command, const char *key, const char *value)
{
    start_line(command, key);
    bo_buf_char(&command->lines, '=');
    append_clean(&command->lines, value);
}

void bo_command_set_at(bo_command *command, const char *key, unsigned index, const char *value)
{
    start_line(command, key);
    bo_buf_printf(&command->lines, "%u=", index);
    append_clean(&command->lines, value);
}

void bo_command_free(bo_command *command)
{
    bo_buf_free(&command->lines);
}
