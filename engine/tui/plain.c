/**
 * @file
 * The flow in plain lines. With input from a person everything is asked; from
 * a file or a pipe only what the file holds an answer to.
 */
#include "plain.h"

#include <stdlib.h>
#include <unistd.h>

#include "controller.h"
#include "line.h"
#include "gesprek/tui/names.h"
#include "plain_lines.h"
#include "signals.h"

#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"

enum { EXIT_IO = 74 };

struct plain {
	struct play play;
	struct plain_lines lines;
	size_t n_shown; /* entries */
};

static void tell_problem(struct plain *plain)
{
	struct play *play = &plain->play;
	struct bytes safe = {0};

	fflush(plain->lines.out);
	if (play->parting.len)
		lines_say(&plain->lines, "", play->parting.s);
	text_safe(&safe, (struct str){bytes_text(&play->problem), play->problem.len}, true);
	fputs(bytes_text(&safe), stderr);
	bytes_clear(&safe);
	bytes_reset(&play->problem);
	bytes_reset(&play->parting);
}

/* A number from 1 to most; 0: nothing chosen. Asks again until it is one of them. */
static size_t read_choice(struct plain *plain, const char *prompt, size_t most)
{
	for (;;) {
		char *line = lines_read(&plain->lines, prompt), *end;
		if (!line || !*line) {
			free(line);
			return 0;
		}
		unsigned long number = strtoul(line, &end, 10);
		bool is_number = *line >= '0' && *line <= '9' && !*end;
		free(line);
		if (is_number && number >= 1 && number <= most)
			return number;
		struct arena arena = {0};
		lines_say(&plain->lines, "",
			  ui_text_count(&arena, plain->play.scenario, UI_TEXT_NUMBER_PLEASE, most));
		arena_clear(&arena);
	}
}

/* What the front end has not shown yet. A reply that a person typed is on their screen already. */
static void show_entries(struct plain *plain)
{
	const struct play *play = &plain->play;

	for (; plain->n_shown < play->n_entries; plain->n_shown++) {
		const struct entry *entry = &play->entries[plain->n_shown];
		bool is_on_screen =
			plain->lines.has_person && entry->kind == ENTRY_OWN && !entry->is_replayed;
		if (!is_on_screen)
			lines_say(&plain->lines, entry->label, entry->text);
	}
}

static void show_card(struct plain *plain, size_t number, const struct scenario_card *card)
{
	struct bytes text = {0};

	bytes_addf(&text, _("%s (%s, level %d, %d minutes)"), card->title, card->language,
		   card->level, card->minutes);
	for (size_t i = 0; i < card->n_aims; i++)
		bytes_addf(&text, "%s%s", i ? ", " : ". ", aim_name(card->aims[i]));
	if (card->about && *card->about)
		bytes_addf(&text, ". %s", card->about);
	lines_say_choice(&plain->lines, number, bytes_text(&text));
	bytes_clear(&text);
}

static void run_home(struct plain *plain)
{
	struct play *play = &plain->play;

	if (!play->n_cards)
		fputs(_("gesprek: no scenarios were found\n"), stderr);
	for (size_t i = 0; i < play->n_cards; i++)
		show_card(plain, i + 1, play->cards[i]);
	size_t number = play->n_cards
				? read_choice(plain, _("Number of a scenario, or Enter to quit"),
					      play->n_cards)
				: 0;
	if (!number)
		play->stage = PLAY_OVER;
	else
		play_choose(play, play->cards[number - 1]->id);
	tell_problem(plain);
}

static void show_aims(struct plain *plain)
{
	const struct scenario *scenario = plain->play.scenario;
	struct bytes text = {0};

	for (size_t i = 0; i < scenario->n_aims; i++)
		bytes_addf(&text, "%s%s", i ? "; " : "",
			   ui_label_title(scenario, scenario->aims[i]));
	if (text.len)
		lines_say(&plain->lines, ui_text(scenario, UI_TEXT_AIMS), text.s);
	bytes_clear(&text);
}

