/**
 * @file
 * What was heard in a reply of a drill, in words: behaviour and effect with
 * what earned it. Nothing recognised is neutral, and one way to say it comes
 * after the own attempt.
 */
#include "drill_run.h"

static const char *feedback(struct form *form, const struct finding *finding, const char *quote)
{
	const struct indicator *indicator = finding->indicator;

	return arena_textf(&form->arena, *quote ? "\"%s\": %s %s" : "%s%s %s", quote,
			   indicator->noticed, indicator->effect);
}

static void say_read_as(struct play *play, struct form *form)
{
	const struct turn *turn = session_get_turn(play->drill->answered, 0);
	struct bytes text = {0};

	for (size_t i = 0; i < turn->respellings.n; i++)
		bytes_addf(&text, "%s\"%s\"", i ? ", " : "", turn->respellings.v[i].as);
	form_say(form, DEBRIEF_LABEL, ui_text(play->scenario, UI_TEXT_READ_AS),
		 arena_text(&form->arena, bytes_text(&text), text.len));
	bytes_clear(&text);
}

void drill_say_heard(struct play *play, struct form *form)
{
	struct drill_run *run = play->drill;
	const struct drill_heard *heard = &run->heard;
	const struct scenario *scenario = play->scenario;

	if (!run->answered)
		return;
	form->own = session_get_turn(run->answered, 0)->reply;
	form_section(form, ui_text(scenario, UI_TEXT_DRILL_HEARD), false);
	if (run->noticed != GUARD_NOTHING)
		form_say(form, DEBRIEF_LABEL, ui_text(scenario, UI_TEXT_NOTICE),
			 guard_text(&form->arena, scenario, run->noticed));
	run->noticed = GUARD_NOTHING;
	say_read_as(play, form);
	if (heard->finding)
		form_say(form, DEBRIEF_LABEL, ui_text(scenario, UI_TEXT_DRILL_GOOD),
			 feedback(form, heard->finding, heard->quote));
	if (heard->pitfall)
		form_say(form, DEBRIEF_LABEL, ui_text(scenario, UI_TEXT_DRILL_ALSO),
			 feedback(form, heard->pitfall, heard->pitfall_quote));
	if (!drill_is_heard(heard->result))
		form_say(form, DEBRIEF_TEXT, "", ui_text(scenario, UI_TEXT_DRILL_NEUTRAL));
	if (heard->example && heard->example != play->drill->example)
		form_say(form, DEBRIEF_LABEL, ui_text(scenario, UI_TEXT_MODEL), heard->example);
}
