/**
 * @file
 * UTF-8 by libunistring, with short cuts for plain ASCII, which most text is.
 */
#include "gesprek/base/utf8.h"

#include <string.h>
#include <unigbrk.h>
#include <unistr.h>
#include <uniwidth.h>

static const uint8_t *u8(const char *s)
{
	return (const uint8_t *)s;
}

bool utf8_is_valid(struct str text, size_t *bad_at)
{
	if (!text.len)
		return true;
	const char *nul = memchr(text.s, '\0', text.len);
	const size_t len = nul ? (size_t)(nul - text.s) : text.len;
	const uint8_t *bad = u8_check(u8(text.s), len);
	if (!bad && !nul)
		return true;
	if (bad_at)
		*bad_at = bad ? (size_t)(bad - u8(text.s)) : len;
	return false;
}

static bool is_ascii_shown(char c)
{
	return c >= 0x20 && c < 0x7f;
}

size_t utf8_grapheme_len(struct str text)
{
	if (!text.len)
		return 0;
	if (is_ascii_shown(text.s[0]) && (text.len == 1 || is_ascii_shown(text.s[1])))
		return 1;
	const uint8_t *next = u8_grapheme_next(u8(text.s), u8(text.s) + text.len);
	return next ? (size_t)(next - u8(text.s)) : text.len;
}

size_t utf8_width_cols(struct str text)
{
	size_t width_cols = 0, at = 0;

	while (at < text.len && is_ascii_shown(text.s[at])) {
		at++;
		width_cols++;
	}
	if (at == text.len)
		return width_cols;
	int rest_cols = u8_width(u8(text.s) + at, text.len - at, "UTF-8");
	return width_cols + (size_t)rest_cols;
}

/* What a terminal may take as a command, or what turns the order of text round. */
static bool is_unsafe(ucs4_t c)
{
	return c < 0x20 || (c >= 0x7f && c <= 0x9f) || c == 0x2028 || c == 0x2029 ||
	       (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

static void add_safe_char(struct bytes *out, const char *s, size_t len, ucs4_t c,
			  bool keep_newlines)
{
	static const char replacement[] = "\xef\xbf\xbd"; /* U+FFFD */

	if (c == '\n' && keep_newlines)
		bytes_add_char(out, '\n');
	else if (c == '\n' || c == '\t')
		bytes_add_char(out, ' ');
	else if (is_unsafe(c) || c == 0xfffd)
		bytes_add_text(out, replacement);
	else
		bytes_add(out, s, len);
}

void text_safe(struct bytes *out, struct str text, bool keep_newlines)
{
	for (size_t at = 0; at < text.len;) {
		size_t run = at;
		while (run < text.len && is_ascii_shown(text.s[run]))
			run++;
		bytes_add(out, text.s + at, run - at);
		at = run;
		if (at == text.len)
			break;
		/* The line end of other systems is a newline, no harm in it. */
		if (text.s[at] == '\r' && at + 1 < text.len && text.s[at + 1] == '\n')
			at++;
		ucs4_t c;
		int len = u8_mbtouc(&c, u8(text.s) + at, text.len - at);
		add_safe_char(out, text.s + at, (size_t)len, c, keep_newlines);
		at += (size_t)len;
	}
}
