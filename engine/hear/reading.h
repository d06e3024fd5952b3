/**
 * @file
 * A text taken apart: sentences, words, quotations. No rule is known here.
 *
 * `normal` is what words are looked up in. `seen` is what frames and regexes
 * see: the same text with every quoted character replaced by U+2591, because
 * what someone else said is not what the trainee says. Without a quotation
 * both are the same bytes.
 */
#ifndef GESPREK_HEAR_READING_H
#define GESPREK_HEAR_READING_H

#include "gesprek/hear/hear.h"
#include "normal.h"

/* A longer sentence is cut there: nobody speaks so, and the cost of rules stays bounded. */
enum { SENTENCE_MAX_WORDS = 200 };

struct word {
	uint32_t start, end; /* bytes of the normal text */
	uint32_t seen_start; /* where it starts in `seen` */
	uint32_t clause;     /* numbered when the words that end a clause are known: see
				lexicon_number_clauses() */
	bool is_quoted;
	bool breaks;  /* a comma or the like stands before it */
	bool is_stop; /* one of the words that end a clause */
};

struct sentence {
	uint32_t start, end; /* bytes of the normal text, trimmed, with its closing mark */
	uint32_t seen_start, seen_end; /* the same in `seen` */
	uint32_t first_word, end_word;
	bool has_mark; /* ends in a question mark */
};

struct reading {
	struct str typed; /* borrowed from the caller of reading_make() */
	struct normal normal;
	struct str seen;
	const uint32_t *seen_origin; /* as normal.origin */
	struct word *words;
	struct sentence *sentences;
	size_t n_words, n_sentences, words_cap, sentences_cap;
	/* behind `seen` when there is a quotation */
	struct bytes masked;
	uint32_t *masked_origin;
	unsigned char *quoted; /* for every byte of normal, is it quoted */
	size_t masked_cap, quoted_cap;
	bool has_quotation;
	struct respelling respelt[RESPELLINGS_MAX]; /* the words that were put in */
	size_t n_respelt;
};

/** Take @p typed apart, reusing the memory of @p r. @return false when it is not valid UTF-8. */
bool reading_make(struct reading *r, struct str typed);
/** The same with mistyped words as they are read. */
bool reading_make_respelt(struct reading *r, struct str typed, struct respellings respellings);
void reading_clear(struct reading *r);

/** A mark that was not typed, to be put before byte @p at of the normal text. */
struct missing_mark {
	size_t at;
	char mark;
};
/** Put in the marks, in order, and take the text apart anew. In the place of one, it replaces it.
 */
void reading_add_marks(struct reading *r, const struct missing_mark *marks, size_t n);

/** The text of a word. */
struct str reading_word(const struct reading *r, const struct word *word);
/** Was it typed with a capital, and not in capitals? */
bool reading_has_capital(const struct reading *r, const struct word *word);
/** Where the bytes [start, end) of the normal text stand in what was typed. */
size_t reading_typed_start(const struct reading *r, size_t start);
size_t reading_typed_end(const struct reading *r, size_t end);

/**
 * Marks the quotations of @p normal in @p quoted (zeroed); a paired ' becomes ". @return is there
 * any?
 */
bool quotations_mark(struct bytes *normal, unsigned char *quoted);

#endif
