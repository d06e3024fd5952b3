/*
 * Sentences end at . ! ? and the ellipsis, and at a newline; not within a
 * quotation, a decimal, a time or an abbreviation. A sentence keeps its
 * closing mark and loses the blanks, dashes and brackets it starts with.
 */
#include "sentence.h"

#include <string.h>

#include "gesprek/base/memory.h"

/* Words that are written with a full stop that ends nothing. */
static const char *const abbreviations[] = {
	"dhr", "mevr", "mw",   "bijv", "bv",  "nr",   "evt", "ca",  "dr",
	"drs", "ds",   "mr",   "mrs",  "ms",  "prof", "vs",  "etc", "tel",
	"blz", "resp", "incl", "excl", "max", "min",  "jl",  "st",  "zgn",
};

#define ELLIPSIS "\xE2\x80\xA6"

static struct str normal_text(const struct reading *r)
{
	return (struct str){r->normal.text.s, r->normal.text.len};
}

static size_t mark_len(struct str text, size_t at)
{
	char c = at < text.len ? text.s[at] : '\0';

	if (c == '.' || c == '!' || c == '?')
		return 1;
	if (text.len - at >= 3 && memcmp(text.s + at, ELLIPSIS, 3) == 0)
		return 3;
	return 0;
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_ascii_letter(char c)
{
	return c >= 'a' && c <= 'z';
}

/* Is the full stop at @p at a part of a number or of an abbreviation? */
static bool is_inner_stop(struct str text, size_t sentence_start, size_t at)
{
	size_t start = at, len;
	char next = at + 1 < text.len ? text.s[at + 1] : ' ';

	while (start > sentence_start && is_ascii_letter(text.s[start - 1]))
		start--;
	len = at - start;
	if (at > 0 && is_digit(text.s[at - 1]))
		return is_digit(next);
	if (len == 1) /* "d.w.z.", "o.a. de": but "van u." ends a sentence */
		return is_ascii_letter(next) || (start >= 2 && text.s[start - 1] == '.' &&
						 is_ascii_letter(text.s[start - 2]) && next == ' ');
	for (size_t i = 0; i < sizeof abbreviations / sizeof *abbreviations; i++) {
		if (strlen(abbreviations[i]) == len &&
		    memcmp(abbreviations[i], text.s + start, len) == 0)
			return next == ' ' && at + 2 < text.len;
	}
	return false;
}

/* The end of the run of marks, closing brackets and quotation marks at @p at. */
static size_t skip_marks(struct str text, size_t at)
{
	size_t len;

	for (;;) {
		len = mark_len(text, at);
		if (len == 0 && at < text.len && (text.s[at] == ')' || text.s[at] == ']'))
			len = 1;
		/* A quotation mark closes only when a blank follows. */
		if (len == 0 && at < text.len && text.s[at] == '"' &&
		    (at + 1 == text.len || text.s[at + 1] == ' ' || text.s[at + 1] == '\n'))
			len = 1;
		if (len == 0)
			return at;
		at += len;
	}
}

static size_t find_end(const struct reading *r, size_t start)
{
	const struct str text = normal_text(r);

	for (size_t at = start; at < text.len; at++) {
		if (r->has_quotation && r->quoted[at])
			continue;
		if (text.s[at] == '\n')
			return at + 1;
		if (mark_len(text, at) == 0)
			continue;
		if (text.s[at] == '.' && is_inner_stop(text, start, at))
			continue;
		return skip_marks(text, at);
	}
	return text.len;
}

/*
 * A mark of quotation that opens a masked part stays: frames must see that something stands there.
 */
static bool starts_sentence(const struct reading *r, size_t at, uint32_t c)
{
	const struct str text = normal_text(r);
	size_t len;

	if (char_is_core(c))
		return true;
	if (c == '"')
		return r->has_quotation && at + 1 < text.len && r->quoted[at + 1];
	return c == '\'' && char_is_core(char_at(text, at + 1, &len));
}

static bool breaks_clause(uint32_t c)
{
	return c == ',' || c == ';' || c == ':' || c == '(' || c == ')' || c == 0x2013 ||
	       c == 0x2014 || c == 0x2026 || c == '\n';
}

/* Does @p c, at @p at and with a core character before it, go on with the word? */
static bool joins_word(struct str text, size_t at, uint32_t c)
{
	size_t len;

	return (c == '\'' || c == '-') && char_is_core(char_at(text, at + 1, &len));
}

static size_t word_end(struct str text, size_t at)
{
	size_t len;
	uint32_t c = char_at(text, at, &len);

	if (c == '\'')
		at += len;
	for (;;) {
		c = char_at(text, at, &len);
		if (len == 0 || (!char_is_core(c) && !joins_word(text, at, c)))
			return at;
		at += len;
	}
}

static struct word *add_word(struct reading *r, size_t start, size_t end)
{
	struct word *word = array_add(r->words, r->n_words, r->words_cap);

	*word = (struct word){
		.start = (uint32_t)start, .end = (uint32_t)end, .seen_start = (uint32_t)start};
	word->is_quoted = r->has_quotation && r->quoted[start];
	return word;
}

/* Words of [at, end); stops after SENTENCE_MAX_WORDS. @return where it stopped. */
static size_t find_words(struct reading *r, size_t at, size_t end)
{
	const struct str text = {r->normal.text.s, end};
	const size_t first = r->n_words;
	bool breaks = false;
	size_t len;

	while (at < end) {
		uint32_t c = char_at(text, at, &len);
		size_t next = at + len, next_len;

		if (char_is_core(c) ||
		    (c == '\'' && char_is_core(char_at(text, next, &next_len)))) {
			if (r->n_words - first == SENTENCE_MAX_WORDS)
				return at;
			next = word_end(text, at);
			add_word(r, at, next)->breaks = breaks;
			breaks = false;
		} else if (breaks_clause(c) || (c == '-' && next < end && text.s[next] == ' ')) {
			breaks = true;
		}
		at = next;
	}
	return end;
}

static bool ends_asking(struct str text, size_t start, size_t end)
{
	while (end > start && text.s[end - 1] != '?') {
		if (memchr(".!)]\" ", text.s[end - 1], 6) == NULL)
			return false;
		end--;
	}
	return end > start;
}

static size_t add_sentence(struct reading *r, size_t start, size_t end)
{
	struct sentence s = {.first_word = (uint32_t)r->n_words};
	const struct str text = normal_text(r);
	size_t next = find_words(r, start, end), trimmed = next;

	if (r->n_words == s.first_word)
		return end;
	while (trimmed > start && (text.s[trimmed - 1] == ' ' || text.s[trimmed - 1] == '\n'))
		trimmed--;
	s.start = (uint32_t)start;
	s.end = (uint32_t)trimmed;
	s.end_word = (uint32_t)r->n_words;
	s.has_mark = ends_asking(text, start, trimmed);
	*array_add(r->sentences, r->n_sentences, r->sentences_cap) = s;
	return next;
}

void sentences_find(struct reading *r)
{
	const struct str text = normal_text(r);
	size_t at = 0, len;

	r->n_words = r->n_sentences = 0;
	while (at < text.len) {
		size_t end;

		while (at < text.len && !starts_sentence(r, at, char_at(text, at, &len)))
			at += len;
		end = find_end(r, at);
		while (at < end)
			at = add_sentence(r, at, end);
	}
}
