/**
 * @file
 * Scorecards: what many small signs say together where no rule speaks for itself.
 *
 * A scorecard gives words points for one label. The points of a reply are the
 * sum over the entries that are in it, each counted once, and over its form: a
 * question, a long reply, said to a child. Particles with a comma behind them
 * at the start of a sentence ("nou, eh, ...") count for nothing. `points:` in a rule hears the
 * label from so many points on; below `doubted-below` what rules heard of the label is dropped.
 * Additive scorecards with small whole numbers are the usual way to let people check what was
 * learned from examples (B. Ustun, C. Rudin, "Supersparse linear integer models", Machine Learning
 * 102, 2016): a reader sees each word and what it counts for, and may change it.
 */
#ifndef GESPREK_HEAR_SCORECARD_H
#define GESPREK_HEAR_SCORECARD_H

#include "entry.h"
#include "gesprek/base/yaml.h"
#include "gesprek/hear/label.h"
#include "lexicon.h"
#include "names.h"

struct ear;
struct layer;
struct pack;
struct rule;

enum { CARD_MAX_ENTRIES = 65536, CARD_MAX_POINTS = 999, CARD_MAX_LENGTHS = 8 };

/** Where an entry counts. */
enum card_place {
	CARD_WORDS,  /* anywhere in the reply */
	CARD_BEGINS, /* at its beginning */
	CARD_SAID,   /* in the line it answers */
	CARD_PLACE_COUNT
};

/** What an entry counts for; chained by index, 0 ends the chain. */
struct card_points {
	uint32_t next;
	int16_t points;
	uint8_t label, place;
};

/** A word, several, or a word group of the pack. */
struct card_entry {
	struct entry entry;
	struct place at;
	uint32_t first; /* of its points */
};

/** What counts besides words, for one label. */
struct scorecard {
	bool is_given, has_doubt;
	int doubted_below;
	int asks, to_child, unsaid;
	struct {
		int words, points;
	} longer[CARD_MAX_LENGTHS];
	size_t n_longer;
};

/** Those of a pack. Zeroed: it has none. */
struct scorecards {
	struct scorecard of[LABEL_COUNT];
	struct names texts; /* number: the entry's */
	struct card_entry *entries;
	struct card_points *points;
	size_t n_entries, entries_cap, n_points, points_cap;
	struct lexicon *lexicon; /* its features are the numbers of entries */
	uint32_t *of_feature;    /* by word group's feature: the entry, or NAME_NONE */
};

/** Read the section `scorecards` of a file. */
void layer_read_scorecards(struct layer *layer, const struct yaml_node *cards);
/** When all features are known. */
void scorecards_build(struct pack *pack, struct diags *diags);
void scorecards_clear(struct scorecards *cards);

/** An entry that is in the reply. */
struct card_hit {
	uint32_t entry, sentence;
	enum card_place place;
	int points; /* for the label that was asked about last */
	struct range range;
};

/** An ear's sums for the reply it hears. */
struct card_sum {
	int points[LABEL_COUNT];
	uint64_t *seen[CARD_PLACE_COUNT]; /* stamps, by entry */
	unsigned char *is_said;           /* by entry: is it in what was said */
	uint32_t *said;                   /* those that are */
	size_t n_said, said_cap;
	uint32_t *starts; /* of each sentence: the word behind its particles */
	size_t n_starts, starts_cap, n_words;
	struct card_hit *hits;
	size_t n_hits, hits_cap;
};

void card_sum_init(struct card_sum *sum, const struct pack *pack);
void card_sum_clear(struct card_sum *sum);
/** What the character said last, taken apart, is known now. */
void card_sum_forget_said(struct ear *ear);
void card_sum_know_said(struct ear *ear);
void card_sum_start(struct ear *ear);
/** The words of the sentence. */
void card_sum_see_sentence(struct ear *ear, const struct sentence *s);
/** All sentences were seen: word groups, and the form of the reply. */
void card_sum_finish(struct ear *ear);
/** Does the reply have the points, in sentences that may earn something? Notes its best words. */
bool card_sum_reaches(struct ear *ear, enum label label, int points);
/** The sentence that brings most points for the label. */
uint32_t card_sum_best_sentence(const struct ear *ear, enum label label);
/** "14 points: samen 6, stap 5, toch -2": the sum, and the words that bring most, for people. */
void card_sum_tell(struct ear *ear, enum label label, struct bytes *out);
/** Is what was heard of the label to be dropped? */
bool card_sum_doubts(const struct ear *ear, enum label label);

#endif
