/**
 * @file
 * A conversation as it went, apart from its scenario: so that it can be held
 * against how the same replies go in a scenario that was edited.
 */
#ifndef TUI_STORY_H
#define TUI_STORY_H

#include "gesprek/talk/session.h"

struct story {
	struct arena arena;
	const char **replies;
	size_t n_replies;
	struct moment *moments; /* one more than replies: the first is the opening */
};

/** Copies all it needs: @p session and its scenario may go. */
void story_init(struct story *story, const struct session *session);
void story_clear(struct story *story);

enum { STORY_MOST_TEXTS = 2 };

/**
 * What is another now, to be told to an author: the first line that reads otherwise, and where it
 * goes another way. Made in @p arena.
 * @param first the first moment that is another one, 0 the opening; UINT_MAX: none is
 * @return how many texts
 */
size_t story_compare(const struct story *was, const struct story *is, struct arena *arena,
		     const char *texts[STORY_MOST_TEXTS], unsigned *first);

#endif
