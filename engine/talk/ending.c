/**
 * @file
 * How a conversation ends when it ends by state: the table of domain notes
 * 4.2 and 4.3. Warmth without the worry, or without the child, is no relief.
 */
#include "score.h"

/* Does the state of those talked to, and what was done, amount to this ending? */
typedef bool ending_holds(const struct moment *moment);

static int state_of(const struct moment *moment, enum state_variable variable)
{
	return moment->state.v[variable];
}

static bool was_talked_to(const struct session *session, const struct person *person)
{
	for (size_t i = 0; i < session->n_records; i++)
		if (session->records[i]->turn.node->with == person)
			return true;
	return false;
}

/*
 * Where several people were talked to, an ending is as good as it is for the
 * one it is worst for: the lowest trust and hope, the highest tension.
 */
static int shared_state(const struct moment *moment, enum state_variable variable)
{
	const struct session *session = moment->session;
	const struct person *here = moment->now->turn.node->with;
	bool is_high_worse = variable == STATE_AROUSAL || variable == STATE_MASK;
	int worst = state_of(moment, variable);

	for (size_t i = 0; i < session->scenario->n_cast; i++) {
		const struct person *person = &session->scenario->cast[i];
		int value = session->fold.states[i].v[variable];
		if (person == here || !was_talked_to(session, person))
			continue;
		if (edge_is_heard_by(&moment->now->turn, person))
			value = other_state(&moment->now->turn, variable, value);
		if (is_high_worse ? value > worst : value < worst)
			worst = value;
	}
	return worst;
}

static bool ends_angry(const struct moment *moment)
{
	return shared_state(moment, STATE_AROUSAL) >= K_ANGRY_AROUSAL;
}

static bool ends_relieved(const struct moment *moment)
{
	const struct session *session = moment->session;

	return shared_state(moment, STATE_TRUST) >= K_RELIEVED_TRUST &&
	       shared_state(moment, STATE_OPENNESS) >= K_RELIEVED_OPENNESS &&
	       shared_state(moment, STATE_AROUSAL) <= K_RELIEVED_AROUSAL &&
	       shared_state(moment, STATE_HOPE) >= K_RELIEVED_HOPE &&
	       gate_is_passed(session, GATE_WORRY_NAMED) &&
	       gate_is_passed(session, GATE_OWN_VIEW) && gate_is_passed(session, GATE_CHILD_VIEW);
}

static bool ends_nodding(const struct moment *moment)
{
	return shared_state(moment, STATE_MASK) >= K_NODDING_MASK;
}

static bool ends_always(const struct moment *moment)
{
	(void)moment;
	return true;
}

static unsigned count_notes(const struct moment *moment, bool is_planted)
{
	const struct fold *fold = &moment->session->fold;
	unsigned n = is_planted ? fold->n_planted : fold->n_told;

	for (size_t i = 0; i < moment->n_notes; i++)
		n += moment->notes[i].is_planted == is_planted;
	return n;
}

static bool ends_pleasing(const struct moment *moment)
{
	return count_notes(moment, true) >= K_PLEASING_PLANTED;
}

static bool is_enough_told(const struct moment *moment)
{
	const struct scenario *scenario = moment->session->scenario;
	unsigned n_facts = 0, n_told = count_notes(moment, false);

	for (size_t i = 0; i < scenario->n_facts; i++)
		n_facts += !scenario->facts[i].is_planted;
	return n_told >= K_HEARD_FACTS || 2 * n_told >= n_facts;
}

/* Replies that hurt, and were not mended: the one being answered cannot be yet. */
static unsigned count_hurts(const struct session *session)
{
	unsigned n = 0;

	for (size_t i = 0; i < session->n_records; i++)
		n += turn_severity(&session->records[i]->turn) >= K_HURT_SEVERITY &&
		     !is_mended(session, i);
	return n;
}

/*
 * Told, or an honest stop with a second talk agreed: both are being heard. One hard word does not
 * undo that; more of them do, however much was told in between.
 */
static bool ends_heard(const struct moment *moment)
{
	evidence_set evidence = moment->session->fold.evidence | moment->now->evidence;
	int safety = state_of(moment, STATE_SAFETY);

	if (count_hurts(moment->session) > K_HEARD_HURTS)
		return false;
	if (safety >= K_HEARD_SAFETY && is_enough_told(moment))
		return true;
	return safety >= K_SECOND_TALK_SAFETY && (evidence & EVIDENCE_BIT(SECOND_TALK));
}

/* The first row that holds and that the scenario has; what holds last always does. */
static const struct ending_row {
	enum ending ending;
	ending_holds *holds;
} ending_rows[] = {
	{ENDING_PLEASING, ends_pleasing}, {ENDING_HEARD, ends_heard},
	{ENDING_SHUT_DOWN, ends_always},  {ENDING_RELIEVED, ends_relieved},
	{ENDING_ANGRY, ends_angry},       {ENDING_NODDING, ends_nodding},
	{ENDING_DISTRUST, ends_always},
};

const struct node *moment_end_node(const struct moment *moment)
{
	const struct scenario *scenario = moment->session->scenario;

	for (size_t i = 0; i < sizeof ending_rows / sizeof *ending_rows; i++) {
		const struct node *node = scenario->endings[ending_rows[i].ending];
		if (node && ending_rows[i].holds(moment))
			return node;
	}
	return NULL;
}
