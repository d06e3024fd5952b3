/*
 * Scenarios that name a twin are one conversation in two languages: the twin is there and points
 * back, and node by node they ask for the same and go the same way. Only the words differ.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include <glob.h>

#include "gesprek/scenario/scenario.h"

enum { PATH_MOST = 256 };

/* What a language is heard with. */
struct shelf {
	const char *rules;
	struct pack *pack;
	struct temperaments *temperaments;
};

static struct shelf shelves[] = {{"scenarios/rules/nl.yaml", NULL, NULL},
				 {"scenarios/rules/en.yaml", NULL, NULL}};
enum { DUTCH, ENGLISH };

static int setup(void **state)
{
	struct diags diags = {0};

	(void)state;
	for (size_t i = 0; i < sizeof(shelves) / sizeof(*shelves); i++) {
		struct shelf *shelf = &shelves[i];

		shelf->pack = pack_load(&shelf->rules, 1, &diags);
		shelf->temperaments =
			temperaments_load("scenarios/rules/temperaments.yaml", shelf->pack, &diags);
	}
	diags_clear(&diags);
	return shelves[DUTCH].temperaments && shelves[ENGLISH].temperaments ? 0 : -1;
}

static int teardown(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(shelves) / sizeof(*shelves); i++) {
		temperaments_free(shelves[i].temperaments);
		pack_free(shelves[i].pack);
	}
	return 0;
}

static struct scenario *load(const char *path, const struct shelf *shelf)
{
	struct diags diags = {0};
	struct scenario *scenario = scenario_load(path, shelf->pack, shelf->temperaments, &diags);

	diags_clear(&diags);
	if (!scenario)
		print_error("%s cannot be read\n", path);
	assert_non_null(scenario);
	return scenario;
}

/* @return The twin that @p scenario names, to be freed; it names @p scenario in turn. */
static struct scenario *load_twin(const struct scenario *scenario, const struct shelf *shelf)
{
	char path[PATH_MOST], back[PATH_MOST];
	struct scenario *twin;

	snprintf(path, sizeof(path), "scenarios/%s.yaml", scenario->twin);
	twin = load(path, shelf);
	snprintf(back, sizeof(back), "%s/%s", scenario->language, scenario->id);
	assert_non_null(twin->twin);
	assert_string_equal(twin->twin, back);
	return twin;
}

static void compare_edges(const struct node *one, const struct node *other)
{
	assert_int_equal(one->n_edges, other->n_edges);
	for (size_t i = 0; i < one->n_edges; i++) {
		const struct edge *a = &one->edges[i], *b = &other->edges[i];

		assert_int_equal(a->target, b->target);
		assert_int_equal(a->when != NULL, b->when != NULL);
		assert_int_equal(a->says.n, b->says.n);
		assert_memory_equal(&a->change, &b->change, sizeof(a->change));
		assert_memory_equal(&a->others, &b->others, sizeof(a->others));
		if (a->target == EDGE_NODE)
			assert_int_equal(a->node->number, b->node->number);
	}
}

static void compare_nodes(const struct node *one, const struct node *other)
{
	print_message("  %s: %s\n", one->id, other->id);
	assert_int_equal(one->phase, other->phase);
	assert_int_equal(one->ending, other->ending);
	assert_int_equal(one->has_strong_emotion, other->has_strong_emotion);
	assert_int_equal(one->is_acute, other->is_acute);
	assert_int_equal(one->says.n, other->says.n);
	assert_int_equal(one->n_invites, other->n_invites);
	assert_int_equal(one->n_offers, other->n_offers);
	assert_int_equal(one->n_facts, other->n_facts);
	assert_int_equal(one->n_planted, other->n_planted);
	assert_int_equal(one->model != NULL, other->model != NULL);
	compare_edges(one, other);
}

