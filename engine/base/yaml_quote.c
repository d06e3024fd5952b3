/**
 * @file
 * Quotations that go wrong. In Dutch many sentences start with an apostrophe
 * ('t is koud, 's ochtends), which opens a quotation in YAML. libyaml notices
 * only at the next apostrophe, which may be pages further.
 */
#include <string.h>

#include "gesprek/base/message.h"
#include "yaml_mend.h"

enum { SHOWN_MOST = 50 };

static bool is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* Is the character after `at` a blank, or is there none? */
static bool is_before_space(struct str text, size_t at)
{
	return at + 1 >= text.len || is_space(text.s[at + 1]);
}

static size_t skip_to_line_end(struct str text, size_t at)
{
	while (at < text.len && text.s[at] != '\n')
		at++;
	return at;
}

/* The offset after the closing quote, or 0 when there is none. */
static size_t quote_end(struct str text, size_t start)
{
	const char quote = text.s[start];

	for (size_t at = start + 1; at < text.len; at++) {
		if (quote == '"' && text.s[at] == '\\')
			at++;
		else if (text.s[at] == quote && quote == '\'' && at + 1 < text.len &&
			 text.s[at + 1] == quote)
			at++;
		else if (text.s[at] == quote)
			return at + 1;
	}
	return 0;
}

/* Does text go on in the line after a quotation that ended before `at`? */
static bool is_junk(struct str text, size_t at, bool is_flow)
{
	const size_t start = at;

	while (at < text.len && (text.s[at] == ' ' || text.s[at] == '\t'))
		at++;
	if (at == text.len || text.s[at] == '\n' || text.s[at] == '\r' || text.s[at] == ':')
		return false;
	if (text.s[at] == '#' && at > start)
		return false;
	return !(is_flow && strchr(",]}", text.s[at]));
}

/* A text without quotes, up to what ends it in its line. */
static size_t skip_plain(struct str text, size_t at, bool is_flow)
{
	for (; at < text.len && text.s[at] != '\n'; at++) {
		if (text.s[at] == ':' && is_before_space(text, at))
			break;
		if (text.s[at] == '#' && at && is_space(text.s[at - 1]))
			break;
		if (is_flow && strchr(",[]{}", text.s[at]))
			break;
	}
	return at;
}

/* Where the lines end that belong to a text that starts at `at` with | or >, or that is plain
 * and goes on in a line that starts with a quote. */
static size_t skip_lines_below(const struct mending *m, size_t at)
{
	struct str text = mending_text(m);
	struct line line;
	unsigned number = place_of_offset(m, at, 0).line - 1;

	if (!line_find(text, number, &line))
		return text.len;
	unsigned last = line_block_end(text, number, line_parent_indent(&line, at));
	line_find(text, last, &line);
	return line.end;
}

static bool goes_on_with_quote(struct str text, size_t at)
{
	while (at < text.len && is_space(text.s[at]))
		at++;
	return at < text.len && (text.s[at] == '\'' || text.s[at] == '"');
}

/* One step of the walk over tokens; a quotation stays for the caller. */
static size_t skip_token(const struct mending *m, size_t at, int *flow)
{
	struct str text = mending_text(m);
	const char c = text.s[at];

	if (is_space(c) || (strchr("-?:", c) && is_before_space(text, at)))
		return at + 1;
	if (c == '#' && (!at || is_space(text.s[at - 1])))
		return skip_to_line_end(text, at);
	if (strchr("[]{},", c) && (*flow || c == '[' || c == '{')) {
		*flow += (c == '[' || c == '{') - (c == ']' || c == '}');
		return at + 1;
	}
	if (!*flow && (c == '|' || c == '>'))
		return skip_lines_below(m, at);
	size_t end = skip_plain(text, at, *flow > 0);
	if (end == at)
		return at + 1;
	if (!*flow && end < text.len && text.s[end] == '\n' && goes_on_with_quote(text, end)) {
		size_t below = skip_lines_below(m, at);
		return below > end ? below : end;
	}
	return end;
}

static bool is_bad_quote(struct str text, size_t at, bool is_flow, struct bad_quote *quote)
{
	const size_t end = quote_end(text, at);

	if (end && !is_junk(text, end, is_flow))
		return false;
	*quote = (struct bad_quote){
		.start = at,
		.junk = end ? end : text.len,
		.is_closed = end && !memchr(text.s + at, '\n', end - at),
		.is_flow = is_flow,
	};
	return true;
}

bool yaml_find_bad_quote(const struct mending *m, struct bad_quote *quote)
{
	const struct yaml_stop *stop = m->stop;
	struct str text = mending_text(m);
	size_t at = offset_of_spot(text, stop->sound_until);
	const size_t last = offset_of_spot(text, stop->at);
	int flow = 0;

	for (size_t i = 0; i < stop->n_open; i++)
		flow += stop->open[i].is_flow;
	while (at <= last && at < text.len) {
		if (text.s[at] != '\'' && text.s[at] != '"') {
			at = skip_token(m, at, &flow);
			continue;
		}
		if (is_bad_quote(text, at, flow > 0, quote))
			return true;
		at = quote_end(text, at);
	}
	return false;
}

