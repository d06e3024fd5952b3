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
const char *text_number(struct arena *arena, unsigned number);
/* Bytes [start, end) of @p text without blanks around it, shortened at a word if long. */
const char *text_quote(struct arena *arena, const char *text, size_t start, size_t end);

#endif
