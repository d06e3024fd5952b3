/**
 * @file
 * The forms of a drill: first what one would say oneself, then five lines to
 * reply to, each below what was heard in the reply before, and at the end one
 * thing to try. Nobody has to finish: going back leads to the end as well.
 */
#include "forms.h"

#include <stdlib.h>
#include <string.h>

#include "drill_run.h"
#include "ui_commands.h"

#include "gesprek/base/message.h"
#include "gesprek/tui/names.h"

enum { EXIT_NO_INPUT = 66 };

static void open_line(struct play *play);
static void open_end(struct play *play);
static void open_choice(struct play *play);

static const struct indicator *aim_of(const struct play *play)
{
	return play->drill->lines[0].indicator;
}

static const char *principle_title(const struct play *play)
{
	return ui_label_title(play->scenario, aim_of(play)->label);
}

static struct form *open_form(struct play *play, const char *right)
{
	struct arena arena = {0};
	struct form *form = form_open(
		play, ui_text_fill(&arena, play->scenario, UI_TEXT_DRILL, principle_title(play)),
		right);

	arena_clear(&arena);
	return form;
}

static const char *number_word(const struct play *play, size_t number)
{
	static const enum ui_text words[DRILL_LINES + 1] = {UI_TEXT_NUMBER_0, UI_TEXT_NUMBER_1,
							    UI_TEXT_NUMBER_2, UI_TEXT_NUMBER_3,
							    UI_TEXT_NUMBER_4, UI_TEXT_NUMBER_5};

	return ui_text(play->scenario, words[number]);
}

static void go_away(struct play *play)
{
	if (play->can_ask)
		play_home(play);
	else
		play_quit(play);
}

/* As in a conversation: without a trace. */
static void stop(struct play *play)
{
	drill_run_forget(play);
	play_tell_stopped(play);
	go_away(play);
}

/* Leaving: there is something to look back at once a reply was given. */
static void leave(struct play *play)
{
	if (play->drill->n_done)
		open_end(play);
	else
		go_away(play);
}

/* A line and the reply to it */

static void say_aim(struct play *play, struct form *form)
{
	const struct indicator *aim = aim_of(play);

	form_section(form, ui_text(play->scenario, UI_TEXT_DRILL_ABOUT), false);
	form_say(form, DEBRIEF_TEXT, "", pack_label_text(play->scenario->pack, aim->label).about);
	form_say(form, DEBRIEF_LABEL, ui_text(play->scenario, UI_TEXT_DRILL_AIM),
		 arena_textf(&form->arena, "%s %s", aim->noticed, aim->effect));
}

/* Who it is, where that is not known from the line before. */
static void say_where(struct play *play, struct form *form)
{
	const struct drill_run *run = play->drill;
	const struct scenario *scenario = play->scenario;

	if (run->n_done && run->lines[run->n_done - 1].scenario == scenario)
		return;
	form_say(form, DEBRIEF_LABEL, scenario->title, scenario->about);
	form_say(form, DEBRIEF_LABEL, ui_text(scenario, UI_TEXT_ROLE), scenario->role);
}

static void say_line(struct play *play, struct form *form)
{
	const struct drill_run *run = play->drill;
	size_t n;
	const struct spoken *said = session_opening(run->session, &n);

	form_section(form,
		     ui_text_fill(&form->arena, play->scenario, UI_TEXT_DRILL_LINE,
				  number_word(play, run->n_done + 1)),
		     false);
	say_where(play, form);
	for (size_t i = 0; i < n; i++)
		form_say(form, DEBRIEF_VOICE,
			 said[i].speaker ? said[i].speaker->name
					 : ui_text(play->scenario, UI_TEXT_NARRATOR),
			 said[i].text);
}

static void say_it(struct play *play, const char *reply)
{
	drill_run_say(play, reply);
	if (play->drill->session)
		open_line(play);
	else
		open_end(play);
}

static void send_held(struct play *play)
{
	char *reply = play->held;

	play->held = NULL;
	say_it(play, reply);
	free(reply);
}

static void delete_held(struct play *play)
{
	free(play->held);
	play->held = NULL;
	open_line(play);
}

static void stop_held(struct play *play)
{
	free(play->held);
	play->held = NULL;
	stop(play);
}

