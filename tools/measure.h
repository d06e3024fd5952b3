/**
 * @file
 * Rules against the labels of people, in figures.
 *
 * For each label: hits (both), alarms (the rules alone) and misses (people
 * alone). Precision is the part of what was found that is right, recall the
 * part of what is there that was found, F1 their harmonic mean. Of a kind of
 * label the macro-F1 is the plain mean over its labels that stand in the rows,
 * so that rare labels weigh as much as common ones; the micro figures are of
 * all its labels added up. What cannot be said (a division by nothing) is
 * MEASURE_UNKNOWN, never 0.
 */
#ifndef GESPREK_TOOLS_MEASURE_H
#define GESPREK_TOOLS_MEASURE_H

#include "gesprek/hear/spelling.h"
#include "corpus.h"

#define MEASURE_UNKNOWN (-1.0)
enum { LABEL_KINDS = LABEL_PITFALL + 1 };

struct counts {
	unsigned hits, alarms, misses;
};

struct shares {
	double precision, recall, f1;
};

/** What is counted over a set of rows. */
struct tally {
	unsigned rows, neutral, neutral_alarms, covered;
	struct counts labels[LABEL_COUNT];
};

struct measure {
	struct tally all, to[TO_COUNT];
	/* Of the rows where the first label was missed: how many held the second without a person
	 * saying so. */
	unsigned instead[LABEL_COUNT][LABEL_COUNT];
	unsigned instead_nothing[LABEL_COUNT]; /* and how many held nothing at all */
};

/** Hear a row as measuring does. Valid until the next use of @p ear.
 * @param spelling mends typing mistakes first; NULL: none are. */
const struct hearing *measure_hear(struct ear *ear, struct spelling *spelling,
				   const struct corpus_row *row);
/** Count a row in which @p heard was found. */
void measure_add(struct measure *measure, const struct corpus_row *row, label_set heard);

struct shares measure_shares(struct counts counts);
/** All labels of a kind together. */
struct counts measure_kind_counts(const struct tally *tally, enum label_kind kind);
double measure_macro_f1(const struct tally *tally, enum label_kind kind);
/** Neutral rows in which a principle or pitfall was found. */
double measure_neutral_alarms(const struct tally *tally);
/** Rows in which anything was found. */
double measure_coverage(const struct tally *tally);

#endif
