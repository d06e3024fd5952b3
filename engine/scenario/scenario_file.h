/**
 * @file
 * A scenario with what it is kept alive by. Private: callers see the struct scenario in it.
 */
#ifndef GESPREK_ENGINE_SCENARIO_SCENARIO_FILE_H
#define GESPREK_ENGINE_SCENARIO_SCENARIO_FILE_H

#include "gesprek/scenario/scenario.h"
#include "id_index.h"

struct scenario_file {
	struct scenario sc; /* first: a struct scenario pointer is one to this */
	struct arena arena;
	struct yaml_doc *doc; /* texts borrow from it */
	struct slots **slots; /* by node number */
	struct id_index nodes, people;
};

#endif
