/**
 * @file
 * Counting what simulated conversations come to. Whatever is counted adds up, so the order of
 * conversations, and who of several threads had which, makes no difference.
 */
#include "simulate.h"

#include <stdlib.h>
#include <string.h>

struct tally_unheard {
	const struct node *node; /* NULL: an empty place */
	const char *reply;
	unsigned long n;
};

void tally_init(struct tally *tally, const struct scenario *scenario)
{
	size_t n_edges = 0;

	*tally = (struct tally){.scenario = scenario};
	tally->nodes = memory_new(scenario->n_nodes * sizeof *tally->nodes);
	tally->cast = memory_new(scenario->n_cast * sizeof *tally->cast);
	tally->first_edges = memory_new(scenario->n_nodes * sizeof *tally->first_edges);
	for (size_t i = 0; i < scenario->n_nodes; i++) {
		tally->first_edges[i] = n_edges;
		n_edges += scenario->nodes[i].n_edges;
	}
	tally->uses = memory_new(n_edges * sizeof *tally->uses);
}

void tally_clear(struct tally *tally)
{
	free(tally->nodes);
	free(tally->cast);
	free(tally->first_edges);
	free(tally->uses);
	free(tally->unheard);
	*tally = (struct tally){0};
}

static void tally_state(struct tally *tally, const struct person *person, const struct state *state)
{
	struct simulated_person *range = &tally->cast[person->number];

	if (!range->is_met)
		*range = (struct simulated_person){*state, *state, true};
	for (unsigned v = 0; v < STATE_COUNT; v++) {
		const int value = state->v[v];
		range->least.v[v] = value < range->least.v[v] ? value : range->least.v[v];
		range->most.v[v] = value > range->most.v[v] ? value : range->most.v[v];
	}
}

/* Where the reply is, or the empty place where it belongs. A line has one address. */
static struct tally_unheard *find_place(struct tally_unheard *places, size_t n,
					const struct node *node, const char *reply)
{
	uint64_t hash = (uint64_t)(uintptr_t)reply * UINT64_C(0x9e3779b97f4a7c15);

	hash = (hash ^ hash >> 32) + node->number * UINT64_C(0xff51afd7ed558ccd);
	for (size_t i = (hash >> 20) & (n - 1);; i = (i + 1) & (n - 1))
		if (!places[i].node || (places[i].node == node && places[i].reply == reply))
			return &places[i];
}

static void tally_grow(struct tally *tally)
{
	const size_t n = tally->unheard_places ? tally->unheard_places * 2 : 64;
	struct tally_unheard *places = memory_new(n * sizeof *places);

	for (size_t i = 0; i < tally->unheard_places; i++) {
		const struct tally_unheard *from = &tally->unheard[i];
		if (from->node)
			*find_place(places, n, from->node, from->reply) = *from;
	}
	free(tally->unheard);
	tally->unheard = places;
	tally->unheard_places = n;
}

static void tally_add_unheard(struct tally *tally, const struct node *node, const char *reply,
			      unsigned long n)
{
	if (2 * tally->n_unheard >= tally->unheard_places)
		tally_grow(tally);
	struct tally_unheard *place =
		find_place(tally->unheard, tally->unheard_places, node, reply);
	tally->n_unheard += !place->node;
	place->node = node;
	place->reply = reply;
	place->n += n;
}

void tally_turn(struct tally *tally, const struct turn *turn, const char *line)
{
	const struct node *node = turn->node;

	tally_state(tally, node->with, &turn->after);
	if (turn->edge)
		tally->uses[tally->first_edges[node->number] +
			    (size_t)(turn->edge - node->edges)]++;
	tally->nodes[node->number].n_left += turn->next != node;
	/* Shorter ones say nothing about what is heard; the score passes them over too. */
	if (turn->is_unheard && turn->n_words >= K_COVERAGE_WORDS)
		tally_add_unheard(tally, node, line, 1);
}

static void tally_ending(struct simulated_persona *persona, const struct session *session,
			 unsigned number)
{
	const enum ending ending = session_ending(session);
	const unsigned n = (unsigned)session->n_records;

	persona->endings[ending]++;
	if (ending_is_good(ending) && (!persona->shortest || n < persona->shortest)) {
		persona->shortest = n;
		persona->shortest_talk = number;
	}
}

