/**
 * @file
 * Before the rules speak: the trainee's own view, what the other thought and
 * did not say, and the map that filled itself in the conversation.
 */
#include "debrief.h"
#include "gesprek/talk/map.h"

#include <string.h>

enum { OWN_LINES = 3 };

static bool is_word_turn(const struct turn *turn)
{
	return turn->is_counted && turn->command == COMMAND_NONE && turn->n_words;
}

/* Told again further on: as a turning point, as said to the card, or as a moment to look back on.
 */
static bool returns_later(const struct debrief_maker *maker, const struct turn *turn)
{
	return maker_is_turning(maker, turn) || turn == maker->to_card || turn_severity(turn) > 0;
}

static bool is_candidate(const struct debrief_maker *maker, const struct turn *turn, bool is_any)
{
	return is_word_turn(turn) && (is_any || !returns_later(maker, turn));
}

static size_t count_candidates(const struct debrief_maker *maker, bool is_any)
{
	const struct session *session = maker->session;
	size_t n = 0;

	for (size_t i = 0; i < session->n_records; i++)
		n += is_candidate(maker, &session->records[i]->turn, is_any);
	return n;
}

static const struct turn *get_candidate(const struct debrief_maker *maker, bool is_any,
					size_t index)
{
	for (size_t i = 0;; i++) {
		const struct turn *turn = &maker->session->records[i]->turn;
		if (is_candidate(maker, turn, is_any) && !index--)
			return turn;
	}
}

/*
 * The first, the middle and the last: whatever the rules made of them. Lines
 * that are told further on are left for there, as long as enough others exist.
 */
static void quote_own_lines(struct debrief_maker *maker)
{
	bool is_any = count_candidates(maker, false) < OWN_LINES;
	size_t n = count_candidates(maker, is_any);
	size_t n_lines = n < OWN_LINES ? n : OWN_LINES;

	for (size_t i = 0; i < n_lines; i++) {
		size_t index = n_lines > 1 ? i * (n - 1) / (n_lines - 1) : 0;
		maker_quote_whole(maker, get_candidate(maker, is_any, index));
	}
}

void debrief_own_view(struct debrief_maker *maker)
{
	maker_add(maker, DEBRIEF_QUESTION, "", maker_text(maker, TEXT_OWN_FEEL));
	if (!maker->own->rating_after)
		maker_add(maker, DEBRIEF_QUESTION, "", maker_text(maker, TEXT_OWN_RATE));
	if (!count_candidates(maker, true))
		return;
	maker_add(maker, DEBRIEF_QUESTION, "", maker_text(maker, TEXT_OWN_LINES));
	quote_own_lines(maker);
	maker_add(maker, DEBRIEF_QUESTION, "", maker_text(maker, TEXT_OWN_REDO));
}

/* Of one person by name, whoever that is. */
static const char *voice_title(const struct debrief_maker *maker, const struct person *only)
{
	if (!only)
		return maker_text(maker, TEXT_SECTION_VOICES);
	return session_text_about(maker->session, maker->arena, only, TEXT_SECTION_VOICE);
}

void debrief_voice(struct debrief_maker *maker)
{
	const struct scenario *scenario = maker->session->scenario;
	const struct person *first = NULL;
	bool is_shared = false;

	for (size_t i = 0; i < scenario->n_voice; i++) {
		const struct inner_line *line = &scenario->voice[i];
		const struct person *who = line->who ? line->who : maker_person(maker);
		if (!maker->ever[i])
			continue;
		maker_add(maker, DEBRIEF_VOICE, who->name, line->says);
		is_shared = is_shared || (first && who != first);
		first = who;
	}
	maker->title = voice_title(maker, is_shared ? NULL : first);
}

/* The entries of a column that came on the table, or @p empty where it had any to find. */
static void tell_column(struct debrief_maker *maker, enum map_column column, const char *title,
			enum text empty)
{
	const struct scenario *scenario = maker->session->scenario;
	size_t n_before = maker->n_items;

	for (size_t i = 0; i < scenario->map[column].n; i++)
		if (maker->ever[ever_map(scenario, column, i)])
			maker_add(maker, DEBRIEF_POINT, title, scenario->map[column].v[i].text);
	if (maker->n_items == n_before && scenario->map[column].n)
		maker_add(maker, DEBRIEF_POINT, title, maker_text(maker, empty));
}

void debrief_map(struct debrief_maker *maker)
{
	for (unsigned i = 0; i < MAP_PROTECTED; i++) {
		enum map_column column = (enum map_column)i;
		tell_column(maker, column, map_column_title(maker->session, column, maker->arena),
			    TEXT_MAP_EMPTY);
	}
}

/* Apart from the columns: what goes well has not protected anybody by that. */
void debrief_protected(struct debrief_maker *maker)
{
	tell_column(maker, MAP_PROTECTED, "", TEXT_MAP_NOT_PROTECTED);
}
