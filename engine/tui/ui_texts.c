/**
 * @file
 * Texts by id from the pack, with English to fall back on. Without a scenario
 * they are messages: tools/po/screen-texts puts them into the catalogue.
 */
#include "ui_texts.h"

#include <stdio.h>
#include <string.h>

#include "gesprek/base/message.h"

static const struct {
	const char *id, *english;
} texts[UI_TEXT_COUNT] = {
#define T(NAME, id, english) [UI_TEXT_##NAME] = {id, english},
#include "tui_texts.def"
#undef T
};

const char *ui_text(const struct scenario *scenario, enum ui_text text)
{
	if (!scenario)
		return _(texts[text].english);
	return pack_text(scenario->pack, texts[text].id, texts[text].english);
}

const char *ui_fill(struct arena *arena, const char *pattern, const char *value)
{
	const char *hole = strstr(pattern, "{}");

	if (!hole)
		return pattern;
	return arena_textf(arena, "%.*s%s%s", (int)(hole - pattern), pattern, value, hole + 2);
}

const char *ui_text_fill(struct arena *arena, const struct scenario *scenario, enum ui_text text,
			 const char *value)
{
	return ui_fill(arena, ui_text(scenario, text), value);
}

const char *ui_text_count(struct arena *arena, const struct scenario *scenario, enum ui_text text,
			  size_t number)
{
	char digits[24];

	snprintf(digits, sizeof digits, "%zu", number);
	return ui_text_fill(arena, scenario, text, digits);
}

const char *ui_text_help(struct arena *arena, const struct scenario *scenario, enum ui_text text,
			 enum help_place place)
{
	const char *whole = ui_text(scenario, text), *line;

	for (size_t n = 0;
	     scenario && (line = helplines_text(scenario->helplines, place, scenario->language, n));
	     n++)
		whole = arena_textf(arena, "%s %s", whole, line);
	return whole;
}

const char *ui_label_title(const struct scenario *scenario, enum label label)
{
	const char *title = pack_label_text(scenario->pack, label).title;

	return title && *title ? title : label_id(label);
}
