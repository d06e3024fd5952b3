/**
 * @file
 * The parts of the export, each a list of its own.
 */
#include "export_json.h"

#include <string.h>

#include "conversation_json.h"
#include "gesprek/store/drill.h"
#include "gesprek/store/journal.h"
#include "gesprek/store/practice.h"
#include "gesprek/store/settings.h"
#include "gesprek/tui/local_day.h"
#include "kept_json.h"
#include "record.h"
#include "version.h"

static bool add_settings(json_t *settings, struct kept *kept, struct diags *diags)
{
	for (unsigned i = 0; i < SETTING_COUNT; i++) {
		const struct setting_info *const info = &setting_infos[i];
		struct setting_value value;

		if (!setting_read(kept->store, (enum setting)i, &kept->arena, &value, diags))
			return false;
		json_object_set_new(settings, info->name,
				    info->n_words > 0 ? kept_json_text(value.text)
						      : json_integer(value.number));
	}
	return true;
}

/* The oldest first, as everything else stands. */
static bool add_conversations(json_t *array, struct kept *kept, struct diags *diags)
{
	for (size_t i = kept->records.n; i > 0; i--) {
		json_t *const json = conversation_json(kept, &kept->records.v[i - 1], diags);
		if (json == NULL)
			return false;
		json_array_append_new(array, json);
	}
	return true;
}

static bool add_practice(json_t *array, struct kept *kept, struct diags *diags)
{
	struct practice *practice;
	size_t n;

	if (!store_list_practice(kept->store, &kept->arena, &practice, &n, diags))
		return false;
	for (size_t i = 0; i < n; i++) {
		char day[DATE_BYTES];
		day_write(practice[i].day, day);
		json_array_append_new(array, json_pack("{s:s, s:s, s:f, s:i, s:b, s:b}", "day", day,
						       "principle", label_id(practice[i].principle),
						       "value", practice[i].value, "findings",
						       (int)practice[i].findings, "drill",
						       (int)practice[i].is_drill, "with_child",
						       (int)practice[i].with_child));
	}
	return true;
}

/* Ids, separated by spaces. */
static json_t *words_json(const char *words)
{
	json_t *const array = json_array();

	while (*(words += strspn(words, " ")) != '\0') {
		const size_t len = strcspn(words, " ");
		json_array_append_new(array, kept_json_str((struct str){words, len}));
		words += len;
	}
	return array;
}

static json_t *drill_json(const struct drill *drill)
{
	json_t *const replies = json_array();

	for (size_t i = 0; i < drill->n_replies; i++) {
		const struct drill_reply *const reply = &drill->replies[i];
		json_array_append_new(replies, json_pack("{s:i, s:o, s:o, s:o, s:o, s:o}", "number",
							 (int)reply->number, "scenario",
							 kept_json_text(reply->scenario), "node",
							 kept_json_text(reply->node), "said",
							 kept_json_text(reply->said), "text",
							 kept_json_str(reply->text), "heard",
							 words_json(reply->heard)));
	}
	return json_pack("{s:I, s:o, s:o, s:o}", "id", (json_int_t)drill->id, "begun",
			 kept_json_time(drill->started), "indicator",
			 kept_json_text(drill->indicator), "replies", replies);
}

static bool add_drills(json_t *array, struct kept *kept, struct diags *diags)
{
	struct drill *drills;
	size_t n;

	if (!store_list_drills(kept->store, &kept->arena, &drills, &n, diags))
		return false;
	for (size_t i = 0; i < n; i++)
		json_array_append_new(array, drill_json(&drills[i]));
	return true;
}

static bool add_scans(json_t *array, struct kept *kept, struct diags *diags)
{
	struct scan *scans;
	size_t n;

	if (!store_list_scans(kept->store, &kept->arena, &scans, &n, diags))
		return false;
	for (size_t i = 0; i < n; i++)
		json_array_append_new(array, kept_json_scan(&scans[i]));
	return true;
}

static bool add_journal(json_t *array, struct kept *kept, struct diags *diags)
{
	struct journal_entry *entries;
	size_t n;

	if (!store_list_journal(kept->store, &kept->arena, &entries, &n, diags))
		return false;
	for (size_t i = 0; i < n; i++) {
		const struct journal_entry *const entry = &entries[i];
		json_array_append_new(array,
				      json_pack("{s:I, s:o, s:o, s:o, s:o}", "id",
						(json_int_t)entry->id, "conversation",
						entry->session == 0
							? json_null()
							: json_integer((json_int_t)entry->session),
						"written", kept_json_time(entry->written), "prompt",
						kept_json_text(entry->prompt), "text",
						kept_json_str(entry->text)));
	}
	return true;
}

json_t *export_json(struct kept *kept, struct export_choice choice, struct diags *diags)
{
	const struct {
		const char *key;
		bool (*add)(json_t *list, struct kept *kept, struct diags *diags);
		bool is_left_out;
	} parts[] = {
		{"conversations", add_conversations, false},
		{"practice", add_practice, false},
		{"drills", add_drills, false},
		{"scans", add_scans, !choice.with_scans},
		{"journal", add_journal, !choice.with_journal},
	};
	json_t *const settings = json_object(), *const left_out = json_array();
	json_t *json =
		json_pack("{s:i, s:s, s:o, s:o, s:o}", "gesprek_export", EXPORT_FORMAT, "program",
			  GESPREK_VERSION, "exported", kept_json_time(record_now()), "left_out",
			  left_out, "settings", settings);
	bool is_read = add_settings(settings, kept, diags);

	for (size_t i = 0; i < sizeof parts / sizeof *parts && is_read; i++) {
		if (parts[i].is_left_out) {
			json_array_append_new(left_out, json_string(parts[i].key));
			continue;
		}
		json_t *const list = json_array();
		json_object_set_new(json, parts[i].key, list);
		/* Without a store nothing was ever kept. */
		is_read = kept->store == NULL || parts[i].add(list, kept, diags);
	}
	if (!is_read) {
		json_decref(json);
		json = NULL;
	}
	return json;
}
