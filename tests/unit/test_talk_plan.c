/**
 * @file
 * The plan: the ladder of days, the order, and days that cannot be right.
 */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "gesprek/talk/plan.h"

enum { DAY = 20000 };

static struct practice practised(int64_t day, enum label principle, double value)
{
	return (struct practice){.day = day, .principle = principle, .value = value};
}

static struct plan_item item_of(const struct plan *plan, enum label principle)
{
	for (size_t i = 0; i < PLAN_PRINCIPLES; i++)
		if (plan->items[i].principle == principle)
			return plan->items[i];
	fail_msg("the plan leaves out principle %d", (int)principle);
	return plan->items[0];
}

static struct plan_item plan_one(const struct practice *practice, size_t n, int64_t today)
{
	struct plan plan;

	plan_make(practice, n, today, &plan);
	return item_of(&plan, practice[0].principle);
}

static void test_all_is_due_before_any_practice(void **state)
{
	struct plan plan;

	(void)state;
	plan_make(NULL, 0, DAY, &plan);
	assert_int_equal(plan.n_due, PLAN_PRINCIPLES);
	for (unsigned i = 0; i < PLAN_PRINCIPLES; i++) {
		assert_int_equal(plan.items[i].principle, i);
		assert_int_equal(plan.items[i].due_day, DAY);
		assert_int_equal(plan.items[i].step, 0);
		assert_int_equal(plan.items[i].level, LEVEL_NOT_SEEN);
	}
	assert_true(plan.child_next);
}

/* Practised well on each due day: 1, 3, 7, 14, 28 days, and every 30 from then on. */
static void test_the_ladder(void **state)
{
	static const int64_t waits[] = {1, 3, 7, 14, 28, 30, 30, 30};
	struct practice practice[sizeof waits / sizeof *waits];
	int64_t day = DAY;

	(void)state;
	for (size_t i = 0; i < sizeof waits / sizeof *waits; i++) {
		practice[i] = practised(day, LABEL_WISHES, .9);
		struct plan_item item = plan_one(practice, i + 1, day);
		assert_int_equal(item.due_day, day + waits[i]);
		assert_false(item.is_due);
		assert_int_equal(item.n_times, i + 1);
		assert_int_equal(item.last_day, day);
		day += waits[i];
		assert_true(plan_one(practice, i + 1, day).is_due);
		assert_false(plan_one(practice, i + 1, day - 1).is_due);
	}
}

static void test_late_practice_climbs_too(void **state)
{
	const struct practice practice[] = {practised(DAY, LABEL_SAFETY, .5),
					    practised(DAY + 40, LABEL_SAFETY, .5)};

	(void)state;
	assert_int_equal(plan_one(practice, 2, DAY + 40).due_day, DAY + 43);
}

static void test_early_practice_stays(void **state)
{
	const struct practice practice[] = {
		practised(DAY, LABEL_SAFETY, .5), practised(DAY + 1, LABEL_SAFETY, .5),
		practised(DAY + 1, LABEL_SAFETY, .9), practised(DAY + 3, LABEL_SAFETY, .9)};
	struct plan_item item = plan_one(practice, 4, DAY + 3);

	(void)state;
	assert_int_equal(item.step, 2);
	assert_int_equal(item.due_day, DAY + 4);
	assert_int_equal(item.last_day, DAY + 3);
	assert_int_equal(item.n_times, 4);
}

static void test_not_visible_begins_again(void **state)
{
	struct practice practice[] = {
		practised(DAY, LABEL_SAFETY, .5), practised(DAY + 1, LABEL_SAFETY, .5),
		practised(DAY + 4, LABEL_SAFETY, .5), practised(DAY + 11, LABEL_SAFETY, .39)};
	struct plan_item item = plan_one(practice, 4, DAY + 11);

	(void)state;
	assert_int_equal(plan_one(practice, 3, DAY + 11).step, 3);
	assert_int_equal(item.step, 1);
	assert_int_equal(item.due_day, DAY + 12);
	practice[3].value = .4; /* visible from here */
	assert_int_equal(plan_one(practice, 4, DAY + 11).step, 4);
}

