/**
 * @file
 * Simulated turns, beside the same turns with every reply heard anew.
 */
#include "gesprek/talk/simulate.h"

#include "measures.h"

/*
 * Conversations of each persona. What is remembered is made in the first of them; between FEWER and
 * MORE there is hardly anything but the fold.
 */
enum { UNREMEMBERED = 20, FEWER = 5000, MORE = 20000 };

struct run {
	double us;
	unsigned long turns;
};

static struct run run(const struct scenario *scenario, unsigned n_talks, bool forgets)
{
	const struct simulate_options options = {.seed = 1, .n_talks = n_talks, .forgets = forgets};
	const double start = now_us();
	struct simulation *simulation = simulate(scenario, &options);
	const struct run run = {now_us() - start, simulation->n_replies};

	simulation_free(simulation);
	return run;
}

static double per_second(double turns, double us)
{
	return turns / us * 1e6;
}

static void measure(struct results *results, const struct scenario *scenario)
{
	const struct run anew = run(scenario, UNREMEMBERED, true);
	const struct run fewer = run(scenario, FEWER, false), more = run(scenario, MORE, false);
	const double bare = per_second((double)anew.turns, anew.us);
	const double all = per_second((double)more.turns, more.us);
	const double fold = per_second((double)(more.turns - fewer.turns), more.us - fewer.us);

	result_say(
		results,
		"simulation of '%s', one core: %.0f turns a second, %.0f once all was heard; %.0f "
		"with every reply heard anew: %.0fx, %.0fx\n",
		scenario->id, all, fold, bare, all / bare, fold / bare);
	result_add(results, all, "simulation.turns-per-second");
	result_add(results, fold, "simulation.fold.turns-per-second");
	result_add(results, all / bare, "simulation.anew-ratio");
	result_add(results, fold / bare, "simulation.fold.anew-ratio");
}

bool measure_simulation(struct results *results, const struct pack *pack)
{
	struct diags diags = {0};
	struct temperaments *temperaments =
		temperaments_load("scenarios/rules/temperaments.yaml", pack, &diags);
	struct scenario *scenario = temperaments ? scenario_load("scenarios/nl/lege-trommel.yaml",
								 pack, temperaments, &diags)
						 : NULL;

	if (scenario)
		measure(results, scenario);
	const bool is_good = scenario != NULL;
	scenario_free(scenario);
	temperaments_free(temperaments);
	diags_clear(&diags);
	return is_good;
}
