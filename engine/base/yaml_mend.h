/**
 * @file
 * Inside the YAML reader: explaining and mending what libyaml could not read.
 * Mending keeps the number of lines, and is only done so that the rest of the
 * file can be checked too: a mended file is never used.
 */
#ifndef GESPREK_BASE_YAML_MEND_H
#define GESPREK_BASE_YAML_MEND_H

#include "yaml_tree.h"

enum { MENDS_MOST = 40 };

/* Lines that were changed: a second problem there would be a consequence of the first. */
struct mended_lines {
	unsigned first, last;
};

struct mending {
	struct bytes text; /* the copy that is mended */
	const struct source *source;
	const struct yaml_stop *stop;
	struct diags *diags;
	struct mended_lines mended[MENDS_MOST];
	size_t n_mended;
};

/**
 * Say what the author must change because of m->stop, and mend m->text there.
 * @return false when reading again is of no use.
 */
bool yaml_mend(struct mending *m);

/* A line of the text. Lines count from 0; `end` is without the line end. */
struct line {
	size_t start, end;
	size_t indent;  /* of the first character that is no blank, in bytes */
	size_t content; /* the same, after `- ` signs */
	size_t dash;    /* of the last of those signs, or of the content without them */
	bool is_blank;  /* or only a comment */
};

/* The ways to do that; `at` is the offset of m->stop->at. Each says what is wrong and where. */
bool yaml_mend_generic(struct mending *m, size_t at); /* in libyaml's words */
bool yaml_mend_tab(struct mending *m, size_t at);
bool yaml_mend_indent(struct mending *m, unsigned number);
/* Something is wrong inside a bracket that is open. */
bool yaml_mend_bracket(struct mending *m, const struct yaml_open *open, size_t at);
bool yaml_mend_stray_bracket(struct mending *m, size_t at);
/* `says: [zucht] Nou ja`: what looks like a list is part of a text. */
bool yaml_mend_text_after_bracket(struct mending *m, size_t at, const struct line *line);

/* A quotation that does not end, or ends before its text does. */
struct bad_quote {
	size_t start, junk; /* offsets; junk is where the text goes on after the quotation */
	bool is_closed;     /* in the line where it starts */
	bool is_flow;
};
bool yaml_find_bad_quote(const struct mending *m, struct bad_quote *quote);
bool yaml_mend_quote(struct mending *m, const struct bad_quote *quote);

/* In yaml_lines.c. */
bool line_find(struct str text, unsigned number, struct line *line);
/* Step to the next line; false: there is none. */
bool line_next(struct str text, struct line *line);
/* The line that ends before `line` starts, blank ones passed over. */
bool line_find_before(struct str text, unsigned *number, struct line *line);
/* The last line from `number` on that is indented deeper than `indent`, or `number` itself. */
unsigned line_block_end(struct str text, unsigned number, size_t indent);
/* Columns a text that starts at `at` must go beyond to go on in the next line. */
size_t line_parent_indent(const struct line *line, size_t at);
size_t offset_of_spot(struct str text, struct yaml_spot spot);
struct place place_of_offset(const struct mending *m, size_t at, unsigned span_cols);
/* The first `: ` (or `:` at the end) from `at` on, comments left out, or `line->end`. */
size_t line_find_colon(struct str text, const struct line *line, size_t at);

void text_splice(struct bytes *text, size_t at, size_t len, const char *with);
/* Give each line from first to last, blank ones excepted, the indent that the function says. */
typedef size_t line_indent(struct str text, const struct line *line, size_t from, size_t to);
void text_indent_lines(struct bytes *text, unsigned first, unsigned last, line_indent *indent,
		       size_t from, size_t to);
/* Make the characters that mean something to YAML plain. */
void text_neutralise(struct bytes *text, size_t at, size_t until, bool is_flow);

struct str mending_text(const struct mending *m);
void mending_note(struct mending *m, unsigned first, unsigned last);

#endif
