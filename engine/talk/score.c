/**
 * @file
 * The score of a conversation, added up reply by reply. All numbers stand in
 * constants.def; what is earned in one reply is reply_score.c's.
 */
#include "score.h"

#include <math.h>
#include <stdlib.h>

struct tally {
	const struct session *session;
	double earned[LABEL_COUNT];
	unsigned opportunities[LABEL_COUNT], n_found[LABEL_COUNT], n_distinct[LABEL_COUNT];
	unsigned *uses; /* by indicator */
	unsigned n_counted, n_praise_in_a_row, n_generic_praise;
	unsigned n_worded, n_recognised, n_child_view;
	double debit;
};

/* In which phase what counts more, or less. */
static const struct {
	enum phase phase;
	enum label label;
	evidence_set signs;
	double factor;
} phase_factors[] = {
#define F(phase, label, signs, factor) {PHASE_##phase, LABEL_##label, signs, factor},
#include "phase_factors.def"
#undef F
};

static double phase_factor(const struct record *record, enum label label)
{
	for (size_t i = 0; i < sizeof phase_factors / sizeof *phase_factors; i++)
		if (phase_factors[i].phase == record->turn.node->phase &&
		    phase_factors[i].label == label &&
		    (!phase_factors[i].signs || (record->evidence & phase_factors[i].signs)))
			return phase_factors[i].factor;
	return 1;
}

/* Two cases that go deeper than the label. */
static double moment_factor(const struct tally *tally, const struct record *record,
			    enum label label)
{
	const evidence_set opens =
		EVIDENCE_BIT(ROLE) | EVIDENCE_BIT(PERMISSION) | EVIDENCE_BIT(WISH);

	if (label == LABEL_SAFETY && tally->n_counted == 1 &&
	    (record->evidence & EVIDENCE_BIT(WORRY)) && !(record->evidence & opens))
		return K_WORRY_FIRST;
	if (label == LABEL_CHOICES && record->turn.node->phase == PHASE_EXPLORING &&
	    (record->evidence & EVIDENCE_BIT(ADVICE)))
		return K_ADVICE_EARLY;
	return 1;
}

/* Praise without end, or without a deed, stops counting. */
static bool is_worn_praise(const struct tally *tally, const struct record *record)
{
	if (!(record->evidence & EVIDENCE_BIT(PRAISE)))
		return false;
	return tally->n_praise_in_a_row > K_PRAISE_IN_A_ROW ||
	       ((record->evidence & EVIDENCE_BIT(PRAISE_GENERIC)) &&
		tally->n_generic_praise > K_PRAISE_GENERIC);
}

static void count_praise(struct tally *tally, const struct record *record)
{
	bool is_praise = record->evidence & EVIDENCE_BIT(PRAISE);

	tally->n_praise_in_a_row = is_praise ? tally->n_praise_in_a_row + 1 : 0;
	tally->n_generic_praise += (record->evidence & EVIDENCE_BIT(PRAISE_GENERIC)) != 0;
}

static bool is_aim(const struct scenario *scenario, enum label label)
{
	for (size_t i = 0; i < scenario->n_aims; i++)
		if (scenario->aims[i] == label)
			return true;
	return false;
}

/* One can reflect on every line; openness is asked at the start, at the worry and at the end. */
static bool is_opportunity(const struct tally *tally, const struct turn *turn, enum label label)
{
	enum phase phase = turn->node->phase;

	if (label == LABEL_REFLECTION)
		return true;
	if (label == LABEL_TRANSPARENCY &&
	    (phase == PHASE_OPENING || phase == PHASE_CONCERN || phase == PHASE_CLOSING))
		return true;
	return turn_has_label(turn, label) || is_aim(tally->session->scenario, label) ||
	       node_invites(turn->node, label);
}

static void tally_label(struct tally *tally, const struct record *record,
			const struct reply_score *reply, enum label label)
{
	const struct turn *turn = &record->turn;
	const struct finding *best = reply->best[label];
	unsigned *uses;

	tally->opportunities[label] += is_opportunity(tally, turn, label);
	if (!best)
		return;
	uses = &tally->uses[best->indicator->number];
	tally->n_found[label] += finding_is_heard(best);
	tally->n_distinct[label] += finding_is_heard(best) && !*uses;
	if (label != LABEL_STRENGTHS || !is_worn_praise(tally, record))
		tally->earned[label] += phase_factor(record, label) *
					moment_factor(tally, record, label) * reply->earned[label] *
					pow(K_REPEAT, *uses);
	++*uses;
}

