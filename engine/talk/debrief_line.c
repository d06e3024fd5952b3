/**
 * @file
 * The course of the conversation: how the other was after each reply, as points
 * of a line and as one line of words a reply. No figure is told: what a
 * trainee can use is where it went up or down, and where it turned.
 */
#include "debrief.h"

#include <stdlib.h>

/* What is followed in whom, and what it is called. */
static const struct line_kind {
	enum state_variable variables[2];
	enum text names[2];
} line_kinds[] = {
	{{STATE_TRUST, STATE_AROUSAL}, {TEXT_LINE_TRUST, TEXT_LINE_AROUSAL}},
	{{STATE_SAFETY, STATE_ENERGY}, {TEXT_LINE_SAFETY, TEXT_LINE_ENERGY}},
};

/* Five words are as fine as the eye follows in a list; the highest below which each applies. */
static const struct line_level {
	int below;
	enum text word;
} line_levels[] = {
	{20, TEXT_LINE_VERY_LOW}, {40, TEXT_LINE_LOW},        {60, TEXT_LINE_MIDDLE},
	{80, TEXT_LINE_HIGH},     {101, TEXT_LINE_VERY_HIGH},
};

static enum text level_word(int value)
{
	const struct line_level *level = line_levels;

	while (value >= level->below)
		level++;
	return level->word;
}

static struct debrief_line_point point_of(const struct line_kind *kind, const struct state *state)
{
	return (struct debrief_line_point){
		.v = {state->v[kind->variables[0]], state->v[kind->variables[1]]}};
}

/* The word for a height is told when it is another one, not with every step. */
static enum text move_text(int before, int after)
{
	bool is_within = level_word(before) == level_word(after);

	if (abs(after - before) < K_EFFECT_LEAST)
		return TEXT_LINE_STAYS;
	if (after > before)
		return is_within ? TEXT_LINE_RISES_WITHIN : TEXT_LINE_RISES;
	return is_within ? TEXT_LINE_FALLS_WITHIN : TEXT_LINE_FALLS;
}

static bool is_same(const struct debrief_line_point *a, const struct debrief_line_point *b)
{
	return move_text(a->v[0], b->v[0]) == TEXT_LINE_STAYS &&
	       move_text(a->v[1], b->v[1]) == TEXT_LINE_STAYS;
}

/* "trust falls, now low; tension stays high" */
static void add_words(const struct debrief_maker *maker, struct bytes *words, const char *name,
		      enum text text, int value)
{
	const struct filling fillings[] = {
		{"what", name}, {"level", maker_text(maker, level_word(value))}, {NULL, NULL}};

	if (words->len)
		bytes_add_text(words, "; ");
	bytes_add_text(words, text_fill(maker->arena, text_of(session_pack(maker->session), text),
					fillings));
}

static void tell_point(struct debrief_maker *maker, const struct debrief_line *line,
		       const struct debrief_line_point *point, const char *label)
{
	/* The first point has none before it. */
	const struct debrief_line_point *before = point == line->points ? NULL : point - 1;
	struct bytes words = {0};

	if (before && is_same(before, point))
		bytes_add_text(&words, maker_text(maker, TEXT_LINE_SAME));
	else
		for (unsigned i = 0; i < 2; i++)
			add_words(maker, &words, line->names[i],
				  before ? move_text(before->v[i], point->v[i]) : TEXT_LINE_STARTS,
				  point->v[i]);
	bytes_add_char(&words, '.');
	if (point->is_turning)
		bytes_addf(&words, " %s", maker_text(maker, TEXT_LINE_TURNS));
	maker_add(maker, DEBRIEF_LABEL, label, arena_text(maker->arena, words.s, words.len));
	maker->items[maker->n_items - 1].turn = point->turn;
	bytes_clear(&words);
}

/* Of the person the conversation began with; another's turn is no point of this line. */
static bool is_point(const struct debrief_maker *maker, const struct turn *turn)
{
	return turn->is_counted && turn->node->with == maker_person(maker);
}

static struct debrief_line *find_line(const struct debrief_maker *maker)
{
	const struct session *session = maker->session;
	const struct line_kind *kind = &line_kinds[person_is_child(maker_person(maker))];
	struct debrief_line *line = arena_new(maker->arena, sizeof *line);
	struct debrief_line_point *points =
		arena_new(maker->arena, (session->n_records + 1) * sizeof *points);

	for (size_t i = 0; i < session->n_records; i++) {
		const struct turn *turn = &session->records[i]->turn;
		if (!is_point(maker, turn))
			continue;
		if (!line->n)
			points[line->n++] = point_of(kind, &turn->before);
		points[line->n] = point_of(kind, &turn->after);
		points[line->n].turn = turn->number;
		points[line->n++].is_turning = maker_is_turning(maker, turn);
	}
	line->points = points;
	for (unsigned i = 0; i < 2; i++)
		line->names[i] = maker_text(maker, kind->names[i]);
	return line;
}

void debrief_line(struct debrief_maker *maker)
{
	const struct debrief_line *line = find_line(maker);

	for (size_t i = 0; i < line->n; i++) {
		const struct debrief_line_point *point = &line->points[i];
		tell_point(maker, line, point,
			   point->turn ? maker_reply_name(maker, point->turn)
				       : maker_text(maker, TEXT_LINE_START));
	}
	maker->line = line->n ? line : NULL;
}
