/**
 * @file
 * Which word of the word groups a mistyped word was meant to be.
 */
#ifndef GESPREK_HEAR_MEANT_H
#define GESPREK_HEAR_MEANT_H

#include "gesprek/hear/hear.h"
#include "pack_model.h"
#include "slip.h"

enum { WORD_LETTERS_MOST = 24, MEANT_BYTES = RESPELLING_MAX_BYTES + 1 };

/** All words of the entries of a pack's groups, as letters. A zeroed one is empty. */
struct goals {
	struct arena arena;
	struct goal *v;
	size_t n, cap;
};
void goals_make(struct goals *goals, const struct pack *pack);
void goals_clear(struct goals *goals);
/** Is the word one of them, or one that `lukt*` takes? */
bool goals_have(const struct goals *goals, struct letters word);

/** Letters of @p text, at most @p most. @return how many */
size_t letters_of(struct str text, uint32_t *out, size_t most);
void letters_add(struct bytes *out, struct letters letters);

/** Is it a word at all? Asked of a stem with an ending. */
typedef bool meant_is_word(void *data, const char *word);
/**
 * Find what @p typed, at most WORD_LETTERS_MOST letters, was meant to be.
 * @return false when nothing is near, or too much alike.
 */
bool goals_find_meant(const struct goals *goals, struct letters typed, meant_is_word *is_word,
		      void *data, char meant[MEANT_BYTES]);

#endif
