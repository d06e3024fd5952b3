/**
 * @file
 * Labels: what a reply can be heard to hold. Principles are the eight
 * partnership principles; skills are ways of talking; question types are those
 * of interviews with children (invitation, directive, option-posing,
 * suggestive); pitfalls stand in the way of partnership. What each means to a
 * trainee (title, about) is in the rule packs.
 */
#ifndef GESPREK_HEAR_LABEL_H
#define GESPREK_HEAR_LABEL_H

#include <stdbool.h>
#include <stdint.h>

enum label {
#define L(NAME, id, kind) LABEL_##NAME,
#include "gesprek/hear/labels.def"
#undef L
	LABEL_COUNT
};

enum label_kind { LABEL_PRINCIPLE, LABEL_SKILL, LABEL_QUESTION, LABEL_PITFALL };

/** Sets of labels: bit `UINT64_C(1) << label`. */
typedef uint64_t label_set;
#define LABEL_BIT(label) (UINT64_C(1) << (label))

const char *label_id(enum label label);
enum label_kind label_kind(enum label label);
/** @return false when @p id names no label. */
bool label_find(const char *id, enum label *label);

/** Who is spoken to: youth is a young person of 12 or older. */
enum addressee { TO_PARENT, TO_CHILD, TO_YOUTH, TO_COUNT };
/** The moment in the conversation; set by the node, never by the clock. */
enum phase {
	PHASE_OPENING,
	PHASE_EXPLORING,
	PHASE_CONCERN,
	PHASE_STRENGTHS,
	PHASE_GOALS,
	PHASE_AGREEMENTS,
	PHASE_CLOSING,
	PHASE_COUNT
};

const char *addressee_id(enum addressee to);
bool addressee_find(const char *id, enum addressee *to);
const char *phase_id(enum phase phase);
bool phase_find(const char *id, enum phase *phase);

#endif
