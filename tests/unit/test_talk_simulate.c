/**
 * @file
 * Simulation: the same whatever remembers, shares out or tells again; what it counts; and
 * expectations held where they stand.
 */
#include <glob.h>

#include "talk_fixture.h"

#include "gesprek/talk/simulate.h"

/* So small that hearing all of it anew takes no time to speak of. */
enum { TALKS = 6 };

static const char *const languages[] = {"nl", "en"};

static void assert_same_node(const struct node *node, const struct simulated_node *a,
			     const struct simulated_node *b)
{
	assert_memory_equal(a->visits, b->visits, sizeof a->visits);
	assert_int_equal(a->n_reached, b->n_reached);
	assert_int_equal(a->n_stopped, b->n_stopped);
	assert_int_equal(a->n_left, b->n_left);
	for (size_t i = 0; i < node->n_edges; i++)
		assert_int_equal(a->uses[i], b->uses[i]);
	assert_int_equal(a->n_unheard, b->n_unheard);
	for (size_t i = 0; i < a->n_unheard; i++) {
		assert_string_equal(a->unheard[i].reply, b->unheard[i].reply);
		assert_int_equal(a->unheard[i].n, b->unheard[i].n);
	}
}

static void assert_same(const struct simulation *a, const struct simulation *b)
{
	assert_memory_equal(a->personas, b->personas, sizeof a->personas);
	for (size_t i = 0; i < a->scenario->n_nodes; i++)
		assert_same_node(&a->scenario->nodes[i], &a->nodes[i], &b->nodes[i]);
	for (size_t i = 0; i < a->scenario->n_cast; i++) {
		assert_int_equal(a->cast[i].is_met, b->cast[i].is_met);
		assert_memory_equal(&a->cast[i].least, &b->cast[i].least, sizeof a->cast[i].least);
		assert_memory_equal(&a->cast[i].most, &b->cast[i].most, sizeof a->cast[i].most);
	}
}

static void assert_same_with(const struct scenario *scenario, struct simulate_options a_options,
			     struct simulate_options b_options)
{
	struct simulation *a = simulate(scenario, &a_options);
	struct simulation *b = simulate(scenario, &b_options);

	assert_int_equal(a->n_talks, (unsigned long)a_options.n_talks * PERSONA_COUNT);
	assert_true(a->n_replies > a->n_talks);
	assert_same(a, b);
	simulation_free(a);
	simulation_free(b);
}

/* Every shipped scenario of a language. @return how many there were */
static size_t each_shipped(const char *language, void (*check)(const struct scenario *scenario))
{
	char path[64], pattern[64];
	const char *const paths[] = {path};
	struct diags diags = {0};
	glob_t files;

	snprintf(path, sizeof path, "scenarios/rules/%s.yaml", language);
	snprintf(pattern, sizeof pattern, "scenarios/%s/*.yaml", language);
	struct pack *shipped = pack_load(paths, 1, &diags);
	struct temperaments *kinds =
		temperaments_load("scenarios/rules/temperaments.yaml", shipped, &diags);
	assert_int_equal(glob(pattern, 0, NULL, &files), 0);
	for (size_t i = 0; i < files.gl_pathc; i++) {
		struct scenario *scenario =
			scenario_load(files.gl_pathv[i], shipped, kinds, &diags);
		assert_non_null(scenario);
		check(scenario);
		scenario_free(scenario);
	}
	const size_t n = files.gl_pathc;
	globfree(&files);
	temperaments_free(kinds);
	pack_free(shipped);
	diags_clear(&diags);
	return n;
}

static void check_remembers(const struct scenario *scenario)
{
	assert_same_with(scenario, (struct simulate_options){.seed = 3, .n_talks = TALKS},
			 (struct simulate_options){.seed = 3, .n_talks = TALKS, .forgets = true});
}

static void test_remembering_changes_nothing(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof languages / sizeof *languages; i++)
		assert_true(each_shipped(languages[i], check_remembers) > 0);
}

static void test_threads_change_nothing(void **state)
{
	(void)state;
	for (unsigned jobs = 2; jobs < 5; jobs++) {
		const struct simulate_options one = {.seed = 9, .n_talks = 50},
					      more = {.seed = 9, .n_talks = 50, .jobs = jobs};
		assert_same_with(parent, one, more);
		assert_same_with(child, one, more);
	}
}

