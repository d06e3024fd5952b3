/**
 * @file
 * Hearing: one typed reply -> findings, with spans that lead back to the bytes typed.
 *
 * The steps are those of the pack format: check and normalise, mistyped words
 * as they are read, sentences with quotations masked, marks that were left out
 * put back, polite words before a sentence skipped, one automaton pass for all
 * words, frames and regexes only where their required literals were seen, rules
 * over those sets, context.
 * Nothing found is neutral. Same pack, context and text: same findings.
 *
 * An `ear` is the scratch memory of one thread: match data, bit sets, buffers.
 * A hearing borrows from its ear and pack and is valid until the next hear()
 * with the same ear; copy what must live longer.
 */
#ifndef GESPREK_HEAR_HEAR_H
#define GESPREK_HEAR_HEAR_H

#include "gesprek/hear/pack.h"

/* Caps on a reply. A longer one is heard up to the cap, at a character's edge, and says so. */
enum { REPLY_MAX_BYTES = 16384, HEAR_MAX_FINDINGS = 128, SLOT_MAX = 64 };

/** The words a moment in a scenario brings, compiled: `slot.<name>` in rules. */
struct slots;
struct slot_def {
	const char *name; /* "worry"; "strength.effect" for a slot within a slot */
	struct {
		const char *const *v;
		const struct place *at;
		size_t n;
	} words;
};
/** Problems (empty word, too many) go to @p diags. @return NULL if any was an error. */
struct slots *slots_new(const struct pack *pack, const struct slot_def *defs, size_t n,
			struct diags *diags);
void slots_free(struct slots *slots);

/**
 * A node's say in what counts: veto drops, boost multiplies the weight, invites lets a generic
 * skill earn a little.
 */
struct label_tweak {
	enum label label;
	const struct indicator *indicator; /* NULL: the whole label */
	double factor;                     /* boost only */
};

/**
 * A mistyped word and what it is read as: bytes [start, end) of the reply, and the word in lower
 * case. Part of the reply from then on: who stores or replays it takes these along, so that no
 * dictionary is needed to hear it the same again. See spelling.h.
 */
struct respelling {
	size_t start, end;
	const char *as;
};
/** In the order of the reply. One that is no whole word of it is passed over. */
struct respellings {
	const struct respelling *v;
	size_t n;
};
enum { RESPELLINGS_MAX = 32, RESPELLING_MAX_BYTES = 64 };

struct hear_context {
	enum addressee to;
	enum phase phase;
	bool has_phase;            /* false: rules with `phase:` apply everywhere */
	const char *said;          /* the character's last lines; NULL or "" if unknown */
	const char *hint;          /* what the trainee may have been told: typed back, it earns
				      nothing; NULL or "" if none */
	const struct slots *slots; /* NULL if none */
	const struct label_tweak *veto, *boost, *invites;
	size_t n_veto, n_boost, n_invites;
	struct respellings respellings; /* of this reply; the rules see the words as read */
};

/** Where something stands in the typed text: bytes [start, end). */
struct span {
	size_t start, end;
};

struct finding {
	const struct indicator *indicator;
	enum label label;
	double weight; /* the indicator's, times the node's boost */
	int severity;  /* the indicator's; where a rule's `also` credits a pitfall, that label's */
	double confidence; /* 0..1; +.3 for a slot hit, at most 1; x .8 with a respelt word */
	struct span span;  /* the sentence part that earned it: what a debrief quotes */
	struct place rule; /* file and line of the rule that fired */
	struct span words[8];
	size_t n_words;    /* the words that matched */
	bool is_generic;   /* credited through `invites` only */
	bool is_by_points; /* many words together, by a scorecard; no rule knew the form */
};

struct hearing {
	const struct finding *findings; /* ordered by start, then by indicator number */
	size_t n_findings;
	label_set labels; /* all labels found; not those of generic findings, which only count for
			     coverage */
	const char *const *slots; /* names of slots touched */
	size_t n_slots;
	unsigned n_sentences, n_words,
		n_questions;            /* n_questions: sentences that ask, by mark or by frame */
	struct respellings respellings; /* those of the context that fitted the reply */
	bool is_invalid;                /* not UTF-8: nothing was heard */
	bool is_cut;                    /* longer than REPLY_MAX_BYTES */
	unsigned n_limits; /* regex limits hit: each is reported against its rule by `check` and
			      `explain` */
};

struct ear;
struct ear *ear_new(const struct pack *pack);
void ear_free(struct ear *ear);
/**
 * Translate every pattern to machine code at its first use: worth it for thousands of replies. What
 * is heard stays the same, but for a pattern that costs so much that the interpreter gives it up;
 * `check` names those.
 */
void ear_use_jit(struct ear *ear);

/** Tell of every pattern that hit a limit since the ear was made. */
void ear_report_limits(const struct ear *ear, struct diags *diags);

const struct hearing *hear(struct ear *ear, const struct hear_context *context, struct str text);

/** Was the slot, or one within it, touched? */
bool hearing_has_slot(const struct hearing *hearing, const char *name);
/** Was it found, other than as a generic finding? */
bool hearing_has_indicator(const struct hearing *hearing, const char *id);

#endif
