/**
 * @file
 * The mappings of a scenario file as yaml_bind() leaves them, one struct for each section of
 * schema.def: what can be read at once is in place, the rest still has to be.
 */
#ifndef GESPREK_ENGINE_SCENARIO_SOURCE_H
#define GESPREK_ENGINE_SCENARIO_SOURCE_H

#include "gesprek/scenario/scenario.h"

struct scenario_source {
	struct scenario sc;
	int format;
	struct yaml_texts themes, aims, signals, reflect, spelling;
	const struct yaml_node *cast, *nodes, *facts, *planted, *vars, *endings, *gates, *map,
		*dilemmas, *consult, *voice, *followup, *decision, *carry, *carries, *expect;
	const char *begin;
};

struct person_source {
	struct person person;
	const char *as, *temperament;
	const struct yaml_node *state;
};

struct state_source {
	struct state state;
};

struct change_source {
	struct state_change change;
};

struct node_source {
	struct node node;
	const char *phase, *with, *ending, *emotion;
	struct yaml_texts invites, veto, offers, facts, planted;
	const struct yaml_node *says, *slots, *boost, *replies, *tests;
};

struct reply_source {
	const struct yaml_node *when, *change, *others, *set, *says;
	const char *go;
};

struct test_source {
	struct node_test test;
	struct yaml_texts finds, misses, said;
	const struct yaml_node *state;
	const char *to;
};

struct fact_source {
	struct fact fact;
	struct yaml_texts about;
	const struct yaml_node *needs;
};

/* Read as a fact, by fewer keys. */
struct planted_source {
	struct fact_source of;
};

struct endings_source {
	const char *node[ENDING_COUNT];
};

struct gates_source {
	struct yaml_texts worry;
};

struct map_source {
	const struct yaml_node *columns[MAP_COLUMNS];
};

struct map_entry_source {
	const char *text, *slot;
	const struct yaml_node *when;
};

struct dilemmas_source {
	const char *line[DILEMMA_COUNT];
};

struct advice_source {
	const struct yaml_node *when, *change, *set;
	const char *says;
};

struct carry_source {
	const struct yaml_node *when, *facts;
};

struct carries_source {
	const char *from;
	struct yaml_texts facts;
};

struct opinion_source {
	const struct yaml_node *when;
	const char *fits, *says;
};

struct decision_source {
	const struct yaml_node *choice[DECISION_COUNT], *stacked;
};

struct inner_source {
	const struct yaml_node *when;
	const char *who, *says;
};

struct followup_source {
	int weeks;
	const struct yaml_node *kept, *partly, *broken;
};

struct expect_source {
	const struct yaml_node *of[PERSONA_COUNT];
};

struct expectation_source {
	struct persona_expectation of;
};

#endif
