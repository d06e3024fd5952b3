/**
 * @file
 * An explanation as text for people, and as JSON.
 */
#ifndef GESPREK_TOOLS_EXPLAIN_TEXT_H
#define GESPREK_TOOLS_EXPLAIN_TEXT_H

#include "gesprek/hear/explain.h"
#include "gesprek/talk/session.h"

/**
 * @p turn: the reply said at a node, for what it did there; NULL without a node.
 * @p is_all: with the word groups of each sentence, and every rule that nearly fired.
 */
void explain_write_text(const struct explanation *why, struct str reply, const struct turn *turn,
			bool is_all, struct bytes *out);
/** The same, always all of it. */
void explain_write_json(const struct explanation *why, struct str reply, const struct turn *turn,
			struct bytes *out);

#endif
