/**
 * @file
 * What the files of the talk layer share: the stage of a scenario, the fold of
 * the replies so far, and the record of one reply.
 *
 * The conversation is `fold_add(fold, record)` over records, and a record is
 * made from (fold, reply) alone. So rewinding adds the remaining records to a
 * fresh fold, without hearing anything again, and comes out the same.
 */
#ifndef TALK_TALK_H
#define TALK_TALK_H

#include "gesprek/base/dice.h"
#include "gesprek/talk/score.h"

enum {
#define N(NAME, value, reason, source) K_##NAME = value,
#define K(NAME, value, reason, source)
#include "constants.def"
#undef N
#undef K
};
#define N(NAME, value, reason, source)
#define K(NAME, value, reason, source) static const double K_##NAME = value;
#include "constants.def"
#undef N
#undef K

/* Texts of the conversation's own language: the pack's, or English. */
enum text {
#define T(NAME, id, english) TEXT_##NAME,
#include "texts.def"
#undef T
	TEXT_COUNT
};
const char *text_of(const struct pack *pack, enum text text);
/* For tests: the id and the English of a row. */
struct text_row {
	const char *id, *english;
};
extern const struct text_row text_rows[TEXT_COUNT];

/* What gates, self-checks and agreements look for; see evidence.def. */
enum evidence {
#define V(NAME, signs, help) EVIDENCE_##NAME,
#include "evidence.def"
#undef V
	EVIDENCE_COUNT
};
typedef uint64_t evidence_set;
#define EVIDENCE_BIT(name) (UINT64_C(1) << EVIDENCE_##name)

/* The kind of conversation: children and their endings, or parents and theirs. */
bool person_is_child(const struct person *person);
bool scenario_is_child(const struct scenario *scenario);

/* --- fold.c: everything that the replies so far amount to --- */

struct record;

struct fold {
	const struct scenario *scenario;
	const struct node *node;
	struct state *states; /* by person */
	int *variables;
	unsigned *visits;         /* by node */
	unsigned char *found;     /* by indicator: 1 if ever found */
	unsigned char *said_once; /* by line */
	unsigned char *told;      /* by fact: 1 when it came out, planted ones too */
	const char **slots;       /* names ever touched, each once */
	size_t n_slots, slots_cap;
	label_set labels;
	unsigned label_counts[LABEL_COUNT];
	evidence_set evidence;
	const char *said;  /* the character's last lines; never NULL */
	const char *stock; /* the last line of the temperament's; NULL before any */
	unsigned n_counted, n_here, n_unheard, n_wordless, n_told, n_planted;
	/* n_wordless: silences, drawings and the like in a row at this node. */
	bool is_waiting;       /* "Hoe bedoelt u?" was the last answer, at this node */
	bool is_warned;        /* the one warning was given */
	bool is_at_door;       /* and nothing has been mended since */
	bool is_pressed;       /* the line of the dilemma card was said */
	bool needs_invitation; /* a yes/no question stands without the invitation that should follow
				*/
};

/* --- foregone.c: conditions that a reply decides alone, whatever came before it --- */

/* Bit per condition, of the first DECISIONS_MOST. */
enum { DECISIONS_MOST = 64 };
struct decisions {
	uint64_t made, holds;
};
static inline bool decision_is_made(const struct decisions *decisions, size_t number)
{
	return number < DECISIONS_MOST && (decisions->made >> number & 1);
}
static inline bool decision(const struct decisions *decisions, size_t number)
{
	return decisions->holds >> number & 1;
}
/* Of the events of who it is said to, and of the edges of the node. */
struct foregone {
	struct decisions events, edges;
};
/* The turn was heard. What it decides depends on the turn and its node only. */
struct foregone foregone_of(const struct session *session, const struct record *now);

/* A reply, its answer, and what the fold needs beside what is shown. */
struct record {
	struct turn turn;                /* what callers of session.h see */
	const struct foregone *foregone; /* NULL: it was not worth finding out */
	evidence_set evidence;
	const char *said;  /* what the character said in answer; "" if nothing */
	const char *stock; /* the stock line among it; NULL if none */
	bool is_waiting, is_warning, is_mended;
	bool is_too_long; /* for the child: a sentence beyond its band */
	bool needs_invitation;
	const unsigned *once; /* lines said that are said once only */
	size_t n_once;
	bool has_moved; /* the node was left, or entered anew */
};

void fold_init(struct fold *fold, const struct session *session);
/* Back to the first moment, keeping memory. */
void fold_reset(struct fold *fold, const struct session *session);
void fold_add(struct fold *fold, const struct record *record);
void fold_clear(struct fold *fold);
/* What a variable that was @p value is after those of @p sets that are about it. */
int assignments_value(const struct assignment *sets, size_t n, unsigned variable, int value);
/* Does the edge that was taken move @p person, to whom nothing was said? */
bool edge_is_heard_by(const struct turn *turn, const struct person *person);
/* What that edge makes of @p value, the state of such a person. */
int other_state(const struct turn *turn, enum state_variable variable, int value);

/* --- stage.c: what all sessions of a scenario share, made once --- */

struct stage {
	const struct scenario *scenario;
	struct ear *ear;
	evidence_set of_label[LABEL_COUNT];
	evidence_set *of_indicator;
	const struct indicator *ignoring_emotion; /* NULL if the pack has none */
	struct memo *memo;
};
evidence_set stage_evidence(const struct stage *stage, const struct turn *turn);
struct heard;
/*
 * Hear what was typed and copy it into @p turn.
 * @return What is remembered of that, until stage_free(); NULL if nothing is.
 */
