/**
 * @file
 * The self-check that belongs to how it ended, filled with the trainee's own
 * words where there is proof. No proof means not recognised, never not done.
 */
#include "debrief.h"

enum check_list { LIST_RELIEVED, LIST_ANGRY, LIST_DISTRUST, LIST_CHILD };

static const struct check_row {
	enum check_list list;
	enum text text;
	evidence_set signs;
	enum phase phase;
} check_rows[] = {
#define C(list, text, signs, phase) {LIST_##list, text, signs, phase},
#include "selfcheck.def"
#undef C
};

static const struct {
	enum text intro;
	enum check_list list;
} ending_checks[ENDING_COUNT] = {
	[ENDING_NONE] = {TEXT_CHECK_NOT_OVER, LIST_DISTRUST},
	[ENDING_RELIEVED] = {TEXT_CHECK_RELIEVED, LIST_RELIEVED},
	[ENDING_ANGRY] = {TEXT_CHECK_ANGRY, LIST_ANGRY},
	[ENDING_DISTRUST] = {TEXT_CHECK_DISTRUST, LIST_DISTRUST},
	[ENDING_NODDING] = {TEXT_CHECK_DISTRUST, LIST_DISTRUST},
	[ENDING_HEARD] = {TEXT_CHECK_HEARD, LIST_CHILD},
	[ENDING_SHUT_DOWN] = {TEXT_CHECK_CLOSED, LIST_CHILD},
	[ENDING_PLEASING] = {TEXT_CHECK_PLEASED, LIST_CHILD},
};

static bool came_to_phase(const struct session *session, enum phase phase)
{
	if (phase == PHASE_COUNT)
		return true;
	for (size_t i = 0; i < session->n_records; i++)
		if (session->records[i]->turn.node->phase == phase)
			return true;
	return false;
}

/* The quote stands under its item, so the item is added first and its mark set afterwards. */
static void check_row(struct debrief_maker *maker, const struct check_row *row)
{
	size_t at = maker->n_items;

	maker_add(maker, DEBRIEF_OPEN, "", maker_text(maker, row->text));
	if (maker_quote_evidence(maker, row->signs, 1))
		maker->items[at].kind = DEBRIEF_DONE;
	else if (!came_to_phase(maker->session, row->phase))
		maker->items[at].kind = DEBRIEF_NONE;
}

void debrief_check(struct debrief_maker *maker)
{
	enum ending ending = session_ending(maker->session);
	enum check_list list = ending_checks[ending].list;

	if (ending == ENDING_NONE && scenario_is_child(maker->session->scenario))
		list = LIST_CHILD;
	maker_add(maker, DEBRIEF_TEXT, "", maker_text(maker, ending_checks[ending].intro));
	if (maker->score.gates[GATE_ACUTE] == GATE_PASSED)
		maker_add(maker, DEBRIEF_TEXT, "", maker_text(maker, TEXT_CHECK_SAFE_TONIGHT));
	for (size_t i = 0; i < sizeof check_rows / sizeof *check_rows; i++)
		if (check_rows[i].list == list)
			check_row(maker, &check_rows[i]);
}
