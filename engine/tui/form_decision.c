/**
 * @file
 * The closing decision: what happens next, and why. Asked once the talk has
 * come to an ending, before anything is said about it; it may be passed over.
 */
#include "forms.h"

#include <string.h>

#include "gesprek/talk/decision.h"

static void note_decision(struct play *play)
{
	const char *reason = bytes_text(&play->reason);

	if (!play->decision)
		return;
	play_note(play, &(struct play_note){.kind = PLAY_NOTE_DECISION,
					    .text = decision_id(play->decision)});
	if (*reason)
		play_note(play, &(struct play_note){.kind = PLAY_NOTE_REASON, .text = reason});
}

/* A reason without a choice is a reason for nothing. */
static void take_decision(struct play *play)
{
	play->decision = (enum decision)form_find_field(&play->form, FIELD_CHOICE, 0)->value;
	bytes_reset(&play->reason);
	if (play->decision)
		bytes_add_text(&play->reason,
			       field_text(form_find_field(&play->form, FIELD_TEXT, 0)));
	note_decision(play);
}

static void decide(struct play *play)
{
	take_decision(play);
	form_own_view_open(play);
}

void form_decision_open(struct play *play)
{
	const struct scenario *scenario = play->scenario;
	struct form *form = form_open(play, ui_text(scenario, UI_TEXT_DECISION), scenario->title);
	const char **choices = arena_new(&form->arena, DECISION_COUNT * sizeof *choices);
	size_t n = 0;

	for (enum decision choice = DECISION_NONE + 1; choice < DECISION_COUNT; choice++)
		choices[n++] = decision_title(scenario->pack, choice);
	form_say(form, DEBRIEF_TEXT, "", ui_text(scenario, UI_TEXT_DECISION_ABOUT));
	form_add_choice(form, ui_text(scenario, UI_TEXT_DECISION_CHOICE), choices, n,
			ui_text(scenario, UI_TEXT_DECISION_SKIP), 0);
	form_add_text(form, ui_text(scenario, UI_TEXT_DECISION_WHY), "");
	form_add_action(form, ui_text(scenario, UI_TEXT_DECISION_ON), decide);
	form->back = decide;
	form->leave = take_decision;
	form_name(play, arena_textf(&form->arena, "decision %s", scenario->id));
}
