/**
 * @file
 * Which conditions of the inner voice and of the map ever held: the
 * conversation is folded once more, and asked after each reply. So a rewind
 * takes back what it filled in, and a session that nobody looks back on pays
 * nothing for it.
 */
#include "talk.h"

struct ever {
	const struct scenario *scenario;
	unsigned char *held;
};

size_t ever_map(const struct scenario *scenario, enum map_column column, size_t index)
{
	size_t start = scenario->n_voice;

	for (unsigned i = 0; i < (unsigned)column; i++)
		start += scenario->map[i].n;
	return start + index;
}

/* "if: blame" means whenever there was blame; "if: trust < 30" means how it ended. */
static bool is_about_replies(const struct expr *when)
{
	const unsigned of_replies =
		1u << EXPR_LABEL | 1u << EXPR_INDICATOR | 1u << EXPR_SLOT | 1u << EXPR_DID;

	return expr_kinds(when) & of_replies;
}

static void ask_voice(const struct ever *ever, const struct moment *moment)
{
	const struct scenario *scenario = ever->scenario;

	for (size_t i = 0; i < scenario->n_voice; i++) {
		const struct expr *when = scenario->voice[i].when;
		bool holds = moment_value(moment, when);
		ever->held[i] = holds || (ever->held[i] && is_about_replies(when));
	}
}

static void ask_map(const struct ever *ever, const struct moment *moment)
{
	const struct scenario *scenario = ever->scenario;
	size_t k = scenario->n_voice;

	for (unsigned column = 0; column < MAP_COLUMNS; column++)
		for (size_t i = 0; i < scenario->map[column].n; i++, k++)
			if (!ever->held[k] && moment_value(moment, scenario->map[column].v[i].when))
				ever->held[k] = 1;
}

static void ask_all(const struct ever *ever, struct session *again, struct record *now)
{
	const struct moment moment = {
		.session = again, .now = now, .state = now->turn.after, .to = now->turn.next};

	ask_voice(ever, &moment);
	ask_map(ever, &moment);
}

unsigned char *session_ever(const struct session *session)
{
	const struct ever ever = {session->scenario,
				  memory_new(ever_map(session->scenario, MAP_COLUMNS, 0))};
	struct session again = *session; /* its own fold, the same records */
	struct record nothing = {.turn = {.node = session->fold.node, .next = session->fold.node}};

	fold_init(&again.fold, session);
	if (!session->n_records) {
		nothing.turn.after = again.fold.states[session->fold.node->with->number];
		ask_all(&ever, &again, &nothing);
	}
	for (size_t i = 0; i < session->n_records; i++) {
		if (session->records[i]->turn.is_counted)
			ask_all(&ever, &again, session->records[i]);
		fold_add(&again.fold, session->records[i]);
	}
	fold_clear(&again.fold);
	return ever.held;
}
