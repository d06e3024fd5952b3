/**
 * @file
 * `gesprek progress`: what to practise today, and how each principle stands.
 * Words, no marks and no ranks: it is the trainee's own.
 */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"
#include "gesprek/store/settings.h"
#include "gesprek/tui/agenda.h"
#include "gesprek/tui/local_day.h"
#include "gesprek/tui/names.h"
#include "json_tree.h"
#include "kept.h"
#include "library.h"
#include "messages.h"
#include "record.h"

struct report {
	struct arena arena;
	struct agenda agenda;
};

static const char *principle_name(const struct plan_item *item)
{
	return aim_name(label_id(item->principle));
}

static void print_line(const char *indent, const char *label, const char *text)
{
	struct bytes line = {0}, safe = {0};

	bytes_addf(&line, "%s%s%s", label, label[0] == '\0' ? "" : ": ", text);
	text_safe(&safe, (struct str){bytes_text(&line), line.len}, false);
	printf("%s%s\n", indent, bytes_text(&safe));
	bytes_clear(&safe);
	bytes_clear(&line);
}

static const char *due_command(struct report *report, const struct agenda_due *due)
{
	if (due->card != NULL)
		return arena_textf(&report->arena, "gesprek play %s", due->card->id);
	return arena_textf(&report->arena, "gesprek drill %s", label_id(due->item->principle));
}

static const char *resume_command(struct report *report, const struct unfinished *talk)
{
	return arena_textf(&report->arena, "gesprek resume %lld", (long long)talk->id);
}

static void print_due(struct report *report)
{
	const struct agenda *const agenda = &report->agenda;

	print_line("", "", agenda_heading(AGENDA_TODAY));
	for (size_t i = 0; i < agenda->n_due; i++) {
		const struct agenda_due *const due = &agenda->due[i];

		print_line("  ", principle_name(due->item), agenda_suggestion(due, &report->arena));
		print_line("    ", "", due_command(report, due));
	}
	if (agenda->n_due == 0)
		print_line("  ", "", agenda_heading(AGENDA_NOTHING_DUE));
}

static void print_unfinished(struct report *report)
{
	const struct agenda *const agenda = &report->agenda;

	if (agenda->n_unfinished > 0)
		print_line("\n", "", agenda_heading(AGENDA_UNFINISHED));
	for (size_t i = 0; i < agenda->n_unfinished; i++) {
		print_line("  ", "", agenda->unfinished[i].title);
		print_line("    ", "", resume_command(report, &agenda->unfinished[i]));
	}
}

static void print_principles(struct report *report)
{
	print_line("\n", "", agenda_heading(AGENDA_PRINCIPLES));
	for (size_t i = 0; i < PLAN_PRINCIPLES; i++) {
		const struct plan_item *const item = &report->agenda.plan.items[i];

		print_line("  ", principle_name(item),
			   agenda_words(&report->agenda, item, &report->arena));
	}
}

static void print_totals(const struct agenda *agenda)
{
	printf("\n%s: %u\n", agenda_heading(AGENDA_DAYS), agenda->n_days);
	printf("%s: %u\n", agenda_heading(AGENDA_CONVERSATIONS), agenda->n_conversations);
	printf("%s: %u\n", agenda_heading(AGENDA_DRILLS), agenda->n_drills);
}

static void print_all(struct report *report)
{
	if (!agenda_has_practice(&report->agenda)) {
		print_line("", "", agenda_heading(AGENDA_NOTHING_YET));
		putchar('\n');
	}
	print_due(report);
	print_unfinished(report);
	if (!agenda_has_practice(&report->agenda))
		return;
	print_principles(report);
	print_totals(&report->agenda);
}

static json_t *day_json(int64_t day)
{
	char text[DATE_BYTES];

	day_write(day, text);
	return json_string(text);
}

static json_t *text_json(const char *text)
{
	return json_safe_text(str_of(text));
}

