/**
 * @file
 * `gesprek simulate`: personas play a scenario by the thousand.
 */
#include <stdio.h>

#include "subcommand.h"
#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"
#include "library.h"
#include "simulate_report.h"

enum { TALKS_USUAL = 1000, SEED_USUAL = 1 };

struct shortest simulate_shortest(const struct simulation *simulation)
{
	struct shortest shortest = {0};

	for (unsigned i = 0; i < PERSONA_COUNT; i++) {
		const struct simulated_persona *of = &simulation->personas[i];
		if (of->shortest && (!shortest.of || of->shortest < shortest.of->shortest))
			shortest = (struct shortest){(enum persona)i, of};
	}
	return shortest;
}

const char *simulate_goes(const struct edge *edge)
{
	if (edge->target == EDGE_NODE)
		return edge->node->id;
	return edge->target == EDGE_STAY ? "stay" : "ending";
}

static bool read_personas(const struct call *call, unsigned *personas)
{
	const char *ids[PERSONA_COUNT];
	enum persona persona;
	size_t n;
	const char *const *asked = call_texts(call, "persona", &n);

	for (unsigned i = 0; i < PERSONA_COUNT; i++)
		ids[i] = persona_id((enum persona)i);
	for (size_t i = 0; i < n; i++) {
		if (!persona_find(asked[i], &persona)) {
			say_no_choice(_("a persona"), asked[i], ids, PERSONA_COUNT);
			return false;
		}
		*personas |= 1u << persona;
	}
	return true;
}

static bool read_options(const struct call *call, struct simulate_options *options)
{
	uint64_t n_talks = TALKS_USUAL, jobs = 1;

	*options = (struct simulate_options){.seed = SEED_USUAL};
	if (!call_number(call, "n", SIMULATE_TALKS_MOST, &n_talks) ||
	    !call_number(call, "jobs", SIMULATE_JOBS_MOST, &jobs) ||
	    !call_number(call, "seed", UINT64_MAX, &options->seed) ||
	    !read_personas(call, &options->personas))
		return false;
	options->n_talks = (unsigned)n_talks;
	options->jobs = (unsigned)jobs;
	return true;
}

static enum exit_status run(const struct call *call, struct library *library,
			    const struct simulate_options *options)
{
	const struct scenario *scenario;
	const enum exit_status status = library_scenario_said(library, call->args[0], &scenario);

	if (status != EXIT_FINE)
		return status;
	struct simulation *simulation = simulate(scenario, options);
	if (call_has(call, "json"))
		simulate_write_json(simulation, stdout);
	else
		simulate_write_text(simulation, stdout);
	simulation_free(simulation);
	return EXIT_FINE;
}

enum exit_status cmd_simulate(const struct call *call)
{
	struct simulate_options options;
	size_t n_rules;

	if (!read_options(call, &options))
		return EXIT_USAGE;
	const char *const *rules = call_texts(call, "rules", &n_rules);
	struct library *library = library_new(rules, n_rules);
	const enum exit_status status = run(call, library, &options);
	library_free(library);
	return status;
}

const struct option_row options_simulate[] = {
	{"n", "N", N_("conversations of each persona (default: 1000)")},
	{"persona", "PERSONA",
	 N_("only this one, and others named so: partner, lawyer, rescuer, interrogator, silent or "
	    "random")},
	{"seed", "N",
	 N_("where chance begins: the same number, the same conversations (default: 1)")},
	{"jobs", "N", N_("threads to play with; the outcome stays the same (default: 1)")},
	{"rules", "RULES", N_("rules to hear by: a name or a file; more are laid over it")},
	{"json", NULL, N_("write one JSON object, with all figures")},
	{0},
};
