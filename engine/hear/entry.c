/* Reading entries. They pass the same normalisation as replies, so that both are alike. */
#include "entry.h"

#include <math.h>
#include <string.h>

#include "gesprek/base/message.h"

static const char *read_word(struct str text, struct arena *arena, struct entry_word *word)
{
	bool from_start = true, to_end = true;

	if (text.len > 0 && text.s[0] == '*') {
		from_start = false;
		text.s++;
		text.len--;
	}
	if (text.len > 0 && text.s[text.len - 1] == '*') {
		to_end = false;
		text.len--;
	}
	if (text.len == 0)
		return N_("a '*' alone would match every word");
	for (size_t at = 0, len, next; at < text.len; at += len) {
		uint32_t c = char_at(text, at, &len);
		bool is_joint =
			(c == '\'' || c == '-') && char_is_core(char_at(text, at + len, &next));

		if (c == '*')
			return N_("'*' stands at the start or the end of a word, not within it");
		if (c == '-' && at == 0 && from_start)
			return N_("a word cannot start with '-'");
		if (!char_is_core(c) && !is_joint)
			return N_("punctuation cannot stand in an entry, except ' and - inside a "
				  "word");
	}
	if (text.len == 1 && !from_start && !to_end)
		return N_("one letter anywhere in a word would match nearly every word");
	word->text.s = arena_text(arena, text.s, text.len);
	word->text.len = text.len;
	word->shape = from_start ? (to_end ? SHAPE_WHOLE : SHAPE_PREFIX)
				 : (to_end ? SHAPE_SUFFIX : SHAPE_INFIX);
	return NULL;
}

static struct str next_token(struct str *rest)
{
	struct str token = *rest;
	const char *blank;

	while (token.len > 0 && (token.s[0] == ' ' || token.s[0] == '\n')) {
		token.s++;
		token.len--;
	}
	blank = memchr(token.s, ' ', token.len);
	if (blank == NULL)
		blank = memchr(token.s, '\n', token.len);
	rest->len = blank == NULL ? 0 : token.len - (size_t)(blank - token.s);
	rest->s = blank == NULL ? token.s + token.len : blank;
	token.len -= rest->len;
	return token;
}

static const char *read_words(struct str text, struct arena *arena, struct entry *entry)
{
	struct entry_word words[ENTRY_MAX_WORDS], *kept;
	const char *problem = NULL;

	for (struct str token = next_token(&text); token.len > 0; token = next_token(&text)) {
		if (str_is(token, "..") || str_is(token, "\xE2\x80\xA6")) {
			if (entry->gap_at != 0 || entry->n_words == 0)
				return N_("one '..' may stand in an entry, between words");
			entry->gap_at = entry->n_words;
			continue;
		}
		if (entry->n_words == ENTRY_MAX_WORDS)
			return N_("an entry has at most 8 words");
		problem = read_word(token, arena, &words[entry->n_words++]);
		if (problem != NULL)
			return problem;
	}
	if (entry->n_words == 0)
		return N_("an entry needs at least one word");
	if (entry->gap_at == entry->n_words)
		return N_("one '..' may stand in an entry, between words");
	kept = arena_new(arena, entry->n_words * sizeof *kept);
	memcpy(kept, words, entry->n_words * sizeof *kept);
	entry->words = kept;
	return NULL;
}

/* Is the text as normalising would leave it? So are most entries, and they need no copy. */
static bool is_normal(struct str text)
{
	for (size_t i = 0; i < text.len; i++) {
		const char c = text.s[i];

		if (!(c >= 'a' && c <= 'z') && !memchr(" *.'-", c, 5))
			return false;
		/* Blanks are squeezed to one, letters that are stretched to two. */
		if (i > 0 && text.s[i - 1] == c && (c == ' ' || (i > 1 && text.s[i - 2] == c)))
			return false;
	}
	return true;
}

const char *entry_parse(struct str text, struct arena *arena, struct entry *entry)
{
	struct normal normal = {0};
	const char *problem;

	*entry = (struct entry){0};
	if (text.len > ENTRY_MAX_BYTES)
		return N_("an entry is at most 100 bytes long");
	if (text.len > 2 && text.s[0] == '<' && text.s[text.len - 1] == '>') {
		entry->include = arena_text(arena, text.s + 1, text.len - 2);
		return NULL;
	}
	if (is_normal(text))
		return read_words(text, arena, entry);
	if (!normal_make(&normal, text))
		problem = N_("it is not UTF-8");
	else
		problem = read_words((struct str){bytes_text(&normal.text), normal.text.len}, arena,
				     entry);
	normal_clear(&normal);
	return problem;
}

double entry_frequency(const struct entry *entry)
{
	static const double widths[SHAPE_COUNT] = {
		[SHAPE_WHOLE] = 1, [SHAPE_PREFIX] = 2,     [SHAPE_SUFFIX] = 2,  [SHAPE_INFIX] = 4,
		[SHAPE_PART] = 1,  [SHAPE_PART_START] = 2, [SHAPE_PART_END] = 2};
	double least = 1;

	for (unsigned i = 0; i < entry->n_words; i++) {
		const struct entry_word *word = &entry->words[i];
		double expected = widths[word->shape] * ldexp(1, -(int)word->text.len);

		if (expected < least)
			least = expected;
	}
	return least;
}
