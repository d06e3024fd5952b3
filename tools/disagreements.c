/**
 * @file
 * Notes of the kind "disagree", each with the conversation it is from. Where the same words were
 * disputed more than once the last holds.
 */
#include "disagreements.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"
#include "kept_json.h"

struct disagreement {
	const struct record *record;
	unsigned turn;
	struct kept_dispute said;
};

struct disagreements {
	struct disagreement *v;
	size_t n, cap;
};

/* Those that were noted first held no words: then it is the whole reply. */
static const char *find_reply(struct kept *kept, const struct disagreement *about,
			      struct diags *diags)
{
	struct kept_reply *replies;
	size_t n;

	if (!store_read_replies(kept->store, about->record->id, &kept->arena, &replies, &n, diags))
		return "";
	return about->turn && about->turn <= n ? replies[about->turn - 1].text.s : "";
}

static void add_note(struct disagreements *list, struct kept *kept, struct disagreement new,
		     struct diags *diags)
{
	if (!*new.said.words)
		new.said.words = find_reply(kept, &new, diags);
	for (size_t i = 0; i < list->n; i++) {
		struct disagreement *old = &list->v[i];
		if (old->record == new.record &&
		    old->turn == new.turn &&dispute_is_about(&old->said, &new.said)) {
			*old = new;
			return;
		}
	}
	*array_add(list->v, list->n, list->cap) = new;
}

static bool add_record(struct disagreements *list, struct kept *kept, const struct record *record,
		       struct diags *diags)
{
	struct kept_note *notes;
	size_t n;

	if (!store_read_notes(kept->store, record->id, &kept->arena, &notes, &n, diags))
		return false;
	for (size_t i = 0; i < n; i++)
		if (!strcmp(notes[i].kind, "disagree"))
			add_note(list, kept,
				 (struct disagreement){record, notes[i].turn,
						       dispute_read(&kept->arena, notes[i].text)},
				 diags);
	return true;
}

static void print_value(const char *label, const char *value)
{
	struct bytes safe = {0};

	if (!*value)
		return;
	text_safe(&safe, str_of(value), false);
	printf("%s: %s\n", label, bytes_text(&safe));
	bytes_clear(&safe);
}

static void print_all(const struct disagreements *list)
{
	for (size_t i = 0; i < list->n; i++) {
		const struct disagreement *one = &list->v[i];
		char place[64];
		snprintf(place, sizeof place, _("%lld, reply %u"), (long long)one->record->id,
			 one->turn);
		if (i)
			putchar('\n');
		print_value(_("rule"), one->said.indicator);
		print_value(_("conversation"), place);
		print_value(_("words"), one->said.words);
		print_value(_("in their view"), one->said.as);
		print_value(_("why"), one->said.why);
	}
}

static json_t *all_json(const struct disagreements *list)
{
	json_t *const array = json_array();

	for (size_t i = 0; i < list->n; i++) {
		const struct disagreement *one = &list->v[i];
		json_t *const json = json_pack(
			"{s:I, s:o, s:o, s:i}", "conversation", (json_int_t)one->record->id,
			"begun", kept_json_time(one->record->started), "scenario",
			kept_json_text(one->record->scenario), "turn", (int)one->turn);
		kept_json_add_dispute(json, &one->said);
		json_array_append_new(array, json);
	}
	return array;
}

enum exit_status disagreements_write(struct kept *kept, const struct records *records, bool is_json)
{
	struct disagreements list = {0};
	struct diags diags = {0};
	bool is_read = true;

	for (size_t i = 0; i < records->n && is_read; i++)
		is_read = add_record(&list, kept, &records->v[i], &diags);
	if (!is_read)
		say_diags(&diags);
	else if (is_json)
		kept_json_print(all_json(&list));
	else if (!list.n)
		say(_("nothing was seen differently"));
	else
		print_all(&list);
	diags_clear(&diags);
	free(list.v);
	return is_read ? EXIT_FINE : EXIT_OUTPUT;
}
