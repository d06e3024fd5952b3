/**
 * @file
 * Growing text.
 */
#include "gesprek/base/bytes.h"

#include <assert.h>
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "gesprek/base/memory.h"

enum { BYTES_FIRST = 64, BYTES_FILE_CHUNK = 64 * 1024 };

/* Room for len more and the NUL. Doubling keeps many small additions linear. */
static char *bytes_reserve(struct bytes *b, size_t len)
{
	size_t want = len < SIZE_MAX / 2 - b->len ? b->len + len + 1 : SIZE_MAX;

	if (want > b->cap) {
		size_t cap = b->cap ? b->cap : BYTES_FIRST;
		while (cap < want && cap <= SIZE_MAX / 2)
			cap *= 2;
		if (cap < want)
			cap = want;
		b->s = memory_resize(b->s, cap, 1);
		b->cap = cap;
	}
	return b->s + b->len;
}

static void bytes_grow_by(struct bytes *b, size_t len)
{
	b->len += len;
	b->s[b->len] = '\0';
}

void bytes_clear(struct bytes *b)
{
	if (!b)
		return;
	free(b->s);
	*b = (struct bytes){0};
}

void bytes_reset(struct bytes *b)
{
	b->len = 0;
	if (b->s)
		b->s[0] = '\0';
}

void bytes_add(struct bytes *b, const char *s, size_t len)
{
	char *to = bytes_reserve(b, len);

	if (len)
		memcpy(to, s, len);
	bytes_grow_by(b, len);
}

void bytes_add_text(struct bytes *b, const char *text)
{
	bytes_add(b, text, strlen(text));
}

void bytes_add_char(struct bytes *b, char c)
{
	*bytes_reserve(b, 1) = c;
	bytes_grow_by(b, 1);
}

void bytes_add_fill(struct bytes *b, char c, size_t times)
{
	memset(bytes_reserve(b, times), c, times);
	bytes_grow_by(b, times);
}

void bytes_addf(struct bytes *b, const char *fmt, ...)
{
	va_list args;

	va_start(args, fmt);
	bytes_addv(b, fmt, args);
	va_end(args);
}

void bytes_addv(struct bytes *b, const char *fmt, va_list args)
{
	va_list again;

	va_copy(again, args);
	int len = vsnprintf(NULL, 0, fmt, args);
	assert(len >= 0);
	vsnprintf(bytes_reserve(b, (size_t)len), (size_t)len + 1, fmt, again);
	va_end(again);
	bytes_grow_by(b, (size_t)len);
}

const char *bytes_text(const struct bytes *b)
{
	return b->s ? b->s : "";
}

char *bytes_take(struct bytes *b)
{
	bytes_reserve(b, 0);
	b->s[b->len] = '\0';
	char *s = b->s;
	*b = (struct bytes){0};
	return s;
}

/* A byte more than a file has shows its end at once; a pipe tells no size. */
static size_t chunk_of(FILE *file, size_t max_bytes)
{
	struct stat st;

	if (fstat(fileno(file), &st) != 0 || !S_ISREG(st.st_mode) || st.st_size < 0)
		return BYTES_FILE_CHUNK;
	return (size_t)st.st_size < max_bytes ? (size_t)st.st_size + 1 : max_bytes + 1;
}

bool bytes_add_file(struct bytes *b, const char *path, size_t max_bytes)
{
	const size_t len_before = b->len;
	int error = 0;
	FILE *f = fopen(path, "rb");

	if (!f)
		return false;
	const size_t chunk = chunk_of(f, max_bytes);
	/* Read until the end all the same: it may grow. */
	while (!feof(f) && !error) {
		char *to = bytes_reserve(b, chunk);
		size_t got = fread(to, 1, chunk, f);
		if (ferror(f))
			error = errno ? errno : EIO;
		else if (got > max_bytes - (b->len - len_before))
			error = EFBIG;
		else
			bytes_grow_by(b, got);
	}
	fclose(f);
	if (!error)
		return true;
	b->len = len_before;
	b->s[b->len] = '\0';
	errno = error;
	return false;
}

struct str str_of(const char *text)
{
	return (struct str){text, strlen(text)};
}

bool str_is(struct str a, const char *text)
{
	return str_is_same(a, str_of(text));
}

bool str_is_same(struct str a, struct str b)
{
	return a.len == b.len && (!a.len || !memcmp(a.s, b.s, a.len));
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

struct str str_trim(struct str text)
{
	while (text.len && is_blank(text.s[0])) {
		text.s++;
		text.len--;
	}
	while (text.len && is_blank(text.s[text.len - 1]))
		text.len--;
	return text;
}
