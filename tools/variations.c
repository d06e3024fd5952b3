/**
 * @file
 * The ways to say a reply otherwise, each a function and a row.
 */
#include "variations.h"

#include <string.h>
#include <unicase.h>
#include <unictype.h>
#include <unistr.h>

#include <stdlib.h>

#include "gesprek/base/dice.h"
#include "gesprek/base/message.h"

static size_t char_len(struct str text, size_t at)
{
	ucs4_t c;

	return (size_t)u8_mbtouc(&c, (const uint8_t *)text.s + at, text.len - at);
}

static ucs4_t char_of(struct str text, size_t at)
{
	ucs4_t c = 0;

	if (at < text.len)
		u8_mbtouc(&c, (const uint8_t *)text.s + at, text.len - at);
	return c;
}

static bool is_letter(ucs4_t c)
{
	return uc_is_general_category_withtable(c, UC_CATEGORY_MASK_L);
}

static void add_char(struct bytes *out, ucs4_t c)
{
	uint8_t utf8[6];
	const int len = u8_uctomb(utf8, c, sizeof utf8);

	bytes_add(out, (const char *)utf8, len > 0 ? (size_t)len : 0);
}

/* ---- marks and blanks ---- */

/* Those that stand in a word stay: "vijf-en-twintig", "z'n", "8.30". */
static bool is_mark(struct str text, size_t at)
{
	const char next = at + 1 < text.len ? text.s[at + 1] : ' ';

	return strchr(".,;:!?()\"", text.s[at]) != NULL &&
	       (at == 0 || strchr(" \n.,;:!?()\"'", next) != NULL || text.s[at] == '(' ||
		text.s[at] == '"');
}

static void change_no_punctuation(const struct pack *pack, const struct corpus_row *row,
				  struct bytes *out)
{
	(void)pack;
	for (size_t i = 0; i < row->reply.len; i++)
		if (!row->reply.s[i] || !is_mark(row->reply, i))
			bytes_add_char(out, row->reply.s[i]);
}

/* As in a chat: the reply is sent, so it ends. */
static void change_no_last_mark(const struct pack *pack, const struct corpus_row *row,
				struct bytes *out)
{
	size_t len = row->reply.len;

	(void)pack;
	while (len > 0 && strchr(".!? ", row->reply.s[len - 1]) != NULL && row->reply.s[len - 1])
		len--;
	bytes_add(out, row->reply.s, len);
}

static void change_double_spaces(const struct pack *pack, const struct corpus_row *row,
				 struct bytes *out)
{
	(void)pack;
	bytes_add_char(out, ' ');
	for (size_t i = 0; i < row->reply.len; i++) {
		bytes_add_char(out, row->reply.s[i]);
		if (row->reply.s[i] == ' ')
			bytes_add_char(out, ' ');
	}
	bytes_add_text(out, "  ");
}

/* Word processors turn these by themselves; a quotation opens after a blank. */
static void change_curly_quotes(const struct pack *pack, const struct corpus_row *row,
				struct bytes *out)
{
	(void)pack;
	for (size_t i = 0; i < row->reply.len; i++) {
		const char c = row->reply.s[i];
		const bool is_open = i == 0 || strchr(" \n(", row->reply.s[i - 1]) != NULL;

		if (c == '\'')
			bytes_add_text(out, is_open ? "\u2018" : "\u2019");
		else if (c == '"')
			bytes_add_text(out, is_open ? "\u201c" : "\u201d");
		else
			bytes_add_char(out, c);
	}
}

/* ---- letters ---- */

static void change_lower_case(const struct pack *pack, const struct corpus_row *row,
			      struct bytes *out)
{
	(void)pack;
	for (size_t at = 0; at < row->reply.len; at += char_len(row->reply, at))
		add_char(out, uc_tolower(char_of(row->reply, at)));
}

/* ---- words before it ---- */

static void add_after(const char *lead, const struct corpus_row *row, struct bytes *out)
{
	const struct str reply = row->reply;
	size_t first = 0;

	if (lead && reply.len) {
		/* A capital goes with the start of a sentence, but not that of "U" or of an
		 * abbreviation. */
		const size_t second = char_len(reply, 0);

		bytes_addf(out, "%s ", lead);
		if (uc_is_lower(char_of(reply, second)) || reply.s[second] == ' ') {
			add_char(out, uc_tolower(char_of(reply, 0)));
			first = second;
		}
	}
	bytes_add(out, reply.s + first, reply.len - first);
}

static void change_polite_prefix(const struct pack *pack, const struct corpus_row *row,
				 struct bytes *out)
{
	add_after(pack_variation(pack, VARIATION_POLITE_PREFIX), row, out);
}

static void change_filler(const struct pack *pack, const struct corpus_row *row, struct bytes *out)
{
	add_after(pack_variation(pack, VARIATION_FILLER), row, out);
}

/* ---- address ---- */

static bool is_same_letter(ucs4_t a, ucs4_t b)
{
	return uc_tolower(a) == uc_tolower(b);
}

/* The length of @p phrase at @p at, as whole words whatever their case; 0: it is not there. */
static size_t phrase_at(struct str text, size_t at, const char *phrase)
{
	const struct str wanted = str_of(phrase);
	const size_t start = at;

	for (size_t i = 0; i < wanted.len; i += char_len(wanted, i)) {
		if (at >= text.len || !is_same_letter(char_of(text, at), char_of(wanted, i)))
			return 0;
		at += char_len(text, at);
	}
	return is_letter(char_of(text, at)) ? 0 : at - start;
}

