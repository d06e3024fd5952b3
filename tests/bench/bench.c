/**
 * @file
 * How fast a reply is heard, beside the naive way, in one run: as a table.
 *
 * The replies are made from the example lines of the pack by seeded dice. The
 * invented packs have rules over invented words that hardly occur, so what
 * grows is the number of rules and not the number of findings.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "gesprek/base/dice.h"
#include "gesprek/hear/explain.h"
#include "naive.h"
#include "large.h"

enum { REPLIES = 2000, SENTENCES_MOST = 3, ROUNDS = 5 };

struct replies {
	char *v[REPLIES];
	size_t n_bytes;
};

struct sentences {
	char **v;
	size_t n, cap;
};

static double now_us(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

static void stop(struct diags *diags)
{
	struct bytes text = {0};

	diags_write_text(diags, &text);
	fputs(bytes_text(&text), stderr);
	exit(1);
}

/* A line that an author wrote for some indicator. */
static const char *choose_line(const struct pack *pack, struct dice *dice)
{
	for (;;) {
		const uint32_t n = (uint32_t)pack_count_indicators(pack);
		const struct indicator *indicator = pack_get_indicator(pack, dice_below(dice, n));
		const uint32_t lines = (uint32_t)(indicator->n_yes + indicator->n_no);
		if (!lines)
			continue;
		const uint32_t line = dice_below(dice, lines);
		return line < indicator->n_yes ? indicator->yes[line].text
					       : indicator->no[line - indicator->n_yes].text;
	}
}

static void make_replies(const struct pack *pack, struct replies *replies)
{
	struct dice dice;

	dice_init(&dice, 1);
	for (size_t i = 0; i < REPLIES; i++) {
		struct bytes text = {0};
		for (uint32_t k = dice_below(&dice, SENTENCES_MOST) + 1; k; k--) {
			const char *line = choose_line(pack, &dice);
			bytes_addf(&text, "%s%s%s", text.len ? " " : "", line,
				   strchr(".?!", line[strlen(line) - 1]) ? "" : ".");
		}
		replies->n_bytes += text.len;
		replies->v[i] = bytes_take(&text);
	}
}

/* The naive way gets its sentences for nothing. */
static void split_replies(const struct pack *pack, const struct replies *replies,
			  struct sentences *all)
{
	const struct hear_context context = {.to = TO_PARENT};
	struct ear *ear = ear_new(pack);

	for (size_t i = 0; i < REPLIES; i++) {
		const struct explanation *why = explain(ear, &context, str_of(replies->v[i]));
		for (size_t k = 0; k < why->n_sentences; k++)
			*array_add(all->v, all->n, all->cap) =
				memory_text(why->sentences[k].normal);
	}
	ear_free(ear);
}

/* Microseconds a reply: the best of some rounds, since what disturbs only adds. */
static double measure_hearing(const struct pack *pack, const struct replies *replies,
			      size_t *n_findings)
{
	const struct hear_context context = {.to = TO_PARENT};
	struct ear *ear = ear_new(pack);
	double best = 0;

	for (unsigned round = 0; round < ROUNDS; round++) {
		const double start = now_us();
		*n_findings = 0;
		for (size_t i = 0; i < REPLIES; i++)
			*n_findings += hear(ear, &context, str_of(replies->v[i]))->n_findings;
		const double took = (now_us() - start) / REPLIES;
		if (!round || took < best)
			best = took;
	}
	ear_free(ear);
	return best;
}

static double measure_naive(const struct pack *pack, const struct sentences *sentences,
			    size_t *n_patterns)
{
	struct naive *naive = naive_new(pack);
	size_t n_matches = 0;

	/* A tenth of the sentences is enough of this. */
	const size_t n = sentences->n / 10;
	const double start = now_us();
	for (size_t i = 0; i < n; i++)
		n_matches += naive_match(naive, str_of(sentences->v[i * 10]));
	const double took = now_us() - start;
	*n_patterns = n_matches ? naive_count_patterns(naive) : 0;
	naive_free(naive);
	return took / (double)n * (double)sentences->n / REPLIES;
}

static double measure_load(const char *path)
{
	double best = 0;

	for (unsigned round = 0; round < ROUNDS; round++) {
		struct diags diags = {0};
		const double start = now_us();
		pack_free(pack_load(&path, 1, &diags));
		const double took = now_us() - start;
		diags_clear(&diags);
		if (!round || took < best)
			best = took;
	}
	return best / 1000;
}

static void print_row(const char *name, const struct pack *pack, const struct replies *replies,
		      const struct sentences *sentences)
{
	size_t n_findings, n_patterns;
	const double ours = measure_hearing(pack, replies, &n_findings);
	const double naive = measure_naive(pack, sentences, &n_patterns);

	printf("%-12s %7zu %9zu %9zu %10.1f %10.1f %7.1fx\n", name, pack_count_rules(pack),
	       n_patterns, n_findings, ours, naive, naive / ours);
}

