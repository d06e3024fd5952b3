/**
 * @file
 * Listening to a reply in its conversation: what the rules hear, and what no
 * rule can know, since it takes the state of the other or the replies before.
 */
#include "talk.h"

#include <string.h>

/* Turning to the person: any of these meets a strong feeling. */
static const label_set meets_feeling = LABEL_BIT(LABEL_RESPECT) | LABEL_BIT(LABEL_REFLECTION) |
				       LABEL_BIT(LABEL_PERSON) | LABEL_BIT(LABEL_STRENGTHS) |
				       LABEL_BIT(LABEL_PARTNERSHIP) |
				       LABEL_BIT(LABEL_IGNORING_EMOTION);

/*
 * Asking openly, or what someone wants, is no form to be filled in: it passes
 * while tension is only felt, and not when the feeling has just been shown.
 */
static const label_set asks_on = LABEL_BIT(LABEL_OPEN_QUESTION) | LABEL_BIT(LABEL_INVITATION) |
				 LABEL_BIT(LABEL_WISHES) | LABEL_BIT(LABEL_CHOICES);

/* An author vetoes it where a feeling must not be named: with the one it is about in the room. */
static bool is_vetoed(const struct node *node, const struct indicator *indicator)
{
	for (size_t i = 0; i < node->n_veto; i++) {
		const struct label_tweak *veto = &node->veto[i];

		if (veto->indicator ? veto->indicator == indicator
				    : veto->label == indicator->label)
			return true;
	}
	return false;
}

bool stage_is_ignoring_emotion(const struct stage *stage, const struct record *now)
{
	const struct turn *turn = &now->turn;
	const bool is_shown = turn->node->has_strong_emotion;
	const bool is_strong = is_shown || turn->before.v[STATE_AROUSAL] >= K_EMOTION_FROM;
	const label_set meets = meets_feeling | (is_shown ? 0 : asks_on);

	if (!is_strong || !stage->ignoring_emotion || turn->command != COMMAND_NONE)
		return false;
	if (turn->node->is_acute && (now->evidence & EVIDENCE_BIT(ACUTE)))
		return false;
	if (is_vetoed(turn->node, stage->ignoring_emotion))
		return false;
	/* What was not recognised may well have met the feeling: that is never held against it. */
	if (!turn->n_findings && !turn->n_questions)
		return false;
	return turn->n_words >= K_EMOTION_WORDS && !(turn->labels & meets);
}

/* A finding no rule can make: it takes the state of the one who spoke. */
static void add_ignoring_emotion(struct session *session, struct turn *turn)
{
	const struct indicator *indicator = session->stage->ignoring_emotion;
	size_t n = turn->n_findings;
	struct finding *findings = arena_new(&session->arena, (n + 1) * sizeof *findings);

	if (n)
		memcpy(findings, turn->findings, n * sizeof *findings);
	findings[n] = (struct finding){
		.indicator = indicator,
		.label = indicator->label,
		.severity = indicator->severity,
		.weight = indicator->weight,
		.confidence = K_STRUCTURAL_CONFIDENCE,
		.span = {0, strlen(turn->reply)},
		.rule = indicator->at,
	};
	turn->findings = findings;
	turn->n_findings = n + 1;
	turn->labels |= LABEL_BIT(indicator->label);
}

static bool has_pitfall(const struct turn *turn)
{
	return turn_severity(turn) > 0;
}

static bool is_repair(const struct session *session, const struct record *now)
{
	unsigned n_back = 0;

	if (!(now->evidence & EVIDENCE_BIT(REPAIR)))
		return false;
	/* The last record is the reply itself. */
	for (size_t i = session->n_records - 1; i > 0 && n_back < K_REPAIR_WITHIN; i--) {
		const struct turn *turn = &session->records[i - 1]->turn;
		if (has_pitfall(turn))
			return true;
		n_back += turn->is_counted;
	}
	return false;
}

void session_listen(struct session *session, struct record *now)
{
	struct turn *turn = &now->turn;

	struct heard *heard = stage_hear(session->stage, turn, &session->arena);
	now->evidence = stage_evidence(session->stage, turn);
	turn->is_unheard = turn->n_words && !turn->n_findings && !turn->n_slots;
	if (stage_is_ignoring_emotion(session->stage, now))
		add_ignoring_emotion(session, turn);
	turn->is_repair = is_repair(session, now);
	if (heard)
		now->foregone = stage_foregone(heard, session, now);
}
