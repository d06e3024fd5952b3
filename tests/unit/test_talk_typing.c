/**
 * @file
 * Typing help in a conversation: what was read is a part of the reply, and
 * replaying it asks nobody.
 */
#include "talk_fixture.h"

static struct spelling *spelling;

static int open_spelling(void **state)
{
	const int status = fixture_open(state);

	spelling = status ? NULL
			  : spelling_open(pack, "tests/unit/spelling/nl_NL.aff",
					  "tests/unit/spelling/nl_NL.dic");
	return status;
}

static int close_spelling(void **state)
{
	spelling_close(spelling);
	return fixture_close(state);
}

static struct session *open_start(void)
{
	const struct session_options options = {.seed = 1, .mode = MODE_COACH};

	return session_new(parent, &options);
}

static const struct turn *say_read(struct session *session, const char *reply)
{
	const struct respellings read = session_read(session, spelling, str_of(reply));

	return session_say_as(session, str_of(reply), read);
}

static void test_a_mistyped_word_moves_the_talk(void **state)
{
	struct session *session = open_start();
	const struct turn *turn = say_read(session, "Bednakt!");

	(void)state;
	assert_true(turn->labels & LABEL_BIT(LABEL_RESPECT));
	assert_string_equal(turn->reply, "Bednakt!");
	assert_int_equal(turn->respellings.n, 1);
	assert_string_equal(turn->respellings.v[0].as, "bedankt");
	assert_int_equal(turn->respellings.v[0].end, 7);
	/* A quote of it is what was typed. */
	assert_int_equal(turn->findings[0].words[0].end, 7);
	session_free(session);
}

static void test_replaying_asks_no_dictionary(void **state)
{
	struct session *first = open_start(), *again = open_start(), *without = open_start();
	const struct turn *turn = say_read(first, "Bednakt!");
	const struct turn *same = session_say_as(again, str_of(turn->reply), turn->respellings);

	(void)state;
	assert_int_equal(same->labels, turn->labels);
	assert_memory_equal(&same->after, &turn->after, sizeof turn->after);
	assert_string_equal(same->next->id, turn->next->id);
	assert_int_equal(session_say(without, str_of(turn->reply))->labels, 0);
	/* Taking back and saying it again. */
	session_rewind(first, 1);
	session_say(first, str_of("knap"));
	session_rewind(first, 1);
	same = session_say_as(first, str_of("Bednakt!"), same->respellings);
	assert_true(same->labels & LABEL_BIT(LABEL_RESPECT));
	session_free(first);
	session_free(again);
	session_free(without);
}

/* What was remembered of a reply as typed is not what is heard in it as read. */
static void test_a_stage_that_remembers(void **state)
{
	struct stage *stage = stage_new(parent, true);
	const struct session_options options = {.seed = 1, .stage = stage};

	(void)state;
	for (unsigned round = 0; round < 2; round++) {
		struct session *plain = session_new(parent, &options);
		struct session *read = session_new(parent, &options);
		assert_int_equal(session_say(plain, str_of("Bednakt!"))->labels, 0);
		assert_true(say_read(read, "Bednakt!")->labels & LABEL_BIT(LABEL_RESPECT));
		session_free(plain);
		session_free(read);
	}
	stage_free(stage);
}

static void test_commands_are_no_words(void **state)
{
	struct session *session = open_start();

	(void)state;
	assert_int_equal(session_read(session, spelling, str_of(":stil")).n, 0);
	assert_int_equal(session_read(session, NULL, str_of("Bednakt!")).n, 0);
	session_free(session);
}

/* More than is ever read, and bytes that do not fit. */
static void test_what_was_stored_is_not_trusted(void **state)
{
	struct respelling bad[RESPELLINGS_MAX + 8];
	struct session *session = open_start();

	(void)state;
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
		bad[i] = (struct respelling){i * 7, i * 3, "bedankt\x1b"};
	const struct turn *turn = session_say_as(session, str_of("blub"),
						 (struct respellings){bad, RESPELLINGS_MAX + 8});
	assert_int_equal(turn->respellings.n, 0);
	assert_int_equal(turn->labels, 0);
	session_free(session);
}

static struct scenario *with_title(const char *title)
{
	static const char was[] = "title: Toets";
	struct bytes text = {0}, changed = {0};
	struct diags diags = {0};

	assert_true(bytes_add_file(&text, "tests/unit/talk/parent.yaml", 1 << 20));
	const char *at = strstr(text.s, was);
	assert_non_null(at);
	bytes_add(&changed, text.s, (size_t)(at - text.s));
	bytes_addf(&changed, "title: %s%s", title, at + strlen(was));
	struct scenario *made = scenario_parse("t", (struct str){changed.s, changed.len}, pack,
					       temperaments, &diags);
	bytes_clear(&text);
	bytes_clear(&changed);
	diags_clear(&diags);
	return made;
}

static void test_names_of_the_scenario_stay(void **state)
{
	struct scenario *other = with_title("Oom Bednakt");
	struct session *session = open_start();
	struct spelling *own = spelling_open(pack, "tests/unit/spelling/nl_NL.aff",
					     "tests/unit/spelling/nl_NL.dic");

	(void)state;
	assert_non_null(other);
	assert_int_equal(session_read(session, own, str_of("bednakt")).n, 1);
	spelling_know_scenario(own, other);
	assert_int_equal(session_read(session, own, str_of("bednakt")).n, 0);
	assert_int_equal(session_read(session, own, str_of("bedanktt")).n, 1);
	spelling_close(own);
	session_free(session);
	scenario_free(other);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_a_mistyped_word_moves_the_talk),
		cmocka_unit_test(test_replaying_asks_no_dictionary),
		cmocka_unit_test(test_a_stage_that_remembers),
		cmocka_unit_test(test_commands_are_no_words),
		cmocka_unit_test(test_what_was_stored_is_not_trusted),
		cmocka_unit_test(test_names_of_the_scenario_stay),
	};

	return cmocka_run_group_tests(tests, open_spelling, close_spelling);
}
