/**
 * @file
 * What libyaml could not read, told in the author's terms: a table from its
 * complaint to the function that finds the mistake behind it.
 *
 * libyaml's problem_mark is where it gave up, which may be far from where the
 * author must change something; context_mark is where it began.
 */
#include "yaml_mend.h"

#include <stdint.h>
#include <string.h>

#include "gesprek/base/message.h"

enum { KEY_LONGEST = 40 };

static bool is_word_char(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
	       c == '-' || c == '_' || c == '.';
}

static size_t word_end(struct str text, size_t at)
{
	while (at < text.len && is_word_char(text.s[at]))
		at++;
	return at;
}

static bool is_first_in_line(const struct line *line, size_t at)
{
	return at <= line->start + line->content;
}

bool yaml_mend_generic(struct mending *m, size_t at)
{
	diag_add(m->diags, DIAG_BAD_YAML, place_of_offset(m, at, 1), "%s", m->stop->problem);
	return false;
}

/* A sign at the start of a text that YAML takes for itself. */
static bool mend_start(struct mending *m, size_t at)
{
	struct str text = mending_text(m);
	struct place place = place_of_offset(m, at, 1);

	if (at >= text.len)
		return yaml_mend_generic(m, at);
	diag_add(m->diags, DIAG_YAML_START, place, _("a text cannot start with '%c'"), text.s[at]);
	diag_hint(m->diags, _("put the text between double quotes"));
	m->text.s[at] = '.';
	mending_note(m, place.line - 1, place.line - 1);
	return true;
}

/* Nothing that could be a key: a comment as other languages have them, mostly. */
static bool mend_no_key(struct mending *m, size_t at)
{
	struct str text = mending_text(m);
	struct place place = place_of_offset(m, at, 2);

	if (at + 1 >= text.len || memcmp(text.s + at, "//", 2) != 0)
		return yaml_mend_generic(m, at);
	diag_add(m->diags, DIAG_YAML_COLON, place, _("this line is no key with a value"));
	diag_hint(m->diags, _("a comment starts with '#'"));
	m->text.s[at] = '#';
	mending_note(m, place.line - 1, place.line - 1);
	return true;
}

/* Words and nothing below them: a text that goes on, or something that landed here. */
static bool is_prose(struct str text, const struct line *line, size_t key_end)
{
	const size_t first = line->start + line->content;
	struct line below = *line;
	size_t n_words = 1;

	for (size_t at = key_end; at < line->end; at++) {
		if (strchr(":;={}[]", text.s[at]))
			return false;
		n_words += text.s[at] == ' ' && at + 1 < line->end && text.s[at + 1] != ' ';
	}
	if (n_words < 2 || first != line->start + line->indent)
		return false;
	return !line_next(text, &below) || below.is_blank || below.indent <= line->indent ||
	       line->indent == 0;
}

/* Taken out, so that what stands round it is read as if it were not there. */
static bool mend_lost_words(struct mending *m, unsigned number, size_t start)
{
	struct str text = mending_text(m);
	const size_t end = word_end(text, start);
	const int len = end - start > KEY_LONGEST ? KEY_LONGEST : (int)(end - start);

	diag_add(m->diags, DIAG_YAML_COLON, place_of_offset(m, start, (unsigned)len),
		 _("a colon is missing after '%.*s'"), len, text.s + start);
	diag_hint(
		m->diags,
		_("write '%.*s: ...'; a line that goes on with the text above is indented further"),
		len, text.s + start);
	m->text.s[start] = '#';
	mending_note(m, number, number);
	return true;
}

/* A line that should be `key: value`. */
static bool mend_key_line(struct mending *m, unsigned number)
{
	struct str text = mending_text(m);
	struct line line;

	if (!line_find(text, number, &line))
		return false;
	const size_t start = line.start + line.content, end = word_end(text, start);
	if (end == start)
		return mend_no_key(m, start);
	if (is_prose(text, &line, end))
		return mend_lost_words(m, number, start);
	const int len = end - start > KEY_LONGEST ? KEY_LONGEST : (int)(end - start);
	const char *key = text.s + start;
	if (end < line.end && text.s[end] == ':') {
		diag_add(m->diags, DIAG_YAML_COLON, place_of_offset(m, end, 1),
			 _("a space is missing after the colon of '%.*s'"), len, key);
		diag_hint(m->diags, _("write '%.*s: ' with a space"), len, key);
		text_splice(&m->text, end + 1, 0, " ");
	} else {
		diag_add(m->diags, DIAG_YAML_COLON, place_of_offset(m, start, (unsigned)len),
			 _("a colon is missing after '%.*s'"), len, key);
		diag_hint(m->diags,
			  _("write '%.*s: ...'; a line that goes on with the text above "
			    "is indented further"),
			  len, key);
		/* A sign that looks like it, or stands for it elsewhere. */
		const bool is_other_sign = end < text.len && strchr(";=", text.s[end]);
		text_splice(&m->text, end, is_other_sign ? 1 : 0, ":");
	}
	mending_note(m, number, number);
	return true;
}

