/**
 * @file
 * Before the first word: what the trainee knows, what it is about, and what
 * they choose. The way to the conversation has the focus, so that everything
 * else may be passed over.
 */
#include "forms.h"

#include <string.h>

static void say_aims(struct form *form, const struct scenario *scenario)
{
	struct bytes text = {0};

	for (size_t i = 0; i < scenario->n_aims; i++)
		bytes_addf(&text, "%s%s", i ? "; " : "",
			   ui_label_title(scenario, scenario->aims[i]));
	form_say(form, DEBRIEF_LABEL, ui_text(scenario, UI_TEXT_AIMS),
		 arena_text(&form->arena, bytes_text(&text), text.len));
	bytes_clear(&text);
}

static void say_notice(struct form *form, const struct scenario *scenario)
{
	struct bytes themes = {0};
	const char *line;

	for (size_t i = 0; i < scenario->n_themes; i++)
		bytes_addf(&themes, "%s%s", i ? ", " : "", scenario->themes[i]);
	form_section(form, "", false);
	form_say(form, DEBRIEF_LABEL, ui_text(scenario, UI_TEXT_NOTICE_THEMES),
		 arena_text(&form->arena, bytes_text(&themes), themes.len));
	form_say_paragraphs(form, ui_text(scenario, UI_TEXT_NOTICE_THEMES), scenario->notice);
	form_say(form, DEBRIEF_TEXT, "", ui_text(scenario, UI_TEXT_NOTICE_STOP));
	form_say(form, DEBRIEF_TEXT, "", ui_text(scenario, UI_TEXT_NOTICE_LIGHTER));
	for (size_t n = 0;
	     (line = helplines_text(scenario->helplines, HELP_NOTICE, scenario->language, n)); n++)
		form_say(form, DEBRIEF_TEXT, "", line);
	bytes_clear(&themes);
}

static void say_number(struct form *form, const char *label, int number)
{
	if (number > 0)
		form_say(form, DEBRIEF_LABEL, label, arena_textf(&form->arena, "%d", number));
}

/* Of a conversation that goes on, what was taken along; before another, what could be. */
static uint64_t words_to_tell(const struct play *play)
{
	return play_is_resumed(play) ? play->session_options.carried & play->brought.allowed
				     : play->brought.allowed;
}

/* A child's own words, told where the trainee reads what is known. */
static void say_brought(struct play *play, struct form *form)
{
	const struct scenario *scenario = play->scenario;
	const char *child = brought_child(play);
	const uint64_t told = words_to_tell(play);

	if (!told)
		return;
	form_section(form, ui_text_fill(&form->arena, scenario, UI_TEXT_CARRY, child), false);
	form_say(form, DEBRIEF_TEXT, "",
		 ui_text_fill(&form->arena, scenario, UI_TEXT_CARRY_ABOUT, child));
	for (unsigned i = 0; i < scenario->carries.n; i++)
		if (told & CARRIED_BIT(i))
			form_say(form, DEBRIEF_POINT, "", play->brought.words[i]);
}

/* What one may want to know before reading on comes before what is known, so that it is on the
 * screen first. */
static void say_briefing(struct play *play, struct form *form)
{
	const struct scenario *scenario = play->scenario;

	form_say(form, DEBRIEF_LABEL, ui_text(scenario, UI_TEXT_TRY_THIS), play->resolve);
	say_number(form, ui_text(scenario, UI_TEXT_MINUTES), scenario->minutes);
	say_aims(form, scenario);
	say_notice(form, scenario);
	form->n_musts = form->n_sections;
	form_section(form, "", false);
	form_say(form, DEBRIEF_LABEL, ui_text(scenario, UI_TEXT_ROLE), scenario->role);
	form_say_paragraphs(form, ui_text(scenario, UI_TEXT_KNOWN), scenario->briefing);
	say_brought(play, form);
}

static void add_mode(struct play *play, struct form *form)
{
	const char **modes = arena_new(&form->arena, MODE_COUNT * sizeof *modes);

	for (enum mode mode = 0; mode < MODE_COUNT; mode++)
		modes[mode] = mode_text(play->scenario, mode);
	form_add_choice(form, ui_text(play->scenario, UI_TEXT_MODE), modes, MODE_COUNT, NULL,
			(size_t)play->session_options.mode + 1);
}

static void add_aim(struct play *play, struct form *form)
{
	const struct scenario *scenario = play->scenario;
	const char **aims = arena_new(&form->arena, scenario->n_aims * sizeof *aims);

	size_t value = 0;

	for (size_t i = 0; i < scenario->n_aims; i++) {
		aims[i] = ui_label_title(scenario, scenario->aims[i]);
		if (play->aim && !strcmp(play->aim, label_id(scenario->aims[i])))
			value = i + 1;
	}
	form_add_choice(form, ui_text(scenario, UI_TEXT_AIM), aims, scenario->n_aims,
			ui_text(scenario, UI_TEXT_AIM_FREE), value);
}

