/**
 * @file
 * Trees of JSON for what the history holds.
 */
#include "kept_json.h"

#include <stdio.h>
#include <string.h>

#include "gesprek/base/utf8.h"
#include "kept.h"

json_t *kept_json_str(struct str text)
{
	struct bytes safe = {0};

	text_safe(&safe, text, true);
	json_t *const json = json_stringn(bytes_text(&safe), safe.len);
	bytes_clear(&safe);
	return json;
}

json_t *kept_json_text(const char *text)
{
	return kept_json_str(str_of(text));
}

json_t *kept_json_time(int64_t time)
{
	char text[RECORD_TIME_BYTES];

	if (time == 0)
		return json_null();
	record_time(time, true, text);
	return json_string(text);
}

void kept_json_add_dispute(json_t *object, const struct kept_dispute *dispute)
{
	json_object_set_new(object, "indicator", kept_json_text(dispute->indicator));
	json_object_set_new(object, "words", kept_json_text(dispute->words));
	json_object_set_new(object, "as", kept_json_text(dispute->as));
	json_object_set_new(object, "why", kept_json_text(dispute->why));
}

json_t *kept_json_note(const struct kept_note *note)
{
	struct arena arena = {0};
	json_t *const json = json_pack("{s:o, s:i, s:i}", "kind", kept_json_text(note->kind),
				       "turn", (int)note->turn, "number", (int)note->number);

	if (!strcmp(note->kind, "disagree")) {
		const struct kept_dispute dispute = dispute_read(&arena, note->text);
		kept_json_add_dispute(json, &dispute);
	} else {
		json_object_set_new(json, "text", kept_json_text(note->text));
	}
	arena_clear(&arena);
	return json;
}

static const char *const topic_ids[SCAN_TOPICS] = {
#define Q(id, name, question) id,
#include "gesprek/tui/scan_topics.def"
#undef Q
};

static json_t *mark_json(unsigned mark)
{
	return mark == 0 ? json_null() : json_integer(mark);
}

json_t *kept_json_scan(const struct scan *scan)
{
	json_t *const marks = json_object(), *const texts = json_object();

	for (size_t i = 0; i < SCAN_TOPICS; i++) {
		json_object_set_new(marks, topic_ids[i], mark_json(scan->answers[i]));
		if (scan->texts[i][0] != '\0')
			json_object_set_new(texts, topic_ids[i], kept_json_text(scan->texts[i]));
	}
	return json_pack("{s:o, s:o, s:o, s:o}", "taken", kept_json_time(scan->taken), "moment",
			 kept_json_text(scan->moment), "marks", marks, "texts", texts);
}

void kept_json_print(json_t *json)
{
	json_dumpf(json, stdout, JSON_INDENT(2));
	putchar('\n');
	json_decref(json);
}
