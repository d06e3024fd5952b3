/**
 * @file
 * All words of all groups in one automaton: one pass over a sentence finds
 * every group in it, at a cost that does not grow with the number of groups.
 *
 * Three steps. lexicon_mark() runs an Aho-Corasick automaton over the bytes of
 * each word and notes its atoms (a literal and how it must lie in the word).
 * lexicon_number_clauses() numbers clauses, now that stop words are known.
 * lexicon_find() follows the entries, which are sequences of atoms, and calls
 * back for each hit. A lexicon is never changed once finished; the scratch
 * memory of a thread is its own `struct marks`.
 */
#ifndef GESPREK_HEAR_LEXICON_H
#define GESPREK_HEAR_LEXICON_H

#include "entry.h"
#include "reading.h"

struct lexicon;
struct lexicon *lexicon_new(void);
void lexicon_free(struct lexicon *lexicon);

/** Where an entry lies in a lexicon: found once, for all features that it means. */
struct entry_place {
	uint32_t node, atom; /* after the words before the gap; of the last of these */
	uint32_t first_tail; /* the atoms of the words behind it */
};
struct entry_place lexicon_place(struct lexicon *lexicon, const struct entry *entry);
/** A hit of @p entry, which lies at @p place, will be reported as @p feature. @p is_stop: its word
 * ends a clause. */
void lexicon_mean(struct lexicon *lexicon, const struct entry *entry, struct entry_place place,
		  uint32_t feature, bool is_stop);
/** Both at once. */
void lexicon_add(struct lexicon *lexicon, const struct entry *entry, uint32_t feature,
		 bool is_stop);
/** To be called once, after the last entry. */
void lexicon_finish(struct lexicon *lexicon);

/** The atoms of the words of one sentence. */
struct marks {
	uint32_t *atoms;
	uint32_t *firsts; /* word i of the sentence has atoms [firsts[i], firsts[i + 1]) */
	size_t n_atoms, atoms_cap, firsts_cap;
};
void marks_clear(struct marks *marks);

/**
 * Words [first, last], of which [gap_first, gap_last] lie between the parts of a pair; gap_first >
 * gap_last: no gap.
 */
struct range {
	uint32_t first, last, gap_first, gap_last;
};
typedef void lexicon_hit(void *context, uint32_t feature, struct range range);

/** @p with_quoted: words within a quotation count as well. */
void lexicon_mark(const struct lexicon *lexicon, struct marks *marks, struct reading *r,
		  const struct sentence *s, bool with_quoted);
void lexicon_number_clauses(struct reading *r, const struct sentence *s);
/** The hits that begin at @p word of the sentence alone. */
void lexicon_find_at(const struct lexicon *lexicon, const struct marks *marks,
		     const struct reading *r, const struct sentence *s, uint32_t word,
		     lexicon_hit *hit, void *context);
void lexicon_find(const struct lexicon *lexicon, const struct marks *marks, const struct reading *r,
		  const struct sentence *s, lexicon_hit *hit, void *context);

#endif
