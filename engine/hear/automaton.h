/**
 * @file
 * Aho-Corasick over bytes: every literal that occurs in a word, in one walk.
 * The outputs of literals that must start a word are told apart from those
 * that may lie anywhere by how far the walk has come.
 */
#ifndef GESPREK_HEAR_AUTOMATON_H
#define GESPREK_HEAR_AUTOMATON_H

#include <stdbool.h>
#include <stdint.h>

#include "gesprek/base/bytes.h"
#include "entry.h"

/* A number for each shape of a literal; 0 when it is not asked for in that shape. */
struct literal {
	uint32_t atoms[SHAPE_COUNT];
};

struct automaton_node {
	uint32_t fail;  /* the longest proper ending of this node's text that is a node too */
	uint32_t inner; /* the nearest node along `fail` with a literal that may lie within a word;
			   0: none */
	uint32_t literal; /* + 1; 0: none ends here */
	uint32_t next;    /* by its first edge, 0: it has none; nearly all nodes have no other */
	uint16_t depth;
	unsigned char byte; /* of that edge */
	bool has_more;      /* edges, which are in the table */
};

struct automaton {
	struct automaton_node *nodes;
	struct literal *literals;
	size_t n_nodes, nodes_cap, n_literals, literals_cap;
	struct {
		uint64_t key;
		uint32_t node;
	} * edges; /* second and later ones: (node, byte) -> node, open addressing */
	size_t n_edges, n_places;
	uint32_t roots[256];
};

/** The literal @p text, added when it is new. The pointer is valid until the next call. */
struct literal *automaton_add(struct automaton *a, struct str text);
void automaton_finish(struct automaton *a);
void automaton_clear(struct automaton *a);

/**
 * Append the atoms of @p word to @p atoms, which has room for at least @p max. @return how many.
 */
size_t automaton_walk(const struct automaton *a, struct str word, uint32_t *atoms, size_t max);

#endif
