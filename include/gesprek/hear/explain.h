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
			       "" when fired */
	struct span words[8];
	size_t n_words;
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
