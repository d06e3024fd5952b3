/**
 * @file
 * Texts of the conversation's own language, and filling in their {words}.
 * They come from packs that strangers may write, so they are never formats
 * for printf: an unknown {word} just stays.
 */
#include "text.h"

#include <stdlib.h>
#include <string.h>

const struct text_row text_rows[TEXT_COUNT] = {
#define T(NAME, id, english) [TEXT_##NAME] = {id, english},
#include "texts.def"
#undef T
};

const char *text_of(const struct pack *pack, enum text text)
{
	return pack_text(pack, text_rows[text].id, text_rows[text].english);
}

static const char *find_filling(const struct filling *fillings, const char *name, size_t len)
{
	for (; fillings->name; fillings++)
		if (strlen(fillings->name) == len && !strncmp(fillings->name, name, len))
			return fillings->value;
	return NULL;
}

const char *text_fill(struct arena *arena, const char *text, const struct filling *fillings)
{
	struct bytes filled = {0};
	const char *open;

	while ((open = strchr(text, '{'))) {
		size_t len = strcspn(open + 1, "}");
		const char *value = find_filling(fillings, open + 1, len);
		bytes_add(&filled, text, (size_t)(open - text));
		if (value && open[1 + len]) {
			bytes_add_text(&filled, value);
			text = open + len + 2;
		} else {
			bytes_add_char(&filled, '{');
			text = open + 1;
		}
	}
	bytes_add_text(&filled, text);
	const char *copy = arena_text(arena, bytes_text(&filled), filled.len);
	bytes_clear(&filled);
	return copy;
}

const char *text_number(struct arena *arena, unsigned number)
{
	return arena_textf(arena, "%u", number);
}

const char *session_text_about(const struct session *session, struct arena *arena,
			       const struct person *person, enum text text)
{
	const struct scenario *scenario = session->scenario;
	const char *name = person->name;
	const struct filling fillings[] = {
		{"name", name},
		{"child", scenario->child ? scenario->child : name},
		{"n", text_number(arena, (unsigned)scenario->followup.weeks)},
		{NULL, NULL},
	};

	return text_fill(arena, text_of(scenario->pack, text), fillings);
}

const char *session_text(const struct session *session, struct arena *arena, enum text text)
{
	return session_text_about(session, arena, session->scenario->begin->with, text);
}

const char *label_title(const struct pack *pack, enum label label)
{
	const char *title = pack_label_text(pack, label).title;

	return title[0] ? title : label_id(label);
}

const char *text_labels(struct arena *arena, const struct pack *pack, label_set labels)
{
	struct bytes titles = {0};

	for (unsigned label = 0; label < LABEL_COUNT; label++) {
		if (!(labels & LABEL_BIT(label)))
			continue;
		if (titles.len)
			bytes_add_text(&titles, "; "); /* a title may hold a comma */
		bytes_add_text(&titles, label_title(pack, (enum label)label));
	}
	const char *copy = arena_text(arena, bytes_text(&titles), titles.len);
	bytes_clear(&titles);
	return copy;
}

static bool is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

const char *text_quote(struct arena *arena, const char *text, size_t start, size_t end)
{
	size_t len = strlen(text);

	if (end > len)
		end = len;
	while (start < end && is_space(text[start]))
		start++;
	while (end > start && is_space(text[end - 1]))
		end--;
	if (end <= start)
		return "";
	if (end - start <= QUOTE_MAX_BYTES)
		return arena_text(arena, text + start, end - start);
	/* Cut before a word, never through a character. */
	size_t cut = start + QUOTE_MAX_BYTES;
	while (cut > start && !is_space(text[cut]))
		cut--;
	if (cut == start)
		for (cut = start + QUOTE_MAX_BYTES; ((unsigned char)text[cut] & 0xc0) == 0x80;)
			cut--;
	return arena_textf(arena, "%.*s …", (int)(cut - start), text + start);
}
