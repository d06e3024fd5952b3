/**
 * @file
 * Lines, columns and small changes in the text of a YAML file.
 */
#include <string.h>

#include "yaml_mend.h"

struct str mending_text(const struct mending *m)
{
	return (struct str){bytes_text(&m->text), m->text.len};
}

void mending_note(struct mending *m, unsigned first, unsigned last)
{
	if (m->n_mended < MENDS_MOST)
		m->mended[m->n_mended++] = (struct mended_lines){first, last};
}

static bool is_blank_char(char c)
{
	return c == ' ' || c == '\t';
}

static void line_measure(struct str text, struct line *line)
{
	size_t at = line->start;

	while (at < line->end && is_blank_char(text.s[at]))
		at++;
	line->indent = at - line->start;
	line->is_blank = at == line->end || text.s[at] == '#';
	line->dash = at;
	while (at < line->end && text.s[at] == '-' &&
	       (at + 1 == line->end || is_blank_char(text.s[at + 1]))) {
		line->dash = at++;
		while (at < line->end && is_blank_char(text.s[at]))
			at++;
	}
	line->content = at - line->start;
	line->dash -= line->start;
}

/* The line that starts at this offset. */
static void line_set(struct str text, size_t start, struct line *line)
{
	const char *end = start < text.len ? memchr(text.s + start, '\n', text.len - start) : NULL;

	line->start = start;
	line->end = end ? (size_t)(end - text.s) : text.len;
	if (line->end > start && text.s[line->end - 1] == '\r')
		line->end--;
	line_measure(text, line);
}

bool line_find(struct str text, unsigned number, struct line *line)
{
	size_t start = 0;

	for (; number; number--) {
		const char *end = memchr(text.s + start, '\n', text.len - start);
		if (!end)
			return false;
		start = (size_t)(end + 1 - text.s);
	}
	line_set(text, start, line);
	return true;
}

bool line_next(struct str text, struct line *line)
{
	const char *newline = memchr(text.s + line->end, '\n', text.len - line->end);

	if (newline)
		line_set(text, (size_t)(newline + 1 - text.s), line);
	return newline != NULL;
}

bool line_find_before(struct str text, unsigned *number, struct line *line)
{
	size_t start = line->start;

	while (start) {
		start--; /* onto the newline */
		while (start && text.s[start - 1] != '\n')
			start--;
		--*number;
		line_set(text, start, line);
		if (!line->is_blank)
			return true;
	}
	return false;
}

unsigned line_block_end(struct str text, unsigned number, size_t indent)
{
	struct line line;
	unsigned last = number;

	if (!line_find(text, number, &line))
		return number;
	while (line_next(text, &line)) {
		number++;
		if (!line.is_blank && line.indent <= indent)
			break;
		if (!line.is_blank)
			last = number;
	}
	return last;
}

size_t line_parent_indent(const struct line *line, size_t at)
{
	return at > line->start + line->content ? line->content : line->dash;
}

static bool is_char_start(char c)
{
	return ((unsigned char)c & 0xc0) != 0x80;
}

size_t offset_of_spot(struct str text, struct yaml_spot spot)
{
	struct line line;

	if (!line_find(text, spot.line, &line))
		return text.len;
	size_t at = line.start;
	for (unsigned col = 0; at < line.end && col < spot.col; col++)
		do
			at++;
		while (at < line.end && !is_char_start(text.s[at]));
	return at;
}

struct place place_of_offset(const struct mending *m, size_t at, unsigned span_cols)
{
	struct str text = mending_text(m);
	struct place place = {m->source, 1, 1, span_cols};

	for (size_t i = 0; i < at && i < text.len; i++) {
		if (text.s[i] == '\n') {
			place.line++;
			place.col = 1;
		} else {
			place.col += is_char_start(text.s[i]);
		}
	}
	return place;
}

size_t line_find_colon(struct str text, const struct line *line, size_t at)
{
	for (; at < line->end; at++) {
		if (text.s[at] == ':' && (at + 1 == line->end || is_blank_char(text.s[at + 1])))
			return at;
		if (text.s[at] == '#' && at > line->start && is_blank_char(text.s[at - 1]))
			break;
	}
	return line->end;
}

void text_splice(struct bytes *text, size_t at, size_t len, const char *with)
{
	struct bytes made = {0};

	bytes_add(&made, text->s, at);
	bytes_add_text(&made, with);
	bytes_add(&made, text->s + at + len, text->len - at - len);
	bytes_clear(text);
	*text = made;
}

void text_indent_lines(struct bytes *text, unsigned first, unsigned last, line_indent *indent,
		       size_t from, size_t to)
{
	struct str old = {bytes_text(text), text->len};
	struct bytes made = {0};
	struct line line;
	size_t copied;

	if (!line_find(old, first, &line))
		return;
	copied = 0;
	for (unsigned n = first; n <= last; n++) {
		if (!line.is_blank) {
			bytes_add(&made, old.s + copied, line.start - copied);
			bytes_add_fill(&made, ' ', indent(old, &line, from, to));
			copied = line.start + line.indent;
		}
		if (!line_next(old, &line))
			break;
	}
	bytes_add(&made, old.s + copied, old.len - copied);
	bytes_clear(text);
	*text = made;
}

void text_neutralise(struct bytes *text, size_t at, size_t until, bool is_flow)
{
	const char *meaning = is_flow ? "'\":#&*!|>%@`\\,[]{}" : "'\":#&*!|>%@`\\";

	for (size_t i = at; i < until; i++)
		if (text->s[i] && strchr(meaning, text->s[i]))
			text->s[i] = '.';
	/* A sign that only means something at the start of a text. */
	if (at < until && strchr("-?[]{},", text->s[at]))
		text->s[at] = '.';
}
