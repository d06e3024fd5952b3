/**
 * @file
 * The score and the coach, counted by hand on the small pack.
 */
#include "talk_fixture.h"

#include "gesprek/talk/coach.h"
#include "gesprek/talk/score.h"

static bool is_near(double a, double b)
{
	return a - b < 1e-6 && b - a < 1e-6;
}

static double score_of(const char *reply)
{
	struct ear *ear = ear_new(pack);
	const struct hear_context context = {.to = TO_PARENT};
	double score = score_hearing(hear(ear, &context, str_of(reply)));

	ear_free(ear);
	return score;
}

static void test_single_reply(void **state)
{
	(void)state;
	assert_true(is_near(score_of("het regent buiten"), 0));
	assert_true(score_of("bedankt") > 0);
	assert_true(score_of("bedankt, hoe gaat het") > score_of("bedankt"));
	assert_true(score_of("dat is uw schuld") <= score_of("het regent buiten"));
	assert_true(score_of("bedankt, maar het is uw schuld") < score_of("bedankt"));
	/* Piling up principles beyond three earns nothing. */
	assert_true(is_near(score_of("bedankt knap ik maak me zorgen wanneer lukt"),
			    score_of("bedankt knap ik maak me zorgen wanneer lukt wat wilt u")));
}

static void test_no_turns_no_total(void **state)
{
	struct session *session = session_new(parent, NULL);
	struct score score = score_session(session);

	(void)state;
	assert_false(score.is_total_shown);
	assert_true(is_near(score.total, 0));
	assert_int_equal(score.gates[GATE_WORRY_NAMED], GATE_NOT_ASKED);
	session_free(session);
}

static void test_repeating_a_sign_earns_less(void **state)
{
	struct session *once = open_at(parent, "boos"), *twice = open_at(parent, "boos");

	(void)state;
	say(once, "wat wilt u");
	say(twice, "wat wilt u");
	say(twice, "wat wilt u");
	double first = score_session(once).principles[LABEL_WISHES].value;
	double both = score_session(twice).principles[LABEL_WISHES].value;
	assert_true(is_near(both, first * 1.6));
	session_free(once);
	session_free(twice);
}

static void test_level_words_need_variety(void **state)
{
	struct session *session = open_at(parent, "boos");

	(void)state;
	for (int i = 0; i < 4; i++)
		say(session, "wat merkt Kim");
	struct score score = score_session(session);
	assert_true(score.principles[LABEL_SAFETY].value > .7);
	assert_int_equal(score.principles[LABEL_SAFETY].level, LEVEL_VISIBLE);
	assert_false(score.principles[LABEL_PERSON].is_shown);
	session_free(session);
}

static void test_gates_cap_the_total(void **state)
{
	struct session *session = open_at(parent, "start");

	(void)state;
	say(session, "waar ligt u wakker van?");
	struct score score = score_session(session);
	assert_int_equal(score.gates[GATE_OWN_VIEW], GATE_PASSED);
	assert_int_equal(score.gates[GATE_WORRY_NAMED], GATE_OPEN);
	assert_int_equal(score.gates[GATE_ACUTE], GATE_NOT_ASKED);
	assert_true(score.is_capped);
	assert_true(score.total <= .6);
	session_free(session);
}

static void test_worry_is_named_in_time(void **state)
{
	struct session *early = open_at(parent, "start"), *late = open_at(parent, "boos");

	(void)state;
	say(early, "ik maak me zorgen");
	say(early, "hoe gaat het");
	say(late, "hoe gaat het");
	say(late, "hoe gaat het nu");
	say(late, "ik maak me zorgen");
	assert_int_equal(score_session(early).gates[GATE_WORRY_NAMED], GATE_PASSED);
	assert_int_equal(score_session(late).gates[GATE_WORRY_NAMED], GATE_OPEN);
	session_free(early);
	session_free(late);
}

static void test_repair_returns_half(void **state)
{
	struct session *left = open_at(parent, "start"), *mended = open_at(parent, "start");

	(void)state;
	say(left, "dan meld ik dat");
	say(left, "hoe gaat het");
	say(mended, "dan meld ik dat");
	say(mended, "sorry, dat was bot");
	assert_true(is_near(score_session(left).debit, 3));
	assert_true(is_near(score_session(mended).debit, 1.5));
	assert_int_equal(score_session(left).gates[GATE_NO_HARM], GATE_OPEN);
	assert_int_equal(score_session(mended).gates[GATE_NO_HARM], GATE_PASSED);
	session_free(left);
	session_free(mended);
}

static void test_coverage_leaves_short_words_out(void **state)
{
	struct session *session = open_at(parent, "boos");

	(void)state;
	say(session, "hm");
	say(session, "bedankt dat u er bent");
	say(session, "een zin die niemand kent");
	struct score score = score_session(session);
	assert_true(is_near(score.coverage, .5));
	assert_true(is_near(score.band, .075));
	assert_false(score.is_total_shown);
	session_free(session);
}

