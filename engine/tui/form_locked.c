/**
 * @file
 * A conversation of a level that is not open yet: who opens it, and what can
 * be done meanwhile.
 */
#include "forms.h"

#include "gesprek/base/message.h"

enum { EXIT_NO_INPUT = 66 };

static void open_lighter(struct play *play)
{
	play_choose(play, home_find_lighter(play, &play->locked)->path);
}

/* Nobody can be asked: what was wanted is not done, and who called is told so. */
static void refuse(struct play *play)
{
	play->status = EXIT_NO_INPUT;
	play_quit(play);
}

void form_locked_open(struct play *play, const struct scenario_card *card)
{
	struct bytes right = {0};

	play->locked = *card;
	play_load_list(play);
	const struct scenario_card *lighter = home_find_lighter(play, card);
	bytes_addf(&right, "%s: %d", ui_text(NULL, UI_TEXT_LEVEL), card->level);
	struct form *form = form_open(play, card->title, right.s);
	bytes_clear(&right);
	form->ask = ui_text(NULL, UI_TEXT_WHAT_NOW);
	form->back = play_home;
	form->pass = refuse;
	form_say(form, DEBRIEF_TEXT, "", card->about);
	form_say(form, DEBRIEF_TEXT, "",
		 arena_textf(&form->arena,
			     _("This conversation is heavier than what is open to you now, up to "
			       "level %u. A trainer can open it with you: in the settings, or by "
			       "'gesprek settings unlocked-level %d'."),
			     play->unlocked_level, card->level));
	if (lighter)
		form_add_action(form,
				ui_text_fill(&form->arena, NULL, UI_TEXT_LIGHTER, lighter->title),
				open_lighter);
	form_add_action(form, ui_text(NULL, play_has_home(play) ? UI_TEXT_TO_LIST : UI_TEXT_QUIT),
			play_home);
}
