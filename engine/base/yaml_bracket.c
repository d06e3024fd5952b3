/**
 * @file
 * Brackets that are not closed, not opened, or part of a text.
 */
#include <string.h>

#include "gesprek/base/message.h"
#include "yaml_mend.h"

/* `says: [zucht] Nou ja`: what looks like a list is part of a text. */
bool yaml_mend_text_after_bracket(struct mending *m, size_t at, const struct line *line)
{
	struct str text = mending_text(m);
	size_t start = line->start + line->content;

	while (start < at && text.s[start] != '[' && text.s[start] != '{')
		start++;
	if (start == at)
		return yaml_mend_generic(m, at);
	struct place place = place_of_offset(m, start, 1);
	diag_add(m->diags, DIAG_YAML_START, place, _("a text cannot start with '%c'"),
		 text.s[start]);
	diag_hint(m->diags, _("put the text between double quotes"));
	text_neutralise(&m->text, start, line->end, true);
	mending_note(m, place.line - 1, place.line - 1);
	return true;
}

bool yaml_mend_stray_bracket(struct mending *m, size_t at)
{
	struct place place = place_of_offset(m, at, 1);

	diag_add(m->diags, DIAG_YAML_BRACKET, place, _("a '%c' that nothing opened"),
		 m->text.s[at]);
	diag_hint(m->diags, _("take it away, or put the text between double quotes"));
	m->text.s[at] = ' ';
	mending_note(m, place.line - 1, place.line - 1);
	return true;
}

/* Is the bracket at this offset closed in its own line? */
static bool is_closed_in_line(struct str text, size_t at, size_t until)
{
	int depth = 0;
	char quote = '\0';

	for (; at < until; at++) {
		const char c = text.s[at];
		if (quote) {
			if (c == quote)
				quote = '\0';
		} else if (c == '"' || c == '\'') {
			quote = c;
		} else {
			depth += (c == '[' || c == '{') - (c == ']' || c == '}');
			if (!depth)
				return true;
		}
	}
	return false;
}

static bool mend_missing_comma(struct mending *m, size_t at)
{
	struct place place = place_of_offset(m, at, 1);

	diag_add(m->diags, DIAG_YAML_BRACKET, place,
		 _("a comma or double quotes are missing here"));
	diag_hint(m->diags, _("commas stand between the items; a text that holds ': ', a bracket "
			      "or a comma needs double quotes"));
	m->text.s[at] = m->text.s[at] == ':' ? '.' : ',';
	mending_note(m, place.line - 1, place.line - 1);
	return true;
}

/* The end of a line without the comment behind it. */
static size_t end_without_comment(struct str text, const struct line *line, size_t at)
{
	size_t end = at;

	while (end < line->end && !(text.s[end] == '#' && end && text.s[end - 1] == ' '))
		end++;
	while (end > at && text.s[end - 1] == ' ')
		end--;
	return end;
}

/* Close all brackets from the outermost one on. */
static void close_brackets(struct mending *m, size_t at)
{
	struct bytes closers = {0};

	for (size_t i = m->stop->n_open; i-- && m->stop->open[i].is_flow;)
		bytes_add_char(&closers, m->stop->open[i].is_mapping ? '}' : ']');
	text_splice(&m->text, at, 0, bytes_text(&closers));
	bytes_clear(&closers);
}

static void report_open_bracket(struct mending *m, const struct yaml_open *open)
{
	const char sign = open->is_mapping ? '{' : '[';
	const size_t start = offset_of_spot(mending_text(m), open->at);

	diag_add(m->diags, DIAG_YAML_BRACKET, place_of_offset(m, start, 1),
		 _("this '%c' is not closed"), sign);
	diag_hint(m->diags,
		  _("add '%c' where it ends; put a text that starts with '%c' between "
		    "double quotes"),
		  open->is_mapping ? '}' : ']', sign);
}

/* Close all brackets in the last line that can belong to them. */
static bool mend_open_bracket(struct mending *m, const struct yaml_open *open)
{
	struct str text = mending_text(m);
	const size_t start = offset_of_spot(text, open->at);
	const unsigned first = open->at.line;
	struct line line;

	report_open_bracket(m, open);
	line_find(text, first, &line);
	const unsigned last = line_block_end(text, first, line_parent_indent(&line, start));
	line_find(text, last, &line);
	close_brackets(m, end_without_comment(text, &line, last == first ? start : line.start));
	mending_note(m, first, last);
	return true;
}

/* `[a, {b: c]`: the bracket inside is closed by that of another one. */
static bool mend_crossed_bracket(struct mending *m, const struct yaml_open *open, size_t at)
{
	const unsigned last = place_of_offset(m, at, 1).line - 1;

	report_open_bracket(m, open);
	text_splice(&m->text, at, 0, open->is_mapping ? "}" : "]");
	mending_note(m, open->at.line, last);
	return true;
}

bool yaml_mend_bracket(struct mending *m, const struct yaml_open *open, size_t at)
{
	struct str text = mending_text(m);
	struct line line;

	if (!line_find(text, open->at.line, &line))
		return yaml_mend_generic(m, at);
	if (at >= line.end)
		return mend_open_bracket(m, open);
	if (strchr("]}", text.s[at]) && m->stop->n_open > 1)
		return mend_crossed_bracket(m, open, at);
	if (is_closed_in_line(text, offset_of_spot(text, open->at), line.end))
		return mend_missing_comma(m, at);
	return mend_open_bracket(m, open);
}
