/**
 * @file
 * The full-screen program without its terminal: keys go in, a canvas comes out.
 *
 * The terminal loop and the screen tests are its two users. It holds no clock
 * and starts nothing by itself: the picture changes only by a key or a new size.
 */
#ifndef GESPREK_TUI_APP_H
#define GESPREK_TUI_APP_H

#include "gesprek/tui/canvas.h"
#include "gesprek/tui/key.h"
#include "gesprek/tui/play.h"

/* Below this a screen cannot hold a name, an answer and a line to type in. */
enum { APP_LEAST_COLS = 40, APP_LEAST_ROWS = 10 };

struct app;

/** Opens the first screen. @p options must outlive it. */
struct app *app_new(const struct play_options *options);
/** The end is near, whatever brought it: what was typed and can be kept is kept. */
void app_leave(struct app *app);
/** Ends a running conversation as one that may be resumed. */
void app_free(struct app *app);

/** While somebody looks at home: get ready what is chosen there. To be called once it is seen. */
void app_expect(const struct app *app);

void app_key(struct app *app, const struct key *key);
/** Keep what is typed and not sent yet; draws nothing. The loop does it now and then, and at the
 * end. */
void app_keep_draft(struct app *app);
/** Look whether what is played was saved, see `struct play_watch`. @return is there something new
 * to draw? */
bool app_look(struct app *app);
/** Draw the current screen in the size that @p canvas has. */
void app_draw(struct app *app, struct canvas *canvas);

bool app_is_done(const struct app *app);
/** The exit status, and what is to be said on standard error after the terminal is restored ("" if
 * nothing). */
int app_status(const struct app *app);
const char *app_last_words(const struct app *app);

#endif