static void show_notice(struct plain *plain)
{
	const struct scenario *scenario = plain->play.scenario;
	struct bytes themes = {0};

	for (size_t i = 0; i < scenario->n_themes; i++)
		bytes_addf(&themes, "%s%s", i ? ", " : "", scenario->themes[i]);
	if (themes.len)
		lines_say(&plain->lines, ui_text(scenario, UI_TEXT_NOTICE_THEMES), themes.s);
	if (scenario->notice && *scenario->notice)
		lines_say_paragraphs(&plain->lines, ui_text(scenario, UI_TEXT_NOTICE_THEMES),
				     scenario->notice);
	lines_say(&plain->lines, "", ui_text(scenario, UI_TEXT_NOTICE_STOP));
	lines_say(&plain->lines, "", ui_text(scenario, UI_TEXT_NOTICE_LIGHTER));
	bytes_clear(&themes);
}

static void say_number(struct plain *plain, enum ui_text label, int number)
{
	char digits[24];

	snprintf(digits, sizeof digits, "%d", number);
	lines_say(&plain->lines, ui_text(plain->play.scenario, label), digits);
}

static void show_briefing(struct plain *plain)
{
	const struct scenario *scenario = plain->play.scenario;

	lines_say(&plain->lines, "", scenario->title);
	say_number(plain, UI_TEXT_LEVEL, scenario->level);
	if (scenario->minutes > 0)
		say_number(plain, UI_TEXT_MINUTES, scenario->minutes);
	if (scenario->role && *scenario->role)
		lines_say(&plain->lines, ui_text(scenario, UI_TEXT_ROLE), scenario->role);
	if (scenario->briefing && *scenario->briefing)
		lines_say_paragraphs(&plain->lines, ui_text(scenario, UI_TEXT_KNOWN),
				     scenario->briefing);
	show_aims(plain);
	show_notice(plain);
	if (plain->play.resolve)
		lines_say(&plain->lines, ui_text(scenario, UI_TEXT_TRY_THIS), plain->play.resolve);
}

static void ask_mode(struct plain *plain)
{
	struct play *play = &plain->play;

	for (enum mode mode = 0; mode < MODE_COUNT; mode++)
		lines_say_choice(&plain->lines, mode + 1, mode_text(play->scenario, mode));
	size_t number = read_choice(plain, ui_text(play->scenario, UI_TEXT_MODE), MODE_COUNT);
	if (number)
		play->session_options.mode = (enum mode)(number - 1);
}

static void ask_aim(struct plain *plain)
{
	struct play *play = &plain->play;
	const struct scenario *scenario = play->scenario;

	if (!scenario->n_aims)
		return;
	for (size_t i = 0; i < scenario->n_aims; i++)
		lines_say_choice(&plain->lines, i + 1, ui_label_title(scenario, scenario->aims[i]));
	size_t number = read_choice(plain, ui_text(scenario, UI_TEXT_AIM), scenario->n_aims);
	play->aim = number ? label_id(scenario->aims[number - 1]) : NULL;
}

static void run_briefing(struct plain *plain)
{
	struct play *play = &plain->play;

	show_briefing(plain);
	if (plain->lines.has_person && !play_is_resumed(play)) {
		if (!play->options->has_mode)
			ask_mode(plain);
		ask_aim(plain);
		play->rating_before = (unsigned)read_choice(
			plain, ui_text(play->scenario, UI_TEXT_RATING_BEFORE), 10);
	}
	lines_say(&plain->lines, ui_text(play->scenario, UI_TEXT_MODE),
		  mode_text(play->scenario, play->session_options.mode));
	lines_say_blank(&plain->lines);
	if (signals_end())
		return;
	plain->n_shown = 0;
	play_start(play);
}

static void show_question(struct plain *plain)
{
	const struct question *question = &plain->play.question;

	if (!question->text)
		return;
	lines_say(&plain->lines, "", question->text);
	for (size_t i = 0; i < question->n; i++)
		lines_say_choice(&plain->lines, i + 1, question->choices[i].text);
}

static void run_talk(struct plain *plain)
{
	struct play *play = &plain->play;

	show_entries(plain);
	show_question(plain);
	char *line = lines_read(&plain->lines, ui_text(play->scenario, UI_TEXT_YOU));
	if (line)
		play_submit(play, line);
	else if (!signals_end())
		play_finish(play);
	if (plain->lines.has_person && play->held)
		line_forget_last();
	free(line);
	/* What is left to show when the conversation ended with this line. */
	if (play->stage != PLAY_TALK && play->session)
		show_entries(plain);
	tell_problem(plain);
}

