/**
 * @file
 * A conversation and what belongs to it, as a tree of JSON.
 */
#include "conversation_json.h"

#include <inttypes.h>
#include <stdio.h>

#include "gesprek/store/draft.h"
#include "kept_json.h"

/* A whole number of 64 bits is more than many readers of JSON hold, so it is a text. */
static json_t *number_text(const char *format, uint64_t number)
{
	char text[24];

	snprintf(text, sizeof text, format, number);
	return json_string(text);
}

static json_t *attempt_of_json(const struct record *record)
{
	if (record->of.id == 0)
		return json_null();
	return json_pack("{s:I, s:i}", "id", (json_int_t)record->of.id, "turn",
			 (int)record->of.turn);
}

static json_t *set_json(const struct record *record)
{
	json_t *const json = json_object();

	for (unsigned i = 0; i < STATE_COUNT; i++)
		if (record->set_given & 1u << i)
			json_object_set_new(json, state_id((enum state_variable)i),
					    json_integer(record->set.by[i]));
	return json;
}

json_t *record_json(const struct record *record)
{
	const struct {
		const char *key;
		json_t *value;
	} members[] = {
		{"id", json_integer((json_int_t)record->id)},
		{"begun", kept_json_time(record->started)},
		{"ended", kept_json_time(record->ended)},
		{"scenario", kept_json_text(record->scenario)},
		{"title", kept_json_text(record_title(record))},
		{"path", kept_json_text(record->path)},
		{"mode", kept_json_text(record->mode)},
		{"ending", kept_json_text(record->ending)},
		{"replies", json_integer(record->replies)},
		{"dilemma", kept_json_text(record->dilemma)},
		{"carried", kept_json_text(record->carried)},
		{"attempt_of", attempt_of_json(record)},
		{"at", kept_json_text(record->at)},
		{"set", set_json(record)},
		{"seed", number_text("%" PRIu64, record->seed)},
		{"scenario_hash", number_text("%016" PRIx64, record->scenario_hash)},
		{"rules_hash", number_text("%016" PRIx64, record->rules_hash)},
	};
	json_t *const json = json_object();

	for (size_t i = 0; i < sizeof members / sizeof *members; i++)
		json_object_set_new(json, members[i].key, members[i].value);
	return json;
}

static json_t *line_json(const struct record_line *line)
{
	/* The trainee is no one's name, and the narrator is nobody. */
	const char *const who = line->speaker == NULL      ? "trainee"
				: line->speaker[0] == '\0' ? "narrator"
							   : "person";
	json_t *const json = json_pack("{s:i, s:s, s:o}", "turn", (int)line->turn, "who", who,
				       "text", kept_json_text(line->text));

	if (line->speaker != NULL && line->speaker[0] != '\0')
		json_object_set_new(json, "name", kept_json_text(line->speaker));
	return json;
}

static json_t *lines_json(const struct record_line *lines, size_t n)
{
	json_t *const array = json_array();

	for (size_t i = 0; i < n; i++)
		json_array_append_new(array, line_json(&lines[i]));
	return array;
}

static json_t *read_as_json(const struct kept_reply *reply)
{
	json_t *const array = json_array();

	for (size_t i = 0; i < reply->respellings.n; i++) {
		const struct respelling *const read = &reply->respellings.v[i];

		/* A file from a stranger may say anything. */
		if (read->start > read->end || read->end > reply->text.len)
			continue;
		const struct str word = {reply->text.s + read->start, read->end - read->start};
		json_array_append_new(array, json_pack("{s:o, s:o}", "text", kept_json_str(word),
						       "as", kept_json_text(read->as)));
	}
	return array;
}

static json_t *attempt_json(const struct kept_attempt *attempt)
{
	return json_pack("{s:i, s:i, s:b, s:o, s:o, s:o, s:o}", "turn", (int)attempt->turn,
			 "number", (int)attempt->number, "taken_back", (int)attempt->is_taken_back,
			 "said", kept_json_time(attempt->said_at), "text",
			 kept_json_str(attempt->reply.text), "read_as",
			 read_as_json(&attempt->reply), "lines",
			 lines_json(attempt->lines, attempt->n_lines));
}

static bool add_lines(json_t *json, struct kept *kept, int64_t id, struct diags *diags)
{
	struct record_line *lines;
	size_t n;

	if (!store_read_lines(kept->store, id, &kept->arena, &lines, &n, diags))
		return false;
	json_object_set_new(json, "lines", lines_json(lines, n));
	return true;
}

static bool add_attempts(json_t *json, struct kept *kept, int64_t id, struct diags *diags)
{
	json_t *const array = json_array();
	struct kept_attempt *attempts;
	size_t n;

	json_object_set_new(json, "attempts", array);
	if (!store_read_attempts(kept->store, id, &kept->arena, &attempts, &n, diags))
		return false;
	for (size_t i = 0; i < n; i++)
		json_array_append_new(array, attempt_json(&attempts[i]));
	return true;
}

static bool add_notes(json_t *json, struct kept *kept, int64_t id, struct diags *diags)
{
	json_t *const array = json_array();
	struct kept_note *notes;
	size_t n;

	json_object_set_new(json, "notes", array);
	if (!store_read_notes(kept->store, id, &kept->arena, &notes, &n, diags))
		return false;
	for (size_t i = 0; i < n; i++)
		json_array_append_new(array, kept_json_note(&notes[i]));
	return true;
}

static bool add_draft(json_t *json, struct kept *kept, int64_t id, struct diags *diags)
{
	struct str draft;

	if (!store_read_draft(kept->store, id, &kept->arena, &draft, diags))
		return false;
	json_object_set_new(json, "draft", kept_json_str(draft));
	return true;
}

json_t *conversation_json(struct kept *kept, const struct record *record, struct diags *diags)
{
	json_t *json = record_json(record);

	if (!add_lines(json, kept, record->id, diags) ||
	    !add_attempts(json, kept, record->id, diags) ||
	    !add_notes(json, kept, record->id, diags) ||
	    !add_draft(json, kept, record->id, diags)) {
		json_decref(json);
		json = NULL;
	}
	return json;
}
