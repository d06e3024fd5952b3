/**
 * @file
 * What a conversation can be found by when somebody types.
 */
#ifndef TUI_CARD_WORDS_H
#define TUI_CARD_WORDS_H

#include "gesprek/base/memory.h"
#include "gesprek/scenario/scenario.h"

/** Title, about, level, aims, themes, language, parent or child: a text for find_words(), in
 * @p arena. */
const char *card_words(struct arena *arena, const struct scenario_card *card);

#endif
