/**
 * @file
 * What is being typed and was not sent yet: one text for each conversation, and one for each field
 * of a form.
 *
 * The draft of a conversation comes back when that is resumed. A reply that is sent takes it away
 * in its own transaction (store_add_reply()), so that no moment knows both or neither. What is
 * typed in a form comes back when a form of that name is opened again, and goes when it is done.
 */
#ifndef GESPREK_STORE_DRAFT_H
#define GESPREK_STORE_DRAFT_H

#include "gesprek/store/store.h"

/** In place of the draft before it; an empty text takes it away. */
bool store_keep_draft(struct store *store, int64_t id, struct str text, struct diags *diags);
/** @p text lives in @p arena, with a NUL behind it; empty when there is none. */
bool store_read_draft(struct store *store, int64_t id, struct arena *arena, struct str *text,
		      struct diags *diags);

/** What stands in field @p field of the form called @p form at @p now; an empty text takes it away.
 */
bool store_keep_typed(struct store *store, const char *form, size_t field, struct str text,
		      int64_t now, struct diags *diags);
/** As store_read_draft(). */
bool store_read_typed(struct store *store, const char *form, size_t field, struct arena *arena,
		      struct str *text, struct diags *diags);
/** The form is done: nothing typed in it stays behind. */
bool store_forget_typed(struct store *store, const char *form, struct diags *diags);

#endif
