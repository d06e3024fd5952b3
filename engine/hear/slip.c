/* Slips of the fingers. One is looked for, never two: two make another word too easily. */
#include "slip.h"

#include <stdbool.h>
#include <string.h>

/* Letters that lie side by side, and above each other. */
static const char keys[] =
	"qwertyuiop asdfghjkl zxcvbnm aq sw de fr gt hy ju ki lo zs xd cf vg bh nj mk";

static bool is_beside(uint32_t a, uint32_t b)
{
	for (const char *at = keys; at[1] != '\0'; at++) {
		const uint32_t left = (unsigned char)at[0], right = (unsigned char)at[1];

		if (left != ' ' && right != ' ' &&
		    ((left == a && right == b) || (left == b && right == a)))
			return true;
	}
	return false;
}

size_t letters_alike(struct letters a, struct letters b)
{
	size_t n = 0;

	while (n < a.n && n < b.n && a.v[n] == b.v[n])
		n++;
	return n;
}

static bool is_same(const uint32_t *a, const uint32_t *b, size_t n)
{
	return n == 0 || memcmp(a, b, n * sizeof *a) == 0;
}

static bool is_d_or_t(uint32_t c)
{
	return c == 'd' || c == 't';
}

/* @p alike letters are the same, then one of each differs. */
static enum slip slip_of_letter(struct letters typed, struct letters meant, size_t alike)
{
	const uint32_t a = typed.v[alike], b = meant.v[alike];
	const size_t left = typed.n - alike - 1;

	if (left > 0 && a == meant.v[alike + 1] && typed.v[alike + 1] == b &&
	    is_same(typed.v + alike + 2, meant.v + alike + 2, left - 1))
		return SLIP_SWAP;
	if (!is_same(typed.v + alike + 1, meant.v + alike + 1, left))
		return SLIP_NONE;
	if (left == 0 && is_d_or_t(a) && is_d_or_t(b))
		return SLIP_ENDING;
	return is_beside(a, b) ? SLIP_KEY : SLIP_OTHER;
}

/* Is the letter that one has and the other lacks the second of "dt" at the end? */
static bool is_half_of_dt(struct letters longer, size_t at)
{
	return longer.n >= 2 && at + 2 >= longer.n && is_d_or_t(longer.v[longer.n - 1]) &&
	       is_d_or_t(longer.v[longer.n - 2]);
}

enum slip slip_between(struct letters typed, struct letters meant)
{
	const size_t alike = letters_alike(typed, meant);

	if (typed.n == meant.n)
		return alike == typed.n ? SLIP_NONE : slip_of_letter(typed, meant, alike);
	if (typed.n == meant.n + 1 &&
	    is_same(typed.v + alike + 1, meant.v + alike, meant.n - alike))
		return is_half_of_dt(typed, alike) ? SLIP_ENDING : SLIP_EXTRA;
	if (typed.n + 1 == meant.n &&
	    is_same(typed.v + alike, meant.v + alike + 1, typed.n - alike))
		return is_half_of_dt(meant, alike) ? SLIP_ENDING : SLIP_MISSING;
	return SLIP_NONE;
}