static void tally_add(struct tally *tally, size_t index)
{
	const struct record *record = tally->session->records[index];
	const struct turn *turn = &record->turn;
	struct reply_score reply;

	if (!turn->is_counted)
		return;
	tally->n_counted++;
	if (turn->command == COMMAND_NONE && turn->n_words >= K_COVERAGE_WORDS) {
		tally->n_worded++;
		tally->n_recognised += !turn->is_unheard;
	}
	tally->n_child_view += (record->evidence & EVIDENCE_BIT(CHILD_VIEW)) != 0;
	count_praise(tally, record);
	reply_score(turn->findings, turn->n_findings, &reply);
	for (unsigned label = 0; label < LABEL_COUNT; label++)
		if (label_kind((enum label)label) != LABEL_PITFALL)
			tally_label(tally, record, &reply, (enum label)label);
	tally->debit += reply.debit * (is_mended(tally->session, index) ? K_REPAIRED : 1);
}

static double label_value(const struct tally *tally, enum label label)
{
	double target = is_aim(tally->session->scenario, label) ? K_TARGET_AIM : K_TARGET;

	return fmin(1, tally->earned[label] / target);
}

enum level level_of(double value)
{
	if (value < K_LEVEL_BEGINNING)
		return LEVEL_NOT_SEEN;
	if (value < K_LEVEL_VISIBLE)
		return LEVEL_BEGINNING;
	return value < K_LEVEL_SOLID ? LEVEL_VISIBLE : LEVEL_SOLID;
}

/* However little it counted, what was done was seen; the highest word takes variety. */
static enum level principle_level(const struct principle_score *principle)
{
	enum level level = level_of(principle->value);

	if (level == LEVEL_SOLID && principle->distinct_indicators < K_DIVERSE)
		return LEVEL_VISIBLE;
	return level == LEVEL_NOT_SEEN && principle->findings ? LEVEL_BEGINNING : level;
}

static void score_principles(struct score *score, const struct tally *tally)
{
	for (unsigned label = 0; label <= LABEL_SMALL_STEPS; label++) {
		struct principle_score *principle = &score->principles[label];
		principle->value = label_value(tally, (enum label)label);
		principle->findings = tally->n_found[label];
		principle->distinct_indicators = tally->n_distinct[label];
		principle->opportunities = tally->opportunities[label];
		principle->is_shown = tally->opportunities[label] >= K_OPPORTUNITIES;
		principle->level = principle_level(principle);
	}
}

/* A part of a dimension that is no label. @return below 0 when there was no occasion for it. */
typedef double part_value(const struct tally *tally);

static double part_agreement(const struct tally *tally)
{
	static const evidence_set asks[] = {
		EVIDENCE_BIT(WHO) | EVIDENCE_BIT(AGREEMENT),
		EVIDENCE_BIT(DATED),
		EVIDENCE_BIT(SMALL_STEP),
		EVIDENCE_BIT(PLAN_B) | EVIDENCE_BIT(SUMMARY),
	};
	const size_t n_asks = sizeof asks / sizeof *asks;
	evidence_set found = session_evidence(tally->session);
	unsigned n = 0;

	if (scenario_is_child(tally->session->scenario))
		return -1;
	for (size_t i = 0; i < n_asks; i++)
		n += (found & asks[i]) != 0;
	return (double)n / (double)n_asks;
}

static double part_child_voice(const struct tally *tally)
{
	const struct scenario *scenario = tally->session->scenario;
	unsigned n_facts = 0, n_told = 0;

	if (!scenario_is_child(scenario))
		return fmin(1, tally->n_child_view / (double)K_OPPORTUNITIES);
	for (size_t i = 0; i < scenario->n_facts; i++)
		n_facts += !scenario->facts[i].is_planted;
	for (size_t i = 0; i < tally->session->n_notes; i++)
		n_told += !tally->session->notes[i].is_planted;
	return n_facts ? (double)n_told / n_facts : -1;
}

