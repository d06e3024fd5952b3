/**
 * @file
 * The own view, before anything is said about the conversation: a mark, and
 * the line one would like to say over. Both may be passed over.
 */
#include "forms.h"

static void look_back(struct play *play)
{
	unsigned rating = (unsigned)form_find_field(&play->form, FIELD_CHOICE, 0)->value;
	unsigned redo = (unsigned)form_find_field(&play->form, FIELD_CHOICE, 1)->value;

	if (!hypotheses_are_given(&play->hypotheses)) {
		play_look_back(play, rating, redo);
		return;
	}
	play->rating_after = rating;
	play->redo = redo;
	form_revised_open(play);
}

void form_own_view_open(struct play *play)
{
	const struct scenario *scenario = play->scenario;
	struct form *form = form_open(play, ui_text(scenario, UI_TEXT_DEBRIEF), scenario->title);
	size_t n = session_count_turns(play->session);
	const char **replies = arena_new(&form->arena, n * sizeof *replies);

	for (size_t i = 0; i < n; i++)
		replies[i] = session_get_turn(play->session, i)->reply;
	form->back = look_back;
	if (play->own_view)
		form_say_section(form, play->own_view);
	form_add_rating(form, ui_text(scenario, UI_TEXT_RATING_AFTER),
			ui_text(scenario, UI_TEXT_RATING_NONE), 0);
	form_add_choice(form, ui_text(scenario, UI_TEXT_REDO), replies, n,
			ui_text(scenario, UI_TEXT_REDO_NONE), 0);
	form_add_action(form, ui_text(scenario, UI_TEXT_LOOK_BACK), look_back);
}
