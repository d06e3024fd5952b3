/**
 * @file
 * The dilemma card: said once, where it fits, in the words of who says it.
 */
#include "talk_fixture.h"

#include "gesprek/talk/dilemma.h"
#include "gesprek/talk/score.h"

static struct session *open_with(const struct scenario *scenario, enum dilemma dilemma,
				 const char *node)
{
	const struct session_options options = {.seed = 1,
						.mode = MODE_COACH,
						.dilemma = dilemma,
						.at = scenario_find_node(scenario, node)};

	return session_new(scenario, &options);
}

static const char *last_said(const struct turn *turn)
{
	assert_true(turn->n_spoken > 0);
	return turn->spoken[turn->n_spoken - 1].text;
}

/* The answer leads to agreements, later than the worry: the card comes at once, and once. */
static void test_the_card_comes_with_the_worry(void **state)
{
	struct session *session = open_with(parent, DILEMMA_TRUST, "start");
	const struct turn *turn = say(session, "bedankt");

	(void)state;
	assert_at(session, "midden");
	assert_true(turn->is_pressed);
	assert_string_equal(last_said(turn), "Dan kom ik niet meer.");
	for (unsigned i = 0; i < 4; i++)
		assert_false(say(session, "bedankt")->is_pressed);
	session_free(session);
}

static void test_at_the_third_reply_otherwise(void **state)
{
	struct session *session = open_with(child, DILEMMA_CHILD, "tafel");

	(void)state;
	assert_false(say(session, "vertel eens")->is_pressed);
	assert_false(say(session, "waar was je zus")->is_pressed);
	assert_true(say(session, "was het koud")->is_pressed);
	session_free(session);
}

static void test_no_card_no_word(void **state)
{
	struct session *session = open_at(parent, "start");

	(void)state;
	for (unsigned i = 0; i < 5; i++)
		assert_false(say(session, "bedankt")->is_pressed);
	session_free(session);
}

/* The author's words are the first person's; a grandmother has the pack's. */
static void test_everyone_has_their_own_words(void **state)
{
	struct session *a = open_with(parent, DILEMMA_CHILD, "start"),
		       *b = open_with(parent, DILEMMA_TRUST, "oma"),
		       *c = open_with(child, DILEMMA_TRUST, "tafel");

	(void)state;
	assert_non_null(strstr(last_said(say(a, "bedankt")), "in the middle? Kim does."));
	assert_non_null(strstr(last_said(say(b, "wat wilt u")), "needn't bother coming"));
	say(c, "vertel eens");
	say(c, "vertel eens");
	assert_string_equal(last_said(say(c, "vertel eens")), "Then I'll never tell you anything "
							      "again.");
	session_free(a);
	session_free(b);
	session_free(c);
}

static void test_nobody_is_pressed_over_silence_or_at_the_end(void **state)
{
	struct session *session = open_with(parent, DILEMMA_SELF, "boos");

	(void)state;
	assert_false(say(session, ":stil")->is_pressed);
	assert_false(say(session, ":overleg")->is_pressed);
	assert_false(say(session, "")->is_pressed);
	assert_false(say(session, "hoe was dit")->is_pressed);
	assert_true(session_is_over(session));
	session_free(session);
}

static void test_someone_at_the_door_is_not_asked_more(void **state)
{
	struct session_options options = {.seed = 1,
					  .dilemma = DILEMMA_SELF,
					  .at = scenario_find_node(parent, "boos"),
					  .set_given = 1u << STATE_AROUSAL};
	options.set.by[STATE_AROUSAL] = 88;
	struct session *session = session_new(parent, &options);

	(void)state;
	assert_false(say(session, "uw schuld")->is_pressed); /* the warning */
	assert_at(session, "boos");
	assert_true(say(session, "bedankt")->is_pressed); /* mended */
	session_free(session);
}

static void test_taken_back_it_comes_again(void **state)
{
	struct session *session = open_with(parent, DILEMMA_TRUST, "start");

	(void)state;
	assert_true(say(session, "bedankt")->is_pressed);
	session_rewind(session, 1);
	assert_true(say(session, "dus u bent moe")->is_pressed);
	session_free(session);
}

/* The same replies with and without a card: nothing of the score is the card's. */
static void test_it_is_not_scored(void **state)
{
	static const char *const replies[] = {"bedankt", "uw schuld", "sorry", "ik maak me zorgen",
					      "wat wilt u"};
	struct session *a = open_with(parent, DILEMMA_TRUST, "start"),
		       *b = open_with(parent, DILEMMA_NONE, "start");

	(void)state;
	for (size_t i = 0; i < sizeof replies / sizeof *replies; i++) {
		const struct turn *x = say(a, replies[i]), *y = say(b, replies[i]);
		assert_memory_equal(&x->after, &y->after, sizeof x->after);
		assert_ptr_equal(x->next, y->next);
	}
	assert_true(score_session(a).total >= score_session(b).total &&
		    score_session(a).total <= score_session(b).total);
	session_free(a);
	session_free(b);
}

static void test_cards_have_names(void **state)
{
	enum dilemma dilemma;

	(void)state;
	for (unsigned i = 1; i < DILEMMA_COUNT; i++) {
		assert_true(dilemma_find(dilemma_id((enum dilemma)i), &dilemma));
		assert_int_equal(dilemma, i);
		assert_true(*dilemma_title(pack, dilemma));
		assert_true(*dilemma_about(pack, dilemma));
	}
	assert_false(dilemma_find("", &dilemma));
	assert_string_equal(dilemma_title(pack, DILEMMA_NONE), "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_the_card_comes_with_the_worry),
		cmocka_unit_test(test_at_the_third_reply_otherwise),
		cmocka_unit_test(test_no_card_no_word),
		cmocka_unit_test(test_everyone_has_their_own_words),
		cmocka_unit_test(test_nobody_is_pressed_over_silence_or_at_the_end),
		cmocka_unit_test(test_someone_at_the_door_is_not_asked_more),
		cmocka_unit_test(test_taken_back_it_comes_again),
		cmocka_unit_test(test_it_is_not_scored),
		cmocka_unit_test(test_cards_have_names),
	};

	return cmocka_run_group_tests(tests, fixture_open, fixture_close);
}
