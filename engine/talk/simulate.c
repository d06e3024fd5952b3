/**
 * @file
 * A simulation: conversations shared out over threads, and their counts added up.
 */
#include "simulate.h"

#include <stdlib.h>
#include <string.h>

#include "gesprek/base/thread.h"

struct simulation_file {
	struct simulation simulation; /* first: a struct simulation pointer is one to this */
	struct tally tally;
	struct arena arena;
};

/* One thread: every jobs-th conversation of each persona. */
struct worker {
	const struct scenario *scenario;
	const struct simulate_options *options;
	unsigned number;
	struct player player; /* owns lines that the tally borrows */
	struct tally tally;
	pthread_t thread;
	bool is_started;
};

static void play_talk(struct player *player, struct tally *tally, enum persona persona,
		      unsigned number)
{
	const struct turn *turn;

	player_begin(player, persona, number);
	while ((turn = player_say(player)))
		tally_turn(tally, turn, player->last);
	tally_talk(tally, player->session, persona, number);
}

static void *worker_run(void *data)
{
	struct worker *worker = data;
	const struct simulate_options *options = worker->options;

	player_init(&worker->player, worker->scenario, options);
	for (unsigned persona = 0; persona < PERSONA_COUNT; persona++) {
		if (!(options->personas & (1u << persona)))
			continue;
		for (unsigned i = worker->number; i < options->n_talks; i += options->jobs)
			play_talk(&worker->player, &worker->tally, (enum persona)persona, i);
	}
	return NULL;
}

/* Where the system has no thread to give, its part is done here. */
static void run_workers(struct worker *workers, unsigned n)
{
	for (unsigned i = 1; i < n; i++)
		workers[i].is_started = thread_start(&workers[i].thread, worker_run, &workers[i]);
	for (unsigned i = 0; i < n; i++)
		if (!workers[i].is_started)
			worker_run(&workers[i]);
	for (unsigned i = 1; i < n; i++)
		if (workers[i].is_started)
			pthread_join(workers[i].thread, NULL);
}

static struct simulate_options options_within(const struct simulate_options *options)
{
	struct simulate_options within = *options;
	const unsigned all = (1u << PERSONA_COUNT) - 1;

	within.personas &= all;
	if (!within.personas)
		within.personas = all;
	if (within.n_talks > SIMULATE_TALKS_MOST)
		within.n_talks = SIMULATE_TALKS_MOST;
	if (within.jobs > SIMULATE_JOBS_MOST)
		within.jobs = SIMULATE_JOBS_MOST;
	if (!within.jobs)
		within.jobs = 1;
	return within;
}

/* What was counted, where callers look for it. */
static void simulation_fill(struct simulation_file *file)
{
	struct simulation *simulation = &file->simulation;
	struct tally *tally = &file->tally;

	tally_list_unheard(tally, &file->arena);
	for (size_t i = 0; i < simulation->scenario->n_nodes; i++)
		tally->nodes[i].uses = &tally->uses[tally->first_edges[i]];
	simulation->nodes = tally->nodes;
	simulation->cast = tally->cast;
	for (unsigned i = 0; i < PERSONA_COUNT; i++) {
		simulation->personas[i] = tally->personas[i];
		simulation->n_talks += tally->personas[i].n_talks;
		simulation->n_replies += tally->personas[i].n_replies;
	}
}

struct simulation *simulate(const struct scenario *scenario, const struct simulate_options *options)
{
	struct simulation_file *file = memory_new(sizeof *file);
	struct simulate_options within = options_within(options);
	struct worker *workers = memory_new(within.jobs * sizeof *workers);

	file->simulation.scenario = scenario;
	file->simulation.options = within;
	tally_init(&file->tally, scenario);
	for (unsigned i = 0; i < within.jobs; i++) {
		workers[i].scenario = scenario;
		workers[i].options = &within;
		workers[i].number = i;
		tally_init(&workers[i].tally, scenario);
	}
	run_workers(workers, within.jobs);
	for (unsigned i = 0; i < within.jobs; i++)
		tally_add(&file->tally, &workers[i].tally);
	simulation_fill(file);
	for (unsigned i = 0; i < within.jobs; i++) {
		tally_clear(&workers[i].tally);
		player_clear(&workers[i].player);
	}
	free(workers);
	return &file->simulation;
}

void simulation_free(struct simulation *simulation)
{
	struct simulation_file *file = (struct simulation_file *)simulation;

	if (!file)
		return;
	tally_clear(&file->tally);
	arena_clear(&file->arena);
	free(file);
}

struct outcome simulation_outcome(const struct simulation *simulation, enum persona persona)
{
	const struct simulated_persona *of = &simulation->personas[persona];
	struct outcome outcome = {.neither = of->endings[ENDING_NONE]};

	for (unsigned i = 1; i < ENDING_COUNT; i++)
		if (ending_is_good((enum ending)i))
			outcome.well += of->endings[i];
		else
			outcome.badly += of->endings[i];
	return outcome;
}

bool simulation_is_dead_end(const struct simulation *simulation, const struct node *node)
{
	const struct simulated_node *of = &simulation->nodes[node->number];

	return of->n_reached && !of->n_left && node->ending == ENDING_NONE;
}

size_t simulation_retell(const struct simulation *simulation, enum persona persona, unsigned number,
			 struct arena *arena, const char *const **replies)
{
	const char **said = arena_new(arena, SIMULATE_REPLIES_MOST * sizeof *said);
	struct player player;
	size_t n = 0;

	player_init(&player, simulation->scenario, &simulation->options);
	player_begin(&player, persona, number);
	for (const struct turn *turn; n < SIMULATE_REPLIES_MOST && (turn = player_say(&player));)
		said[n++] = arena_text(arena, turn->reply, strlen(turn->reply));
	player_clear(&player);
	*replies = said;
	return n;
}
