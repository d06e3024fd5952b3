/**
 * @file
 * The gates: what no amount of warmth makes up for. Each is asked only where
 * it can be: no worry needs naming to a child, no acute plan without danger.
 */
#include "score.h"

#include <math.h>
#include <string.h>

typedef bool gate_check(const struct session *session);

unsigned count_counted(const struct session *session)
{
	unsigned n = 0;

	for (size_t i = 0; i < session->n_records; i++)
		n += session->records[i]->turn.is_counted;
	return n;
}

evidence_set session_evidence(const struct session *session)
{
	evidence_set found = 0;

	for (size_t i = 0; i < session->n_records; i++)
		found |= session->records[i]->evidence;
	return found;
}

bool is_mended(const struct session *session, size_t index)
{
	unsigned n_later = 0;

	for (size_t i = index + 1; i < session->n_records && n_later < K_REPAIR_WITHIN; i++) {
		const struct turn *turn = &session->records[i]->turn;
		if (turn->is_repair)
			return true;
		n_later += turn->is_counted;
	}
	return false;
}

static bool has_any(const struct session *session, evidence_set wanted)
{
	return session_evidence(session) & wanted;
}

/* Early enough: the other has time to respond to it. */
static bool passes_worry(const struct session *session)
{
	double latest = ceil(K_WORRY_BEFORE * count_counted(session));
	unsigned n = 0;

	for (size_t i = 0; i < session->n_records; i++) {
		n += session->records[i]->turn.is_counted;
		if (session->records[i]->evidence & EVIDENCE_BIT(WORRY))
			return n <= latest;
	}
	return false;
}

/* What relief takes from a parent, apart from when; any sign of each is enough. */
#define ASKED_OWN_VIEW (EVIDENCE_BIT(VIEW) | EVIDENCE_BIT(OWN_WORRY) | EVIDENCE_BIT(WISH))
static const evidence_set asked_of_parent[] = {EVIDENCE_BIT(WORRY), ASKED_OWN_VIEW,
					       EVIDENCE_BIT(CHILD_VIEW)};

static bool passes_own_view(const struct session *session)
{
	return has_any(session, ASKED_OWN_VIEW);
}

evidence_set evidence_lacking(evidence_set found)
{
	evidence_set lacking = 0;

	for (size_t i = 0; i < sizeof asked_of_parent / sizeof *asked_of_parent; i++)
		if (!(found & asked_of_parent[i]))
			lacking |= asked_of_parent[i];
	return lacking;
}

/* Asked after the child's side, or the child itself was heard. */
static bool passes_child_view(const struct session *session)
{
	if (!scenario_is_child(session->scenario))
		return has_any(session, EVIDENCE_BIT(CHILD_VIEW));
	for (size_t i = 0; i < session->n_records; i++) {
		const struct turn *turn = &session->records[i]->turn;
		for (size_t k = 0; k < turn->n_notes; k++)
			if (!turn->notes[k].is_planted)
				return true;
	}
	return has_any(session, EVIDENCE_BIT(WISH) | EVIDENCE_BIT(VIEW) | EVIDENCE_BIT(CHILD_VIEW));
}

static bool passes_agreement(const struct session *session)
{
	evidence_set found = session_evidence(session);

	if (found & EVIDENCE_BIT(AGREEMENT))
		return true;
	return (found & EVIDENCE_BIT(WHO)) && (found & EVIDENCE_BIT(DATED));
}

static bool passes_acute(const struct session *session)
{
	for (size_t i = 0; i < session->n_records; i++) {
		const struct record *record = session->records[i];
		if (record->evidence & EVIDENCE_BIT(ACUTE))
			return true;
		if (record->turn.command == COMMAND_CONSULT && record->turn.node->is_acute)
			return true;
	}
	return false;
}

static bool passes_after_check(const struct session *session)
{
	return has_any(session, EVIDENCE_BIT(AFTER));
}

static bool passes_no_harm(const struct session *session)
{
	const label_set harm =
		LABEL_BIT(LABEL_THREAT) | LABEL_BIT(LABEL_LEADING) | LABEL_BIT(LABEL_SECRECY);

	for (size_t i = 0; i < session->n_records; i++)
		if ((session->records[i]->turn.labels & harm) && !is_mended(session, i))
			return false;
	return true;
}

static bool has_acute_node(const struct session *session)
{
	for (size_t i = 0; i < session->n_records; i++)
		if (session->records[i]->turn.node->is_acute)
			return true;
	return false;
}

static bool is_asked_always(const struct session *session)
{
	(void)session;
	return true;
}

static const struct {
	gate_check *is_asked, *passes;
} gate_checks[GATE_COUNT] = {
	[GATE_WORRY_NAMED] = {is_asked_always, passes_worry},
	[GATE_OWN_VIEW] = {is_asked_always, passes_own_view},
	[GATE_CHILD_VIEW] = {is_asked_always, passes_child_view},
	[GATE_AGREEMENT] = {is_asked_always, passes_agreement},
	[GATE_ACUTE] = {has_acute_node, passes_acute},
	[GATE_AFTER_CHECK] = {is_asked_always, passes_after_check},
	[GATE_NO_HARM] = {is_asked_always, passes_no_harm},
};

static const struct {
	const char *id, *who;
} gate_rows[GATE_COUNT] = {
#define G(NAME, id, who, help) [GATE_##NAME] = {id, who},
#include "gesprek/talk/gates.def"
#undef G
};

const char *gate_id(enum gate gate)
{
	return gate_rows[gate].id;
}

bool gate_is_passed(const struct session *session, enum gate gate)
{
	return gate_checks[gate].passes(session);
}

enum gate_state gate_state(const struct session *session, enum gate gate)
{
	if (!strcmp(gate_rows[gate].who, "parent") && scenario_is_child(session->scenario))
		return GATE_NOT_ASKED;
	if (!count_counted(session) || !gate_checks[gate].is_asked(session))
		return GATE_NOT_ASKED;
	return gate_checks[gate].passes(session) ? GATE_PASSED : GATE_OPEN;
}
