/**
 * @file
 * The bridge between playing and the history: a `struct play_log` that keeps
 * what is entered.
 *
 * When the history cannot be opened or written, that is told once, in the
 * conversation, which goes on. With every reply it is tried again, and what
 * could not be kept before is kept then, in its order: what is in the history
 * is always the conversation from its beginning, without a gap.
 */
#ifndef GESPREK_TOOLS_RECORDER_H
#define GESPREK_TOOLS_RECORDER_H

#include "gesprek/tui/play.h"

struct recorder;

/**
 * @p store is borrowed, NULL keeps nothing. @p refusal is taken: why there is no store where one
 * was wanted, told in the first conversation, so that it is read in the full screen as well; NULL
 * where none was wanted.
 */
struct recorder *recorder_new(struct store *store, char *refusal);
void recorder_free(struct recorder *recorder);
const struct play_log *recorder_log(const struct recorder *recorder);

#endif
