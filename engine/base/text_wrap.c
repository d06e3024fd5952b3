/**
 * @file
 * Breaking text into lines. Spaces are the only place to break, as both Dutch
 * and English are written; a word that fills more than a line is cut between
 * characters.
 */
#include <string.h>

#include "gesprek/base/utf8.h"

/* The line being filled. */
struct wrap {
	struct bytes *out;
	size_t width_cols, indent, col;
	size_t spaces; /* seen since the last word, and written only if one follows */
	bool has_word; /* on this line */
};

static void wrap_newline(struct wrap *w)
{
	bytes_add_char(w->out, '\n');
	w->col = 0;
	w->spaces = 0;
	w->has_word = false;
}

/* The indent waits for a word, so that an empty line holds no spaces. */
static void wrap_start(struct wrap *w, bool is_first_line)
{
	if (is_first_line)
		return;
	bytes_add_fill(w->out, ' ', w->indent);
	w->col = w->indent;
}

static size_t wrap_cut(const struct wrap *w, struct str word)
{
	size_t len = 0, room_cols = w->width_cols > w->col ? w->width_cols - w->col : 0;

	while (len < word.len) {
		struct str rest = {word.s + len, word.len - len};
		size_t one = utf8_grapheme_len(rest);
		size_t cols = utf8_width_cols((struct str){rest.s, one});
		if (cols > room_cols && len)
			break;
		len += one;
		room_cols -= cols < room_cols ? cols : room_cols;
	}
	return len;
}

static void wrap_word(struct wrap *w, struct str word)
{
	size_t cols = utf8_width_cols(word);

	if (w->width_cols && w->has_word && w->col + w->spaces + cols > w->width_cols) {
		wrap_newline(w);
		wrap_start(w, false);
	}
	bytes_add_fill(w->out, ' ', w->spaces);
	w->col += w->spaces;
	w->spaces = 0;
	while (w->width_cols && w->col + cols > w->width_cols) {
		size_t len = wrap_cut(w, word);
		bytes_add(w->out, word.s, len);
		word = (struct str){word.s + len, word.len - len};
		cols = utf8_width_cols(word);
		if (!word.len)
			break;
		wrap_newline(w);
		wrap_start(w, false);
	}
	bytes_add(w->out, word.s, word.len);
	w->col += cols;
	w->has_word = true;
}

void text_wrap(struct bytes *out, struct str text, size_t width_cols, size_t indent)
{
	struct wrap w = {.out = out, .width_cols = width_cols, .indent = indent};
	bool is_first_line = true, is_fresh = true;

	for (size_t at = 0; at < text.len;) {
		size_t len = 0;
		while (at + len < text.len && text.s[at + len] != ' ' && text.s[at + len] != '\n')
			len++;
		if (len) {
			if (is_fresh)
				wrap_start(&w, is_first_line);
			is_fresh = false;
			wrap_word(&w, (struct str){text.s + at, len});
			at += len;
		} else if (text.s[at++] == '\n') {
			wrap_newline(&w);
			is_first_line = false;
			is_fresh = true;
		} else {
			w.spaces++;
		}
	}
}