static void test_child_questions_are_counted_and_paired(void **state)
{
	struct session *session = open_at(child, "tafel");

	(void)state;
	say(session, "was het koud");
	say(session, "vertel eens");
	say(session, "was het warm");
	struct score score = score_session(session);
	assert_int_equal(score.option_posings, 2);
	assert_int_equal(score.invitations, 1);
	assert_int_equal(score.paired, 1);
	assert_int_equal(score.gates[GATE_WORRY_NAMED], GATE_NOT_ASKED);
	assert_int_equal(score.gates[GATE_CHILD_VIEW], GATE_PASSED);
	session_free(session);
}

static void test_a_child_is_asked_how_it_was(void **state)
{
	struct session *session = open_at(child, "einde-tafel");

	(void)state;
	say(session, "was het koud");
	assert_int_equal(score_session(session).gates[GATE_AFTER_CHECK], GATE_OPEN);
	say(session, "hoe was praten");
	assert_int_equal(score_session(session).gates[GATE_AFTER_CHECK], GATE_PASSED);
	session_free(session);
}

static void test_coach_speaks_of_what_is_certain(void **state)
{
	struct session *session = open_at(parent, "start");
	struct arena arena = {0};

	(void)state;
	say(session, "bedankt");
	struct coach coach = coach_turn(session, false, &arena);
	assert_non_null(strstr(coach.strength, "'bedankt'"));
	assert_null(coach.unheard);
	say(session, "uw schuld");
	coach = coach_turn(session, false, &arena);
	assert_null(coach.strength);
	assert_non_null(strstr(coach.step, "Je legde de schuld neer."));
	assert_non_null(strstr(coach.alternative, "Hoe ziet u dat?"));
	say(session, "blub");
	coach = coach_turn(session, false, &arena);
	assert_non_null(coach.unheard);
	assert_null(coach.strength);
	arena_clear(&arena);
	session_free(session);
}

/* An own attempt that did not do what the moment invites is shown the author's; others are not. */
static void test_coach_shows_the_model_after_an_attempt(void **state)
{
	struct arena arena = {0};
	struct session *session = open_at(parent, "start");

	(void)state;
	say(session, "knap");
	assert_non_null(
		strstr(coach_turn(session, false, &arena).alternative, "Dank dat u er bent."));
	session_free(session);
	session = open_at(parent, "start");
	say(session, "bedankt");
	assert_null(coach_turn(session, false, &arena).alternative);
	session_free(session);
	arena_clear(&arena);
}

/* "Hoe gaat het" earns a little of what the node invites, and is never called that. */
static void test_generic_credit_is_not_told(void **state)
{
	struct session *session = open_at(parent, "start");
	const struct turn *turn = say(session, "hoe gaat het");
	struct score score = score_session(session);
	unsigned n = 0;

	(void)state;
	for (size_t i = 0; i < turn->n_findings; i++) {
		enum label label = turn->findings[i].label;
		if (!turn->findings[i].is_generic)
			continue;
		n++;
		assert_false(turn->labels & LABEL_BIT(label));
		assert_true(score.principles[label].value > 0);
		assert_int_equal(score.principles[label].findings, 0);
	}
	assert_true(n > 0);
	session_free(session);
}

static void test_coach_fades(void **state)
{
	struct session *session = open_at(parent, "boos");
	struct arena arena = {0};
	static const bool speaks[] = {true, true, true, false, false, true, false, false, true};

	(void)state;
	for (size_t i = 0; i < sizeof speaks / sizeof *speaks; i++) {
		say(session, "wat wilt u");
		assert_int_equal(coach_turn(session, false, &arena).strength != NULL, speaks[i]);
		assert_non_null(coach_turn(session, true, &arena).strength);
	}
	arena_clear(&arena);
	session_free(session);
}

static void test_coach_is_silent_in_exam(void **state)
{
	const struct session_options options = {.mode = MODE_EXAM};
	struct session *session = session_new(parent, &options);
	struct arena arena = {0};

	(void)state;
	say(session, "bedankt");
	assert_null(coach_turn(session, true, &arena).strength);
	arena_clear(&arena);
	session_free(session);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_single_reply),
		cmocka_unit_test(test_no_turns_no_total),
		cmocka_unit_test(test_repeating_a_sign_earns_less),
		cmocka_unit_test(test_level_words_need_variety),
		cmocka_unit_test(test_gates_cap_the_total),
		cmocka_unit_test(test_worry_is_named_in_time),
		cmocka_unit_test(test_repair_returns_half),
		cmocka_unit_test(test_coverage_leaves_short_words_out),
		cmocka_unit_test(test_child_questions_are_counted_and_paired),
		cmocka_unit_test(test_a_child_is_asked_how_it_was),
		cmocka_unit_test(test_coach_speaks_of_what_is_certain),
		cmocka_unit_test(test_generic_credit_is_not_told),
		cmocka_unit_test(test_coach_shows_the_model_after_an_attempt),
		cmocka_unit_test(test_coach_fades),
		cmocka_unit_test(test_coach_shows_the_model_after_an_attempt),
		cmocka_unit_test(test_coach_is_silent_in_exam),
	};

	return cmocka_run_group_tests(tests, fixture_open, fixture_close);
}
