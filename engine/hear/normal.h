/**
 * @file
 * Typed text in the one form that rules see: composed (NFC), lower case, without
 * accents of stress ("dát") but on e, quotation marks and apostrophes straight, blanks squeezed to
 * one, letters stretched to three or more squeezed to two. Newlines stay.
 *
 * Every normalised byte knows the typed byte its character began at, so that
 * a span in the one leads back to a span in the other.
 */
#ifndef GESPREK_HEAR_NORMAL_H
#define GESPREK_HEAR_NORMAL_H

#include <stdint.h>

#include "gesprek/base/bytes.h"

struct respelling;
struct respellings;

struct normal {
	struct bytes text;
	uint32_t *origin; /* one for each byte of text, and one more: the length that was read */
	size_t cap;
};

/**
 * Normalise @p typed into @p n, reusing its memory. @return false when it is not valid UTF-8; @p n
 * is empty then.
 */
bool normal_make(struct normal *n, struct str typed);
void normal_clear(struct normal *n);
/**
 * Put the words of @p respellings in the place of what was typed; see respell.c. The bytes of such
 * a word lead back to those of the typed one.
 * @param done gets those that fitted, RESPELLINGS_MAX at most. @return how many
 */
size_t normal_respell(struct normal *n, struct respellings respellings, struct respelling *done);

/** Is the character a part of words: a letter, a digit or a mark on one? */
bool char_is_core(uint32_t c);
/** The character at @p at of valid UTF-8; @p len_bytes is set. 0 at the end. */
uint32_t char_at(struct str text, size_t at, size_t *len_bytes);

#endif
