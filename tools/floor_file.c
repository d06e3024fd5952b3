/**
 * @file
 * Reading floors, line by line.
 */
#include "floor_file.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "gesprek/base/message.h"

enum { FLOOR_MAX_BYTES = 1 << 20, WORDS_MOST = 4 };

/* What all lines of a file share. */
struct floor {
	floor_find *find;
	const void *data;
	struct bytes *said;
	struct diags *diags;
};

static bool read_value(const char *word, double *value)
{
	char *end;

	*value = strtod(word, &end);
	return strchr("01.", *word) && *word && !*end && *value >= 0 && *value <= 1;
}

static bool is_fallen(const struct floor_figure *figure, double floor)
{
	if (figure->value < 0)
		return true;
	return figure->is_ceiling ? figure->value > floor : figure->value < floor;
}

static void say_fallen(struct bytes *said, const struct floor_figure *figure, char **words,
		       struct place at)
{
	const double value = figure->value;

	bytes_addf(said, "%s:%u: ", at.source->path, at.line);
	if (value < 0)
		bytes_addf(said, _("%s %s: no row says anything about it, wanted %s"), words[0],
			   words[1], words[2]);
	else if (figure->is_ceiling)
		bytes_addf(said, _("%s %s: %.3f, wanted at most %s"), words[0], words[1], value,
			   words[2]);
	else
		bytes_addf(said, _("%s %s: %.3f, wanted at least %s"), words[0], words[1], value,
			   words[2]);
	bytes_add_char(said, '\n');
}

static bool hold(const struct floor *floor, char **words, struct place at)
{
	struct floor_figure figure;
	double value;

	if (!floor->find(floor->data, words[0], words[1], at, &figure, floor->diags))
		return true;
	if (!read_value(words[2], &value)) {
		diag_add(floor->diags, DIAG_BAD_VALUE, at, _("'%s' is no number from 0 to 1"),
			 words[2]);
		return true;
	}
	if (!is_fallen(&figure, value))
		return true;
	say_fallen(floor->said, &figure, words, at);
	return false;
}

/* Takes the line apart in place. @return false when it is a floor that fell */
static bool is_line_held(const struct floor *floor, char *line, struct place at)
{
	char *words[WORDS_MOST], *rest = NULL;
	size_t n = 0;

	line[strcspn(line, "#")] = '\0';
	for (char *word = strtok_r(line, " \t\r", &rest); word && n < WORDS_MOST;
	     word = strtok_r(NULL, " \t\r", &rest))
		words[n++] = word;
	if (n == 3)
		return hold(floor, words, at);
	if (n)
		diag_add(floor->diags, DIAG_BAD_TRANSCRIPT, at,
			 _("a floor is three words: what, which figure, and its value"));
	return true;
}

size_t floor_hold(const char *path, floor_find *find, const void *data, struct bytes *said,
		  struct diags *diags)
{
	const struct floor floor = {find, data, said, diags};
	struct bytes text = {0};
	struct source source = {.path = path};
	size_t n_fallen = 0;

	if (!bytes_add_file(&text, path, FLOOR_MAX_BYTES)) {
		diag_add(diags, DIAG_FILE_UNREADABLE, (struct place){.source = &source},
			 _("cannot read the file: %s"), message_of_error(errno));
		bytes_clear(&text);
		return 0;
	}
	char *copy = memory_text(bytes_text(&text)), *rest = copy;
	source.text = (struct str){bytes_text(&text), text.len};
	for (unsigned number = 1; *rest; number++) {
		char *line = rest;
		rest += strcspn(rest, "\n");
		if (*rest)
			*rest++ = '\0';
		n_fallen += !is_line_held(&floor, line, (struct place){&source, number, 1, 0});
	}
	free(copy);
	bytes_clear(&text);
	return n_fallen;
}