/* What may be about a real case, or about oneself, is not sent before it was asked. */
static void open_guard(struct play *play, const char *reply, enum guard_finding finding)
{
	const struct scenario *scenario = play->scenario;
	bool is_distress = finding == GUARD_DISTRESS;

	play->held = memory_text(reply);
	struct form *form = open_form(play, "");
	form->is_next = true;
	form->back = form->otherwise = delete_held;
	form_say(form, DEBRIEF_TEXT, "", guard_text(&form->arena, scenario, finding));
	if (is_distress)
		form_add_action(form, ui_text(scenario, UI_TEXT_STOP_NOW), stop_held);
	form_add_action(form, ui_text(scenario, UI_TEXT_DELETE_LINE), delete_held);
	form_add_action(form, ui_text(scenario, UI_TEXT_SEND_LINE), send_held);
}

static enum guard_finding check(struct play *play, const char *reply)
{
	if (!play->guard)
		play->guard = guard_new();
	return guard_check(play->guard, reply);
}

/* Words that lead out; all others with a colon are for conversations. */
static form_act *find_way_out(const char *reply)
{
	static const struct {
		enum ui_command command;
		form_act *act;
	} ways[] = {{UI_COMMAND_STOP, stop}, {UI_COMMAND_END, leave}, {UI_COMMAND_BACK, leave}};

	for (size_t i = 0; i < sizeof ways / sizeof *ways; i++)
		if (!strcmp(reply, ui_command_infos[ways[i].command].nl) ||
		    !strcmp(reply, ui_command_infos[ways[i].command].en))
			return ways[i].act;
	return NULL;
}

static void send(struct play *play, const char *reply)
{
	enum guard_finding finding = check(play, reply);

	if (finding != GUARD_NOTHING && play->can_ask) {
		open_guard(play, reply, finding);
		return;
	}
	/* Where nothing can be asked it is only said. */
	play->drill->noticed = finding;
	say_it(play, reply);
}

static void take_reply(struct play *play)
{
	/* The field goes with its form, and that goes when the next one is opened. */
	char *reply = memory_text(field_text(form_find_field(&play->form, FIELD_TEXT, 0)));
	form_act *way_out = find_way_out(reply);

	if (way_out)
		way_out(play);
	else if (*reply)
		send(play, reply);
	else
		open_line(play);
	free(reply);
}

static void open_line(struct play *play)
{
	const struct scenario *scenario = play->scenario;
	struct drill_run *run = play->drill;
	struct arena arena = {0};
	struct form *form =
		open_form(play, ui_text_count(&arena, scenario, UI_TEXT_DRILL_OF, run->n_done + 1));

	arena_clear(&arena);
	/* A person has read the title above their own sentence. */
	form->is_next = run->n_done > 0 || play->can_ask;
	form->takes_input = true;
	form->back = leave;
	form->pass = leave;
	drill_say_heard(play, form);
	if (!run->n_done)
		say_aim(play, form);
	say_line(play, form);
	form_add_line(form, ui_text(scenario, UI_TEXT_YOU), "", take_reply);
	form_add_action(form, ui_text(scenario, UI_TEXT_DRILL_SAY), take_reply);
	form_name(play, arena_textf(&form->arena, "drill %s", scenario->id));
}

/* The end */

static void say_seen(struct play *play, struct form *form)
{
	const struct drill_run *run = play->drill;
	size_t n = 0;

	for (size_t i = 0; i < run->n_done; i++)
		n += drill_is_heard(run->results[i]);
	if (run->n_done < 2)
		return;
	const char *counted = ui_text_fill(&form->arena, play->scenario, UI_TEXT_DRILL_SEEN,
					   number_word(play, n));
	form_say(form, DEBRIEF_TEXT, "",
		 ui_fill(&form->arena, counted, number_word(play, run->n_done)));
	if (n < run->n_done)
		form_say(form, DEBRIEF_TEXT, "", ui_text(play->scenario, UI_TEXT_DRILL_MISSED));
}

static void say_try(struct play *play, struct form *form)
{
	const struct indicator *aim = aim_of(play);
	const char *way = *aim->suggestion ? aim->suggestion : aim->noticed;

	form_say(form, DEBRIEF_LABEL, ui_text(play->scenario, UI_TEXT_DRILL_BEGAN),
		 arena_text(&form->arena, bytes_text(&play->drill->recall),
			    play->drill->recall.len));
	form_say(form, DEBRIEF_LABEL, ui_text(play->scenario, UI_TEXT_DRILL_TRY),
		 ui_text_fill(&form->arena, play->scenario, UI_TEXT_DRILL_TRY_SAY, way));
}

