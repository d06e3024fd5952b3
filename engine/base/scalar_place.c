/**
 * @file
 * Following a scalar's text back to what was typed. Used for diagnostics only: it reads the file up
 * to there.
 */
#include "gesprek/base/scalar_place.h"

#include <string.h>

/* A spot in the raw text that knows its line and column. */
struct walk {
	const char *p, *end;
	unsigned line, col;
};

static bool walk_is_done(const struct walk *w)
{
	return w->p >= w->end;
}

static bool walk_is_at(const struct walk *w, char c)
{
	return !walk_is_done(w) && *w->p == c;
}

/* One character on, whatever it is. */
static void walk_step(struct walk *w)
{
	if (walk_is_done(w))
		return;
	if (*w->p == '\n') {
		w->line++;
		w->col = 0;
	}
	do
		w->p++;
	while (!walk_is_done(w) && ((unsigned char)*w->p & 0xc0) == 0x80);
	w->col++;
}

static void walk_line(struct walk *w)
{
	const char *end = memchr(w->p, '\n', (size_t)(w->end - w->p));

	w->p = end ? end + 1 : w->end;
	w->line++;
	w->col = 1;
}

static void walk_spaces(struct walk *w)
{
	while (walk_is_at(w, ' ') || walk_is_at(w, '\t'))
		walk_step(w);
}

/* Are there only blanks up to the end of the line? Those are no part of a folded scalar. */
static bool walk_is_blank_tail(struct walk w)
{
	walk_spaces(&w);
	return walk_is_at(&w, '\r') || walk_is_at(&w, '\n');
}

/* Past line breaks and indentation: together they are one character of a folded scalar. */
static void walk_fold(struct walk *w)
{
	while (walk_is_blank_tail(*w)) {
		walk_line(w);
		walk_spaces(w);
	}
}

/* A hostile file is one long line with a mistake at every word. */
enum { COL_MOST = 4000 };

static bool walk_to(struct walk *w, struct place at)
{
	if (at.col > COL_MOST)
		return false;
	while (w->line < at.line && !walk_is_done(w))
		walk_line(w);
	while (w->line == at.line && w->col < at.col && !walk_is_done(w))
		walk_step(w);
	return w->line == at.line && w->col == at.col && !walk_is_done(w);
}

/* Past what stands for one character of the text. @p style is the first character of the scalar. */
static void walk_text(struct walk *w, char style)
{
	bool is_block = style == '|' || style == '>';

	if (is_block && walk_is_at(w, '\n')) {
		walk_step(w);
		walk_spaces(w);
		return;
	}
	if (!is_block && walk_is_blank_tail(*w)) {
		walk_fold(w);
		return;
	}
	if ((style == '"' && walk_is_at(w, '\\')) || (style == '\'' && walk_is_at(w, '\'')))
		walk_step(w);
	walk_step(w);
}

struct place scalar_place(const struct yaml_node *scalar, size_t offset)
{
	struct place at = scalar->at;
	struct walk w = {.line = 1, .col = 1};

	at.span_cols = 1;
	if (!at.source || !at.line)
		return at;
	w.p = at.source->text.s;
	w.end = w.p + at.source->text.len;
	if (!walk_to(&w, at) || *w.p == '&' || *w.p == '!' || *w.p == '*')
		return at;
	char style = *w.p;
	if (style == '"' || style == '\'') {
		walk_step(&w);
	} else if (style == '|' || style == '>') {
		walk_line(&w);
		walk_fold(&w);
		walk_spaces(&w);
	}
	for (size_t i = 0; i < offset && i < scalar->text.len; i++)
		if (((unsigned char)scalar->text.s[i] & 0xc0) != 0x80)
			walk_text(&w, style);
	at.line = w.line;
	at.col = w.col;
	return at;
}
