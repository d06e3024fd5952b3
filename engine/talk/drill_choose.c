/**
 * @file
 * Choosing the lines of a drill. A moment asks for a principle when its node
 * invites it, or when its author's model reply is heard as it. The indicator
 * aimed at is one that many of these moments ask for, so that all five lines
 * practise the same thing.
 */
#include "drill_line.h"

#include <stdlib.h>
#include <string.h>

#include "talk.h"

enum { HOLDS_MOST = 16, KINDS = 2 };

/* A moment that asks for the principle, by these indicators of it. */
struct moment_found {
	struct drill_line line;
	const struct indicator *holds[HOLDS_MOST]; /* invited, or done by the model */
	size_t n_holds, n_by_model;                /* those by the model come first */
	bool is_open; /* the principle as a whole is asked for: any indicator of it will do */
};

struct moments {
	struct moment_found *v;
	size_t n, cap;
	enum label principle;
};

static bool is_same(const struct indicator *a, const struct indicator *b)
{
	/* Scenarios may each have a pack of their own. */
	return a == b || !strcmp(a->id, b->id);
}

static size_t find_held(const struct moment_found *moment, const struct indicator *indicator)
{
	size_t at = 0;

	while (at < moment->n_holds && !is_same(moment->holds[at], indicator))
		at++;
	return at;
}

static bool is_held(const struct moment_found *moment, const struct indicator *indicator)
{
	return find_held(moment, indicator) < moment->n_holds;
}

static void hold(struct moment_found *moment, const struct indicator *indicator)
{
	if (moment->n_holds < HOLDS_MOST && !is_held(moment, indicator))
		moment->holds[moment->n_holds++] = indicator;
}

static void hold_model(struct moment_found *moment, struct session *session, enum label principle)
{
	const struct node *node = moment->line.node;
	const struct turn *turn = node->model ? session_say(session, str_of(node->model)) : NULL;

	for (size_t i = 0; turn && i < turn->n_findings; i++)
		if (turn->findings[i].label == principle &&
		    finding_result(&turn->findings[i], turn->findings[i].indicator) == DRILL_AIMED)
			hold(moment, turn->findings[i].indicator);
	moment->n_by_model = moment->n_holds;
}

static void hold_invited(struct moment_found *moment, enum label principle)
{
	const struct node *node = moment->line.node;

	for (size_t i = 0; i < node->n_invites; i++) {
		const struct label_tweak *invited = &node->invites[i];
		if (invited->label == principle && invited->indicator)
			hold(moment, invited->indicator);
		else if (invited->label == principle)
			moment->is_open = true;
	}
}

/* A narrator alone is no one to reply to. */
static bool is_spoken_to(const struct session *session)
{
	size_t n;
	const struct spoken *opening = session_opening(session, &n);

	for (size_t i = 0; i < n; i++)
		if (opening[i].speaker)
			return true;
	return false;
}

/* Above these a level has no room: it always comes first. */
enum { LEVEL_HARDNESS = 1000, DANGER_HARDNESS = 300, EMOTION_HARDNESS = 300 };

static unsigned measure_hardness(const struct scenario *scenario, const struct node *node,
				 const struct state *state)
{
	const int *v = state->v;
	int tension = person_is_child(node->with) ? v[STATE_LOYALTY] + 100 - v[STATE_SAFETY]
						  : v[STATE_AROUSAL] + 100 - v[STATE_TRUST];
	int level = scenario->level > 0 ? scenario->level : 0;

	return (unsigned)(level * LEVEL_HARDNESS + tension +
			  (node->is_acute ? DANGER_HARDNESS : 0) +
			  (node->has_strong_emotion ? EMOTION_HARDNESS : 0));
}

static void add_moment(struct moments *moments, struct stage *stage, const struct node *node)
{
	const struct session_options options = {.mode = MODE_EXAM, .at = node, .stage = stage};
	struct session *session = session_new(stage->scenario, &options);
	struct moment_found moment = {
		.line = {.scenario = stage->scenario,
			 .node = node,
			 .with_child = person_is_child(node->with),
			 .hardness =
				 measure_hardness(stage->scenario, node, session_state(session))}};

	if (is_spoken_to(session)) {
		hold_model(&moment, session, moments->principle);
		hold_invited(&moment, moments->principle);
	}
	if (moment.n_holds || moment.is_open)
		*array_add(moments->v, moments->n, moments->cap) = moment;
	session_free(session);
}

