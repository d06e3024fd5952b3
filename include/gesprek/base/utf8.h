/**
 * @file
 * UTF-8 at the door: validity, columns on a terminal, and making text safe to show.
 */
#ifndef GESPREK_BASE_UTF8_H
#define GESPREK_BASE_UTF8_H

#include "gesprek/base/bytes.h"

/** Is @p text valid UTF-8 without NUL? When not, @p bad_at (may be NULL) is the offset of the first
 * bad byte. */
bool utf8_is_valid(struct str text, size_t *bad_at);

/** Bytes of the grapheme cluster (what a person calls one character) at the start of @p text; 0 at
 * the end. */
size_t utf8_grapheme_len(struct str text);

/** Columns that @p text takes on a terminal; wide characters take two, combining ones none. */
size_t utf8_width_cols(struct str text);

/**
 * Append @p text to @p out so that no byte of it can command a terminal: C0 and
 * C1 controls, ESC, DEL, bidirectional overrides and isolates, line and
 * paragraph separators and invalid bytes become U+FFFD; CR LF counts as a
 * newline; newline stays when @p keep_newlines, else it becomes a space; a tab
 * becomes a space. Every byte that came from a file or a keyboard passes here
 * before it reaches a terminal, pipe, HTML or CSV.
 */
void text_safe(struct bytes *out, struct str text, bool keep_newlines);

/**
 * Append @p text wrapped at @p width_cols (0: not wrapped), each line after the
 * first led by @p indent spaces, which count as columns. Breaks at spaces; a
 * longer word is cut. A newline in the text stays one; none is added at the end.
 */
void text_wrap(struct bytes *out, struct str text, size_t width_cols, size_t indent);

/** The closest of @p n words to @p word within a third of its length in edits, or NULL: "did you
 * mean". */
const char *near_word(const char *word, const char *const *words, size_t n);

#endif
