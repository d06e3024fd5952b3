/**
 * @file
 * Cutting a stream of bytes into keys: the table first, then the shapes that
 * all terminal sequences have, so that unknown ones pass as a whole.
 */
#include "gesprek/tui/key.h"

#include <string.h>

#include "gesprek/base/utf8.h"

const struct key_info key_infos[] = {
#define K(NAME, name, bytes) {PRESS_##NAME, name, bytes},
#include "gesprek/tui/keys.def"
#undef K
};
const size_t key_infos_n = sizeof key_infos / sizeof key_infos[0];

enum { ESC = 0x1b, SEQUENCE_MOST_BYTES = 32, PASTE_MOST_BYTES = 1024 * 1024 };

static const struct str paste_begin = {"\x1b[200~", 6};
static const struct str paste_end = {"\x1b[201~", 6};

void key_queue_clear(struct key_queue *queue)
{
	bytes_clear(&queue->in);
	bytes_clear(&queue->paste);
	*queue = (struct key_queue){0};
}

static struct str queue_rest(const struct key_queue *queue)
{
	return (struct str){bytes_text(&queue->in) + queue->at, queue->in.len - queue->at};
}

/* What was taken stays until here, since the last key borrows from it. */
void key_queue_add(struct key_queue *queue, struct str bytes)
{
	struct bytes joined = {0};
	struct str rest = queue_rest(queue);

	bytes_add(&joined, rest.s, rest.len);
	bytes_add(&joined, bytes.s, bytes.len);
	bytes_clear(&queue->in);
	queue->in = joined;
	queue->at = 0;
}

bool key_queue_is_waiting(const struct key_queue *queue)
{
	/* The end mark of a paste is waited for as long as it takes. */
	if (queue->pasting != PASTE_NONE)
		return queue->pasting == PASTE_BURST;
	return queue->at < queue->in.len;
}

static bool str_begins(struct str text, struct str with)
{
	return text.len >= with.len && !memcmp(text.s, with.s, with.len);
}

/* ESC [ digits and signs, then a letter or tilde. 0: not whole yet. */
static size_t csi_len(struct str in)
{
	for (size_t i = 2; i < in.len && i < SEQUENCE_MOST_BYTES; i++)
		if ((unsigned char)in.s[i] >= 0x40 && (unsigned char)in.s[i] <= 0x7e)
			return i + 1;
	return in.len < SEQUENCE_MOST_BYTES ? 0 : SEQUENCE_MOST_BYTES;
}

static size_t character_len(struct str in)
{
	unsigned char c = (unsigned char)in.s[0];
	size_t want = c >= 0xf0 ? 4 : c >= 0xe0 ? 3 : c >= 0xc0 ? 2 : 1;

	for (size_t i = 1; i < want; i++) {
		if (i == in.len)
			return 0;
		if (((unsigned char)in.s[i] & 0xc0) != 0x80)
			return i; /* not UTF-8: the bytes so far are one bad character */
	}
	return want;
}

/* Bytes of the first key in @p in; 0: more are needed. */
static size_t key_len(struct str in)
{
	if (in.s[0] != ESC)
		return character_len(in);
	if (in.len == 1)
		return 0;
	if (in.s[1] == '[')
		return csi_len(in);
	if (in.s[1] == 'O')
		return in.len > 2 ? 3 : 0;
	size_t len = in.s[1] == ESC ? 1 : character_len((struct str){in.s + 1, in.len - 1});
	return in.s[1] == ESC ? 1 : len ? len + 1 : 0;
}

static enum press press_of(struct str bytes)
{
	for (size_t i = 0; i < key_infos_n; i++)
		if (str_is(bytes, key_infos[i].bytes))
			return key_infos[i].press;
	unsigned char c = (unsigned char)bytes.s[0];
	return c < 0x20 || c == 0x7f ? PRESS_OTHER : PRESS_TEXT;
}

static void paste_open(struct key_queue *queue, enum paste paste)
{
	queue->pasting = paste;
	bytes_reset(&queue->paste);
}

static void paste_add(struct key_queue *queue, struct str text)
{
	size_t room = PASTE_MOST_BYTES - queue->paste.len;

	bytes_add(&queue->paste, text.s, text.len < room ? text.len : room);
	queue->at += text.len;
}

static void paste_close(struct key_queue *queue, struct key *key)
{
	queue->pasting = PASTE_NONE;
	*key = (struct key){PRESS_PASTE, {bytes_text(&queue->paste), queue->paste.len}};
}

/* A paste may come in many reads. Its end is looked for in what has come so far. */
static bool paste_take_bracketed(struct key_queue *queue, struct key *key)
{
	struct str rest = queue_rest(queue);
	size_t len = 0;

	while (len < rest.len && !str_begins((struct str){rest.s + len, rest.len - len}, paste_end))
		len++;
	bool is_whole = len < rest.len;
	/* The end mark itself may be cut in two. */
	if (!is_whole)
		len = rest.len > paste_end.len ? rest.len - paste_end.len : 0;
	paste_add(queue, (struct str){rest.s, len});
	if (!is_whole)
		return false;
	queue->at += paste_end.len;
	paste_close(queue, key);
	return true;
}

static bool is_line_end(char c)
{
	return c == '\r' || c == '\n';
}

/* Types it text? Any other byte is a key, or begins one. */
static bool is_text(char c)
{
	return c == '\t' || ((unsigned char)c >= 0x20 && c != 0x7f);
}

static bool paste_take_burst(struct key_queue *queue, bool is_final, struct key *key)
{
	struct str rest = queue_rest(queue);
	size_t len = 0;

	while (len < rest.len && (is_text(rest.s[len]) || is_line_end(rest.s[len])))
		len++;
	paste_add(queue, (struct str){rest.s, len});
	if (len == rest.len && !is_final)
		return false;
	paste_close(queue, key);
	return true;
}

static size_t line_ends_len(struct str in)
{
	size_t len = 0;

	while (len < in.len && is_line_end(in.s[len]))
		len++;
	return len;
}

static bool paste_take(struct key_queue *queue, bool is_final, struct key *key)
{
	if (queue->pasting == PASTE_BRACKETED)
		return paste_take_bracketed(queue, key);
	return paste_take_burst(queue, is_final, key);
}

/* Does a paste begin here? It is opened then. */
static bool paste_begins(struct key_queue *queue)
{
	struct str rest = queue_rest(queue);
	size_t ends = line_ends_len(rest);

	if (str_begins(rest, paste_begin)) {
		queue->at += paste_begin.len;
		paste_open(queue, PASTE_BRACKETED);
	} else if (ends && ends < rest.len && is_text(rest.s[ends])) {
		paste_open(queue, PASTE_BURST);
	}
	return queue->pasting != PASTE_NONE;
}

bool key_take(struct key_queue *queue, bool is_final, struct key *key)
{
	if (queue->pasting != PASTE_NONE || paste_begins(queue))
		return paste_take(queue, is_final, key);
	struct str rest = queue_rest(queue);
	/* Line ends alone: what follows decides what they are. */
	if (!rest.len || (!is_final && line_ends_len(rest) == rest.len))
		return false;
	size_t len = key_len(rest);
	if (!len && !is_final)
		return false;
	if (!len)
		len = rest.len;
	queue->at += len;
	*key = (struct key){.bytes = {rest.s, len}};
	key->press = press_of(key->bytes);
	return true;
}

bool key_is_char(const struct key *key, char c)
{
	return key->press == PRESS_TEXT && key->bytes.len == 1 && key->bytes.s[0] == c;
}
