/**
 * @file
 * A conversation that goes another way than it went, since its scenario or the
 * rules were changed: what was shown then beside what comes now, and both ways on.
 */
#include "forms.h"

#include <string.h>

static const char *line_text(struct form *form, const char *speaker, const char *text)
{
	return *speaker ? arena_textf(&form->arena, "%s: %s", speaker, text) : text;
}

static void say_then(struct play *play, struct form *form, unsigned turn)
{
	const struct resumed *resumed = &play->resumed;
	const char *label = ui_text(play->scenario, UI_TEXT_PARTING_THEN);

	for (size_t i = 0; i < resumed->n_lines; i++)
		if (resumed->lines[i].turn == turn && resumed->lines[i].speaker)
			form_say(
				form, DEBRIEF_POINT, label,
				line_text(form, resumed->lines[i].speaker, resumed->lines[i].text));
}

static void say_now(struct play *play, struct form *form, unsigned turn_number)
{
	const char *label = ui_text(play->scenario, UI_TEXT_PARTING_NOW);

	if (turn_number > session_count_turns(play->session)) {
		form_say(form, DEBRIEF_POINT, label, ui_text(play->scenario, UI_TEXT_OVER));
		return;
	}
	const struct turn *turn = session_get_turn(play->session, turn_number - 1);
	for (size_t i = 0; i < turn->n_spoken; i++)
		form_say(form, DEBRIEF_POINT, label,
			 line_text(form,
				   turn->spoken[i].speaker ? turn->spoken[i].speaker->name : "",
				   turn->spoken[i].text));
}

static void go_on(struct play *play)
{
	play->stage = PLAY_TALK;
}

/* The replies from there on stay in the history, marked as taken back. */
static void go_before(struct play *play)
{
	size_t n = session_count_turns(play->session), kept = play->resumed.parting - 1;

	play->stage = PLAY_TALK;
	if (n > kept)
		play_rewind(play, (unsigned)(n - kept));
}

static void leave(struct play *play)
{
	play_leave(play);
}

void form_parting_open(struct play *play)
{
	const struct scenario *scenario = play->scenario;
	unsigned turn = play->resumed.parting;
	struct form *form = form_open(play, scenario->title, "");

	form_say(form, DEBRIEF_TEXT, "",
		 ui_text_count(&form->arena, scenario, UI_TEXT_PARTING, turn));
	form_say(form, DEBRIEF_LABEL, ui_text(scenario, UI_TEXT_YOU),
		 play->resumed.replies[turn - 1].text.s);
	form_section(form, "", true);
	say_then(play, form, turn);
	say_now(play, form, turn);
	form->back = leave;
	form_add_action(form, ui_text_count(&form->arena, scenario, UI_TEXT_PARTING_BEFORE, turn),
			go_before);
	form_add_action(form, ui_text(scenario, UI_TEXT_PARTING_ON), go_on);
	form_add_action(form, ui_text(scenario, UI_TEXT_PARTING_LEAVE), leave);
}
