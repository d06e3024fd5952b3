/**
 * @file
 * Strings, numbers and findings as JSON.
 */
#include "json_text.h"

#include <stdio.h>
#include <string.h>

#include "label_kinds.h"

/* Controls are escaped by RFC 8259; DEL and C1 (U+0080 to U+009F) too, since a terminal may obey
 * them. */
static size_t escape_len(const char *s)
{
	const unsigned char c = (unsigned char)s[0];

	if (c < 0x20 || c == '"' || c == '\\' || c == 0x7f)
		return 1;
	return c == 0xc2 && (unsigned char)s[1] < 0xa0 ? 2 : 0;
}

void json_text_add(struct bytes *out, struct str text)
{
	size_t from = 0;

	bytes_add_char(out, '"');
	for (size_t i = 0; i < text.len;) {
		const size_t len = escape_len(text.s + i);
		const unsigned char last = (unsigned char)text.s[i + (len ? len - 1 : 0)];
		if (!len) {
			i++;
			continue;
		}
		bytes_add(out, text.s + from, i - from);
		if (last == '"' || last == '\\')
			bytes_addf(out, "\\%c", last);
		else
			bytes_addf(out, "\\u%04x", (unsigned)last);
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
