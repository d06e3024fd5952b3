/**
 * @file
 * State variables by name, start values, and the moods that states amount to.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "gesprek/scenario/state.h"

static void test_names(void **state)
{
	enum state_variable variable;

	(void)state;
	for (unsigned i = 0; i < STATE_COUNT; i++) {
		assert_true(state_find(state_id((enum state_variable)i), &variable));
		assert_int_equal(variable, i);
	}
	assert_string_equal(state_id(STATE_SAFETY), "safety");
	assert_string_equal(state_expr_id(STATE_SAFETY), "safety_felt");
	assert_false(state_find("safety_felt", &variable));
	assert_false(state_find("", &variable));
}

static void test_settings(void **state)
{
	static const char *const none[] = {"",         "trust",     "trust=",   "=20",
					   "turst=20", "trust=101", "trust=-1", "trust=20x"};
	struct state_change set = {0};
	unsigned given = 0;

	(void)state;
	for (size_t i = 0; i < sizeof none / sizeof *none; i++)
		assert_false(state_read_setting(none[i], &set, &given));
	assert_int_equal(given, 0);
	assert_true(state_read_setting("trust=20", &set, &given));
	assert_true(state_read_setting("arousal=0", &set, &given));
	assert_true(state_read_setting("trust=100", &set, &given));
	assert_int_equal(given, 1u << STATE_TRUST | 1u << STATE_AROUSAL);
	assert_int_equal(set.by[STATE_TRUST], 100);
	assert_int_equal(set.by[STATE_AROUSAL], 0);
}

static void test_start(void **state)
{
	static const enum addressee who[] = {TO_PARENT, TO_CHILD, TO_YOUTH};

	(void)state;
	for (size_t i = 0; i < sizeof who / sizeof *who; i++) {
		struct state start;
		state_init(&start, who[i]);
		for (unsigned k = 0; k < STATE_COUNT; k++)
			assert_in_range(start.v[k], 0, 100);
		/* Nobody who is nothing in particular starts in a mood. */
		assert_int_equal(state_mood(&start, who[i]), MOOD_CALM);
	}
	struct state parent, child;
	state_init(&parent, TO_PARENT);
	state_init(&child, TO_CHILD);
	assert_int_equal(parent.v[STATE_TRUST], 40);
	assert_int_equal(child.v[STATE_AROUSAL], 20);
}

static void test_moods(void **state)
{
	static const struct {
		enum addressee as;
		struct {
			enum state_variable variable;
			int value;
		} set[4];
		enum mood mood;
	} cases[] = {
		{TO_PARENT, {{STATE_AROUSAL, 70}}, MOOD_ANGRY},
		{TO_PARENT, {{STATE_AROUSAL, 69}}, MOOD_TENSE},
		{TO_PARENT, {{STATE_AROUSAL, 54}}, MOOD_CALM},
		{TO_PARENT, {{STATE_OPENNESS, 19}}, MOOD_CLOSED},
		{TO_PARENT, {{STATE_OPENNESS, 20}}, MOOD_CALM},
		{TO_PARENT, {{STATE_AROUSAL, 90}, {STATE_OPENNESS, 5}}, MOOD_ANGRY},
		{TO_PARENT, {{STATE_HOPE, 10}}, MOOD_SAD},
		{TO_PARENT, {{STATE_HOPE, 10}, {STATE_AROUSAL, 60}}, MOOD_TENSE},
		{TO_PARENT,
		 {{STATE_TRUST, 55}, {STATE_OPENNESS, 50}, {STATE_AROUSAL, 40}, {STATE_HOPE, 50}},
		 MOOD_RELIEVED},
		{TO_PARENT,
		 {{STATE_TRUST, 54}, {STATE_OPENNESS, 50}, {STATE_AROUSAL, 40}, {STATE_HOPE, 50}},
		 MOOD_CALM},
		{TO_CHILD, {{STATE_AROUSAL, 70}}, MOOD_ANGRY},
		{TO_CHILD, {{STATE_AROUSAL, 45}}, MOOD_TENSE},
		{TO_CHILD, {{STATE_SAFETY, 24}}, MOOD_CLOSED},
		{TO_CHILD, {{STATE_ENERGY, 9}}, MOOD_CLOSED},
		{TO_CHILD, {{STATE_LOYALTY, 60}}, MOOD_SAD},
		{TO_CHILD, {{STATE_SAFETY, 65}, {STATE_LOYALTY, 30}}, MOOD_RELIEVED},
		{TO_YOUTH, {{STATE_SAFETY, 10}}, MOOD_CLOSED},
		/* What is a child's moves no parent. */
		{TO_PARENT, {{STATE_SAFETY, 10}, {STATE_ENERGY, 1}}, MOOD_CALM},
	};
	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct state now;
		state_init(&now, cases[i].as);
		for (size_t k = 0; k < 4 && cases[i].set[k].value; k++)
			now.v[cases[i].set[k].variable] = cases[i].set[k].value;
		enum mood mood = state_mood(&now, cases[i].as);
		if (mood != cases[i].mood)
			fprintf(stderr, "case %zu: %s\n", i, mood_id(mood));
		assert_int_equal(mood, cases[i].mood);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_names),
		cmocka_unit_test(test_settings),
		cmocka_unit_test(test_start),
		cmocka_unit_test(test_moods),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
