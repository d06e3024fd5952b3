/**
 * @file
 * Scenarios made by dice, from the very tables that the loader reads by: every key of
 * engine/scenario/schema.def comes up, new ones included.
 */
#ifndef GESPREK_GENERATE_H
#define GESPREK_GENERATE_H

#include "gesprek/base/bytes.h"
#include "gesprek/base/dice.h"
#include "gesprek/hear/pack.h"

/** A scenario being made: how many there are of what, decided first, so that all can be named. */
struct maker {
	struct dice dice;
	struct bytes *out;
	const struct pack *pack;
	unsigned n_people, n_nodes, n_facts, n_planted, n_carried, n_variables;
	bool is_child, is_mixed; /* mixed: every other person is of the other kind */
	unsigned here;           /* the number of what is being written in a map of many */
	unsigned row, n_rows;    /* of the list being written */
	unsigned ending;         /* of the node being written; 0: none */
	const struct indicator *aim, *invited; /* of the scenario, and of the node being written */
};

/** The scenario of @p seed, with sense in it, appended to @p out. */
void generate(struct bytes *out, const struct pack *pack, uint64_t seed);
/** Spoil @p text in a few places, as a slip of an author would. */
void generate_slips(struct bytes *text, uint64_t seed);

/** A reply as somebody might type it. */
void make_reply(struct maker *maker);
/** One in which @p indicator is heard. */
void make_sound_reply(struct maker *maker, const struct indicator *indicator);
/** A sign of something good. */
const struct indicator *any_good_indicator(struct maker *maker);

/* special_keys.c: what the table cannot know. */
struct special {
	const char *section, *key;
	bool (*is_there)(const struct maker *maker); /* NULL: as often as others */
	void (*put)(struct maker *maker);            /* NULL: by the table */
	bool is_always;
};
/** NULL: nothing is special about that key. */
const struct special *find_special(const char *section, const char *key);

/* make_values.c: values that the table cannot tell how to make. */
uint32_t below(struct maker *maker, uint32_t sides);
bool perhaps(struct maker *maker, uint32_t percent);
void put(struct maker *maker, const char *text);
/** A key or value of YAML's flow style, in quotation marks. */
void put_quoted(struct maker *maker, const char *text);
void make_text(struct maker *maker);
void make_label(struct maker *maker);
void make_condition(struct maker *maker);
void make_lines(struct maker *maker);
void make_slots(struct maker *maker);
void make_factors(struct maker *maker);
void make_numbers(struct maker *maker, bool is_start);
void make_node_name(struct maker *maker);
void make_slot_name(struct maker *maker);
/** Facts of tests/unit/talk/child.yaml, which may be taken along from there. */
const char *carried_name(unsigned i);
/** The endings that this kind of talk can come to; ENDING_NONE after the last. */
unsigned ending_at(const struct maker *maker, unsigned i);

#endif
