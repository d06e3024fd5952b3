/**
 * @file
 * Plain lines: an equal of the full screen, for a screen reader, a pipe, or a
 * terminal that can do little. Append-only, no escape bytes, no columns; each
 * thing is said once, as `label: value`.
 */
#ifndef TUI_PLAIN_H
#define TUI_PLAIN_H

#include "gesprek/tui/play.h"

/** @return An exit status. */
int plain_run(const struct play_options *options);

#endif
