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
	const char *said, *reply; /* NULL: an empty place */
	struct turn turn;         /* only what hearing fills in */
};

/* Open addressing, a power of two; filled to a half at most, then it remembers no more. */
enum { MEMO_PLACES = 1 << 14, MEMO_MOST = MEMO_PLACES / 2 };
struct memo {
	struct arena arena;
	struct heard *places;
	size_t n;
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
		stage->memo->places = memory_new(MEMO_PLACES * sizeof *stage->memo->places);
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

static bool tweak_names(const struct label_tweak *tweak, const struct finding *finding)
{
	return tweak->indicator ? tweak->indicator == finding->indicator
				: tweak->label == finding->label;
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

static uint64_t hash_text(uint64_t hash, const char *text)
{
	for (; *text; text++)
		hash = (hash ^ (unsigned char)*text) * UINT64_C(0x100000001b3);
	return (hash ^ 0xff) * UINT64_C(0x100000001b3);
}

/* The place of a hearing: where it is, or the empty place where it belongs. */
static struct heard *memo_place(const struct memo *memo, const struct turn *turn, uint64_t hash)
{
	for (size_t i = hash & (MEMO_PLACES - 1);; i = (i + 1) & (MEMO_PLACES - 1)) {
		struct heard *heard = &memo->places[i];
		if (!heard->reply ||
		    (heard->hash == hash && heard->node == turn->node &&
		     !strcmp(heard->reply, turn->reply) && !strcmp(heard->said, turn->said_before)))
			return heard;
	}
}

static void turn_take_heard(struct turn *turn, const struct turn *heard)
{
	struct turn now = *turn;

	*turn = *heard;
	turn->number = now.number;
	turn->reply = now.reply;
	turn->respellings = now.respellings;
	turn->said_before = now.said_before;
	turn->before = now.before;
	turn->mood_before = now.mood_before;
}

static void stage_remember(struct memo *memo, struct heard *place, uint64_t hash,
			   const struct turn *turn)
{
	place->hash = hash;
	place->node = turn->node;
	place->said = arena_text(&memo->arena, turn->said_before, strlen(turn->said_before));
	place->reply = arena_text(&memo->arena, turn->reply, strlen(turn->reply));
	place->turn = *turn;
	memo->n++;
}

void stage_hear(struct stage *stage, struct turn *turn, struct arena *arena)
{
	struct hear_context context = node_hear_context(turn->node, turn->said_before);
	/* Personas make no typing mistakes: what was respelt is not worth remembering. */
	struct memo *memo = turn->respellings.n ? NULL : stage->memo;
	struct heard *place = NULL;
	uint64_t hash = 0;

	context.respellings = turn->respellings;
	if (memo) {
		hash = hash_text(hash_text(turn->node->number + 1, turn->said_before), turn->reply);
		place = memo_place(memo, turn, hash);
		if (place->reply) {
			turn_take_heard(turn, &place->turn);
			return;
		}
		if (memo->n == MEMO_MOST)
			memo = NULL;
	}
	turn_take_hearing(turn, hear(stage->ear, &context, str_of(turn->reply)),
			  memo ? &memo->arena : arena);
	if (memo)
		stage_remember(memo, place, hash, turn);
}
