/**
 * @file
 * Typing help in a conversation: what the scenario brings is no mistake, and a
 * command is no words.
 */
#include "talk.h"

static void teach(struct spelling *spelling, const char *text)
{
	if (text)
		spelling_know(spelling, text);
}

static void teach_lines(struct spelling *spelling, const struct lines *lines)
{
	for (size_t i = 0; i < lines->n; i++)
		for (size_t k = 0; k < lines->v[i].n_variants; k++)
			teach(spelling, lines->v[i].variants[k]);
}

static void teach_node(struct spelling *spelling, const struct node *node)
{
	teach_lines(spelling, &node->says);
	for (size_t i = 0; i < node->n_edges; i++)
		teach_lines(spelling, &node->edges[i].says);
	for (size_t i = 0; i < node->n_offers; i++)
		teach(spelling, node->offers[i]);
	teach(spelling, node->hint);
	teach(spelling, node->model);
}

void spelling_know_scenario(struct spelling *spelling, const struct scenario *scenario)
{
	const char *const texts[] = {scenario->title,  scenario->about, scenario->briefing,
				     scenario->notice, scenario->role,  scenario->child};

	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		teach(spelling, texts[i]);
	for (size_t i = 0; i < scenario->n_cast; i++)
		teach(spelling, scenario->cast[i].name);
	for (size_t i = 0; i < scenario->n_facts; i++) {
		teach(spelling, scenario->facts[i].says);
		teach(spelling, scenario->facts[i].notes);
	}
	for (size_t i = 0; i < scenario->n_nodes; i++)
		teach_node(spelling, &scenario->nodes[i]);
}

struct respellings session_read(const struct session *session, struct spelling *spelling,
				struct str reply)
{
	const struct hear_context context =
		node_hear_context(session->fold.node, session->fold.said);

	if (!spelling || command_of(reply) != COMMAND_NONE)
		return (struct respellings){0};
	return spelling_read(spelling, &context, reply);
}
