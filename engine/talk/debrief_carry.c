/**
 * @file
 * A child's words: whether they may go along, looking back at the child's
 * conversation; and what came of them, looking back at the parent's.
 */
#include "debrief.h"

#include "gesprek/talk/carry.h"

/* To ask who may know is a way of taking a child seriously; not to have asked is no fault. */
void debrief_carry(struct debrief_maker *maker)
{
	const struct session *session = maker->session;
	const char *kept;

	if (!session->scenario->carry.n || !session_is_over(session))
		return;
	if (!carry_is_allowed(session)) {
		maker_add(maker, DEBRIEF_TEXT, "", maker_text(maker, TEXT_CARRY_NOT_ASKED));
		return;
	}
	maker_add(maker, DEBRIEF_TEXT, "", maker_text(maker, TEXT_CARRY_ALLOWED));
	for (size_t n = 0; (kept = carry_kept(session, n, maker->arena)); n++)
		maker_add(maker, DEBRIEF_POINT, "", carry_words_of(kept));
}

/* The first reply that brought it up, by the slot `carried.<id>`; NULL if none did. */
static const struct turn *find_mention(const struct debrief_maker *maker, const char *id)
{
	const char *slot = arena_textf(maker->arena, "carried.%s", id);

	for (size_t i = 0; i < maker->session->n_records; i++)
		if (turn_has_slot(&maker->session->records[i]->turn, slot))
			return &maker->session->records[i]->turn;
	return NULL;
}

static void tell_carried(struct debrief_maker *maker, unsigned number)
{
	const struct scenario *scenario = maker->session->scenario;
	const struct turn *turn = find_mention(maker, scenario->carries.v[number]);
	const char *words = maker->own->carried ? maker->own->carried[number] : NULL;

	if (words)
		maker_add(maker, DEBRIEF_POINT, "", words);
	if (!turn) {
		maker_add(maker, DEBRIEF_TEXT, "", maker_text(maker, TEXT_CARRIED_NOT_SAID));
		return;
	}
	maker_add(maker, DEBRIEF_LABEL, maker_text(maker, TEXT_CARRIED_SAID),
		  maker_reply_name(maker, turn->number));
	maker_quote_whole(maker, turn);
}

void debrief_carried(struct debrief_maker *maker)
{
	const struct session *session = maker->session;

	if (!session->n_records)
		return;
	for (unsigned i = 0; i < session->scenario->carries.n; i++)
		if (session->options.carried & CARRIED_BIT(i))
			tell_carried(maker, i);
}
