/**
 * @file
 * A child's words on their way from one conversation to another: written down
 * as notes where the child agreed, and offered in the briefing of the
 * conversation with a parent. Without them nothing is asked.
 */
#ifndef TUI_CARRY_H
#define TUI_CARRY_H

#include "gesprek/talk/carry.h"

struct play;

/** What the history has for the scenario being played. */
struct brought {
	struct arena arena;
	const char *words[CARRIED_MOST]; /* by number in scenario->carries; NULL: not allowed */
	uint64_t allowed;                /* bits of those there are */
};

void brought_clear(struct brought *brought);
/** Look in the history for what its child let go along. */
void brought_look_up(struct play *play);
/** What the child is called; what stands for it where the scenario does not say. */
const char *brought_child(const struct play *play);
/** The conversation came to an ending: what its child lets go along becomes its notes. */
void brought_note(struct play *play);

#endif
