/**
 * @file
 * What the rules recognised, and how sure that is: words and bands, gates
 * that stand open, and that it proves nothing.
 */
#include "debrief.h"

static const enum text dimension_texts[DIMENSION_COUNT] = {
	[DIMENSION_CONNECTION] = TEXT_DIMENSION_CONNECTION,
	[DIMENSION_CLARITY] = TEXT_DIMENSION_CLARITY,
	[DIMENSION_OWN_STRENGTH] = TEXT_DIMENSION_OWN_STRENGTH,
};

static const enum text gate_texts[GATE_COUNT] = {
#define G(NAME, id, who, help) [GATE_##NAME] = TEXT_GATE_##NAME,
#include "gesprek/talk/gates.def"
#undef G
};

enum text coverage_text(const struct score *score)
{
	if (score->coverage <= 0)
		return TEXT_COVERAGE_NONE;
	if (score->coverage < K_COVERAGE_LEAST)
		return TEXT_COVERAGE_LOW;
	return score->coverage < K_COVERAGE_HIGH ? TEXT_COVERAGE_MIDDLE : TEXT_COVERAGE_HIGH;
}

/* Never a number to compare with another person's: words only. */
static void tell_dimensions(struct debrief_maker *maker)
{
	const struct score *score = &maker->score;

	for (unsigned d = 0; d < DIMENSION_COUNT; d++)
		if (score->dimension_shown[d])
			maker_add(maker, DEBRIEF_LABEL, maker_text(maker, dimension_texts[d]),
				  maker_text(maker, level_text(level_of(score->dimensions[d]))));
	maker_add(
		maker, DEBRIEF_LABEL, maker_text(maker, TEXT_TOTAL),
		maker_text(maker, score->is_capped ? TEXT_TOTAL_CAPPED : level_text(score->level)));
}

static void tell_gates(struct debrief_maker *maker)
{
	for (unsigned gate = 0; gate < GATE_COUNT; gate++)
		if (maker->score.gates[gate] == GATE_OPEN)
			maker_add(maker, DEBRIEF_POINT, "", maker_text(maker, gate_texts[gate]));
	if (maker->score.dosage == DOSAGE_WARM_BUT_VAGUE)
		maker_add(maker, DEBRIEF_POINT, "", maker_text(maker, TEXT_DOSAGE_WARM));
	if (maker->score.dosage == DOSAGE_CLEAR_BUT_HARD)
		maker_add(maker, DEBRIEF_POINT, "", maker_text(maker, TEXT_DOSAGE_HARD));
}

static void tell_counts(struct debrief_maker *maker)
{
	const struct score *score = &maker->score;
	const struct filling counts[] = {
		{"reflections", text_number(maker->arena, score->reflections)},
		{"questions", text_number(maker->arena, score->questions)},
		{"open", text_number(maker->arena, score->open_questions)},
		{"n", text_number(maker->arena, score->complex_reflections)},
		{NULL, NULL},
	};

	if (scenario_is_child(maker->session->scenario) || !score->questions)
		return;
	maker_add(maker, DEBRIEF_TEXT, "",
		  text_fill(maker->arena,
			    text_of(session_pack(maker->session), TEXT_COUNT_REFLECTIONS), counts));
	if (score->reflections >= K_REFLECTIONS_NEEDED)
		maker_add(maker, DEBRIEF_TEXT, "",
			  text_fill(maker->arena,
				    text_of(session_pack(maker->session), TEXT_COUNT_COMPLEX),
				    counts));
}

static void tell_consults(struct debrief_maker *maker)
{
	const struct session *session = maker->session;
	unsigned n = 0;

	for (size_t i = 0; i < session->n_records; i++)
		n += session->records[i]->turn.command == COMMAND_CONSULT;
	const struct filling count[] = {{"n", text_number(maker->arena, n)}, {NULL, NULL}};
	if (n)
		maker_add(maker, DEBRIEF_TEXT, "",
			  text_fill(maker->arena, text_of(session_pack(session), TEXT_CONSULTED),
				    count));
}

void debrief_figures(struct debrief_maker *maker)
{
	maker_add(maker, DEBRIEF_TEXT, "", maker_text(maker, coverage_text(&maker->score)));
	if (maker->score.is_total_shown)
		tell_dimensions(maker);
	tell_gates(maker);
	tell_counts(maker);
	tell_consults(maker);
	maker_add(maker, DEBRIEF_TEXT, "", maker_text(maker, TEXT_NO_PROOF));
}
