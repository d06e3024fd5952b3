/**
 * @file
 * Where the conversation turned, and the one thing to try: a choice of two
 * ways to say what was seen least of what the scenario aims at.
 */
#include "debrief.h"

#include <stdlib.h>
#include <string.h>

/* What is looked at for a turning point, and how its rise and fall are told. */
static const struct turning_kind {
	enum state_variable variable;
	bool is_child;
	enum text rises, falls;
} turning_kinds[] = {
	{STATE_TRUST, false, TEXT_TURN_WARMER, TEXT_TURN_COLDER},
	{STATE_AROUSAL, false, TEXT_TURN_TENSER, TEXT_TURN_CALMER},
	{STATE_SAFETY, true, TEXT_TURN_SAFER, TEXT_TURN_LESS_SAFE},
	{STATE_OPENNESS, true, TEXT_TURN_OPENER, TEXT_TURN_CLOSED},
};

static int turn_delta(const struct turn *turn, enum state_variable variable)
{
	return turn->after.v[variable] - turn->before.v[variable];
}

static const struct turn *find_largest(const struct session *session, enum state_variable variable,
				       const struct turn *other)
{
	const struct turn *largest = NULL;
	int most = 0;

	for (size_t i = 0; i < session->n_records; i++) {
		const struct turn *turn = &session->records[i]->turn;
		int size = abs(turn_delta(turn, variable));
		if (turn == other || turn->command != COMMAND_NONE || size <= most)
			continue;
		largest = turn;
		most = size;
	}
	return largest;
}

static void tell_answer(struct debrief_maker *maker, const struct turn *turn)
{
	for (size_t i = 0; i < turn->n_spoken; i++)
		if (turn->spoken[i].speaker) {
			maker_add(maker, DEBRIEF_VOICE, turn->spoken[i].speaker->name,
				  turn->spoken[i].text);
			return;
		}
}

void maker_find_turning(struct debrief_maker *maker)
{
	bool is_child = scenario_is_child(maker->session->scenario);

	for (size_t i = 0; i < sizeof turning_kinds / sizeof *turning_kinds; i++) {
		const struct turn *told = maker->n_turning ? maker->turning[0] : NULL;
		const struct turn *turn;
		if (turning_kinds[i].is_child != is_child)
			continue;
		turn = find_largest(maker->session, turning_kinds[i].variable, told);
		if (!turn || maker->n_turning == K_TURNING_POINTS)
			continue;
		maker->kinds[maker->n_turning] = (unsigned)i;
		maker->turning[maker->n_turning++] = turn;
	}
}

void debrief_turning(struct debrief_maker *maker)
{
	size_t n = maker->n_turning;

	maker->n_turning = 0; /* from here on nothing is kept back */
	for (size_t i = 0; i < n; i++) {
		const struct turning_kind *kind = &turning_kinds[maker->kinds[i]];
		const struct turn *turn = maker->turning[i];
		maker_quote_whole(maker, turn);
		maker_add(maker, DEBRIEF_TEXT, "",
			  maker_text(maker, turn_delta(turn, kind->variable) > 0 ? kind->rises
										 : kind->falls));
		tell_answer(maker, turn);
	}
}

/* The aim seen least; without aims among the principles, the principle seen least. */
static enum label find_weakest(const struct debrief_maker *maker)
{
	const struct scenario *scenario = maker->session->scenario;
	enum label weakest = LABEL_COUNT;

	for (size_t i = 0; i < scenario->n_aims; i++) {
		enum label label = scenario->aims[i];
		if (label > LABEL_SMALL_STEPS)
			continue;
		if (weakest == LABEL_COUNT ||
		    maker->score.principles[label].value < maker->score.principles[weakest].value)
			weakest = label;
	}
	if (weakest != LABEL_COUNT)
		return weakest;
	weakest = LABEL_RESPECT;
	for (unsigned label = 1; label <= LABEL_SMALL_STEPS; label++)
		if (maker->score.principles[label].value < maker->score.principles[weakest].value)
			weakest = (enum label)label;
	return weakest;
}

/* A moment that invited the label, where it was not heard, and where the author wrote how it could
 * go. */
static bool is_missed(const struct turn *turn, enum label label)
{
	if (!turn->is_counted || turn_has_label(turn, label) || !turn->said_before[0] ||
	    !turn->node->model)
		return false;
	for (size_t i = 0; i < turn->node->n_invites; i++) {
		const struct label_tweak *tweak = &turn->node->invites[i];
		if ((tweak->indicator ? tweak->indicator->label : tweak->label) == label)
			return true;
	}
	return false;
}

/* The author's model for moments of this very conversation, each moment once. */
static size_t find_models(const struct debrief_maker *maker, enum label label,
			  const char *choices[K_TRY_CHOICES])
{
	const struct session *session = maker->session;
	const struct node *told = NULL;
	size_t n = 0;

	for (size_t i = 0; i < session->n_records && n < K_TRY_CHOICES; i++) {
		const struct turn *turn = &session->records[i]->turn;
		if (turn->node == told || !is_missed(turn, label))
			continue;
		const struct filling moment[] = {
			{"said",
			 text_quote(maker->arena, turn->said_before, 0, strlen(turn->said_before))},
			{"model", turn->node->model},
			{NULL, NULL},
		};
		choices[n++] = text_fill(maker->arena,
					 text_of(session_pack(session), TEXT_TRY_AFTER), moment);
		told = turn->node;
	}
	return n;
}

/* Ways to say it in general; those that were not used yet come first. */
static size_t find_suggestions(const struct debrief_maker *maker, enum label label, size_t n,
			       const char *choices[K_TRY_CHOICES])
{
	const struct pack *pack = session_pack(maker->session);
	enum addressee to = maker_person(maker)->as;

	for (unsigned used = 0; used < 2; used++)
		for (unsigned i = 0; i < pack_count_indicators(pack) && n < K_TRY_CHOICES; i++) {
			const struct indicator *indicator = pack_get_indicator(pack, i);
			if (indicator->label != label || !indicator_suits(indicator, to) ||
			    maker->session->fold.found[i] != used ||
			    (n && !strcmp(choices[n - 1], indicator->suggestion)))
				continue;
			choices[n++] = indicator->suggestion;
		}
	return n;
}

void debrief_try(struct debrief_maker *maker)
{
	const struct pack *pack = session_pack(maker->session);
	enum label label = find_weakest(maker);
	const char *title = pack_label_text(pack, label).title;
	const char *choices[K_TRY_CHOICES];
	size_t n = find_models(maker, label, choices);

	n = find_suggestions(maker, label, n, choices);
	if (!n)
		return;
	const struct filling principle[] = {{"principle", title[0] ? title : label_id(label)},
					    {NULL, NULL}};
	maker_add(maker, DEBRIEF_TEXT, "",
		  text_fill(maker->arena, text_of(pack, TEXT_TRY_STEP), principle));
	for (size_t i = 0; i < n; i++)
		maker_add(maker, DEBRIEF_CHOICE, "", choices[i]);
}
