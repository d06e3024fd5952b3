/**
 * @file
 * A scenario being read: what the read_*.c and check_*.c files share.
 *
 * Names are collected first, so that everything may point forward. A mistake becomes a diagnostic
 * and reading goes on; what it broke is noted, so that checks that build on it keep silent and
 * one mistake stays one diagnostic.
 */
#ifndef GESPREK_ENGINE_SCENARIO_READER_H
#define GESPREK_ENGINE_SCENARIO_READER_H

#include "gesprek/scenario/scenario.h"
#include "id_index.h"
#include "schema.h"
#include "source.h"

/* Of one scenario. A megabyte of YAML can be hostile; a hundred nodes is much for a story. */
enum {
	READ_MAX_NODES = 20000,
	READ_MAX_BYTES = 24 * 1024 * 1024, /* of arena */
	READ_MAX_PEOPLE = 64,
	READ_MAX_FACTS = 1000,
	READ_MAX_VARIABLES = 200,
	READ_MAX_SLOTTED = 2500, /* nodes with slots */
	READ_MAX_SLOT_WORDS = 40000,
	READ_MAX_SUGGESTIONS = 50, /* "did you mean" looks at every node */
	READ_MAX_LOST = 100,       /* looking for a lost key goes through the file */
};

/* What mistakes have made unreliable: bits. */
enum broken {
	BROKEN_NOTHING = 0,
	BROKEN_LINKS = 1,  /* where replies and endings lead */
	BROKEN_LABELS = 2, /* what is invited and aimed at */
	BROKEN_FACTS = 4,  /* which facts are told where */
	BROKEN_CAST = 8,   /* who is who */
	BROKEN_ALL = 15,
};

struct slot_names {
	const char **v;
	size_t n, cap;
};

struct reader {
	struct scenario_source source;
	struct scenario *sc; /* &source.sc until done */
	struct arena *arena;
	struct diags *diags;
	const struct yaml_node *root;
	const struct pack *pack;
	const struct temperaments *temperaments;
	struct id_index people, nodes, facts, planted, carried, variables, slots;
	struct id_index labels; /* with indicators; only made to suggest one */
	struct person *cast;
	struct node *node_list;
	struct fact *fact_list;
	struct yaml_texts *fact_about;      /* by fact number, with places */
	const struct yaml_node **node_maps; /* by node number */
	struct slot_names *node_slots;      /* by node number */
	struct slots **slots_made;          /* by node number; the scenario's at the end */
	const struct node *here;            /* whose replies are being read; NULL: none */
	unsigned n_lines, n_suggestions, n_slotted;
	size_t n_slot_words;
	size_t n_dropped; /* diagnostics not kept before this scenario was read */
	unsigned broken;  /* bits of enum broken */
	bool is_mended;   /* the YAML could not be read as it stands: keys may be lost */
	unsigned n_lost;  /* names looked for among lost keys */
	bool is_full;
};

/** Has the scenario used what it may? Says so once; then reading should stop. */
bool reader_is_full(struct reader *r, struct place at);
/** Of a mapping's value, or of the mapping if it has no such key. */
struct place reader_place(const struct yaml_node *map, const char *key);
/** Of a mapping's key, or of the mapping if it has no such key. */
struct place reader_key_place(const struct yaml_node *map, const char *key);
/** Is @p node of @p kind? When not, it is said. */
bool reader_expect(struct reader *r, const struct yaml_node *node, enum yaml_kind kind,
		   const char *wanted);
/**
 * Complain about a name that is in no index, with a suggestion. Nothing is said where the name
 * starts a line of a file that had to be mended: then that line is the mistake.
 */
void reader_unknown(struct reader *r, enum diag_code code, struct place at,
		    const struct id_index *index, const char *fmt, const char *name);
/** schema_bind(), and of the texts to the trainee the form in which the pack speaks to them. */
bool reader_bind(struct reader *r, enum schema_section section, const struct yaml_node *map,
		 void *into);
/** Read one value as yaml_bind() does; @p name stands for its key in diagnostics. */
bool reader_value(struct reader *r, const char *name, const struct yaml_node *node,
		  enum yaml_want want, void *into);
/** One scalar or a list of them. Nothing, with a diagnostic, when it is neither. */
struct yaml_texts reader_texts(struct reader *r, const char *name, const struct yaml_node *node);
/** A copy in the scenario's arena. */
void *reader_keep(struct reader *r, const void *v, size_t n, size_t item_bytes);

/* names.c */
void read_names(struct reader *r);
/**
 * The condition @p node (NULL: none). When it cannot be read the result is a condition that is
 * neither always nor never true, for the checks' sake.
 */
const struct expr *read_condition(struct reader *r, const struct yaml_node *node);

/* read_labels.c */
/** The label or indicator @p name. @return false with a diagnostic. */
bool read_label(struct reader *r, const char *name, struct place at, struct label_tweak *tweak);
const struct label_tweak *read_tweaks(struct reader *r, const struct yaml_texts *names, size_t *n);
const struct label_tweak *read_boost(struct reader *r, const struct yaml_node *node, size_t *n);

/* read_cast.c */
void read_cast(struct reader *r);
void read_state(struct reader *r, const struct yaml_node *node, struct state *state,
		unsigned *given);
void read_variables(struct reader *r);
/** @return NULL, with a diagnostic, if there is nobody called that. */
const struct person *read_person_name(struct reader *r, const char *id, struct place at);

/* read_facts.c */
void read_facts(struct reader *r);
const struct fact *const *read_fact_names(struct reader *r, const struct yaml_texts *names,
					  bool is_planted, size_t *n);

/* read_lines.c */
struct lines read_lines(struct reader *r, const struct yaml_node *list);

/* read_node.c, read_reply.c, read_slots.c, read_test.c */
void read_nodes(struct reader *r);
void read_replies(struct reader *r, const struct yaml_node *list, struct node *node);
const struct node *read_node_name(struct reader *r, const char *id, struct place at);
struct state_change read_change(struct reader *r, const struct yaml_node *node);
const struct assignment *read_set(struct reader *r, const struct yaml_node *map, size_t *n);
void read_slots(struct reader *r, struct node *node, const struct yaml_node *map);
void read_tests(struct reader *r, const struct yaml_node *list, struct node *node);

/* read_consult.c */
void read_consult(struct reader *r);

/* read_carry.c */
void read_carry(struct reader *r);

/* read_decision.c */
void read_decision(struct reader *r);

/* read_debrief.c */
void read_debrief(struct reader *r);

/* read_expect.c */
void read_expect(struct reader *r);

/* check.c */
void check_all(struct reader *r);

#endif
