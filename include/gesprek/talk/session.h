/**
 * @file
 * One conversation, as a fold: state = fold(scenario, pack, seed, replies), a
 * reply being what was typed and what typing help read in it.
 *
 * Nothing else enters: no clock, no environment, no chance but the seeded
 * dice. So saving is appending the reply, resuming is saying all replies
 * again, rewinding is dropping the last ones, and a test is a list of replies.
 *
 * A session owns its turns; everything reachable from it is borrowed until
 * session_free(), and a turn until it is rewound. The scenario and its pack
 * must outlive the session.
 */
#ifndef GESPREK_TALK_SESSION_H
#define GESPREK_TALK_SESSION_H

#include "gesprek/hear/spelling.h"
#include "gesprek/scenario/scenario.h"

enum mode { MODE_GUIDED, MODE_COACH, MODE_EXAM, MODE_COUNT };
const char *mode_id(enum mode mode);
bool mode_find(const char *id, enum mode *mode);

/** Replies without words that are part of the conversation: `:stil`, `:teken`, ... */
enum command {
	COMMAND_NONE,
#define C(NAME, id, nl, en, who, help) COMMAND_##NAME,
#include "gesprek/talk/commands.def"
#undef C
	COMMAND_COUNT
};
/** The command that a reply is, in any language; COMMAND_NONE for words. */
enum command command_of(struct str reply);
struct command_info {
	const char *id, *nl, *en, *who, *help;
};
extern const struct command_info command_infos[COMMAND_COUNT];

/**
 * What the sessions of one scenario can share, in one thread: the ear and the
 * tables made from the pack. With @p remembers also what was heard in the same
 * reply at the same moment before, which is what a simulation says by the
 * thousand; results are the same. Must outlive its sessions.
 */
struct stage;
struct stage *stage_new(const struct scenario *scenario, bool remembers);
void stage_free(struct stage *stage);

struct session_options {
	uint64_t seed;
	enum mode mode;
	const struct node *at; /* start here instead of at the beginning; NULL: at the beginning */
	struct state_change set; /* values from --set */
	unsigned set_given;      /* bit per state variable that `set` sets */
	uint64_t carried;        /* bit per fact of a child that was taken along; see carry.h */
	enum dilemma dilemma;    /* the card that was drawn; DILEMMA_NONE: none */
	struct stage *stage;     /* shared with other sessions; NULL: the session makes its own */
};

/** Something shown: said by a person, or by the narrator (speaker NULL). */
struct spoken {
	const struct person *speaker;
	const char *text;
};

/** A fact that came out in this turn, for the trainee's notebook. */
struct note {
	const struct fact *fact;
	bool is_planted; /* "van jou", not "van het kind" */
	unsigned turn;
};

struct state_reason {
	const struct event *event;  /* NULL: time passing, or the author's own `change` */
	struct state_change change; /* as it was applied, after temperament and limits */
};

/** One reply and all that came of it. */
struct turn {
	unsigned number;                /* from 1 */
	const char *reply;              /* as typed, at most REPLY_MAX_BYTES */
	struct respellings respellings; /* the words of it that are read otherwise */
	enum command command;
	const struct node *node; /* where it was said */
	const struct node *next; /* where the conversation is now */
	const char *said_before; /* the character's last lines it answered */
	/* A copy of the hearing that lives as long as the turn. */
	const struct finding *findings;
	size_t n_findings;
	label_set labels;
	const char *const *slots;
	size_t n_slots;
	unsigned n_words, n_questions;
	bool is_invalid, is_cut,
		is_unheard; /* unheard: words were typed and nothing was recognised */
	bool is_counted; /* false: empty, invalid or too long; nothing moved and nothing is scored
			  */
	bool is_pressed; /* the answer ends with the line of the dilemma card */
	bool is_repair;  /* mends an own pitfall of the last two turns */
	struct state before, after; /* of the person talked to at `node` */
	enum mood mood_before, mood_after;
	const struct state_reason *reasons;
	size_t n_reasons;
	const struct advice *advice; /* the scenario's own, given in it; NULL: none */
	const struct edge
		*edge; /* taken; NULL when it stayed for "Hoe bedoelt u?", or someone left */
	const struct spoken *spoken; /* the answer */
	size_t n_spoken;
	const struct note *notes;
	size_t n_notes;
};

struct session;

/** The opening lines stand ready in session_opening(). */
struct session *session_new(const struct scenario *scenario, const struct session_options *options);
void session_free(struct session *session);

const struct scenario *session_scenario(const struct session *session);
const struct session_options *session_options(const struct session *session);
const struct spoken *session_opening(const struct session *session, size_t *n);

/**
 * Say @p reply and hear the answer. Any bytes are accepted: empty, invalid and
 * overlong replies give a turn that says so and move nothing.
 * @return Borrowed; NULL when the conversation is over.
 */
const struct turn *session_say(struct session *session, struct str reply);
/** The same with what typing help read in it: a part of the reply, to be stored beside it. */
const struct turn *session_say_as(struct session *session, struct str reply,
				  struct respellings respellings);
/**
 * What typing help reads in @p reply at this moment; nothing where it is no words, or without
 * @p spelling. Borrowed from @p spelling until its next use.
 */
struct respellings session_read(const struct session *session, struct spelling *spelling,
				struct str reply);
/** Teach @p spelling the names and words of @p scenario: none of them is a mistake. */
void spelling_know_scenario(struct spelling *spelling, const struct scenario *scenario);
/** Drop the last @p turns turns (all, if there are fewer): the fold of the replies before them. */
void session_rewind(struct session *session, unsigned turns);

size_t session_count_turns(const struct session *session);
const struct turn *session_get_turn(const struct session *session, size_t index);
const struct node *session_node(const struct session *session);
const struct state *session_state(const struct session *session);
enum mood session_mood(const struct session *session);
/**
 * The mood of the person talked to now, as one sentence in the conversation's language, made in
 * @p arena: what a trainee may see of the state. "" in exam mode, where nothing is shown.
 */
const char *session_mood_text(const struct session *session, struct arena *arena);
/** ENDING_NONE while the conversation goes on. */
enum ending session_ending(const struct session *session);
bool session_is_over(const struct session *session);
/** All notes so far: the trainee's notebook. */
const struct note *session_notebook(const struct session *session, size_t *n);

#endif