static void add_moments(struct moments *moments, const struct scenario *scenario)
{
	struct stage *stage = stage_new(scenario, false);

	for (size_t i = 0; i < scenario->n_nodes; i++)
		if (scenario->nodes[i].with && scenario->nodes[i].ending == ENDING_NONE)
			add_moment(moments, stage, &scenario->nodes[i]);
	stage_free(stage);
}

void drill_count(const struct scenario *scenario, enum label principle, size_t counts[KINDS])
{
	struct moments moments = {.principle = principle};

	counts[0] = counts[1] = 0;
	add_moments(&moments, scenario);
	for (size_t i = 0; i < moments.n; i++)
		counts[moments.v[i].line.with_child]++;
	free(moments.v);
}

static size_t count_held(const struct moments *moments, const struct indicator *indicator)
{
	size_t n = 0;

	for (size_t i = 0; i < moments->n; i++)
		n += is_held(&moments->v[i], indicator);
	return n;
}

/* A moment that asks for the principle as a whole will do for an indicator that fits its person. */
static bool is_fit(const struct moment_found *moment, const struct indicator *indicator)
{
	return is_held(moment, indicator) ||
	       indicator_suits(indicator, moment->line.node->with->as);
}

/* With parents and with children: 0, 1 or 2. */
static unsigned count_kinds(const struct moments *moments, const struct indicator *indicator)
{
	bool has[KINDS] = {false};

	for (size_t i = 0; i < moments->n; i++)
		if (is_fit(&moments->v[i], indicator))
			has[moments->v[i].line.with_child] = true;
	return (unsigned)has[0] + has[1];
}

/* Do nearly as many moments ask for it as for any? */
static bool is_asked(const struct moments *moments, const struct pack *pack,
		     const struct indicator *indicator)
{
	size_t most = 0;

	for (unsigned i = 0; i < pack_count_indicators(pack); i++) {
		size_t n = count_held(moments, pack_get_indicator(pack, i));
		most = n > most ? n : most;
	}
	return indicator->label == moments->principle &&
	       3 * count_held(moments, indicator) >= 2 * most;
}

/* Of those that are asked for: one for parents and children both if there is, by the dice. */
static const struct indicator *choose_indicator(const struct moments *moments,
						const struct pack *pack, struct dice *dice)
{
	const struct indicator *chosen = NULL;
	unsigned most_kinds = 1;
	uint32_t n_fit = 0;

	for (unsigned i = 0; i < pack_count_indicators(pack); i++) {
		const struct indicator *indicator = pack_get_indicator(pack, i);
		unsigned kinds =
			is_asked(moments, pack, indicator) ? count_kinds(moments, indicator) : 0;
		if (kinds > most_kinds) {
			most_kinds = kinds;
			n_fit = 0;
		}
		if (kinds == most_kinds && !dice_below(dice, ++n_fit))
			chosen = indicator;
	}
	return chosen;
}

static const struct indicator *own_indicator(const struct moment_found *moment,
					     const struct indicator *indicator)
{
	const struct indicator *own =
		pack_find_indicator(moment->line.scenario->pack, indicator->id);

	return own ? own : indicator;
}

static enum drill_result model_result(const struct moment_found *moment,
				      const struct indicator *indicator)
{
	if (find_held(moment, indicator) < moment->n_by_model)
		return DRILL_AIMED;
	return moment->n_by_model ? DRILL_PRINCIPLE : DRILL_NEUTRAL;
}

/* Only those of one kind that will do, aimed at the indicator; those that ask for it first. */
static size_t gather(const struct moments *moments, const struct indicator *indicator,
		     bool with_child, struct drill_line *lines, size_t *n_held)
{
	size_t n = 0;

	for (unsigned pass = 0; pass < 2; pass++) {
		for (size_t i = 0; i < moments->n; i++) {
			const struct moment_found *moment = &moments->v[i];
			bool holds = is_held(moment, indicator);
			if (moment->line.with_child != with_child || holds != (pass == 0) ||
			    !is_fit(moment, indicator))
				continue;
			lines[n] = moment->line;
			lines[n].indicator = own_indicator(moment, indicator);
			lines[n++].model = model_result(moment, indicator);
		}
		if (!pass)
			*n_held = n;
	}
	return n;
}

