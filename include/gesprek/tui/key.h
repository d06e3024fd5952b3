/**
 * @file
 * Keys: the bytes a terminal sends, cut into what a person pressed.
 *
 * Each key keeps its bytes, so that a line editor can be handed exactly what
 * came in. A bracketed paste becomes one key that holds the whole text: nothing
 * in it can act as a key. Sequences that mean nothing here are still kept
 * together, since half of one must never be taken for typed letters.
 */
#ifndef GESPREK_TUI_KEY_H
#define GESPREK_TUI_KEY_H

#include "gesprek/base/bytes.h"

enum press {
	PRESS_UP,
	PRESS_DOWN,
	PRESS_RIGHT,
	PRESS_LEFT,
	PRESS_PAGE_UP,
	PRESS_PAGE_DOWN,
	PRESS_HOME,
	PRESS_END,
	PRESS_ENTER,
	PRESS_ESCAPE,
	PRESS_TAB,
	PRESS_BACKSPACE,
	PRESS_TEXT,  /* one character */
	PRESS_OTHER, /* any other key */
	PRESS_PASTE, /* bytes: the text that was pasted */
};

struct key {
	enum press press;
	struct str bytes; /* borrowed until the next key_take() */
};

/** The row of a key in keys.def. */
struct key_info {
	enum press press;
	const char *name, *bytes;
};
extern const struct key_info key_infos[];
extern const size_t key_infos_n;

/** Bytes that have come in and are not yet keys. A zeroed one is empty. */
struct key_queue {
	struct bytes in;
	size_t at;
	struct bytes paste;
	bool is_pasting;
};

void key_queue_clear(struct key_queue *queue);
void key_queue_add(struct key_queue *queue, struct str bytes);
/** Are there bytes that may still become a longer key? Then wait a moment before taking the rest.
 */
bool key_queue_is_waiting(const struct key_queue *queue);
/**
 * Take the next whole key.
 * @param is_final nothing more follows soon: what is left is taken as it stands.
 * @return false when there is none.
 */
bool key_take(struct key_queue *queue, bool is_final, struct key *key);

/** Is the key this one ASCII character? */
bool key_is_char(const struct key *key, char c);

#endif
