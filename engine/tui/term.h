/**
 * @file
 * The terminal: shows a canvas. The only user of curses is behind this.
 *
 * While it is open the terminal is in its own mode; whatever way the program
 * ends, it is given back as it was.
 */
#ifndef TUI_TERM_H
#define TUI_TERM_H

#include <stdio.h>

#include "gesprek/tui/canvas.h"

struct term;

/** @return NULL when the terminal cannot place its cursor, or is not known. There can be one at a
 * time. */
struct term *term_open(FILE *in, FILE *out);
void term_close(struct term *term);

/** Give the canvas the size of the terminal, blank. */
void term_fit(const struct term *term, struct canvas *canvas);
void term_show(struct term *term, const struct canvas *canvas);
/** The window has another size. */
void term_resize(struct term *term);
/** Give the terminal back for a while, and take it again. */
void term_leave(struct term *term);
void term_return(struct term *term);
/** Can it show more than ASCII? */
bool term_is_unicode(void);

#endif