/* The longest pair that fits at @p at. @return its length there, 0: none */
static size_t pair_at(const struct pack *pack, struct str text, size_t at, bool is_to_formal,
		      const char **to)
{
	size_t n, longest = 0;
	const struct address_pair *pairs = pack_address(pack, &n);

	for (size_t i = 0; i < n; i++) {
		const size_t len =
			phrase_at(text, at, is_to_formal ? pairs[i].informal : pairs[i].formal);

		if (len <= longest)
			continue;
		longest = len;
		*to = is_to_formal ? pairs[i].formal : pairs[i].informal;
	}
	return longest;
}

/* With the capital of what it stands for. */
static void add_like(struct bytes *out, const char *to, ucs4_t like)
{
	const struct str text = str_of(to);
	const size_t first = char_len(text, 0);

	add_char(out, uc_is_upper(like) ? uc_toupper(char_of(text, 0)) : char_of(text, 0));
	bytes_add(out, text.s + first, text.len - first);
}

static void change_all(const struct pack *pack, struct str text, bool is_to_formal,
		       struct bytes *out)
{
	bool is_in_word = false;

	for (size_t at = 0, len; at < text.len; at += len) {
		const char *to = NULL;
		size_t there = is_in_word ? 0 : pair_at(pack, text, at, is_to_formal, &to);

		len = there ? there : char_len(text, at);
		if (there)
			add_like(out, to, char_of(text, at));
		else
			bytes_add(out, text.s + at, len);
		is_in_word = !there && is_letter(char_of(text, at));
	}
}

/* What is formal becomes informal, and otherwise the other way; nobody says "u" to a child. */
static void change_formal_informal(const struct pack *pack, const struct corpus_row *row,
				   struct bytes *out)
{
	change_all(pack, row->reply, false, out);
	if (out->len == row->reply.len && memcmp(out->s, row->reply.s, out->len) == 0 &&
	    row->to == TO_PARENT) {
		bytes_reset(out);
		change_all(pack, row->reply, true, out);
	}
}

/* ---- typing mistakes ---- */

enum { WORD_LEAST_LETTERS = 6 };

/* A word of plain letters that is long enough: the nth of them, or how many there are. */
static size_t find_long_word(struct str text, size_t wanted, size_t *start, size_t *len)
{
	size_t n = 0, at = 0;

	while (at < text.len) {
		size_t end = at;

		while (end < text.len && ((text.s[end] | 32) >= 'a' && (text.s[end] | 32) <= 'z'))
			end++;
		const bool is_whole = (at == 0 || strchr(" \n(\"", text.s[at - 1])) &&
				      (end == text.len || strchr(" \n.,;:!?)\"", text.s[end]));
		if (end - at >= WORD_LEAST_LETTERS && is_whole && n++ == wanted) {
			*start = at;
			*len = end - at;
		}
		at = end > at ? end : at + 1;
	}
	return n;
}

/* One slip after the first letter: two letters swapped, one left out, one twice, or the key beside.
 */
static void add_slip(struct dice *dice, const char *word, size_t len, struct bytes *out)
{
	static const char keys[] = "qwertyuiopasdfghjklzxcvbnmlk";
	const size_t at = 1 + dice_below(dice, (uint32_t)len - 2);
	const char *key = strchr(keys, word[at] | 32);

	bytes_add(out, word, at);
	switch (dice_below(dice, 4)) {
	case 0:
		if (word[at] != word[at + 1]) {
			bytes_add_char(out, word[at + 1]);
			bytes_add_char(out, word[at]);
			bytes_add(out, word + at + 2, len - at - 2);
			return;
		}
		break;
	case 1:
		break;
	case 2:
		bytes_add_char(out, word[at]);
		bytes_add_char(out, word[at]);
		break;
	default:
		bytes_add_char(out, key[1]);
	}
	bytes_add(out, word + at + 1, len - at - 1);
}

static void change_typo(const struct pack *pack, const struct corpus_row *row, struct bytes *out)
{
	const struct str reply = row->reply;
	size_t start = 0, len = 0;
	const size_t n = find_long_word(reply, SIZE_MAX, &start, &len);
	struct dice dice;

	(void)pack;
	/* By the id, so that a row stays the same when others come or go. */
	uint64_t seed = 1;
	for (const char *c = row->id; *c; c++)
		seed = seed * 31 + (unsigned char)*c;
	dice_init(&dice, seed);
	if (n) {
		find_long_word(reply, dice_below(&dice, (uint32_t)n), &start, &len);
		bytes_add(out, reply.s, start);
		add_slip(&dice, reply.s + start, len, out);
		start += len;
	}
	bytes_add(out, reply.s + start, reply.len - start);
}

const struct variation variations[] = {
	{"no-punctuation", N_("without full stops, commas, question marks and the like"),
	 change_no_punctuation, false},
	{"no-last-mark", N_("without the full stop or question mark at the end"),
	 change_no_last_mark, false},
	{"lower-case", N_("without capitals"), change_lower_case, false},
	{"formal-informal", N_("u for je, or je for u: by the pairs of the rules"),
	 change_formal_informal, false},
	{"double-spaces", N_("every space twice, and some around it"), change_double_spaces, false},
	{"polite-prefix", N_("after a polite phrase of the rules"), change_polite_prefix, false},
	{"filler", N_("after a filler of the rules"), change_filler, false},
	{"typo", N_("one slip in a word of six letters or more; with typing help"), change_typo,
	 true},
	{"curly-quotes", N_("with typographic quotation marks and apostrophes"),
	 change_curly_quotes, false},
};
const size_t n_variations = sizeof variations / sizeof *variations;

const struct variation *variation_find(const char *name)
{
	for (size_t i = 0; i < n_variations; i++)
		if (strcmp(variations[i].name, name) == 0)
			return &variations[i];
	return NULL;
}
