/**
 * @file
 * Scenarios made by dice, tried one by one: none that loads may fail to play, simulate or test,
 * crash or hang.
 *
 *     generated [--number N] [--from SEED] [--write SEED]
 *
 * --write prints the scenario of one seed instead. Three in four are as they should be, the fourth
 * has slips in it. A few seconds are far more than one takes, so one that takes longer hangs.
 */
#include <getopt.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "exercise.h"
#include "generate.h"
#include "gesprek/scenario/check.h"
#include "gesprek/talk/ending_reach.h"

enum { NUMBER_USUAL = 300, SECONDS = 20, SLIPS_EVERY = 4 };
/* So many of those without slips load, and are clean, or this tests too little. */
enum { LOADED_PERCENT = 90, CLEAN_PERCENT = 10 };

static const char rules[] = "tests/unit/talk/pack.yaml",
		  kinds[] = "tests/unit/talk/temperaments.yaml";

/* For the last words of a program that breaks down. */
static char last_words[96];

static void say_which(int number)
{
	const ssize_t n = write(STDERR_FILENO, last_words, strlen(last_words));

	(void)n;
	signal(number, SIG_DFL);
	raise(number);
}

static void watch(unsigned long long seed)
{
	static const int signals[] = {SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGALRM};

	snprintf(last_words, sizeof last_words,
		 "generated: broke down at the scenario of '--write %llu'\n", seed);
	for (size_t i = 0; i < sizeof signals / sizeof *signals; i++)
		signal(signals[i], say_which);
	alarm(SECONDS);
}

static bool has_slips(unsigned long long seed)
{
	return seed % SLIPS_EVERY == SLIPS_EVERY - 1;
}

static void make(struct bytes *text, const struct pack *pack, unsigned long long seed)
{
	bytes_reset(text);
	generate(text, pack, seed);
	if (has_slips(seed))
		generate_slips(text, seed);
}

struct counts {
	unsigned long n, n_sound, n_loaded, n_clean, n_wrong;
};

/* Everything that is looked at, whatever comes of it: most of it is about people, not about dice.
 */
static void review(const struct scenario *scenario)
{
	struct reach *reach = reach_new(scenario);
	struct diags diags = {0};

	scenario_review(scenario, NULL, reach, &diags);
	scenario_check_ending_reach(scenario, reach, &diags);
	exercise_diags(&diags);
	reach_free(reach);
}

static void try_one(const struct pack *pack, const struct temperaments *temperaments,
		    unsigned long long seed, struct bytes *text, struct counts *counts)
{
	struct diags diags = {0};

	watch(seed);
	make(text, pack, seed);
	struct scenario *scenario =
		scenario_parse("proef.yaml", (struct str){bytes_text(text), text->len}, pack,
			       temperaments, &diags);
	/* Either it loads or it is said why not. */
	counts->n_wrong += !scenario != (diags.n_errors > 0);
	if (scenario) {
		scenario_check_hearing(scenario, &diags);
		review(scenario);
		exercise_scenario(scenario, seed);
	}
	counts->n++;
	counts->n_sound += !has_slips(seed);
	counts->n_loaded += !has_slips(seed) && scenario;
	counts->n_clean += !has_slips(seed) && scenario && !diags.n;
	exercise_diags(&diags);
	scenario_free(scenario);
	alarm(0);
}

static int run(const struct pack *pack, const struct temperaments *temperaments,
	       unsigned long long from, unsigned long long number)
{
	struct counts counts = {0};
	struct bytes text = {0};

	for (unsigned long long i = 0; i < number; i++)
		try_one(pack, temperaments, from + i, &text, &counts);
	bytes_clear(&text);
	const bool is_enough = counts.n_loaded * 100 >= counts.n_sound * LOADED_PERCENT &&
			       counts.n_clean * 100 >= counts.n_sound * CLEAN_PERCENT;
	if (!is_enough)
		printf("of %lu scenarios made without slips %lu load and %lu are clean: too few; "
		       "see "
		       "what 'check' has against '--write %llu', and mend generate.c\n",
		       counts.n_sound, counts.n_loaded, counts.n_clean, from);
	printf("%lu passed, %lu failed\n", counts.n - counts.n_wrong, counts.n_wrong + !is_enough);
	return counts.n_wrong || !is_enough;
}

int main(int argc, char **argv)
{
	static const struct option options[] = {{"number", required_argument, NULL, 'n'},
						{"from", required_argument, NULL, 'f'},
						{"write", required_argument, NULL, 'w'},
						{0}};
	unsigned long long number = NUMBER_USUAL, from = 1;
	bool is_write = false;
	struct diags diags = {0};
	const char *const paths[] = {rules};
	int found;

	while ((found = getopt_long(argc, argv, "", options, NULL)) != -1) {
		if (found == '?')
			return 2;
		is_write |= found == 'w';
		*(found == 'n' ? &number : &from) = strtoull(optarg, NULL, 10);
	}
	struct pack *pack = pack_load(paths, 1, &diags);
	struct temperaments *temperaments = pack ? temperaments_load(kinds, pack, &diags) : NULL;
	int status = 2;
	if (temperaments && is_write) {
		struct bytes text = {0};
		make(&text, pack, from);
		fwrite(bytes_text(&text), 1, text.len, stdout);
		bytes_clear(&text);
		status = 0;
	} else if (temperaments) {
		status = run(pack, temperaments, from, number);
	}
	temperaments_free(temperaments);
	pack_free(pack);
	diags_clear(&diags);
	return status;
}
