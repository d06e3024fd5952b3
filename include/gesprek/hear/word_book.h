/**
 * @file
 * A dictionary of hunspell, asked one thing: is this a word?
 *
 * For one thread at a time. It is loaded when it is opened, which takes a
 * tenth of a second for Dutch; what was asked before is remembered.
 */
#ifndef GESPREK_HEAR_WORD_BOOK_H
#define GESPREK_HEAR_WORD_BOOK_H

#include <stdbool.h>

#include "gesprek/base/memory.h"

struct word_book;

/** @p affix and @p words are the paths of the .aff and the .dic. */
struct word_book *word_book_open(const char *affix, const char *words);
void word_book_close(struct word_book *book);

/** In UTF-8, with its capitals as they are written. */
bool word_book_has(struct word_book *book, const char *word);
/** The likeliest word that was meant, in @p arena, or NULL. Slow: a tenth of a second for Dutch. */
const char *word_book_suggest(struct word_book *book, const char *word, struct arena *arena);

#endif
