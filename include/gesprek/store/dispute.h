/**
 * @file
 * "I see this differently": what a trainee thinks of one finding, as the text of a note of the kind
 * "disagree".
 *
 * The first line is the id of the indicator, which is all that earlier versions wrote. What follows
 * is one `key: value` a line, each only when there is something to say: `words:` what it was heard
 * in, `as:` the id of the label it was in the trainee's view, `why:` in their own words. Other keys
 * are passed over. Of several notes on the same words and indicator the last holds.
 */
#ifndef GESPREK_STORE_DISPUTE_H
#define GESPREK_STORE_DISPUTE_H

#include "gesprek/base/bytes.h"
#include "gesprek/base/memory.h"

/** "" for what was not said. */
struct kept_dispute {
	const char *indicator, *words, *as, *why;
};

/** Appended to @p out. A newline within a value becomes a space. */
void dispute_write(const struct kept_dispute *dispute, struct bytes *out);
/** From the text of a note, in @p arena. Any text is accepted. */
struct kept_dispute dispute_read(struct arena *arena, const char *text);
/** Are they about the same words of the same indicator? */
bool dispute_is_about(const struct kept_dispute *a, const struct kept_dispute *b);

#endif
