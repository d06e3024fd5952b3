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

bool check_has_stray_key(const struct reader *r, size_t i)
{
	const struct schema_table *table = &schema_tables[SECTION_node];
	const struct yaml_node *map = r->node_maps[i];

	for (size_t k = 0; map->kind == YAML_MAPPING && k < map->n; k++) {
		size_t n = 0;
		while (n < table->n && !str_is(map->keys[k]->text, table->keys[n].name))
			n++;
		if (n == table->n)
			return true;
	}
	return false;
}

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