bool yaml_is_dutch_apostrophe(const char *behind)
{
	return behind[0] && strchr("tsnkmrdTSNKMRD", behind[0]) &&
	       (behind[1] == ' ' || behind[1] == '-');
}

/* Offset where the text that the author meant ends, as well as that can be known. */
static size_t meant_end(struct str text, const struct bad_quote *quote)
{
	size_t end = quote->start + 1;

	for (; end < text.len && text.s[end] != '\n' && text.s[end] != '\r'; end++) {
		if (text.s[end] == '#' && is_space(text.s[end - 1]))
			break;
		if (quote->is_flow && strchr("]}", text.s[end]))
			break;
	}
	while (end > quote->start + 1 && is_space(text.s[end - 1]))
		end--;
	return end;
}

static void hint_double_quotes(struct mending *m, const struct bad_quote *quote)
{
	struct str text = mending_text(m);
	const size_t len = meant_end(text, quote) - quote->start;

	if (len <= SHOWN_MOST && !memchr(text.s + quote->start, '"', len) && !quote->is_flow)
		diag_hint(m->diags, _("put the text between double quotes: \"%.*s\""), (int)len,
			  text.s + quote->start);
	else
		diag_hint(m->diags, _("put the text between double quotes"));
}

/* Between brackets a quotation ends, and a key follows. */
static bool is_missing_comma(struct str text, const struct bad_quote *quote)
{
	size_t at = quote->junk, end;

	if (!quote->is_flow || at >= text.len || text.s[at] != ' ')
		return false;
	while (at < text.len && text.s[at] == ' ')
		at++;
	for (end = at; end < text.len && ((text.s[end] >= 'a' && text.s[end] <= 'z') ||
					  text.s[end] == '-' || text.s[end] == '_');)
		end++;
	return end > at && end < text.len && text.s[end] == ':' && is_before_space(text, end);
}

static void report_quote(struct mending *m, const struct bad_quote *quote)
{
	struct str text = mending_text(m);
	struct place at = place_of_offset(m, quote->start, 1);
	const bool is_single = text.s[quote->start] == '\'';

	if (is_single && yaml_is_dutch_apostrophe(text.s + quote->start + 1)) {
		diag_add(m->diags, DIAG_YAML_QUOTE, at,
			 _("an apostrophe at the start of a text opens a quotation"));
		hint_double_quotes(m, quote);
	} else if (quote->is_closed && is_missing_comma(text, quote)) {
		diag_add(m->diags, DIAG_YAML_BRACKET, place_of_offset(m, quote->junk, 1),
			 _("a comma is missing here"));
		diag_hint(m->diags, _("commas stand between the items"));
	} else if (quote->is_closed) {
		diag_add(m->diags, DIAG_YAML_QUOTE, place_of_offset(m, quote->junk - 1, 1),
			 _("the quotation ends here, but the text goes on"));
		if (is_single)
			diag_hint(m->diags, _("put the text between double quotes, or write each "
					      "apostrophe inside it twice"));
		else
			diag_hint(m->diags, _("write \\\" for each double quote inside the text"));
	} else {
		diag_add(m->diags, DIAG_YAML_QUOTE, at, _("this quotation is not closed"));
		diag_hint(m->diags, _("add %c at the end of the text"), is_single ? '\'' : '"');
	}
}

/* In a flow mapping the text cannot reach over the next `, key:`. */
static size_t flow_text_end(struct str text, size_t at, size_t until)
{
	for (; at < until && !strchr("]}", text.s[at]); at++) {
		if (text.s[at] != ',')
			continue;
		size_t end = at + 1;
		while (end < until && text.s[end] == ' ')
			end++;
		size_t word = end;
		while (end < until && !strchr(" ,:'\"[]{}", text.s[end]))
			end++;
		if (end > word && end < until && text.s[end] == ':')
			break;
	}
	return at;
}

bool yaml_mend_quote(struct mending *m, const struct bad_quote *quote)
{
	struct str text = mending_text(m);
	const unsigned number = place_of_offset(m, quote->start, 0).line - 1;
	unsigned last = number;
	struct line line;

	report_quote(m, quote);
	line_find(text, number, &line);
	if (!quote->is_flow && !quote->is_closed)
		last = line_block_end(text, number, line_parent_indent(&line, quote->start));
	size_t until = quote->is_flow ? flow_text_end(text, quote->start + 1, line.end) : line.end;
	text_neutralise(&m->text, quote->start, until, quote->is_flow);
	if (last > number) {
		size_t from = line.end;
		line_find(text, last, &line);
		text_neutralise(&m->text, from, line.end, false);
	}
	mending_note(m, number, last);
	return true;
}
