/**
 * @file
 * Whether agreements hold some weeks later, and with a child whether something good came of the
 * talk: counted, not thrown by dice.
 */
#include "score.h"

struct keep_row {
	unsigned points;
	evidence_set signs;
};

static const struct keep_row parent_rows[] = {
#define P(points, signs, text, help) {points, signs},
#include "keep.def"
#undef P
};

static const struct keep_row child_rows[] = {
#define P(points, signs, help) {points, signs},
#include "keep_child.def"
#undef P
};

static unsigned sum_rows(const struct keep_row *rows, size_t n, evidence_set found)
{
	unsigned points = 0;

	for (size_t i = 0; i < n; i++)
		if (found & rows[i].signs)
			points += rows[i].points;
	return points;
}

bool keep_has_trust(const struct session *session)
{
	const struct person *person = session->scenario->begin->with;
	const enum state_variable felt = person_is_child(person) ? STATE_SAFETY : STATE_TRUST;

	return session->fold.states[person->number].v[felt] >= K_KEEP_TRUST;
}

unsigned keep_points(const struct session *session)
{
	const evidence_set found = session_evidence(session);
	const unsigned points =
		scenario_is_child(session->scenario)
			? sum_rows(child_rows, sizeof child_rows / sizeof *child_rows, found)
			: sum_rows(parent_rows, sizeof parent_rows / sizeof *parent_rows, found);

	return points + keep_has_trust(session);
}
