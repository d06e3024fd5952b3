/**
 * @file
 * What one reply earns: the best sign of each label and a little of the
 * second; two principles in full, the third for half. Length earns nothing.
 */
#include "score.h"

#include <math.h>

/* A label's two best signs. */
struct best_two {
	double first, second;
	const struct finding *finding;
};

static void add_best(struct best_two *best, const struct finding *finding)
{
	double value = finding->weight * finding->confidence;

	if (value > best->first) {
		best->second = best->first;
		best->first = value;
		best->finding = finding;
	} else if (value > best->second) {
		best->second = value;
	}
}

/* The eight principles, largest first, so that the rank decides what counts. */
static void limit_principles(struct reply_score *score)
{
	bool is_done[LABEL_COUNT] = {false};

	for (int rank = 0; rank <= LABEL_SMALL_STEPS; rank++) {
		unsigned top = 0;
		while (is_done[top])
			top++;
		for (unsigned label = top; label <= LABEL_SMALL_STEPS; label++)
			if (!is_done[label] && score->earned[label] > score->earned[top])
				top = label;
		is_done[top] = true;
		if (rank == K_FULL_PRINCIPLES)
			score->earned[top] *= K_THIRD_PRINCIPLE;
		else if (rank > K_FULL_PRINCIPLES)
			score->earned[top] = 0;
	}
}

/* A node that boosts a pitfall makes it cost more there, such as taking sides between two. */
static double weight_of_pitfall(const struct finding *finding)
{
	double usual = finding->indicator->weight;

	return finding->indicator->severity * (usual > 0 ? finding->weight / usual : 1);
}

static double debit_of(const struct finding *findings, size_t n)
{
	label_set seen = 0;
	unsigned n_pitfalls = 0;
	double worst = 0;

	for (size_t i = 0; i < n; i++) {
		const struct finding *finding = &findings[i];
		if (label_kind(finding->label) != LABEL_PITFALL)
			continue;
		n_pitfalls += !(seen & LABEL_BIT(finding->label));
		seen |= LABEL_BIT(finding->label);
		worst = fmax(worst, weight_of_pitfall(finding));
	}
	if (!n_pitfalls)
		return 0;
	return fmin(K_DEBIT_MOST, worst + K_DEBIT_FURTHER * (n_pitfalls - 1));
}

void reply_score(const struct finding *findings, size_t n, struct reply_score *score)
{
	struct best_two best[LABEL_COUNT] = {{0}};

	*score = (struct reply_score){.debit = debit_of(findings, n)};
	for (size_t i = 0; i < n; i++)
		if (label_kind(findings[i].label) != LABEL_PITFALL)
			add_best(&best[findings[i].label], &findings[i]);
	for (unsigned label = 0; label < LABEL_COUNT; label++) {
		score->earned[label] =
			fmin(1, best[label].first + K_SECOND_FINDING * best[label].second);
		score->best[label] = best[label].finding;
	}
	limit_principles(score);
}

/* What a reply can be good at beside the principles; not closed or leading questions. */
static const enum label good_skills[] = {
	LABEL_REFLECTION,   LABEL_OPEN_QUESTION, LABEL_NETWORK,    LABEL_PARTNERSHIP,
	LABEL_TRANSPARENCY, LABEL_CLOSING,       LABEL_INVITATION, LABEL_DIRECTIVE,
};

double score_hearing(const struct hearing *hearing)
{
	struct reply_score score;
	double first = 0, rest = 0;

	reply_score(hearing->findings, hearing->n_findings, &score);
	for (unsigned label = 0; label <= LABEL_SMALL_STEPS; label++) {
		rest += score.earned[label];
		first = fmax(first, score.earned[label]);
	}
	for (size_t i = 0; i < sizeof good_skills / sizeof *good_skills; i++) {
		rest += score.earned[good_skills[i]];
		first = fmax(first, score.earned[good_skills[i]]);
	}
	double earned = fmin(1, first + K_SECOND_FINDING * (rest - first));
	return fmax(0, earned - K_DEBIT_REPLY * score.debit);
}
