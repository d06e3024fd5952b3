/**
 * @file
 * A simulation as one JSON object.
 */
#include "simulate_report.h"

#include <jansson.h>

#include "json_tree.h"

static json_t *json_count(unsigned long n)
{
	return json_integer((json_int_t)n);
}

static json_t *json_endings(const struct simulation *simulation, enum persona persona)
{
	json_t *json = json_object();

	for (unsigned i = 1; i < ENDING_COUNT; i++)
		if (simulation->scenario->endings[i])
			json_object_set_new(json, ending_id((enum ending)i),
					    json_count(simulation->personas[persona].endings[i]));
	return json;
}

static json_t *json_expected(const struct simulation *simulation, enum persona persona)
{
	if (!simulation_expects(simulation, persona))
		return json_null();
	return json_boolean(simulation_is_as_expected(simulation, persona));
}

static json_t *json_persona(const struct simulation *simulation, enum persona persona)
{
	const struct simulated_persona *of = &simulation->personas[persona];
	const struct outcome outcome = simulation_outcome(simulation, persona);

	return json_pack("{ss so so so so so so so so}", "persona", persona_id(persona), "talks",
			 json_count(of->n_talks), "replies", json_count(of->n_replies), "well",
			 json_count(outcome.well), "badly", json_count(outcome.badly), "else",
			 json_count(outcome.neither), "endings", json_endings(simulation, persona),
			 "fewest", of->shortest ? json_count(of->shortest) : json_null(),
			 "as_expected", json_expected(simulation, persona));
}

static json_t *json_visits(const struct simulation *simulation, const struct simulated_node *counts)
{
	json_t *json = json_object();

	for (unsigned i = 0; i < PERSONA_COUNT; i++)
		if (simulation->personas[i].n_talks)
			json_object_set_new(json, persona_id((enum persona)i),
					    json_count(counts->visits[i]));
	return json;
}

static json_t *json_edges(const struct node *node, const struct simulated_node *counts)
{
	json_t *json = json_array();

	for (size_t i = 0; i < node->n_edges; i++)
		json_array_append_new(
			json, json_pack("{si so so}", "line", (int)node->edges[i].at.line, "goes",
					json_safe_text(str_of(simulate_goes(&node->edges[i]))),
					"uses", json_count(counts->uses[i])));
	return json;
}

static json_t *json_unheard(const struct simulated_node *counts)
{
	json_t *json = json_array();

	for (size_t i = 0; i < counts->n_unheard; i++)
		json_array_append_new(json,
				      json_pack("{so so}", "reply",
						json_safe_text(str_of(counts->unheard[i].reply)),
						"n", json_count(counts->unheard[i].n)));
	return json;
}

static json_t *json_node(const struct simulation *simulation, const struct node *node)
{
	const struct simulated_node *counts = &simulation->nodes[node->number];

	return json_pack("{so si so so so sb so so}", "node", json_safe_text(str_of(node->id)),
			 "line", (int)node->at.line, "visits", json_visits(simulation, counts),
			 "reached", json_count(counts->n_reached), "stopped",
			 json_count(counts->n_stopped), "dead_end",
			 simulation_is_dead_end(simulation, node), "edges",
			 json_edges(node, counts), "unheard", json_unheard(counts));
}

static json_t *json_state(const struct simulated_person *range)
{
	json_t *json = json_object();

	for (unsigned v = 0; v < STATE_COUNT; v++)
		if (range->least.v[v] != range->most.v[v])
			json_object_set_new(json, state_id((enum state_variable)v),
					    json_pack("[ii]", range->least.v[v], range->most.v[v]));
	return json;
}

static json_t *json_shortest(const struct simulation *simulation)
{
	const struct shortest shortest = simulate_shortest(simulation);
	struct arena arena = {0};
	const char *const *replies;
	json_t *json = json_array();

	if (!shortest.of) {
		json_decref(json);
		return json_null();
	}
	const size_t n = simulation_retell(simulation, shortest.persona, shortest.of->shortest_talk,
					   &arena, &replies);
	for (size_t i = 0; i < n; i++)
		json_array_append_new(json, json_safe_text(str_of(replies[i])));
	arena_clear(&arena);
	return json_pack("{ss so}", "persona", persona_id(shortest.persona), "replies", json);
}

void simulate_write_json(const struct simulation *simulation, FILE *out)
{
	const struct scenario *scenario = simulation->scenario;
	json_t *personas = json_array(), *nodes = json_array(), *states = json_object();

	for (unsigned i = 0; i < PERSONA_COUNT; i++)
		if (simulation->personas[i].n_talks)
			json_array_append_new(personas, json_persona(simulation, (enum persona)i));
	for (size_t i = 0; i < scenario->n_nodes; i++)
		json_array_append_new(nodes, json_node(simulation, &scenario->nodes[i]));
	for (size_t i = 0; i < scenario->n_cast; i++)
		if (simulation->cast[i].is_met)
			json_object_set_new(states, scenario->cast[i].id,
					    json_state(&simulation->cast[i]));
	json_t *json = json_pack("{so so so so so so so so}", "scenario",
				 json_safe_text(str_of(scenario->id)), "seed",
				 json_sprintf("%llu", (unsigned long long)simulation->options.seed),
				 "talks", json_count(simulation->n_talks), "replies",
				 json_count(simulation->n_replies), "personas", personas, "nodes",
				 nodes, "states", states, "shortest", json_shortest(simulation));
	json_dumpf(json, out, JSON_INDENT(2));
	fputc('\n', out);
	json_decref(json);
}
