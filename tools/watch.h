/**
 * @file
 * A scenario that is being written, for a play that goes along with it.
 *
 * Looked at are the scenario and the rules, temperaments and helplines it was
 * read with: each by what the file system says of it, since editors save by
 * writing another file and giving it the name. No file is read until one of
 * them is another than it was.
 */
#ifndef GESPREK_TOOLS_WATCH_H
#define GESPREK_TOOLS_WATCH_H

#include "gesprek/tui/play.h"
#include "library.h"

struct watch;

/** The scenario in the file @p path, to be read with @p rules as library_new() takes them. All
 * borrowed. To be called before it is read for the first time. */
struct watch *watch_new(const char *path, const char *const *rules, size_t n_rules);
/** Look at all that @p library has read by now as well. */
void watch_add(struct watch *watch, struct library *library);
/** Also what it loaded. */
void watch_free(struct watch *watch);
/** What play_run() is to be given. */
struct play_watch watch_for_play(struct watch *watch);

#endif
