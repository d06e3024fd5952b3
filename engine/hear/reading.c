/* Taking a text apart, step by step: normalise, mark quotations, find sentences and words, mask. */
#include "reading.h"

#include <stdlib.h>
#include <string.h>

#include <unictype.h>

#include "gesprek/base/memory.h"
#include "sentence.h"

#define MASK "\xE2\x96\x91" /* U+2591 */

static void mark_quotations(struct reading *r)
{
	struct bytes *text = &r->normal.text;

	r->has_quotation = false;
	if (text->len == 0 ||
	    (memchr(text->s, '"', text->len) == NULL && memchr(text->s, '\'', text->len) == NULL))
		return;
	if (r->quoted_cap < text->len) {
		r->quoted = memory_resize(r->quoted, text->len, 1);
		r->quoted_cap = text->len;
	}
	memset(r->quoted, 0, text->len);
	r->has_quotation = quotations_mark(text, r->quoted);
}

static void see_byte(struct reading *r, size_t at)
{
	const struct normal *n = &r->normal;
	size_t from = r->masked.len;

	if (!r->quoted[at])
		bytes_add(&r->masked, n->text.s + at, 1);
	else if (((unsigned char)n->text.s[at] & 0xC0) != 0x80)
		bytes_add_text(&r->masked, MASK);
	for (size_t i = from; i < r->masked.len; i++)
		r->masked_origin[i] = n->origin[at];
}

/* Where byte @p at of the normal text has gone; sentences are visited in order. */
static void mask(struct reading *r)
{
	const size_t len = r->normal.text.len;
	size_t s = 0, w = 0;

	if (r->masked_cap < len * 3 + 1) {
		r->masked_cap = len * 3 + 1;
		r->masked_origin =
			memory_resize(r->masked_origin, r->masked_cap, sizeof *r->masked_origin);
	}
	bytes_reset(&r->masked);
	for (size_t at = 0; at <= len; at++) {
		while (s < r->n_sentences && r->sentences[s].end == at)
			r->sentences[s++].seen_end = (uint32_t)r->masked.len;
		if (s < r->n_sentences && r->sentences[s].start == at)
			r->sentences[s].seen_start = (uint32_t)r->masked.len;
		if (w < r->n_words && r->words[w].start == at)
			r->words[w++].seen_start = (uint32_t)r->masked.len;
		if (at < len)
			see_byte(r, at);
	}
	r->masked_origin[r->masked.len] = r->normal.origin[len];
	r->seen = (struct str){bytes_text(&r->masked), r->masked.len};
	r->seen_origin = r->masked_origin;
}

static void see_all(struct reading *r)
{
	for (size_t i = 0; i < r->n_sentences; i++) {
		r->sentences[i].seen_start = r->sentences[i].start;
		r->sentences[i].seen_end = r->sentences[i].end;
	}
	r->seen = (struct str){bytes_text(&r->normal.text), r->normal.text.len};
	r->seen_origin = r->normal.origin;
}

bool reading_make(struct reading *r, struct str typed)
{
	return reading_make_respelt(r, typed, (struct respellings){0});
}

static void take_apart(struct reading *r)
{
	mark_quotations(r);
	sentences_find(r);
	if (r->has_quotation)
		mask(r);
	else
		see_all(r);
}

bool reading_make_respelt(struct reading *r, struct str typed, struct respellings respellings)
{
	bool is_valid = normal_make(&r->normal, typed);

	r->n_respelt = 0;
	if (respellings.n > 0)
		r->n_respelt = normal_respell(&r->normal, respellings, r->respelt);
	r->typed = typed;
	take_apart(r);
	return is_valid;
}

void reading_add_marks(struct reading *r, const struct missing_mark *marks, size_t n)
{
	const struct normal *from = &r->normal;
	struct normal to = {.cap = from->cap + n};
	size_t next = 0;

	to.origin = memory_resize(NULL, to.cap, sizeof *to.origin);
	for (size_t at = 0; at <= from->text.len; at++) {
		bool is_instead = false;

		if (next < n && marks[next].at == at) {
			/* It leads back to where it would have been typed. */
			to.origin[to.text.len] = from->origin[at];
			bytes_add_char(&to.text, marks[next++].mark);
			is_instead = at < from->text.len && from->text.s[at] == '.';
		}
		to.origin[to.text.len] = from->origin[at];
		if (at < from->text.len && !is_instead)
			bytes_add(&to.text, from->text.s + at, 1);
	}
	normal_clear(&r->normal);
	r->normal = to;
	take_apart(r);
}

void reading_clear(struct reading *r)
{
	normal_clear(&r->normal);
	bytes_clear(&r->masked);
	free(r->masked_origin);
	free(r->quoted);
	free(r->words);
	free(r->sentences);
	*r = (struct reading){0};
}

struct str reading_word(const struct reading *r, const struct word *word)
{
	return (struct str){r->normal.text.s + word->start, word->end - word->start};
}

bool reading_has_capital(const struct reading *r, const struct word *word)
{
	const size_t start = reading_typed_start(r, word->start);
	size_t len;

	return uc_is_upper(char_at(r->typed, start, &len)) && start + len < r->typed.len &&
	       !uc_is_upper(char_at(r->typed, start + len, &len));
}

size_t reading_typed_start(const struct reading *r, size_t start)
{
	return r->normal.origin[start];
}

size_t reading_typed_end(const struct reading *r, size_t end)
{
	return r->normal.origin[end];
}