static void write_sections(struct plain *plain, const struct debrief_section *sections, size_t n)
{
	const struct debrief debrief = {.sections = sections, .n = n};
	struct bytes text = {0};

	if (n)
		lines_say_blank(&plain->lines);
	debrief_write(&debrief, 0, &text);
	fwrite(bytes_text(&text), 1, text.len, plain->lines.out);
	bytes_clear(&text);
}

static unsigned ask_redo(struct plain *plain)
{
	const struct play *play = &plain->play;
	size_t n = session_count_turns(play->session);

	for (size_t i = 0; i < n; i++)
		lines_say_choice(&plain->lines, i + 1, session_get_turn(play->session, i)->reply);
	return (unsigned)read_choice(plain, ui_text(play->scenario, UI_TEXT_REDO), n);
}

static void run_own_view(struct plain *plain)
{
	struct play *play = &plain->play;
	unsigned rating = 0, redo = 0;

	if (plain->lines.has_person) {
		write_sections(plain, play->own_view, play->own_view ? 1 : 0);
		rating = (unsigned)read_choice(plain, ui_text(play->scenario, UI_TEXT_RATING_AFTER),
					       10);
		redo = ask_redo(plain);
	}
	if (!signals_end())
		play_look_back(play, rating, redo);
}

/* What can be done after the debrief. The things to try stand in the debrief itself, by number:
 * each thing is said once. */
static void ask_what_now(struct plain *plain)
{
	struct play *play = &plain->play;
	const struct scenario *scenario = play->scenario;
	size_t n_tries = play_count_choices(play), n = 0;

	lines_say_blank(&plain->lines);
	while (n < n_tries) {
		n++;
		lines_say_choice(&plain->lines, n,
				 ui_text_count(&play->arena, scenario, UI_TEXT_TAKE_ALONG, n));
	}
	lines_say_choice(&plain->lines, ++n, ui_text(scenario, UI_TEXT_AGAIN));
	if (play_has_home(play))
		lines_say_choice(&plain->lines, ++n, ui_text(scenario, UI_TEXT_TO_LIST));
	lines_say_choice(&plain->lines, ++n, ui_text(scenario, UI_TEXT_QUIT));
	size_t number = read_choice(plain, ui_text(scenario, UI_TEXT_WHAT_NOW), n);
	if (number && number <= n_tries)
		play_resolve(play, number - 1);
	else if (number == n_tries + 1)
		play_again(play);
	else if (number && number < n)
		play_home(play);
	else
		play->stage = PLAY_OVER;
}

static void run_debrief(struct plain *plain)
{
	struct play *play = &plain->play;

	write_sections(plain, play->sections, play->n_sections);
	if (plain->lines.has_person)
		ask_what_now(plain);
	else
		play->stage = PLAY_OVER;
}

static void (*const stages[])(struct plain *) = {
	[PLAY_HOME] = run_home,         [PLAY_BRIEFING] = run_briefing, [PLAY_TALK] = run_talk,
	[PLAY_OWN_VIEW] = run_own_view, [PLAY_DEBRIEF] = run_debrief,
};

static int finish(struct plain *plain)
{
	int status = signals_end() ? 128 + signals_end() : plain->play.status;

	if (signals_end())
		lines_say_blank(&plain->lines);
	if ((fflush(plain->lines.out) || ferror(plain->lines.out)) && !status) {
		fputs(_("gesprek: the output cannot be written\n"), stderr);
		status = EXIT_IO;
	}
	return status;
}

int plain_run(const struct play_options *options)
{
	struct plain plain = {
		.lines = {.in = options->in, .out = options->out},
	};

	plain.lines.has_person = isatty(fileno(plain.lines.in));
	signals_open(plain.lines.has_person);
	play_init(&plain.play, options, plain.lines.has_person);
	tell_problem(&plain);
	while (plain.play.stage != PLAY_OVER && !signals_end() && !ferror(plain.lines.out))
		stages[plain.play.stage](&plain);
	int status = finish(&plain);
	play_clear(&plain.play);
	signals_close();
	return status;
}
