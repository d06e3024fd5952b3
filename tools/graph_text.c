/**
 * @file
 * The graph as an outline: what a person at a terminal, or with a screen
 * reader, sees of its shape.
 */
#include "graph.h"

#include "gesprek/base/message.h"

enum { WORDS_COLS = 70, WAYS_COLS = 96 };

static size_t count_endings(const struct scenario *scenario)
{
	size_t n = 0;

	for (size_t i = 0; i < scenario->n_nodes; i++)
		n += scenario->nodes[i].ending != ENDING_NONE;
	return n;
}

static size_t count_ways(const struct scenario *scenario)
{
	size_t n = 0;

	for (size_t i = 0; i < scenario->n_nodes; i++)
		n += scenario->nodes[i].n_edges;
	return n;
}

static void add_head(const struct graph *graph, struct arena *arena, struct bytes *out)
{
	const struct scenario *scenario = graph->scenario;
	const size_t n_endings = count_endings(scenario), n_ways = count_ways(scenario);
	const size_t n_moments = scenario->n_nodes - n_endings;

	bytes_addf(out, "%s: %s (%s)\n", graph_cut(scenario->id, WAYS_COLS, arena),
		   graph_cut(scenario->title, WAYS_COLS, arena),
		   graph_cut(scenario->language, WAYS_COLS, arena));
	bytes_addf(out, _n("%zu moment", "%zu moments", n_moments), n_moments);
	bytes_add_text(out, ", ");
	bytes_addf(out, _n("%zu ending", "%zu endings", n_endings), n_endings);
	bytes_add_text(out, ", ");
	bytes_addf(out, _n("%zu way on", "%zu ways on", n_ways), n_ways);
	bytes_add_char(out, '\n');
	if (graph->simulation) {
		bytes_addf(out,
			   _("behind a way, how often it was taken; simulated conversations: %lu"),
			   graph->simulation->n_talks);
		bytes_add_char(out, '\n');
	}
}

static const char *target_words(const struct graph_arrow *arrow, struct arena *arena)
{
	if (arrow->target == EDGE_STAY)
		return _("(stays here)");
	if (arrow->target == EDGE_ENDING)
		return _("(the ending that fits the state)");
	return arrow->to ? graph_cut(arrow->to->id, WAYS_COLS, arena) : "";
}

static void add_arrow(const struct graph *graph, const struct graph_arrow *arrow,
		      struct arena *arena, struct bytes *out)
{
	struct bytes ways = {0};
	const char *times = graph->simulation ? arena_textf(arena, " (%lu)", arrow->uses) : "";

	for (size_t i = 0; i < arrow->n; i++)
		bytes_addf(&ways, "%s%s", i ? "; " : "",
			   arrow->edges[i]->condition ? arrow->edges[i]->condition
						      : _("otherwise"));
	bytes_addf(out, "  -> %s%s: %s\n", target_words(arrow, arena), times,
		   graph_cut(bytes_text(&ways), WAYS_COLS, arena));
	bytes_clear(&ways);
}

static void add_node(const struct graph *graph, const struct node *node, struct arena *arena,
		     struct bytes *out)
{
	const char *words = graph_first_words(node, WORDS_COLS, arena);

	bytes_addf(out, "\n%s [%s%s]\n", graph_cut(node->id, WAYS_COLS, arena),
		   node->ending != ENDING_NONE ? ending_id(node->ending) : phase_id(node->phase),
		   node->is_acute ? _(", acute") : "");
	if (*words)
		bytes_addf(out, "  \"%s\"\n", words);
	for (size_t i = 0; i < graph->n_arrows[node->number]; i++)
		add_arrow(graph, &graph->arrows[node->number][i], arena, out);
}

void graph_write_text(const struct graph *graph, struct bytes *out)
{
	struct arena arena = {0};

	add_head(graph, &arena, out);
	for (size_t i = 0; i < graph->scenario->n_nodes; i++) {
		if (i == graph->n_reached)
			bytes_addf(out, "\n%s\n", _("No way leads to what follows:"));
		add_node(graph, graph->nodes[i], &arena, out);
	}
	arena_clear(&arena);
}
