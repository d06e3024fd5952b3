/**
 * @file
 * Reading home out and taking a number, or words to filter by.
 */
#include "plain_home.h"

#include <stdlib.h>
#include <string.h>

#include "plain_form.h"

#include "gesprek/base/message.h"
#include "gesprek/tui/names.h"

/* What a row says on a screen with the cursor on it is said here at once. */
static void show_row(struct plain_lines *lines, size_t number, const struct home_row *row)
{
	const struct scenario_card *card = row->kind == HOME_CONVERSATION ? row->card : NULL;
	struct bytes text = {0};

	bytes_add_text(&text, row->text);
	if (card)
		bytes_addf(&text,
			   _n(" (%s, level %d, %d minute)", " (%s, level %d, %d minutes)",
			      (unsigned long)card->minutes),
			   card->language, card->level, card->minutes);
	for (size_t i = 0; card && i < card->n_aims; i++)
		bytes_addf(&text, "%s%s", i ? ", " : ". ", aim_name(card->aims[i]));
	/* A conversation that is due is told of where it stands in the list. */
	const char *about = row->card ? card ? card->about : "" : row->about;
	if (about && *about)
		bytes_addf(&text, ". %s", about);
	lines_say_choice(lines, number, bytes_text(&text));
	bytes_clear(&text);
}

static size_t show_rows(const struct home *home, struct plain_lines *lines)
{
	size_t n = 0;

	for (size_t i = 0; i < home->n_shown; i++) {
		if (home->shown[i]->kind == HOME_HEADING)
			lines_say(lines, "", home->shown[i]->text);
		else
			show_row(lines, ++n, home->shown[i]);
	}
	return n;
}

static const struct home_row *find_row(const struct home *home, size_t number)
{
	size_t at = 0;

	while (home->shown[at]->kind == HOME_HEADING || --number)
		at++;
	return home->shown[at];
}

/* Other words filter anew; where nothing has them everything is listed again. */
static void filter_rows(struct play *play, struct plain_lines *lines, const char *words)
{
	home_filter(play, words);
	if (play->home.n_shown)
		return;
	lines_say(lines, "", _("nothing here has all of these words"));
	home_filter(play, "");
}

static bool is_digits(const char *line)
{
	return *line && !line[strspn(line, "0123456789")];
}

/* Until a row is chosen or nothing is typed. @return the row; NULL: nothing. */
static const struct home_row *ask_row(struct play *play, struct plain_lines *lines)
{
	size_t n = show_rows(&play->home, lines);

	for (;;) {
		char *line = lines_read(lines, _("A number, words to filter, or Enter to quit"));
		bool is_over = !line || !*line;
		bool is_number = line && is_digits(line);
		size_t number = is_number ? plain_number_in(line, n) : 0;
		if (line && *line && !is_number)
			filter_rows(play, lines, line);
		free(line);
		if (is_over || number)
			return number ? find_row(&play->home, number) : NULL;
		if (is_number)
			plain_ask_for_number(lines, NULL, n);
		else
			n = show_rows(&play->home, lines);
	}
}

void plain_home_run(struct play *play, struct plain_lines *lines)
{
	home_filter(play, "");
	const struct home_row *row = ask_row(play, lines);
	if (row)
		home_choose(play, row);
	else
		play_quit(play);
}
