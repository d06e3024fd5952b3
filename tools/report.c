/**
 * @file
 * The formats of `gesprek check`: one row each.
 */
#include "report.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"
#include "version.h"

struct report {
	size_t format;
	FILE *out;
	json_t *results; /* what is written at the end; NULL for formats that write at once */
};

struct report_format {
	bool is_collected;
	void (*add)(struct report *report, const struct diags *diags);
	void (*finish)(struct report *report); /* NULL: nothing to do */
};

static const char *level_id(const struct diag *diag)
{
	return diag_infos[diag->code].level == DIAG_ERROR ? "error" : "warning";
}

static void add_text(struct report *report, const struct diags *diags)
{
	struct bytes text = {0};

	diags_write_text(diags, &text);
	fwrite(bytes_text(&text), 1, text.len, report->out);
	bytes_clear(&text);
}

/* Text in a workflow command: what would end it is written as %XX, after making it safe. */
static void print_escaped(FILE *out, const char *text, bool is_property)
{
	struct bytes safe = {0};

	text_safe(&safe, str_of(text), true);
	for (const char *s = bytes_text(&safe); *s; s++)
		if (*s == '%' || *s == '\n' || *s == '\r' ||
		    (is_property && (*s == ',' || *s == ':')))
			fprintf(out, "%%%02X", (unsigned)(unsigned char)*s);
		else
			putc(*s, out);
	bytes_clear(&safe);
}

static void add_github(struct report *report, const struct diags *diags)
{
	for (size_t i = 0; i < diags->n; i++) {
		const struct diag *diag = &diags->v[i];
		fprintf(report->out, "::%s file=", level_id(diag));
		print_escaped(report->out, diag->path, true);
		if (diag->line)
			fprintf(report->out, ",line=%u,col=%u", diag->line, diag->col);
		fprintf(report->out, ",title=%s::", diag_infos[diag->code].id);
		print_escaped(report->out, diag->message, false);
		if (diag->hint) {
			fputs("%0A", report->out);
			print_escaped(report->out, diag->hint, false);
		}
		putc('\n', report->out);
	}
}

/* JSON must be UTF-8, and a path or message may hold anything. */
static json_t *safe_string(const char *text)
{
	struct bytes safe = {0};

	text_safe(&safe, str_of(text), true);
	json_t *string = json_stringn(bytes_text(&safe), safe.len);
	bytes_clear(&safe);
	return string;
}

static json_t *diag_json(const struct diag *diag)
{
	json_t *object =
		json_pack("{s:o, s:i, s:i, s:s, s:s, s:o}", "path", safe_string(diag->path), "line",
			  (int)diag->line, "col", (int)diag->col, "level", level_id(diag), "code",
			  diag_infos[diag->code].id, "message", safe_string(diag->message));

	if (diag->hint)
		json_object_set_new(object, "hint", safe_string(diag->hint));
	if (diag->source_line)
		json_object_set_new(object, "source", safe_string(diag->source_line));
	return object;
}

static void add_json(struct report *report, const struct diags *diags)
{
	for (size_t i = 0; i < diags->n; i++)
		json_array_append_new(report->results, diag_json(&diags->v[i]));
}

static void finish_json(struct report *report)
{
	json_dumpf(report->results, report->out, JSON_INDENT(2));
	putc('\n', report->out);
}

/* A path as a URI reference: everything but plain signs as %XX. One from the root on is no relative
 * reference, which SARIF takes for below the project: it says that it is a file. */
static json_t *uri_json(const char *path)
{
	static const char plain[] =
		"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/";
	struct bytes uri = {0};

	bytes_add_text(&uri, *path == '/' ? "file://" : "");
	for (; *path; path++)
		if (strchr(plain, *path))
			bytes_add_char(&uri, *path);
		else
			bytes_addf(&uri, "%%%02X", (unsigned)(unsigned char)*path);
	json_t *string = json_string(bytes_text(&uri));
	bytes_clear(&uri);
	return string;
}

static json_t *sarif_location(const struct diag *diag)
{
	json_t *physical = json_pack("{s:{s:o}}", "artifactLocation", "uri", uri_json(diag->path));

	if (diag->line) {
		const unsigned span = diag->span_cols ? diag->span_cols : 1;
		json_object_set_new(physical, "region",
				    json_pack("{s:i, s:i, s:i}", "startLine", (int)diag->line,
					      "startColumn", (int)diag->col, "endColumn",
					      (int)(diag->col + span)));
	}
	return json_pack("{s:o}", "physicalLocation", physical);
}

static void add_sarif(struct report *report, const struct diags *diags)
{
	for (size_t i = 0; i < diags->n; i++) {
		const struct diag *diag = &diags->v[i];
		struct bytes text = {0};
		bytes_add_text(&text, diag->message);
		if (diag->hint)
			bytes_addf(&text, "; %s", diag->hint);
		json_array_append_new(report->results,
				      json_pack("{s:s, s:i, s:s, s:{s:o}, s:[o]}", "ruleId",
						diag_infos[diag->code].id, "ruleIndex",
						(int)diag->code, "level", level_id(diag), "message",
						"text", safe_string(bytes_text(&text)), "locations",
						sarif_location(diag)));
		bytes_clear(&text);
	}
}

static json_t *sarif_rules(void)
{
	json_t *rules = json_array();

	for (size_t i = 0; i < DIAG_CODE_COUNT; i++)
		json_array_append_new(rules,
				      json_pack("{s:s, s:{s:s}}", "id", diag_infos[i].id,
						"shortDescription", "text", _(diag_infos[i].help)));
	return rules;
}

static void finish_sarif(struct report *report)
{
	json_t *driver = json_pack("{s:s, s:s, s:o}", "name", "gesprek", "version", GESPREK_VERSION,
				   "rules", sarif_rules());
	json_t *sarif = json_pack("{s:s, s:s, s:[{s:{s:o}, s:s, s:O}]}", "$schema",
				  "https://json.schemastore.org/sarif-2.1.0.json", "version",
				  "2.1.0", "runs", "tool", "driver", driver, "columnKind",
				  "unicodeCodePoints", "results", report->results);

	json_dumpf(sarif, report->out, JSON_INDENT(2));
	putc('\n', report->out);
	json_decref(sarif);
}

const char *const report_formats[] = {"text", "json", "sarif", "github"};
static const struct report_format formats[] = {
	{false, add_text, NULL},
	{true, add_json, finish_json},
	{true, add_sarif, finish_sarif},
	{false, add_github, NULL},
};
const size_t n_report_formats = sizeof formats / sizeof *formats;

struct report *report_open(size_t format, FILE *out)
{
	struct report *report = memory_new(sizeof *report);

	*report = (struct report){format, out, formats[format].is_collected ? json_array() : NULL};
	return report;
}

void report_add(struct report *report, struct diags *diags)
{
	diags_sort(diags);
	formats[report->format].add(report, diags);
}

void report_close(struct report *report)
{
	if (formats[report->format].finish)
		formats[report->format].finish(report);
	json_decref(report->results);
	free(report);
}
