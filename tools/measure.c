/**
 * @file
 * Counting, and the figures that follow from counts.
 */
#include "measure.h"

static double share(unsigned part, unsigned whole)
{
	return whole ? (double)part / whole : MEASURE_UNKNOWN;
}

const struct hearing *measure_hear(struct ear *ear, struct spelling *spelling,
				   const struct corpus_row *row)
{
	struct hear_context context = {.to = row->to, .said = row->said};

	context.respellings = spelling_read(spelling, &context, row->reply);
	return hear(ear, &context, row->reply);
}

static label_set labels_of_kinds(enum label_kind a, enum label_kind b)
{
	label_set set = 0;

	for (unsigned i = 0; i < LABEL_COUNT; i++) {
		const enum label_kind kind = label_kind((enum label)i);
		if (kind == a || kind == b)
			set |= LABEL_BIT(i);
	}
	return set;
}

static void tally_add(struct tally *tally, label_set expected, label_set heard)
{
	/* A question or a reflection in a neutral row does no harm: it stands for no judgement. */
	const label_set telling = labels_of_kinds(LABEL_PRINCIPLE, LABEL_PITFALL);

	tally->rows++;
	tally->covered += heard != 0;
	tally->neutral += expected == 0;
	tally->neutral_alarms += expected == 0 && (heard & telling) != 0;
	for (unsigned i = 0; i < LABEL_COUNT; i++) {
		const bool is_there = expected & LABEL_BIT(i), is_heard = heard & LABEL_BIT(i);
		tally->labels[i].hits += is_there && is_heard;
		tally->labels[i].alarms += !is_there && is_heard;
		tally->labels[i].misses += is_there && !is_heard;
	}
}

void measure_add(struct measure *measure, const struct corpus_row *row, label_set heard)
{
	const label_set missed = row->labels & ~heard, extra = heard & ~row->labels;

	tally_add(&measure->all, row->labels, heard);
	tally_add(&measure->to[row->to], row->labels, heard);
	for (unsigned i = 0; i < LABEL_COUNT; i++) {
		if (!(missed & LABEL_BIT(i)))
			continue;
		measure->instead_nothing[i] += heard == 0;
		for (unsigned other = 0; other < LABEL_COUNT; other++)
			measure->instead[i][other] += (extra & LABEL_BIT(other)) != 0;
	}
}

struct shares measure_shares(struct counts counts)
{
	return (struct shares){
		.precision = share(counts.hits, counts.hits + counts.alarms),
		.recall = share(counts.hits, counts.hits + counts.misses),
		.f1 = share(2 * counts.hits, 2 * counts.hits + counts.alarms + counts.misses),
	};
}

struct counts measure_kind_counts(const struct tally *tally, enum label_kind kind)
{
	struct counts sum = {0};

	for (unsigned i = 0; i < LABEL_COUNT; i++)
		if (label_kind((enum label)i) == kind) {
			sum.hits += tally->labels[i].hits;
			sum.alarms += tally->labels[i].alarms;
			sum.misses += tally->labels[i].misses;
		}
	return sum;
}

double measure_macro_f1(const struct tally *tally, enum label_kind kind)
{
	double sum = 0;
	unsigned n = 0;

	for (unsigned i = 0; i < LABEL_COUNT; i++) {
		const struct counts counts = tally->labels[i];
		if (label_kind((enum label)i) != kind || !(counts.hits + counts.misses))
			continue;
		sum += measure_shares(counts).f1;
		n++;
	}
	return n ? sum / n : MEASURE_UNKNOWN;
}

double measure_neutral_alarms(const struct tally *tally)
{
	return share(tally->neutral_alarms, tally->neutral);
}

double measure_coverage(const struct tally *tally)
{
	return share(tally->covered, tally->rows);
}
