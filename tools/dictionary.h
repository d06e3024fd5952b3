/**
 * @file
 * Where typing help gets its dictionaries.
 *
 * A dictionary of hunspell is a pair of files, `nl_NL.aff` and `nl_NL.dic`.
 * They are looked for under the names of the conversation's language, where
 * systems keep them, or only in the folder that GESPREK_DICT names; a folder
 * that is not there switches typing help off. A missing dictionary is never an
 * error: what is typed is then heard as it stands.
 */
#ifndef GESPREK_TOOLS_DICTIONARY_H
#define GESPREK_TOOLS_DICTIONARY_H

#include "gesprek/hear/spelling.h"
#include "gesprek/hear/word_book.h"
#include "gesprek/tui/play.h"

/** The languages that typing help knows of, until it returns NULL. */
const char *dictionary_language(size_t n);
/** The word list for @p language, "nl"; free it. NULL if there is none. */
char *dictionary_find(const char *language);

/** Typing help for @p pack. @return NULL where there is no dictionary. */
struct spelling *dictionary_open(const struct pack *pack);
/** To look words of @p language up. @return NULL where there is no dictionary. */
struct word_book *dictionary_open_book(const char *language);
/** Is there to be no dictionary, because GESPREK_DICT says "off"? */
bool dictionary_is_off(void);
/** To be said when typing help was asked for: that there is none for @p pack, where that is so. */
void dictionary_say_missing(const struct pack *pack);

/** For playing. */
extern const struct play_speller dictionary_speller;

#endif
