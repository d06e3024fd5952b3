/**
 * @file
 * An entry of a word group as authors write it: `goed`, `lukt*`, `*heid`,
 * `*zorg*`, `gaat goed`, `leg* .. uit`, `<other>`.
 */
#ifndef GESPREK_HEAR_ENTRY_H
#define GESPREK_HEAR_ENTRY_H

#include <stdint.h>

#include "gesprek/base/memory.h"
#include "normal.h"

/*
 * How a literal must lie within a word. The part shapes are those of patterns: they begin, end, or
 * both, where PCRE2's \b holds, which is also at an apostrophe or hyphen inside the word.
 */
enum shape {
	SHAPE_WHOLE,
	SHAPE_PREFIX,
	SHAPE_SUFFIX,
	SHAPE_INFIX,
	SHAPE_PART,
	SHAPE_PART_START,
	SHAPE_PART_END,
	SHAPE_COUNT
};

/* Words between the two parts of `leg* .. uit`. */
enum { ENTRY_MAX_WORDS = 8, ENTRY_MAX_GAP = 6, ENTRY_MAX_BYTES = 100 };

struct entry_word {
	struct str text;
	enum shape shape;
};

struct entry {
	const struct entry_word *words;
	unsigned n_words;
	unsigned gap_at;     /* the number of words before `..`; 0: no gap */
	const char *include; /* `<other>`: the name; no words then */
};

/**
 * Read the entry @p text; its words are made in @p arena.
 * @return NULL, or what is wrong with it, to be shown after the entry.
 */
const char *entry_parse(struct str text, struct arena *arena, struct entry *entry);

/**
 * How often a word of this entry is to be expected, 1 for a letter and less for longer words.
 * Orders the index.
 */
double entry_frequency(const struct entry *entry);

#endif
