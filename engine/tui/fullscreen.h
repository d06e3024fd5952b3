/**
 * @file
 * The full screen: the app between a terminal and a keyboard.
 */
#ifndef TUI_FULLSCREEN_H
#define TUI_FULLSCREEN_H

#include "gesprek/tui/play.h"

/** @return false when the terminal cannot be used for it; nothing was shown then. */
bool fullscreen_run(const struct play_options *options, int *status);

#endif
