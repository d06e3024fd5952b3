/**
 * @file
 * Where the conversation turned, and the one thing to try: a choice of two
 * ways to say what was seen least of what the scenario aims at.
 */
#include "debrief.h"

#include <string.h>

static void tell_answer(struct debrief_maker *maker, const struct turn *turn)
{
	for (size_t i = 0; i < turn->n_spoken; i++)
		if (turn->spoken[i].speaker) {
			maker_add(maker, DEBRIEF_VOICE, turn->spoken[i].speaker->name,
				  turn->spoken[i].text);
			return;
		}
}

void debrief_turning(struct debrief_maker *maker)
{
	bool is_offered = false;

	for (size_t i = 0; i < maker->n_turning; i++) {
		const struct turn *turn = maker->turning[i];
		maker_let_go(maker, turn);
		maker_quote_whole(maker, turn);
		maker_add(maker, DEBRIEF_TEXT, "", turn_effect(maker->session, turn, maker->arena));
		tell_answer(maker, turn);
		/* Once: one main point is enough to learn. */
		is_offered = is_offered || maker_offer_question(maker, turn);
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
	return turn->is_counted && !turn_has_label(turn, label) && turn->said_before[0] &&
	       turn->node->model && node_invites(turn->node, label);
}

/* What stood last before the reply: enough to know the moment again, where a whole answer is long.
 */
static const char *last_sentence(const char *said)
{
	const char *sentence = said;

	for (const char *at = said; *at; at++) {
		size_t mark = strspn(at, ".!?"), blank = strspn(at + mark, " \n");
		if (mark && blank && at[mark + blank])
			sentence = at + mark + blank;
	}
	return sentence;
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
		const char *said = last_sentence(turn->said_before);
		const struct filling moment[] = {
			{"said", text_quote(maker->arena, said, 0, strlen(said))},
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
	const char *choices[K_TRY_CHOICES];
	size_t n = find_models(maker, label, choices);

	n = find_suggestions(maker, label, n, choices);
	if (!n)
		return;
	const struct filling principle[] = {{"principle", label_title(pack, label)}, {NULL, NULL}};
	maker_add(maker, DEBRIEF_TEXT, "",
		  text_fill(maker->arena, text_of(pack, TEXT_TRY_STEP), principle));
	for (size_t i = 0; i < n; i++)
		maker_add(maker, DEBRIEF_CHOICE, "", choices[i]);
}
