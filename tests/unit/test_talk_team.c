/**
 * @file
 * What a conversation gives to talk about with colleagues.
 */
#include "talk_fixture.h"

#include "gesprek/talk/team.h"

static void test_any_team_has_three_questions(void **state)
{
	const char *questions[TEAM_QUESTIONS];

	(void)state;
	team_questions(pack, NULL, DILEMMA_NONE, questions);
	for (size_t i = 0; i < TEAM_QUESTIONS; i++)
		for (size_t k = 0; k < i; k++)
			assert_string_not_equal(questions[i], questions[k]);
}

static void test_each_card_has_its_question(void **state)
{
	const char *asked[DILEMMA_COUNT], *questions[TEAM_QUESTIONS];

	(void)state;
	for (unsigned dilemma = 0; dilemma < DILEMMA_COUNT; dilemma++) {
		team_questions(pack, NULL, (enum dilemma)dilemma, questions);
		asked[dilemma] = questions[0];
		for (unsigned k = 0; k < dilemma; k++)
			assert_string_not_equal(asked[dilemma], asked[k]);
	}
}

/* The least to see of, where there was occasion for it; without occasion it says nothing. */
static void test_the_weakest_principle_is_asked_about(void **state)
{
	const char *questions[TEAM_QUESTIONS], *of_wishes, *of_any;
	struct score score = {0};

	(void)state;
	team_questions(pack, &score, DILEMMA_NONE, questions);
	of_any = questions[0];
	score.principles[LABEL_WISHES] = (struct principle_score){.value = 0.3, .is_shown = true};
	team_questions(pack, &score, DILEMMA_NONE, questions);
	of_wishes = questions[0];
	assert_string_not_equal(of_wishes, of_any);
	assert_string_equal(questions[1], of_any);
	score.principles[LABEL_RESPECT] = (struct principle_score){.value = 0.5, .is_shown = true};
	team_questions(pack, &score, DILEMMA_TRUST, questions);
	assert_string_equal(questions[1], of_wishes);
	score.principles[LABEL_RESPECT].value = 0.2;
	team_questions(pack, &score, DILEMMA_NONE, questions);
	assert_string_not_equal(questions[0], of_wishes);
}

static void test_a_principle_is_told_with_own_sentences(void **state)
{
	struct session *session = open_at(parent, "start");
	struct team_principle principles[TEAM_PRINCIPLES];
	struct arena arena = {0};

	(void)state;
	for (size_t i = 0; i < 4; i++)
		say(session, i < 2 ? "bedankt" : "heel erg bedankt");
	const struct score score = score_session(session);
	team_principles(session, &score, &arena, principles);
	assert_true(principles[LABEL_RESPECT].n_quotes > 0);
	for (size_t i = 0; i < principles[LABEL_RESPECT].n_quotes; i++)
		assert_non_null(strstr(principles[LABEL_RESPECT].quotes[i], "bedankt"));
	/* The same words twice are one quote. */
	if (principles[LABEL_RESPECT].n_quotes > 1)
		assert_string_not_equal(principles[LABEL_RESPECT].quotes[0],
					principles[LABEL_RESPECT].quotes[1]);
	assert_int_equal(principles[LABEL_SMALL_STEPS].n_quotes, 0);
	assert_string_not_equal(principles[LABEL_RESPECT].level,
				principles[LABEL_SMALL_STEPS].level);
	arena_clear(&arena);
	session_free(session);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_any_team_has_three_questions),
		cmocka_unit_test(test_each_card_has_its_question),
		cmocka_unit_test(test_the_weakest_principle_is_asked_about),
		cmocka_unit_test(test_a_principle_is_told_with_own_sentences),
	};

	return cmocka_run_group_tests(tests, fixture_open, fixture_close);
}
