/**
 * @file
 * What the files of a simulation share: what personas can say, and what is counted.
 */
#ifndef TALK_SIMULATE_H
#define TALK_SIMULATE_H

#include "gesprek/talk/simulate.h"
#include "talk.h"

enum line_source {
	SOURCE_MODEL,
	SOURCE_OFFERS,
	SOURCE_TESTS,
	SOURCE_INVITED,
	SOURCE_PACK,
	SOURCE_SCENARIO,
	SOURCE_SILENCE,
	SOURCE_SHORT,
	SOURCE_DEEDS,
	SOURCE_COUNT
};

/* Tension decides what passes a feeling by: see stage_is_ignoring_emotion(). */
enum tension { TENSION_LOW, TENSION_HIGH, TENSION_COUNT };

/* --- persona.c: who they are, and what they want to say --- */

enum { SIGNS_INDICATORS = 16 };
/* Signs as a row names them, looked up in a pack. */
struct signs {
	label_set labels;
	const struct indicator *indicators[SIGNS_INDICATORS];
	size_t n;
	bool is_empty;
};
struct taste {
	struct signs wants, avoids;
};
void taste_init(struct taste *taste, const struct pack *pack, enum persona persona);
/* Is what was heard in the reply what such a persona wants to say? */
bool taste_likes(const struct taste *taste, const struct turn *turn);
/* See `looks` in personas.def. */
unsigned persona_looks(enum persona persona);
/* By source. */
const uint32_t *persona_weights(enum persona persona);

/* --- repertoire.c: what a persona can say at a node; the same for every conversation --- */

struct choice_line {
	const char *text;
	evidence_set brings;
};
/* Lines of one source, taken so often beside the other sources. */
struct choice {
	struct choice_line *lines;
	uint32_t n, weight;
};
struct repertoire {
	struct choice choices[TENSION_COUNT]
			     [SOURCE_COUNT]; /* those with lines; n_choices of them */
	unsigned n_choices[TENSION_COUNT];
	uint32_t weight[TENSION_COUNT]; /* of all together */
};

/* Owns the repertoires of one thread: made when a persona first comes to a node. */
struct repertoires;
struct repertoires *repertoires_new(const struct scenario *scenario, struct stage *stage,
				    uint64_t seed);
void repertoires_free(struct repertoires *all);
const struct repertoire *repertoire_of(struct repertoires *all, enum persona persona,
				       const struct node *node);

/* --- player.c: one persona having one conversation --- */

struct player {
	const struct scenario *scenario;
	struct stage *stage;
	struct repertoires *repertoires;
	struct session *session; /* used anew for each conversation */
	struct dice dice;
	enum persona persona;
	const char *last; /* what was said last, to not say it twice running; NULL: nothing */
	uint64_t seed;
};
void player_init(struct player *player, const struct scenario *scenario,
		 const struct simulate_options *options);
void player_clear(struct player *player);
/* Begin conversation @p number. */
void player_begin(struct player *player, enum persona persona, unsigned number);
/* Say the next thing, which is in player->last. @return NULL when it is over, or was long enough */
const struct turn *player_say(struct player *player);

/* --- tally.c: what is counted, by one thread, and added up --- */

struct tally_unheard;
struct tally {
	const struct scenario *scenario;
	struct simulated_persona personas[PERSONA_COUNT];
	struct simulated_node *nodes;
	struct simulated_person *cast;
	size_t *first_edges;           /* by node number, into uses */
	unsigned long *uses;           /* by edge, over all nodes */
	struct tally_unheard *unheard; /* a hash table */
	size_t n_unheard, unheard_places;
};
void tally_init(struct tally *tally, const struct scenario *scenario);
void tally_clear(struct tally *tally);
void tally_turn(struct tally *tally, const struct turn *turn, const char *line);
/* After the last turn of a conversation. */
void tally_talk(struct tally *tally, const struct session *session, enum persona persona,
		unsigned number);
void tally_add(struct tally *tally, const struct tally *from);
/* Lists of what was not heard, sorted, with copies of the replies, in @p arena. */
void tally_list_unheard(struct tally *tally, struct arena *arena);

#endif
