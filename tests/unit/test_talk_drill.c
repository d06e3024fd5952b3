/**
 * @file
 * Drills: which lines are chosen, in what order, and what is heard in a reply.
 */
#include "talk_fixture.h"

#include "gesprek/talk/drill.h"

static struct scenario *both; /* three moments with a parent, two or three with a child */

static int open_both(void **state)
{
	struct diags diags = {0};
	struct bytes text = {0};

	if (fixture_open(state))
		return -1;
	both = scenario_load("tests/unit/talk/drill.yaml", pack, temperaments, &diags);
	diags_write_text(&diags, &text);
	if (!both)
		fputs(bytes_text(&text), stderr);
	bytes_clear(&text);
	diags_clear(&diags);
	return both ? 0 : -1;
}

static int close_both(void **state)
{
	scenario_free(both);
	return fixture_close(state);
}

static size_t choose(enum label principle, bool child_first, uint64_t seed,
		     struct drill_line lines[DRILL_LINES])
{
	const struct scenario *const scenarios[] = {parent, child};
	const struct drill_wish wish = {principle, child_first, seed};

	return drill_choose(scenarios, 2, &wish, lines);
}

/* A line that is aimed at @p indicator, made by hand. */
static struct drill_line line_at(const char *node, const char *indicator, enum drill_result model)
{
	return (struct drill_line){
		.scenario = parent,
		.node = scenario_find_node(parent, node),
		.indicator = pack_find_indicator(pack, indicator),
		.model = model,
	};
}

struct tried {
	struct session *session;
	struct arena arena;
	struct drill_heard heard;
};

static struct tried try(const struct drill_line *line, const char *reply)
{
	struct tried tried = {.session = drill_open(line, 1)};

	tried.heard = drill_hear(line, say(tried.session, reply), &tried.arena);
	return tried;
}

static void tried_clear(struct tried *tried)
{
	session_free(tried->session);
	arena_clear(&tried->arena);
}

static void test_lines_ask_for_the_principle(void **state)
{
	struct drill_line lines[DRILL_LINES];

	(void)state;
	for (uint64_t seed = 0; seed < 20; seed++) {
		assert_int_equal(choose(LABEL_WISHES, false, seed, lines), DRILL_LINES);
		for (size_t i = 0; i < DRILL_LINES; i++) {
			assert_string_equal(lines[i].node->id, "midden");
			assert_int_equal(lines[i].indicator->label, LABEL_WISHES);
			assert_ptr_equal(lines[i].indicator, lines[0].indicator);
		}
	}
}

static void test_no_moment_no_drill(void **state)
{
	struct drill_line lines[DRILL_LINES];
	size_t counts[2];

	(void)state;
	assert_int_equal(choose(LABEL_PERSON, false, 1, lines), 0);
	assert_int_equal(drill_choose(NULL, 0, &(struct drill_wish){0}, lines), 0);
	drill_count(parent, LABEL_PERSON, counts);
	assert_int_equal(counts[0] + counts[1], 0);
	drill_count(parent, LABEL_RESPECT, counts);
	assert_int_equal(counts[0], 1);
	assert_int_equal(counts[1], 0);
}

static void test_same_seed_same_lines(void **state)
{
	struct drill_line a[DRILL_LINES], b[DRILL_LINES];
	bool has_differed = false;

	(void)state;
	for (uint64_t seed = 0; seed < 20; seed++) {
		assert_int_equal(choose(LABEL_SMALL_STEPS, false, seed, a), DRILL_LINES);
		choose(LABEL_SMALL_STEPS, false, seed, b);
		for (size_t i = 0; i < DRILL_LINES; i++) {
			assert_ptr_equal(a[i].node, b[i].node);
			assert_ptr_equal(a[i].indicator, b[i].indicator);
		}
		choose(LABEL_SMALL_STEPS, false, seed + 1, b);
		has_differed |= a[0].indicator != b[0].indicator;
	}
	assert_true(has_differed);
}

