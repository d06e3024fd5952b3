/**
 * @file
 * The history as the commands use it: in the trainee's own data folder, when
 * it is wanted, and no longer than that.
 */
#ifndef GESPREK_TOOLS_RECORD_H
#define GESPREK_TOOLS_RECORD_H

#include "gesprek/store/store.h"

/**
 * $XDG_DATA_HOME/gesprek/history.db, or below ~/.local/share.
 * @return NULL when there is no home; free it.
 */
char *record_path(void);

/** Seconds since 1970. */
int64_t record_now(void);

/** Open the history where it belongs. @return NULL with a diag. */
struct store *record_store(struct diags *diags);

/** From here on the trainee is spoken to as @p store says they want it. To be called before rules
 * or scenarios are read: what was read before keeps its form. */
void record_take_address(struct store *store);

/**
 * Is what is entered to be kept? GESPREK_HISTORY says: `on`, or anything else for no;
 * @p otherwise where it is unset or empty.
 */
bool record_is_wanted(bool otherwise);
/**
 * The history to keep conversations in. What is older than the trainee wants it kept is forgotten,
 * and that is said.
 * @param refusal  why it cannot be had, for recorder_new() (recorder.h); NULL when it can
 */
struct store *record_open(char **refusal);
/** The highest level of scenarios that is open by the trainee's settings, also for who has nothing
 * kept; makes no file. 0: nothing was set. */
unsigned record_unlocked_level(void);

#endif