/* LABEL_COUNT: the part is a function. */
static const struct part {
	enum dimension dimension;
	enum label label;
	part_value *value;
} parts[] = {
	{DIMENSION_CONNECTION, LABEL_RESPECT, NULL},
	{DIMENSION_CONNECTION, LABEL_PERSON, NULL},
	{DIMENSION_CONNECTION, LABEL_STRENGTHS, NULL},
	{DIMENSION_CONNECTION, LABEL_REFLECTION, NULL},
	{DIMENSION_CLARITY, LABEL_SAFETY, NULL},
	{DIMENSION_CLARITY, LABEL_TRANSPARENCY, NULL},
	{DIMENSION_CLARITY, LABEL_COUNT, part_agreement},
	{DIMENSION_CLARITY, LABEL_COUNT, part_child_voice},
	{DIMENSION_OWN_STRENGTH, LABEL_EXCEPTIONS, NULL},
	{DIMENSION_OWN_STRENGTH, LABEL_WISHES, NULL},
	{DIMENSION_OWN_STRENGTH, LABEL_CHOICES, NULL},
	{DIMENSION_OWN_STRENGTH, LABEL_SMALL_STEPS, NULL},
};

static double part_of(const struct tally *tally, const struct part *part)
{
	if (part->value)
		return part->value(tally);
	if (tally->opportunities[part->label] < K_OPPORTUNITIES)
		return -1;
	return label_value(tally, part->label);
}

static void score_dimensions(struct score *score, const struct tally *tally)
{
	double sums[DIMENSION_COUNT] = {0};
	unsigned n[DIMENSION_COUNT] = {0};

	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
		double value = part_of(tally, &parts[i]);
		if (value < 0)
			continue;
		sums[parts[i].dimension] += value;
		n[parts[i].dimension]++;
	}
	for (unsigned d = 0; d < DIMENSION_COUNT; d++) {
		score->dimension_shown[d] = n[d] > 0;
		score->dimensions[d] = n[d] ? fmax(K_DIMENSION_FLOOR, sums[d] / n[d]) : 0;
	}
}

static void score_total(struct score *score, const struct tally *tally)
{
	double product = 1;
	unsigned n = 0;

	for (unsigned d = 0; d < DIMENSION_COUNT; d++)
		if (score->dimension_shown[d]) {
			product *= score->dimensions[d];
			n++;
		}
	score->total = n && tally->n_counted ? pow(product, 1.0 / n) : 0;
	score->debit = tally->debit;
	score->total *= 1 - fmin(K_UNREPAIRED_MOST, K_UNREPAIRED * tally->debit);
	for (unsigned gate = 0; gate < GATE_COUNT; gate++) {
		score->gates[gate] = gate_state(tally->session, (enum gate)gate);
		score->is_capped |= score->gates[gate] == GATE_OPEN;
	}
	if (score->is_capped)
		score->total = fmin(score->total, K_CAP);
	score->coverage = tally->n_worded ? (double)tally->n_recognised / tally->n_worded : 0;
	score->band = K_BAND * (1 - score->coverage);
	score->is_total_shown = n && score->coverage >= K_COVERAGE_LEAST;
	score->level = level_of(score->total);
}

struct score score_session(const struct session *session)
{
	struct score score = {0};
	struct tally tally = {.session = session};

	tally.uses = memory_new(pack_count_indicators(session_pack(session)) * sizeof *tally.uses);
	for (size_t i = 0; i < session->n_records; i++)
		tally_add(&tally, i);
	score_principles(&score, &tally);
	score_dimensions(&score, &tally);
	score_total(&score, &tally);
	score_counts(&score, session);
	score.keep_points = keep_points(session);
	free(tally.uses);
	return score;
}

const char *level_id(enum level level)
{
	static const char *const ids[LEVEL_COUNT] = {
		[LEVEL_NOT_SEEN] = "not-seen",
		[LEVEL_BEGINNING] = "beginning",
		[LEVEL_VISIBLE] = "visible",
		[LEVEL_SOLID] = "solid",
	};

	return ids[level];
}

const char *dimension_id(enum dimension dimension)
{
	static const char *const ids[DIMENSION_COUNT] = {
		[DIMENSION_CONNECTION] = "connection",
		[DIMENSION_CLARITY] = "clarity",
		[DIMENSION_OWN_STRENGTH] = "own-strength",
	};

	return ids[dimension];
}
