/**
 * @file
 * Simulation: personas have a conversation by the thousand, and what came of it is counted.
 *
 * A persona is a row of scenario/personas.def: what it wants to say and where it takes that from.
 * It says only what is heard, where it says it, as it wants. What it says at a moment is chosen by
 * dice from the seed, the persona and the number of the conversation, so a conversation is the same
 * whatever else is played, by any number of threads, and can be told again by its number.
 *
 * Where a scenario can take along what a child said, every other conversation does.
 *
 * A conversation ends well when its ending is `relieved`, or `heard` with a child, and badly at
 * every other ending. One that has no ending after SIMULATE_REPLIES_MOST replies is stopped: it
 * goes round in a circle, and ended neither well nor badly.
 *
 * What is heard in a reply is remembered by the node, the reply and the lines it answers, which is
 * all that hearing depends on, so what remains to be done for a turn is the fold. Without that
 * memory the same comes out, more slowly.
 */
#ifndef GESPREK_TALK_SIMULATE_H
#define GESPREK_TALK_SIMULATE_H

#include "gesprek/talk/proof.h"

enum { SIMULATE_JOBS_MOST = 64, SIMULATE_TALKS_MOST = 10000000, SIMULATE_REPLIES_MOST = 60 };

struct simulate_options {
	uint64_t seed;
	unsigned n_talks;  /* of each persona, at most SIMULATE_TALKS_MOST */
	unsigned jobs;     /* threads, at most SIMULATE_JOBS_MOST; 0 is 1 */
	unsigned personas; /* bit per enum persona; 0: all */
	bool forgets;      /* hear every reply anew: for tests and for measuring */
};

/** What came of all conversations of one persona. */
struct simulated_persona {
	unsigned long n_talks, n_replies;
	unsigned long endings[ENDING_COUNT]; /* ENDING_NONE: stopped without one */
	unsigned shortest;      /* replies to the first good ending; 0: there was none */
	unsigned shortest_talk; /* the number of that conversation, from 0 */
};

/** A reply of some words (COVERAGE_WORDS in engine/talk/constants.def) in which nothing was heard.
 */
struct simulated_unheard {
	const char *reply;
	unsigned long n;
};

struct simulated_node {
	unsigned long visits[PERSONA_COUNT];     /* by persona; being at the start is one */
	unsigned long n_reached;                 /* conversations that came here */
	unsigned long n_stopped;                 /* conversations that were stopped here */
	unsigned long n_left;                    /* how often a conversation went on from here */
	const unsigned long *uses;               /* of each of the node's edges */
	const struct simulated_unheard *unheard; /* the most frequent first */
	size_t n_unheard;
};

/** How low and how high the state of a person came. */
struct simulated_person {
	struct state least, most;
	bool is_met; /* false: nobody talked to them, and there are no ranges */
};

struct simulation {
	const struct scenario *scenario; /* borrowed */
	struct simulate_options options;
	struct simulated_persona personas[PERSONA_COUNT];
	const struct simulated_node *nodes;  /* by node number */
	const struct simulated_person *cast; /* by person number */
	unsigned long n_talks, n_replies;
};

struct simulation *simulate(const struct scenario *scenario,
			    const struct simulate_options *options);
void simulation_free(struct simulation *simulation);

/** What the persona is like, in one sentence: to be translated. */
const char *persona_help(enum persona persona);

/** Of the conversations of a persona, how many ended how. */
struct outcome {
	unsigned long well, badly, neither;
};
struct outcome simulation_outcome(const struct simulation *simulation, enum persona persona);

/** Does the scenario expect anything of this persona, stated or usual? */
bool simulation_expects(const struct simulation *simulation, enum persona persona);
/** Did they end as it expects? True of a persona of which it expects nothing. */
bool simulation_is_as_expected(const struct simulation *simulation, enum persona persona);

/** A moment that conversations came to and never left, though it is no ending. */
bool simulation_is_dead_end(const struct simulation *simulation, const struct node *node);

/**
 * The replies of the persona's conversation @p number, in @p arena.
 * @return how many
 */
size_t simulation_retell(const struct simulation *simulation, enum persona persona, unsigned number,
			 struct arena *arena, const char *const **replies);

/**
 * Simulate as far as what @p scenario expects needs it, with a fixed seed, and hold it against
 * that: each limit that it states (or that is usual) counts once. A failure is a diagnostic where
 * the limit stands.
 */
void proof_expectations(const struct scenario *scenario, struct proof *proof, struct diags *diags);

#endif
