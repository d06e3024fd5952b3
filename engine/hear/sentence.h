/** @file Where sentences end and words begin; the steps of reading_make(). */
#ifndef GESPREK_HEAR_SENTENCE_H
#define GESPREK_HEAR_SENTENCE_H

#include "reading.h"

/** Cut the normal text of @p r into sentences and these into words. */
void sentences_find(struct reading *r);

#endif
