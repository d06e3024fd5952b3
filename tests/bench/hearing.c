/**
 * @file
 * Hearing beside the naive ways, in one run.
 */
#include <stdlib.h>

#include "../../engine/hear/reading.h"
#include "gesprek/base/diag.h"
#include "gesprek/hear/hear.h"
#include "measures.h"
#include "naive.h"

/* Of the naive ways a part of the sentences is enough: one in NAIVE_STEP blocks. */
enum { ROUNDS = 7, NAIVE_ROUNDS = 3, BLOCK = 64, NAIVE_STEP = 8 };

static double time_ours(const struct pack *pack, const struct texts *replies, size_t *n_findings)
{
	const struct hear_context context = {.to = TO_PARENT};
	struct ear *ear = ear_new(pack);
	double took[ROUNDS];

	for (size_t round = 0; round < ROUNDS; round++) {
		const double start = now_us();
		*n_findings = 0;
		for (size_t i = 0; i < replies->n; i++)
			*n_findings += hear(ear, &context, str_of(replies->v[i]))->n_findings;
		took[round] = (now_us() - start) / (double)replies->n;
	}
	ear_free(ear);
	return median(took, ROUNDS);
}

static double time_reading(const struct texts *replies)
{
	struct reading reading = {0};
	double took[ROUNDS];

	for (size_t round = 0; round < ROUNDS; round++) {
		const double start = now_us();
		for (size_t i = 0; i < replies->n; i++)
			reading_make(&reading, str_of(replies->v[i]));
		took[round] = (now_us() - start) / (double)replies->n;
	}
	reading_clear(&reading);
	return median(took, ROUNDS);
}

/* Microseconds a reply, of some blocks; @p is_blocks: patterns in the outer loop. */
static double time_naive(struct naive *naive, const struct texts *sentences, size_t n_replies,
			 bool is_blocks)
{
	double took[NAIVE_ROUNDS];
	size_t n = 0;

	for (size_t round = 0; round < NAIVE_ROUNDS; round++) {
		const double start = now_us();
		n = 0;
		for (size_t i = 0; i + BLOCK <= sentences->n; i += BLOCK * NAIVE_STEP, n += BLOCK) {
			if (is_blocks)
				naive_match_block(naive, sentences->v + i, BLOCK);
			for (size_t k = i; !is_blocks && k < i + BLOCK; k++)
				naive_match(naive, sentences->v[k]);
		}
		took[round] = now_us() - start;
	}
	return n ? median(took, NAIVE_ROUNDS) / (double)n * (double)sentences->n / (double)n_replies
		 : 0;
}

void measure_hearing_head(const struct results *results)
{
	result_say(results, "%-8s %6s %9s %9s %8s %8s %9s %9s %8s %8s\n", "pack", "rules",
		   "patterns", "findings", "reading", "hearing", "naive", "blocks", "naive/",
		   "blocks/");
}

double measure_hearing(struct results *results, const char *name, const struct pack *pack,
		       const struct texts *replies, const struct texts *sentences)
{
	struct naive *naive = naive_new(pack);
	size_t n_findings;
	const double ours = time_ours(pack, replies, &n_findings);
	const double reading = time_reading(replies);
	const double loop = time_naive(naive, sentences, replies->n, false);
	const double blocks = time_naive(naive, sentences, replies->n, true);

	result_say(results, "%-8s %6zu %9zu %9zu %8.1f %8.1f %9.1f %9.1f %7.0fx %7.0fx\n", name,
		   pack_count_rules(pack), naive_count_patterns(naive), n_findings, reading, ours,
		   loop, blocks, loop / ours, blocks / ours);
	result_add(results, reading, "hearing.%s.reading-us", name);
	result_add(results, ours, "hearing.%s.us", name);
	result_add(results, loop, "hearing.%s.naive-us", name);
	result_add(results, blocks, "hearing.%s.naive-blocks-us", name);
	result_add(results, loop / ours, "hearing.%s.naive-ratio", name);
	result_add(results, blocks / ours, "hearing.%s.naive-blocks-ratio", name);
	naive_free(naive);
	return ours;
}

void measure_load(struct results *results, const char *name, const char *path)
{
	double took[ROUNDS];

	for (size_t round = 0; round < ROUNDS; round++) {
		struct diags diags = {0};
		const double start = now_us();
		pack_free(pack_load(&path, 1, &diags));
		took[round] = (now_us() - start) / 1000;
		diags_clear(&diags);
	}
	result_add(results, median(took, ROUNDS), "load.%s.ms", name);
	result_say(results, "%-8s %6.1f ms\n", name, median(took, ROUNDS));
}