static void test_the_model_says_what_is_aimed_at(void **state)
{
	struct drill_line lines[DRILL_LINES];

	(void)state;
	/* "Dank dat u er bent." is not heard in this pack, so nothing of it is an example. */
	choose(LABEL_RESPECT, false, 1, lines);
	assert_string_equal(lines[0].node->id, "start");
	assert_int_equal(lines[0].model, DRILL_NEUTRAL);
}

static void test_the_aim_is_heard(void **state)
{
	const struct drill_line line = line_at("start", "respect.thanks", DRILL_NEUTRAL);
	struct tried tried = try(&line, "Hallo. Bedankt dat u er bent!");

	(void)state;
	assert_int_equal(tried.heard.result, DRILL_AIMED);
	assert_string_equal(tried.heard.finding->indicator->id, "respect.thanks");
	assert_string_equal(tried.heard.quote, "Bedankt dat u er bent!");
	assert_null(tried.heard.pitfall);
	assert_null(tried.heard.example);
	tried_clear(&tried);
}

static void test_another_sign_of_the_principle_counts(void **state)
{
	const struct drill_line line = line_at("start", "respect.thanks", DRILL_NEUTRAL);
	struct tried tried = try(&line, "Mag ik iets vragen? Ik zag het.");

	(void)state;
	assert_int_equal(tried.heard.result, DRILL_PRINCIPLE);
	assert_string_equal(tried.heard.quote, "Mag ik iets vragen?");
	assert_string_equal(tried.heard.example, "Bedankt dat u er bent.");
	tried_clear(&tried);
}

static void test_something_else_is_named(void **state)
{
	const struct drill_line line = line_at("start", "respect.thanks", DRILL_PRINCIPLE);
	struct tried tried = try(&line, "Ik zag het.");

	(void)state;
	assert_int_equal(tried.heard.result, DRILL_OTHER);
	assert_string_equal(tried.heard.finding->indicator->id, "safety.observable-fact");
	/* The words of the author come before general ones. */
	assert_string_equal(tried.heard.example, "Dank dat u er bent.");
	tried_clear(&tried);
}

static void test_an_example_does_more_than_the_reply_did(void **state)
{
	const enum drill_result models[] = {DRILL_PRINCIPLE, DRILL_AIMED};
	const char *const examples[] = {"Bedankt dat u er bent.", "Dank dat u er bent."};

	(void)state;
	for (size_t i = 0; i < 2; i++) {
		const struct drill_line line = line_at("start", "respect.thanks", models[i]);
		struct tried tried = try(&line, "Mag ik iets vragen?");
		assert_int_equal(tried.heard.result, DRILL_PRINCIPLE);
		assert_string_equal(tried.heard.example, examples[i]);
		tried_clear(&tried);
	}
}

static void test_nothing_heard_is_neutral(void **state)
{
	const struct drill_line line = line_at("start", "respect.thanks", DRILL_NEUTRAL);
	const char *const replies[] = {"blub blub", "", ":stil", "\xff"};

	(void)state;
	for (size_t i = 0; i < sizeof replies / sizeof *replies; i++) {
		struct tried tried = try(&line, replies[i]);
		assert_int_equal(tried.heard.result, DRILL_NEUTRAL);
		assert_null(tried.heard.finding);
		assert_null(tried.heard.pitfall);
		assert_string_equal(tried.heard.quote, "");
		assert_non_null(tried.heard.example);
		tried_clear(&tried);
	}
}

static void test_a_pitfall_is_named_beside_it(void **state)
{
	const struct drill_line line = line_at("start", "respect.thanks", DRILL_NEUTRAL);
	struct tried tried = try(&line, "Bedankt. Maar dan meld ik dat.");

	(void)state;
	assert_int_equal(tried.heard.result, DRILL_AIMED);
	assert_string_equal(tried.heard.pitfall->indicator->id, "threat.report");
	assert_string_equal(tried.heard.pitfall_quote, "Maar dan meld ik dat.");
	tried_clear(&tried);
}

