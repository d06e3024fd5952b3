/**
 * @file
 * Keys: the bytes a terminal sends, cut into what a person pressed.
 *
 * Each key keeps its bytes, so that a line editor can be handed exactly what
 * came in. Sequences that mean nothing here are still kept together, since half
 * of one must never be taken for typed letters.
 *
 * A paste becomes one key that holds the whole text: nothing in it can act as a
 * key. A terminal that brackets a paste says itself where it begins and ends.
 * Others send it as if it were typed, only faster than hands can. There the
 * line end decides, whichever way the bytes were cut into reads:
 *
 * - a line end that text follows within KEY_WAIT_MS is a pasted one; from there
 *   on all text, tabs and line ends are one paste, until nothing comes for that
 *   long or a key comes that types no text;
 * - a line end that nothing follows is Enter, and so is one before a key that
 *   types no text: programs that send "text\r", or arrows and Enters at once,
 *   are understood.
 *
 * So a single line pasted with its line end is sent, as it cannot be told from
 * such a program; of more than one line nothing is. Who types the next word
 * within KEY_WAIT_MS after Enter finds both in the line, unsent, and loses nothing.
 */
#ifndef GESPREK_TUI_KEY_H
#define GESPREK_TUI_KEY_H

#include "gesprek/base/bytes.h"

/** A lone Escape is one, and a line end Enter, when nothing follows for so long: enough for slow
 * lines, and not felt by who waits for it. */
enum { KEY_WAIT_MS = 60 };

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

enum paste {
	PASTE_NONE,
	PASTE_BRACKETED, /* until its end mark */
	PASTE_BURST,     /* until it is quiet */
};

/** Bytes that have come in and are not yet keys. A zeroed one is empty. */
struct key_queue {
	struct bytes in;
	size_t at;
	enum paste pasting;
	struct bytes paste;
};

void key_queue_clear(struct key_queue *queue);
void key_queue_add(struct key_queue *queue, struct str bytes);
/** May what there is still become a longer key? Then wait KEY_WAIT_MS before taking it as final. */
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
