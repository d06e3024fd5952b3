/**
 * @file
 * Names and numbers, by form alone: nothing is looked up anywhere.
 */
#include "privacy.h"

#include <string.h>

enum word_kind { FIRST_NAME, PARTICLE, TITLE, STREET_ENDING, STREET_WORD };

static const struct {
	enum word_kind kind;
	const char *text;
} words[] = {
#define F(word) {FIRST_NAME, word},
#define P(word) {PARTICLE, word},
#define T(word) {TITLE, word},
#define S(word) {STREET_ENDING, word},
#define R(word) {STREET_WORD, word},
#include "privacy_words.def"
#undef F
#undef P
#undef T
#undef S
#undef R
};

static bool is_word_of(struct str word, enum word_kind kind)
{
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (words[i].kind == kind && str_is(word, words[i].text))
			return true;
	return false;
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_upper(char c)
{
	return c >= 'A' && c <= 'Z';
}

/* Part of a word: letters, and bytes of letters with an accent. */
static bool is_letter(char c)
{
	return is_upper(c) || (c >= 'a' && c <= 'z') || (unsigned char)c >= 0xc3;
}

static bool is_inner(char c)
{
	return is_letter(c) || (unsigned char)c >= 0x80 || c == '-' || c == '\'';
}

/* The word at the start of @p text. */
static struct str first_word(struct str text)
{
	size_t len = 0;

	while (len < text.len && is_inner(text.s[len]))
		len++;
	while (len && !is_letter(text.s[len - 1]) && (unsigned char)text.s[len - 1] < 0x80)
		len--;
	return (struct str){text.s, len};
}

static struct str after(struct str text, size_t n)
{
	n = n < text.len ? n : text.len;
	return (struct str){text.s + n, text.len - n};
}

/* Of each cast name the first word is a first name, unless it is "Oma". */
static bool is_first_name(struct str word, const char *const *names)
{
	if (!is_upper(word.s[0]) || is_word_of(word, TITLE))
		return false;
	for (size_t i = 0; names && names[i]; i++) {
		struct str name = first_word(str_of(names[i]));
		if (str_is_same(word, name))
			return true;
	}
	return is_word_of(word, FIRST_NAME);
}

/* The end of a surname that follows a first name after one space; 0 if there is none. Two first
 * names are two people. */
static size_t surname_end(struct str text, const char *const *names)
{
	size_t at = 0;

	for (unsigned n = 0; n < 4 && at < text.len && text.s[at] == ' '; n++) {
		struct str word = first_word(after(text, at + 1));
		at += 1 + word.len;
		if (is_word_of(word, PARTICLE))
			continue;
		bool is_name = word.len > 1 && is_upper(word.s[0]) && !is_word_of(word, TITLE) &&
			       !is_first_name(word, names);
		return is_name ? at : 0;
	}
	return 0;
}

bool privacy_find_full_name(struct str text, const char *const *names, struct str *found)
{
	for (size_t i = 0; i < text.len;) {
		struct str word = first_word(after(text, i));
		if (!word.len) {
			i++;
			continue;
		}
		size_t end = is_first_name(word, names)
				     ? surname_end(after(text, i + word.len), names)
				     : 0;
		if (end) {
			*found = (struct str){word.s, word.len + end};
			return true;
		}
		i += word.len;
	}
	return false;
}

/* ---- numbers ---- */

enum { DIGITS_MOST = 20 };

/* Digits with separators between them, as people write a number. */
struct number {
	struct str text;
	char digits[DIGITS_MOST + 1];
	size_t n;
	bool has_plus;
};

static bool is_between(char c)
{
	return c == ' ' || c == '-' || c == '.' || c == '(' || c == ')';
}

/* The number that starts at @p at; @return where it ends. */
static size_t number_read(struct str text, size_t at, struct number *number)
{
	size_t end = at, last;

	*number = (struct number){.has_plus = text.s[at] == '+'};
	end += number->has_plus;
	for (last = end; end < text.len && number->n < DIGITS_MOST; end++) {
		if (is_digit(text.s[end])) {
			number->digits[number->n++] = text.s[end];
			last = end + 1;
		} else if (!is_between(text.s[end]) || !number->n || end > last + 1) {
			break;
		}
	}
	number->text = (struct str){text.s + at, last - at};
	return last;
}

typedef bool number_fits(const struct number *number);

static bool find_number(struct str text, number_fits *fits, struct str *found)
{
	struct number number;

	for (size_t i = 0; i < text.len;) {
		bool is_start = is_digit(text.s[i]) ||
				(text.s[i] == '+' && i + 1 < text.len && is_digit(text.s[i + 1]));
		if (!is_start || (i && is_letter(text.s[i - 1]))) {
			i++;
			continue;
		}
		i = number_read(text, i, &number);
		if (fits(&number)) {
			*found = number.text;
			return true;
		}
	}
	return false;
}

/* The weighted sum of a number that was given out is a multiple of eleven. */
static bool fits_citizen_number(const struct number *number)
{
	int sum = 0, any = 0;

	if (number->n != 9 || number->has_plus)
		return false;
	for (int i = 0; i < 9; i++) {
		int digit = number->digits[i] - '0';
		sum += (i < 8 ? 9 - i : -1) * digit;
		any |= digit;
	}
	return any && sum % 11 == 0;
}

bool privacy_find_citizen_number(struct str text, const char *const *names, struct str *found)
{
	(void)names;
	return find_number(text, fits_citizen_number, found);
}

/* Anyone may call these, or nobody has them: service numbers, and those kept free for stories. */
static const char *const free_starts[] = {"0800", "0808",     "0900",     "0300",
					  "0345", "01632960", "07700900", NULL};

static bool fits_phone_number(const struct number *number)
{
	const char *digits = number->digits;

	for (size_t i = 0; free_starts[i]; i++)
		if (!strncmp(digits, free_starts[i], strlen(free_starts[i])))
			return false;
	if (number->has_plus)
		return number->n >= 9;
	/* 06 12345678, 020 1234567; Flemish 0470 12 34 56; British 07911 123456. */
	return digits[0] == '0' && digits[1] != '0' && (number->n == 10 || number->n == 11);
}

bool privacy_find_phone_number(struct str text, const char *const *names, struct str *found)
{
	(void)names;
	return find_number(text, fits_phone_number, found);
}

/* ---- addresses ---- */

static bool has_street_ending(struct str word)
{
	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		size_t len = strlen(words[i].text);
		if (words[i].kind == STREET_ENDING && word.len > len &&
		    !memcmp(word.s + word.len - len, words[i].text, len))
			return true;
	}
	return false;
}

