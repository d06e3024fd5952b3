/**
 * @file
 * A conversation with a child: what each type of question brings, what
 * suggestion plants, and how it tires.
 */
#include "talk_fixture.h"

static void test_invitation_brings_two_facts(void **state)
{
	struct session *session = open_at(child, "tafel");
	const struct turn *turn = say(session, "vertel eens");
	size_t n;

	(void)state;
	assert_int_equal(turn->n_notes, 2);
	assert_string_equal(turn->notes[0].fact->id, "jas");
	assert_true(is_said(turn, "De jas prikt."));
	session_notebook(session, &n);
	assert_int_equal(n, 2);
	turn = say(session, "vertel meer");
	assert_int_equal(turn->n_notes, 1); /* the fourth needs more safety */
	assert_string_equal(turn->notes[0].fact->id, "school");
	session_free(session);
}

static void test_detail_brings_that_fact_only(void **state)
{
	struct session *session = open_at(child, "tafel");
	const struct turn *turn = say(session, "waar was je zus");

	(void)state;
	assert_int_equal(turn->n_notes, 1);
	assert_string_equal(turn->notes[0].fact->id, "zus");
	assert_int_equal(say(session, "waar dan precies")->n_notes, 0);
	session_free(session);
}

static void test_yes_no_brings_nothing(void **state)
{
	struct session *session = open_at(child, "tafel");
	const struct turn *turn = say(session, "was het koud");

	(void)state;
	assert_int_equal(turn->n_notes, 0);
	assert_true(is_said(turn, "Ja."));
	session_free(session);
}

static void test_suggestion_plants(void **state)
{
	struct session *session = open_at(child, "tafel");
	const struct turn *turn = say(session, "mama is zeker boos");
	const struct note *notes;
	size_t n;

	(void)state;
	assert_int_equal(turn->n_notes, 1);
	assert_true(turn->notes[0].is_planted);
	assert_true(turn->after.v[STATE_SAFETY] < turn->before.v[STATE_SAFETY]);
	say(session, "papa is zeker weg");
	notes = session_notebook(session, &n);
	assert_int_equal(n, 2);
	assert_int_equal(notes[1].turn, 2);
	say(session, "een kleine stap");
	assert_int_equal(session_ending(session), ENDING_PLEASING);
	session_free(session);
}

static void test_suggestion_outweighs_invitation(void **state)
{
	struct session *session = open_at(child, "tafel");

	(void)state;
	assert_true(say(session, "vertel maar, mama is zeker boos")->notes[0].is_planted);
	session_free(session);
}

static void test_told_enough_is_heard(void **state)
{
	struct session *session = open_at(child, "tafel");

	(void)state;
	say(session, "bedankt");
	say(session, "vertel eens");
	say(session, "een kleine stap");
	assert_int_equal(session_ending(session), ENDING_HEARD);
	session_free(session);
}

static enum ending ending_after(const char *const *replies)
{
	struct session *session = open_at(child, "tafel");

	for (; *replies; replies++)
		say(session, *replies);
	const enum ending ending = session_ending(session);
	session_free(session);
	return ending;
}

/* One hard word does not undo what was told; two do, unless they were mended. */
static void test_hurt_twice_is_not_heard(void **state)
{
	static const char *const once[] = {"bedankt", "vertel eens", "bedankt, uw schuld",
					   "een kleine stap", NULL};
	static const char *const twice[] = {
		"bedankt",         "vertel eens", "bedankt, uw schuld", "bedankt, uw schuld",
		"een kleine stap", NULL};
	static const char *const mended[] = {"vertel eens",        "bedankt, uw schuld",
					     "bedankt, uw schuld", "sorry",
					     "een kleine stap",    NULL};

	(void)state;
	assert_int_equal(ending_after(once), ENDING_HEARD);
	assert_int_equal(ending_after(twice), ENDING_SHUT_DOWN);
	assert_int_equal(ending_after(mended), ENDING_HEARD);
}

