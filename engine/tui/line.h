/**
 * @file
 * Editing one line, by GNU readline: users keep their keys, undo and history.
 *
 * There is one line editor in a program, since readline has one. Either keys
 * are handed in and the front end draws the text (full screen), or it reads
 * from a terminal by itself (plain lines), without sending a single escape.
 */
#ifndef TUI_LINE_H
#define TUI_LINE_H

#include <stdio.h>

#include "gesprek/base/bytes.h"

/* Full screen. */
typedef void line_done(void *data, const char *line); /* NULL: end of input on an empty line */
void line_open(line_done *done, void *data);
void line_close(void);
void line_feed(struct str bytes);
/** Put @p text in as it stands, newlines as spaces, none at its end: pasted text never sends. */
void line_insert(struct str text);
const char *line_text(void);
/** Where the cursor is in line_text(), in bytes. */
size_t line_cursor(void);
/** Does the user edit as in vi? Then Escape is theirs. */
bool line_is_vi(void);

/** What a line begins with, and who is handed it while it is typed: at most every
 * LINE_KEEP_MS, and before the program stops for a while or is asked to end. */
enum { LINE_KEEP_MS = 1000 };
struct line_draft {
	const char *text;
	void (*keep)(void *data, const char *text);
	void *data;
};

/**
 * Plain: read one line. Pasted line ends are spaces, see tui/key.h.
 * @param draft NULL: the line begins empty and is handed to nobody.
 * @return Yours to free; NULL at the end of input or when a signal asks to end.
 */
char *line_ask(const char *prompt, const struct line_draft *draft, FILE *in, FILE *out);

/** Take the last line out of the history. */
void line_forget_last(void);

/* For the files of the line editor only. */
void line_prepare(void);
void line_remember(const char *line);
/** Would readline take the tail of it for typed letters? */
bool line_is_unknown_key(struct str bytes);

#endif
