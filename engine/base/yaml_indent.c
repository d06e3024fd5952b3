/**
 * @file
 * Lines that start in the wrong column, or with tabs.
 */
#include <stdint.h>

#include "gesprek/base/message.h"
#include "yaml_mend.h"

enum { TAB_WIDTH = 2 };

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

/* Put spaces for the tabs in front of this line and of those directly below it. @return the last */
static unsigned spaces_for_tabs(struct mending *m, unsigned number)
{
	struct str text = mending_text(m);
	struct line line;
	unsigned last = number;

	line_find(text, number, &line);
	while (line_next(text, &line) && !line.is_blank && count_tabs(text, &line))
		last++;
	text_indent_lines(&m->text, number, last, indent_of_tabs, 1, TAB_WIDTH);
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
	unsigned last = from ? line_block_end(mending_text(m), number, from - 1) : number;

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

bool yaml_mend_indent(struct mending *m, unsigned number)
{
	struct line line;

	if (!line_find(mending_text(m), number, &line))
		return false;
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
