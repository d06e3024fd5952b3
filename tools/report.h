/**
 * @file
 * Diagnostics as people, editors and other programs want them.
 *
 * A report is opened for a format, given the diags of one file after another,
 * and closed; text and github lines are written at once, JSON and SARIF 2.1.0
 * when it is closed.
 */
#ifndef GESPREK_TOOLS_REPORT_H
#define GESPREK_TOOLS_REPORT_H

#include <stdio.h>

#include "gesprek/base/diag.h"

extern const char *const report_formats[];
extern const size_t n_report_formats;

struct report;

/** @p format is an index in report_formats. */
struct report *report_open(size_t format, FILE *out);
/** Sorts @p diags and writes them; empties nothing. */
void report_add(struct report *report, struct diags *diags);
/** Ends the output and frees. */
void report_close(struct report *report);

#endif
