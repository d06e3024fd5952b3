/*
 * Mistyped words as they are read, put into the normal text. What comes in may have been stored and
 * may come from a stranger: anything but a whole word for a whole word is passed over.
 */
#include <stdlib.h>
#include <string.h>

#include "gesprek/base/memory.h"
#include "gesprek/base/utf8.h"
#include "reading.h"

static bool is_word(struct str text)
{
	size_t len;

	if (text.len == 0 || text.len > RESPELLING_MAX_BYTES || !utf8_is_valid(text, NULL))
		return false;
	for (size_t at = 0; at < text.len; at += len) {
		if (!char_is_core(char_at(text, at, &len)))
			return false;
	}
	return true;
}

/* The first byte of the normal text, from @p at on, that leads back to @p typed or further. */
static size_t find_origin(const struct normal *n, size_t at, size_t typed)
{
	while (at < n->text.len && n->origin[at] < typed)
		at++;
	return at;
}

/* Does a word of the text go on at @p at? Both its neighbours are characters of words then. */
static bool is_within_word(const struct normal *n, size_t at)
{
	const struct str text = {n->text.s, n->text.len};
	size_t before = at, len;

	if (at == 0 || at >= text.len)
		return false;
	do
		before--;
	while (before > 0 && ((unsigned char)text.s[before] & 0xC0) == 0x80);
	return char_is_core(char_at(text, before, &len)) && char_is_core(char_at(text, at, &len));
}

static bool is_whole_word(const struct normal *n, size_t first, size_t end)
{
	return first < end && is_word((struct str){n->text.s + first, end - first}) &&
	       !is_within_word(n, first) && !is_within_word(n, end);
}

/* Copy the bytes [from, to) with where they lead. */
static void copy(struct normal *to, const struct normal *from, size_t first, size_t end)
{
	if (first == end)
		return;
	memcpy(to->origin + to->text.len, from->origin + first, (end - first) * sizeof *to->origin);
	bytes_add(&to->text, from->text.s + first, end - first);
}

/* The word in the place of [first, end): byte for byte it leads back to what stood there. */
static void replace(struct normal *to, const struct normal *from, size_t first, size_t end,
		    struct str word)
{
	for (size_t i = 0; i < word.len; i++) {
		const size_t at = first + i < end ? first + i : end - 1;

		to->origin[to->text.len + i] = from->origin[at];
	}
	bytes_add(&to->text, word.s, word.len);
}

size_t normal_respell(struct normal *n, struct respellings respellings, struct respelling *done)
{
	const size_t n_read = respellings.n < RESPELLINGS_MAX ? respellings.n : RESPELLINGS_MAX;
	struct normal made = {.cap = n->cap + n_read * RESPELLING_MAX_BYTES};
	size_t at = 0, n_done = 0;

	made.origin = memory_resize(NULL, made.cap, sizeof *made.origin);
	for (size_t i = 0; i < n_read; i++) {
		const struct respelling *r = &respellings.v[i];
		const struct str as = str_of(r->as);
		const size_t first = find_origin(n, at, r->start),
			     end = find_origin(n, first, r->end);

		if (r->start >= r->end || !is_word(as) || !is_whole_word(n, first, end) ||
		    n->origin[first] != r->start)
			continue;
		copy(&made, n, at, first);
		replace(&made, n, first, end, as);
		at = end;
		done[n_done++] = *r;
	}
	copy(&made, n, at, n->text.len);
	made.origin[made.text.len] = n->origin[n->text.len];
	normal_clear(n);
	*n = made;
	return n_done;
}
