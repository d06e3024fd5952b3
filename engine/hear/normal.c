/* Normalisation with the way back. It never looks at words: see reading.c. */
#include "normal.h"

#include <stdlib.h>
#include <string.h>

#include <unicase.h>
#include <unictype.h>
#include <uninorm.h>
#include <unistr.h>

#include "gesprek/base/memory.h"
#include "gesprek/base/utf8.h"

/*
 * A letter with more marks than this is no letter of any language: the rest stays as it was typed.
 */
enum { SEGMENT_MAX_CHARS = 16 };

/* Characters written in another way, and those that say nothing (0: dropped). */
static const struct fold {
	uint32_t from, to;
} folds[] = {
	{0x00A0, ' '},
	{0x00AB, '"'},
	{0x00AD, 0},
	{0x00B4, '\''},
	{0x00BB, '"'},
	/* Stress, as in "dát", "jíj", "tóch": the word is the same. An é is a letter of its own:
	   "één". */
	{0x00C1, 'a'},
	{0x00CD, 'i'},
	{0x00D3, 'o'},
	{0x00DA, 'u'},
	{0x00E1, 'a'},
	{0x00ED, 'i'},
	{0x00F3, 'o'},
	{0x00FA, 'u'},
	{0x017F, 's'},
	{0x02BC, '\''},
	{0x200B, 0},
	{0x200C, 0},
	{0x200D, 0},
	{0x200E, 0},
	{0x200F, 0},
	{0x2010, '-'},
	{0x2011, '-'},
	{0x2018, '\''},
	{0x2019, '\''},
	{0x201A, '\''},
	{0x201B, '\''},
	{0x201C, '"'},
	{0x201D, '"'},
	{0x201E, '"'},
	{0x201F, '"'},
	{0x2028, '\n'},
	{0x2029, '\n'},
	{0x202F, ' '},
	{0x2032, '\''},
	{0x2033, '"'},
	{0x2060, 0},
	{0x3000, ' '},
	{0xFEFF, 0},
	{0xFF07, '\''},
	{0xFF1F, '?'},
};

static uint32_t fold_char(uint32_t c)
{
	size_t low = 0, high = sizeof folds / sizeof *folds;

	if (c < 0x80) {
		if (c >= 'A' && c <= 'Z')
			return c + ('a' - 'A');
		if (c == '`')
			return '\'';
		if (c == '\r')
			return 0;
		return (c < ' ' && c != '\n') || c == 0x7F ? ' ' : c;
	}
	while (low < high) {
		size_t mid = (low + high) / 2;

		if (folds[mid].from == c)
			return folds[mid].to;
		if (folds[mid].from < c)
			low = mid + 1;
		else
			high = mid;
	}
	if (uc_is_general_category_withtable(c, UC_CATEGORY_MASK_Zs))
		return ' ';
	if (c < 0xA0 || uc_is_general_category_withtable(c, UC_CATEGORY_MASK_Cf))
		return 0;
	return uc_tolower(c);
}

uint32_t char_at(struct str text, size_t at, size_t *len_bytes)
{
	ucs4_t c;

	if (at >= text.len) {
		*len_bytes = 0;
		return 0;
	}
	if ((unsigned char)text.s[at] < 0x80) {
		*len_bytes = 1;
		return (unsigned char)text.s[at];
	}
	*len_bytes = (size_t)u8_mbtouc_unsafe(&c, (const uint8_t *)text.s + at, text.len - at);
	return c;
}

bool char_is_core(uint32_t c)
{
	if (c < 0x80)
		return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
	return uc_is_general_category_withtable(c, UC_CATEGORY_MASK_L | UC_CATEGORY_MASK_N |
							   UC_CATEGORY_MASK_M);
}

/* What squeezing must remember of the characters already written. */
struct squeeze {
	uint32_t last;
	unsigned times;
};

static bool is_stretched(struct squeeze *q, uint32_t c)
{
	if (c != q->last) {
		q->last = c;
		q->times = 1;
		return false;
	}
	q->times++;
	if (c == ' ')
		return true;
	return q->times > 2 && (c >= 0x80 || (c >= 'a' && c <= 'z')) && char_is_core(c);
}

static void add_char(struct normal *n, struct squeeze *q, uint32_t c, size_t typed_at)
{
	uint8_t out[6];
	int len;

	c = fold_char(c);
	if (c == 0 || is_stretched(q, c))
		return;
	if (c < 0x80) {
		n->origin[n->text.len] = (uint32_t)typed_at;
		bytes_add_char(&n->text, (char)c);
		return;
	}
	len = u8_uctomb(out, c, sizeof out);
	for (int i = 0; i < len; i++)
		n->origin[n->text.len + (size_t)i] = (uint32_t)typed_at;
	bytes_add(&n->text, (const char *)out, (size_t)len);
}

/* Does @p next melt into what stands before it, as an accent typed after its letter does? */
static bool is_joining(uint32_t *before, uint32_t next)
{
	uint32_t composed = next < 0x300 ? 0 : uc_composition(*before, next);

	*before = composed != 0 ? composed : *before;
	return composed != 0 || (next >= 0x300 && uc_combining_class(next) != 0);
}

static size_t add_segment(struct normal *n, struct squeeze *q, struct str typed, size_t at)
{
	ucs4_t chars[SEGMENT_MAX_CHARS], composed[SEGMENT_MAX_CHARS * 4];
	size_t n_chars = 0, n_composed = sizeof composed / sizeof *composed, len, end = at;
	uint32_t c = char_at(typed, at, &len), before = c;

	do {
		chars[n_chars++] = c;
		end += len;
		c = char_at(typed, end, &len);
	} while (n_chars < SEGMENT_MAX_CHARS && is_joining(&before, c));
	if (n_chars == 1 && chars[0] < 0x80) {
		add_char(n, q, chars[0], at);
		return end;
	}
	if (!u32_normalize(UNINORM_NFC, chars, n_chars, composed, &n_composed))
		return end;
	for (size_t i = 0; i < n_composed; i++)
		add_char(n, q, composed[i], at);
	return end;
}

/* NFC makes a character at most three times as long; lower case at most one and a half times. */
static void make_room(struct normal *n, size_t typed_bytes)
{
	size_t need = typed_bytes * 5 + 16;

	if (need <= n->cap)
		return;
	n->origin = memory_resize(n->origin, need, sizeof *n->origin);
	n->cap = need;
}

bool normal_make(struct normal *n, struct str typed)
{
	struct squeeze q = {0, 0};
	size_t at = 0;

	bytes_reset(&n->text);
	make_room(n, typed.len);
	n->origin[0] = 0;
	if (!utf8_is_valid(typed, NULL))
		return false;
	while (at < typed.len) {
		/* ASCII before ASCII joins with nothing: most of all text. */
		if ((unsigned char)typed.s[at] < 0x80 &&
		    (at + 1 == typed.len || (unsigned char)typed.s[at + 1] < 0x80)) {
			add_char(n, &q, (unsigned char)typed.s[at], at);
			at++;
		} else {
			at = add_segment(n, &q, typed, at);
		}
	}
	n->origin[n->text.len] = (uint32_t)typed.len;
	return true;
}

void normal_clear(struct normal *n)
{
	bytes_clear(&n->text);
	free(n->origin);
	n->origin = NULL;
	n->cap = 0;
}
