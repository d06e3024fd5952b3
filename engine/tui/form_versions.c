/**
 * @file
 * A reply said differently: where to go back to, and afterwards both versions
 * side by side with what they did. Both stay.
 */
#include "forms.h"

#include <string.h>

/* --- Where to go back to --- */

static const char *turn_label(struct play *play, struct form *form, const struct turn *turn)
{
	return arena_textf(
		&form->arena, "%s: \"%s\"",
		ui_text_count(&form->arena, play->scenario, UI_TEXT_REPLY_NUMBER, turn->number),
		turn->reply);
}

/* The turning points, and the last reply where it is none of them. */
static size_t find_moments(const struct play *play, const struct turn **turns)
{
	size_t n = turning_points(play->session, turns);
	const struct turn *last =
		session_get_turn(play->session, session_count_turns(play->session) - 1);

	for (size_t i = 0; i < n; i++)
		if (turns[i] == last)
			return n;
	turns[n] = last;
	return n + 1;
}

/* After looking back it is another attempt. */
static void go_back(struct play *play)
{
	unsigned turn = (unsigned)form_action_value(&play->form);

	if (play->sections)
		play_attempt(play, turn);
	else
		play_say_differently(play, turn);
}

static void go_on(struct play *play)
{
	play->stage = play->sections ? PLAY_DEBRIEF : PLAY_TALK;
}

void form_rewind_open(struct play *play)
{
	const struct scenario *scenario = play->scenario;
	const struct turn *turns[TURNING_POINTS_MOST + 1];
	struct form *form = form_open(play, ui_text(scenario, UI_TEXT_DIFFERENTLY_TITLE), "");
	size_t n = find_moments(play, turns);

	form_say(form, DEBRIEF_TEXT, "", ui_text(scenario, UI_TEXT_DIFFERENTLY_WHERE));
	form->ask = ui_text(scenario, UI_TEXT_DIFFERENTLY_ASK);
	form->back = form->otherwise = go_on;
	for (size_t i = 0; i < n; i++)
		form_add_action(form, turn_label(play, form, turns[i]), go_back)->value =
			turns[i]->number;
	form_add_action(form, ui_text(scenario, UI_TEXT_LEAVE_AS_IT_IS), go_on);
}

/* --- Side by side --- */

static void say_version(struct form *form, const char *label, const struct version *version)
{
	form_say(form, DEBRIEF_POINT, label, arena_textf(&form->arena, "\"%s\"", version->reply));
	form_say(form, DEBRIEF_POINT, label, version->heard);
	form_say(form, DEBRIEF_POINT, label, version->effect);
	if (*version->answer)
		form_say(form, DEBRIEF_POINT, label,
			 arena_textf(&form->arena, "%s: %s", version->speaker, version->answer));
}

static void keep_second(struct play *play)
{
	play->stage = PLAY_TALK;
}

void form_versions_open(struct play *play)
{
	const struct scenario *scenario = play->scenario;
	const struct version_pair *pair = &play->again.pairs[play->again.n_pairs - 1];
	struct form *form = form_open(play, ui_text(scenario, UI_TEXT_DIFFERENTLY_TITLE), "");

	form_section(form, "", true);
	say_version(form, ui_text(scenario, UI_TEXT_VERSION_FIRST), &pair->first);
	say_version(form, ui_text(scenario, UI_TEXT_VERSION_SECOND), &pair->second);
	form_section(form, "", false);
	form_say(form, DEBRIEF_TEXT, "", version_difference(play->session, pair, &form->arena));
	form->back = form->otherwise = keep_second;
	form_add_action(form, ui_text(scenario, UI_TEXT_KEEP_SECOND), keep_second);
	form_add_action(form, ui_text(scenario, UI_TEXT_KEEP_FIRST), play_take_first);
	form_add_action(form, ui_text(scenario, UI_TEXT_ONCE_MORE), play_say_once_more);
}