static void again(struct play *play)
{
	form_drill_open(play, aim_of(play)->label);
}

static void open_end(struct play *play)
{
	const struct scenario *scenario = play->scenario;

	drill_run_end(play);
	struct form *form = open_form(play, "");
	form->is_next = true;
	form->back = form->otherwise = play_home;
	form->pass = play_quit;
	/* Who leaves before the end has read it above the line that was left. */
	if (!play->drill->session)
		drill_say_heard(play, form);
	form_section(form, ui_text(scenario, UI_TEXT_DRILL_DONE), false);
	say_seen(play, form);
	say_try(play, form);
	form_add_action(form, ui_text(scenario, UI_TEXT_DRILL_AGAIN), again);
	form_add_action(form, ui_text(scenario, UI_TEXT_DRILL_ANOTHER), open_choice);
	form_add_action(form, ui_text(scenario, UI_TEXT_TO_LIST), play_home);
	form_add_action(form, ui_text(scenario, UI_TEXT_QUIT), play_quit);
}

/* The beginning */

static void take_recall(struct play *play)
{
	const char *sentence = field_text(form_find_field(&play->form, FIELD_TEXT, 0));
	form_act *way_out = find_way_out(sentence);

	if (!way_out)
		bytes_add_text(&play->drill->recall, sentence);
	(way_out ? way_out : open_line)(play);
}

static void open_recall(struct play *play)
{
	const struct scenario *scenario = play->scenario;
	struct form *form = open_form(play, ui_text(scenario, UI_TEXT_DRILL_MINUTES));

	form->back = play_home;
	form_say(form, DEBRIEF_TEXT, "", ui_text(scenario, UI_TEXT_DRILL_RECALL));
	form_add_line(form, ui_text(scenario, UI_TEXT_DRILL_SENTENCE), "", take_recall);
	form_add_action(form, ui_text(scenario, UI_TEXT_DRILL_BEGIN), take_recall);
	form_name(play, "recall");
}

/* What ran before stays where it is; where nothing did, there is nothing to show. */
static void tell_none(struct play *play, enum label principle)
{
	if (principle == LABEL_COUNT)
		bytes_add_text(&play->problem, _("there is no conversation yet to drill with\n"));
	else
		bytes_addf(&play->problem, _("there is no conversation yet to drill '%s' with\n"),
			   aim_name(label_id(principle)));
	if (play->drill)
		return;
	if (play->options->first == PLAY_FIRST_DRILL)
		play->status = EXIT_NO_INPUT;
	play->stage = play->status ? PLAY_OVER : PLAY_HOME;
}

void form_drill_open(struct play *play, enum label principle)
{
	if (!drill_run_new(play, principle))
		tell_none(play, principle);
	/* Remembering by oneself comes before seeing anything; in a pipe every line is a reply. */
	else if (play->can_ask)
		open_recall(play);
	else
		open_line(play);
}

void form_drill_first(struct play *play)
{
	enum label principle = LABEL_COUNT;

	if (play->options->principle)
		label_find(play->options->principle, &principle);
	form_drill_open(play, principle);
}

static void take_choice(struct play *play)
{
	const struct field *field = form_find_field(&play->form, FIELD_CHOICE, 0);
	struct plan plan;

	drill_plan(play, &plan);
	form_drill_open(play, plan.items[field->value - 1].principle);
}

/* In the order of the plan: the first is what needs it most. */
static void open_choice(struct play *play)
{
	const struct scenario *scenario = play->scenario;
	struct plan plan;

	drill_plan(play, &plan);
	struct form *form = form_open(play, ui_text(scenario, UI_TEXT_DRILL_ANOTHER), "");
	const char **names = arena_new(&form->arena, PLAN_PRINCIPLES * sizeof *names);
	for (size_t i = 0; i < PLAN_PRINCIPLES; i++)
		names[i] = ui_label_title(scenario, plan.items[i].principle);
	form->back = open_end;
	form_add_choice(form, ui_text(scenario, UI_TEXT_DRILL_PICK), names, PLAN_PRINCIPLES, NULL,
			1);
	form_add_action(form, ui_text(scenario, UI_TEXT_DRILL_BEGIN), take_choice);
}