struct heard *stage_hear(struct stage *stage, struct turn *turn, struct arena *arena);
/* What the reply decides alone, found out once for each thing remembered. */
const struct foregone *stage_foregone(struct heard *heard, const struct session *session,
				      const struct record *now);
/*
 * Generic credit, given because the node invites a label, adds to the score
 * alone: nobody is told they did what no rule heard.
 */
static inline bool finding_is_heard(const struct finding *finding)
{
	return !finding->is_generic;
}
/* Something to name as done well: no pitfall, and no plain kind of question. */
bool finding_is_good(const struct finding *finding);
/* Is it certain, and has it words for the trainee? */
bool finding_can_be_told(const struct finding *finding);
bool turn_has_slot(const struct turn *turn, const char *name);
bool turn_has_label(const struct turn *turn, enum label label);
/* "respect" or "respect.role". */
bool turn_has_sign(const struct turn *turn, const char *sign);
/* Is what it suggests worded for this addressee? Its examples tell. */
bool indicator_suits(const struct indicator *indicator, enum addressee to);
/* Of the pitfalls found, the worst. */
int turn_severity(const struct turn *turn);
/* The worst of those that can be told; NULL if there is none. */
const struct finding *turn_worst_pitfall(const struct turn *turn);

/* --- One reply being answered: the fold before it, and the record being made. --- */

struct moment {
	struct session *session;
	struct record *now;
	struct state state; /* of the person at the node, as far as the answer has come */
	struct dice dice;
	const struct event *largest; /* the event that wanted to move most; NULL if none */
	int largest_size;
	struct state_reason *reasons;
	size_t n_reasons, reasons_cap;
	const struct node *to; /* where the talk goes; NULL while undecided */
	struct spoken *spoken;
	size_t n_spoken, spoken_cap;
	unsigned *once;
	size_t n_once, once_cap;
	struct note *notes;
	size_t n_notes, notes_cap;
	bool has_reacted; /* the one stock reaction of this turn is used */
	bool is_leaving;  /* up and away: no reaction, no edge */
};

/* --- session.c --- */

/*
 * As a new session with this seed and the same options otherwise, keeping memory: all turns are
 * gone.
 */
void session_restart(struct session *session, uint64_t seed);

struct session {
	const struct scenario *scenario;
	struct session_options options;
	struct stage *stage;
	bool owns_stage;
	struct arena arena;
	struct fold fold;
	struct record **records;
	size_t n_records, records_cap;
	struct spoken *opening;
	size_t n_opening;
	const char *opening_said;
	const unsigned *opening_once;
	size_t n_opening_once;
	struct note *notes;
	size_t n_notes, notes_cap;
	struct moment moment; /* its lists keep their memory from reply to reply */
};

static inline const struct pack *session_pack(const struct session *session)
{
	return session->scenario->pack;
}

/* listen.c: what is heard in the last record's reply, structural findings included. */
void session_listen(struct session *session, struct record *now);
/* Does a reply that was heard pass a strong feeling by? It takes the state before it. */
bool stage_is_ignoring_emotion(const struct stage *stage, const struct record *now);

/* values.c */
int moment_value(const struct moment *moment, const struct expr *when);
int moment_name_value(const struct moment *moment, const struct expr_name *name);

/* Silence, drawing, a pause: done instead of said. Asking a colleague is neither. */
bool turn_is_wordless(const struct turn *turn);

/* react.c: events of the temperament move the state; limits hold. */
void moment_react(struct moment *moment);
void moment_change(struct moment *moment, const struct state_change *change,
		   const struct event *why);

/* child.c */
void moment_child(struct moment *moment);
bool said_is_silence(const char *said);

/* speak.c */
void moment_say(struct moment *moment, const struct person *speaker, const char *text);
void moment_say_lines(struct moment *moment, const struct lines *lines);
/* A stock line for @p key, once a turn. @return false if there is none. */
bool moment_say_stock(struct moment *moment, const char *key);
/* The same, but rather nothing than the line that was the last of these. */
bool moment_say_fresh(struct moment *moment, const char *key);

/* route.c: the edge, the door, the ending. Decides `to` and says what is said on the way. */
void moment_route(struct moment *moment);

/* ending.c: where it ends by state; NULL only if the scenario has no ending that fits. */
const struct node *moment_end_node(const struct moment *moment);

/*
 * ever.c: which conditions of the inner voice and of the map held, 1 or 0: the lines of the voice
 * first, then the columns of the map from ever_map(). free() it.
 */
unsigned char *session_ever(const struct session *session);
size_t ever_map(const struct scenario *scenario, enum map_column column, size_t index);

/* turning.c: what a reply did to the other, as a text. */
const char *turn_effect(const struct session *session, const struct turn *turn,
			struct arena *arena);
/* Did what moved most in the other move for the better? */
bool turn_has_eased(const struct turn *turn);

/* dilemma.c: the line of the card that was drawn, once, where it fits. */
void moment_press(struct moment *moment);

/* gates.c: what a conversation cannot do without, over all replies so far. */
bool gate_is_passed(const struct session *session, enum gate gate);
/* Of what relief takes, all that would still bring it nearer after @p found. */
evidence_set evidence_lacking(evidence_set found);

#endif
