/**
 * @file
 * What is shown beside a running conversation: the map that fills itself, and
 * the mood in words.
 */
#include "talk_fixture.h"

#include "gesprek/talk/map.h"

static struct arena arena;

static void assert_column(const struct session *session, enum map_column column, const char *only)
{
	const char *const *texts;
	size_t n;

	session_map(session, column, &arena, &texts, &n);
	assert_int_equal(n, only ? 1 : 0);
	if (only)
		assert_string_equal(texts[0], only);
}

/* What the last reply brought is in the map, and not in the one before it. */
static void assert_before(const struct session *session, enum map_column column, size_t wanted)
{
	const char *const *texts;
	size_t n;

	session_map_before(session, column, &arena, &texts, &n);
	assert_int_equal(n, wanted);
}

static void test_map_is_empty_at_first(void **state)
{
	struct session *a = open_at(parent, "start"), *b = open_at(child, "tafel");

	(void)state;
	for (unsigned column = 0; column < MAP_COLUMNS; column++) {
		assert_column(a, (enum map_column)column, NULL);
		assert_column(b, (enum map_column)column, NULL);
	}
	session_free(a);
	session_free(b);
}

static void test_map_fills_and_keeps(void **state)
{
	struct session *session = open_at(parent, "start");

	(void)state;
	say(session, "ik maak me zorgen over de trommel");
	assert_column(session, MAP_WORRIES, "De trommel.");
	assert_column(session, MAP_PROTECTED, NULL);
	say(session, "wat wilt u");
	say(session, "bedankt");
	assert_column(session, MAP_WORRIES, "De trommel.");
	assert_column(session, MAP_WORKS, NULL);
	assert_column(session, MAP_PROTECTED, "Oma nam Kim mee.");
	session_free(session);
}

static void test_map_before_the_last_reply(void **state)
{
	struct session *session = open_at(parent, "start");

	(void)state;
	assert_before(session, MAP_WORRIES, 0);
	say(session, "ik maak me zorgen over de trommel");
	assert_before(session, MAP_WORRIES, 0);
	say(session, "wat wilt u");
	assert_before(session, MAP_WORRIES, 1);
	assert_before(session, MAP_PROTECTED, 0);
	/* Nothing was said: nothing came. */
	say(session, "");
	assert_before(session, MAP_PROTECTED, 1);
	session_rewind(session, 2);
	assert_before(session, MAP_WORRIES, 0);
	session_free(session);
}

static void test_rewind_empties_it_again(void **state)
{
	struct session *session = open_at(parent, "start");

	(void)state;
	say(session, "ik maak me zorgen over de trommel");
	say(session, "wat wilt u");
	session_rewind(session, 1);
	assert_column(session, MAP_WORRIES, "De trommel.");
	assert_column(session, MAP_PROTECTED, NULL);
	session_rewind(session, 1);
	assert_column(session, MAP_WORRIES, NULL);
	session_free(session);
}

/* A strength is not yet what protected the child: they are not one column. */
static void test_columns_have_titles(void **state)
{
	struct session *session = open_at(parent, "start");

	(void)state;
	assert_string_equal(map_column_title(session, MAP_WORKS, &arena), "What goes well");
	assert_string_equal(map_column_title(session, MAP_PROTECTED, &arena),
			    "What has protected Kim");
	session_free(session);
}

static void assert_mood(struct session_options options, const struct scenario *scenario,
			enum state_variable variable, int value, const char *text)
{
	options.set_given = 1u << variable;
	options.set.by[variable] = value;
	struct session *session = session_new(scenario, &options);
	assert_string_equal(session_mood_text(session, &arena), text);
	session_free(session);
}

static void test_mood_is_words(void **state)
{
	const struct session_options coach = {.seed = 1, .mode = MODE_COACH};

	(void)state;
	assert_mood(coach, parent, STATE_AROUSAL, 40, "Bo seems calm.");
	assert_mood(coach, parent, STATE_AROUSAL, 80, "Bo is angry.");
	assert_mood(coach, parent, STATE_OPENNESS, 3, "Bo gives little away.");
	assert_mood(coach, child, STATE_SAFETY, 3, "Sam would rather say nothing.");
	assert_mood(coach, child, STATE_ENERGY, 15, "Sam is getting tired.");
}

static void test_mood_is_whose_turn_it_is(void **state)
{
	struct session *session = open_at(parent, "oma");

	(void)state;
	assert_non_null(strstr(session_mood_text(session, &arena), "Oma"));
	session_free(session);
}

static void test_exam_shows_no_mood(void **state)
{
	const struct session_options exam = {.seed = 1, .mode = MODE_EXAM};

	(void)state;
	assert_mood(exam, parent, STATE_AROUSAL, 80, "");
}

static int close_all(void **state)
{
	arena_clear(&arena);
	return fixture_close(state);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_map_is_empty_at_first),
		cmocka_unit_test(test_map_fills_and_keeps),
		cmocka_unit_test(test_map_before_the_last_reply),
		cmocka_unit_test(test_rewind_empties_it_again),
		cmocka_unit_test(test_columns_have_titles),
		cmocka_unit_test(test_mood_is_words),
		cmocka_unit_test(test_mood_is_whose_turn_it_is),
		cmocka_unit_test(test_exam_shows_no_mood),
	};

	return cmocka_run_group_tests(tests, fixture_open, close_all);
}
