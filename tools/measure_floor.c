/**
 * @file
 * Reading floors and looking up the figures they speak of.
 */
#include "measure_floor.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "gesprek/base/message.h"
#include "measure_write.h"

enum { FLOOR_MAX_BYTES = 1 << 20, WORDS_MOST = 4 };

enum figure_kind { FIGURE_LABEL, FIGURE_KIND, FIGURE_ROWS };

static double macro_f1(const struct tally *tally, unsigned subject)
{
	return measure_macro_f1(tally, (enum label_kind)subject);
}

static double coverage(const struct tally *tally, unsigned subject)
{
	(void)subject;
	return measure_coverage(tally);
}

static double neutral_alarms(const struct tally *tally, unsigned subject)
{
	(void)subject;
	return measure_neutral_alarms(tally);
}

static struct shares label_shares(const struct tally *tally, unsigned subject)
{
	return measure_shares(tally->labels[subject]);
}

static struct shares kind_shares(const struct tally *tally, unsigned subject)
{
	return measure_shares(measure_kind_counts(tally, (enum label_kind)subject));
}

#define FIGURE(shares, figure)                                                                     \
	static double shares##_##figure(const struct tally *tally, unsigned subject)               \
	{                                                                                          \
		return shares(tally, subject).figure;                                              \
	}
FIGURE(label_shares, precision)
FIGURE(label_shares, recall)
FIGURE(label_shares, f1)
FIGURE(kind_shares, precision)
FIGURE(kind_shares, recall)
FIGURE(kind_shares, f1)
#undef FIGURE

static const struct figure {
	enum figure_kind of;
	const char *name;
	double (*get)(const struct tally *tally, unsigned subject);
	bool is_ceiling;
} figures[] = {
	{FIGURE_LABEL, "precision", label_shares_precision, false},
	{FIGURE_LABEL, "recall", label_shares_recall, false},
	{FIGURE_LABEL, "f1", label_shares_f1, false},
	{FIGURE_KIND, "macro-f1", macro_f1, false},
	{FIGURE_KIND, "micro-precision", kind_shares_precision, false},
	{FIGURE_KIND, "micro-recall", kind_shares_recall, false},
	{FIGURE_KIND, "micro-f1", kind_shares_f1, false},
	{FIGURE_ROWS, "coverage", coverage, false},
	{FIGURE_ROWS, "neutral-alarms", neutral_alarms, true},
};
enum { N_FIGURES = (int)(sizeof figures / sizeof *figures) };

static bool find_subject(const char *word, enum figure_kind *of, unsigned *subject)
{
	enum label label;

	*subject = 0;
	*of = FIGURE_ROWS;
	if (strcmp(word, "rows") == 0)
		return true;
	*of = FIGURE_KIND;
	for (; *subject < LABEL_KINDS; ++*subject)
		if (strcmp(word, measure_kind_ids[*subject]) == 0)
			return true;
	*of = FIGURE_LABEL;
	const bool is_label = label_find(word, &label);
	*subject = is_label ? (unsigned)label : 0;
	return is_label;
}

static const struct figure *find_figure(enum figure_kind of, const char *word)
{
	for (size_t i = 0; i < N_FIGURES; i++)
		if (figures[i].of == of && strcmp(figures[i].name, word) == 0)
			return &figures[i];
	return NULL;
}

static bool read_value(const char *word, double *value)
{
	char *end;

	*value = strtod(word, &end);
	return strchr("01.", *word) && *word && !*end && *value >= 0 && *value <= 1;
}

static bool is_fallen(const struct figure *figure, double value, double floor)
{
	if (value < 0)
		return true;
	return figure->is_ceiling ? value > floor : value < floor;
}

static void say_fallen(struct bytes *said, const struct figure *figure, char **words, double value,
		       struct place at)
{
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

static bool hold(const struct measure *measure, char **words, struct place at, struct bytes *said,
		 struct diags *diags)
{
	enum figure_kind of;
	unsigned subject;
	double floor;

	if (!find_subject(words[0], &of, &subject)) {
		diag_add(diags, DIAG_UNKNOWN_LABEL, at,
			 _("'%s' is no label, kind of label or 'rows'"), words[0]);
		return false;
	}
	const struct figure *figure = find_figure(of, words[1]);
	if (!figure || !read_value(words[2], &floor)) {
		diag_add(diags, DIAG_BAD_VALUE, at,
			 figure ? _("'%s' is no number from 0 to 1")
				: _("there is no such figure: '%s'"),
			 figure ? words[2] : words[1]);
		return false;
	}
	const double value = figure->get(&measure->all, subject);
	if (!is_fallen(figure, value, floor))
		return false;
	say_fallen(said, figure, words, value, at);
	return true;
}

/* Takes the line apart in place. @return false when it is a floor that fell */
static bool is_line_held(const struct measure *measure, char *line, struct place at,
			 struct bytes *said, struct diags *diags)
{
	char *words[WORDS_MOST], *rest = NULL;
	size_t n = 0;

	line[strcspn(line, "#")] = '\0';
	for (char *word = strtok_r(line, " \t\r", &rest); word && n < WORDS_MOST;
	     word = strtok_r(NULL, " \t\r", &rest))
		words[n++] = word;
	if (n == 3)
		return !hold(measure, words, at, said, diags);
	if (n)
		diag_add(diags, DIAG_BAD_TRANSCRIPT, at,
			 _("a floor is three words: what, which figure, and its value"));
	return true;
}

size_t measure_floor(const struct measure *measure, const char *path, struct bytes *said,
		     struct diags *diags)
{
	struct bytes text = {0};
	struct source source = {.path = path};
	size_t n_fallen = 0;

	if (!bytes_add_file(&text, path, FLOOR_MAX_BYTES)) {
		diag_add(diags, DIAG_FILE_UNREADABLE, (struct place){.source = &source},
			 _("cannot read the file: %s"), strerror(errno));
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
		n_fallen += !is_line_held(measure, line, (struct place){&source, number, 1, 0},
					  said, diags);
	}
	free(copy);
	bytes_clear(&text);
	return n_fallen;
}
