/**
 * @file
 * An ear: the scratch memory of one thread while it hears one reply.
 *
 * Stamps instead of clearing: whatever carries the number of the present
 * sentence or reply is valid, the rest is left over. Hits of one feature are
 * chained in the order of the reply; those of the present sentence are the
 * end of that chain. While a rule is tried, `sentence` is its scope, or NULL
 * when that is the whole reply.
 */
#ifndef GESPREK_HEAR_EAR_H
#define GESPREK_HEAR_EAR_H

#include "gesprek/hear/hear.h"
#include "pack_model.h"
#include "pattern.h"
#include "reading.h"

#define SENTENCE_NONE UINT32_MAX /* the number of no sentence: scope reply */

struct hit {
	struct range range;
	uint32_t next;      /* index, 0: the last */
	uint32_t next_here; /* another of the same feature and first word; 0: none */
};

/** Where to find the hits of a feature that begin at a word: a table that a stamp empties. */
struct hit_place {
	uint64_t key, stamp; /* the feature and the word; the reply */
	uint32_t hit;
};

struct feature_state {
	uint64_t in_sentence, in_reply; /* stamps */
	uint32_t sentence_head, reply_head, tail;
};

enum { NOTE_MAX = 8 };

/*
 * Words between a negation and what it denies: "niet uw eigen grote schuld"; "dat vind ik echt
 * niet".
 */
enum { NEGATION_BEFORE = 4, NEGATION_AFTER = 3 };

/** A rule that holds; what becomes of it is decided when the whole reply is known. */
struct candidate {
	const struct rule *rule;
	uint32_t sentence; /* or SENTENCE_NONE */
	double confidence;
	struct span words[NOTE_MAX];
	size_t n_words;
	bool has_slot;    /* a word that the node is about was seen */
	label_set labels; /* what it still stands for: its own label and those of `also` */
	enum heard_fate {
		HEARD,
		HEARD_IN_VAIN, /* in a sentence that earns nothing */
		HEARD_TOO_LATE,
		HEARD_TWICE,
		HEARD_CANCELLED,
		HEARD_DOUBTED, /* by the label's scorecard */
		HEARD_VETOED
	} fate;
};

/** How a feature is in what was said; SAID_SOMEHOW: only near a negation. */
enum said_how { SAID_NOT_AT_ALL, SAID_SOMEHOW, SAID_PLAINLY };

struct said_hit {
	uint32_t feature;
	struct range range;
};

/** The character's last lines, remembered from one reply to the next. */
struct said {
	struct bytes text;
	struct bytes keys;       /* the texts that `names` borrows */
	struct names names;      /* what a word must begin with to count as said */
	struct bytes name_keys;  /* as `keys`, for `proper` */
	struct names proper;     /* the proper names in it */
	unsigned char *features; /* enum said_how of every feature */
	struct bytes denied;     /* for each word: does a negation stand near? */
	struct said_hit *seen;   /* in the sentence that is read */
	size_t n_seen, seen_cap;
	int n_words;
	bool is_known;
};

struct tracer;

struct ear {
	const struct pack *pack;
	const struct hear_context *context;
	struct reading reading, said_reading;
	struct normal hint; /* normalised for comparing, while it is needed */
	struct marks marks;
	struct said said;
	struct card_sum sum;

	uint64_t stamp, sentence_stamp, reply_stamp;
	struct feature_state *features; /* the pack's, then one for each slot of the node */
	struct hit *hits;               /* 0 is none */
	size_t n_hits, hits_cap;
	struct hit_place *places; /* open addressing */
	size_t n_places;
	uint32_t subject_start; /* of what a pattern looks at, in `seen` */
	uint32_t *touched;      /* features of the sentence */
	size_t n_touched, touched_cap;
	uint32_t *reply_touched;
	size_t n_reply_touched, reply_touched_cap;
	bool *asks; /* of every sentence */
	size_t n_asks, asks_cap;

