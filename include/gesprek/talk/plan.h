/**
 * @file
 * The plan: which of the eight principles to practise today, from what was
 * practised before.
 *
 * Practice that is spread out stays longer than practice in one go, so each
 * principle climbs a ladder of waiting times: 1, 3, 7, 14 and 28 days, then
 * every 30. It climbs one step when it is practised on or after its due day and
 * is at least visible, and stays where it is when that was before its due day.
 * Practised without being visible, whenever that was, it starts at the foot
 * again, to come back the next day.
 *
 * Pure: days are counted from 1970 in the trainee's own calendar, and today is
 * the caller's. A day later than today (the clock was wrong once) counts as
 * today, so that it cannot hide a principle for years.
 */
#ifndef GESPREK_TALK_PLAN_H
#define GESPREK_TALK_PLAN_H

#include "gesprek/talk/score.h"

enum { PLAN_PRINCIPLES = LABEL_SMALL_STEPS + 1 };

/** One principle, practised in one conversation or one drill. */
struct practice {
	int64_t day; /* since 1970, local */
	enum label principle;
	double value;      /* 0..1: what it came to, as in struct principle_score */
	unsigned findings; /* how often it was heard */
	bool is_drill, with_child;
};

struct plan_item {
	enum label principle;
	unsigned n_times; /* practised; 0: never */
	int64_t last_day; /* of the last time; 0 when never */
	unsigned step;    /* of the ladder, from 1; 0: never practised */
	int64_t due_day;
	bool is_due;
	double recent; /* 0..1, the latest practice weighing most */
	enum level level;
};

struct plan {
	/* What is due first; within that the weakest, then what was longest ago. */
	struct plan_item items[PLAN_PRINCIPLES];
	size_t n_due;
	bool child_next; /* a child's conversation comes next: the other than last time */
};

/** @p practice oldest first; rows that name no principle are passed over. */
void plan_make(const struct practice *practice, size_t n, int64_t today, struct plan *plan);

/**
 * What a conversation practised: the principles it gave enough occasion for, and those that were
 * heard all the same. The others are no practice, and no failure either.
 * @return how many of @p practice were filled
 */
size_t practice_of_score(const struct score *score, int64_t day, bool with_child,
			 struct practice practice[PLAN_PRINCIPLES]);

#endif
