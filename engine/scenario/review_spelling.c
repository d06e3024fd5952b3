/**
 * @file
 * Looking up the words of an author's texts.
 */
#include <stdlib.h>
#include <string.h>

#include "author_text.h"
#include "gesprek/base/message.h"
#include "gesprek/base/scalar_place.h"
#include "gesprek/scenario/check.h"
#include "id_index.h"
#include "scenario_file.h"

enum {
	WORD_MOST_BYTES = 100,
	SUGGESTIONS_MOST = 8, /* of a scenario: each takes a while */
	UNKNOWN_MOST = 200,
};

/* Sounds that people make, and that are written down when they speak. */
static const char *const sounds[] = {"eh",   "ehm", "uh",  "uhm", "hm",   "hmm",  "mm",  "mmm",
				     "mwah", "tja", "pff", "pf",  "sst",  "ssst", "aha", "ha",
				     "er",   "erm", "um",  "nah", "yeah", "oh",   "och", "ok"};

struct spell {
	const struct scenario *sc;
	struct word_book *book;
	struct diags *diags;
	struct id_index known; /* what the author vouches for, and names */
	struct arena arena;
	const char *told[UNKNOWN_MOST];
	size_t n_told;
};

/* ---- words of a text ---- */

static bool is_apostrophe(const char *s, size_t left, size_t *len)
{
	*len = 1;
	if (*s == '\'')
		return true;
	*len = 3;
	return left >= 3 && !memcmp(s, "\xe2\x80\x99", 3);
}

/* A letter, with or without an accent; other signs beyond ASCII are punctuation. */
static size_t letter_len(const char *s, size_t left)
{
	unsigned char c = (unsigned char)*s;

	if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
		return 1;
	if (c >= 0xc3 && c < 0xe0 && left >= 2)
		return 2;
	return 0;
}

/* What may stand within a word, with a letter after it. */
static size_t joint_len(const char *s, size_t left)
{
	size_t len;

	if (left > 1 && *s == '-' && letter_len(s + 1, left - 1))
		return 1;
	if (is_apostrophe(s, left, &len) && left > len && letter_len(s + len, left - len))
		return len;
	return 0;
}

static size_t word_len(const char *s, size_t left)
{
	size_t at = 0;

	while (at < left) {
		size_t len = letter_len(s + at, left - at);
		if (!len && at)
			len = joint_len(s + at, left - at);
		if (!len)
			break;
		at += len;
	}
	return at;
}

/* ---- one word ---- */

static bool is_sound(const char *word)
{
	for (size_t i = 0; i < sizeof sounds / sizeof *sounds; i++)
		if (!strcmp(word, sounds[i]))
			return true;
	return false;
}

static bool has_capital(const char *word)
{
	/* Of the letters with an accent À to Þ. */
	if ((unsigned char)word[0] == 0xc3 && (unsigned char)word[1] < 0x9f)
		return true;
	return word[0] >= 'A' && word[0] <= 'Z';
}

static bool is_known(struct spell *s, const char *word)
{
	unsigned number;

	return !word[0] || !word[letter_len(word, strlen(word))] || is_sound(word) ||
	       id_index_find(&s->known, word, &number) || word_book_has(s->book, word);
}

/* With straight apostrophes, as dictionaries have them. */
static const char *straighten(struct spell *s, struct str word)
{
	char *text = arena_text(&s->arena, word.s, word.len), *to = text;
	size_t len;

	for (const char *from = text; *from; from += len)
		if (is_apostrophe(from, strlen(from), &len))
			*to++ = '\'';
		else
			*to++ = *from, len = 1;
	*to = '\0';
	return text;
}

/* English words that have grown together with the one before. */
static const char *const short_ends[] = {"'s", "'d", "'ll", "'ve", "'re"};

/* "níet": Dutch stresses a word by an acute accent, which no dictionary has. */
static const char *without_stress(struct spell *s, const char *word)
{
	static const char stressed[] = "\xa1\xa9\xad\xb3\xba", plain[] = "aeiou";
	char *text = arena_text(&s->arena, word, strlen(word)), *to = text;

	for (const char *from = word; *from; from++) {
		const char *found = (unsigned char)*from == 0xc3 ? strchr(stressed, from[1]) : NULL;
		if (found)
			from++;
		*to++ = found ? plain[found - stressed] : *from;
	}
	*to = '\0';
	return text;
}

