/**
 * @file
 * Finding by typing, without capitals and accents.
 */
#include "find_words.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <unicase.h>
#include <unictype.h>
#include <uninorm.h>
#include <unistr.h>

#include "gesprek/base/bytes.h"
#include "gesprek/base/memory.h"
#include "gesprek/base/utf8.h"

/* The letters of @p text alone: what stands on, under or in them is left out. */
static char *bare(const char *text)
{
	struct bytes safe = {0};
	size_t len = 0, to = 0;

	text_safe(&safe, str_of(text), false);
	uint8_t *folded = u8_casefold((const uint8_t *)bytes_text(&safe), safe.len, NULL,
				      UNINORM_NFD, NULL, &len);
	char *out = memory_new(len + 1);
	for (size_t at = 0; at < len;) {
		ucs4_t point;
		int step = u8_mbtouc(&point, folded + at, len - at);
		if (!uc_combining_class(point)) {
			memcpy(out + to, folded + at, (size_t)step);
			to += (size_t)step;
		}
		at += (size_t)step;
	}
	free(folded);
	bytes_clear(&safe);
	return out;
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_number(const char *word)
{
	return is_digit(*word) && !word[strspn(word, "0123456789")];
}

/* A number at either end of it stands alone: a 1 is not to be found in every 12. */
static bool has(const char *text, const char *wanted, bool is_whole)
{
	size_t len = strlen(wanted);

	for (const char *at = text; (at = strstr(at, wanted)); at++) {
		bool is_cut =
			is_digit(at[len]) || (is_digit(*wanted) && at > text && is_digit(at[-1]));
		if (!is_whole || !is_cut)
			return true;
	}
	return false;
}

/* @return the next word, with the number that belongs to it; NULL: there is none. */
static char *next_word(char **rest, bool *is_whole)
{
	char *word = strtok_r(*rest, " ", rest);

	*is_whole = word && is_number(word);
	if (!word || *is_whole)
		return word;
	size_t len = strspn(*rest, "0123456789");
	if (!len || ((*rest)[len] && (*rest)[len] != ' '))
		return word;
	/* strtok_r() made an end of the blank between them. */
	(*rest)[-1] = ' ';
	strtok_r(*rest, " ", rest);
	*is_whole = true;
	return word;
}

bool find_words(const char *words, const char *const *texts, size_t n)
{
	struct bytes joined = {0};
	bool is_found = true, is_whole;

	for (size_t i = 0; i < n; i++)
		bytes_addf(&joined, "%s\n", texts[i]);
	char *in = bare(bytes_text(&joined)), *wanted = bare(words), *rest = wanted;
	for (char *word; is_found && (word = next_word(&rest, &is_whole));)
		is_found = has(in, word, is_whole);
	free(in);
	free(wanted);
	bytes_clear(&joined);
	return is_found;
}

void find_words_add(struct bytes *words, struct str typed, size_t most_bytes)
{
	struct bytes safe = {0};
	size_t at = 0, len;

	text_safe(&safe, typed, false);
	while ((len = utf8_grapheme_len((struct str){safe.s + at, safe.len - at})) &&
	       words->len + len <= most_bytes) {
		/* A blank says nothing before the first word, and no more when there are two. */
		bool is_blank = safe.s[at] == ' ';
		bool is_wanted = words->len && words->s[words->len - 1] != ' ';
		if (!is_blank || is_wanted)
			bytes_add(words, safe.s + at, len);
		at += len;
	}
	bytes_clear(&safe);
}

void find_words_shorten(struct bytes *words)
{
	size_t at = 0, len;

	while ((len = utf8_grapheme_len((struct str){bytes_text(words) + at, words->len - at})) &&
	       at + len < words->len)
		at += len;
	if (words->len)
		words->s[words->len = at] = '\0';
}
