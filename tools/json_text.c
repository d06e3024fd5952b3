/**
 * @file
 * Strings, numbers and findings as JSON.
 */
#include "json_text.h"

#include <stdio.h>
#include <string.h>

#include "label_kinds.h"

/* Controls are escaped by RFC 8259; DEL, C1 (U+0080 to U+009F), line separators and what turns the
 * direction of text around too, since a terminal may obey them. @return its bytes, 0 if it stays */
static size_t escape_len(struct str text, unsigned *code)
{
	const unsigned char *s = (const unsigned char *)text.s;

	*code = s[0];
	if (s[0] < 0x20 || s[0] == '"' || s[0] == '\\' || s[0] == 0x7f)
		return 1;
	if (s[0] == 0xc2 && text.len > 1 && s[1] < 0xa0) {
		*code = s[1];
		return 2;
	}
	if (s[0] != 0xe2 || text.len < 3)
		return 0;
	*code = 0x2000u + (s[1] & 0x3fu) * 0x40u + (s[2] & 0x3fu);
	return (*code >= 0x2028 && *code <= 0x202e) || (*code >= 0x2066 && *code <= 0x2069) ? 3 : 0;
}

void json_text_add(struct bytes *out, struct str text)
{
	size_t from = 0;

	bytes_add_char(out, '"');
	for (size_t i = 0; i < text.len;) {
		unsigned code;
		const size_t len = escape_len((struct str){text.s + i, text.len - i}, &code);
		if (!len) {
			i++;
			continue;
		}
		bytes_add(out, text.s + from, i - from);
		if (code == '"' || code == '\\')
			bytes_addf(out, "\\%c", (int)code);
		else
			bytes_addf(out, "\\u%04x", code);
		from = i += len;
	}
	bytes_add(out, text.s + from, text.len - from);
	bytes_add_char(out, '"');
}

void json_text_add_number(struct bytes *out, double number)
{
	char text[32];
	int len = snprintf(text, sizeof text, "%.4f", number);

	while (len > 1 && text[len - 1] == '0')
		len--;
	if (text[len - 1] == '.')
		len--;
	bytes_add(out, text, (size_t)len);
}

static void add_finding(struct bytes *out, const struct finding *finding, struct str text)
{
	const struct span span = finding->span;

	bytes_addf(out, "{\"label\":\"%s\",\"indicator\":", label_id(finding->label));
	json_text_add(out, str_of(finding->indicator->id));
	bytes_addf(out, ",\"kind\":\"%s\",\"start\":%zu,\"end\":%zu,\"text\":",
		   label_kind_id(label_kind(finding->label)), span.start, span.end);
	json_text_add(out, (struct str){text.s + span.start, span.end - span.start});
	bytes_add_text(out, ",\"confidence\":");
	json_text_add_number(out, finding->confidence);
	bytes_add_char(out, '}');
}

void json_text_add_hearing(struct bytes *out, const struct hearing *hearing, struct str text)
{
	const char *comma = "";

	bytes_add_text(out, "\"labels\":[");
	for (unsigned label = 0; label < LABEL_COUNT; label++)
		if (hearing->labels & LABEL_BIT(label)) {
			bytes_addf(out, "%s\"%s\"", comma, label_id((enum label)label));
			comma = ",";
		}
	bytes_add_text(out, "],\"findings\":[");
	for (size_t i = 0; i < hearing->n_findings; i++) {
		if (i)
			bytes_add_char(out, ',');
		add_finding(out, &hearing->findings[i], text);
	}
	bytes_add_char(out, ']');
}
