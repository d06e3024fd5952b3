/**
 * @file
 * A conversation of a level that is not open yet: who opens it, and what can
 * be done meanwhile.
 */
#include "forms.h"

#include "gesprek/base/message.h"
#include "gesprek/store/settings.h"

static void open_lighter(struct play *play)
{
	const struct scenario_card *card = home_focused(&play->home)->card;

	play_choose(play, home_find_lighter(play, card)->path);
}

void form_locked_open(struct play *play, const struct scenario_card *card)
{
	struct bytes right = {0};
	const struct scenario_card *lighter = home_find_lighter(play, card);

	bytes_addf(&right, "%s: %d", ui_text(NULL, UI_TEXT_LEVEL), card->level);
	struct form *form = form_open(play, card->title, right.s);
	bytes_clear(&right);
	form->ask = ui_text(NULL, UI_TEXT_WHAT_NOW);
	form->back = play_home;
	form_say(form, DEBRIEF_TEXT, "", card->about);
	form_say(form, DEBRIEF_TEXT, "",
		 arena_textf(&form->arena,
			     _("This conversation is heavier than what is open to you now, up to "
			       "level %u. A trainer can open it with you: in the settings, or by "
			       "'gesprek settings unlocked-level %d'."),
			     play->home.unlocked_level, card->level));
	if (lighter)
		form_add_action(form,
				ui_text_fill(&form->arena, NULL, UI_TEXT_LIGHTER, lighter->title),
				open_lighter);
	form_add_action(form, ui_text(NULL, UI_TEXT_TO_LIST), play_home);
}
