/**
 * @file
 * Single rows: what people heard in them beside what the rules heard, and which rule it was.
 */
#include "measure_write.h"

#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"
#include "json_tree.h"

static void write_line(FILE *out, const char *lead, struct str text)
{
	struct bytes safe = {0};

	text_safe(&safe, text, false);
	fprintf(out, "%s%s\n", lead, bytes_text(&safe));
	bytes_clear(&safe);
}

static void write_field(FILE *out, const char *label, struct str text)
{
	struct bytes lead = {0};

	bytes_addf(&lead, "  %s: ", label);
	write_line(out, bytes_text(&lead), text);
	bytes_clear(&lead);
}

static void write_labels(FILE *out, const char *label, label_set labels)
{
	struct bytes text = {0};

	for (unsigned i = 0; i < LABEL_COUNT; i++)
		if (labels & LABEL_BIT(i))
			bytes_addf(&text, "%s%s", text.len ? ", " : "", label_id((enum label)i));
	write_field(out, label, str_of(text.len ? bytes_text(&text) : "-"));
	bytes_clear(&text);
}

static void write_finding(FILE *out, const struct finding *finding, struct str reply)
{
	struct bytes text = {0};

	bytes_addf(&text, "%s", finding->indicator->id);
	/* A rule may credit another label than its own. */
	if (finding->label != finding->indicator->label)
		bytes_addf(&text, " (%s)", label_id(finding->label));
	bytes_addf(&text, ", %s:%u: \"", finding->rule.source->path, finding->rule.line);
	bytes_add(&text, reply.s + finding->span.start, finding->span.end - finding->span.start);
	bytes_add_char(&text, '"');
	write_field(out, _("found"), (struct str){text.s, text.len});
	bytes_clear(&text);
}

void measure_write_row(const struct corpus_row *row, const struct hearing *hearing, FILE *out)
{
	struct bytes head = {0};

	bytes_addf(&head, "%s, %s:%u, %s", row->id, row->at.source->path, row->at.line,
		   addressee_id(row->to));
	write_line(out, "", (struct str){head.s, head.len});
	bytes_clear(&head);
	if (*row->said)
		write_field(out, _("said"), str_of(row->said));
	write_field(out, _("reply"), row->reply);
	write_labels(out, _("expected"), row->labels);
	for (size_t i = 0; i < hearing->n_findings; i++)
		if (!hearing->findings[i].is_generic)
			write_finding(out, &hearing->findings[i], row->reply);
	if (!hearing->labels)
		write_field(out, _("found"), str_of("-"));
}

static json_t *finding_json(const struct finding *finding, struct str reply)
{
	const struct str text = {reply.s + finding->span.start,
				 finding->span.end - finding->span.start};

	return json_pack("{s:s, s:s, s:o, s:i, s:o}", "label", label_id(finding->label),
			 "indicator", finding->indicator->id, "path",
			 json_safe_text(str_of(finding->rule.source->path)), "line",
			 (int)finding->rule.line, "text", json_safe_text(text));
}

json_t *measure_row_json(const struct corpus_row *row, const struct hearing *hearing)
{
	json_t *found = json_array();

	for (size_t i = 0; i < hearing->n_findings; i++)
		if (!hearing->findings[i].is_generic)
			json_array_append_new(found,
					      finding_json(&hearing->findings[i], row->reply));
	return json_pack(
		"{s:o, s:o, s:i, s:s, s:o, s:o, s:o, s:o}", "id", json_safe_text(str_of(row->id)),
		"path", json_safe_text(str_of(row->at.source->path)), "line", (int)row->at.line,
		"to", addressee_id(row->to), "said", json_safe_text(str_of(row->said)), "reply",
		json_safe_text(row->reply), "expected", json_labels(row->labels), "found", found);
}
