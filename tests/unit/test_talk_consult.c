/**
 * @file
 * A colleague is asked along: the author's advice, what it sets, and the look back on it.
 */
#include "debrief_fixture.h"

static const char *said_first(const struct turn *turn)
{
	assert_true(turn->n_spoken > 0);
	assert_null(turn->spoken[0].speaker);
	return turn->spoken[0].text;
}

static void test_the_first_that_applies_is_given(void **state)
{
	struct session *session = open_at(parent, "boos");

	(void)state;
	assert_string_equal(said_first(say(session, ":overleg")), "Sam: 'Wees even stil.'");
	assert_string_equal(said_first(say(session, ":consult")), "Sam: 'Blijf bij Bo.'");
	assert_at(session, "boos");
	session_free(session);
}

static void test_where_none_applies_the_pack_advises(void **state)
{
	struct session *session = open_at(parent, "start");
	const struct turn *turn = say(session, ":overleg");

	(void)state;
	assert_null(turn->advice);
	assert_non_null(strstr(said_first(turn), "Your colleague"));
	assert_true(is_said(turn, "Begin bij Bo.")); /* the hint of the node */
	session_free(session);
	session = open_at(child, "tafel");
	turn = say(session, ":overleg");
	assert_null(turn->advice);
	assert_non_null(strstr(said_first(turn), "Your colleague"));
	session_free(session);
}

static void test_it_changes_the_person_and_what_comes_later(void **state)
{
	struct session *a = open_at(parent, "boos"), *b = open_at(parent, "boos");
	const struct turn *turn = say(a, ":overleg");

	(void)state;
	assert_int_equal(turn->after.v[STATE_AROUSAL], turn->before.v[STATE_AROUSAL] - 7);
	assert_true(turn->is_counted);
	assert_true(is_said(say(a, "bedankt"), "U bent rustiger dan net."));
	assert_false(is_said(say(b, "bedankt"), "U bent rustiger dan net."));
	session_free(a);
	session_free(b);
}

static void test_taken_back_it_is_as_if_nobody_was_asked(void **state)
{
	struct session *session = open_at(parent, "boos");

	(void)state;
	say(session, ":overleg");
	session_rewind(session, 1);
	assert_false(is_said(say(session, "bedankt"), "U bent rustiger dan net."));
	session_rewind(session, 1);
	assert_string_equal(said_first(say(session, ":overleg")), "Sam: 'Wees even stil.'");
	session_free(session);
}

/* Edges that ask for the command see what the advice has just set. */
static void test_the_way_on_knows_the_advice(void **state)
{
	struct session *session = open_at(parent, "start");

	(void)state;
	say(session, "uw schuld");
	assert_at(session, "boos");
	say(session, "bedankt");
	say(session, "hoe ziet u dat"); /* to the grandmother, where consulting moves on */
	assert_at(session, "oma");
	const struct turn *turn = say(session, ":overleg");
	assert_string_equal(said_first(turn), "Sam: 'Wees even stil.'");
	assert_at(session, "midden");
	assert_true(is_said(turn, "U bent rustiger dan net."));
	session_free(session);
}

static void test_it_is_looked_back_on(void **state)
{
	static const char *const replies[] = {"uw schuld",          ":overleg", "",
					      "sorry, dat was bot", ":overleg", NULL};
	struct made made = make(parent, replies);
	const struct debrief_section *section = find_section(&made.debrief, "consult");

	(void)state;
	assert_string_equal(section->title, "What the advice changed");
	assert_string_equal(section->items[0].text, "Sam: 'Wees even stil.'");
	assert_int_equal(section->items[1].kind, DEBRIEF_LABEL);
	assert_string_equal(section->items[1].text, "Reply 4");
	assert_int_equal(section->items[2].kind, DEBRIEF_QUOTE);
	assert_string_equal(section->items[2].text, "sorry, dat was bot");
	assert_non_null(strstr(section->items[section->n - 2].text, "nothing more"));
	assert_int_equal(section->items[section->n - 1].kind, DEBRIEF_QUESTION);
	assert_true(count_items(&made.debrief, DEBRIEF_QUOTE, "sorry, dat was bot") <= 2);
	unmake(&made);
}

static void test_without_words_and_without_asking(void **state)
{
	static const char *const silent[] = {":overleg", ":stil", NULL}, *const none[] = {"bedankt",
											  NULL};
	struct made a = make(parent, silent), b = make(parent, none);
	const struct debrief_section *section = find_section(&a.debrief, "consult");

	(void)state;
	assert_non_null(strstr(section->items[0].text, "Your colleague"));
	assert_non_null(strstr(section->items[1].text, "without words"));
	assert_null(find_section(&b.debrief, "consult"));
	unmake(&a);
	unmake(&b);
}

/* Of a trainee who asks and asks, the last times are told, and every quote at most twice. */
static void test_who_asks_often(void **state)
{
	static const char *const replies[] = {":overleg", "bedankt",  ":overleg",  "uw schuld",
					      ":overleg", ":overleg", "uw schuld", ":overleg",
					      "bedankt",  ":overleg", ":overleg",  "hoe was dit nu",
					      ":overleg", NULL};
	struct made made = make(parent, replies);
	const struct debrief_section *section = find_section(&made.debrief, "consult");
	unsigned n = 0;

	(void)state;
	for (size_t i = 0; i < section->n; i++)
		n += section->items[i].kind == DEBRIEF_POINT;
	assert_int_equal(n, 3);
	for (size_t i = 0; replies[i]; i++)
		assert_true(count_items(&made.debrief, DEBRIEF_QUOTE, replies[i]) <= 2);
	unmake(&made);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_the_first_that_applies_is_given),
		cmocka_unit_test(test_where_none_applies_the_pack_advises),
		cmocka_unit_test(test_it_changes_the_person_and_what_comes_later),
		cmocka_unit_test(test_taken_back_it_is_as_if_nobody_was_asked),
		cmocka_unit_test(test_the_way_on_knows_the_advice),
		cmocka_unit_test(test_it_is_looked_back_on),
		cmocka_unit_test(test_without_words_and_without_asking),
		cmocka_unit_test(test_who_asks_often),
	};

	return cmocka_run_group_tests(tests, fixture_open, fixture_close);
}
