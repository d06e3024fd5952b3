/**
 * @file
 * The temperaments file in memory: shared by temperament.c and temperament_read.c.
 */
#ifndef GESPREK_ENGINE_SCENARIO_TEMPERAMENT_FILE_H
#define GESPREK_ENGINE_SCENARIO_TEMPERAMENT_FILE_H

#include "gesprek/base/yaml.h"
#include "gesprek/scenario/temperament.h"

struct reaction {
	const char *language, *key;
	struct yaml_texts lines;
};

struct kind_file {
	struct temperament kind;    /* first: a struct temperament pointer is one to this */
	struct reaction *reactions; /* by key, then language */
	size_t n_reactions;
};

struct event_list {
	struct event *v;
	size_t n;
};

struct temperaments {
	struct arena arena;
	struct yaml_doc *doc; /* texts borrow from it */
	const struct pack *pack;
	struct event_list parent_events, child_events;
	struct kind_file *kinds;
	const char **names;
	size_t n_kinds;
};

void temperaments_read(struct temperaments *all, const struct yaml_node *root, struct diags *diags);

#endif
