/**
 * @file
 * `gesprek history`: what was practised, and one conversation as it was shown.
 */
#include <stdio.h>
#include <string.h>

#include "conversation_json.h"
#include "disagreements.h"
#include "kept.h"
#include "kept_json.h"
#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"

struct transcript {
	struct record_line *v;
	size_t n;
};

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

static bool print_one(struct kept *kept, const struct record *record, struct diags *diags)
{
	struct transcript said;
	const bool is_read =
		store_read_lines(kept->store, record->id, &kept->arena, &said.v, &said.n, diags);

	if (is_read)
		print_transcript(record, &said);
	return is_read;
}

static bool print_one_json(struct kept *kept, const struct record *record, struct diags *diags)
{
	json_t *const json = conversation_json(kept, record, diags);

	if (json != NULL)
		kept_json_print(json);
	return json != NULL;
}

static enum exit_status show_one(struct kept *kept, const char *id, bool is_json)
{
	enum exit_status status = EXIT_FINE;
	const struct record *const record = kept_find(kept, id, &status);
	struct diags diags = {0};

	if (record == NULL)
		return status;
	if (is_json ? print_one_json(kept, record, &diags) : print_one(kept, record, &diags))
		return EXIT_FINE;
	say_diags(&diags);
	return EXIT_OUTPUT;
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
	kept_json_print(array);
}

/* Of all conversations, or of the one that is named. */
static enum exit_status show_disagreements(struct kept *kept, const char *id, bool is_json)
{
	enum exit_status status = EXIT_FINE;
	struct records records = kept->records;

	if (id != NULL) {
		records = (struct records){kept_find(kept, id, &status), 1};
		if (records.v == NULL)
			return status;
	}
	return disagreements_write(kept, &records, is_json);
}

enum exit_status cmd_history(const struct call *call)
{
	const bool is_json = call_has(call, "json");
	enum exit_status status = EXIT_FINE;
	struct kept kept;

	if (!kept_open(&kept))
		return EXIT_OUTPUT;
	if (call_has(call, "disagreements"))
		status = show_disagreements(&kept, call->n_args ? call->args[0] : NULL, is_json);
	else if (call->n_args > 0)
		status = show_one(&kept, call->args[0], is_json);
	else
		show_all(&kept, is_json);
	kept_close(&kept);
	return status;
}

const struct option_row options_history[] = {
	{"disagreements", NULL, N_("what was seen differently than the rules heard it")},
	{"json", NULL, N_("as JSON, for other programs")},
	{0},
};
