/**
 * @file
 * Forgetting one, all and what is old: nothing is left of it in any byte of the folder.
 */
#include "store_fixture.h"

#include "gesprek/store/draft.h"
#include "gesprek/store/drill.h"
#include "gesprek/store/forget.h"
#include "gesprek/store/journal.h"
#include "gesprek/store/practice.h"
#include "gesprek/store/scan.h"
#include "gesprek/store/setting.h"

static size_t count_conversations(struct fixture *fixture)
{
	struct records records;

	assert_true(store_list(fixture->store, &fixture->arena, &records, &fixture->diags));
	return records.n;
}

static void forget_older(struct fixture *fixture, unsigned days, size_t expected)
{
	size_t n;

	assert_true(store_forget_older(fixture->store, NOW, days, &n, &fixture->diags));
	assert_int_equal(n, expected);
}

static void test_what_is_old_goes_and_what_is_unfinished_waits(void **state)
{
	struct fixture *fixture = *state;
	const int64_t ended = begin_at(fixture, NOW - 40 * DAY);
	const int64_t unfinished = begin_at(fixture, NOW - 40 * DAY);

	reply(fixture, ended, 1, "al lang voorbij", NOW - 40 * DAY);
	store_end(fixture->store, ended, ENDING_RELIEVED, NOW - 40 * DAY, &fixture->diags);
	reply(fixture, unfinished, 1, "nog niet af", NOW - 20 * DAY);
	forget_older(fixture, 0, 0);
	forget_older(fixture, 365, 0);
	/* The last word of the unfinished one is of 20 days ago. */
	forget_older(fixture, 7, 1);
	assert_false(is_left(fixture, "al lang voorbij"));
	assert_int_equal(count_conversations(fixture), 1);
	assert_non_null(store_find(fixture->store, unfinished, &fixture->arena, &fixture->diags));
	store_end(fixture->store, unfinished, ENDING_NONE, NOW - 20 * DAY, &fixture->diags);
	forget_older(fixture, 20, 0);
	forget_older(fixture, 19, 1);
	assert_false(is_left(fixture, "nog niet af"));
}

/* SQLite counts in the file what was written to it. */
static uint32_t count_changes(const struct fixture *fixture)
{
	unsigned char count[4] = {0};
	FILE *file = fopen(fixture->path, "rb");

	assert_non_null(file);
	assert_int_equal(fseek(file, 24, SEEK_SET), 0);
	assert_int_equal(fread(count, 1, sizeof count, file), sizeof count);
	fclose(file);
	return (uint32_t)count[0] << 24 | (uint32_t)count[1] << 16 | (uint32_t)count[2] << 8 |
	       count[3];
}

/* Each start of the program asks: writing would cost it four waits for the disk. */
static void test_nothing_old_is_found_without_writing(void **state)
{
	struct fixture *fixture = *state;
	const uint32_t at_first = count_changes(fixture);
	const int64_t id = begin_at(fixture, NOW - 40 * DAY);

	reply(fixture, id, 1, "kort geleden", NOW - 2 * DAY);
	const uint32_t before = count_changes(fixture);
	assert_true(before > at_first);
	forget_older(fixture, 20, 0);
	assert_int_equal(count_changes(fixture), before);
}

static void test_old_drills_go_and_the_journal_stays(void **state)
{
	struct fixture *fixture = *state;
	const struct practice practice = {.day = 20000 - 40, .principle = LABEL_RESPECT};
	const struct drill_reply given = {1,      "lege-trommel",        "aankomst",
					  "Wat?", {"oude oefening", 13}, ""};
	struct practice *list;
	int64_t id;
	size_t n;

	store_add_drill(fixture->store, NOW - 40 * DAY, "respect.role", &id, &fixture->diags);
	store_add_drill_reply(fixture->store, id, &given, &fixture->diags);
	store_add_practice(fixture->store, &practice, 0, &fixture->diags);
	store_add_journal(fixture->store, 0, "felt", str_of("Van mij."), NOW - 400 * DAY,
			  &fixture->diags);
	assert_true(is_left(fixture, "oude oefening"));
	forget_older(fixture, 30, 0);
	assert_false(is_left(fixture, "oude oefening"));
	assert_true(is_left(fixture, "Van mij."));
	assert_true(
		store_list_practice(fixture->store, &fixture->arena, &list, &n, &fixture->diags));
	assert_int_equal(n, 0);
}

static void test_what_was_typed_long_ago_goes(void **state)
{
	struct fixture *fixture = *state;
	struct str text;

	store_keep_typed(fixture->store, "journal", 0, str_of("toen"), NOW - 21 * DAY,
			 &fixture->diags);
	store_keep_typed(fixture->store, "journal", 1, str_of("onlangs"), NOW - 19 * DAY,
			 &fixture->diags);
	forget_older(fixture, 20, 0);
	assert_true(store_read_typed(fixture->store, "journal", 0, &fixture->arena, &text,
				     &fixture->diags));
	assert_string_equal(text.s, "");
	assert_true(store_read_typed(fixture->store, "journal", 1, &fixture->arena, &text,
				     &fixture->diags));
	assert_string_equal(text.s, "onlangs");
	assert_false(is_left(fixture, "toen"));
}

