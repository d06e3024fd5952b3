/**
 * @file
 * Collecting diagnostics. How they look is in diag_write.c.
 */
#include "gesprek/base/diag.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "gesprek/base/utf8.h"

/* Enough on both sides of the caret for any terminal, in bytes. */
enum { DIAG_LINE_BEFORE = 400, DIAG_LINE_AFTER = 400 };

/* Messages quote the failing thing, which may be most of a file. In bytes. */
enum { DIAG_MESSAGE_MOST = 1000 };

const struct diag_info diag_infos[DIAG_CODE_COUNT] = {
#define D(name, level, id, help) [DIAG_##name] = {id, DIAG_##level, help},
#include "gesprek/base/diag_codes.def"
#undef D
};

void diags_clear(struct diags *d)
{
	if (!d)
		return;
	free(d->v);
	arena_clear(&d->arena);
	*d = (struct diags){0};
}

static bool is_unreadable(enum diag_code code)
{
	return code >= DIAG_BAD_ENCODING && code <= DIAG_YAML_ALIAS;
}

/* Was there already a diagnostic that makes others on this line worthless? */
static bool is_consequence(const struct diags *d, enum diag_code code, const char *path,
			   unsigned line)
{
	if (is_unreadable(code) || !line)
		return false;
	for (size_t i = 0; i < d->n; i++)
		if (d->v[i].line == line && is_unreadable(d->v[i].code) &&
		    !strcmp(d->v[i].path, path))
			return true;
	return false;
}

static struct str source_find_line(const struct source *source, unsigned line)
{
	struct str rest = source->text;

	for (;;) {
		const char *end = rest.len ? memchr(rest.s, '\n', rest.len) : NULL;
		if (line <= 1) {
			if (end)
				rest.len = (size_t)(end - rest.s);
			if (rest.len && rest.s[rest.len - 1] == '\r')
				rest.len--;
			return rest;
		}
		if (!end)
			return (struct str){0};
		rest.len -= (size_t)(end + 1 - rest.s);
		rest.s = end + 1;
		line--;
	}
}

static bool is_char_start(char c)
{
	return ((unsigned char)c & 0xc0) != 0x80;
}

/* How many of the eight bytes at @p s begin a character. */
static unsigned count_starts_of_8(const char *s)
{
	const uint64_t ones = UINT64_C(0x0101010101010101);
	uint64_t x;

	memcpy(&x, s, sizeof x);
	return 8 - (unsigned)((((x >> 7) & (~x >> 6) & ones) * ones) >> 56);
}

/*
 * Where character @p n begins, counted from 0, or the end of the line; @p n becomes the characters
 * before it. By eights: a file may be one long line, and each of a thousand mistakes walks it.
 */
static size_t line_find_char(struct str line, unsigned *n)
{
	size_t at = 0;
	unsigned seen = 0;

	for (; line.len - at >= 8 && *n - seen > 8; at += 8)
		seen += count_starts_of_8(line.s + at);
	while (at < line.len && !is_char_start(line.s[at]))
		at++;
	for (; at < line.len && seen < *n; seen++)
		do
			at++;
		while (at < line.len && !is_char_start(line.s[at]));
	*n = seen;
	return at;
}

/* Copy the line, or the part of it round the caret. */
static void diag_set_line(struct diag *diag, struct arena *arena, struct str line)
{
	unsigned n_before = diag->col ? diag->col - 1 : 0;
	const size_t at = line_find_char(line, &n_before);
	size_t from = at > DIAG_LINE_BEFORE ? at - DIAG_LINE_BEFORE : 0;

	while (from < at && !is_char_start(line.s[from]))
		from++;
	size_t until = line.len - at > DIAG_LINE_AFTER ? at + DIAG_LINE_AFTER : line.len;
	while (until < line.len && !is_char_start(line.s[until]))
		until--;
	if (from) {
		diag->skipped_cols = n_before;
		for (size_t i = from; i < at; i++)
			diag->skipped_cols -= is_char_start(line.s[i]);
	}
	diag->source_line = arena_text(arena, line.s + from, until - from);
}

