/**
 * @file
 * The stage: an ear, the evidence each indicator gives, and (for simulations)
 * a memory of hearings. Hearing is the costly part of a turn; a persona says
 * the same few replies at the same moments, so remembering pays.
 */
#include "talk.h"

#include <stdlib.h>
#include <string.h>

struct heard {
	uint64_t hash;
	const struct node *node;
	const char *said, *reply;
	struct turn turn; /* only what hearing fills in */
	/* Without and with what no rule hears: that a feeling was passed by. */
	struct foregone foregone[2];
	bool is_foregone_known[2];
};

/* Open addressing, a power of two, filled to a half at most; beyond the most, no more is kept. */
enum { MEMO_PLACES_FIRST = 1 << 10, MEMO_MOST = 1 << 17 };
struct memo {
	struct arena arena;
	struct heard **places;
	size_t n, n_places;
};

static const char *const evidence_signs[EVIDENCE_COUNT] = {
#define V(NAME, signs, help) [EVIDENCE_##NAME] = signs,
#include "evidence.def"
#undef V
};
_Static_assert(EVIDENCE_COUNT <= 64, "an evidence_set has 64 bits");

static void stage_add_sign(struct stage *stage, const char *sign, evidence_set bit)
{
	const struct indicator *indicator;
	enum label label;

	if (label_find(sign, &label)) {
		stage->of_label[label] |= bit;
		return;
	}
	indicator = pack_find_indicator(stage->scenario->pack, sign);
	if (indicator)
		stage->of_indicator[indicator->number] |= bit;
}

static void stage_add_signs(struct stage *stage, const char *signs, evidence_set bit)
{
	char sign[64];

	while (*signs) {
		size_t len = strcspn(signs, " ");
		if (len < sizeof sign) {
			memcpy(sign, signs, len);
			sign[len] = '\0';
			stage_add_sign(stage, sign, bit);
		}
		signs += len;
		signs += strspn(signs, " ");
	}
}

static const struct indicator *find_first_of(const struct pack *pack, enum label label)
{
	for (unsigned i = 0; i < pack_count_indicators(pack); i++)
		if (pack_get_indicator(pack, i)->label == label)
			return pack_get_indicator(pack, i);
	return NULL;
}

struct stage *stage_new(const struct scenario *scenario, bool remembers)
{
	struct stage *stage = memory_new(sizeof *stage);
	size_t n = pack_count_indicators(scenario->pack);

	stage->scenario = scenario;
	stage->ear = ear_new(scenario->pack);
	stage->of_indicator = memory_new(n * sizeof *stage->of_indicator);
	for (unsigned i = 0; i < EVIDENCE_COUNT; i++)
		stage_add_signs(stage, evidence_signs[i], UINT64_C(1) << i);
	stage->ignoring_emotion = find_first_of(scenario->pack, LABEL_IGNORING_EMOTION);
	if (remembers) {
		stage->memo = memory_new(sizeof *stage->memo);
		ear_use_jit(stage->ear);
	}
	return stage;
}

void stage_free(struct stage *stage)
{
	if (!stage)
		return;
	if (stage->memo) {
		arena_clear(&stage->memo->arena);
		free(stage->memo->places);
		free(stage->memo);
	}
	ear_free(stage->ear);
	free(stage->of_indicator);
	free(stage);
}

/* Named concretely and without a label: what the first gate asks. */
static bool stage_is_worry(const struct stage *stage, const struct turn *turn, evidence_set found)
{
	const struct scenario *scenario = stage->scenario;

	if (turn_has_label(turn, LABEL_LABELLING) || turn_has_label(turn, LABEL_AVOIDING_THE_WORRY))
		return false;
	if (!scenario->n_worry_named)
		return (found & EVIDENCE_BIT(WORRY_I)) ||
		       ((found & EVIDENCE_BIT(WORRY_FACT)) && turn_has_slot(turn, "worry"));
	for (size_t i = 0; i < turn->n_findings; i++)
		for (size_t k = 0; k < scenario->n_worry_named; k++)
			if (tweak_names(&scenario->worry_named[k], &turn->findings[i]))
				return true;
	return false;
}

evidence_set stage_evidence(const struct stage *stage, const struct turn *turn)
{
	evidence_set found = 0;

	for (size_t i = 0; i < turn->n_findings; i++) {
		const struct finding *finding = &turn->findings[i];
		if (finding_is_heard(finding))
			found |= stage->of_label[finding->label] |
				 stage->of_indicator[finding->indicator->number];
	}
	if (stage_is_worry(stage, turn, found))
		found |= EVIDENCE_BIT(WORRY);
	return found;
}

