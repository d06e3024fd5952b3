/**
 * @file
 * The program's own words around a conversation: in its language, from its pack.
 *
 * Words for the keys, the list and errors are messages, shown through _().
 * Everything from the briefing to the debrief speaks the scenario's language:
 * its pack may hold a text for each row of tui_texts.def. Packs may come from
 * strangers, so their texts are never formats: a `{}` is filled in.
 */
#ifndef TUI_UI_TEXTS_H
#define TUI_UI_TEXTS_H

#include "gesprek/scenario/helplines.h"
#include "gesprek/scenario/scenario.h"

enum ui_text {
#define T(NAME, id, english) UI_TEXT_##NAME,
#include "tui_texts.def"
#undef T
	UI_TEXT_COUNT
};

/** Borrowed; in the program's language when there is no scenario, English when its pack has no such
 * text. */
const char *ui_text(const struct scenario *scenario, enum ui_text text);
/** The text with the first `{}` replaced by @p value, made in @p arena. */
const char *ui_text_fill(struct arena *arena, const struct scenario *scenario, enum ui_text text,
			 const char *value);
/** The same for a pattern that is at hand, such as one with a second `{}`. */
const char *ui_fill(struct arena *arena, const char *pattern, const char *value);
const char *ui_text_count(struct arena *arena, const struct scenario *scenario, enum ui_text text,
			  size_t number);

/** The text with the helplines of @p place behind it. */
const char *ui_text_help(struct arena *arena, const struct scenario *scenario, enum ui_text text,
			 enum help_place place);

/** What a label is called: as the pack says, else its id. */
const char *ui_label_title(const struct scenario *scenario, enum label label);

#endif
