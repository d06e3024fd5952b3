/**
 * @file
 * "I see this differently": what was heard, by which rule, and how the trainee
 * sees it. Reached from a quote in the debrief, or through a list of all that
 * was heard.
 */
#include "forms.h"

#include <string.h>

/* The labels there are to choose from, in the order they are shown; all but the one it was. */
static size_t list_labels(const struct finding *finding, enum label labels[LABEL_COUNT])
{
	size_t n = 0;

	for (enum label label = 0; label < LABEL_COUNT; label++)
		if (label != finding->label)
			labels[n++] = label;
	return n;
}

static void see_differently(struct play *play)
{
	enum label labels[LABEL_COUNT];
	size_t value = form_find_field(&play->form, FIELD_CHOICE, 0)->value;

	list_labels(play->disputed.finding, labels);
	play_dispute(play, &play->disputed, value ? labels[value - 1] : LABEL_COUNT,
		     field_text(form_find_field(&play->form, FIELD_TEXT, 0)));
	play_notice(play, UI_TEXT_DISAGREE_THANKS, "");
	play_show_debrief(play);
}

static void say_rule(struct play *play, struct form *form, const struct place *rule)
{
	if (!rule->source || !rule->source->path)
		return;
	/* The folder is the same for all rules, and long. */
	const char *slash = strrchr(rule->source->path, '/');
	form_say(form, DEBRIEF_LABEL, ui_text(play->scenario, UI_TEXT_HEARD_RULE),
		 arena_textf(&form->arena, "%s:%u", slash ? slash + 1 : rule->source->path,
			     rule->line));
}

/* The words stand in front, as they were said. */
static void say_heard(struct play *play, struct form *form, const struct heard *heard)
{
	const struct scenario *scenario = play->scenario;
	const struct indicator *indicator = heard->finding->indicator;

	form_say(form, DEBRIEF_TEXT, "",
		 ui_text_count(&form->arena, scenario, UI_TEXT_HEARD_REPLY, heard->turn));
	form_say(form, DEBRIEF_QUOTE, "", play_heard_words(play, heard));
	form_say(form, DEBRIEF_LABEL, ui_text(scenario, UI_TEXT_HEARD_AS),
		 ui_label_title(scenario, heard->finding->label));
	form_say(form, DEBRIEF_LABEL, ui_text(scenario, UI_TEXT_HEARD_HERE), indicator->noticed);
	say_rule(play, form, &heard->finding->rule);
}

void form_disagree_open(struct play *play, const struct heard *heard)
{
	const struct scenario *scenario = play->scenario;
	struct form *form =
		form_open(play, ui_text(scenario, UI_TEXT_SEE_DIFFERENTLY), scenario->title);
	enum label labels[LABEL_COUNT];
	size_t n = list_labels(heard->finding, labels);
	const char **titles = arena_new(&form->arena, n * sizeof *titles);

	for (size_t i = 0; i < n; i++)
		titles[i] = ui_label_title(scenario, labels[i]);
	play->disputed = *heard;
	say_heard(play, form, heard);
	form->back = play_show_debrief;
	form_add_choice(form, ui_text(scenario, UI_TEXT_HEARD_OTHERWISE), titles, n,
			ui_text(scenario, UI_TEXT_HEARD_OTHERWISE_NONE), 0);
	form_add_text(form, ui_text(scenario, UI_TEXT_HEARD_WHY), "");
	form_add_action(form, ui_text(scenario, UI_TEXT_SEE_DIFFERENTLY), see_differently);
	form_add_action(form, ui_text(scenario, UI_TEXT_DISAGREE_BACK), play_show_debrief);
	form_name(play, arena_textf(&form->arena, "disagree %s", heard->finding->indicator->id));
}

static void open_chosen(struct play *play)
{
	size_t value = form_find_field(&play->form, FIELD_CHOICE, 0)->value;
	const struct heard *heard;

	if (value && value <= play_list_heard(play, &heard))
		form_disagree_open(play, &heard[value - 1]);
	else
		play_show_debrief(play);
}

void form_disagree_find(struct play *play)
{
	const struct scenario *scenario = play->scenario;
	struct form *form =
		form_open(play, ui_text(scenario, UI_TEXT_SEE_DIFFERENTLY), scenario->title);
	const struct heard *heard;
	size_t n = play_list_heard(play, &heard);
	const char **texts = arena_new(&form->arena, n * sizeof *texts);

	for (size_t i = 0; i < n; i++)
		texts[i] = arena_textf(
			&form->arena, "%s: \"%s\" (%s)",
			ui_text_count(&form->arena, scenario, UI_TEXT_HEARD_REPLY, heard[i].turn),
			play_heard_words(play, &heard[i]),
			ui_label_title(scenario, heard[i].finding->label));
	form->back = play_show_debrief;
	form_add_choice(form, ui_text(scenario, UI_TEXT_DISAGREE_FIND), texts, n,
			ui_text(scenario, UI_TEXT_REDO_NONE), 0);
	form_add_action(form, ui_text(scenario, UI_TEXT_DISAGREE_THIS), open_chosen);
}
