/**
 * @file
 * Typing help: which mistyped words of a reply are read as which others.
 *
 * A word is read as another when it is none itself (in no dictionary, no word
 * group, nothing the scenario brings), has five letters or more and lies one
 * slip away from a single word of a word group, `lukt*` with an ending too.
 * Where several lie that near, the likeliest slip decides in the order that
 * spelling programs suggest by (d for t, letters swapped, a key beside the
 * right one, one letter too many, one too few, another letter), then the most
 * letters alike at the start; words of different groups that are still equal
 * leave it as it was typed. The first letter is taken to be right, but for a
 * key beside it, a swap, or one that is missing.
 *
 * What comes out is a part of the reply: hear() is given it, and nothing else
 * here is asked again when the reply is heard a second time. A dictionary that
 * is not there reads nothing. One `struct spelling` is for one thread; it
 * loads its dictionary when the first word is looked up, remembers a bounded
 * number of words, and looks up a bounded number for each reply.
 */
#ifndef GESPREK_HEAR_SPELLING_H
#define GESPREK_HEAR_SPELLING_H

#include "gesprek/hear/hear.h"

struct spelling;

/**
 * @p affix and @p words are the paths of a hunspell dictionary (.aff and .dic) in the language of
 * @p pack.
 */
struct spelling *spelling_open(const struct pack *pack, const char *affix, const char *words);
void spelling_close(struct spelling *spelling);

/**
 * Load the dictionary in the background, where that can be done, so that neither the first reply
 * nor what comes before it has to wait.
 */
void spelling_load(struct spelling *spelling);

/** All words of @p text are words, such as the names in a scenario. */
void spelling_know(struct spelling *spelling, const char *text);

/**
 * Read @p reply, said in @p context. Borrowed until the next use; empty without a dictionary.
 * @param spelling may be NULL: no typing help.
 */
struct respellings spelling_read(struct spelling *spelling, const struct hear_context *context,
				 struct str reply);

#endif