static size_t digits_at(struct str text, size_t at)
{
	size_t n = 0;

	while (at + n < text.len && is_digit(text.s[at + n]))
		n++;
	return n;
}

/* "Kerkstraat 12". */
static size_t dutch_street(struct str text, size_t at)
{
	struct str word = first_word(after(text, at));
	size_t end = at + word.len;

	if (!word.len || !is_upper(word.s[0]) || !has_street_ending(word) || end >= text.len ||
	    text.s[end] != ' ')
		return 0;
	size_t n = digits_at(text, end + 1);
	return n && n < 5 ? end + 1 + n : 0;
}

/* "12 Elm Road". */
static size_t british_street(struct str text, size_t at)
{
	size_t n = digits_at(text, at);

	if (!n || n > 4 || at + n >= text.len || text.s[at + n] != ' ')
		return 0;
	struct str name = first_word(after(text, at + n + 1));
	size_t end = at + n + 1 + name.len;
	if (!name.len || !is_upper(name.s[0]) || end >= text.len || text.s[end] != ' ')
		return 0;
	struct str word = first_word(after(text, end + 1));
	return is_word_of(word, STREET_WORD) ? end + 1 + word.len : 0;
}

static bool is_end(struct str text, size_t at)
{
	return at >= text.len || (!is_letter(text.s[at]) && !is_digit(text.s[at]));
}

/* A house number, or the name of a town. */
static bool is_place_next(struct str text)
{
	return text.len > 1 && text.s[0] == ' ' && (is_digit(text.s[1]) || is_upper(text.s[1]));
}

/* "1234 AB"; with two letters that are given out. */
static size_t dutch_postcode(struct str text, size_t at)
{
	if (digits_at(text, at) != 4 || text.s[at] == '0')
		return 0;
	const bool is_year = !strncmp(text.s + at, "19", 2) || !strncmp(text.s + at, "20", 2);
	at += at + 4 < text.len && text.s[at + 4] == ' ' ? 5 : 4;
	if (at + 2 > text.len || !is_upper(text.s[at]) || !is_upper(text.s[at + 1]) ||
	    !is_end(text, at + 2))
		return 0;
	bool is_unused = text.s[at] == 'S' && strchr("ADS", text.s[at + 1]);
	return is_unused || (is_year && !is_place_next(after(text, at + 2))) ? 0 : at + 2;
}

/* "SW1A 1AA", "M1 1AE". */
static size_t british_postcode(struct str text, size_t at)
{
	const size_t start = at;

	while (at < text.len && is_upper(text.s[at]))
		at++;
	if (at == start || at > start + 2 || !digits_at(text, at))
		return 0;
	at++;
	if (at < text.len && text.s[at] != ' ')
		at++;
	if (at + 4 > text.len || text.s[at] != ' ' || !is_digit(text.s[at + 1]) ||
	    !is_upper(text.s[at + 2]) || !is_upper(text.s[at + 3]) || !is_end(text, at + 4))
		return 0;
	return at + 4;
}

/* Each finds the end of one that starts at a place; 0: none. */
static size_t (*const address_forms[])(struct str text, size_t at) = {
	dutch_street, british_street, dutch_postcode, british_postcode};

bool privacy_find_address(struct str text, const char *const *names, struct str *found)
{
	(void)names;
	for (size_t i = 0; i < text.len; i++) {
		if (i && !is_end(text, i - 1))
			continue;
		for (size_t k = 0; k < sizeof address_forms / sizeof *address_forms; k++) {
			size_t end = address_forms[k](text, i);
			if (end) {
				*found = (struct str){text.s + i, end - i};
				return true;
			}
		}
	}
	return false;
}
