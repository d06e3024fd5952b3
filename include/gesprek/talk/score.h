/**
 * @file
 * The score of a conversation: principles, three dimensions, gates, coverage.
 *
 * Formulas and constants follow the project's domain notes, section 3; each
 * constant stands with its reason in engine/talk/constants.def. The
 * three dimensions (Verbinding, Helderheid, Eigen kracht) may not make up for
 * each other: the total is their geometric mean, less unrepaired pitfalls,
 * capped while a gate is open. Levels are words, never a pass or a rank.
 * Re-scoring is a replay: the same session under newer rules.
 */
#ifndef GESPREK_TALK_SCORE_H
#define GESPREK_TALK_SCORE_H

#include "gesprek/talk/session.h"

enum level { LEVEL_NOT_SEEN, LEVEL_BEGINNING, LEVEL_VISIBLE, LEVEL_SOLID, LEVEL_COUNT };
enum dimension { DIMENSION_CONNECTION, DIMENSION_CLARITY, DIMENSION_OWN_STRENGTH, DIMENSION_COUNT };

enum gate {
#define G(NAME, id, who, help) GATE_##NAME,
#include "gesprek/talk/gates.def"
#undef G
	GATE_COUNT
};
enum gate_state { GATE_NOT_ASKED, GATE_OPEN, GATE_PASSED };

/** Strengths against worries: neither may drown the other. */
enum dosage { DOSAGE_UNKNOWN, DOSAGE_FINE, DOSAGE_WARM_BUT_VAGUE, DOSAGE_CLEAR_BUT_HARD };

struct principle_score {
	double value; /* 0..1 */
	enum level level;
	unsigned opportunities, findings, distinct_indicators;
	bool is_shown; /* false: too few opportunities in this conversation */
};

struct score {
	struct principle_score principles[8]; /* in the order of the labels */
	double dimensions[DIMENSION_COUNT];
	bool dimension_shown[DIMENSION_COUNT];
	double debit;        /* unrepaired pitfalls */
	double total;        /* 0..1 */
	double band;         /* plus or minus, from coverage */
	bool is_total_shown; /* false: coverage too low, quotes only */
	bool is_capped;
	enum level level;
	enum gate_state gates[GATE_COUNT];
	double coverage; /* recognised turns of those with four words or more */
	/* Counts in the manner of MITI, for practice, not norms. */
	unsigned reflections, complex_reflections, questions, open_questions;
	/* Questions to a child by type, and yes/no questions that an invitation followed. */
	unsigned invitations, directives, option_posings, suggestives, paired;
	unsigned n_strength_turns, n_worry_turns;
	enum dosage dosage;
	unsigned keep_points; /* 0 to 9: what in the agreement, or with a child in the talk, makes
				 it hold */
};

/** Is a level earned on one turn alone: what `score` prints for a single reply, 0..1. */
double score_hearing(const struct hearing *hearing);
struct score score_session(const struct session *session);

/** "not-seen", "beginning", ... and "worry-named", ... for output that programs read. */
const char *level_id(enum level level);
const char *gate_id(enum gate gate);
const char *dimension_id(enum dimension dimension);

#endif
