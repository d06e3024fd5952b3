/**
 * @file
 * A child's own words, taken along into a conversation with a parent.
 *
 * The child's scenario says under which condition the child agrees (`carry:`),
 * and in which own words each fact may be passed on. The parent's scenario
 * names that scenario and the facts it can do something with (`carries:`).
 * Which of them are taken along is chosen before it begins
 * (session_options.carried) and is part of the fold: `carried.<fact>` holds
 * from the first word. A slot `carried.<fact>` of a node hears that it is
 * brought up.
 *
 * What a child allowed is written down as a text, `fact: words`; whoever keeps
 * conversations keeps that and hands it to the conversation with the parent.
 */
#ifndef GESPREK_TALK_CARRY_H
#define GESPREK_TALK_CARRY_H

#include "gesprek/talk/session.h"

/** Did the conversation end, and did the child agree? Then at least one fact can be taken along. */
bool carry_is_allowed(const struct session *session);
/**
 * The @p n th fact that may be taken along, as it is kept: "droom: Hij tekende een deur."; in @p
 * arena. NULL when there are no more, or nothing is allowed.
 */
const char *carry_kept(const struct session *session, size_t n, struct arena *arena);

/** The child's words in it. */
const char *carry_words_of(const char *kept);
/**
 * Which of the facts that @p scenario can take along the kept text @p kept is; @p words becomes the
 * child's words in it. @return false: none of them.
 */
bool carry_read(const struct scenario *scenario, const char *kept, unsigned *number,
		const char **words);
/** The ids of @p carried with blanks between, in @p arena; "" for none. */
const char *carried_ids(const struct scenario *scenario, uint64_t carried, struct arena *arena);
/**
 * The set of the ids in @p text, with blanks or commas between. @return false when one of them is
 * none that @p scenario can take along; those that are have been read.
 */
bool carried_find(const struct scenario *scenario, const char *text, uint64_t *carried);

#endif
