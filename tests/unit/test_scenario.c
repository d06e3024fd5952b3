/**
 * @file
 * What is in a scenario that has been read, its card, the schema, and hearing the model replies.
 */
#include "lint_fixture.h"

#include <stdlib.h>

#include "gesprek/scenario/check.h"

enum { FILE_MAX_BYTES = 1024 * 1024 };

static struct scenario *good, *child;

static int setup(void **state)
{
	struct diags diags = {0};

	if (fixture_open(state))
		return -1;
	good = scenario_load("tests/lint/good.yaml", pack, temperaments, &diags);
	child = scenario_load("tests/lint/good-child.yaml", pack, temperaments, &diags);
	bool is_fine = good && child && !diags.n;
	diags_clear(&diags);
	return is_fine ? 0 : -1;
}

static int teardown(void **state)
{
	scenario_free(child);
	scenario_free(good);
	return fixture_close(state);
}

static void test_head(void **state)
{
	(void)state;
	assert_string_equal(good->id, "good");
	assert_string_equal(good->rules, "nl");
	assert_string_equal(good->path, "tests/lint/good.yaml");
	assert_null(good->twin);
	assert_int_equal(good->n_aims, 2);
	assert_int_equal(good->aims[1], LABEL_EXCEPTIONS);
	assert_string_equal(good->variables[0], "beloftes");
	assert_ptr_equal(good->pack, pack);
	assert_true(good->hash != child->hash && good->hash != 0);
}

static void test_cast(void **state)
{
	const struct person *dennis = scenario_find_person(good, "dennis");

	(void)state;
	assert_ptr_equal(dennis, &good->cast[0]);
	assert_string_equal(dennis->temperament->id, "proud");
	assert_int_equal(dennis->start.v[STATE_TRUST], 35);
	assert_int_equal(dennis->start.v[STATE_HOPE], 40);
	assert_int_equal(scenario_find_person(good, "oma")->age, 61);
	assert_int_equal(child->cast[0].as, TO_CHILD);
	assert_null(scenario_find_person(good, "opa"));
}

static void test_node(void **state)
{
	const struct node *deur = scenario_find_node(good, "deur");

	(void)state;
	assert_ptr_equal(deur, good->begin);
	assert_int_equal(deur->phase, PHASE_OPENING);
	assert_int_equal(deur->says.n, 2);
	assert_int_equal(deur->says.v[0].n_variants, 2);
	assert_null(deur->says.v[1].speaker);
	assert_true(deur->says.v[1].is_once && deur->says.v[1].when);
	assert_non_null(deur->slots);
	assert_string_equal(deur->invites[0].indicator->id, "respect.permission");
	assert_int_equal(deur->veto[0].label, LABEL_EARLY_ADVICE);
	assert_true(deur->boost[0].factor == 1.5 && !deur->boost[0].indicator);
	assert_int_equal(deur->n_offers, 2);
	const struct node *week = scenario_find_node(good, "week");
	assert_ptr_equal(week->with, scenario_find_person(good, "oma"));
	assert_true(week->is_acute && week->has_strong_emotion);
	assert_int_equal(week->phase, PHASE_EXPLORING);
	assert_null(scenario_find_node(good, "nergens"));
}

static void test_replies(void **state)
{
	const struct node *deur = scenario_find_node(good, "deur");

	(void)state;
	assert_int_equal(deur->n_edges, 4);
	assert_int_equal(deur->edges[0].target, EDGE_NODE);
	assert_string_equal(deur->edges[0].node->id, "boos");
	assert_int_equal(deur->edges[0].change.by[STATE_TRUST], -3);
	assert_int_equal(deur->edges[1].sets[0].value, 1);
	assert_true(deur->edges[1].sets[0].is_relative);
	assert_int_equal(deur->edges[2].target, EDGE_STAY);
	assert_int_equal(deur->edges[2].says.n, 1);
	assert_null(deur->edges[3].when);
	assert_int_equal(deur->tests[0].n_finds, 1);
	assert_string_equal(deur->tests[0].goes, "stay");
	assert_int_equal(deur->tests[0].state.v[STATE_TRUST], 35);
	assert_int_equal(deur->tests[0].state_given, 0);
}

