/**
 * @file
 * Turning points to go back to, and two tries at one moment.
 */
#include "talk_fixture.h"

#include "gesprek/talk/debrief.h"
#include "gesprek/talk/versions.h"

static struct arena arena;

static void test_no_turning_point_before_a_word(void **state)
{
	struct session *session = open_at(parent, "start");
	const struct turn *turns[TURNING_POINTS_MOST];

	(void)state;
	assert_int_equal(turning_points(session, turns), 0);
	say(session, ":stil");
	assert_int_equal(turning_points(session, turns), 0);
	session_free(session);
}

static void test_turning_points_moved_most(void **state)
{
	static const char *const replies[] = {"bedankt", "dan meld ik dat", "bedankt", "uw schuld",
					      "wat wilt u"};
	struct session *session = open_at(parent, "start");
	const struct turn *turns[TURNING_POINTS_MOST];
	bool has_threat = false;

	(void)state;
	for (size_t i = 0; i < sizeof replies / sizeof *replies && !session_is_over(session); i++)
		say(session, replies[i]);
	size_t n = turning_points(session, turns);
	assert_int_equal(n, TURNING_POINTS_MOST);
	for (size_t i = 0; i < n; i++) {
		has_threat |= !strcmp(turns[i]->reply, "dan meld ik dat");
		if (i)
			assert_true(turns[i - 1]->number < turns[i]->number);
	}
	assert_true(has_threat);
	session_free(session);
}

static void test_not_every_reply_is_a_turning_point(void **state)
{
	struct session *session = open_at(parent, "start");
	const struct turn *turns[TURNING_POINTS_MOST];

	(void)state;
	say(session, "bedankt");
	assert_int_equal(turning_points(session, turns), 1);
	say(session, "uw schuld");
	assert_int_equal(turning_points(session, turns), 1);
	say(session, "dan meld ik dat");
	assert_int_equal(turning_points(session, turns), 2);
	session_free(session);
}

static void test_the_debrief_tells_the_same_points(void **state)
{
	struct session *session = open_at(parent, "start");
	const struct turn *turns[TURNING_POINTS_MOST];
	unsigned quoted = 0;

	(void)state;
	say(session, "bedankt");
	say(session, "uw schuld");
	size_t n = turning_points(session, turns);
	const struct debrief debrief = debrief_make(session, NULL, &arena);
	for (size_t i = 0; i < debrief.n; i++)
		for (size_t k = 0; k < debrief.sections[i].n; k++)
			quoted += !strcmp(debrief.sections[i].id, "turning") &&
				  debrief.sections[i].items[k].kind == DEBRIEF_QUOTE;
	assert_true(n > 0);
	assert_int_equal(quoted, n);
	session_free(session);
}

static void test_a_version_outlives_its_turn(void **state)
{
	struct session *session = open_at(parent, "start");
	struct version_pair pair;

	(void)state;
	say(session, "uw schuld");
	pair.first = version_of(session, 1, &arena);
	session_rewind(session, 1);
	say(session, "bedankt, dus u bent moe");
	pair.second = version_of(session, 1, &arena);
	assert_string_equal(pair.first.reply, "uw schuld");
	assert_true(pair.first.labels & LABEL_BIT(LABEL_BLAME));
	assert_string_equal(pair.first.answer, "Eigen woorden.");
	assert_string_equal(pair.first.speaker, "Bo");
	assert_string_equal(pair.first.effect, "After this, the tension in Bo rose.");
	assert_string_equal(pair.second.heard, "Respect; Teruggeven");
	assert_non_null(strstr(version_difference(session, &pair, &arena),
			       "New the second time: Respect; Teruggeven. No longer there: "));
	session_free(session);
}

static void test_versions_that_sound_the_same(void **state)
{
	struct session *session = open_at(parent, "start");
	struct version_pair pair;

	(void)state;
	say(session, "bedankt");
	pair.first = pair.second = version_of(session, 1, &arena);
	assert_non_null(strstr(version_difference(session, &pair, &arena), "heard the same"));
	session_free(session);
}

static void test_a_turn_that_is_not_there(void **state)
{
	struct session *session = open_at(parent, "start");

	(void)state;
	assert_int_equal(version_of(session, 1, &arena).turn, 0);
	assert_string_equal(version_of(session, 0, &arena).effect, "");
	session_free(session);
}

static void test_what_moved_nobody_is_told_so(void **state)
{
	struct session *session = open_at(parent, "start");

	(void)state;
	say(session, "");
	assert_string_equal(version_of(session, 1, &arena).effect,
			    "After this, little changed for Bo.");
	session_free(session);
}

static int close_all(void **state)
{
	arena_clear(&arena);
	return fixture_close(state);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_no_turning_point_before_a_word),
		cmocka_unit_test(test_turning_points_moved_most),
		cmocka_unit_test(test_not_every_reply_is_a_turning_point),
		cmocka_unit_test(test_the_debrief_tells_the_same_points),
		cmocka_unit_test(test_a_version_outlives_its_turn),
		cmocka_unit_test(test_versions_that_sound_the_same),
		cmocka_unit_test(test_a_turn_that_is_not_there),
		cmocka_unit_test(test_what_moved_nobody_is_told_so),
	};

	return cmocka_run_group_tests(tests, fixture_open, close_all);
}
