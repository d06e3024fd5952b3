/**
 * @file
 * Two tries at one moment, as copies and in words.
 */
#include "gesprek/talk/versions.h"

#include <string.h>

#include "text.h"

static const char *copy_text(struct arena *arena, const char *text)
{
	return arena_text(arena, text, strlen(text));
}

static void version_take_answer(struct version *version, const struct turn *turn,
				struct arena *arena)
{
	for (size_t i = 0; i < turn->n_spoken; i++)
		if (turn->spoken[i].speaker) {
			version->speaker = copy_text(arena, turn->spoken[i].speaker->name);
			version->answer = copy_text(arena, turn->spoken[i].text);
			return;
		}
}

struct version version_of(const struct session *session, unsigned turn, struct arena *arena)
{
	struct version version = {
		.reply = "", .heard = "", .effect = "", .speaker = "", .answer = ""};

	if (!turn || turn > session->n_records)
		return version;
	const struct turn *said = &session->records[turn - 1]->turn;
	version.turn = turn;
	version.reply = copy_text(arena, said->reply);
	version.labels = said->labels;
	version.heard = text_labels(arena, session_pack(session), said->labels);
	version.effect = turn_effect(session, said, arena);
	version_take_answer(&version, said, arena);
	return version;
}

static void add_difference(struct bytes *words, const struct session *session, enum text text,
			   label_set labels, struct arena *arena)
{
	const struct filling titles[] = {
		{"labels", text_labels(arena, session_pack(session), labels)}, {NULL, NULL}};

	if (!labels)
		return;
	if (words->len)
		bytes_add_char(words, ' ');
	bytes_add_text(words, text_fill(arena, text_of(session_pack(session), text), titles));
}

const char *version_difference(const struct session *session, const struct version_pair *pair,
			       struct arena *arena)
{
	label_set first = pair->first.labels, second = pair->second.labels;
	struct bytes words = {0};

	add_difference(&words, session, TEXT_VERSION_NEW, second & ~first, arena);
	add_difference(&words, session, TEXT_VERSION_GONE, first & ~second, arena);
	if (!words.len)
		bytes_add_text(&words, session_text(session, arena, TEXT_VERSION_SAME));
	const char *copy = arena_text(arena, words.s, words.len);
	bytes_clear(&words);
	return copy;
}
