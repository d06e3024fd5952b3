/**
 * @file
 * Counts beside the score: reflections and questions in the manner of MITI,
 * questions to a child by type, and strengths against worries.
 */
#include "score.h"

/* Several signs of one label in the same words are one reflection, or one question. */
static unsigned count_apart(const struct turn *turn, enum label label)
{
	size_t end = 0;
	unsigned n = 0;

	for (size_t i = 0; i < turn->n_findings; i++) {
		const struct finding *finding = &turn->findings[i];
		if (finding->label != label || !finding_is_heard(finding) ||
		    (n && finding->span.start < end))
			continue;
		end = finding->span.end;
		n++;
	}
	return n;
}

static unsigned count_label(const struct session *session, enum label label)
{
	unsigned n = 0;

	for (size_t i = 0; i < session->n_records; i++)
		n += count_apart(&session->records[i]->turn, label);
	return n;
}

static void score_count_turn(struct score *score, const struct session *session, size_t index)
{
	const struct record *record = session->records[index];
	const struct turn *turn = &record->turn;

	score->complex_reflections += (record->evidence & EVIDENCE_BIT(COMPLEX)) != 0;
	score->questions += turn->n_questions;
	score->n_strength_turns += turn_has_label(turn, LABEL_STRENGTHS);
	score->n_worry_turns += (record->evidence & (EVIDENCE_BIT(WORRY) | EVIDENCE_BIT(WORRY_I) |
						     EVIDENCE_BIT(WORRY_FACT))) != 0;
	/* Pairing: the next reply opens what the yes/no question narrowed. */
	if (record->needs_invitation && index + 1 < session->n_records)
		score->paired +=
			turn_has_label(&session->records[index + 1]->turn, LABEL_INVITATION);
}

static enum dosage dosage_of(const struct score *score)
{
	if (!score->n_worry_turns ||
	    score->n_strength_turns + score->n_worry_turns < K_DOSAGE_LEAST)
		return DOSAGE_UNKNOWN;
	if (score->n_strength_turns > K_DOSAGE_WARM * score->n_worry_turns)
		return DOSAGE_WARM_BUT_VAGUE;
	return score->n_strength_turns < score->n_worry_turns ? DOSAGE_CLEAR_BUT_HARD : DOSAGE_FINE;
}

void score_counts(struct score *score, const struct session *session)
{
	score->reflections = count_label(session, LABEL_REFLECTION);
	score->open_questions = count_label(session, LABEL_OPEN_QUESTION);
	score->invitations = count_label(session, LABEL_INVITATION);
	score->directives = count_label(session, LABEL_DIRECTIVE);
	score->option_posings = count_label(session, LABEL_OPTION_POSING);
	score->suggestives = count_label(session, LABEL_SUGGESTIVE);
	for (size_t i = 0; i < session->n_records; i++)
		score_count_turn(score, session, i);
	score->dosage = dosage_of(score);
}
