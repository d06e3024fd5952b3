/**
 * @file
 * One of many choices, found by typing words of it.
 *
 * What was typed stands in the field's text, which a choice has no other use
 * for; it goes when the field is left. The value is always one that has all of
 * the words: letters that no choice has are not taken.
 */
#ifndef TUI_FIELD_FIND_H
#define TUI_FIELD_FIND_H

#include "form.h"

/** Are there so many that stepping to one is long? Fewer are reached by a digit. */
bool field_is_long(const struct field *field);
/** Has the @p n th choice, from 1, these words? */
bool field_has_words(const struct field *field, size_t n, const char *words);

void field_find_add(struct field *field, struct str typed);
void field_find_shorten(struct field *field);
void field_find_end(struct field *field);
/** To the next choice that has the words, or the one before; at an end it stays. */
void field_find_step(struct field *field, bool is_back);

#endif