/* The hearing belongs to the ear and is gone at the next reply: the turn keeps copies. */
static void turn_take_hearing(struct turn *turn, const struct hearing *hearing, struct arena *arena)
{
	struct finding *findings = NULL;
	const char **slots = NULL;
	struct respelling *respelt = NULL;

	if (hearing->n_findings) {
		findings = arena_new(arena, hearing->n_findings * sizeof *findings);
		memcpy(findings, hearing->findings, hearing->n_findings * sizeof *findings);
	}
	if (hearing->n_slots) {
		slots = arena_new(arena, hearing->n_slots * sizeof *slots);
		for (size_t i = 0; i < hearing->n_slots; i++)
			slots[i] = arena_text(arena, hearing->slots[i], strlen(hearing->slots[i]));
	}
	if (hearing->respellings.n) {
		respelt = arena_new(arena, hearing->respellings.n * sizeof *respelt);
		memcpy(respelt, hearing->respellings.v, hearing->respellings.n * sizeof *respelt);
	}
	/* Their words are the turn's already: it handed them to the ear. */
	turn->respellings = (struct respellings){respelt, hearing->respellings.n};
	turn->findings = findings;
	turn->n_findings = hearing->n_findings;
	turn->labels = hearing->labels;
	turn->slots = slots;
	turn->n_slots = hearing->n_slots;
	turn->n_words = hearing->n_words;
	turn->n_questions = hearing->n_questions;
	turn->is_invalid = hearing->is_invalid;
	turn->is_cut |= hearing->is_cut;
}

/* Eight bytes at a time: FNV-1a would take longer than all the rest of finding a hearing. */
static uint64_t hash_text(uint64_t hash, const char *text)
{
	const uint64_t odd = UINT64_C(0x9fb21c651e98df25);
	size_t len = strlen(text);
	uint64_t part = 0;

	hash = (hash ^ len) * odd;
	for (; len >= sizeof part; len -= sizeof part, text += sizeof part) {
		memcpy(&part, text, sizeof part);
		hash = (hash ^ part) * odd;
		hash ^= hash >> 29;
	}
	part = 0;
	memcpy(&part, text, len);
	hash = (hash ^ part) * odd;
	return hash ^ hash >> 32;
}

static bool is_heard_in(const struct heard *heard, const struct turn *turn, uint64_t hash)
{
	return heard->hash == hash && heard->node == turn->node &&
	       !strcmp(heard->reply, turn->reply) && !strcmp(heard->said, turn->said_before);
}

/* The place of a hearing: where it is, or the empty place where it belongs; NULL with no places. */
static struct heard **memo_place(const struct memo *memo, const struct turn *turn, uint64_t hash)
{
	const size_t most = memo->n_places - 1;

	if (!memo->n_places)
		return NULL;
	for (size_t i = hash & most;; i = (i + 1) & most) {
		struct heard **place = &memo->places[i];
		if (!*place || is_heard_in(*place, turn, hash))
			return place;
	}
}

static void memo_grow(struct memo *memo)
{
	struct heard **old = memo->places;
	const size_t n_old = memo->n_places, n = n_old ? n_old * 2 : MEMO_PLACES_FIRST;

	memo->places = memory_new(n * sizeof *memo->places);
	memo->n_places = n;
	for (size_t i = 0; i < n_old; i++)
		if (old[i])
			*memo_place(memo, &old[i]->turn, old[i]->hash) = old[i];
	free(old);
}

static void turn_take_heard(struct turn *turn, const struct turn *heard)
{
	turn->findings = heard->findings;
	turn->n_findings = heard->n_findings;
	turn->labels = heard->labels;
	turn->slots = heard->slots;
	turn->n_slots = heard->n_slots;
	turn->n_words = heard->n_words;
	turn->n_questions = heard->n_questions;
	turn->is_invalid = heard->is_invalid;
	turn->is_cut = heard->is_cut;
}

static struct heard *stage_remember(struct memo *memo, uint64_t hash, const struct turn *turn)
{
	struct heard *heard = arena_new(&memo->arena, sizeof *heard);

	if (2 * memo->n >= memo->n_places)
		memo_grow(memo);
	*heard = (struct heard){.hash = hash, .node = turn->node, .turn = *turn};
	heard->said = arena_text(&memo->arena, turn->said_before, strlen(turn->said_before));
	heard->reply = arena_text(&memo->arena, turn->reply, strlen(turn->reply));
	heard->turn.said_before = heard->said;
	heard->turn.reply = heard->reply;
	*memo_place(memo, &heard->turn, hash) = heard;
	memo->n++;
	return heard;
}

const struct foregone *stage_foregone(struct heard *heard, const struct session *session,
				      const struct record *now)
{
	/* Findings are only ever added to those remembered. */
	const bool is_added = now->turn.n_findings != heard->turn.n_findings;

	if (!heard->is_foregone_known[is_added]) {
		heard->foregone[is_added] = foregone_of(session, now);
		heard->is_foregone_known[is_added] = true;
	}
	return &heard->foregone[is_added];
}

struct heard *stage_hear(struct stage *stage, struct turn *turn, struct arena *arena)
{
	struct hear_context context = node_hear_context(turn->node, turn->said_before);
	/* Personas make no typing mistakes: what was respelt is not worth remembering. */
	struct memo *memo = turn->respellings.n ? NULL : stage->memo;
	uint64_t hash = 0;

	context.respellings = turn->respellings;
	if (memo) {
		hash = hash_text(hash_text(turn->node->number + 1, turn->said_before), turn->reply);
		struct heard **place = memo_place(memo, turn, hash);
		if (place && *place) {
			turn_take_heard(turn, &(*place)->turn);
			return *place;
		}
		if (memo->n == MEMO_MOST)
			memo = NULL;
	}
	turn_take_hearing(turn, hear(stage->ear, &context, str_of(turn->reply)),
			  memo ? &memo->arena : arena);
	return memo ? stage_remember(memo, hash, turn) : NULL;
}
