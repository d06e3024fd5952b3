/**
 * @file
 * The manual of codes, scenarios/codes.md: for each code why it is there, how
 * it goes wrong and how it is right. Examples there are run by the tests.
 */
#ifndef GESPREK_TOOLS_CODE_MANUAL_H
#define GESPREK_TOOLS_CODE_MANUAL_H

#include "gesprek/base/diag.h"

/** @return false when @p id is no code. */
bool code_manual_find(const char *id, enum diag_code *code);
/** Print what there is to know of @p code; without the manual, its one sentence. */
void code_manual_show(enum diag_code code);

#endif