void tally_talk(struct tally *tally, const struct session *session, enum persona persona,
		unsigned number)
{
	const struct scenario *scenario = tally->scenario;

	tally->personas[persona].n_talks++;
	tally->personas[persona].n_replies += session->n_records;
	tally_ending(&tally->personas[persona], session, number);
	tally_state(tally, scenario->begin->with, &scenario->begin->with->start);
	for (size_t i = 0; i < scenario->n_nodes; i++) {
		tally->nodes[i].visits[persona] += session->fold.visits[i];
		tally->nodes[i].n_reached += session->fold.visits[i] > 0;
	}
	if (!session_is_over(session))
		tally->nodes[session->fold.node->number].n_stopped++;
}

static void add_persona(struct simulated_persona *to, const struct simulated_persona *from)
{
	const bool is_shorter =
		from->shortest &&
		(!to->shortest || from->shortest < to->shortest ||
		 (from->shortest == to->shortest && from->shortest_talk < to->shortest_talk));

	to->n_talks += from->n_talks;
	to->n_replies += from->n_replies;
	for (unsigned i = 0; i < ENDING_COUNT; i++)
		to->endings[i] += from->endings[i];
	if (is_shorter) {
		to->shortest = from->shortest;
		to->shortest_talk = from->shortest_talk;
	}
}

void tally_add(struct tally *tally, const struct tally *from)
{
	const struct scenario *scenario = tally->scenario;
	size_t edge = 0;

	for (unsigned i = 0; i < PERSONA_COUNT; i++)
		add_persona(&tally->personas[i], &from->personas[i]);
	for (size_t i = 0; i < scenario->n_cast; i++)
		if (from->cast[i].is_met) {
			tally_state(tally, &scenario->cast[i], &from->cast[i].least);
			tally_state(tally, &scenario->cast[i], &from->cast[i].most);
		}
	for (size_t i = 0; i < scenario->n_nodes; i++) {
		for (unsigned k = 0; k < PERSONA_COUNT; k++)
			tally->nodes[i].visits[k] += from->nodes[i].visits[k];
		tally->nodes[i].n_reached += from->nodes[i].n_reached;
		tally->nodes[i].n_stopped += from->nodes[i].n_stopped;
		tally->nodes[i].n_left += from->nodes[i].n_left;
		for (size_t k = 0; k < scenario->nodes[i].n_edges; k++, edge++)
			tally->uses[edge] += from->uses[edge];
	}
	for (size_t i = 0; i < from->unheard_places; i++)
		if (from->unheard[i].node)
			tally_add_unheard(tally, from->unheard[i].node, from->unheard[i].reply,
					  from->unheard[i].n);
}

/* By node, then the most frequent, then as in a dictionary. */
static int compare_unheard(const void *left, const void *right)
{
	const struct tally_unheard *a = left, *b = right;

	if (a->node->number != b->node->number)
		return a->node->number < b->node->number ? -1 : 1;
	if (a->n != b->n)
		return a->n > b->n ? -1 : 1;
	return strcmp(a->reply, b->reply);
}

/* The same words from two places are one reply. */
static int compare_replies(const void *left, const void *right)
{
	const struct tally_unheard *a = left, *b = right;

	if (a->node->number != b->node->number)
		return a->node->number < b->node->number ? -1 : 1;
	return strcmp(a->reply, b->reply);
}

static size_t join_same(struct tally_unheard *v, size_t n)
{
	size_t kept = 0;

	for (size_t i = 0; i < n; i++)
		if (kept && !compare_replies(&v[kept - 1], &v[i]))
			v[kept - 1].n += v[i].n;
		else
			v[kept++] = v[i];
	return kept;
}

void tally_list_unheard(struct tally *tally, struct arena *arena)
{
	struct tally_unheard *all = memory_new(tally->n_unheard * sizeof *all);
	size_t n = 0;

	for (size_t i = 0; i < tally->unheard_places; i++)
		if (tally->unheard[i].node)
			all[n++] = tally->unheard[i];
	qsort(all, n, sizeof *all, compare_replies);
	n = join_same(all, n);
	qsort(all, n, sizeof *all, compare_unheard);
	struct simulated_unheard *listed = arena_new(arena, n * sizeof *listed);
	for (size_t i = 0; i < n; i++) {
		struct simulated_node *node = &tally->nodes[all[i].node->number];
		listed[i].reply = arena_text(arena, all[i].reply, strlen(all[i].reply));
		listed[i].n = all[i].n;
		if (!node->n_unheard++)
			node->unheard = &listed[i];
	}
	free(all);
}
