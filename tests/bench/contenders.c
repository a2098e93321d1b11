/*
 * The contenders of `bin/bench search`: contenders ASCII UNICODE
 *
 * The two files hold the labels of all rows, one a line, as they are stored and in their Unicode form; a pattern with a
 * character beyond ASCII is asked of the second. The first line written is Hyperscan's version. From then on each line
 * read is a question, CONTENDER tab PATTERN, answered by SECONDS tab HITS, or by "cannot". Compiling a pattern is not
 * timed; ripgrep is, as a process, because that is how it is used. Every contender counts lines, each once.
 */
#define _GNU_SOURCE
#define PCRE2_CODE_UNIT_WIDTH 8
#include <hs/hs.h>
#include <pcre2.h>

#include <fcntl.h>
#include <inttypes.h>
#include <spawn.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define JIT_STACK_MOST (4u << 20) /* a contender is not to fail for want of stack */

typedef struct {
    const char *path;
    char *bytes;
    uint32_t len;
    uint32_t *starts; /* where each line begins, and `len` + 1 after the last */
    uint32_t lines;
} text;

typedef struct {
    double seconds;
    uint64_t hits;
} measure;

extern char **environ;

static void fail(const char *sentence, const char *what)
{
    (void)fprintf(stderr, "%s %s\n", sentence, what);
    exit(1);
}

static void *need(void *memory)
{
    if (!memory) {
        fail("There is no memory for", "the contenders");
    }
    return memory;
}

static double now(void)
{
    struct timespec at;

    (void)clock_gettime(CLOCK_MONOTONIC, &at);
    return (double)at.tv_sec + (double)at.tv_nsec / 1e9;
}

static void load(text *out, const char *path)
{
    FILE *file = fopen(path, "rb");
    long size = file && fseek(file, 0, SEEK_END) == 0 ? ftell(file) : -1;
    uint32_t line = 0;

    if (size < 1 || size >= UINT32_MAX) {
        fail("The labels cannot be read, or are too many:", path);
    }
    rewind(file);
    out->path = path;
    out->bytes = need(malloc((size_t)size));
    if (fread(out->bytes, 1, (size_t)size, file) != (size_t)size) {
        fail("The labels cannot be read:", path);
    }
    (void)fclose(file);
    /* without the last line feed there is no empty line at the end for a pattern to match */
    out->len = (uint32_t)size - (out->bytes[size - 1] == '\n');
    out->lines = 1;
    for (uint32_t i = 0; i < out->len; i++) {
        out->lines += out->bytes[i] == '\n';
    }
    out->starts = need(malloc((out->lines + (size_t)1) * sizeof *out->starts));
    out->starts[line++] = 0;
    for (uint32_t i = 0; i < out->len; i++) {
        if (out->bytes[i] == '\n') {
            out->starts[line++] = i + 1;
        }
    }
    out->starts[line] = out->len + 1;
}

static uint32_t next_line(const text *from, size_t at)
{
    const char *feed = memchr(from->bytes + at, '\n', from->len - at);

    return feed ? (uint32_t)(feed - from->bytes) + 1 : from->len + 1;
}

/* Hyperscan: the whole buffer, told of every end of a match. */

typedef struct {
    const text *labels;
    uint64_t hits;
    uint64_t next; /* where the line after the last one counted begins */
} counted;

static int count_line(unsigned id, unsigned long long from, unsigned long long to, unsigned flags, void *context)
{
    counted *so_far = context;

    (void)id, (void)from, (void)flags;
    if (to >= so_far->next) {
        so_far->hits++;
        so_far->next = next_line(so_far->labels, to);
    }
    return 0;
}

