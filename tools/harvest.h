/**
 * @file
 * Replies in which no rule heard anything, gathered from kept conversations: what a trainer labels
 * next, or makes a test of.
 *
 * Conversations are heard by the rules as they are now, so that what is understood since is not in
 * it. The same reply at the same moment is told once, with how often it was typed.
 */
#ifndef GESPREK_TOOLS_HARVEST_H
#define GESPREK_TOOLS_HARVEST_H

#include "kept.h"
#include "library.h"

struct unheard {
	const char *scenario, *node, *said, *reply; /* said: what it was a reply to */
	enum addressee to;
	unsigned times;
};

struct harvest {
	struct unheard *v; /* by scenario and node, then the most typed first */
	size_t n, cap;
	struct arena arena;
};

/** From all of @p kept, or of the scenario with the id @p only. @return false with a diag when the
 * history cannot be read. Empty it with harvest_clear() either way. */
bool harvest_gather(struct harvest *harvest, struct kept *kept, struct library *library,
		    const char *only, struct diags *diags);
void harvest_clear(struct harvest *harvest);

/** Rows of a labelled corpus, the labels still empty: id, to, said, reply, labels. */
void harvest_write_tsv(const struct harvest *harvest, struct bytes *out);
/** Tests of nodes, what they find and where they go still to be filled in. */
void harvest_write_tests(const struct harvest *harvest, struct bytes *out);

#endif