static const char *nodes_of(const struct drill_line lines[DRILL_LINES])
{
	static char text[128];

	*text = '\0';
	for (size_t i = 0; i < DRILL_LINES; i++)
		snprintf(text + strlen(text), sizeof text - strlen(text), "%s%s", i ? " " : "",
			 lines[i].node->id);
	return text;
}

static void test_parent_and_child_take_turns_and_become_harder(void **state)
{
	const struct scenario *const scenarios[] = {both};
	const struct drill_wish parent_first = {LABEL_RESPECT, false, 1};
	const struct drill_wish child_first = {LABEL_RESPECT, true, 1};
	struct drill_line lines[DRILL_LINES];

	(void)state;
	assert_int_equal(drill_choose(scenarios, 1, &parent_first, lines), DRILL_LINES);
	assert_string_equal(lines[0].indicator->id, "respect.thanks");
	assert_string_equal(nodes_of(lines), "ouder1 kind1 ouder2 kind2 ouder3");
	assert_int_equal(lines[0].model, DRILL_AIMED);
	assert_int_equal(lines[2].model, DRILL_NEUTRAL);
	/* The third with a child invites respect in any way; thanking suits a parent there, so it
	 * does not come in place of one that asks for it, and two have to do. */
	drill_choose(scenarios, 1, &child_first, lines);
	assert_string_equal(nodes_of(lines), "kind1 ouder1 kind2 ouder2 ouder3");
	for (size_t i = 2; i < DRILL_LINES; i++)
		if (lines[i].with_child == lines[i - 2].with_child)
			assert_true(lines[i].hardness > lines[i - 2].hardness);
}

static void test_a_higher_level_is_harder_than_any_mood(void **state)
{
	const struct scenario *const scenarios[] = {both, parent};
	const struct drill_wish wish = {LABEL_RESPECT, false, 1};
	struct drill_line lines[DRILL_LINES];

	(void)state;
	drill_choose(scenarios, 2, &wish, lines);
	for (size_t i = 0; i < DRILL_LINES; i++)
		assert_int_equal(lines[i].hardness / 1000, lines[i].scenario->level);
}

static void test_practice_is_the_share_that_was_heard(void **state)
{
	struct drill_line lines[DRILL_LINES];
	const enum drill_result results[DRILL_LINES] = {DRILL_AIMED, DRILL_OTHER, DRILL_PRINCIPLE,
							DRILL_NEUTRAL, DRILL_NEUTRAL};

	(void)state;
	choose(LABEL_WISHES, false, 1, lines);
	const struct practice practice = drill_practice(lines, results, DRILL_LINES, 20000);
	assert_int_equal(practice.principle, LABEL_WISHES);
	assert_int_equal(practice.day, 20000);
	assert_int_equal(practice.findings, 2);
	assert_float_equal(practice.value, .4, 1e-9);
	assert_true(practice.is_drill);
	assert_false(practice.with_child);
	assert_float_equal(drill_practice(lines, results, 1, 0).value, 1, 1e-9);
	assert_float_equal(drill_practice(lines, results, 0, 0).value, 0, 1e-9);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_lines_ask_for_the_principle),
		cmocka_unit_test(test_no_moment_no_drill),
		cmocka_unit_test(test_same_seed_same_lines),
		cmocka_unit_test(test_the_model_says_what_is_aimed_at),
		cmocka_unit_test(test_the_aim_is_heard),
		cmocka_unit_test(test_another_sign_of_the_principle_counts),
		cmocka_unit_test(test_something_else_is_named),
		cmocka_unit_test(test_an_example_does_more_than_the_reply_did),
		cmocka_unit_test(test_nothing_heard_is_neutral),
		cmocka_unit_test(test_a_pitfall_is_named_beside_it),
		cmocka_unit_test(test_parent_and_child_take_turns_and_become_harder),
		cmocka_unit_test(test_a_higher_level_is_harder_than_any_mood),
		cmocka_unit_test(test_practice_is_the_share_that_was_heard),
	};

	return cmocka_run_group_tests(tests, open_both, close_both);
}
