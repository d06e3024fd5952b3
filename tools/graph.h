/**
 * @file
 * A scenario as a graph: its nodes in the order they can be reached, and one arrow for all ways on
 * from a node to the same place.
 *
 * What is written of it passes text_safe() and the quoting of its format, so that nothing an author
 * wrote is read as anything but text.
 */
#ifndef GESPREK_TOOLS_GRAPH_H
#define GESPREK_TOOLS_GRAPH_H

#include "gesprek/talk/simulate.h"

/** Ways on from one node that lead to the same place, in their order. */
struct graph_arrow {
	const struct node *from;
	enum edge_target target;
	const struct node *to; /* EDGE_NODE only */
	const struct edge *const *edges;
	size_t n;
	unsigned long uses; /* how often simulated conversations went this way */
};

struct graph {
	const struct scenario *scenario;
	const struct node **nodes; /* by the fewest replies from the beginning; then the rest */
	size_t n_reached;          /* how many of them some way leads to */
	const struct graph_arrow **arrows;   /* by number of the node they leave */
	size_t *n_arrows;                    /* the same */
	const struct simulation *simulation; /* NULL: nobody went any way */
	unsigned long most_uses;             /* of one arrow to another place */
	struct arena arena;
};

/** @p graph is the caller's, until graph_clear(); @p scenario and @p simulation, which may be NULL,
 * are borrowed. */
void graph_make(struct graph *graph, const struct scenario *scenario,
		const struct simulation *simulation);
void graph_clear(struct graph *graph);

/** An outline to read in a terminal: every moment with its ways on. */
void graph_write_text(const struct graph *graph, struct bytes *out);
/** For Graphviz. */
void graph_write_dot(const struct graph *graph, struct bytes *out);
/** For Markdown pages that draw Mermaid. */
void graph_write_mermaid(const struct graph *graph, struct bytes *out);

/** The first thing said at @p node, cut at a word within @p most_cols columns; "" when nothing is.
 * In @p arena, safe. */
const char *graph_first_words(const struct node *node, size_t most_cols, struct arena *arena);
/** @p text as one safe line, cut with "..." to @p most_cols columns. */
const char *graph_cut(const char *text, size_t most_cols, struct arena *arena);

#endif
