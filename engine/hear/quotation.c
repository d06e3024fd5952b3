/*
 * Finding what is quoted: "..." and '...', never the apostrophe of 't, zo's or
 * mama's. A quotation that is not closed is none, and a reply that is one
 * quotation from end to end is the trainee's own line typed between marks.
 */
#include "reading.h"

#include <string.h>

/* Farther apart than this, two marks do not belong together. */
enum { QUOTATION_MAX_BYTES = 600 };

/* Words written with a leading apostrophe: after these it opens no quotation. */
static const char *const clitics[] = {
	"t", "s", "k", "m", "n", "r", "d", "ns", "em", "til", "cause", "bout", "tis", "twas", "ie",
};

static bool is_core_before(struct str text, size_t at)
{
	size_t start = at, len;

	if (at == 0)
		return false;
	do {
		start--;
	} while (start > 0 && ((unsigned char)text.s[start] & 0xC0) == 0x80);
	return char_is_core(char_at(text, start, &len));
}

static bool is_core_after(struct str text, size_t at)
{
	size_t len;

	return char_is_core(char_at(text, at, &len));
}

static bool is_clitic(struct str text, size_t at)
{
	size_t end = at;

	while (end < text.len && text.s[end] >= 'a' && text.s[end] <= 'z')
		end++;
	if (end < text.len && text.s[end] == '\'')
		return false;
	for (size_t i = 0; i < sizeof clitics / sizeof *clitics; i++) {
		if (end - at == strlen(clitics[i]) &&
		    memcmp(text.s + at, clitics[i], end - at) == 0)
			return true;
	}
	return false;
}

static bool is_opening(struct str text, size_t at)
{
	if (text.s[at] == '"')
		return true;
	return text.s[at] == '\'' && !is_core_before(text, at) && is_core_after(text, at + 1) &&
	       !is_clitic(text, at + 1);
}

static bool is_closing(struct str text, size_t at, char mark)
{
	if (text.s[at] != mark)
		return false;
	return mark == '"' || (text.s[at - 1] != ' ' && !is_core_after(text, at + 1));
}

/* The closing mark that belongs to the one at @p at; 0 when there is none. */
static size_t find_closing(struct str text, size_t at)
{
	size_t end = at + QUOTATION_MAX_BYTES;

	for (size_t i = at + 1; i < text.len && i < end && text.s[i] != '\n'; i++) {
		if (is_closing(text, i, text.s[at]))
			return i;
	}
	return 0;
}

/* The bytes at which the first and the last core character stand. */
struct extent {
	size_t first, last;
};

static struct extent find_extent(struct str text)
{
	struct extent e = {text.len, 0};

	for (size_t at = 0, len; at < text.len; at += len) {
		if (!char_is_core(char_at(text, at, &len)))
			continue;
		if (e.first == text.len)
			e.first = at;
		e.last = at;
	}
	return e;
}

bool quotations_mark(struct bytes *normal, unsigned char *quoted)
{
	const struct str text = {normal->s, normal->len};
	const struct extent e = find_extent(text);
	bool has_any = false;

	for (size_t at = 0; at < text.len; at++) {
		size_t end;

		if ((text.s[at] != '"' && text.s[at] != '\'') || !is_opening(text, at))
			continue;
		end = find_closing(text, at);
		if (end == 0)
			continue;
		normal->s[at] = normal->s[end] = '"';
		if (e.first < at || e.last > end) {
			memset(quoted + at + 1, 1, end - at - 1);
			has_any = true;
		}
		at = end;
	}
	return has_any;
}
