/**
 * @file
 * The plan of practice. Nothing is remembered here: the same practice and the
 * same day give the same plan.
 */
#include "gesprek/talk/plan.h"

#include <stdlib.h>

#include "score.h"

/* Days until a principle is due again, by step; domain notes 5, and monthly from there on. */
static const int64_t ladder_days[] = {1, 3, 7, 14, 28, 30};
enum { LADDER_STEPS = sizeof ladder_days / sizeof *ladder_days };

static double clamp_value(double value)
{
	/* Written so that what is no number becomes 0. */
	if (!(value > 0))
		return 0;
	return value < 1 ? value : 1;
}

static int64_t day_until(int64_t day, int64_t today)
{
	if (day > today)
		return today;
	return day > 0 ? day : 0;
}

static void item_stand_on(struct plan_item *item, unsigned step, int64_t day)
{
	item->step = step < LADDER_STEPS ? step : LADDER_STEPS;
	item->due_day = day + ladder_days[item->step - 1];
}

static void item_add(struct plan_item *item, const struct practice *practice, int64_t day)
{
	double value = clamp_value(practice->value);

	if (!item->n_times || level_of(value) < LEVEL_VISIBLE)
		item_stand_on(item, 1, day);
	else if (day >= item->due_day)
		item_stand_on(item, item->step + 1, day);
	/* One good day is not forgotten after one lesser day, nor the other way round. */
	item->recent = item->n_times ? (item->recent + value) / 2 : value;
	item->last_day = day;
	item->n_times++;
}

static int compare_items(const void *a, const void *b)
{
	const struct plan_item *x = a, *y = b;

	if (x->is_due != y->is_due)
		return x->is_due ? -1 : 1;
	if (x->recent < y->recent || x->recent > y->recent)
		return x->recent < y->recent ? -1 : 1;
	if (x->last_day != y->last_day)
		return x->last_day < y->last_day ? -1 : 1;
	return (int)x->principle - (int)y->principle;
}

void plan_make(const struct practice *practice, size_t n, int64_t today, struct plan *plan)
{
	/* Nothing practised yet: the catalogue begins with a child. */
	*plan = (struct plan){.child_next = true};
	for (unsigned i = 0; i < PLAN_PRINCIPLES; i++)
		plan->items[i] = (struct plan_item){.principle = (enum label)i, .due_day = today};
	for (size_t i = 0; i < n; i++) {
		if ((unsigned)practice[i].principle >= PLAN_PRINCIPLES)
			continue;
		item_add(&plan->items[practice[i].principle], &practice[i],
			 day_until(practice[i].day, today));
		plan->child_next = !practice[i].with_child;
	}
	for (unsigned i = 0; i < PLAN_PRINCIPLES; i++) {
		struct plan_item *item = &plan->items[i];
		item->is_due = item->due_day <= today;
		item->level = level_of(item->recent);
		plan->n_due += item->is_due;
	}
	qsort(plan->items, PLAN_PRINCIPLES, sizeof *plan->items, compare_items);
}

size_t practice_of_score(const struct score *score, int64_t day, bool with_child,
			 struct practice practice[PLAN_PRINCIPLES])
{
	size_t n = 0;

	for (unsigned i = 0; i < PLAN_PRINCIPLES; i++) {
		const struct principle_score *principle = &score->principles[i];
		if (!principle->is_shown && !principle->findings)
			continue;
		practice[n++] = (struct practice){
			.day = day,
			.principle = (enum label)i,
			.value = principle->value,
			.findings = principle->findings,
			.with_child = with_child,
		};
	}
	return n;
}
