/**
 * @file
 * What is due and how each principle stands, in the words of `gesprek progress`.
 */
#include "forms.h"

#include "gesprek/base/message.h"
#include "gesprek/tui/names.h"

static const char *principle_name(const struct plan_item *item)
{
	return aim_name(label_id(item->principle));
}

static void say_due(struct form *form, const struct agenda *agenda)
{
	form_section(form, agenda_heading(AGENDA_TODAY), false);
	for (size_t i = 0; i < agenda->n_due; i++)
		form_say(form, DEBRIEF_LABEL, principle_name(agenda->due[i].item),
			 agenda_suggestion(&agenda->due[i], &form->arena));
	if (!agenda->n_due)
		form_say(form, DEBRIEF_TEXT, "", agenda_heading(AGENDA_NOTHING_DUE));
}

static void say_principles(struct form *form, const struct agenda *agenda)
{
	form_section(form, agenda_heading(AGENDA_PRINCIPLES), false);
	for (size_t i = 0; i < PLAN_PRINCIPLES; i++) {
		const struct plan_item *item = &agenda->plan.items[i];
		form_say(form, DEBRIEF_LABEL, principle_name(item),
			 agenda_words(agenda, item, &form->arena));
	}
}

static void say_total(struct form *form, enum agenda_heading heading, unsigned n)
{
	form_say(form, DEBRIEF_LABEL, agenda_heading(heading), arena_textf(&form->arena, "%u", n));
}

void form_progress_open(struct play *play)
{
	/* As it was read for the list that this was chosen from. */
	const struct agenda *agenda = &play->home.agenda;
	struct form *form = form_open(play, _("Progress"), "");

	form->back = play_home;
	if (!agenda_has_practice(agenda))
		form_say(form, DEBRIEF_TEXT, "", agenda_heading(AGENDA_NOTHING_YET));
	say_due(form, agenda);
	if (agenda_has_practice(agenda)) {
		say_principles(form, agenda);
		form_section(form, "", false);
		say_total(form, AGENDA_DAYS, agenda->n_days);
		say_total(form, AGENDA_CONVERSATIONS, agenda->n_conversations);
		say_total(form, AGENDA_DRILLS, agenda->n_drills);
	}
	form_add_action(form, ui_text(NULL, UI_TEXT_TO_LIST), play_home);
}
