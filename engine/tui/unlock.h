/**
 * @file
 * What is open: heavy conversations are opened with a trainer, level by level,
 * as the trainee's settings say. It holds on every way to a conversation: the
 * list, an id or a file on the command line, going on with one, a drill.
 *
 * Where nobody is at the keyboard and nothing is kept, nothing is closed: that
 * is an author or a test at work, and no practice.
 */
#ifndef TUI_UNLOCK_H
#define TUI_UNLOCK_H

#include <stdbool.h>

#include "gesprek/base/diag.h"

struct play;

/** Read what is open, now. @return false when the settings could not be read; then it is what holds
 * where nothing was set. */
bool unlock_read(struct play *play, struct diags *diags);
bool unlock_is_open(const struct play *play, int level);

#endif