static void test_second_talk_is_a_good_end(void **state)
{
	struct session *session = open_at(child, "tafel");

	(void)state;
	say(session, "volgende week praten we weer");
	assert_int_equal(session_ending(session), ENDING_HEARD);
	session_free(session);
}

static void test_long_sentence_is_not_followed(void **state)
{
	struct session *session = open_at(child, "tafel");
	const struct turn *turn = say(session, "ik ben de juf en dit is een veel te lange zin");

	(void)state;
	assert_true(is_said(turn, "Huh?"));
	assert_true(turn->after.v[STATE_OPENNESS] < turn->before.v[STATE_OPENNESS]);
	assert_at(session, "tafel");
	/* Two short ones are followed. */
	assert_false(is_said(say(session, "ik ben de juf. dit is een korte zin."), "Huh?"));
	session_free(session);
}

static void test_energy_runs_out(void **state)
{
	struct session *session = open_at(child, "tafel");
	unsigned n = 0;

	(void)state;
	while (session_say(session, str_of("was het koud")))
		n++;
	assert_int_equal(n, 6); /* turns: 6 */
	assert_int_equal(session_ending(session), ENDING_SHUT_DOWN);
	session_free(session);
}

static void test_a_child_says_when_it_is_enough(void **state)
{
	struct session *session = open_at(child, "tafel");
	unsigned n = 0;

	(void)state;
	for (unsigned i = 0; i < 5; i++)
		n += is_said(say(session, "bedankt"), "Mag ik gaan?");
	assert_int_equal(n, 1);
	assert_true(is_said(say(session, "bedankt"), "Ik ben moe."));
	session_free(session);
}

static void test_filled_silence_costs_more(void **state)
{
	struct session *a = open_at(child, "tafel"), *b = open_at(child, "einde-tafel");

	(void)state;
	/* The second was asked into a silence: "...". */
	assert_true(say(b, "bedankt, en nu?")->after.v[STATE_ENERGY] <
		    say(a, "bedankt, en nu?")->after.v[STATE_ENERGY]);
	session_free(a);
	session_free(b);
}

static void test_fright_closes_at_once(void **state)
{
	struct session *session = open_at(child, "tafel");

	(void)state;
	say(session, "dan meld ik dat");
	assert_int_equal(session_ending(session), ENDING_NONE);
	session_free(session);
	struct session_options options = {.set_given = 1u << STATE_SAFETY};
	options.set.by[STATE_SAFETY] = 20;
	session = session_new(child, &options);
	say(session, "dan meld ik dat");
	assert_int_equal(session_ending(session), ENDING_SHUT_DOWN);
	session_free(session);
}

static void test_silence_feels_safe_twice(void **state)
{
	struct session *session = open_at(child, "tafel");

	(void)state;
	assert_int_equal(say(session, ":stil")->after.v[STATE_SAFETY], 48);
	assert_int_equal(say(session, ":stil")->after.v[STATE_SAFETY], 51);
	assert_int_equal(say(session, ":stil")->after.v[STATE_SAFETY], 51);
	session_free(session);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_invitation_brings_two_facts),
		cmocka_unit_test(test_detail_brings_that_fact_only),
		cmocka_unit_test(test_yes_no_brings_nothing),
		cmocka_unit_test(test_suggestion_plants),
		cmocka_unit_test(test_suggestion_outweighs_invitation),
		cmocka_unit_test(test_told_enough_is_heard),
		cmocka_unit_test(test_hurt_twice_is_not_heard),
		cmocka_unit_test(test_second_talk_is_a_good_end),
		cmocka_unit_test(test_long_sentence_is_not_followed),
		cmocka_unit_test(test_energy_runs_out),
		cmocka_unit_test(test_a_child_says_when_it_is_enough),
		cmocka_unit_test(test_filled_silence_costs_more),
		cmocka_unit_test(test_fright_closes_at_once),
		cmocka_unit_test(test_silence_feels_safe_twice),
	};

	return cmocka_run_group_tests(tests, fixture_open, fixture_close);
}