static void test_retention_is_a_year_unless_it_is_set(void **state)
{
	static const struct {
		const char *value;
		unsigned days;
	} rows[] = {{"", 365},  {"0", 0},    {"90", 90},        {"-1", 365},
		    {"x", 365}, {"9x", 365}, {"99999999", 365}, {"36500", 36500}};
	struct fixture *fixture = *state;
	unsigned days;

	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		assert_true(store_write_setting(fixture->store, "retention-days", rows[i].value,
						&fixture->diags));
		assert_true(store_read_retention(fixture->store, &days, &fixture->diags));
		assert_int_equal(days, rows[i].days);
	}
}

/* So many rows, of all sizes, that pages split and rows are moved between them. */
static void fill(struct fixture *fixture, int64_t id, const char *mark)
{
	struct bytes text = {0};

	for (unsigned turn = 1; turn <= 60; turn++) {
		bytes_reset(&text);
		for (unsigned i = 0; i < turn * 7 % 300; i++)
			bytes_add_text(&text, mark);
		bytes_addf(&text, "%s draft", mark);
		store_keep_draft(fixture->store, id, (struct str){text.s, text.len / 2},
				 &fixture->diags);
		store_keep_draft(fixture->store, id, (struct str){text.s, text.len},
				 &fixture->diags);
		reply(fixture, id, turn, bytes_text(&text), NOW);
		answer(fixture, id, turn, bytes_text(&text));
		if (turn % 5 == 0)
			store_rewind(fixture->store, id, turn - 2, &fixture->diags);
	}
	store_keep_draft(fixture->store, id, (struct str){text.s, text.len}, &fixture->diags);
	store_add_note(fixture->store, id, "try", 0, 0, bytes_text(&text), &fixture->diags);
	store_add_journal(fixture->store, id, "felt", (struct str){text.s, text.len}, NOW,
			  &fixture->diags);
	bytes_clear(&text);
	assert_int_equal(fixture->diags.n, 0);
}

static void test_forgetting_one_leaves_no_byte_of_it(void **state)
{
	struct fixture *fixture = *state;
	const int64_t first = begin_at(fixture, NOW), second = begin_at(fixture, NOW);

	fill(fixture, first, "verdwijnt");
	fill(fixture, second, "blijft");
	assert_true(is_left(fixture, "verdwijnt"));
	assert_true(store_forget(fixture->store, first, &fixture->diags));
	assert_int_equal(fixture->diags.n, 0);
	assert_false(is_left(fixture, "verdwijnt"));
	assert_true(is_left(fixture, "blijft"));
	assert_int_equal(count_conversations(fixture), 1);
}

static void test_forgetting_all_leaves_the_settings(void **state)
{
	struct fixture *fixture = *state;
	const struct drill_reply given = {1, "een", "twee", "drie", {"verdwijnt ook", 13}, "vier"};
	const struct scan taken = {.taken = NOW, .moment = "start", .texts = {"verdwijnt mee"}};
	const struct practice practice = {.day = 20000, .principle = LABEL_RESPECT};
	const char *value;
	struct practice *list;
	struct stat full, empty;
	int64_t id;
	size_t n;

	fill(fixture, begin_at(fixture, NOW), "verdwijnt");
	store_add_drill(fixture->store, NOW, "respect.role", &id, &fixture->diags);
	store_add_drill_reply(fixture->store, id, &given, &fixture->diags);
	store_add_scan(fixture->store, &taken, &fixture->diags);
	store_add_journal(fixture->store, 0, "felt", str_of("verdwijnt zelfs"), NOW,
			  &fixture->diags);
	store_keep_typed(fixture->store, "journal", 0, str_of("verdwijnt dus"), NOW,
			 &fixture->diags);
	store_add_practice(fixture->store, &practice, 0, &fixture->diags);
	store_write_setting(fixture->store, "address", "u", &fixture->diags);
	stat(fixture->path, &full);
	assert_true(store_forget_all(fixture->store, &fixture->diags));
	stat(fixture->path, &empty);
	assert_true(empty.st_size < full.st_size / 2);
	assert_false(is_left(fixture, "verdwijnt"));
	assert_false(is_left(fixture, "respect.role"));
	assert_int_equal(count_conversations(fixture), 0);
	store_list_practice(fixture->store, &fixture->arena, &list, &n, &fixture->diags);
	assert_int_equal(n, 0);
	store_read_setting(fixture->store, "address", &fixture->arena, &value, &fixture->diags);
	assert_string_equal(value, "u");
	assert_int_equal(fixture->diags.n, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		STORE_TEST(test_what_is_old_goes_and_what_is_unfinished_waits),
		STORE_TEST(test_nothing_old_is_found_without_writing),
		STORE_TEST(test_old_drills_go_and_the_journal_stays),
		STORE_TEST(test_what_was_typed_long_ago_goes),
		STORE_TEST(test_retention_is_a_year_unless_it_is_set),
		STORE_TEST(test_forgetting_one_leaves_no_byte_of_it),
		STORE_TEST(test_forgetting_all_leaves_the_settings),
	};

	return cmocka_run_group_tests(tests, fixture_open, fixture_close);
}
