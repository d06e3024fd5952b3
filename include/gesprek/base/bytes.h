/**
 * @file
 * Text being built (`struct bytes`) and text being looked at (`struct str`).
 *
 * A `struct bytes` owns its memory and is always NUL-terminated, so `.s` may
 * be handed to anything that wants a C string; it may hold NUL bytes too. A
 * zeroed one is valid and empty. A `struct str` owns nothing. Running out of
 * memory ends the program (see base/memory.h); nothing here fails.
 */
#ifndef GESPREK_BASE_BYTES_H
#define GESPREK_BASE_BYTES_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>

struct str {
	const char *s;
	size_t len;
};

struct bytes {
	char *s;
	size_t len, cap;
};

/** Make @p b empty and free its memory; a zeroed or cleared one is accepted. */
void bytes_clear(struct bytes *b);
/** Make @p b empty and keep its memory for reuse. */
void bytes_reset(struct bytes *b);
void bytes_add(struct bytes *b, const char *s, size_t len);
void bytes_add_text(struct bytes *b, const char *text);
void bytes_add_char(struct bytes *b, char c);
/** Append @p times times the character @p c. */
void bytes_add_fill(struct bytes *b, char c, size_t times);
__attribute__((format(printf, 2, 3))) void bytes_addf(struct bytes *b, const char *fmt, ...);
__attribute__((format(printf, 2, 0))) void bytes_addv(struct bytes *b, const char *fmt,
						      va_list args);
/** The text as a C string, "" when nothing was ever added. Borrowed. */
const char *bytes_text(const struct bytes *b);
/** Hand the text over: the caller frees it, @p b is empty afterwards. Never NULL. */
char *bytes_take(struct bytes *b);

/** Append the whole file @p path, at most @p max_bytes. @return false with errno set (EFBIG:
 * larger). */
bool bytes_add_file(struct bytes *b, const char *path, size_t max_bytes);

struct str str_of(const char *text);
bool str_is(struct str a, const char *text);
bool str_is_same(struct str a, struct str b);
/** Without blanks, tabs and line ends around it. */
struct str str_trim(struct str text);

#endif
