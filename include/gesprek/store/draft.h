/**
 * @file
 * What is being typed and was not sent yet: one text for each conversation.
 *
 * It comes back when the conversation is resumed. A reply that is sent takes it away in its own
 * transaction (store_add_reply()), so that no moment knows both or neither.
 */
#ifndef GESPREK_STORE_DRAFT_H
#define GESPREK_STORE_DRAFT_H

#include "gesprek/store/store.h"

/** In place of the draft before it; an empty text takes it away. */
bool store_keep_draft(struct store *store, int64_t id, struct str text, struct diags *diags);
/** @p text lives in @p arena, with a NUL behind it; empty when there is none. */
bool store_read_draft(struct store *store, int64_t id, struct arena *arena, struct str *text,
		      struct diags *diags);

#endif
