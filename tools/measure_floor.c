/**
 * @file
 * The figures that floors speak of.
 */
#include "measure_floor.h"

#include <string.h>

#include "gesprek/base/message.h"
#include "floor_file.h"
#include "measure_write.h"

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

static bool find(const void *data, const char *subject_word, const char *figure_word,
		 struct place at, struct floor_figure *found, struct diags *diags)
{
	const struct measure *measure = data;
	enum figure_kind of;
	unsigned subject;

	if (!find_subject(subject_word, &of, &subject)) {
		diag_add(diags, DIAG_UNKNOWN_LABEL, at,
			 _("'%s' is no label, kind of label or 'rows'"), subject_word);
		return false;
	}
	const struct figure *figure = find_figure(of, figure_word);
	if (!figure) {
		diag_add(diags, DIAG_BAD_VALUE, at, _("there is no such figure: '%s'"),
			 figure_word);
		return false;
	}
	*found = (struct floor_figure){figure->get(&measure->all, subject), figure->is_ceiling};
	return true;
}

size_t measure_floor(const struct measure *measure, const char *path, struct bytes *said,
		     struct diags *diags)
{
	return floor_hold(path, find, measure, said, diags);
}
