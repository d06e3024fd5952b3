/**
 * @file
 * The functions named in checks.def.
 */
#ifndef GESPREK_ENGINE_SCENARIO_CHECK_H
#define GESPREK_ENGINE_SCENARIO_CHECK_H

#include "reader.h"

/** Look at all of the scenario and report with @p code, and no other. */
typedef void check_run(struct reader *r, enum diag_code code);

/**
 * Has node @p i a key that means nothing? Then what it lacks may be what was meant, and is not
 * missing as well.
 */
bool check_has_stray_key(const struct reader *r, size_t i);

#define C(function, code, unless, help) check_run check_##function;
#include "checks.def"
#undef C

#endif