/* A word that no language has. */
static void add_word(struct bytes *out, struct dice *dice)
{
	static const char onset[] = "bdfgjklmnprstvwz", vowel[] = "aeiou";

	for (unsigned i = 0; i < 4; i++) {
		bytes_add_char(out, onset[dice_below(dice, sizeof onset - 1)]);
		bytes_add_char(out, vowel[dice_below(dice, sizeof vowel - 1)]);
	}
}

static struct pack *make_pack(unsigned n_rules, struct diags *diags)
{
	struct bytes words = {0}, rules = {0}, text = {0};
	struct dice dice;

	dice_init(&dice, n_rules);
	for (unsigned i = 0; i < n_rules; i++) {
		bytes_addf(&words, "  w%u: [", i);
		for (unsigned k = 0; k < 4; k++) {
			bytes_add_text(&words, k ? ", " : "");
			add_word(&words, &dice);
			bytes_add_text(&words, k % 2 ? "*" : "");
		}
		bytes_add_text(&words, "]\n");
		bytes_addf(&rules, "      r%u: {hears: [{all: [w%u], any: [w%u, you]}]}\n", i, i,
			   (i + 1) % n_rules);
	}
	bytes_addf(&text,
		   "pack: bench\nformat: 1\nlanguage: nl\nwords:\n  you: [u, uw, je, jij]\n%s"
		   "principles:\n  respect:\n    indicators:\n%s",
		   bytes_text(&words), bytes_text(&rules));
	struct pack *pack = pack_parse("bench", (struct str){text.s, text.len}, diags);
	bytes_clear(&words);
	bytes_clear(&rules);
	bytes_clear(&text);
	return pack;
}

static void print_invented(unsigned n_rules, const struct replies *replies,
			   const struct sentences *sentences)
{
	struct diags diags = {0};
	struct pack *pack = make_pack(n_rules, &diags);

	if (!pack)
		stop(&diags);
	print_row("invented", pack, replies, sentences);
	pack_free(pack);
	diags_clear(&diags);
}

static void print_reading(const struct pack *pack)
{
	enum { NODES = 10000 };
	struct diags diags = {0};
	struct bytes text = {0};
	double ours = 0, bare = 0;
	struct temperaments *temperaments =
		temperaments_load("scenarios/rules/temperaments.yaml", pack, &diags);

	if (!temperaments)
		stop(&diags);
	large_make(&text, NODES);
	const struct str whole = {text.s, text.len};
	for (unsigned round = 0; round < ROUNDS; round++) {
		const double start = now_us();
		large_count_events(whole);
		const double middle = now_us();
		if (!large_read(whole, pack, temperaments))
			exit(1);
		const double end = now_us();
		if (!round || middle - start < bare)
			bare = middle - start;
		if (!round || end - middle < ours)
			ours = end - middle;
	}
	printf("a scenario of %d nodes (%zu kB) is read in %.1f ms, libyaml's events alone take "
	       "%.1f ms: "
	       "%.2fx\n",
	       NODES, text.len / 1000, ours / 1000, bare / 1000, ours / bare);
	temperaments_free(temperaments);
	bytes_clear(&text);
	diags_clear(&diags);
}

int main(void)
{
	static const char path[] = "scenarios/rules/nl.yaml";
	static const unsigned sizes[] = {100, 1000, 3000};
	const char *const paths[] = {path};
	static struct replies replies;
	struct sentences sentences = {0};
	struct diags diags = {0};
	struct pack *pack = pack_load(paths, 1, &diags);

	if (!pack)
		stop(&diags);
	make_replies(pack, &replies);
	split_replies(pack, &replies, &sentences);
	printf("%d replies of %.0f bytes on average, %zu sentences; microseconds a reply, one "
	       "core\n\n",
	       REPLIES, (double)replies.n_bytes / REPLIES, sentences.n);
	printf("%-12s %7s %9s %9s %10s %10s %8s\n", "pack", "rules", "patterns", "findings",
	       "hearing", "naive", "ratio");
	print_row("nl", pack, &replies, &sentences);
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
		print_invented(sizes[i], &replies, &sentences);
	printf("\n%s is read in %.1f ms\n", path, measure_load(path));
	print_reading(pack);
	for (size_t i = 0; i < REPLIES; i++)
		free(replies.v[i]);
	for (size_t i = 0; i < sentences.n; i++)
		free(sentences.v[i]);
	free(sentences.v);
	pack_free(pack);
	diags_clear(&diags);
	return 0;
}