/* Lines have numbers of their own, each used once. */
static void test_line_numbers(void **state)
{
	bool *is_used = calloc(good->n_lines, sizeof *is_used);
	size_t n = 0;

	(void)state;
	for (size_t i = 0; i < good->n_nodes; i++)
		for (size_t k = 0; k < good->nodes[i].says.n; k++, n++) {
			unsigned number = good->nodes[i].says.v[k].number;
			assert_in_range(number, 0, good->n_lines - 1);
			assert_false(is_used[number]);
			is_used[number] = true;
		}
	/* The lines of replies and of the follow-up count too. */
	assert_int_equal(good->n_lines, n + 1 + 3);
	free(is_used);
}

static void test_debrief(void **state)
{
	(void)state;
	assert_ptr_equal(good->endings[ENDING_ANGRY], scenario_find_node(good, "boos"));
	assert_null(good->endings[ENDING_NODDING]);
	assert_int_equal(good->endings[ENDING_RELIEVED]->ending, ENDING_RELIEVED);
	assert_int_equal(good->worry_named[0].label, LABEL_SAFETY);
	assert_int_equal(good->n_voice, 1);
	assert_int_equal(good->map[MAP_WORKS].n, 1);
	assert_non_null(good->map[MAP_WORKS].v[0].when);
	assert_null(good->map[MAP_NEEDED].v[0].when);
	assert_int_equal(good->map[MAP_PROTECTED].n, 1);
	assert_int_equal(good->n_signals, 2);
	assert_string_equal(good->signals[1], "Hij gaapt");
	assert_string_equal(good->dilemmas[DILEMMA_SELF], "Pas maar op.");
	assert_null(good->dilemmas[DILEMMA_CHILD]);
	assert_true(good->followup.is_given);
	assert_int_equal(good->followup.weeks, 3);
	assert_int_equal(good->followup.broken.n, 1);
	assert_int_equal(good->n_reflect, 1);
}

static void test_consult(void **state)
{
	(void)state;
	assert_int_equal(good->n_consult, 2);
	assert_non_null(good->consult[0].when);
	assert_int_equal(good->consult[0].n_sets, 1);
	assert_int_equal(good->consult[0].sets[0].value, 1);
	assert_int_equal(good->consult[0].change.by[STATE_AROUSAL], -3);
	assert_null(good->consult[1].when);
	assert_string_equal(good->consult[1].says, "De zorgcoördinator: 'Zeg eerst wie je bent.'");
}

static void test_decision(void **state)
{
	enum decision decision;

	(void)state;
	assert_true(good->has_decision);
	assert_int_equal(good->opinions[DECISION_SELF_HELP].n, 2);
	assert_int_equal(good->opinions[DECISION_SELF_HELP].v[0].fits, FITS_WELL);
	assert_string_equal(good->opinions[DECISION_SELF_HELP].v[0].says, "Hier kom je samen ver.");
	assert_null(good->opinions[DECISION_SELF_HELP].v[1].when);
	assert_int_equal(good->opinions[DECISION_REPORT].v[0].fits, FITS_LITTLE);
	assert_non_null(good->stacked);
	assert_false(child->has_decision);
	assert_null(child->stacked);
	for (unsigned i = 1; i < DECISION_COUNT; i++) {
		assert_true(decision_find(decision_id((enum decision)i), &decision));
		assert_int_equal(decision, i);
	}
	assert_false(decision_find("", &decision));
}

static void test_carry(void **state)
{
	(void)state;
	assert_int_equal(child->carry.n, 1);
	assert_non_null(child->carry.when);
	assert_ptr_equal(child->carry.v[0].fact, &child->facts[0]);
	assert_string_equal(child->carry.v[0].says, "De naden prikken, zei hij tegen je.");
	assert_null(child->carries.from);
	assert_string_equal(good->carries.from, "nl/good-child");
	assert_int_equal(good->carries.n, 1);
	assert_string_equal(good->carries.v[0], "jas");
	assert_int_equal(good->carry.n, 0);
}

static void test_facts(void **state)
{
	const struct node *gang = scenario_find_node(child, "gang");

	(void)state;
	assert_int_equal(child->n_facts, 4);
	assert_false(child->facts[1].is_planted);
	assert_non_null(child->facts[1].needs);
	assert_true(child->facts[2].is_planted);
	assert_int_equal(child->facts[2].number, 2);
	assert_string_equal(child->facts[0].about[1], "mouw*");
	assert_ptr_equal(gang->facts[1], &child->facts[1]);
	assert_ptr_equal(gang->planted[0], &child->facts[2]);
	assert_non_null(gang->slots); /* the words of the facts */
}

