/**
 * @file
 * Whether agreements hold some weeks later: counted, not thrown by dice.
 */
#include "score.h"

static const struct {
	unsigned points;
	evidence_set signs;
} keep_rows[] = {
#define P(points, signs, text, help) {points, signs},
#include "keep.def"
#undef P
};

bool keep_has_trust(const struct session *session)
{
	const struct person *person = session->scenario->begin->with;

	return session->fold.states[person->number].v[STATE_TRUST] >= K_KEEP_TRUST;
}

unsigned keep_points(const struct session *session)
{
	evidence_set found = session_evidence(session);
	unsigned points = keep_has_trust(session);

	for (size_t i = 0; i < sizeof keep_rows / sizeof *keep_rows; i++)
		if (found & keep_rows[i].signs)
			points += keep_rows[i].points;
	return points;
}
