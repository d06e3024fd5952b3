/**
 * @file
 * A colleague was asked along: the advice, and what the trainee said next. To
 * ask is a strength, so nothing is weighed here.
 */
#include "debrief.h"

#include <string.h>

static const struct turn *find_next(const struct session *session, size_t after)
{
	for (size_t i = after + 1; i < session->n_records; i++) {
		const struct turn *turn = &session->records[i]->turn;
		if (turn->is_counted && turn->command != COMMAND_CONSULT)
			return turn;
	}
	return NULL;
}

size_t find_consults(const struct session *session, const struct turn *asked[K_CONSULTS],
		     const struct turn *next[K_CONSULTS])
{
	size_t n = 0;

	for (size_t i = session->n_records; i && n < K_CONSULTS; i--)
		if (session->records[i - 1]->turn.command == COMMAND_CONSULT) {
			asked[n] = &session->records[i - 1]->turn;
			next[n++] = find_next(session, i - 1);
		}
	/* Found from the last, told from the first. */
	for (size_t i = 0; i < n / 2; i++) {
		const struct turn *turn = asked[i], *then = next[i];
		asked[i] = asked[n - 1 - i];
		next[i] = next[n - 1 - i];
		asked[n - 1 - i] = turn;
		next[n - 1 - i] = then;
	}
	return n;
}

static void tell_next(struct debrief_maker *maker, const struct turn *turn)
{
	if (!turn) {
		maker_add(maker, DEBRIEF_TEXT, "", maker_text(maker, TEXT_CONSULT_LAST));
		return;
	}
	if (turn->command != COMMAND_NONE) {
		maker_add(maker, DEBRIEF_TEXT, "", maker_text(maker, TEXT_CONSULT_WORDLESS));
		return;
	}
	const bool is_turning = maker_is_turning(maker, turn);
	/* What is a turning point and said to the card has both its quotes there; else one was
	 * kept. */
	if (!is_turning || turn != maker->to_card)
		maker_let_go(maker, turn);
	maker_add(maker, DEBRIEF_LABEL, maker_text(maker, TEXT_CONSULT_NEXT),
		  maker_reply_name(maker, turn->number));
	maker_quote_whole(maker, turn);
	if (!is_turning)
		maker_add(maker, DEBRIEF_TEXT, "", turn_effect(maker->session, turn, maker->arena));
}

void debrief_consult(struct debrief_maker *maker)
{
	const struct turn *asked[K_CONSULTS], *next[K_CONSULTS];
	const size_t n = find_consults(maker->session, asked, next);

	for (size_t i = 0; i < n; i++) {
		/* The advice is the first that is told in answer. */
		maker_add(maker, DEBRIEF_POINT, "", asked[i]->spoken[0].text);
		if (i + 1 == n || next[i + 1] != next[i])
			tell_next(maker, next[i]);
	}
	if (n)
		maker_add(maker, DEBRIEF_QUESTION, "", maker_text(maker, TEXT_CONSULT_ASK));
}