static bool ask_hyperscan(measure *out, const text *labels, const char *pattern, bool unicode)
{
    unsigned flags = HS_FLAG_CASELESS | HS_FLAG_MULTILINE | (unicode ? HS_FLAG_UTF8 | HS_FLAG_UCP : 0);
    counted so_far = {.labels = labels};
    hs_database_t *database = NULL;
    hs_compile_error_t *error = NULL;
    hs_scratch_t *scratch = NULL;
    bool can = hs_compile(pattern, flags, HS_MODE_BLOCK, NULL, &database, &error) == HS_SUCCESS;

    if (!can) {
        (void)hs_free_compile_error(error);
        can = hs_compile(pattern, flags | HS_FLAG_ALLOWEMPTY, HS_MODE_BLOCK, NULL, &database, &error) == HS_SUCCESS;
    }
    if (!can) {
        (void)hs_free_compile_error(error);
        return false;
    }
    can = hs_alloc_scratch(database, &scratch) == HS_SUCCESS;
    out->seconds = now();
    can = can && hs_scan(database, labels->bytes, labels->len, 0, scratch, count_line, &so_far) == HS_SUCCESS;
    out->seconds = now() - out->seconds;
    out->hits = so_far.hits;
    (void)hs_free_scratch(scratch);
    (void)hs_free_database(database);
    return can;
}

/* PCRE2, JIT-compiled. */

typedef struct {
    pcre2_code *code;
    pcre2_match_data *match;
    pcre2_match_context *context;
    pcre2_jit_stack *stack;
    uint32_t options;
} compiled;

typedef bool count_by_pcre2(uint64_t *hits, const compiled *with, const text *labels);

static void forget(compiled *gone)
{
    pcre2_match_context_free(gone->context);
    pcre2_jit_stack_free(gone->stack);
    pcre2_match_data_free(gone->match);
    pcre2_code_free(gone->code);
}

static bool compile(compiled *out, const char *pattern, uint32_t options, bool unicode)
{
    pcre2_compile_context *lines = need(pcre2_compile_context_create(NULL));
    int error;
    PCRE2_SIZE offset;

    (void)pcre2_set_newline(lines, PCRE2_NEWLINE_LF);
    options |= PCRE2_CASELESS | (unicode ? PCRE2_UTF | PCRE2_UCP : 0);
    out->code = pcre2_compile((PCRE2_SPTR)pattern, PCRE2_ZERO_TERMINATED, options, &error, &offset, lines);
    pcre2_compile_context_free(lines);
    if (!out->code || pcre2_jit_compile(out->code, PCRE2_JIT_COMPLETE) != 0) {
        pcre2_code_free(out->code);
        return false;
    }
    out->options = unicode ? PCRE2_NO_UTF_CHECK : 0;
    out->match = need(pcre2_match_data_create(1, NULL));
    out->stack = need(pcre2_jit_stack_create(32 * 1024, JIT_STACK_MOST, NULL));
    out->context = need(pcre2_match_context_create(NULL));
    pcre2_jit_stack_assign(out->context, NULL, out->stack);
    return true;
}

static bool count_labels(uint64_t *hits, const compiled *with, const text *labels)
{
    for (uint32_t line = 0; line < labels->lines; line++) {
        uint32_t start = labels->starts[line], len = labels->starts[line + 1] - 1 - start;
        int got = pcre2_jit_match(with->code, (PCRE2_SPTR)labels->bytes + start, len, 0, with->options, with->match,
                                  with->context);
        if (got < 0 && got != PCRE2_ERROR_NOMATCH) {
            return false;
        }
        *hits += got >= 0;
    }
    return true;
}

/* A match may cross a line end, for all this contender knows; it counts for the line in which it begins. */
static bool count_buffer(uint64_t *hits, const compiled *with, const text *labels)
{
    const PCRE2_SIZE *found = pcre2_get_ovector_pointer(with->match);
    uint32_t at = 0;

    while (at < labels->len) {
        int got = pcre2_jit_match(with->code, (PCRE2_SPTR)labels->bytes, labels->len, at, with->options, with->match,
                                  with->context);
        if (got < 0) {
            return got == PCRE2_ERROR_NOMATCH;
        }
        ++*hits;
        at = next_line(labels, found[0]);
    }
    return true;
}

