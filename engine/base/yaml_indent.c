/**
 * @file
 * Lines that start in the wrong column, or with tabs.
 */
#include <stdint.h>
#include <string.h>

#include "gesprek/base/message.h"
#include "yaml_mend.h"

/* How wide a tab is shown, the likeliest first. */
static const size_t tab_widths[] = {2, 4, 8, 1, 3, 6};

static size_t count_tabs(struct str text, const struct line *line)
{
	size_t n = 0;

	for (size_t at = line->start; at < line->start + line->indent; at++)
		n += text.s[at] == '\t';
	return n;
}

static size_t indent_of_tabs(struct str text, const struct line *line, size_t from, size_t to)
{
	(void)from;
	return line->indent + count_tabs(text, line) * (to - 1);
}

/* What stands behind the first colon: a value, or nothing, so that it stands below. */
static size_t find_value(struct str text, const struct line *line)
{
	size_t at = line_find_colon(text, line, line->start + line->content);

	at += at < line->end;
	while (at < line->end && text.s[at] == ' ')
		at++;
	return at < line->end && text.s[at] != '#' ? at : line->end;
}

static bool has_value(struct str text, const struct line *line)
{
	return find_value(text, line) < line->end;
}

static bool is_opening(struct str text, const struct line *line)
{
	return !has_value(text, line) &&
	       line_find_colon(text, line, line->start + line->content) < line->end;
}

static bool has_dash(const struct line *line)
{
	return line->content > line->indent;
}

/* Can a line in this column follow `before`? */
static bool can_follow(struct str text, const struct line *before, const struct line *line,
		       size_t col)
{
	if (is_opening(text, before))
		return has_dash(line) ? col >= before->content : col > before->content;
	return col <= before->content;
}

/* The width by which a line with tabs fits, best in one column with the line before or after. */
static size_t tab_width(struct str text, unsigned number, const struct line *line,
			const struct line *after)
{
	struct line before = *line;
	const bool has_before = line_find_before(text, &number, &before);
	size_t fitting = 0;

	for (size_t i = 0; i < sizeof tab_widths / sizeof *tab_widths; i++) {
		const size_t width = tab_widths[i], col = indent_of_tabs(text, line, 1, width);
		if (has_before && !can_follow(text, &before, line, col))
			continue;
		if (!fitting)
			fitting = width;
		if ((!after->is_blank && after->indent == col) ||
		    (has_before && !is_opening(text, &before) && before.indent == col))
			return width;
	}
	return fitting ? fitting : tab_widths[0];
}

/* Put spaces for the tabs in front of this line and of those directly below it. @return the last */
static unsigned spaces_for_tabs(struct mending *m, unsigned number)
{
	struct str text = mending_text(m);
	struct line line, after;
	unsigned last = number;

	line_find(text, number, &line);
	after = line;
	while (line_next(text, &after) && !after.is_blank && count_tabs(text, &after))
		last++;
	text_indent_lines(&m->text, number, last, indent_of_tabs, 1,
			  tab_width(text, number, &line, &after));
	return last;
}

bool yaml_mend_tab(struct mending *m, size_t at)
{
	struct place place = place_of_offset(m, at, 1);
	struct line line;

	line_find(mending_text(m), place.line - 1, &line);
	unsigned last = place.line - 1;
	if (at < line.start + line.indent)
		last = spaces_for_tabs(m, place.line - 1);
	else
		m->text.s[at] = ' ';
	diag_add(m->diags, DIAG_YAML_TAB, place, _("a tab where spaces are needed"));
	if (last >= place.line)
		diag_hint(m->diags, _("use spaces; the lines up to %u start with tabs too"),
			  last + 1);
	else
		diag_hint(m->diags, _("replace the tab by spaces"));
	mending_note(m, place.line - 1, last);
	return true;
}

static size_t indent_moved(struct str text, const struct line *line, size_t from, size_t to)
{
	(void)text;
	return line->indent >= from ? line->indent - from + to : line->indent;
}

/* Move a line, and the lines that stand at least as deep directly below it, to another column. */
static void move_block(struct mending *m, unsigned number, size_t from, size_t to)
{
	struct line line;

	line_find(mending_text(m), number, &line);
	/* Below a line that has its value, nothing belongs to it. */
	const bool is_alone = !from || has_value(mending_text(m), &line);
	const unsigned last = is_alone ? number : line_block_end(mending_text(m), number, from - 1);

	text_indent_lines(&m->text, number, last, indent_moved, from, to);
}

