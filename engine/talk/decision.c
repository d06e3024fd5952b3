/**
 * @file
 * Opinions on the closing decision. Their conditions are asked at the last
 * reply, as an inner voice's are, so that `turns` and labels mean the same.
 */
#include "gesprek/talk/decision.h"

#include "last_moment.h"

static const enum text titles[DECISION_COUNT] = {
#define D(NAME, id, help) [DECISION_##NAME] = TEXT_DECISION_##NAME,
#include "gesprek/scenario/decisions.def"
#undef D
};

bool decision_is_due(const struct session *session)
{
	return session->scenario->has_decision && session_is_over(session);
}

const char *decision_title(const struct pack *pack, enum decision decision)
{
	return decision ? text_of(pack, titles[decision]) : "";
}

static const struct opinion *find_opinion(const struct moment *moment, enum decision decision)
{
	const struct opinions *opinions = &moment->session->scenario->opinions[decision];

	for (size_t i = 0; i < opinions->n; i++)
		if (moment_value(moment, opinions->v[i].when))
			return &opinions->v[i];
	return NULL;
}

void decision_opinions(const struct session *session, const struct opinion *of[DECISION_COUNT])
{
	struct last_moment last;

	last_moment_init(&last, session);
	for (unsigned i = 0; i < DECISION_COUNT; i++)
		of[i] = find_opinion(&last.moment, (enum decision)i);
	last_moment_clear(&last);
}

enum decision decision_best(const struct opinion *const of[DECISION_COUNT])
{
	enum decision best = DECISION_NONE;

	for (unsigned i = 1; i < DECISION_COUNT; i++)
		if (of[i] && (!best || of[i]->fits < of[best]->fits))
			best = (enum decision)i;
	return best;
}

bool decision_is_stacked(const struct session *session)
{
	const struct expr *stacked = session->scenario->stacked;

	return stacked && last_moment_holds(session, stacked);
}
