/**
 * @file
 * The parts of a score that have a file each: one reply, the gates, the agreement.
 */
#ifndef TALK_SCORE_H
#define TALK_SCORE_H

#include "talk.h"

/* What one reply earns per label, and what its pitfalls cost. */
struct reply_score {
	double earned[LABEL_COUNT];
	const struct finding *best[LABEL_COUNT];
	double debit;
};
void reply_score(const struct finding *findings, size_t n, struct reply_score *score);

/* Was turn @p index mended by one of the next two counted replies? */
bool is_mended(const struct session *session, size_t index);
/* Replies of the conversation, without the empty and unreadable ones. */
unsigned count_counted(const struct session *session);
evidence_set session_evidence(const struct session *session);
enum gate_state gate_state(const struct session *session, enum gate gate);

/* The points that make an agreement hold: the rows of keep.def, and trust; with a child those of
 * keep_child.def, and that it felt safe. */
unsigned keep_points(const struct session *session);
bool keep_has_trust(const struct session *session);

void score_counts(struct score *score, const struct session *session);

/* The word for a share of 0 to 1. */
enum level level_of(double value);

#endif