static json_t *due_json(struct report *report)
{
	json_t *const array = json_array();

	for (size_t i = 0; i < report->agenda.n_due; i++) {
		const struct agenda_due *const due = &report->agenda.due[i];
		const bool is_drill = due->card == NULL;

		json_array_append_new(array,
				      json_pack("{s:s, s:s, s:o, s:o}", "principle",
						label_id(due->item->principle), "kind",
						is_drill ? "drill" : "conversation", "scenario",
						is_drill ? json_null() : text_json(due->card->id),
						"command", text_json(due_command(report, due))));
	}
	return array;
}

static json_t *unfinished_json(struct report *report)
{
	json_t *const array = json_array();

	for (size_t i = 0; i < report->agenda.n_unfinished; i++) {
		const struct unfinished *const talk = &report->agenda.unfinished[i];
		char begun[RECORD_TIME_BYTES];

		record_time(talk->started, true, begun);
		json_array_append_new(array, json_pack("{s:I, s:o, s:s, s:i, s:o}", "id",
						       (json_int_t)talk->id, "title",
						       text_json(talk->title), "begun", begun,
						       "replies", (int)talk->replies, "command",
						       text_json(resume_command(report, talk))));
	}
	return array;
}

static json_t *principle_json(const struct plan_item *item)
{
	const bool has_practice = item->n_times > 0;

	return json_pack("{s:s, s:o, s:o, s:i, s:o, s:o, s:b}", "principle",
			 label_id(item->principle), "name", text_json(principle_name(item)),
			 "level", has_practice ? json_string(level_id(item->level)) : json_null(),
			 "times", (int)item->n_times, "last",
			 has_practice ? day_json(item->last_day) : json_null(), "due",
			 day_json(item->due_day), "is_due", item->is_due);
}

static void print_json(struct report *report)
{
	const struct agenda *const agenda = &report->agenda;
	json_t *const principles = json_array();

	for (size_t i = 0; i < PLAN_PRINCIPLES; i++)
		json_array_append_new(principles, principle_json(&agenda->plan.items[i]));
	json_t *const all = json_pack(
		"{s:o, s:o, s:o, s:s, s:o, s:{s:i, s:i, s:i}}", "today", day_json(agenda->today),
		"due", due_json(report), "unfinished", unfinished_json(report), "next_with",
		agenda->plan.child_next ? "child" : "parent", "principles", principles, "practised",
		"days", (int)agenda->n_days, "conversations", (int)agenda->n_conversations,
		"drills", (int)agenda->n_drills);
	json_dumpf(all, stdout, JSON_INDENT(2));
	putchar('\n');
	json_decref(all);
}

static bool read_report(struct report *report, struct kept *kept, struct library *library)
{
	struct diags diags = {0};
	struct setting_value unlocked;
	size_t n, n_open = 0;
	const struct scenario_card *const cards = library_cards(library, &n, NULL);
	const struct scenario_card **const open = arena_new(&report->arena, (n + 1) * sizeof *open);
	bool is_read = setting_read(kept->store, SETTING_UNLOCKED_LEVEL, &report->arena, &unlocked,
				    &diags);

	/* What is not open to the trainee is not suggested. */
	for (size_t i = 0; i < n; i++)
		if (cards[i].level <= (int)unlocked.number)
			open[n_open++] = &cards[i];
	is_read = is_read && agenda_read(&report->agenda, kept->store, open, n_open,
					 messages_language(), record_now(), &report->arena, &diags);
	if (!is_read)
		say(_("the history cannot be read: %s: %s"), diags.v[0].path, diags.v[0].message);
	diags_clear(&diags);
	return is_read;
}

enum exit_status cmd_progress(const struct call *call)
{
	struct report report = {0};
	struct kept kept;

	if (!kept_open(&kept))
		return EXIT_OUTPUT;
	struct library *const library = library_new(NULL, 0);
	const bool is_read = read_report(&report, &kept, library);
	if (is_read && call_has(call, "json"))
		print_json(&report);
	else if (is_read)
		print_all(&report);
	arena_clear(&report.arena);
	library_free(library);
	kept_close(&kept);
	return is_read ? EXIT_FINE : EXIT_OUTPUT;
}

const struct option_row options_progress[] = {
	{"json", NULL, N_("as JSON, for other programs")},
	{0},
};
