/*
 * Replay: what a conversation was begun with, and where it goes another way.
 */
#include "gesprek/store/replay.h"

#include <string.h>

#include "gesprek/talk/carry.h"

void replay_options(const struct record *record, const struct scenario *scenario,
		    struct session_options *options)
{
	options->seed = record->seed;
	options->set = record->set;
	options->set_given = record->set_given;
	mode_find(record->mode, &options->mode);
	if (!dilemma_find(record->dilemma, &options->dilemma))
		options->dilemma = DILEMMA_NONE;
	carried_find(scenario, record->carried, &options->carried);
	options->at = *record->at ? scenario_find_node(scenario, record->at) : NULL;
}

/* The next line of @p turn from @p from on that is not the trainee's own; n_lines: none. */
static size_t find_line(const struct replayed *replayed, unsigned turn, size_t from)
{
	while (from < replayed->n_lines &&
	       (replayed->lines[from].turn != turn || !replayed->lines[from].speaker))
		from++;
	return from;
}

static bool is_same(const struct replayed *replayed, const struct turn *turn)
{
	size_t at = find_line(replayed, turn->number, 0);

	for (size_t i = 0; i < turn->n_spoken; i++) {
		if (at == replayed->n_lines ||
		    strcmp(replayed->lines[at].text, turn->spoken[i].text) != 0)
			return false;
		at = find_line(replayed, turn->number, at + 1);
	}
	return at == replayed->n_lines;
}

unsigned replay_parting(const struct session *session, const struct record *record,
			const struct replayed *replayed)
{
	size_t n = session_count_turns(session);

	for (size_t i = 0; i < n; i++) {
		const struct turn *turn = session_get_turn(session, i);
		/* An answer that was not kept any more: nothing says that it was another. */
		if (turn->number <= record->shown && !is_same(replayed, turn))
			return turn->number;
	}
	return n < replayed->n_replies ? (unsigned)n + 1 : 0;
}
