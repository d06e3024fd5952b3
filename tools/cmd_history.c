/**
 * @file
 * `gesprek history`: what was practised, and one conversation as it was shown.
 */
#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "kept.h"
#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"

struct transcript {
	struct record_line *v;
	size_t n;
};

static json_t *safe_json(const char *text)
{
	struct bytes safe = {0};

	text_safe(&safe, str_of(text), true);
	json_t *const json = json_stringn(bytes_text(&safe), safe.len);
	bytes_clear(&safe);
	return json;
}

static json_t *time_json(int64_t time)
{
	char text[RECORD_TIME_BYTES];

	if (time == 0)
		return json_null();
	record_time(time, true, text);
	return json_string(text);
}

static json_t *record_json(const struct record *record)
{
	return json_pack("{s:I, s:o, s:o, s:o, s:o, s:o, s:o, s:o, s:i}", "id",
			 (json_int_t)record->id, "begun", time_json(record->started), "ended",
			 time_json(record->ended), "scenario", safe_json(record->scenario), "title",
			 safe_json(record_title(record)), "path", safe_json(record->path), "mode",
			 safe_json(record->mode), "ending", safe_json(record->ending), "replies",
			 (int)record->replies);
}

static json_t *line_json(const struct record_line *line)
{
	/* The trainee is no one's name, and the narrator is nobody. */
	const char *const who = line->speaker == NULL      ? "trainee"
				: line->speaker[0] == '\0' ? "narrator"
							   : "person";
	json_t *const json = json_pack("{s:i, s:s, s:o}", "turn", (int)line->turn, "who", who,
				       "text", safe_json(line->text));

	if (line->speaker != NULL && line->speaker[0] != '\0')
		json_object_set_new(json, "name", safe_json(line->speaker));
	return json;
}

static void print_json(json_t *json)
{
	json_dumpf(json, stdout, JSON_INDENT(2));
	putchar('\n');
	json_decref(json);
}

static void print_line(const char *label, const char *text)
{
	struct bytes line = {0}, safe = {0};

	if (label[0] != '\0')
		bytes_addf(&line, "%s: ", label);
	bytes_add_text(&line, text);
	text_safe(&safe, (struct str){bytes_text(&line), line.len}, false);
	puts(bytes_text(&safe));
	bytes_clear(&safe);
	bytes_clear(&line);
}

static void print_transcript(const struct record *record, const struct transcript *said)
{
	char begun[RECORD_TIME_BYTES];

	record_time(record->started, false, begun);
	print_line("", record_title(record));
	print_line(_("begun"), begun);
	print_line(_("mode"), record_mode(record));
	print_line(_("ending"), record_outcome(record));
	putchar('\n');
	for (size_t i = 0; i < said->n; i++)
		print_line(said->v[i].speaker == NULL ? _("You") : said->v[i].speaker,
			   said->v[i].text);
}

static void print_transcript_json(const struct record *record, const struct transcript *said)
{
	json_t *const json = record_json(record), *const array = json_array();

	for (size_t i = 0; i < said->n; i++)
		json_array_append_new(array, line_json(&said->v[i]));
	json_object_set_new(json, "lines", array);
	print_json(json);
}

static enum exit_status show_one(struct kept *kept, const char *id, bool is_json)
{
	enum exit_status status = EXIT_FINE;
	const struct record *const record = kept_find(kept, id, &status);
	struct diags diags = {0};
	struct transcript said;

	if (record == NULL)
		return status;
	if (!store_read_lines(kept->store, record->id, &kept->arena, &said.v, &said.n, &diags)) {
		say_diags(&diags);
		return EXIT_OUTPUT;
	}
	if (is_json)
		print_transcript_json(record, &said);
	else
		print_transcript(record, &said);
	return EXIT_FINE;
}

static void show_all(const struct kept *kept, bool is_json)
{
	if (!is_json) {
		if (kept_write(kept, NULL) == 0)
			say(_("nothing has been kept"));
		return;
	}
	json_t *const array = json_array();
	for (size_t i = 0; i < kept->records.n; i++)
		json_array_append_new(array, record_json(&kept->records.v[i]));
	print_json(array);
}

enum exit_status cmd_history(const struct call *call)
{
	const bool is_json = call_has(call, "json");
	enum exit_status status = EXIT_FINE;
	struct kept kept;

	if (!kept_open(&kept))
		return EXIT_OUTPUT;
	if (call->n_args > 0)
		status = show_one(&kept, call->args[0], is_json);
	else
		show_all(&kept, is_json);
	kept_close(&kept);
	return status;
}

const struct option_row options_history[] = {
	{"json", NULL, N_("as JSON, for other programs")},
	{0},
};
