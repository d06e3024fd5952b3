/**
 * @file
 * How fast the program starts and replies are heard, beside an empty program
 * and the naive way, in one run.
 *
 *     bench [-js] PROGRAM EMPTY [TEXT-FILE]
 *
 * PROGRAM is the `gesprek` to start and score with, EMPTY the program that does nothing. With -j
 * one JSON object is written, with -s only the start is measured. The
 * replies are made from the example lines of the pack by seeded dice, or are the lines of
 * TEXT-FILE. The invented packs have many rules that find nothing: what grows is the number of
 * rules.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "gesprek/base/diag.h"
#include "measures.h"

enum { REPLIES = 2000, NAME_BYTES = 32 };

static const char shipped[] = "scenarios/rules/nl.yaml";
static const unsigned sizes[] = {100, 300, 1000, 3000};
enum { SIZES = sizeof sizes / sizeof *sizes };

/* A pack of invented rules, in a file so that `score` can read it too. */
struct invented {
	char name[NAME_BYTES], path[64];
	struct pack *pack;
	double hearing;
};

static struct pack *load(const char *path)
{
	struct diags diags = {0};
	struct bytes text = {0};
	struct pack *pack = pack_load(&path, 1, &diags);

	if (!pack) {
		diags_write_text(&diags, &text);
		fputs(bytes_text(&text), stderr);
		exit(1);
	}
	diags_clear(&diags);
	return pack;
}

static bool invent(struct invented *made, const struct texts *replies, unsigned n_rules)
{
	struct bytes text = {0};
	char path[] = "/tmp/gesprek-bench-XXXXXX";
	int file = mkstemp(path);

	pack_invent(&text, replies, n_rules);
	const bool is_written = file >= 0 && write(file, text.s, text.len) == (ssize_t)text.len;
	if (file >= 0)
		close(file);
	bytes_clear(&text);
	snprintf(made->name, sizeof made->name, "%u", n_rules);
	snprintf(made->path, sizeof made->path, "%s", path);
	made->pack = is_written ? load(path) : NULL;
	return is_written;
}

static void measure_hearings(struct results *results, const struct pack *pack, double *hearing,
			     struct invented made[SIZES], const struct texts *replies,
			     const struct texts *sentences)
{
	measure_hearing_head(results);
	*hearing = measure_hearing(results, "nl", pack, replies, sentences);
	for (size_t i = 0; i < SIZES; i++)
		made[i].hearing =
			measure_hearing(results, made[i].name, made[i].pack, replies, sentences);
	const double growth = made[SIZES - 1].hearing / made[0].hearing;
	result_say(results, "from %u to %u rules, time grows %.2fx\n\n", sizes[0], sizes[SIZES - 1],
		   growth);
	result_add(results, growth, "hearing.growth");
}

static bool measure_all(struct results *results, const struct pack *pack, const char *program,
			struct invented made[SIZES], const struct texts *replies)
{
	struct texts sentences = {0};
	double hearing;
	bool is_good;

	texts_split(&sentences, pack, replies);
	result_say(results,
		   "%zu replies of %.0f bytes on average, %zu sentences; medians; microseconds a "
		   "reply, one core\n\n",
		   replies->n, (double)replies->n_bytes / (double)replies->n, sentences.n);
	measure_hearings(results, pack, &hearing, made, replies, &sentences);
	result_say(results, "reading a pack\n");
	measure_load(results, "nl", shipped);
	for (size_t i = 0; i < SIZES; i++)
		measure_load(results, made[i].name, made[i].path);
	result_say(results, "\n%-8s %5s %9s %10s %11s\n", "score", "jobs", "us/reply", "naive/",
		   "per core");
	is_good = measure_score(results, "nl", program, shipped, replies, hearing) &&
		  measure_score(results, made[2].name, program, made[2].path, replies,
				made[2].hearing);
	result_say(results, "\n");
	texts_clear(&sentences);
	return is_good && measure_scenario(results, pack) && measure_simulation(results, pack);
}

/* All but the start; @p file holds the replies, NULL: they are made. */
static bool measure_rest(struct results *results, const char *program, const char *file)
{
	struct invented made[SIZES] = {{.pack = NULL}};
	struct texts replies = {0};
	struct pack *pack = load(shipped);
	bool is_good = true;

	if (!file) {
		texts_invent(&replies, pack, REPLIES);
	} else if (!texts_read(&replies, file) || !replies.n) {
		fprintf(stderr, "bench: %s: %s\n", file, errno ? strerror(errno) : "empty");
		is_good = false;
	}
	for (size_t i = 0; is_good && i < SIZES; i++)
		is_good = invent(&made[i], &replies, sizes[i]);
	is_good = is_good && measure_all(results, pack, program, made, &replies);
	for (size_t i = 0; i < SIZES; i++) {
		pack_free(made[i].pack);
		unlink(made[i].path);
	}
	texts_clear(&replies);
	pack_free(pack);
	return is_good;
}

int main(int argc, char **argv)
{
	struct results results = {0};
	bool is_start_only = false;
	int flag;

	while ((flag = getopt(argc, argv, "js")) != -1) {
		results.is_json |= flag == 'j';
		is_start_only |= flag == 's';
	}
	if (argc - optind < 2) {
		fprintf(stderr, "bench: usage: bench [-js] PROGRAM EMPTY [TEXT-FILE]\n");
		return 2;
	}
	const char *const program = argv[optind], *const empty = argv[optind + 1];
	const char *const file = argv[optind + 2];
	const bool is_good = measure_start(&results, program, empty) &&
			     (is_start_only || measure_rest(&results, program, file));
	if (!is_good)
		fprintf(stderr, "bench: a measurement failed, or outputs differ\n");
	results_end(&results);
	return is_good ? 0 : 1;
}
