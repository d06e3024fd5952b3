/**
 * @file
 * Which conditions of the inner voice and of the map ever held: the
 * conversation is folded once more, and asked after each reply.
 */
#include "debrief.h"

#include <string.h>

static size_t map_start(const struct scenario *scenario, unsigned column)
{
	size_t start = scenario->n_voice;

	for (unsigned i = 0; i < column; i++)
		start += scenario->map[i].n;
	return start;
}

bool maker_ever(const struct debrief_maker *maker, const struct inner_line *line)
{
	return maker->ever[line - maker->session->scenario->voice];
}

bool maker_ever_map(const struct debrief_maker *maker, unsigned column, size_t index)
{
	return maker->ever[map_start(maker->session->scenario, column) + index];
}

/* "if: blame" means whenever there was blame; "if: trust < 30" means how it ended. */
static bool is_about_replies(const struct expr *when)
{
	return expr_mentions(when, EXPR_LABEL) || expr_mentions(when, EXPR_INDICATOR) ||
	       expr_mentions(when, EXPR_SLOT) || expr_mentions(when, EXPR_DID);
}

static void ask_voice(struct debrief_maker *maker, const struct moment *moment)
{
	const struct scenario *scenario = maker->session->scenario;

	for (size_t i = 0; i < scenario->n_voice; i++) {
		const struct expr *when = scenario->voice[i].when;
		bool holds = moment_value(moment, when);
		maker->ever[i] = holds || (maker->ever[i] && is_about_replies(when));
	}
}

static void ask_map(struct debrief_maker *maker, const struct moment *moment)
{
	const struct scenario *scenario = maker->session->scenario;
	size_t k = scenario->n_voice;

	for (unsigned column = 0; column < MAP_COLUMNS; column++)
		for (size_t i = 0; i < scenario->map[column].n; i++, k++)
			if (!maker->ever[k] &&
			    moment_value(moment, scenario->map[column].v[i].when))
				maker->ever[k] = 1;
}

static void ask_all(struct debrief_maker *maker, struct session *again, struct record *now)
{
	const struct moment moment = {
		.session = again, .now = now, .state = now->turn.after, .to = now->turn.next};

	ask_voice(maker, &moment);
	ask_map(maker, &moment);
}

void maker_find_ever(struct debrief_maker *maker)
{
	const struct session *session = maker->session;
	struct session again = *session; /* its own fold, the same records */
	struct record nothing = {.turn = {.node = session->fold.node, .next = session->fold.node}};

	maker->ever = memory_new(map_start(session->scenario, MAP_COLUMNS));
	fold_init(&again.fold, session);
	if (!session->n_records) {
		nothing.turn.after = again.fold.states[session->fold.node->with->number];
		ask_all(maker, &again, &nothing);
	}
	for (size_t i = 0; i < session->n_records; i++) {
		if (session->records[i]->turn.is_counted)
			ask_all(maker, &again, session->records[i]);
		fold_add(&again.fold, session->records[i]);
	}
	fold_clear(&again.fold);
}
