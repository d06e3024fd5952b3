/**
 * @file
 * What happens next: the own choice with its reason, and how an experienced
 * colleague sees it here. Another choice is laid beside it, never over it.
 */
#include "debrief.h"

#include "gesprek/talk/decision.h"

static void tell_own_choice(struct debrief_maker *maker)
{
	const struct pack *pack = session_pack(maker->session);
	const char *reason = maker->own->reason;

	maker_add(maker, DEBRIEF_LABEL, maker_text(maker, TEXT_DECISION_OWN),
		  decision_title(pack, maker->own->decision));
	if (reason && *reason)
		maker_add(maker, DEBRIEF_LABEL, maker_text(maker, TEXT_DECISION_WHY),
			  arena_textf(maker->arena, "\"%s\"", reason));
}

static void tell_other_choice(struct debrief_maker *maker, enum decision decision,
			      const struct opinion *opinion)
{
	const struct pack *pack = session_pack(maker->session);

	maker_add(maker, DEBRIEF_LABEL, maker_text(maker, TEXT_DECISION_OTHER),
		  decision_title(pack, decision));
	maker_add(maker, DEBRIEF_TEXT, "", opinion->says);
}

void debrief_decision(struct debrief_maker *maker)
{
	const struct opinion *of[DECISION_COUNT];
	enum decision own = maker->own->decision;

	if (!own || !decision_is_due(maker->session))
		return;
	decision_opinions(maker->session, of);
	const enum decision best = decision_best(of);
	tell_own_choice(maker);
	if (of[own])
		maker_add(maker, DEBRIEF_LABEL, maker_text(maker, TEXT_DECISION_VIEW),
			  of[own]->says);
	if (best && of[own] && of[best]->fits < of[own]->fits)
		tell_other_choice(maker, best, of[best]);
	if (decision_is_stacked(maker->session))
		maker_add(maker, DEBRIEF_TEXT, "", maker_text(maker, TEXT_DECISION_STACKED));
	maker_add(maker, DEBRIEF_QUESTION, "", maker_text(maker, TEXT_DECISION_ASK));
}
