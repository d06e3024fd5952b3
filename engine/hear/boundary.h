/**
 * @file
 * What typists leave out or put before: marks at the end of sentences, and polite words at the
 * start. Both go by word groups and frames of the pack, so they come after the reading.
 */
#ifndef GESPREK_HEAR_BOUNDARY_H
#define GESPREK_HEAR_BOUNDARY_H

#include "ear.h"

/**
 * Put the marks into the normal text that its typist left out. A sentence begins at a word of the
 * group `openers` with a capital; one that ends without a mark, and in which the frame
 * `unmarked-question` is seen, ends in a question mark.
 * @return Was the only sentence looked up for that, and left as it is? Then its hits are there.
 */
bool marks_restore(struct ear *ear);
/** Let the sentence begin behind its polite words: an entry of the group `lead-ins`. */
void lead_in_skip(struct ear *ear, struct sentence *s);
/** The sentence is the one that is listened to, and its words and groups are hits; listen.c. */
void ear_look_up(struct ear *ear, struct sentence *s);

#endif