/* "ex-man": whole, or each of its parts; "mum's": without its end too. */
static bool is_known_in_parts(struct spell *s, const char *word)
{
	size_t len = strlen(word);
	const char *dash = strchr(word, '-');

	if (is_known(s, word) || is_known(s, without_stress(s, word)))
		return true;
	for (size_t i = 0; i < sizeof short_ends / sizeof *short_ends; i++) {
		const size_t end = strlen(short_ends[i]);
		if (len > end && !strcmp(word + len - end, short_ends[i]))
			return is_known(s, arena_text(&s->arena, word, len - end));
	}
	if (!dash)
		return has_capital(word);
	return is_known_in_parts(s, arena_text(&s->arena, word, (size_t)(dash - word))) &&
	       is_known_in_parts(s, dash + 1);
}

static bool is_told(struct spell *s, const char *word)
{
	for (size_t i = 0; i < s->n_told; i++)
		if (!strcmp(s->told[i], word))
			return true;
	if (s->n_told == UNKNOWN_MOST)
		return true;
	s->told[s->n_told++] = word;
	return false;
}

static void tell(struct spell *s, const struct yaml_node *value, struct str found, const char *word)
{
	struct place at = scalar_place(value, (size_t)(found.s - value->text.s));
	const char *meant =
		s->n_told <= SUGGESTIONS_MOST ? word_book_suggest(s->book, word, &s->arena) : NULL;

	for (size_t i = 0; i < found.len; i++)
		at.span_cols += ((unsigned char)found.s[i] & 0xc0) != 0x80;
	diag_add(s->diags, DIAG_SPELLING, at, _("the dictionary does not know '%s'"), word);
	if (meant)
		diag_hint(s->diags,
			  _("did you mean '%s'? if it is right, add it under 'spelling:'"), meant);
	else
		diag_hint(s->diags, _("if it is right, add it under 'spelling:'"));
}

/* ---- all texts ---- */

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Broken off, part of a number, or of a "{je|u}" that cuts through it. */
static bool is_no_whole_word(struct str text, size_t at, size_t len)
{
	const char *end = text.s + at + len;
	size_t left = text.len - at - len;

	if (at && is_digit(text.s[at - 1]))
		return true;
	if (left && is_digit(*end))
		return true;
	if (left >= 2 && end[0] == '.' && end[1] == '.')
		return true;
	if (left >= 3 && !memcmp(end, "\xe2\x80\xa6", 3))
		return true;
	if (left >= 2 && *end == '}' && letter_len(end + 1, left - 1))
		return true;
	return left && (*end == '-' || *end == '{');
}

static void look_at(void *data, const struct author_text *text)
{
	struct spell *s = data;
	const struct str all = text->value->text;

	/* A command such as ":stil". */
	if (all.len && all.s[0] == ':')
		return;
	for (size_t at = 0; at < all.len;) {
		size_t len = word_len(all.s + at, all.len - at);
		const struct str found = {all.s + at, len};
		at += len ? len : 1;
		if (!len || len > WORD_MOST_BYTES || has_capital(found.s) ||
		    is_no_whole_word(all, at - len, len))
			continue;
		const char *word = straighten(s, found);
		if (!is_known_in_parts(s, word) && !is_told(s, word))
			tell(s, text->value, found, word);
	}
}

static void know_word(struct spell *s, struct str found)
{
	const char *word = straighten(s, found);
	char *small = arena_text(&s->arena, word, strlen(word));

	id_index_add(&s->known, word, 0);
	if (*small >= 'A' && *small <= 'Z')
		*small = (char)(*small - 'A' + 'a');
	id_index_add(&s->known, small, 0);
}

/* Every word of a name, also where it is written without a capital. */
static void know(struct spell *s, const char *text)
{
	for (size_t left = strlen(text); *text;) {
		size_t len = word_len(text, left);
		if (len)
			know_word(s, (struct str){text, len});
		text += len ? len : 1;
		left -= len ? len : 1;
	}
}

void scenario_check_spelling(const struct scenario *scenario, struct word_book *book,
			     struct diags *diags)
{
	const struct scenario_file *file = (const struct scenario_file *)scenario;
	struct spell *s = memory_new(sizeof *s);

	*s = (struct spell){.sc = scenario, .book = book, .diags = diags};
	for (size_t i = 0; i < scenario->n_spelling; i++)
		know(s, scenario->spelling[i]);
	for (size_t i = 0; i < scenario->n_cast; i++)
		know(s, scenario->cast[i].name);
	if (scenario->child)
		know(s, scenario->child);
	id_index_sort(&s->known);
	author_texts(scenario, yaml_root(file->doc), look_at, s);
	id_index_clear(&s->known);
	arena_clear(&s->arena);
	free(s);
}
