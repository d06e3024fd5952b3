/**
 * @file
 * Checks of where the replies lead, all together: nodes nobody comes to, and nodes nobody gets
 * away from. Of several nodes with one cause only the first is reported.
 */
#include <stdlib.h>

#include "check.h"
#include "gesprek/base/message.h"

/*
 * Ways from node to node by number, forwards or backwards. One number more than there are nodes:
 * `go: ending`, from where ways lead to all endings.
 */
struct graph {
	size_t n;
	size_t *first; /* the ways of node i are to[first[i]] to to[first[i+1]-1] */
	unsigned *to;
};

struct way {
	unsigned from, to;
};

struct ways {
	struct way *v;
	size_t n, cap;
};

static void ways_add(struct ways *ways, unsigned from, unsigned to)
{
	*array_add(ways->v, ways->n, ways->cap) = (struct way){from, to};
}

static struct ways ways_collect(const struct scenario *sc)
{
	struct ways ways = {0};
	unsigned end = (unsigned)sc->n_nodes;

	for (size_t i = 0; i < sc->n_nodes; i++)
		for (size_t k = 0; k < sc->nodes[i].n_edges; k++) {
			const struct edge *edge = &sc->nodes[i].edges[k];
			if (edge->target == EDGE_ENDING)
				ways_add(&ways, (unsigned)i, end);
			else if (edge->target == EDGE_NODE && edge->node)
				ways_add(&ways, (unsigned)i, edge->node->number);
		}
	for (unsigned i = 1; i < ENDING_COUNT; i++)
		if (sc->endings[i])
			ways_add(&ways, end, sc->endings[i]->number);
	return ways;
}

static struct graph graph_make(const struct scenario *sc, bool is_backwards)
{
	struct ways ways = ways_collect(sc);
	struct graph g = {.n = sc->n_nodes + 1};

	g.first = memory_new((g.n + 2) * sizeof *g.first);
	g.to = memory_new((ways.n + 1) * sizeof *g.to);
	/* Counted one place further on, so that filling in moves each to where it belongs. */
	for (size_t i = 0; i < ways.n; i++)
		g.first[(is_backwards ? ways.v[i].to : ways.v[i].from) + 2]++;
	for (size_t i = 2; i < g.n + 2; i++)
		g.first[i] += g.first[i - 1];
	for (size_t i = 0; i < ways.n; i++) {
		unsigned from = is_backwards ? ways.v[i].to : ways.v[i].from;
		g.to[g.first[from + 1]++] = is_backwards ? ways.v[i].from : ways.v[i].to;
	}
	free(ways.v);
	return g;
}

static void graph_clear(struct graph *g)
{
	free(g->first);
	free(g->to);
}

/* Mark all that can be reached from `start`. */
static void graph_mark(const struct graph *g, unsigned start, bool *is_marked)
{
	unsigned *todo = NULL;
	size_t n = 0, cap = 0;

	if (is_marked[start])
		return;
	is_marked[start] = true;
	*array_add(todo, n, cap) = start;
	while (n) {
		unsigned at = todo[--n];
		for (size_t i = g->first[at]; i < g->first[at + 1]; i++) {
			if (is_marked[g->to[i]])
				continue;
			is_marked[g->to[i]] = true;
			*array_add(todo, n, cap) = g->to[i];
		}
	}
	free(todo);
}

/* An ending may also come by itself, when a parent walks out or a child is tired. */
static bool *mark_reachable(const struct scenario *sc, const struct graph *forwards)
{
	bool *is_marked = memory_new(forwards->n * sizeof *is_marked);

	if (sc->begin)
		graph_mark(forwards, sc->begin->number, is_marked);
	graph_mark(forwards, (unsigned)sc->n_nodes, is_marked);
	return is_marked;
}

static bool has_way_from_others(const struct graph *backwards, unsigned node)
{
	for (size_t i = backwards->first[node]; i < backwards->first[node + 1]; i++)
		if (backwards->to[i] != node)
			return true;
	return false;
}

void check_unreachable_node(struct reader *r, enum diag_code code)
{
	struct graph forwards = graph_make(r->sc, false), backwards = graph_make(r->sc, true);
	bool *is_marked = mark_reachable(r->sc, &forwards);

	/* First those that no way at all leads to, then rings that only lead to themselves. */
	for (int is_ring = 0; r->sc->begin && is_ring <= 1; is_ring++)
		for (unsigned i = 0; i < r->sc->n_nodes; i++) {
			if (is_marked[i] || (!is_ring && has_way_from_others(&backwards, i)))
				continue;
			diag_add(r->diags, code, r->sc->nodes[i].at, _("no reply leads to '%s'"),
				 r->sc->nodes[i].id);
			graph_mark(&forwards, i, is_marked);
		}
	free(is_marked);
	graph_clear(&forwards);
	graph_clear(&backwards);
}

/* Nodes from which the conversation can end. Those without any replies are reported as such. */
static bool *mark_ending(const struct scenario *sc, const struct graph *backwards)
{
	bool *can_end = memory_new(backwards->n * sizeof *can_end);

	graph_mark(backwards, (unsigned)sc->n_nodes, can_end);
	for (unsigned i = 0; i < sc->n_nodes; i++)
		if (sc->nodes[i].ending != ENDING_NONE || !sc->nodes[i].n_edges)
			graph_mark(backwards, i, can_end);
	return can_end;
}

/* Does a way lead into the trap here from outside it? */
static bool is_trap_door(const struct reader *r, const struct graph *backwards, unsigned node,
			 const bool *can_end)
{
	if (&r->sc->nodes[node] == r->sc->begin)
		return true;
	for (size_t i = backwards->first[node]; i < backwards->first[node + 1]; i++)
		if (can_end[backwards->to[i]])
			return true;
	return false;
}

void check_dead_end(struct reader *r, enum diag_code code)
{
	struct graph forwards = graph_make(r->sc, false), backwards = graph_make(r->sc, true);
	bool *is_reached = mark_reachable(r->sc, &forwards);
	bool *can_end = mark_ending(r->sc, &backwards);

	for (unsigned i = 0; i < r->sc->n_nodes; i++) {
		if (!is_reached[i] || can_end[i] || !is_trap_door(r, &backwards, i, can_end))
			continue;
		diag_add(r->diags, code, r->sc->nodes[i].at,
			 _("no ending can be reached from '%s'"), r->sc->nodes[i].id);
		graph_mark(&forwards, i, can_end); /* what lies behind it has the same cause */
	}
	free(is_reached);
	free(can_end);
	graph_clear(&forwards);
	graph_clear(&backwards);
}
