/**
 * @file
 * The checks on load, row by row of checks.def. The checks themselves are in check_*.c.
 */
#include "check.h"

#include "gesprek/scenario/check.h"

struct check {
	check_run *run;
	enum diag_code code;
	unsigned unless;
};

static const struct check checks[] = {
#define C(function, code, unless, help) {check_##function, DIAG_##code, BROKEN_##unless},
#include "checks.def"
#undef C
};

static const struct scenario_check_info infos[] = {
#define C(function, code, unless, help) {DIAG_##code, help},
#include "checks.def"
#undef C
};

void check_all(struct reader *r)
{
	for (size_t i = 0; i < sizeof checks / sizeof *checks; i++)
		if (!(r->broken & checks[i].unless))
			checks[i].run(r, checks[i].code);
}

const struct scenario_check_info *scenario_check_infos(size_t *n)
{
	*n = sizeof infos / sizeof *infos;
	return infos;
}
