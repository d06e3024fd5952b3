/**
 * @file
 * The graph for programs that draw: Graphviz and Mermaid.
 *
 * Both get a box for each node, one arrow to each place it leads to, labelled
 * with a few of its ways, and a dashed arrow where the state chooses the ending.
 * A line that stays is no arrow: it would be at nearly every box.
 */
#include "graph.h"

#include <string.h>

#include "gesprek/base/message.h"

enum { WORDS_COLS = 40, WAY_COLS = 36, MOST_WAYS = 2, WIDTH_LEAST = 1, WIDTH_MOST = 8 };

/* An arrow as it is drawn. */
struct stroke {
	const struct node *from, *to;
	const char *label;
	bool is_dashed;
	unsigned width; /* by how often it was taken; 0: nobody could */
};

/* Nothing was taken more than the widest. */
static unsigned width_of(const struct graph *graph, const struct graph_arrow *arrow)
{
	const unsigned long most = graph->most_uses ? graph->most_uses : 1;

	if (!graph->simulation)
		return 0;
	return WIDTH_LEAST + (unsigned)((WIDTH_MOST - WIDTH_LEAST) * arrow->uses / most);
}

/* The first ways, a line each, and how many more there are. */
static const char *arrow_label(const struct graph *graph, const struct graph_arrow *arrow,
			       const char *line_end, struct arena *arena)
{
	const char *label = "";

	for (size_t i = 0; i < arrow->n && i < MOST_WAYS; i++)
		label = arena_textf(arena, "%s%s%s", label, i ? line_end : "",
				    arrow->edges[i]->condition
					    ? graph_cut(arrow->edges[i]->condition, WAY_COLS, arena)
					    : _("otherwise"));
	if (arrow->n > MOST_WAYS)
		label = arena_textf(arena, "%s%s+%zu", label, line_end, arrow->n - MOST_WAYS);
	if (graph->simulation)
		label = arena_textf(arena, "%s%s%lux", label, line_end, arrow->uses);
	return label;
}

static const char *node_label(const struct node *node, const char *line_end, struct arena *arena)
{
	return arena_textf(arena, "%s%s%s%s%s", graph_cut(node->id, WORDS_COLS, arena), line_end,
			   node->ending != ENDING_NONE ? ending_id(node->ending)
						       : phase_id(node->phase),
			   line_end, graph_first_words(node, WORDS_COLS, arena));
}

/* In double quotes: `signs` become what `names` has in their place. */
struct quoting {
	const char *signs;
	const char *const *names;
};

static void add_quoted(struct bytes *out, const char *text, const struct quoting *quoting)
{
	bytes_add_char(out, '"');
	for (; *text; text++) {
		const char *sign = strchr(quoting->signs, *text);
		if (sign)
			bytes_add_text(out, quoting->names[sign - quoting->signs]);
		else
			bytes_add_char(out, *text);
	}
	bytes_add_char(out, '"');
}

/* Each ending that the state may choose. */
static size_t list_endings(const struct scenario *scenario, const struct node **endings)
{
	size_t n = 0;

	for (unsigned i = 0; i < ENDING_COUNT; i++)
		if (scenario->endings[i])
			endings[n++] = scenario->endings[i];
	return n;
}

/* How a format says a box and an arrow. */
struct pen {
	struct quoting quoting;
	const char *line_end; /* inside a label, before quoting */
	void (*box)(struct bytes *out, const struct node *node, const char *label,
		    const struct quoting *quoting);
	/* @p n: how many arrows were drawn before. */
	void (*arrow)(struct bytes *out, const struct stroke *stroke, size_t n,
		      const struct quoting *quoting);
};

/* @p n counts the arrows. */
static void draw_arrow(const struct graph *graph, const struct graph_arrow *arrow,
		       const struct pen *pen, struct arena *arena, size_t *n, struct bytes *out)
{
	const struct node *endings[ENDING_COUNT];
	struct stroke stroke = {arrow->from, arrow->to,
				arrow_label(graph, arrow, pen->line_end, arena), false,
				width_of(graph, arrow)};
	size_t n_endings =
		arrow->target == EDGE_ENDING ? list_endings(graph->scenario, endings) : 0;

	if (arrow->target == EDGE_NODE && arrow->to)
		pen->arrow(out, &stroke, (*n)++, &pen->quoting);
	for (size_t i = 0; i < n_endings; i++) {
		stroke.to = endings[i];
		stroke.label = "";
		stroke.is_dashed = true;
		pen->arrow(out, &stroke, (*n)++, &pen->quoting);
	}
}

