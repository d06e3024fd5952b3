/**
 * @file
 * The coach: behaviour and effect with the trainee's own words, one small
 * step, one way to say it. When nothing is certain it keeps quiet, or says
 * that not recognising says nothing. Its words all come from the pack.
 */
#include "gesprek/talk/coach.h"

#include <string.h>

#include "text.h"

static const struct turn *last_turn(const struct session *session)
{
	return session->n_records ? &session->records[session->n_records - 1]->turn : NULL;
}

/* Every reply first, later every third, then on request. */
static bool is_due(const struct session *session, bool is_asked)
{
	unsigned n = session->fold.n_counted;

	if (session->options.mode == MODE_EXAM)
		return false;
	return is_asked || n <= K_COACH_EVERY || n % K_COACH_THIRD == 0;
}

/* Aims of the scenario weigh double: that is what is practised here. */
static double strength_weight(const struct scenario *scenario, const struct finding *finding)
{
	double weight = finding->weight * finding->confidence;

	for (size_t i = 0; i < scenario->n_aims; i++)
		if (scenario->aims[i] == finding->label)
			return 2 * weight;
	return weight;
}

static const struct finding *find_strength(const struct session *session, const struct turn *turn)
{
	const struct finding *best = NULL;
	double most = 0;

	for (size_t i = 0; i < turn->n_findings; i++) {
		const struct finding *finding = &turn->findings[i];
		double weight = strength_weight(session->scenario, finding);
		if (!finding_is_good(finding) || !finding_can_be_told(finding) || weight <= most)
			continue;
		best = finding;
		most = weight;
	}
	return best;
}

static const char *fill_finding(const struct session *session, const struct turn *turn,
				const struct finding *finding, enum text text, struct arena *arena)
{
	const struct filling fillings[] = {
		{"quote", text_quote(arena, turn->reply, finding->span.start, finding->span.end)},
		{"noticed", finding->indicator->noticed},
		{"effect", finding->indicator->effect},
		{NULL, NULL},
	};

	return text_fill(arena, text_of(session_pack(session), text), fillings);
}

static const char *fill_one(const struct session *session, enum text text, const char *name,
			    const char *value, struct arena *arena)
{
	const struct filling fillings[] = {{name, value}, {NULL, NULL}};

	return text_fill(arena, text_of(session_pack(session), text), fillings);
}

static bool is_of_tweak(const struct finding *finding, const struct label_tweak *tweak)
{
	return tweak->indicator ? finding->indicator == tweak->indicator
				: finding->label == tweak->label;
}

/* Did the reply do something of what its moment asked for? */
static bool is_invited(const struct turn *turn)
{
	for (size_t i = 0; i < turn->n_findings; i++)
		for (size_t k = 0; k < turn->node->n_invites; k++)
			if (finding_is_heard(&turn->findings[i]) &&
			    is_of_tweak(&turn->findings[i], &turn->node->invites[k]))
				return true;
	return false;
}

static void coach_pitfall(struct coach *coach, const struct session *session,
			  const struct turn *turn, const struct finding *pitfall,
			  struct arena *arena)
{
	coach->step = fill_finding(session, turn, pitfall, TEXT_COACH_STEP_PITFALL, arena);
	if (indicator_suits(pitfall->indicator, turn->node->with->as))
		coach->alternative = fill_one(session, TEXT_COACH_ALTERNATIVE, "try",
					      pitfall->indicator->suggestion, arena);
}

/*
 * No pitfall: the next step is the hint of the moment the talk is at now. What
 * could also have been said is the author's own model for the moment that was,
 * shown after an own attempt that did nothing of what the moment invites. An
 * indicator's general example would speak of another family.
 */
static void coach_next(struct coach *coach, const struct session *session, const struct turn *turn,
		       struct arena *arena)
{
	const struct node *node = session->fold.node;

	if (!node->ending && node->hint)
		coach->step = fill_one(session, TEXT_COACH_STEP_HINT, "hint", node->hint, arena);
	if (turn->command == COMMAND_NONE && turn->node->model && !is_invited(turn))
		coach->alternative =
			fill_one(session, TEXT_COACH_MODEL, "model", turn->node->model, arena);
}

struct coach coach_turn(const struct session *session, bool is_asked, struct arena *arena)
{
	const struct turn *turn = last_turn(session);
	struct coach coach = {0};

	if (!turn || !turn->is_counted || !is_due(session, is_asked))
		return coach;
	const struct finding *strength = find_strength(session, turn);
	const struct finding *pitfall = turn_worst_pitfall(turn);
	if (turn->command == COMMAND_CONSULT)
		coach.strength = text_of(session_pack(session), TEXT_COACH_CONSULT);
	else if (turn->is_repair)
		coach.strength =
			fill_one(session, TEXT_COACH_REPAIR, "quote",
				 text_quote(arena, turn->reply, 0, strlen(turn->reply)), arena);
	else if (strength)
		coach.strength = fill_finding(session, turn, strength, TEXT_COACH_STRENGTH, arena);
	if (pitfall)
		coach_pitfall(&coach, session, turn, pitfall, arena);
	else
		coach_next(&coach, session, turn, arena);
	if (turn->is_unheard)
		coach.unheard = text_of(session_pack(session), TEXT_COACH_UNHEARD);
	return coach;
}
