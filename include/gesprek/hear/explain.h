/**
 * @file
 * Why a reply was heard as it was: the sentences with their frames and words,
 * every rule that fired, and the ones that nearly did (all but one condition).
 * For authors; slower than hear(), same findings.
 */
#ifndef GESPREK_HEAR_EXPLAIN_H
#define GESPREK_HEAR_EXPLAIN_H

#include "gesprek/hear/hear.h"

enum trace_verdict { TRACE_FIRED, TRACE_NEARLY, TRACE_CANCELLED, TRACE_VETOED };

/** What stood in the way of a rule, as far as it can be told in plain words. */
enum trace_miss {
	MISS_NONE,      /* nothing: it fired */
	MISS_WORDS,     /* words that it wants are not there */
	MISS_QUESTION,  /* it is no question */
	MISS_STATEMENT, /* it is a question */
	MISS_FORM,      /* it is built or begun in another way */
	MISS_NEGATION,  /* a word of negation stands by the words */
	MISS_PLAIN,     /* none does, and one is wanted */
	MISS_APART,     /* the words are there: too far apart, or in another order */
	MISS_BESIDE,    /* something beside them that it does not want */
	MISS_LENGTH,    /* too few words, or too many */
	MISS_SAID,      /* it does not answer what the other just said */
	MISS_OCCASION,  /* another person, phase, or not after what it comes after */
	MISS_OUTWEIGHED /* heard, and taken away by something else in the reply or by the node */
};

struct trace_sentence {
	struct span span;
	const char *normal; /* as the rules saw it */
	const char *const *frames;
	const char *const *groups; /* "works:lukt" */
	size_t n_frames, n_groups;
};

struct trace_rule {
	const struct indicator *indicator;
	struct place rule;
	enum trace_verdict verdict;
	unsigned sentence;  /* index; UINT_MAX for scope reply */
	const char *reason; /* "missing any of: moment, slot.exception"; "moment negated by 'niet'";
			       "" when fired, or the points that made it fire */
	struct span words[8];
	size_t n_words;
	enum trace_miss miss;
	double nearness; /* how much of what it is about is there: words that stand in few word
			    groups count for more than "you" and "it"; 0: nothing known */
};

struct explanation {
	const struct hearing *hearing;
	const struct trace_sentence *sentences;
	const struct trace_rule *rules;
	size_t n_sentences, n_rules;
};

/** Borrowed from @p ear until its next use. */
const struct explanation *explain(struct ear *ear, const struct hear_context *context,
				  struct str text);

#endif
