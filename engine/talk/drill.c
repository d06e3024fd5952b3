/**
 * @file
 * One line of a drill: what was heard in the reply to it.
 */
#include "gesprek/talk/drill.h"

#include "drill_line.h"
#include "text.h"

struct session *drill_open(const struct drill_line *line, uint64_t seed)
{
	/* Exam: nothing but the line and what was heard; the drill says its own words. */
	const struct session_options options = {.seed = seed, .mode = MODE_EXAM, .at = line->node};

	return session_new(line->scenario, &options);
}

enum drill_result finding_result(const struct finding *finding, const struct indicator *aimed)
{
	if (!finding_can_be_told(finding) || !finding_is_good(finding))
		return DRILL_NEUTRAL;
	if (finding->indicator == aimed)
		return DRILL_AIMED;
	return finding->label == aimed->label ? DRILL_PRINCIPLE : DRILL_OTHER;
}

static const struct finding *find_best(const struct turn *turn, const struct indicator *aimed,
				       enum drill_result *result)
{
	const struct finding *best = NULL;

	*result = DRILL_NEUTRAL;
	for (size_t i = 0; i < turn->n_findings; i++) {
		enum drill_result came_to = finding_result(&turn->findings[i], aimed);
		if (came_to <= *result)
			continue;
		best = &turn->findings[i];
		*result = came_to;
	}
	return best;
}

/* The author's own words for this moment before general ones, which speak of another family. */
static const char *find_example(const struct drill_line *line, enum drill_result result)
{
	if (result == DRILL_AIMED)
		return NULL;
	if (line->model > result && line->model >= DRILL_PRINCIPLE)
		return line->node->model;
	return indicator_suits(line->indicator, line->node->with->as) ? line->indicator->suggestion
								      : NULL;
}

static const char *quote_of(const struct turn *turn, const struct finding *finding,
			    struct arena *arena)
{
	return finding ? text_quote(arena, turn->reply, finding->span.start, finding->span.end)
		       : "";
}

struct drill_heard drill_hear(const struct drill_line *line, const struct turn *turn,
			      struct arena *arena)
{
	struct drill_heard heard = {0};

	heard.finding = find_best(turn, line->indicator, &heard.result);
	heard.quote = quote_of(turn, heard.finding, arena);
	heard.pitfall = turn_worst_pitfall(turn);
	heard.pitfall_quote = quote_of(turn, heard.pitfall, arena);
	heard.example = find_example(line, heard.result);
	return heard;
}

bool drill_is_heard(enum drill_result result)
{
	return result >= DRILL_PRINCIPLE;
}

struct practice drill_practice(const struct drill_line *lines, const enum drill_result *results,
			       size_t n, int64_t day)
{
	struct practice practice = {
		.day = day,
		.principle = lines[0].indicator->label,
		.is_drill = true,
		.with_child = n && lines[n - 1].with_child,
	};

	for (size_t i = 0; i < n; i++)
		practice.findings += drill_is_heard(results[i]);
	practice.value = n ? (double)practice.findings / (double)n : 0;
	return practice;
}