static bool mend_missing_colon(struct mending *m, size_t at)
{
	(void)at;
	return mend_key_line(m, m->stop->context_at.line);
}

static bool is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* The value that libyaml is in the middle of, or has just read: what the unexpected key may
 * belong to. A key just read is not it, but what comes after its colon. */
static size_t unfinished_start(const struct mending *m)
{
	struct str text = mending_text(m);
	size_t at = offset_of_spot(text, m->stop->sound_until);
	struct line line;

	if (m->stop->has_scalar && line_find(text, m->stop->scalar_at.line, &line)) {
		size_t start = offset_of_spot(text, m->stop->scalar_at);
		if (line_find_colon(text, &line, start) == line.end)
			return start;
	}
	while (at < text.len) {
		const char next = at + 1 < text.len ? text.s[at + 1] : '\n';
		if (text.s[at] == '#')
			while (at < text.len && text.s[at] != '\n')
				at++;
		else if (is_space(text.s[at]) || (strchr("-:?", text.s[at]) && is_space(next)))
			at++;
		else
			break;
	}
	return at;
}

/* `title: Een: twee`: a text with a colon in it. */
static bool mend_colon_in_text(struct mending *m, size_t at)
{
	struct str text = mending_text(m);
	struct place place = place_of_offset(m, at, 1);
	struct line line;

	diag_add(m->diags, DIAG_YAML_COLON, place, _("a second ': ' in one line"));
	diag_hint(m->diags, _("a text that holds ': ' needs double quotes around it"));
	line_find(text, place.line - 1, &line);
	text_neutralise(&m->text, at, line.end, false);
	mending_note(m, place.line - 1, place.line - 1);
	return true;
}

/* A `key:` where no key can be: of a line above that lacks its colon, of a line that stands too
 * deep, or in the middle of a text. */
static bool mend_unexpected_key(struct mending *m, size_t at)
{
	struct str text = mending_text(m);
	struct line line, above;
	const unsigned number = m->stop->at.line;
	const size_t start = unfinished_start(m);
	const unsigned start_number = place_of_offset(m, start, 0).line - 1;

	line_find(text, number, &line);
	if (line_find_colon(text, &line, line.start) < at)
		return mend_colon_in_text(m, at);
	if (start_number < number && line_find(text, start_number, &above)) {
		if (is_first_in_line(&above, start))
			return mend_key_line(m, start_number);
		if (word_end(text, line.start + line.content) < at)
			return mend_colon_in_text(m, at);
	}
	return yaml_mend_indent(m, number);
}

/* Is the text above, that stands where a key could, a key without its colon? Then what follows
 * stands in its column or deeper. */
static bool is_below_lost_key(const struct mending *m, const struct line *line)
{
	struct str text = mending_text(m);
	struct line above;

	if (!m->stop->has_scalar || !line_find(text, m->stop->scalar_at.line, &above))
		return false;
	const size_t start = offset_of_spot(text, m->stop->scalar_at);
	return above.start < line->start && is_first_in_line(&above, start) &&
	       line->indent >= above.content && word_end(text, start) > start &&
	       line_find_colon(text, &above, start) == above.end;
}

/* Something that is no part of the list or mapping that libyaml was reading. */
static bool mend_unexpected(struct mending *m, size_t at)
{
	struct str text = mending_text(m);
	struct line line;

	if (at >= text.len || !line_find(text, m->stop->at.line, &line))
		return yaml_mend_generic(m, at);
	if (strchr("]},", text.s[at]))
		return yaml_mend_stray_bracket(m, at);
	if (at > line.start + line.indent)
		return yaml_mend_text_after_bracket(m, at, &line);
	if (is_below_lost_key(m, &line))
		return mend_key_line(m, m->stop->scalar_at.line);
	return yaml_mend_indent(m, m->stop->at.line);
}

