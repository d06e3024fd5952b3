/**
 * @file
 * Figures and rows of `gesprek measure`, for people and as JSON.
 */
#ifndef GESPREK_TOOLS_MEASURE_WRITE_H
#define GESPREK_TOOLS_MEASURE_WRITE_H

#include <jansson.h>
#include <stdio.h>

#include "measure.h"

/** "principles", "skills", "questions", "pitfalls": in floors and JSON. */
extern const char *const measure_kind_ids[LABEL_KINDS];

void measure_write(const struct measure *measure, FILE *out);
/** The same figures; what is not known is null. The caller's. */
json_t *measure_json(const struct measure *measure);

/** One row with what was expected and what was found, by which rule. */
void measure_write_row(const struct corpus_row *row, const struct hearing *hearing, FILE *out);
json_t *measure_row_json(const struct corpus_row *row, const struct hearing *hearing);

/**
 * What there is to see in a row, tab-separated: id, to, the labels people gave, those the rules
 * heard, asking sentences, words, the sentences as the rules see them (" / " between them), the
 * word groups in them, and the same sentences of what was said. For learning scorecards.
 */
void measure_write_evidence(struct ear *ear, const struct corpus_row *row, FILE *out);

#endif
