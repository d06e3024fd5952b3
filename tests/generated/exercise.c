/**
 * @file
 * Playing with replies of any kind, rewinding, looking back, simulating, proving.
 */
#include "exercise.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "generate.h"
#include "gesprek/base/utf8.h"
#include "gesprek/talk/coach.h"
#include "gesprek/talk/debrief.h"
#include "gesprek/talk/decision.h"
#include "gesprek/talk/map.h"
#include "gesprek/talk/simulate.h"

enum { REPLIES_MOST = 30, TALKS = 3 };

#define MUST(holds)                                                                                \
	do {                                                                                       \
		if (!(holds)) {                                                                    \
			fprintf(stderr, "%s:%d: does not hold: %s\n", __FILE__, __LINE__, #holds); \
			abort();                                                                   \
		}                                                                                  \
	} while (0)

/* Text that no terminal obeys. */
static void must_be_safe(const struct bytes *text)
{
	MUST(utf8_is_valid((struct str){bytes_text(text), text->len}, NULL));
	MUST(!memchr(bytes_text(text), '\033', text->len));
}

static void must_be_a_state(const struct state *state)
{
	for (unsigned i = 0; i < STATE_COUNT; i++)
		MUST(state->v[i] >= 0 && state->v[i] <= 100);
}

static void must_be_a_turn(const struct turn *turn)
{
	MUST(turn->next && turn->n_spoken + (turn->command == COMMAND_CONSULT) > 0);
	MUST(!turn->edge || (turn->edge >= turn->node->edges &&
			     turn->edge < turn->node->edges + turn->node->n_edges));
	for (size_t i = 0; i < turn->n_spoken; i++)
		MUST(turn->spoken[i].text && turn->spoken[i].text[0]);
	must_be_a_state(&turn->after);
}

static void type(struct maker *maker)
{
	static const char *const odd[] = {"",         " ",   "\xff\xfe", ":onzin",
					  "\033[31m", "!!!", ":stil"};

	bytes_reset(maker->out);
	if (dice_below(&maker->dice, 8) == 0)
		bytes_add_text(maker->out, odd[dice_below(&maker->dice, sizeof odd / sizeof *odd)]);
	else
		make_reply(maker);
}

static void look_back(const struct session *session)
{
	const struct opinion *opinions[DECISION_COUNT];
	struct arena arena = {0};
	struct bytes text = {0};
	const char *const *entries;
	size_t n;

	coach_turn(session, true, &arena);
	session_mood_text(session, &arena);
	for (unsigned i = 0; i < MAP_COLUMNS; i++)
		session_map(session, (enum map_column)i, &arena, &entries, &n);
	if (decision_is_due(session)) {
		decision_opinions(session, opinions);
		MUST(decision_best(opinions) < DECISION_COUNT);
	}
	decision_is_stacked(session);
	const struct debrief debrief = debrief_make(session, NULL, &arena);
	MUST(debrief.score.total >= 0 && debrief.score.total <= 1);
	debrief_write(&debrief, 72, &text);
	must_be_safe(&text);
	bytes_clear(&text);
	arena_clear(&arena);
}

static void must_be_the_same_end(const struct session *a, const struct session *b)
{
	MUST(session_count_turns(a) == session_count_turns(b));
	MUST(session_node(a) == session_node(b));
	MUST(!memcmp(session_state(a), session_state(b), sizeof(struct state)));
}

static void play(const struct scenario *scenario, uint64_t seed)
{
	const struct session_options options = {.seed = seed,
						.mode = (enum mode)(seed % MODE_COUNT),
						.dilemma = (enum dilemma)(seed % DILEMMA_COUNT),
						.carried = seed % 4};
	struct session *session = session_new(scenario, &options);
	struct session *again = session_new(scenario, &options);
	struct bytes reply = {0};
	struct maker maker = {.out = &reply, .pack = scenario->pack};
	const struct turn *turn;

	dice_init(&maker.dice, seed);
	for (unsigned i = 0; i < REPLIES_MOST; i++) {
		type(&maker);
		turn = session_say(session, (struct str){bytes_text(&reply), reply.len});
		MUST(!turn == session_is_over(again));
		session_say(again, (struct str){bytes_text(&reply), reply.len});
		if (!turn)
			break;
		must_be_a_turn(turn);
		/* Back, and the same once more, is as if nothing had been said. */
		if (dice_below(&maker.dice, 4) == 0) {
			session_rewind(again, 1);
			session_say(again, (struct str){bytes_text(&reply), reply.len});
		}
	}
	must_be_the_same_end(session, again);
	look_back(session);
	bytes_clear(&reply);
	session_free(session);
	session_free(again);
}

static void must_be_the_same(const struct simulation *a, const struct simulation *b)
{
	MUST(!memcmp(a->personas, b->personas, sizeof a->personas));
	for (size_t i = 0; i < a->scenario->n_nodes; i++) {
		MUST(!memcmp(a->nodes[i].visits, b->nodes[i].visits, sizeof a->nodes[i].visits));
		for (size_t k = 0; k < a->scenario->nodes[i].n_edges; k++)
			MUST(a->nodes[i].uses[k] == b->nodes[i].uses[k]);
	}
}

static void run_simulation(const struct scenario *scenario, uint64_t seed)
{
	const struct simulate_options options = {.seed = seed, .n_talks = TALKS},
				      anew = {.seed = seed, .n_talks = TALKS, .forgets = true};
	struct simulation *a = simulate(scenario, &options), *b = simulate(scenario, &anew);

	must_be_the_same(a, b);
	for (unsigned i = 0; i < PERSONA_COUNT; i++) {
		const struct outcome outcome = simulation_outcome(a, (enum persona)i);
		MUST(outcome.well + outcome.badly + outcome.neither == TALKS);
	}
	simulation_free(a);
	simulation_free(b);
}

/* Whether tests of a scenario made by dice come out is chance; that each is counted once is not. */
static void run_tests(const struct scenario *scenario)
{
	struct diags diags = {0};
	struct proof proof = {0};
	size_t n = 0;

	for (size_t i = 0; i < scenario->n_nodes; i++)
		for (size_t k = 0; k < scenario->nodes[i].n_tests; k++) {
			const struct node_test *test = &scenario->nodes[i].tests[k];
			n += test->n_finds + test->n_misses + test->n_says + (test->goes != NULL);
		}
	proof_scenario(scenario, &proof, &diags);
	MUST(proof.n_passed + proof.n_failed == n);
	MUST(diags.n + diags.n_dropped == proof.n_failed);
	proof_expectations(scenario, &proof, &diags);
	MUST(diags.n + diags.n_dropped == proof.n_failed);
	exercise_diags(&diags);
}

void exercise_diags(struct diags *diags)
{
	struct bytes text = {0};

	diags_sort(diags);
	diags_write_text(diags, &text);
	must_be_safe(&text);
	bytes_clear(&text);
	diags_clear(diags);
}

void exercise_scenario(const struct scenario *scenario, uint64_t seed)
{
	play(scenario, seed);
	play(scenario, seed + 1);
	run_simulation(scenario, seed);
	run_tests(scenario);
}
