/**
 * @file
 * The sheet of explanations, twice: before the conversation to write them
 * down, and after it to look at them again. One signal proves nothing; who has
 * three explanations for it asks further.
 */
#include "forms.h"

#include "journal.h"

static void say_signals(struct play *play, struct form *form)
{
	const struct scenario *scenario = play->scenario;

	form_section(form, ui_text(scenario, UI_TEXT_SIGNALS), false);
	for (size_t i = 0; i < scenario->n_signals; i++)
		form_say(form, DEBRIEF_POINT, "", scenario->signals[i]);
}

static void take_text(struct bytes *text, struct field *field)
{
	bytes_reset(text);
	bytes_add_text(text, field_text(field));
}

static void take_texts(struct play *play)
{
	for (size_t i = 0; i < HYPOTHESES; i++)
		take_text(&play->hypotheses.texts[i], form_find_field(&play->form, FIELD_TEXT, i));
}

static void take_and_start(struct play *play)
{
	take_texts(play);
	play_start(play);
}

static void take_and_go_back(struct play *play)
{
	take_texts(play);
	form_briefing_open(play);
}

/* There is no conversation yet to keep them with. */
static void keep_in_journal(struct play *play)
{
	struct diags diags = {0};
	bool is_kept = true;

	take_texts(play);
	for (size_t i = 0; i < HYPOTHESES && is_kept && play->options->store; i++) {
		const struct bytes *text = &play->hypotheses.texts[i];
		is_kept =
			!text->len ||
			store_add_journal(play->options->store, 0, JOURNAL_EXPLANATION,
					  (struct str){text->s, text->len}, play_now(play), &diags);
	}
	play_tell_refusal(play, is_kept, &diags);
}

void form_hypotheses_open(struct play *play)
{
	const struct scenario *scenario = play->scenario;
	struct form *form = form_open(play, ui_text(scenario, UI_TEXT_HYPOTHESES), scenario->title);

	form_say(form, DEBRIEF_TEXT, "", ui_text(scenario, UI_TEXT_HYPOTHESES_ABOUT));
	say_signals(play, form);
	for (size_t i = 0; i < HYPOTHESES; i++)
		form_add_text(form,
			      ui_text_count(&form->arena, scenario, UI_TEXT_HYPOTHESIS, i + 1),
			      bytes_text(&play->hypotheses.texts[i]));
	form_add_action(form, ui_text(scenario, UI_TEXT_START), take_and_start);
	form->back = take_and_go_back;
	form->leave = keep_in_journal;
	form_name(play, arena_textf(&form->arena, "hypotheses %s", scenario->id));
}

/* Afterwards: a choice for each that was written down, in their order. */
static void look_back(struct play *play)
{
	struct hypotheses *all = &play->hypotheses;
	size_t n = 0;

	for (size_t i = 0; i < HYPOTHESES; i++)
		if (all->texts[i].len)
			all->since[i] =
				(enum since)form_find_field(&play->form, FIELD_CHOICE, n++)->value;
	take_text(&all->texts[HYPOTHESES], form_find_field(&play->form, FIELD_TEXT, 0));
	hypotheses_note_since(play);
	play_look_back(play, play->rating_after, play->redo);
}

static const char *quote(struct form *form, const struct bytes *text)
{
	return arena_textf(&form->arena, "\"%s\"", bytes_text(text));
}

void form_revised_open(struct play *play)
{
	const struct scenario *scenario = play->scenario;
	struct form *form = form_open(play, ui_text(scenario, UI_TEXT_HYPOTHESES), scenario->title);
	const char **choices = arena_new(&form->arena, 2 * sizeof *choices);

	choices[SINCE_MORE - 1] = ui_text(scenario, UI_TEXT_MORE_LIKELY);
	choices[SINCE_LESS - 1] = ui_text(scenario, UI_TEXT_LESS_LIKELY);
	form_say(form, DEBRIEF_TEXT, "", ui_text(scenario, UI_TEXT_HYPOTHESES_AGAIN));
	say_signals(play, form);
	for (size_t i = 0; i < HYPOTHESES; i++)
		if (play->hypotheses.texts[i].len)
			form_add_choice(form, quote(form, &play->hypotheses.texts[i]), choices, 2,
					ui_text(scenario, UI_TEXT_NO_IDEA), 0);
	form_add_text(form, ui_text(scenario, UI_TEXT_NEW_HYPOTHESIS), "");
	form_add_action(form, ui_text(scenario, UI_TEXT_LOOK_BACK), look_back);
	/* Nothing that was chosen or typed is lost, whatever ends it. */
	form->back = form->leave = look_back;
	form_name(play, arena_textf(&form->arena, "hypothesis %s", scenario->id));
}
