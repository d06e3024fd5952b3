/**
 * @file
 * The bytes of a YAML file, before any YAML: UTF-8 without control characters.
 */
#include <stdint.h>
#include <string.h>
#include <unistr.h>

#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"
#include "yaml_tree.h"

/* After this many lines the whole file is of another kind. */
enum { BAD_LINES_MOST = 5 };

/* Characters that YAML forbids, that nobody sees, or that some count as the end of a line. */
static bool is_forbidden(ucs4_t c)
{
	return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7f && c <= 0x9f) ||
	       c == 0x2028 || c == 0x2029 || c == 0xfeff || c == 0xfffe || c == 0xffff ||
	       (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

/* A carriage return is half of a line end, or it is wrong. */
static bool is_lone_return(struct str text, size_t at)
{
	return text.s[at] == '\r' && (at + 1 == text.len || text.s[at + 1] != '\n');
}

/* Are these eight bytes all from 0x20 to 0x7e? In most files most are, so they are looked at
 * together: the top bit of each byte of the sum tells. */
static bool is_plain_ascii(const char *s)
{
	const uint64_t ones = 0x0101010101010101u;
	uint64_t bytes;

	memcpy(&bytes, s, sizeof bytes);
	if (bytes & ones * 0x80)
		return false;
	return ((bytes + ones) & ones * 0x80) == 0 &&
	       ((bytes + ones * 0x60) & ones * 0x80) == ones * 0x80;
}

/* Bytes up to the first character that is not allowed, or all. */
static size_t good_len(struct str text, size_t at)
{
	while (at < text.len) {
		unsigned char byte = (unsigned char)text.s[at];
		if (text.len - at >= 8 && is_plain_ascii(text.s + at)) {
			at += 8;
			continue;
		}
		if ((byte >= 0x20 && byte < 0x7f) || byte == '\n' || byte == '\t') {
			at++;
			continue;
		}
		ucs4_t c;
		int len = u8_mbtoucr(&c, (const uint8_t *)text.s + at, text.len - at);
		if (len < 0 || is_forbidden(c) || is_lone_return(text, at))
			break;
		at += (size_t)len;
	}
	return at;
}

static bool is_utf16(struct str text)
{
	return text.len >= 2 && (!memcmp(text.s, "\xff\xfe", 2) || !memcmp(text.s, "\xfe\xff", 2));
}

static void report_utf16(const struct source *source, struct diags *diags)
{
	struct place at = {.source = source};

	diag_add(diags, DIAG_BAD_ENCODING, at, _("the file is saved as UTF-16"));
	diag_hint(diags, _("save it as UTF-8 in your editor"));
}

static void report_bad_char(const struct source *source, struct place where, size_t at,
			    struct diags *diags)
{
	struct str text = source->text;
	ucs4_t c;

	if (u8_mbtoucr(&c, (const uint8_t *)text.s + at, text.len - at) < 0) {
		diag_add(diags, DIAG_BAD_ENCODING, where, _("byte 0x%02X is not UTF-8"),
			 (unsigned char)text.s[at]);
		diag_hint(diags, _("the file is perhaps saved as Latin-1 or Windows-1252; "
				   "save it as UTF-8 in your editor"));
	} else if (c == '\r') {
		diag_add(diags, DIAG_BAD_ENCODING, where,
			 _("a carriage return without a newline after it"));
		diag_hint(diags, _("save the file with Unix or Windows line ends"));
	} else {
		diag_add(diags, DIAG_BAD_ENCODING, where,
			 _("the invisible character U+%04X is not allowed"), (unsigned)c);
		diag_hint(diags, _("delete it, or type the whole line again"));
	}
}

/* Where `at` is, counting on from a place that was known before. */
static void place_advance(struct place *where, struct str text, size_t *from, size_t at)
{
	for (size_t i = *from; i < at; i++) {
		if (text.s[i] == '\n') {
			where->line++;
			where->col = 1;
		} else if (((unsigned char)text.s[i] & 0xc0) != 0x80) {
			where->col++;
		}
	}
	*from = at;
}

static size_t line_end(struct str text, size_t at)
{
	const char *end = memchr(text.s + at, '\n', text.len - at);

	return end ? (size_t)(end - text.s) : text.len;
}

bool yaml_check_encoding(const struct source *source, struct diags *diags)
{
	const struct str text = source->text;
	struct place where = {.source = source, .line = 1, .col = 1};
	size_t counted = 0;
	int n_bad = 0;

	if (is_utf16(text)) {
		report_utf16(source, diags);
		return false;
	}
	for (size_t at = 0; (at = good_len(text, at)) < text.len && n_bad < BAD_LINES_MOST;) {
		place_advance(&where, text, &counted, at);
		report_bad_char(source, where, at, diags);
		at = line_end(text, at);
		n_bad++;
	}
	return !n_bad;
}