static bool mend_list_beside_key(struct mending *m, size_t at)
{
	struct place place = place_of_offset(m, at, 1);
	struct line line;

	if (!line_find(mending_text(m), place.line - 1, &line) || at >= m->text.len)
		return yaml_mend_generic(m, at);
	if (at == line.start + line.indent)
		return yaml_mend_indent(m, place.line - 1);
	diag_add(m->diags, DIAG_YAML_START, place, _("a '- ' cannot stand here"));
	diag_hint(m->diags, _("start a list on a line of its own; put a text that starts with "
			      "a dash between double quotes"));
	text_neutralise(&m->text, at, line.end, false);
	mending_note(m, place.line - 1, place.line - 1);
	return true;
}

static bool mend_bracket(struct mending *m, size_t at)
{
	const struct yaml_stop *stop = m->stop;

	if (!stop->n_open || !stop->open[stop->n_open - 1].is_flow)
		return mend_unexpected(m, at);
	return yaml_mend_bracket(m, &stop->open[stop->n_open - 1], at);
}

static bool mend_escape(struct mending *m, size_t at)
{
	struct str text = mending_text(m);
	struct place place = place_of_offset(m, at, 2);

	if (at >= text.len || text.s[at] != '\\')
		return yaml_mend_generic(m, at);
	diag_add(m->diags, DIAG_YAML_QUOTE, place,
		 _("a backslash between double quotes has a meaning of its own"));
	diag_hint(m->diags, _("write \\\\ for a backslash, or use single quotes"));
	m->text.s[at] = '/';
	mending_note(m, place.line - 1, place.line - 1);
	return true;
}

static bool mend_start_at_context(struct mending *m, size_t at)
{
	(void)at;
	return mend_start(m, offset_of_spot(mending_text(m), m->stop->context_at));
}

/* More text after the end of what seemed the whole file: usually a first line that is indented. */
static bool mend_document(struct mending *m, size_t at)
{
	struct line line;
	unsigned number = 0;

	while (line_find(mending_text(m), number, &line) && line.is_blank && line.end < m->text.len)
		number++;
	if (m->stop->at.col == 0 && line.indent > 0 && number < m->stop->at.line)
		return yaml_mend_indent(m, number);
	return mend_unexpected(m, at);
}

/* The first row of which both parts occur in libyaml's words. */
static const struct complaint {
	const char *context, *problem;
	bool (*mend)(struct mending *m, size_t at);
} complaints[] = {
	{"quoted scalar", "escape", mend_escape},
	{"quoted scalar", "hexdecimal", mend_escape},
	{"simple key", "expected ':'", mend_missing_colon},
	{"", "mapping values are not allowed", mend_unexpected_key},
	{"", "block sequence entries are not allowed", mend_list_beside_key},
	{"", "mapping keys are not allowed", mend_start},
	{"", "cannot start any token", mend_start},
	{"flow", "", mend_bracket},
	{"an alias", "", mend_start_at_context},
	{"an anchor", "", mend_start_at_context},
	{"a tag", "", mend_start_at_context},
	{"a directive", "", mend_start_at_context},
	{"", "tag handle", mend_start_at_context},
	{"block scalar", "", mend_start_at_context},
	{"", "<document start>", mend_document},
	{"block mapping", "", mend_unexpected},
	{"block collection", "", mend_unexpected},
	{"block node", "", mend_unexpected},
};

static bool is_mended_before(const struct mending *m, unsigned line)
{
	for (size_t i = 0; i < m->n_mended; i++)
		if (line >= m->mended[i].first && line <= m->mended[i].last)
			return true;
	return false;
}

static bool is_in_flow(const struct yaml_stop *stop)
{
	return stop->n_open && stop->open[stop->n_open - 1].is_flow;
}

/* A bracket that is left open makes nonsense of the lines below it. */
static bool is_below_open_bracket(const struct yaml_stop *stop)
{
	return is_in_flow(stop) && stop->open[stop->n_open - 1].at.line < stop->at.line;
}

bool yaml_mend(struct mending *m)
{
	struct str text = mending_text(m);
	const struct yaml_stop *stop = m->stop;
	const size_t at = offset_of_spot(text, stop->at);
	struct bad_quote quote;

	if (is_mended_before(m, stop->at.line))
		return false;
	if (at < text.len && text.s[at] == '\t')
		return yaml_mend_tab(m, at);
	if (strstr(stop->context, "quoted scalar") && at < text.len && text.s[at] == '\\')
		return mend_escape(m, at);
	if (yaml_find_bad_quote(m, &quote))
		return yaml_mend_quote(m, &quote);
	if (is_below_open_bracket(stop))
		return mend_bracket(m, at);
	for (size_t i = 0; i < sizeof complaints / sizeof *complaints; i++)
		if (strstr(stop->context, complaints[i].context) &&
		    strstr(stop->problem, complaints[i].problem))
			return complaints[i].mend(m, at);
	return yaml_mend_generic(m, at);
}