static void test_who_else_plays_changes_nothing(void **state)
{
	const struct simulate_options all = {.seed = 9, .n_talks = 50},
				      one = {.seed = 9,
					     .n_talks = 50,
					     .personas = 1u << PERSONA_RANDOM};
	struct simulation *a = simulate(parent, &all), *b = simulate(parent, &one);

	(void)state;
	assert_memory_equal(&a->personas[PERSONA_RANDOM], &b->personas[PERSONA_RANDOM],
			    sizeof a->personas[PERSONA_RANDOM]);
	assert_int_equal(b->personas[PERSONA_PARTNER].n_talks, 0);
	assert_true(a->personas[PERSONA_PARTNER].n_talks > 0);
	simulation_free(a);
	simulation_free(b);
}

static void test_another_seed_is_another_conversation(void **state)
{
	const struct simulate_options one = {.seed = 1, .n_talks = 50},
				      other = {.seed = 2, .n_talks = 50};
	struct simulation *a = simulate(parent, &one), *b = simulate(parent, &other);

	(void)state;
	assert_memory_not_equal(a->personas, b->personas, sizeof a->personas);
	simulation_free(a);
	simulation_free(b);
}

/* Said in a plain session, what was retold comes to the same. */
static void test_conversations_can_be_told_again(void **state)
{
	const struct simulate_options options = {.seed = 4, .n_talks = 1};
	struct arena arena = {0};
	const char *const *replies;

	(void)state;
	for (unsigned persona = 0; persona < PERSONA_COUNT; persona++) {
		struct simulation *simulation = simulate(parent, &options);
		const struct simulated_persona *of = &simulation->personas[persona];
		const size_t n =
			simulation_retell(simulation, (enum persona)persona, 0, &arena, &replies);
		assert_int_equal(n, of->n_replies);
		for (size_t i = 0; i < n; i++)
			assert_true(replies[i][0]);
		simulation_free(simulation);
	}
	arena_clear(&arena);
}

/* What is counted fits together: who comes to a node leaves it, ends there or is stopped there. */
static void check_counts(const struct scenario *scenario)
{
	const struct simulate_options options = {.seed = 5, .n_talks = TALKS};
	struct simulation *simulation = simulate(scenario, &options);
	unsigned long n_ended = 0, n_stopped = 0;

	for (size_t i = 0; i < scenario->n_nodes; i++) {
		const struct simulated_node *counts = &simulation->nodes[i];
		unsigned long visits = 0, uses = 0;
		for (unsigned k = 0; k < PERSONA_COUNT; k++)
			visits += counts->visits[k];
		for (size_t k = 0; k < scenario->nodes[i].n_edges; k++)
			uses += counts->uses[k];
		assert_true(visits >= counts->n_reached);
		if (scenario->nodes[i].ending) {
			assert_int_equal(uses + counts->n_left + counts->n_stopped, 0);
			n_ended += visits;
		} else {
			assert_true(visits >= counts->n_left + counts->n_stopped);
		}
		n_stopped += counts->n_stopped;
	}
	assert_int_equal(n_ended + n_stopped, simulation->n_talks);
	for (unsigned k = 0; k < PERSONA_COUNT; k++) {
		const struct outcome outcome = simulation_outcome(simulation, (enum persona)k);
		assert_int_equal(outcome.well + outcome.badly + outcome.neither, TALKS);
	}
	simulation_free(simulation);
}

static void test_counts_fit_together(void **state)
{
	(void)state;
	each_shipped("nl", check_counts);
}

#define HEAD                                                                                       \
	"gesprek: 1\nid: proef\nlanguage: nl\ntitle: T\nlevel: 1\nminutes: 1\nthemes: [x]\n"       \
	"about: A\nbriefing: B\naims: [respect]\ncast:\n"                                          \
	"  jan: {name: Jan, as: parent, temperament: plain}\nbegin: a\n"
#define ENDS                                                                                       \
	"  blij: {ending: relieved, says: [{jan: Dag.}]}\n"                                        \
	"  boos: {ending: angry, says: [{jan: Weg.}]}\n"                                           \
	"  nee: {ending: distrust, says: [{jan: Ja ja.}]}\n"                                       \
	"endings: {relieved: blij, angry: boos, distrust: nee}\n"

static struct scenario *parse(const char *text)
{
	struct diags diags = {0};
	struct bytes all = {0};
	struct scenario *scenario =
		scenario_parse("proef.yaml", str_of(text), pack, temperaments, &diags);

