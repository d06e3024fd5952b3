/**
 * @file
 * Floors of a measurement: a file as floor_file.h says, about these figures.
 *
 *     exceptions  recall          0.80    a label: precision, recall, f1
 *     principles  macro-f1        0.75    a kind: macro-f1, micro-precision, micro-recall, micro-f1
 *     rows        coverage        0.90
 *     rows        neutral-alarms  0.05    this one is a ceiling
 */
#ifndef GESPREK_TOOLS_MEASURE_FLOOR_H
#define GESPREK_TOOLS_MEASURE_FLOOR_H

#include "measure.h"

/**
 * Hold @p measure against the floors in the file @p path. Lines that cannot be read go to @p diags.
 * @param said gets a line for each figure that fell.
 * @return how many fell.
 */
size_t measure_floor(const struct measure *measure, const char *path, struct bytes *said,
		     struct diags *diags);

#endif
