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
/** Put @p text in as it stands, newlines as spaces: pasted text never sends. */
void line_insert(struct str text);
const char *line_text(void);
/** Where the cursor is in line_text(), in bytes. */
size_t line_cursor(void);
/** Does the user edit as in vi? Then Escape is theirs. */
bool line_is_vi(void);

/** Plain: read one line. @return Yours to free; NULL at the end of input or when a signal asks to
 * end. */
char *line_ask(const char *prompt, FILE *in, FILE *out);

/** Take the last line out of the history. */
void line_forget_last(void);

#endif
