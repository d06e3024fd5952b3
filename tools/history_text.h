/**
 * @file
 * One kept conversation in plain words: as it was shown, what was said first and taken back, and
 * what the trainee added.
 */
#ifndef GESPREK_TOOLS_HISTORY_TEXT_H
#define GESPREK_TOOLS_HISTORY_TEXT_H

#include "kept.h"

/** Write it to stdout. @return false with a diag when it cannot be read. */
bool history_write(struct kept *kept, const struct record *record, struct diags *diags);

#endif
