/**
 * @file
 * From a scenario to its graph: breadth first, so that what comes early stands
 * early; ways on gathered by where they lead.
 */
#include "graph.h"

#include <stdlib.h>
#include <string.h>

#include "gesprek/base/utf8.h"

const char *graph_cut(const char *text, size_t most_cols, struct arena *arena)
{
	struct bytes safe = {0};
	size_t at = 0, end = 0, cols = 0;

	text_safe(&safe, str_of(text), false);
	while (at < safe.len) {
		const struct str rest = {safe.s + at, safe.len - at};
		const size_t len = utf8_grapheme_len(rest);
		cols += utf8_width_cols((struct str){rest.s, len});
		if (cols > most_cols)
			break;
		at += len;
		/* A place to cut at: before a blank. */
		if (at == safe.len || safe.s[at] == ' ')
			end = at;
	}
	const bool is_whole = at == safe.len;
	const char *cut = arena_textf(arena, "%.*s%s",
				      (int)(is_whole ? at
					    : end    ? end
						     : at),
				      bytes_text(&safe), is_whole ? "" : "...");
	bytes_clear(&safe);
	return cut;
}

const char *graph_first_words(const struct node *node, size_t most_cols, struct arena *arena)
{
	for (size_t i = 0; i < node->says.n; i++)
		if (node->says.v[i].speaker)
			return graph_cut(node->says.v[i].variants[0], most_cols, arena);
	return node->says.n ? graph_cut(node->says.v[0].variants[0], most_cols, arena) : "";
}

static bool leads_as(const struct graph_arrow *arrow, const struct edge *edge)
{
	return arrow->target == edge->target &&
	       (edge->target != EDGE_NODE || arrow->to == edge->node);
}

static void gather_arrows(struct graph *graph, const struct node *node)
{
	struct graph_arrow *arrows = arena_new(&graph->arena, node->n_edges * sizeof *arrows);
	size_t n = 0;

	for (size_t i = 0; i < node->n_edges; i++) {
		const struct edge *edge = &node->edges[i];
		size_t at = 0;
		while (at < n && !leads_as(&arrows[at], edge))
			at++;
		if (at == n)
			arrows[n++] = (struct graph_arrow){
				.from = node,
				.target = edge->target,
				.to = edge->node,
				.edges = arena_new(&graph->arena,
						   node->n_edges * sizeof(const struct edge *))};
		((const struct edge **)arrows[at].edges)[arrows[at].n++] = edge;
		if (graph->simulation)
			arrows[at].uses += graph->simulation->nodes[node->number].uses[i];
		if (edge->target != EDGE_STAY && arrows[at].uses > graph->most_uses)
			graph->most_uses = arrows[at].uses;
	}
	graph->arrows[node->number] = arrows;
	graph->n_arrows[node->number] = n;
}

struct queue {
	struct graph *graph;
	bool *is_in;
	size_t n;
};

static void add(struct queue *queue, const struct node *node)
{
	if (!node || queue->is_in[node->number])
		return;
	queue->is_in[node->number] = true;
	queue->graph->nodes[queue->n++] = node;
}

/* By name, or chosen by the state. */
static void add_endings(struct queue *queue, const struct node *node)
{
	for (size_t i = 0; i < node->n_edges; i++)
		if (node->edges[i].target == EDGE_ENDING)
			for (unsigned e = 0; e < ENDING_COUNT; e++)
				add(queue, queue->graph->scenario->endings[e]);
		else if (node->edges[i].node && node->edges[i].node->ending != ENDING_NONE)
			add(queue, node->edges[i].node);
}

static void add_next(struct queue *queue, const struct node *node)
{
	for (size_t i = 0; i < node->n_edges; i++)
		if (node->edges[i].node && node->edges[i].node->ending == ENDING_NONE)
			add(queue, node->edges[i].node);
}

/* Endings come after all that is talked about. */
static void order_nodes(struct graph *graph)
{
	const struct scenario *scenario = graph->scenario;
	struct queue queue = {graph, memory_new(scenario->n_nodes * sizeof(bool) + 1), 0};

	add(&queue, scenario->begin);
	for (size_t at = 0; at < queue.n; at++)
		add_next(&queue, graph->nodes[at]);
	const size_t n_talked = queue.n;
	for (size_t at = 0; at < n_talked; at++)
		add_endings(&queue, graph->nodes[at]);
	graph->n_reached = queue.n;
	for (size_t i = 0; i < scenario->n_nodes; i++)
		add(&queue, &scenario->nodes[i]);
	free(queue.is_in);
}

void graph_make(struct graph *graph, const struct scenario *scenario,
		const struct simulation *simulation)
{
	const size_t n = scenario->n_nodes;

	*graph = (struct graph){.scenario = scenario, .simulation = simulation};
	graph->nodes = arena_new(&graph->arena, n * sizeof *graph->nodes);
	graph->arrows = arena_new(&graph->arena, n * sizeof *graph->arrows);
	graph->n_arrows = arena_new(&graph->arena, n * sizeof *graph->n_arrows);
	order_nodes(graph);
	for (size_t i = 0; i < n; i++)
		gather_arrows(graph, &scenario->nodes[i]);
}

void graph_clear(struct graph *graph)
{
	arena_clear(&graph->arena);
	*graph = (struct graph){0};
}
