/**
 * @file
 * A scenario as its author wrote it: cast, nodes, lines, replies, facts, endings.
 *
 * Read once and never changed. Everything reachable from it is its own, or
 * the rule pack's or temperaments' it was loaded with: each `const char *`
 * inside is borrowed, valid until scenario_free(). What passes
 * scenario_load() plays: play, check, test and simulate have this one loader.
 */
#ifndef GESPREK_SCENARIO_SCENARIO_H
#define GESPREK_SCENARIO_SCENARIO_H

#include "gesprek/base/yaml.h"
#include "gesprek/hear/hear.h"
#include "gesprek/scenario/expr.h"
#include "gesprek/scenario/temperament.h"
#include "gesprek/scenario/state.h"

struct helplines;
struct scenario;
struct node;

/** One person of the cast. */
struct person {
	const char *id, *name;
	enum addressee as;
	int age; /* years; 0 when not given */
	const struct temperament *temperament;
	struct state start;
	unsigned number;
};

/** Something said: by a person, or by the narrator (speaker NULL). */
struct line {
	const struct person *speaker;
	const char *const *variants; /* at least one; more are chosen by the seeded dice */
	size_t n_variants;
	const struct expr *when; /* NULL: always */
	bool is_once;            /* only the first time it could be said in a conversation */
	unsigned number;         /* 0..scenario->n_lines-1, unique in the scenario */
};

struct lines {
	const struct line *v;
	size_t n;
};

/** What an edge does to a variable of the author. */
struct assignment {
	unsigned variable; /* index in scenario->variables */
	int value;
	bool is_relative; /* written "+1" or "-1" */
};

enum edge_target { EDGE_NODE, EDGE_STAY, EDGE_ENDING };

/** One way on from a node. The first whose `when` holds is taken; the last has none. */
struct edge {
	const struct expr *when; /* NULL: always */
	const char *condition;   /* the same as its author wrote it, on one line */
	unsigned kinds;          /* expr_kinds() of it */
	enum edge_target target;
	const struct node *node; /* EDGE_NODE only */
	struct state_change change;
	struct state_change others; /* of the other parents or children, who hear it too */
	const struct assignment *sets;
	size_t n_sets;
	struct lines says; /* spoken before the next node's lines */
	struct place at;
};

/** What a colleague says who is asked along. The first whose `when` holds is told. */
struct advice {
	const struct expr *when; /* NULL: always */
	const char *says;        /* to the trainee */
	struct state_change change;
	const struct assignment *sets;
	size_t n_sets;
	struct place at;
};

/** What a child can tell (fact), or can be led to say (planted). */
struct fact {
	const char *id, *notes, *says;
	const char *const *about; /* word entries; also reachable as slot "fact.<id>" */
	size_t n_about;
	const struct expr *needs; /* NULL: none */
	bool is_planted;
	unsigned number; /* facts and planted facts together, 0..n_facts-1 */
};

/** An author's test of a node; run by `gesprek test`. */
struct node_test {
	const char *reply;
	const char *const *finds, *const *misses, *const *says;
	size_t n_finds, n_misses, n_says;
	const char *goes;     /* node id, "stay", "ending", or NULL */
	struct state state;   /* of who the node is with at the start, but for what the test sets */
	unsigned state_given; /* bit per state variable that the test sets */
	struct place at;
};

/** What a child lets go along of what it told, in its own words. */
struct carry_words {
	const struct fact *fact;
	const char *says; /* to the trainee */
};

/** Facts that can be taken along into one conversation are the bits of a set. */
enum { CARRIED_MOST = 64 };
#define CARRIED_BIT(number) (UINT64_C(1) << (number))

enum ending {
	ENDING_NONE,
#define E(NAME, id) ENDING_##NAME,
#include "gesprek/scenario/endings.def"
#undef E
	ENDING_COUNT
};
const char *ending_id(enum ending ending); /* "" for ENDING_NONE */
bool ending_find(const char *id, enum ending *ending);