static void compare_frames(const struct scenario *one, const struct scenario *other)
{
	assert_string_not_equal(one->language, other->language);
	assert_int_equal(one->level, other->level);
	assert_int_equal(one->n_aims, other->n_aims);
	assert_memory_equal(one->aims, other->aims, one->n_aims * sizeof(*one->aims));
	assert_int_equal(one->n_cast, other->n_cast);
	assert_int_equal(one->n_facts, other->n_facts);
	assert_int_equal(one->carry.n, other->carry.n);
	assert_int_equal(one->carry.when != NULL, other->carry.when != NULL);
	assert_int_equal(one->carries.n, other->carries.n);
	assert_int_equal(one->n_voice, other->n_voice);
	assert_int_equal(one->n_consult, other->n_consult);
	assert_int_equal(one->n_reflect, other->n_reflect);
	assert_int_equal(one->n_signals, other->n_signals);
	assert_int_equal(one->begin->number, other->begin->number);
	assert_int_equal(one->followup.weeks, other->followup.weeks);
	for (int i = 0; i < MAP_COLUMNS; i++)
		assert_int_equal(one->map[i].n, other->map[i].n);
	for (int i = 0; i < DILEMMA_COUNT; i++)
		assert_int_equal(one->dilemmas[i] != NULL, other->dilemmas[i] != NULL);
}

static void compare_consults(const struct scenario *one, const struct scenario *other)
{
	for (size_t i = 0; i < one->n_consult; i++) {
		const struct advice *a = &one->consult[i], *b = &other->consult[i];

		assert_int_equal(a->when != NULL, b->when != NULL);
		assert_int_equal(a->n_sets, b->n_sets);
		assert_memory_equal(&a->change, &b->change, sizeof(a->change));
	}
}

static void compare_decisions(const struct scenario *one, const struct scenario *other)
{
	assert_int_equal(one->has_decision, other->has_decision);
	assert_int_equal(one->stacked != NULL, other->stacked != NULL);
	for (int i = 0; i < DECISION_COUNT; i++) {
		const struct opinions *a = &one->opinions[i], *b = &other->opinions[i];

		assert_int_equal(a->n, b->n);
		for (size_t k = 0; k < a->n; k++) {
			assert_int_equal(a->v[k].fits, b->v[k].fits);
			assert_int_equal(a->v[k].when != NULL, b->v[k].when != NULL);
		}
	}
}

static void compare_casts(const struct scenario *one, const struct scenario *other)
{
	for (size_t i = 0; i < one->n_cast; i++) {
		const struct person *a = &one->cast[i], *b = &other->cast[i];

		assert_int_equal(a->as, b->as);
		assert_int_equal(a->age, b->age);
		assert_string_equal(a->temperament->id, b->temperament->id);
		assert_memory_equal(&a->start, &b->start, sizeof(a->start));
	}
}

static void compare_twins(const struct scenario *one, const struct scenario *other)
{
	compare_frames(one, other);
	compare_casts(one, other);
	compare_consults(one, other);
	compare_decisions(one, other);
	assert_int_equal(one->n_nodes, other->n_nodes);
	for (size_t i = 0; i < one->n_nodes; i++)
		compare_nodes(&one->nodes[i], &other->nodes[i]);
}

/* @return How many scenarios of @p pattern have a twin, each of them compared. */
static size_t compare_all(const char *pattern, const struct shelf *own, const struct shelf *theirs)
{
	size_t n = 0;
	glob_t found;

	assert_int_equal(glob(pattern, 0, NULL, &found), 0);
	for (size_t i = 0; i < found.gl_pathc; i++) {
		struct scenario *scenario = load(found.gl_pathv[i], own);

		if (scenario->twin) {
			struct scenario *twin = load_twin(scenario, theirs);

			print_message("%s and %s\n", scenario->id, twin->id);
			compare_twins(scenario, twin);
			scenario_free(twin);
			n++;
		}
		scenario_free(scenario);
	}
	globfree(&found);
	return n;
}

static void test_twins_are_one_conversation(void **state)
{
	size_t n_dutch = compare_all("scenarios/nl/*.yaml", &shelves[DUTCH], &shelves[ENGLISH]);
	size_t n_english = compare_all("scenarios/en/*.yaml", &shelves[ENGLISH], &shelves[DUTCH]);

	(void)state;
	assert_in_range(n_dutch, 2, SIZE_MAX);
	assert_int_equal(n_dutch, n_english);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_twins_are_one_conversation),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
