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

/* Ways to say it that were not used yet come first. */
static size_t find_choices(const struct debrief_maker *maker, enum label label,
			   const char *choices[2])
{
	const struct pack *pack = session_pack(maker->session);
	enum addressee to = maker_person(maker)->as;
	size_t n = 0;

	for (unsigned used = 0; used < 2 && n < 2; used++)
		for (unsigned i = 0; i < pack_count_indicators(pack) && n < 2; i++) {
			const struct indicator *indicator = pack_get_indicator(pack, i);
			if (indicator->label != label || !indicator_suits(indicator, to) ||
			    maker->session->fold.found[i] != used ||
			    (n && !strcmp(choices[0], indicator->suggestion)))
				continue;
			choices[n++] = indicator->suggestion;
		}
	return n;
}

/* Where the label was invited and not heard. */
static const struct turn *find_missed(const struct session *session, enum label label)
{
	for (size_t i = 0; i < session->n_records; i++) {
		const struct turn *turn = &session->records[i]->turn;
		if (!turn->is_counted || turn_has_label(turn, label) || !turn->said_before[0])
			continue;
		for (size_t k = 0; k < turn->node->n_invites; k++) {
			const struct label_tweak *tweak = &turn->node->invites[k];
			if ((tweak->indicator ? tweak->indicator->label : tweak->label) == label)
				return turn;
		}
	}
	return NULL;
}

void debrief_try(struct debrief_maker *maker)
{
	const struct pack *pack = session_pack(maker->session);
	enum label label = find_weakest(maker);
	const char *title = pack_label_text(pack, label).title;
	const char *choices[2];
	size_t n = find_choices(maker, label, choices);

	if (!n)
		return;
	const struct filling principle[] = {{"principle", title[0] ? title : label_id(label)},
					    {NULL, NULL}};
	maker_add(maker, DEBRIEF_TEXT, "",
		  text_fill(maker->arena, text_of(pack, TEXT_TRY_STEP), principle));
	const struct turn *missed = find_missed(maker->session, label);
	if (missed) {
		const char *said = text_quote(maker->arena, missed->said_before, 0,
					      strlen(missed->said_before));
		const struct filling where[] = {{"said", said}, {NULL, NULL}};
		maker_add(maker, DEBRIEF_TEXT, "",
			  text_fill(maker->arena, text_of(pack, TEXT_TRY_WHERE), where));
	}
	for (size_t i = 0; i < n; i++)
		maker_add(maker, DEBRIEF_CHOICE, "", choices[i]);
}
