/**
 * @file
 * Writing and reading in plain lines: `label: value`, and a line typed by a
 * person (with a line editor) or taken from a file or pipe.
 */
#ifndef TUI_PLAIN_LINES_H
#define TUI_PLAIN_LINES_H

#include <stdbool.h>
#include <stdio.h>

#include "line.h"

struct plain_lines {
	FILE *in, *out;
	bool has_person; /* at the keyboard */
	bool is_at_end;  /* of the input */
	/* Read ahead from a file or pipe. Not by stdio: a signal has to get through while waiting.
	 */
	unsigned char ahead[4096];
	size_t ahead_at, ahead_n;
};

/** `label: text`, or the text alone when the label is "". */
void lines_say(struct plain_lines *lines, const char *label, const char *text);
/** Each paragraph on its own line, the label before the first. */
void lines_say_paragraphs(struct plain_lines *lines, const char *label, const char *text);
void lines_say_choice(struct plain_lines *lines, size_t number, const char *text);
void lines_say_blank(struct plain_lines *lines);

/** Ask with @p prompt, which only a person sees. @return Yours to free; NULL at the end or by a
 * signal. */
char *lines_read(struct plain_lines *lines, const char *prompt);
/** The same for a line that is kept while a person types it. */
char *lines_read_draft(struct plain_lines *lines, const char *prompt,
		       const struct line_draft *draft);

#endif
