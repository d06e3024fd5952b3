/**
 * @file
 * The bridge between playing and the history: a `struct play_log` that keeps
 * what is entered, in the trainee's own data folder.
 *
 * When the history cannot be opened or written, that is said once and the
 * conversation goes on without it.
 */
#ifndef GESPREK_TOOLS_RECORD_H
#define GESPREK_TOOLS_RECORD_H

#include "gesprek/store/store.h"
#include "gesprek/tui/play.h"

/**
 * $XDG_DATA_HOME/gesprek/history.db, or below ~/.local/share.
 * @return NULL when there is no home; free it.
 */
char *record_path(void);

/** Seconds since 1970. */
int64_t record_now(void);

/** Open the history where it belongs. @return NULL with a diag. */
struct store *record_store(struct diags *diags);

/**
 * Is what is entered to be kept? GESPREK_HISTORY says: `on`, or anything else for no;
 * @p otherwise where it is unset or empty.
 */
bool record_is_wanted(bool otherwise);
/** The history to keep a conversation in. @return NULL when it cannot be had; that was said. */
struct store *record_open(void);

struct recorder;

/** @p store is borrowed, NULL keeps nothing. */
struct recorder *recorder_new(struct store *store);
void recorder_free(struct recorder *recorder);
const struct play_log *recorder_log(const struct recorder *recorder);

#endif
