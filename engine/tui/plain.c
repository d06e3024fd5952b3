/**
 * @file
 * The flow in plain lines. With input from a person everything is asked; from
 * a file or a pipe only what the file holds an answer to.
 */
#include "plain.h"

#include <limits.h>
#include <stdlib.h>
#include <unistd.h>

#include "controller.h"
#include "line.h"
#include "plain_form.h"
#include "plain_home.h"
#include "signals.h"

#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"

enum { EXIT_IO = 74 };

struct plain {
	struct play play;
	struct plain_lines lines;
	size_t n_shown;        /* entries */
	unsigned conversation; /* whose they are */
	unsigned looked_back;  /* the debrief that was read out */
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

/* What the front end has not shown yet. A reply that a person typed is on their screen already. */
static void show_entries(struct plain *plain)
{
	const struct play *play = &plain->play;

	if (plain->conversation != play->conversation)
		plain->n_shown = 0;
	plain->conversation = play->conversation;
	for (; plain->n_shown < play->n_entries; plain->n_shown++) {
		const struct entry *entry = &play->entries[plain->n_shown];
		bool is_on_screen =
			plain->lines.has_person && entry->kind == ENTRY_OWN && !entry->is_replayed;
		if (!is_on_screen)
			lines_say(&plain->lines, entry->label, entry->text);
	}
}

/* First what is another now, then the lines from there on: they cannot be looked up. */
static void show_reloaded(struct plain *plain)
{
	const struct play *play = &plain->play;

	for (size_t i = 0; i < play->n_entries; i++) {
		const struct entry *entry = &play->entries[i];
		if (entry->kind == ENTRY_RELOADED && !entry->is_dropped)
			lines_say(&plain->lines, entry->label, entry->text);
	}
	for (size_t i = 0; i < play->n_entries; i++) {
		const struct entry *entry = &play->entries[i];
		if (entry->kind != ENTRY_RELOADED && entry->turn >= play->watched.parting)
			lines_say(&plain->lines, entry->label, entry->text);
	}
	plain->conversation = play->conversation;
	plain->n_shown = play->n_entries;
}

static bool look(struct plain *plain)
{
	if (!play_look(&plain->play))
		return false;
	show_reloaded(plain);
	return true;
}

static void run_home(struct plain *plain)
{
	struct play *play = &plain->play;

	home_open(play);
	tell_problem(plain);
	plain_home_run(play, &plain->lines);
	tell_problem(plain);
}

/* What follows a form begins after a blank line; a conversation may end while it is taken up. */
static void run_form(struct plain *plain)
{
	plain_form_run(&plain->play, &plain->lines);
	if (plain->lines.has_person && plain->play.held)
		line_forget_last();
	lines_say_blank(&plain->lines);
	if (plain->play.stage == PLAY_DEBRIEF)
		show_entries(plain);
	tell_problem(plain);
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

static void keep_draft(void *data, const char *text)
{
	play_keep_draft(data, text);
}

static char *read_reply(struct plain *plain)
{
	struct play *play = &plain->play;
	struct bytes begin = {0};

	play_take_back(play, &begin);
	const struct line_draft draft = {bytes_text(&begin), keep_draft, play};
	char *line = lines_read_draft(&plain->lines, ui_text(play->scenario, UI_TEXT_YOU), &draft);
	bytes_clear(&begin);
	return line;
}

/* What a person typed in answer to other lines than there are now is theirs to look at again. */
static bool is_overtaken(struct plain *plain, const char *line)
{
	struct play *play = &plain->play;

	/* A choice was for the question that stands there, and who stops is not kept waiting. */
	if (play->question.text || line[0] == ':' || !look(plain))
		return false;
	if (!plain->lines.has_person)
		return play->stage != PLAY_TALK;
	if (play->watched.parting != UINT_MAX && !play->question.text)
		play_hand_back(play, line);
	return play->watched.parting != UINT_MAX;
}

static void talk(struct plain *plain)
{
	struct play *play = &plain->play;

	show_question(plain);
	char *line = read_reply(plain);
	if (line && !is_overtaken(plain, line))
		play_submit(play, line);
	else if (!line && !signals_end())
		play_finish(play);
	if (plain->lines.has_person && play->held)
		line_forget_last();
	free(line);
}

static void run_talk(struct plain *plain)
{
	struct play *play = &plain->play;

	show_entries(plain);
	look(plain);
	/* Where nothing can be asked, it is over when it comes to its end in what was said before.
	 */
	if (play->stage == PLAY_TALK)
		talk(plain);
	/* What is left to show when the conversation ended with this line. */
	if (play->stage != PLAY_TALK && play->session) {
		show_entries(plain);
		lines_say_blank(&plain->lines);
	}
	tell_problem(plain);
}

/* What can be done after the debrief. The things to try stand in the debrief itself, by number:
 * each thing is said once. */
static void ask_what_now(struct plain *plain)
{
	struct play *play = &plain->play;
	size_t n = play_count_next(play);

	lines_say_blank(&plain->lines);
	for (size_t i = 0; i < n; i++)
		lines_say_choice(&plain->lines, i + 1, play_next_text(play, i));
	size_t number = plain_read_number(&plain->lines, play->scenario,
					  ui_text(play->scenario, UI_TEXT_WHAT_NOW), n);
	play_next(play, number ? number - 1 : n - 1);
}

static void run_debrief(struct plain *plain)
{
	struct play *play = &plain->play;

	/* Once: who comes back to it has read it. */
	if (plain->looked_back != play->looked_back)
		plain_say_sections(&plain->lines, play->sections, play->n_sections);
	plain->looked_back = play->looked_back;
	if (plain->lines.has_person)
		ask_what_now(plain);
	else
		play->stage = PLAY_OVER;
}

static void (*const stages[])(struct plain *) = {
	[PLAY_HOME] = run_home,
	[PLAY_FORM] = run_form,
	[PLAY_TALK] = run_talk,
	[PLAY_DEBRIEF] = run_debrief,
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
	play_leave_form(&plain.play);
	tell_problem(&plain);
	int status = finish(&plain);
	play_clear(&plain.play);
	signals_close();
	return status;
}