static void test_card(void **state)
{
	struct arena arena = {0};
	struct diags diags = {0};
	struct scenario_card card;

	(void)state;
	assert_true(scenario_read_card("tests/lint/good.yaml", &arena, &card, &diags));
	assert_string_equal(card.title, "Goed");
	assert_string_equal(card.rules, "nl");
	assert_int_equal(card.minutes, 5);
	assert_string_equal(card.aims[1], "exceptions");
	assert_true(card_has_aim(&card, "exceptions"));
	assert_false(card_has_aim(&card, "except"));
	assert_false(card.with_child);
	assert_true(scenario_read_card("tests/lint/good-child.yaml", &arena, &card, &diags));
	assert_true(card.with_child);
	/* A scenario full of mistakes can still be listed. */
	assert_true(scenario_read_card("tests/lint/head.yaml", &arena, &card, &diags));
	assert_int_equal(card.minutes, 0);
	assert_int_equal(diags.n, 0);
	assert_false(scenario_read_card("tests/lint/pack.yaml", &arena, &card, &diags));
	assert_false(scenario_read_card("tests/lint/nothing.yaml", &arena, &card, &diags));
	assert_int_equal(diags.n, 2);
	/* Nor are mistakes in its nodes looked at, not even those of YAML. */
	assert_true(scenario_read_card("tests/lint/yaml-tab.yaml", &arena, &card, &diags));
	assert_string_equal(card.language, "nl");
	assert_int_equal(diags.n, 2);
	diags_clear(&diags);
	arena_clear(&arena);
}

static void test_schema(void **state)
{
	struct bytes now = {0}, kept = {0};

	(void)state;
	scenario_write_schema(&now);
	assert_true(bytes_add_file(&kept, "scenarios/schema/scenario.schema.json", FILE_MAX_BYTES));
	assert_string_equal(bytes_text(&now), bytes_text(&kept));
	bytes_clear(&now);
	bytes_clear(&kept);
}

static struct bytes good_with(const char *what, const char *with)
{
	struct bytes text = {0}, changed = {0};

	assert_true(bytes_add_file(&text, "tests/lint/good.yaml", FILE_MAX_BYTES));
	const char *at = strstr(bytes_text(&text), what);
	assert_non_null(at);
	bytes_add(&changed, text.s, (size_t)(at - text.s));
	bytes_add_text(&changed, with);
	bytes_add_text(&changed, at + strlen(what));
	bytes_clear(&text);
	return changed;
}

static void expect_heard(const char *model, size_t n, enum diag_code code)
{
	struct diags diags = {0};
	struct bytes text = good_with("model: Wanneer lukt het wel?", model);
	struct scenario *scenario = scenario_parse("good.yaml", (struct str){text.s, text.len},
						   pack, temperaments, &diags);

	assert_non_null(scenario);
	struct reach *reach = reach_new(scenario);
	scenario_review(scenario, NULL, reach, &diags);
	reach_free(reach);
	assert_int_equal(diags.n, n);
	if (n) {
		assert_int_equal(diags.v[0].code, code);
		assert_string_equal(diags.v[0].source_line + strspn(diags.v[0].source_line, " "),
				    model);
	}
	scenario_free(scenario);
	bytes_clear(&text);
	diags_clear(&diags);
}

static void test_hearing(void **state)
{
	(void)state;
	expect_heard("model: Wanneer lukt het wel?", 0, DIAG_MODEL_NOT_HEARD);
	expect_heard("model: Het is hier warm.", 1, DIAG_MODEL_NOT_HEARD);
	expect_heard("model: Wanneer lukt het wel? Anders komt er een melding.", 1,
		     DIAG_MODEL_HAS_PITFALL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_head),         cmocka_unit_test(test_cast),
		cmocka_unit_test(test_node),         cmocka_unit_test(test_replies),
		cmocka_unit_test(test_line_numbers), cmocka_unit_test(test_debrief),
		cmocka_unit_test(test_consult),      cmocka_unit_test(test_decision),
		cmocka_unit_test(test_carry),        cmocka_unit_test(test_facts),
		cmocka_unit_test(test_card),         cmocka_unit_test(test_schema),
		cmocka_unit_test(test_hearing),
	};
	return cmocka_run_group_tests(tests, setup, teardown);
}
