/**
 * @file
 * At a turning point, a kind of question that was not used in the conversation:
 * as something that fits there too, not as what was missing.
 */
#include "debrief.h"

#define IN(phase) (1u << PHASE_##phase)

enum question_to { TO_A_PARENT, TO_A_CHILD };

static const struct question_row {
	enum question_to to;
	unsigned phases;
	enum label label;
	evidence_set signs;
	enum text text;
} question_rows[] = {
#define Q(who, phases, label, signs, text) {TO_A_##who, phases, LABEL_##label, signs, text},
#include "questions.def"
#undef Q
};

static bool is_tweaked(const struct label_tweak *tweaks, size_t n, enum label label)
{
	for (size_t i = 0; i < n; i++)
		if (!tweaks[i].indicator && tweaks[i].label == label)
			return true;
	return false;
}

static bool fits(const struct question_row *row, const struct node *node)
{
	if (is_tweaked(node->veto, node->n_veto, row->label))
		return false;
	return (row->phases & 1u << node->phase) || node_invites(node, row->label);
}

/*
 * The moment a reply led to. NULL: the last, or one that asks for something else
 * than a question: who has just grown tense, or is in danger, gives no numbers.
 */
static const struct turn *find_moment(const struct session *session, const struct turn *turn)
{
	if (turn->number >= session->n_records || !turn_has_eased(turn))
		return NULL;
	const struct turn *next = &session->records[turn->number]->turn;
	const bool is_strong =
		next->node->has_strong_emotion || next->before.v[STATE_AROUSAL] >= K_EMOTION_FROM;
	return next->node->is_acute || is_strong ? NULL : next;
}

bool maker_offer_question(struct debrief_maker *maker, const struct turn *turn)
{
	const struct session *session = maker->session;
	const struct turn *moment = find_moment(session, turn);
	const evidence_set used = session_evidence(session);
	unsigned n = 0;

	if (!moment)
		return false;
	const enum question_to to = person_is_child(moment->node->with) ? TO_A_CHILD : TO_A_PARENT;
	for (size_t i = 0; i < sizeof question_rows / sizeof *question_rows; i++) {
		const struct question_row *row = &question_rows[i];
		if (row->to != to || (row->signs & used) || !fits(row, moment->node))
			continue;
		if (n == K_TRY_CHOICES)
			break;
		if (!n++)
			maker_add(maker, DEBRIEF_TEXT, "", maker_text(maker, TEXT_QUESTION_UNUSED));
		maker_add(maker, DEBRIEF_POINT, "", maker_text(maker, row->text));
	}
	return n > 0;
}