/** A card of what a talk like this may be feared for; drawn before the start, or not. */
enum dilemma {
	DILEMMA_NONE,
#define D(NAME, id, help) DILEMMA_##NAME,
#include "gesprek/scenario/dilemmas.def"
#undef D
	DILEMMA_COUNT
};
const char *dilemma_id(enum dilemma dilemma); /* "" for DILEMMA_NONE */
bool dilemma_find(const char *id, enum dilemma *dilemma);

/** What happens after the talk, as the trainee decides. */
enum decision {
	DECISION_NONE,
#define D(NAME, id, help) DECISION_##NAME,
#include "gesprek/scenario/decisions.def"
#undef D
	DECISION_COUNT
};
const char *decision_id(enum decision decision); /* "" for DECISION_NONE */
bool decision_find(const char *id, enum decision *decision);

/** How a choice fits what is known at the end; the smaller the better. */
enum opinion_fit {
#define F(NAME, id) FITS_##NAME,
#include "gesprek/scenario/fits.def"
#undef F
	FITS_COUNT
};
const char *opinion_fit_id(enum opinion_fit fit);

/** How an experienced colleague sees a decision here. The first whose `when` holds is told. */
struct opinion {
	const struct expr *when; /* NULL: always */
	enum opinion_fit fits;
	const char *says; /* to the trainee */
	struct place at;
};

struct opinions {
	const struct opinion *v;
	size_t n;
};

/** Those who play a scenario in a simulation; each is a row of personas.def. */
enum persona {
#define P(NAME, ...) PERSONA_##NAME,
#include "gesprek/scenario/personas.def"
#undef P
	PERSONA_COUNT
};
const char *persona_id(enum persona persona);
bool persona_find(const char *id, enum persona *persona);

/**
 * How the conversations of a persona should end, in percents of them. Well: relieved, or a child
 * heard; badly: in any other way; what does not end at all is neither.
 */
struct persona_expectation {
	int well_least, well_most, badly_least, badly_most; /* 0 and 100: as they like */
	struct place at; /* where the author states it; the scenario, where it is the usual one */
};
bool ending_is_good(enum ending ending);

struct node {
	const char *id;
	unsigned number;
	const struct person *with; /* who is talked to here */
	enum phase phase;
	struct lines says;
	const struct slots *slots; /* with "fact.<id>" and "planted.<id>"; NULL if none */
	const struct label_tweak *invites, *veto, *boost;
	size_t n_invites, n_veto, n_boost;
	const char *hint, *model; /* NULL if none */
	const char *const *offers;
	size_t n_offers;
	const struct edge *edges;
	size_t n_edges;
	const struct fact *const *facts, *const *planted;
	size_t n_facts, n_planted;
	const struct node_test *tests;
	size_t n_tests;
	bool is_acute, has_strong_emotion;
	enum ending ending; /* not ENDING_NONE: the conversation is over here */
	struct place at;
};

/** An entry of the map of the debrief: shown once its condition held. */
struct map_entry {
	const char *text;
	const struct expr *when; /* a bare slot is written as the expression slot.<name> */
};
/**
 * Three columns, and apart from them what has protected this child from this danger: a strength by
 * itself is not safety yet.
 */
enum map_column { MAP_WORRIES, MAP_WORKS, MAP_NEEDED, MAP_PROTECTED, MAP_COLUMNS };

struct inner_line {
	const struct person *who; /* NULL: the first one talked to */
	const struct expr *when;  /* NULL: always */
	const char *says;
};

