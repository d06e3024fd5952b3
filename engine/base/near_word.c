/**
 * @file
 * "Did you mean": the word with the fewest edits (a letter put in, left out,
 * changed, or two swapped), blind to the case of ASCII letters.
 */
#include <stdint.h>
#include <unistr.h>

#include "gesprek/base/utf8.h"

/* Longer words are no slips of the finger; the cap also bounds the work. */
enum { NEAR_LONGEST = 48 };

struct letters {
	ucs4_t c[NEAR_LONGEST];
	size_t n;
};

/* false: too long */
static bool letters_read(struct letters *l, const char *word)
{
	struct str rest = str_of(word);

	l->n = 0;
	while (rest.len) {
		ucs4_t c;
		int len = u8_mbtouc(&c, (const uint8_t *)rest.s, rest.len);
		if (l->n == NEAR_LONGEST)
			return false;
		l->c[l->n++] = c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
		rest = (struct str){rest.s + len, rest.len - (size_t)len};
	}
	return true;
}

static size_t least(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* Edits between a and b by the table of all their beginnings, kept to three rows. */
static size_t letters_edits(const struct letters *a, const struct letters *b)
{
	size_t rows[3][NEAR_LONGEST + 1];

	for (size_t j = 0; j <= b->n; j++)
		rows[0][j] = j;
	for (size_t i = 1; i <= a->n; i++) {
		size_t *now = rows[i % 3];
		const size_t *above = rows[(i - 1) % 3], *higher = rows[(i + 1) % 3];
		now[0] = i;
		for (size_t j = 1; j <= b->n; j++) {
			bool is_same = a->c[i - 1] == b->c[j - 1];
			now[j] = least(above[j - 1] + !is_same, least(above[j], now[j - 1]) + 1);
			if (i > 1 && j > 1 && a->c[i - 1] == b->c[j - 2] &&
			    a->c[i - 2] == b->c[j - 1])
				now[j] = least(now[j], higher[j - 2] + 1);
		}
	}
	return rows[a->n % 3][b->n];
}

const char *near_word(const char *word, const char *const *words, size_t n)
{
	struct letters wanted, other;
	const char *nearest = NULL;

	if (!letters_read(&wanted, word) || !wanted.n)
		return NULL;
	size_t best = wanted.n / 3;
	for (size_t i = 0; i < n; i++) {
		if (!letters_read(&other, words[i]) || !other.n)
			continue;
		size_t edits = letters_edits(&wanted, &other);
		if (edits < best || (edits == best && !nearest)) {
			nearest = words[i];
			best = edits;
		}
	}
	return nearest;
}
