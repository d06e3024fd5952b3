/**
 * @file
 * What a scenario expects of the personas that play it, held against a small simulation.
 */
#include "simulate.h"

#include "gesprek/base/message.h"
#include "proof.h"

/* So many conversations of each persona: enough to tell eight in ten from half, in a blink. */
enum { EXPECTATION_TALKS = 200, EXPECTATION_SEED = 1 };

/* One limit of an expectation. */
struct limit {
	int percent;
	bool is_least, is_well;
};

static bool limit_asks(const struct limit *limit)
{
	return limit->percent != (limit->is_least ? 0 : 100);
}

enum { LIMITS = 4 };
static void list_limits(const struct persona_expectation *expected, struct limit limits[LIMITS])
{
	limits[0] = (struct limit){expected->well_least, true, true};
	limits[1] = (struct limit){expected->well_most, false, true};
	limits[2] = (struct limit){expected->badly_least, true, false};
	limits[3] = (struct limit){expected->badly_most, false, false};
}

static bool expectation_asks(const struct persona_expectation *expected)
{
	struct limit limits[LIMITS];

	list_limits(expected, limits);
	for (unsigned i = 0; i < LIMITS; i++)
		if (limit_asks(&limits[i]))
			return true;
	return false;
}

bool simulation_expects(const struct simulation *simulation, enum persona persona)
{
	return expectation_asks(&simulation->scenario->expect[persona]);
}

static unsigned personas_asked(const struct scenario *scenario)
{
	unsigned asked = 0;

	for (unsigned i = 0; i < PERSONA_COUNT; i++)
		asked |= (unsigned)expectation_asks(&scenario->expect[i]) << i;
	return asked;
}

static void hint_endings(const struct simulation *simulation, enum persona persona,
			 struct diags *diags)
{
	const struct simulated_persona *of = &simulation->personas[persona];
	struct bytes text = {0};

	for (unsigned i = 0; i < ENDING_COUNT; i++)
		if (of->endings[i])
			bytes_addf(&text, "%s%s %lu", text.len ? ", " : "",
				   i ? ending_id((enum ending)i) : _("no ending"), of->endings[i]);
	diag_hint(diags, _("endings: %s; 'gesprek simulate' shows more"), bytes_text(&text));
	bytes_clear(&text);
}

static bool limit_is_held(const struct limit *limit, const struct simulation *simulation,
			  enum persona persona)
{
	const struct outcome outcome = simulation_outcome(simulation, persona);
	const unsigned long n = limit->is_well ? outcome.well : outcome.badly;
	const unsigned long asked =
		(unsigned long)limit->percent * simulation->personas[persona].n_talks;

	return limit->is_least ? n * 100 >= asked : n * 100 <= asked;
}

bool simulation_is_as_expected(const struct simulation *simulation, enum persona persona)
{
	struct limit limits[LIMITS];

	list_limits(&simulation->scenario->expect[persona], limits);
	for (unsigned i = 0; i < LIMITS; i++)
		if (!limit_is_held(&limits[i], simulation, persona))
			return false;
	return true;
}

static const char *breach(const struct limit *limit)
{
	if (limit->is_well)
		return limit->is_least ? _("'%s': %lu of %lu conversations end well, not %d "
					   "percent at least")
				       : _("'%s': %lu of %lu conversations end well, not %d "
					   "percent at most");
	return limit->is_least
		       ? _("'%s': %lu of %lu conversations end badly, not %d percent at least")
		       : _("'%s': %lu of %lu conversations end badly, not %d percent at most");
}

static void prove_limit(const struct simulation *simulation, enum persona persona,
			const struct limit *limit, struct proof *proof, struct diags *diags)
{
	const struct outcome outcome = simulation_outcome(simulation, persona);
	const unsigned long n = limit->is_well ? outcome.well : outcome.badly;
	const unsigned long all = simulation->personas[persona].n_talks;
	const bool is_held = limit_is_held(limit, simulation, persona);
	struct bytes text = {0};

	proof_note(proof, is_held);
	if (is_held)
		return;
	bytes_addf(&text, breach(limit), persona_id(persona), n, all, limit->percent);
	diag_add(diags, DIAG_TEST_FAILED, simulation->scenario->expect[persona].at, "%s",
		 bytes_text(&text));
	bytes_clear(&text);
	hint_endings(simulation, persona, diags);
}

void proof_expectations(const struct scenario *scenario, struct proof *proof, struct diags *diags)
{
	const struct simulate_options options = {.seed = EXPECTATION_SEED,
						 .n_talks = EXPECTATION_TALKS,
						 .personas = personas_asked(scenario)};
	struct limit limits[LIMITS];

	if (!options.personas)
		return;
	struct simulation *simulation = simulate(scenario, &options);
	for (unsigned i = 0; i < PERSONA_COUNT; i++) {
		list_limits(&scenario->expect[i], limits);
		for (unsigned k = 0; k < LIMITS; k++)
			if (limit_asks(&limits[k]))
				prove_limit(simulation, (enum persona)i, &limits[k], proof, diags);
	}
	simulation_free(simulation);
}