static void test_due_weakest_longest_ago(void **state)
{
	const struct practice practice[] = {
		practised(DAY - 9, LABEL_RESPECT, .9),   practised(DAY - 9, LABEL_PERSON, .2),
		practised(DAY - 9, LABEL_STRENGTHS, .2), practised(DAY - 8, LABEL_SAFETY, .2),
		practised(DAY, LABEL_EXCEPTIONS, 0),     practised(DAY - 9, LABEL_WISHES, .6),
		practised(DAY - 9, LABEL_CHOICES, .5),   practised(DAY, LABEL_CHOICES, .1)};
	static const enum label order[PLAN_PRINCIPLES] = {
		LABEL_SMALL_STEPS, /* never */
		LABEL_PERSON,      LABEL_STRENGTHS,  LABEL_SAFETY, LABEL_WISHES,
		LABEL_RESPECT,     LABEL_EXCEPTIONS, /* weaker, and not due until tomorrow */
		LABEL_CHOICES};
	struct plan plan;

	(void)state;
	plan_make(practice, sizeof practice / sizeof *practice, DAY, &plan);
	for (size_t i = 0; i < PLAN_PRINCIPLES; i++)
		assert_int_equal(plan.items[i].principle, order[i]);
	assert_int_equal(plan.n_due, 6);
	/* Between the two values: the later weighs as much as all before it. */
	assert_true(fabs(item_of(&plan, LABEL_CHOICES).recent - .3) < 1e-9);
	assert_int_equal(item_of(&plan, LABEL_CHOICES).level, LEVEL_BEGINNING);
}

static void test_parent_and_child_take_turns(void **state)
{
	struct practice practice[] = {practised(DAY, LABEL_SAFETY, .5),
				      practised(DAY, LABEL_SAFETY, .5)};
	struct plan plan;

	(void)state;
	practice[1].with_child = true;
	plan_make(practice, 2, DAY, &plan);
	assert_false(plan.child_next);
	plan_make(practice, 1, DAY, &plan);
	assert_true(plan.child_next);
}

/* Rows come from a file that anything may have written. */
static void test_impossible_practice(void **state)
{
	const struct practice practice[] = {
		practised(INT64_MAX, LABEL_SAFETY, NAN), practised(INT64_MIN, LABEL_WISHES, 7),
		practised(DAY, LABEL_BLAME, .5), practised(DAY, (enum label)4000000, .5)};
	struct plan plan;

	(void)state;
	plan_make(practice, sizeof practice / sizeof *practice, DAY, &plan);
	assert_int_equal(item_of(&plan, LABEL_SAFETY).due_day, DAY + 1);
	assert_int_equal(item_of(&plan, LABEL_SAFETY).level, LEVEL_NOT_SEEN);
	assert_true(item_of(&plan, LABEL_WISHES).is_due);
	assert_true(item_of(&plan, LABEL_WISHES).recent <= 1);
	assert_int_equal(plan.n_due, PLAN_PRINCIPLES - 1);
}

static void test_a_conversation_is_practice_of_what_it_asked(void **state)
{
	struct score score = {0};
	struct practice practice[PLAN_PRINCIPLES];

	(void)state;
	score.principles[LABEL_PERSON].is_shown = true; /* asked, not done: practice all the same */
	score.principles[LABEL_WISHES] =
		(struct principle_score){.value = .7, .findings = 2}; /* done without being asked */
	assert_int_equal(practice_of_score(&score, DAY, true, practice), 2);
	assert_int_equal(practice[0].principle, LABEL_PERSON);
	assert_int_equal(practice[1].principle, LABEL_WISHES);
	assert_int_equal(practice[1].findings, 2);
	assert_int_equal(practice[1].day, DAY);
	assert_true(practice[1].with_child);
	assert_false(practice[1].is_drill);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_all_is_due_before_any_practice),
		cmocka_unit_test(test_the_ladder),
		cmocka_unit_test(test_late_practice_climbs_too),
		cmocka_unit_test(test_early_practice_stays),
		cmocka_unit_test(test_not_visible_begins_again),
		cmocka_unit_test(test_due_weakest_longest_ago),
		cmocka_unit_test(test_parent_and_child_take_turns),
		cmocka_unit_test(test_impossible_practice),
		cmocka_unit_test(test_a_conversation_is_practice_of_what_it_asked),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
