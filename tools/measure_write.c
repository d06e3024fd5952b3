/**
 * @file
 * The figures as aligned text: per label, per addressee, and what was heard instead.
 */
#include "measure_write.h"

#include "gesprek/base/message.h"
#include "table.h"

const char *const measure_kind_ids[LABEL_KINDS] = {
	[LABEL_PRINCIPLE] = "principles",
	[LABEL_SKILL] = "skills",
	[LABEL_QUESTION] = "questions",
	[LABEL_PITFALL] = "pitfalls",
};

static const char *const kind_titles[LABEL_KINDS] = {
	[LABEL_PRINCIPLE] = N_("principles"),
	[LABEL_SKILL] = N_("skills"),
	[LABEL_QUESTION] = N_("question types"),
	[LABEL_PITFALL] = N_("pitfalls"),
};

/* Per label; how many of the labels heard instead are worth a look. */
enum { LABEL_COLS = 6, INSTEAD_MOST = 4, INSTEAD_COLS = 4 };

static void add_counts(struct table *table, struct counts counts)
{
	const struct shares shares = measure_shares(counts);

	table_addf(table, "%u", counts.hits + counts.misses);
	table_addf(table, "%u", counts.hits + counts.alarms);
	table_add_share(table, shares.precision);
	table_add_share(table, shares.recall);
	table_add_share(table, shares.f1);
}

static void add_kind(struct table *table, const struct tally *tally, enum label_kind kind)
{
	table_add(table, _(kind_titles[kind]));
	for (unsigned col = 1; col < LABEL_COLS; col++)
		table_add(table, "");
	for (unsigned i = 0; i < LABEL_COUNT; i++)
		if (label_kind((enum label)i) == kind) {
			table_addf(table, "  %s", label_id((enum label)i));
			add_counts(table, tally->labels[i]);
		}
	table_addf(table, "  (%s)", _("together, micro"));
	add_counts(table, measure_kind_counts(tally, kind));
	table_addf(table, "  (%s)", _("mean, macro"));
	for (unsigned col = 1; col < LABEL_COLS - 1; col++)
		table_add(table, "");
	table_add_share(table, measure_macro_f1(tally, kind));
}

static void write_labels(const struct tally *tally, FILE *out)
{
	struct table table = {.n_cols = LABEL_COLS, .right = ~1U};

	table_add(&table, _("label"));
	table_add(&table, _("labelled"));
	table_add(&table, _("found"));
	table_add(&table, _("precision"));
	table_add(&table, _("recall"));
	table_add(&table, "F1");
	for (unsigned kind = 0; kind < LABEL_KINDS; kind++)
		add_kind(&table, tally, (enum label_kind)kind);
	table_write(&table, out);
	table_clear(&table);
}

static void add_tally(struct table *table, const char *name, const struct tally *tally)
{
	table_add(table, name);
	table_addf(table, "%u", tally->rows);
	for (unsigned kind = 0; kind < LABEL_KINDS; kind++)
		table_add_share(table, measure_macro_f1(tally, (enum label_kind)kind));
	table_add_share(table, measure_neutral_alarms(tally));
	table_add_share(table, measure_coverage(tally));
}

/* Macro-F1 for each kind of label, and the two figures that are about rows. */
static void write_addressees(const struct measure *measure, FILE *out)
{
	struct table table = {.n_cols = 4 + LABEL_KINDS, .right = ~1U};

	table_add(&table, _("said to"));
	table_add(&table, _("rows"));
	for (unsigned kind = 0; kind < LABEL_KINDS; kind++)
		table_add(&table, _(kind_titles[kind]));
	table_add(&table, _("neutral, alarm"));
	table_add(&table, _("coverage"));
	add_tally(&table, _("all"), &measure->all);
	for (unsigned to = 0; to < TO_COUNT; to++)
		if (measure->to[to].rows)
			add_tally(&table, addressee_id((enum addressee)to), &measure->to[to]);
	table_write(&table, out);
	table_clear(&table);
}

/* The most frequent first, until there are INSTEAD_MOST. */
static void add_instead(struct bytes *text, const unsigned *instead)
{
	unsigned below = ~0U, n = 0;

	while (n < INSTEAD_MOST) {
		unsigned most = 0;
		for (unsigned i = 0; i < LABEL_COUNT; i++)
			if (instead[i] < below && instead[i] > most)
				most = instead[i];
		if (!most)
			return;
		for (unsigned i = 0; i < LABEL_COUNT && n < INSTEAD_MOST; i++)
			if (instead[i] == most) {
				bytes_addf(text, "%s%s %u", n ? ", " : "", label_id((enum label)i),
					   most);
				n++;
			}
		below = most;
	}
}

static void write_instead(const struct measure *measure, FILE *out)
{
	struct table table = {.n_cols = INSTEAD_COLS, .right = 2 | 4};

	table_add(&table, _("label"));
	table_add(&table, _("missed"));
	table_add(&table, _("nothing heard"));
	table_add(&table, _("heard instead"));
	for (unsigned i = 0; i < LABEL_COUNT; i++) {
		struct bytes text = {0};
		const unsigned misses = measure->all.labels[i].misses;
		if (!misses)
			continue;
		add_instead(&text, measure->instead[i]);
		table_add(&table, label_id((enum label)i));
		table_addf(&table, "%u", misses);
		table_addf(&table, "%u", measure->instead_nothing[i]);
		table_add(&table, text.len ? bytes_text(&text) : "-");
		bytes_clear(&text);
	}
	if (table.n > INSTEAD_COLS) {
		putc('\n', out);
		table_write(&table, out);
	}
	table_clear(&table);
}

void measure_write(const struct measure *measure, FILE *out)
{
	write_labels(&measure->all, out);
	putc('\n', out);
	write_addressees(measure, out);
	write_instead(measure, out);
}
