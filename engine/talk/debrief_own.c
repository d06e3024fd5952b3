/**
 * @file
 * What the trainee brought along: the marks they gave themselves, the card they
 * drew, and what they said a second time. None of it is scored.
 */
#include "debrief.h"

#include <limits.h>

#include "gesprek/talk/dilemma.h"

/* How a mark and the number of examples lie to each other. */
static const struct gap_row {
	unsigned mark_least, mark_most, n_least, n_most;
	enum text text;
} gap_rows[] = {
	{1, K_RATING_LOW, K_RATING_MANY, UINT_MAX, TEXT_RATING_MORE},
	{K_RATING_HIGH, 10, 0, K_RATING_FEW, TEXT_RATING_LESS},
	{0, UINT_MAX, 0, UINT_MAX, TEXT_RATING_ASK},
};

static enum text gap_text(unsigned mark, unsigned n_examples)
{
	const struct gap_row *row = gap_rows;

	/* The last row takes all. */
	while (mark < row->mark_least || mark > row->mark_most || n_examples < row->n_least ||
	       n_examples > row->n_most)
		row++;
	return row->text;
}

static void tell_filled(struct debrief_maker *maker, enum text text, const struct filling *fillings)
{
	maker_add(maker, DEBRIEF_TEXT, "",
		  text_fill(maker->arena, text_of(session_pack(maker->session), text), fillings));
}

/* Only how the two views lie to each other; the score never sees a mark. */
void debrief_rating(struct debrief_maker *maker)
{
	const struct debrief_own *own = maker->own;
	unsigned n = 0, n_principles = 0;

	if (!own->rating_before && !own->rating_after)
		return;
	for (unsigned i = 0; i <= LABEL_SMALL_STEPS; i++) {
		n += maker->score.principles[i].findings;
		n_principles += maker->score.principles[i].findings > 0;
	}
	const struct filling fillings[] = {
		{"before", text_number(maker->arena, own->rating_before)},
		{"after", text_number(maker->arena, own->rating_after)},
		{"n", text_number(maker->arena, n)},
		{"principles", text_number(maker->arena, n_principles)},
		{NULL, NULL},
	};
	if (own->rating_before)
		tell_filled(maker, TEXT_RATING_BEFORE, fillings);
	if (own->rating_after)
		tell_filled(maker, TEXT_RATING_AFTER, fillings);
	tell_filled(maker, TEXT_RATING_SEEN, fillings);
	if (own->rating_after)
		maker_add(maker, DEBRIEF_QUESTION, "",
			  maker_text(maker, gap_text(own->rating_after, n)));
}

static const struct turn *find_pressed(const struct session *session)
{
	for (size_t i = 0; i < session->n_records; i++)
		if (session->records[i]->turn.is_pressed)
			return &session->records[i]->turn;
	return NULL;
}

const struct turn *find_turn_to_card(const struct session *session)
{
	const struct turn *pressed = find_pressed(session);

	for (size_t i = pressed ? pressed->number : session->n_records; i < session->n_records; i++)
		if (session->records[i]->turn.is_counted)
			return &session->records[i]->turn;
	return NULL;
}

static void tell_reply_to_card(struct debrief_maker *maker)
{
	const struct turn *turn = maker->to_card;

	if (!turn) {
		maker_add(maker, DEBRIEF_TEXT, "", maker_text(maker, TEXT_DILEMMA_LAST));
		return;
	}
	maker_let_go(maker, turn);
	if (turn->command == COMMAND_NONE)
		maker_quote_whole(maker, turn);
	else
		maker_add(maker, DEBRIEF_TEXT, "", maker_text(maker, TEXT_DILEMMA_WORDLESS));
	/* A turning point has just been told with what it did. */
	if (!maker_is_turning(maker, turn))
		maker_add(maker, DEBRIEF_TEXT, "", turn_effect(maker->session, turn, maker->arena));
	maker_add(maker, DEBRIEF_QUESTION, "", maker_text(maker, TEXT_DILEMMA_ASK));
}

void debrief_dilemma(struct debrief_maker *maker)
{
	const struct session *session = maker->session;
	enum dilemma dilemma = session->options.dilemma;
	const struct turn *pressed = find_pressed(session);

	if (!dilemma || !session->n_records)
		return;
	maker_add(maker, DEBRIEF_TEXT, "", dilemma_title(session_pack(session), dilemma));
	if (!pressed) {
		maker_add(maker, DEBRIEF_TEXT, "", maker_text(maker, TEXT_DILEMMA_NOT_MET));
		return;
	}
	/* The line of the card is the last of that answer. */
	const struct spoken *line = &pressed->spoken[pressed->n_spoken - 1];
	maker_add(maker, DEBRIEF_VOICE, line->speaker->name, line->text);
	tell_reply_to_card(maker);
}

static void tell_version(struct debrief_maker *maker, const struct version *version,
			 enum text label)
{
	const struct filling number[] = {{"n", text_number(maker->arena, version->turn)},
					 {NULL, NULL}};

	maker_add(maker, DEBRIEF_LABEL,
		  text_fill(maker->arena, text_of(session_pack(maker->session), label), number),
		  arena_textf(maker->arena, "\"%s\"", version->reply));
	maker->items[maker->n_items - 1].turn = version->turn;
	maker_add(maker, DEBRIEF_TEXT, "", version->effect);
}

void debrief_versions(struct debrief_maker *maker)
{
	for (size_t i = 0; i < maker->own->n_versions; i++) {
		const struct version_pair *pair = &maker->own->versions[i];
		if (!pair->first.turn || !pair->second.turn)
			continue;
		tell_version(maker, &pair->first, TEXT_VERSION_FIRST);
		tell_version(maker, &pair->second, TEXT_VERSION_SECOND);
		maker_add(maker, DEBRIEF_TEXT, "",
			  version_difference(maker->session, pair, maker->arena));
	}
}