	diags_write_text(&diags, &all);
	if (!scenario)
		fail_msg("%s", bytes_text(&all));
	bytes_clear(&all);
	diags_clear(&diags);
	return scenario;
}

static void test_a_circle_is_stopped_and_named(void **state)
{
	struct scenario *scenario = parse(
		HEAD "nodes:\n  a: {says: [{jan: En?}], replies: [{go: b}]}\n"
		     "  b: {says: [{jan: Nou?}], replies: [{if: threat, go: ending}, {go: stay}]}\n"
		     "  c: {says: [{jan: Zo.}], replies: [{go: ending}]}\n" ENDS);
	const struct simulate_options options = {
		.seed = 1, .n_talks = 20, .personas = 1u << PERSONA_SILENT};
	struct simulation *simulation = simulate(scenario, &options);
	const struct node *b = scenario_find_node(scenario, "b");

	(void)state;
	assert_int_equal(simulation->n_replies, 20 * SIMULATE_REPLIES_MOST);
	assert_int_equal(simulation->nodes[b->number].n_stopped, 20);
	assert_true(simulation_is_dead_end(simulation, b));
	assert_false(simulation_is_dead_end(simulation, scenario->begin));
	assert_int_equal(simulation->nodes[scenario_find_node(scenario, "c")->number].n_reached, 0);
	assert_int_equal(simulation_outcome(simulation, PERSONA_SILENT).neither, 20);
	assert_int_equal(simulation->personas[PERSONA_SILENT].shortest, 0);
	simulation_free(simulation);
	scenario_free(scenario);
}

static void assert_proof(const char *expect, size_t n_passed, size_t n_failed, unsigned line)
{
	struct bytes text = {0};
	struct proof proof = {0};
	struct diags diags = {0};

	/* Whoever says anything is welcome: all end well at the first reply that is heard. */
	bytes_addf(&text, "%s%s%s%s",
		   HEAD "nodes:\n  a: {says: [{jan: En?}], replies: [{go: blij}]}\n" ENDS,
		   "expect:\n", "  silent: {}\n", expect);
	struct scenario *scenario = parse(bytes_text(&text));
	proof_expectations(scenario, &proof, &diags);
	assert_int_equal(proof.n_passed, n_passed);
	assert_int_equal(proof.n_failed, n_failed);
	assert_int_equal(diags.n, n_failed);
	for (size_t i = 0; i < diags.n; i++)
		assert_int_equal(diags.v[i].line, line);
	scenario_free(scenario);
	diags_clear(&diags);
	bytes_clear(&text);
}

/* The lines before `expect:` are 20; silent is its first, so what is given stands from 22 on. */
static void test_expectations_are_held_where_they_stand(void **state)
{
	(void)state;
	assert_proof("  lawyer: {}\n  interrogator: {}\n  random: {}\n", 1, 0, 0);
	assert_proof("  lawyer: {}\n  interrogator: {}\n", 1, 1, 21);
	assert_proof("  lawyer: {badly: 1}\n  interrogator: {}\n  random: {}\n", 1, 1, 22);
	assert_proof("  lawyer: {well: 100, badly-at-most: 0}\n  interrogator: {}\n  random: {}\n",
		     3, 0, 0);
	assert_proof("  lawyer: {well-at-most: 99}\n  interrogator: {}\n  random: {}\n", 1, 1, 22);
	assert_proof(
		"  partner: {well-at-most: 5}\n  lawyer: {}\n  interrogator: {}\n  random: {}\n", 0,
		1, 22);
}

static void test_nothing_expected_is_nothing_played(void **state)
{
	(void)state;
	assert_proof("  partner: {}\n  lawyer: {}\n  interrogator: {}\n  random: {}\n", 0, 0, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_remembering_changes_nothing),
		cmocka_unit_test(test_threads_change_nothing),
		cmocka_unit_test(test_who_else_plays_changes_nothing),
		cmocka_unit_test(test_another_seed_is_another_conversation),
		cmocka_unit_test(test_conversations_can_be_told_again),
		cmocka_unit_test(test_counts_fit_together),
		cmocka_unit_test(test_a_circle_is_stopped_and_named),
		cmocka_unit_test(test_expectations_are_held_where_they_stand),
		cmocka_unit_test(test_nothing_expected_is_nothing_played),
	};

	return cmocka_run_group_tests(tests, fixture_open, fixture_close);
}