static int compare_hardness(const void *a, const void *b)
{
	const struct drill_line *x = a, *y = b;

	if (x->hardness != y->hardness)
		return x->hardness < y->hardness ? -1 : 1;
	int by_id = strcmp(x->scenario->id, y->scenario->id);
	if (by_id)
		return by_id;
	/* Later in a story more has been said, and more is at stake. */
	return (x->node->number > y->node->number) - (x->node->number < y->node->number);
}

/* From easy to hard, one of each of @p wanted steps, by the dice. */
static void choose_spread(struct drill_line *lines, size_t n, size_t wanted, struct dice *dice)
{
	qsort(lines, n, sizeof *lines, compare_hardness);
	for (size_t i = 0; i < wanted; i++) {
		size_t from = i * n / wanted, to = (i + 1) * n / wanted;
		lines[i] = lines[from + dice_below(dice, (uint32_t)(to - from))];
	}
}

/* The lines of one kind of person, @p wanted of them or as many as there are, easy ones first. */
static size_t choose_kind(struct drill_line *lines, size_t n, size_t n_held, size_t wanted,
			  struct dice *dice)
{
	if (wanted > n)
		wanted = n;
	if (!wanted)
		return 0;
	if (n_held >= wanted) {
		choose_spread(lines, n_held, wanted, dice);
	} else {
		if (n > n_held)
			choose_spread(lines + n_held, n - n_held, wanted - n_held, dice);
		qsort(lines, wanted, sizeof *lines, compare_hardness);
	}
	return wanted;
}

/* Turn about, as long as both have any; what is left over comes last. */
static void interleave(struct drill_line *const kinds[KINDS], const size_t n[KINDS],
		       bool child_first, struct drill_line *lines)
{
	size_t at[KINDS] = {0}, n_all = n[0] + n[1];
	bool child = child_first;

	for (size_t i = 0; i < DRILL_LINES; i++) {
		/* Fewer moments than lines: they come again, in the same order. */
		if (i >= n_all) {
			lines[i] = lines[i - n_all];
			continue;
		}
		if (at[child] == n[child])
			child = !child;
		lines[i] = kinds[child][at[child]++];
		child = !child;
	}
}

static size_t choose_lines(const struct moments *moments, const struct indicator *indicator,
			   bool child_first, struct dice *dice, struct drill_line *chosen)
{
	struct drill_line *kinds[KINDS];
	size_t n[KINDS], n_held[KINDS], wanted[KINDS];

	for (size_t kind = 0; kind < KINDS; kind++) {
		kinds[kind] = memory_new((moments->n + 1) * sizeof *kinds[kind]);
		n[kind] = gather(moments, indicator, kind, kinds[kind], &n_held[kind]);
	}
	/* Three and two, more of the one where the other has fewer. */
	size_t first = child_first;
	wanted[!first] = n[!first] < DRILL_LINES / 2 ? n[!first] : DRILL_LINES / 2;
	wanted[first] = DRILL_LINES - wanted[!first];
	if (wanted[first] > n[first])
		wanted[!first] = DRILL_LINES - n[first];
	for (size_t kind = 0; kind < KINDS; kind++)
		n[kind] = choose_kind(kinds[kind], n[kind], n_held[kind], wanted[kind], dice);
	bool has_any = n[0] + n[1] > 0;
	if (has_any)
		interleave(kinds, n, child_first, chosen);
	for (size_t kind = 0; kind < KINDS; kind++)
		free(kinds[kind]);
	return has_any ? DRILL_LINES : 0;
}

size_t drill_choose(const struct scenario *const *scenarios, size_t n,
		    const struct drill_wish *wish, struct drill_line lines[DRILL_LINES])
{
	struct moments moments = {.principle = wish->principle};
	const struct indicator *indicator = NULL;
	struct dice dice;
	size_t n_lines = 0;

	dice_init(&dice, wish->seed);
	for (size_t i = 0; i < n; i++)
		add_moments(&moments, scenarios[i]);
	if (moments.n)
		indicator = choose_indicator(&moments, moments.v[0].line.scenario->pack, &dice);
	if (indicator)
		n_lines = choose_lines(&moments, indicator, wish->child_first, &dice, lines);
	free(moments.v);
	return n_lines;
}