/* The columns of the mappings and lists round a line, of which the nearest is probably meant. */
static size_t nearest_column(const struct mending *m, unsigned number, const struct line *line)
{
	struct str text = mending_text(m);
	struct line above = *line;
	size_t inner = SIZE_MAX, outer = 0;
	bool has_outer = false;

	for (size_t i = m->stop->n_open; i-- && !has_outer;) {
		has_outer = m->stop->open[i].at.col < line->indent;
		outer = has_outer ? m->stop->open[i].at.col : 0;
	}
	while (line_find_before(text, &number, &above) && above.indent > line->indent)
		inner = above.indent < inner ? above.indent : inner;
	if (inner == SIZE_MAX)
		return outer;
	return has_outer && line->indent - outer < inner - line->indent ? outer : inner;
}

/* The indent of the first line below, when it is deeper. */
static size_t child_indent(struct str text, const struct line *line)
{
	struct line below = *line;

	while (line_next(text, &below))
		if (!below.is_blank)
			return below.indent > line->indent ? below.indent : 0;
	return 0;
}

/*
 * A line above that stands too far to the left ends the block that this line belongs to, and the
 * mistake is there: it has a value already, so nothing can be below it, or what is below it stands
 * as deep as below the line it belongs with.
 */
static bool find_line_too_far_left(const struct mending *m, unsigned *number, struct line *line)
{
	struct str text = mending_text(m);
	const size_t indent = line->indent;
	struct line left = *line, with;
	unsigned at = *number, at_with;

	do
		if (!line_find_before(text, &at, &left))
			return false;
	while (left.indent >= indent);
	with = left;
	at_with = at;
	do
		if (!line_find_before(text, &at_with, &with))
			return false;
	while (with.indent > indent);
	if (with.indent != indent || has_dash(&left) != has_dash(&with))
		return false;
	if (!has_value(text, &left) && child_indent(text, &left) != child_indent(text, &with))
		return false;
	*number = at;
	*line = left;
	return true;
}

/* A list below something that is no item of it: "- " is missing there. */
static bool find_line_without_dash(const struct mending *m, unsigned *number, struct line *line)
{
	struct str text = mending_text(m);
	struct line above = *line;
	unsigned at = *number;

	if (!has_dash(line) || !line_find_before(text, &at, &above) || has_dash(&above) ||
	    above.indent != line->indent || !strchr("{[\"'", text.s[above.start + above.indent]))
		return false;
	*number = at;
	*line = above;
	return true;
}

static bool mend_missing_dash(struct mending *m, unsigned number, const struct line *line)
{
	diag_add(m->diags, DIAG_YAML_INDENT, place_of_offset(m, line->start + line->indent, 1),
		 _("a '- ' is missing in front of this item"));
	diag_hint(m->diags, _("the items of a list each start with '- '"));
	text_splice(&m->text, line->start + line->indent, 0, "- ");
	mending_note(m, number, number);
	return true;
}

static bool mend_too_far_left(struct mending *m, unsigned number, const struct line *line,
			      size_t to)
{
	diag_add(m->diags, DIAG_YAML_INDENT, place_of_offset(m, line->start + line->indent, 1),
		 _("this line is not in one column with those it belongs to"));
	diag_hint(m->diags, _("it starts in column %zu; perhaps column %zu was meant"),
		  line->indent + 1, to + 1);
	text_indent_lines(&m->text, number, number, indent_moved, line->indent, to);
	mending_note(m, number, number);
	return true;
}

bool yaml_mend_indent(struct mending *m, unsigned number)
{
	struct line line, other;
	unsigned at = number;

	if (!line_find(mending_text(m), number, &line))
		return false;
	other = line;
	if (find_line_without_dash(m, &at, &other))
		return mend_missing_dash(m, at, &other);
	if (find_line_too_far_left(m, &at, &other))
		return mend_too_far_left(m, at, &other, line.indent);
	const size_t to = nearest_column(m, number, &line);
	diag_add(m->diags, DIAG_YAML_INDENT, place_of_offset(m, line.start + line.indent, 1),
		 _("this line is not in one column with those it belongs to"));
	if (to != line.indent)
		diag_hint(m->diags, _("it starts in column %zu; perhaps column %zu was meant"),
			  line.indent + 1, to + 1);
	move_block(m, number, line.indent, to);
	mending_note(m, number, number);
	return to != line.indent;
}