struct scenario {
	const char *id, *language, *title, *about, *briefing, *rules, *path;
	const char *twin, *notice, *role, *child; /* NULL where the author gave none */
	int level, minutes;
	const char *const *themes;
	size_t n_themes;
	const enum label *aims;
	size_t n_aims;
	const struct person *cast;
	const struct node *nodes;
	const struct fact *facts;
	const char *const *variables;
	const int *variable_starts;
	size_t n_cast, n_nodes, n_facts, n_variables, n_lines;
	const struct node *begin;
	const struct node *endings[ENDING_COUNT]; /* NULL where the author gave none */
	struct {
		const struct map_entry *v;
		size_t n;
	} map[MAP_COLUMNS];
	const struct advice *consult; /* n_consult 0: the pack's, for the phase */
	size_t n_consult;
	const struct inner_line *voice;
	const char *const *reflect;
	size_t n_voice, n_reflect;
	const char *const *signals; /* noticed before the talk; optional */
	size_t n_signals;
	const char *const *spelling; /* words that the author vouches for */
	size_t n_spelling;
	const char *dilemmas[DILEMMA_COUNT]; /* a card's line in own words; NULL: the pack's */
	struct {
		int weeks;
		struct lines kept, partly, broken;
		bool is_given;
	} followup;
	struct {
		const struct expr *when; /* the child agrees; NULL: always */
		const struct carry_words *v;
		size_t n;
	} carry; /* from here, to a parent */
	struct {
		const char *from;     /* "nl/twee-huizen": the scenario of the child; NULL: none */
		const char *const *v; /* ids of facts of that scenario; `carried.<id>` */
		size_t n;
		struct place at;
	} carries;         /* to here, from a child */
	bool has_decision; /* is one asked for? Then there are opinions on each */
	struct opinions opinions[DECISION_COUNT];
	const struct expr *stacked; /* more help piled on than can be taken in; NULL: never */
	struct persona_expectation expect[PERSONA_COUNT];
	const struct label_tweak *worry_named; /* what counts as naming the worry */
	size_t n_worry_named;
	/* Where help is; NULL: not known. Borrowed of who loaded the scenario, who sets it. */
	const struct helplines *helplines;
	const struct pack *pack;                 /* borrowed from the caller of scenario_load() */
	const struct temperaments *temperaments; /* the same */
	uint64_t hash;                           /* of the file's bytes; stored with sessions */
};

/** What only names are needed from: enough for a list, read without a pack. */
struct scenario_card {
	const char *id, *language, *title, *about, *path;
	const char *rules; /* the pack to load it with; usually the language */
	int level, minutes;
	bool with_child; /* false: with a parent */
	const char *const *themes, *const *aims;
	size_t n_themes, n_aims;
};

/**
 * Read and check the scenario at @p path against @p pack. Prints nothing.
 *
 * It speaks to the trainee as @p pack does (pack_told_as()).
 * All problems, warnings included, are appended to @p diags, not only the first.
 * @return A scenario the caller owns, or NULL if any problem was an error.
 */
struct scenario *scenario_load(const char *path, const struct pack *pack,
			       const struct temperaments *temperaments, struct diags *diags);
/** The same from text in memory; @p name stands for the path. */
struct scenario *scenario_parse(const char *name, struct str text, const struct pack *pack,
				const struct temperaments *temperaments, struct diags *diags);
void scenario_free(struct scenario *scenario);

/** Find a node by its id. @return Borrowed, or NULL if there is none. */
const struct node *scenario_find_node(const struct scenario *scenario, const char *id);
/** What a reply at @p node is heard against; @p said are the character's last lines, borrowed. */
struct hear_context node_hear_context(const struct node *node, const char *said);
/** Does the moment invite the label, or one of its signs? */
bool node_invites(const struct node *node, enum label label);
/** Does @p tweak name what was found: its sign, or its label where it names no sign? */
bool tweak_names(const struct label_tweak *tweak, const struct finding *finding);
const struct person *scenario_find_person(const struct scenario *scenario, const char *id);

/** Is the label @p aim among its aims? */
bool card_has_aim(const struct scenario_card *card, const char *aim);
/**
 * Read only the head of a scenario: its card, allocated in @p arena. @return false when the file
 * cannot be read as YAML with an id, a title and a language.
 */
bool scenario_read_card(const char *path, struct arena *arena, struct scenario_card *card,
			struct diags *diags);

/** The same, in the form for @p address; scenario_read_card() has it informal. */
bool scenario_read_card_as(const char *path, enum address address, struct arena *arena,
			   struct scenario_card *card, struct diags *diags);

/** The JSON schema of scenario files, made from the same table the loader reads by. */
void scenario_write_schema(struct bytes *out);

#endif