static bool ask_pcre2(measure *out, const text *labels, const char *pattern, bool unicode, uint32_t options,
                      count_by_pcre2 *count)
{
    compiled with;
    bool can = compile(&with, pattern, options, unicode);

    if (!can) {
        return false;
    }
    out->seconds = now();
    can = count(&out->hits, &with, labels);
    out->seconds = now() - out->seconds;
    forget(&with);
    return can;
}

/* ripgrep, a process from its start to its end. */

static pid_t start_ripgrep(char *const *command, int answer)
{
    posix_spawn_file_actions_t files;
    pid_t pid;

    (void)posix_spawn_file_actions_init(&files);
    (void)posix_spawn_file_actions_adddup2(&files, answer, STDOUT_FILENO);
    (void)posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    if (posix_spawnp(&pid, command[0], &files, NULL, command, environ) != 0) {
        fail("This does not start:", command[0]);
    }
    (void)posix_spawn_file_actions_destroy(&files);
    return pid;
}

static bool ask_ripgrep(measure *out, const text *labels, const char *pattern)
{
    char *command[] = {"rg", "--no-config", "-j1", "-c", "-i", "-e", (char *)pattern, (char *)labels->path, NULL};
    char count[32] = "";
    int ends[2], status = -1;
    pid_t pid;

    if (pipe2(ends, O_CLOEXEC) != 0) {
        fail("There is no pipe to", command[0]);
    }
    out->seconds = now();
    pid = start_ripgrep(command, ends[1]);
    (void)close(ends[1]);
    (void)!read(ends[0], count, sizeof count - 1); /* nothing where nothing was found */
    (void)waitpid(pid, &status, 0);
    out->seconds = now() - out->seconds;
    (void)close(ends[0]);
    out->hits = strtoull(count, NULL, 10);
    return WIFEXITED(status) && WEXITSTATUS(status) < 2;
}

static bool is_ascii(const char *pattern)
{
    while (*pattern && (unsigned char)*pattern < 0x80) {
        pattern++;
    }
    return *pattern == '\0';
}

static bool ask(measure *out, const char *contender, const char *pattern, const text labels[2])
{
    bool unicode = !is_ascii(pattern);
    const text *these = &labels[unicode];

    *out = (measure){0};
    if (strcmp(contender, "Hyperscan") == 0) {
        return ask_hyperscan(out, these, pattern, unicode);
    }
    if (strcmp(contender, "PCRE2 by label") == 0) {
        return ask_pcre2(out, these, pattern, unicode, 0, count_labels);
    }
    if (strcmp(contender, "PCRE2 buffer") == 0) {
        return ask_pcre2(out, these, pattern, unicode, PCRE2_MULTILINE, count_buffer);
    }
    if (strcmp(contender, "ripgrep") == 0) {
        return ask_ripgrep(out, these, pattern);
    }
    fail("There is no contender", contender);
    return false;
}

int main(int argc, char **argv)
{
    static char line[4096];
    text labels[2];

    if (argc != 3) {
        fail("usage: contenders ASCII UNICODE", "");
    }
    load(&labels[0], argv[1]);
    load(&labels[1], argv[2]);
    (void)printf("%s\n", hs_version());
    (void)fflush(stdout);
    while (fgets(line, sizeof line, stdin)) {
        char *pattern = strchr(line, '\t');
        measure got;

        line[strcspn(line, "\n")] = '\0';
        if (!pattern) {
            fail("This is no question:", line);
        }
        *pattern++ = '\0';
        if (ask(&got, line, pattern, labels)) {
            (void)printf("%.9f\t%" PRIu64 "\n", got.seconds, got.hits);
        } else {
            (void)printf("cannot\n");
        }
        (void)fflush(stdout);
    }
    for (int i = 0; i < 2; i++) {
        free(labels[i].bytes);
        free(labels[i].starts);
    }
    return 0;
}
