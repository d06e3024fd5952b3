/**
 * @file
 * Texts with {words} in them, and quotes of the trainee's own sentences.
 */
#ifndef TALK_TEXT_H
#define TALK_TEXT_H

#include "talk.h"

/* A quote is a sentence, not a page. */
enum { QUOTE_MAX_BYTES = 200 };

/* What a {name} becomes; a list ends in a row without name. */
struct filling {
	const char *name, *value;
};
const char *text_fill(struct arena *arena, const char *text, const struct filling *fillings);
/* A text of the pack with {name}, {child} and {n} (the weeks until the follow-up) filled in. */
const char *session_text(const struct session *session, struct arena *arena, enum text text);
/* The same with another than the first one talked to as {name}. */
const char *session_text_about(const struct session *session, struct arena *arena,
			       const struct person *person, enum text text);
/* What the pack calls a label; its id where the pack has no title. */
const char *label_title(const struct pack *pack, enum label label);
/* The titles of @p labels, with semicolons between. */
const char *text_labels(struct arena *arena, const struct pack *pack, label_set labels);
const char *text_number(struct arena *arena, unsigned number);
/* Bytes [start, end) of @p text without blanks around it, shortened at a word if long. */
const char *text_quote(struct arena *arena, const char *text, size_t start, size_t end);

#endif