/* A copy, cut at a character's edge when it is long. */
static const char *keep_message(struct arena *arena, const struct bytes *message)
{
	size_t len = message->len;

	if (len <= DIAG_MESSAGE_MOST)
		return arena_text(arena, bytes_text(message), len);
	for (len = DIAG_MESSAGE_MOST; len && !is_char_start(message->s[len]);)
		len--;
	return arena_textf(arena, "%.*s...", (int)len, message->s);
}

/* A place in the list, or NULL when there is no room or the line was given up already. */
static struct diag *diag_new(struct diags *d, enum diag_code code, const char *path, unsigned line)
{
	d->is_last_kept = false;
	if (is_consequence(d, code, path, line))
		return NULL;
	if (diag_infos[code].level == DIAG_ERROR)
		d->n_errors++;
	if (d->n >= DIAGS_MOST) {
		d->n_dropped++;
		return NULL;
	}
	d->is_last_kept = true;
	struct diag *diag = array_add(d->v, d->n, d->cap);
	*diag = (struct diag){.code = code, .line = line};
	diag->path = arena_text(&d->arena, path, strlen(path));
	return diag;
}

void diag_add(struct diags *d, enum diag_code code, struct place at, const char *fmt, ...)
{
	const char *path = at.source && at.source->path ? at.source->path : "";
	struct diag *diag = diag_new(d, code, path, at.line);
	struct bytes message = {0};
	va_list args;

	if (!diag)
		return;
	diag->col = at.col;
	diag->span_cols = at.span_cols;
	va_start(args, fmt);
	bytes_addv(&message, fmt, args);
	va_end(args);
	diag->message = keep_message(&d->arena, &message);
	bytes_clear(&message);
	if (at.source && at.line)
		diag_set_line(diag, &d->arena, source_find_line(at.source, at.line));
}

void diag_hint(struct diags *d, const char *fmt, ...)
{
	struct bytes hint = {0};
	va_list args;

	if (!d->is_last_kept)
		return;
	va_start(args, fmt);
	bytes_addv(&hint, fmt, args);
	va_end(args);
	d->v[d->n - 1].hint = keep_message(&d->arena, &hint);
	bytes_clear(&hint);
}

static const char *text_copy(struct arena *a, const char *text)
{
	return text ? arena_text(a, text, strlen(text)) : NULL;
}

void diags_append(struct diags *d, const struct diags *from)
{
	for (size_t i = 0; i < from->n; i++) {
		const struct diag *old = &from->v[i];
		struct diag *diag = diag_new(d, old->code, old->path, old->line);
		if (!diag)
			continue;
		diag->col = old->col;
		diag->span_cols = old->span_cols;
		diag->skipped_cols = old->skipped_cols;
		diag->message = text_copy(&d->arena, old->message);
		diag->source_line = text_copy(&d->arena, old->source_line);
		diag->hint = text_copy(&d->arena, old->hint);
	}
	/* Of those that were not kept only the number is known. */
	d->n_dropped += from->n_dropped;
	d->n_errors += from->n_dropped;
	d->is_last_kept = false;
}

static int number_compare(unsigned a, unsigned b)
{
	return (a > b) - (a < b);
}

static int diag_compare(const void *va, const void *vb)
{
	const struct diag *a = va, *b = vb;
	int order = strcmp(a->path, b->path);

	if (!order)
		order = number_compare(a->line, b->line);
	if (!order)
		order = number_compare(a->col, b->col);
	if (!order)
		order = number_compare(a->code, b->code);
	return order ? order : strcmp(a->message, b->message);
}

void diags_sort(struct diags *d)
{
	size_t kept = 0;

	if (d->n)
		qsort(d->v, d->n, sizeof *d->v, diag_compare);
	for (size_t i = 0; i < d->n; i++) {
		bool is_repeat = kept && !diag_compare(&d->v[kept - 1], &d->v[i]);
		if (!is_repeat)
			d->v[kept++] = d->v[i];
		else if (diag_infos[d->v[i].code].level == DIAG_ERROR)
			d->n_errors--;
	}
	d->n = kept;
	d->is_last_kept = false;
}