/* What one dreads to hear in such a talk, to be met in it once. */
static void add_dilemma(struct play *play, struct form *form)
{
	const struct pack *pack = play->scenario->pack;
	const char **cards = arena_new(&form->arena, DILEMMA_COUNT * sizeof *cards);
	size_t n = 0;

	for (enum dilemma card = DILEMMA_NONE + 1; card < DILEMMA_COUNT; card++)
		cards[n++] = arena_textf(&form->arena, "%s: %s", dilemma_title(pack, card),
					 dilemma_about(pack, card));
	form_add_choice(form, ui_text(play->scenario, UI_TEXT_DILEMMA), cards, n,
			ui_text(play->scenario, UI_TEXT_DILEMMA_NONE),
			(size_t)play->session_options.dilemma);
}

static void add_carry(struct play *play, struct form *form)
{
	const struct scenario *scenario = play->scenario;
	const char **along = arena_new(&form->arena, sizeof *along);

	*along = ui_text(scenario, UI_TEXT_CARRY_ALONG);
	form_add_choice(
		form,
		ui_text_fill(&form->arena, scenario, UI_TEXT_CARRY_CHOICE, brought_child(play)),
		along, 1, ui_text(scenario, UI_TEXT_CARRY_NOT), play->session_options.carried != 0);
}

static bool asks_mode(const struct play *play)
{
	return !play->options->has_mode;
}

/* What was chosen, read in the order in which it was asked. */
static void take_choices(struct play *play)
{
	const struct scenario *scenario = play->scenario;
	size_t n = 0;

	if (asks_mode(play)) {
		const struct field *mode = form_find_field(&play->form, FIELD_CHOICE, n++);
		play->session_options.mode = (enum mode)(mode->value - 1);
	}
	if (scenario->n_aims) {
		const struct field *aim = form_find_field(&play->form, FIELD_CHOICE, n++);
		play->aim = aim->value ? label_id(scenario->aims[aim->value - 1]) : NULL;
	}
	play->session_options.dilemma =
		(enum dilemma)form_find_field(&play->form, FIELD_CHOICE, n++)->value;
	if (play->brought.allowed)
		play->session_options.carried =
			form_find_field(&play->form, FIELD_CHOICE, n++)->value
				? play->brought.allowed
				: 0;
	play->rating_before = (unsigned)form_find_field(&play->form, FIELD_CHOICE, n)->value;
}

static void begin(struct play *play)
{
	take_choices(play);
	play_start(play);
}

static void open_hypotheses(struct play *play)
{
	take_choices(play);
	form_hypotheses_open(play);
}

/* For what is heavy, or may come close; where there is a list to choose from. */
static const struct scenario_card *find_lighter(const struct play *play)
{
	const struct scenario_card *card = home_find_card(play);
	bool may_be_heavy = card && (card->level >= HOME_HEAVY_LEVEL || card->n_themes);

	return may_be_heavy && !play_is_resumed(play) ? home_find_lighter(play, card) : NULL;
}

static void open_lighter(struct play *play)
{
	play_choose(play, find_lighter(play)->path);
}

static void add_fields(struct play *play, struct form *form)
{
	const struct scenario *scenario = play->scenario;

	if (asks_mode(play))
		add_mode(play, form);
	else
		form_say(form, DEBRIEF_LABEL, ui_text(scenario, UI_TEXT_MODE),
			 mode_text(scenario, play->session_options.mode));
	if (scenario->n_aims)
		add_aim(play, form);
	add_dilemma(play, form);
	if (play->brought.allowed)
		add_carry(play, form);
	form_add_rating(form, ui_text(scenario, UI_TEXT_RATING_BEFORE),
			ui_text(scenario, UI_TEXT_RATING_NONE), play->rating_before);
}

/* The same number: whoever reads in it stays where they are. */
static void renew(struct play *play, const struct scenario *scenario)
{
	const unsigned number = play->form.number;
	const size_t focus = play->form.focus;

	take_choices(play);
	play->scenario = scenario;
	form_briefing_open(play);
	play->form.number = number;
	if (focus < play->form.n_fields)
		play->form.focus = focus;
}

void form_briefing_open(struct play *play)
{
	const struct scenario *scenario = play->scenario;
	struct bytes right = {0};

	bytes_addf(&right, "%s: %d", ui_text(scenario, UI_TEXT_LEVEL), scenario->level);
	struct form *form = form_open(play, scenario->title, right.s);
	bytes_clear(&right);
	form->back = play_home;
	form->renew = play_is_resumed(play) ? NULL : renew;
	brought_look_up(play);
	say_briefing(play, form);
	if (!play_is_resumed(play))
		add_fields(play, form);
	form->focus = form->n_fields;
	if (play_is_resumed(play))
		form_add_action(form, ui_text(scenario, UI_TEXT_RESUME), play_start);
	else
		form_add_action(form, ui_text(scenario, UI_TEXT_START), begin);
	if (find_lighter(play))
		form_add_action(form,
				ui_text_fill(&form->arena, scenario, UI_TEXT_LIGHTER,
					     find_lighter(play)->title),
				open_lighter);
	if (scenario->n_signals && !play_is_resumed(play))
		form_add_action(form, ui_text(scenario, UI_TEXT_HYPOTHESES_WRITE), open_hypotheses);
}