static void draw(const struct graph *graph, const struct pen *pen, struct bytes *out)
{
	struct arena arena = {0};
	size_t n = 0;

	for (size_t i = 0; i < graph->scenario->n_nodes; i++)
		pen->box(out, graph->nodes[i], node_label(graph->nodes[i], pen->line_end, &arena),
			 &pen->quoting);
	for (size_t i = 0; i < graph->scenario->n_nodes; i++) {
		const unsigned number = graph->nodes[i]->number;
		for (size_t j = 0; j < graph->n_arrows[number]; j++)
			draw_arrow(graph, &graph->arrows[number][j], pen, &arena, &n, out);
	}
	arena_clear(&arena);
}

/* Graphviz: a newline in a label is a line end. */

static void dot_box(struct bytes *out, const struct node *node, const char *label,
		    const struct quoting *quoting)
{
	bytes_addf(out, "\tn%u [label=", node->number);
	add_quoted(out, label, quoting);
	bytes_add_text(out, node->ending != ENDING_NONE ? ", peripheries=2];\n"
			    : node->is_acute            ? ", style=bold];\n"
							: "];\n");
}

static void dot_arrow(struct bytes *out, const struct stroke *stroke, size_t n,
		      const struct quoting *quoting)
{
	(void)n;
	bytes_addf(out, "\tn%u -> n%u [label=", stroke->from->number, stroke->to->number);
	add_quoted(out, stroke->label, quoting);
	if (stroke->width)
		bytes_addf(out, ", penwidth=%u", stroke->width);
	bytes_add_text(out, stroke->is_dashed ? ", style=dashed];\n" : "];\n");
}

void graph_write_dot(const struct graph *graph, struct bytes *out)
{
	static const char *const names[] = {"\\\"", "\\\\", "\\n"};
	static const struct pen pen = {{"\"\\\n", names}, "\n", dot_box, dot_arrow};
	struct arena arena = {0};

	bytes_add_text(out, "digraph gesprek {\n\tlabel=");
	add_quoted(out, graph_cut(graph->scenario->title, WORDS_COLS * 2, &arena), &pen.quoting);
	bytes_add_text(out, ";\n\tnode [shape=box, fontname=\"sans-serif\", fontsize=10];\n"
			    "\tedge [fontname=\"sans-serif\", fontsize=8];\n");
	draw(graph, &pen, out);
	bytes_add_text(out, "}\n");
	arena_clear(&arena);
}

/* Mermaid: HTML entities by number, written with #; a newline is <br>, which is said with its own
 * sign since "<" from an author is none. */

static void mermaid_box(struct bytes *out, const struct node *node, const char *label,
			const struct quoting *quoting)
{
	const bool is_ending = node->ending != ENDING_NONE;

	bytes_addf(out, "    n%u%s", node->number, is_ending ? "[[" : "[");
	add_quoted(out, label, quoting);
	bytes_add_text(out, is_ending ? "]]\n" : "]\n");
}

static void mermaid_arrow(struct bytes *out, const struct stroke *stroke, size_t n,
			  const struct quoting *quoting)
{
	bytes_addf(out, "    n%u %s", stroke->from->number, stroke->is_dashed ? "-.->" : "-->");
	if (*stroke->label) {
		bytes_add_char(out, '|');
		add_quoted(out, stroke->label, quoting);
		bytes_add_char(out, '|');
	}
	bytes_addf(out, " n%u\n", stroke->to->number);
	if (stroke->width)
		bytes_addf(out, "    linkStyle %zu stroke-width:%upx\n", n, stroke->width);
}

void graph_write_mermaid(const struct graph *graph, struct bytes *out)
{
	static const char *const names[] = {"#34;", "#35;", "#60;", "#62;", "#38;", "#96;", "<br>"};
	static const struct pen pen = {{"\"#<>&`\n", names}, "\n", mermaid_box, mermaid_arrow};

	bytes_add_text(out, "flowchart TD\n");
	draw(graph, &pen, out);
}
