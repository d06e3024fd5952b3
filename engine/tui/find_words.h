/**
 * @file
 * Finding by typing: does something have to do with these words?
 */
#ifndef TUI_FIND_WORDS_H
#define TUI_FIND_WORDS_H

#include <stdbool.h>
#include <stddef.h>

#include "gesprek/base/bytes.h"

/**
 * Is each word of @p words a part of one of the @p n @p texts? Capitals and accents make no
 * difference: who types "een" also finds "één". A number is found whole, and belongs to the word
 * before it: "level 2". No words find everything.
 */
bool find_words(const char *words, const char *const *texts, size_t n);

/** Put what is @p typed behind @p words, as far as it fits and says something: one blank between
 * two words, none in front. */
void find_words_add(struct bytes *words, struct str typed, size_t most_bytes);
/** Take the last character off. */
void find_words_shorten(struct bytes *words);

#endif
