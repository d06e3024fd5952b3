/**
 * @file
 * What was read of the heads of scenarios, noted for the next start.
 *
 * The cards of some dozens of files take longer to read than all else that is
 * done before the first screen. So they are noted, each with what the system
 * tells of its file; a note holds as long as that is the same, and as long as
 * it is the same program that asks. They stand in $XDG_CACHE_HOME/gesprek/cards
 * or below ~/.cache, hold nothing but what is in the files, and may be taken
 * away at any time: what is not there, or not whole, is read from the files.
 */
#ifndef GESPREK_TOOLS_CARD_NOTES_H
#define GESPREK_TOOLS_CARD_NOTES_H

#include "gesprek/scenario/scenario.h"

struct card_notes;

/** @param arena  for what is found; borrowed until card_notes_close() */
struct card_notes *card_notes_open(enum address address, struct arena *arena);
/** Write what is new, if it can be, and free @p notes. NULL is accepted. */
void card_notes_close(struct card_notes *notes);

enum card_note { CARD_NOT_NOTED, CARD_NOTED, CARD_NOTED_AS_NONE };

/** Is there a note of the file @p path as it is now? @p card: of CARD_NOTED, with @p path. */
enum card_note card_notes_find(struct card_notes *notes, const char *path,
			       struct scenario_card *card);
/** Note what was read of the file that was asked for last. @p card NULL: it is no scenario, and
 * nothing is to be said about that. */
void card_notes_add(struct card_notes *notes, const struct scenario_card *card);

#endif