	struct pattern_runner runner;
	uint64_t *pattern_stamps;     /* when it was last tried ... */
	signed char *pattern_results; /* ... with this result */
	struct span *pattern_spans;

	uint64_t *rule_stamps;
	const struct sentence *sentence; /* the scope; NULL: the reply */
	struct span notes[NOTE_MAX];
	size_t n_notes;
	unsigned n_negated; /* of the hits noted */

	struct candidate *candidates;
	size_t n_candidates, candidates_cap;
	uint32_t *first_heard; /* by indicator: the first sentence it is found in */
	struct finding *findings;
	size_t n_findings, findings_cap;
	const char *slot_names[SLOT_MAX];
	struct hearing hearing;

	bool is_unfiltered;        /* for tests: every rule is tried on every sentence */
	struct tracer *tracer;     /* while explaining */
	struct tracer *own_tracer; /* kept for the next time */
};

/** The first hit of @p feature in the present scope; 0: none. The rest by `.next`. */
uint32_t ear_first_hit(const struct ear *ear, uint32_t feature);
/** Add a hit to the present sentence. */
void ear_add_hit(struct ear *ear, uint32_t feature, struct range range);
/** For patterns: does a hit of so many words start at byte @p at of what they look at? */
bool ear_has_hit_at(void *ear, uint32_t feature, size_t at, unsigned n_words);
/** Add the words of @p hit to what the rule matched. */
void ear_note(struct ear *ear, const struct rule *rule, const struct hit *hit);
/** Add the words of @p range to what the rule matched. */
void ear_note_words(struct ear *ear, const struct range *range);
/** The negation that stands near @p hit and is no part of what @p rule asks for; 0: none. */
uint32_t ear_find_negation(const struct ear *ear, const struct rule *rule, const struct hit *hit);
/** May @p hit count, by the rule's `negated`? */
bool ear_accepts(const struct ear *ear, const struct rule *rule, const struct hit *hit);
/** Does the pattern match in the present scope? A frame in a reply: in any sentence of it. */
bool ear_has_pattern(struct ear *ear, uint32_t pattern);
/** One of the frames, in the present scope. */
bool ear_has_frame_of(struct ear *ear, const struct frame_list *list);
/** The first word, or the word after the last, of the present scope. */
uint32_t ear_first_word(const struct ear *ear);
uint32_t ear_end_word(const struct ear *ear);

/** The sentence, or the whole reply, in the bytes typed. */
struct span ear_span(const struct ear *ear, uint32_t sentence);
/** Sentences, words and rules: fills ear->candidates. */
void ear_listen(struct ear *ear);
/** hear(), up to the findings; shared with explain(). */
void ear_hear(struct ear *ear, const struct hear_context *context, struct str text);
/** Know what the character said last. */
void said_know(struct ear *ear, const char *text);
/** Add a hit of `slot.name` for every proper name in the present sentence. */
void proper_names_find(struct ear *ear, const struct sentence *s);
/** Know the proper names in what the character said last. */
void proper_names_know(struct ear *ear);
/** Put @p text behind those in @p texts; then, once, make names of them all. */
void said_keep(struct bytes *texts, struct str text);
void said_add_names(struct names *names, const struct bytes *texts);
/** Is the word one that the character said? */
bool said_has(const struct said *said, struct str word);
void said_clear(struct said *said);
/** Tell of rules that add nothing to another, and of those that always hold together. */
void rivals_check(const struct pack *pack, struct diags *diags);
/** From ear->candidates to ear->findings, in order. */
void findings_make(struct ear *ear);

/** A node's slots, compiled; features from the pack's count on are the slots by number. */
struct slots {
	struct arena arena;
	struct lexicon *lexicon;
	const char **names;
	size_t n;
};

/** Told while explaining; see explain.c. */
void tracer_see_sentence(struct ear *ear, uint32_t sentence);
void tracer_see_reply(struct ear *ear);
void tracer_free(struct tracer *tracer);

#endif
