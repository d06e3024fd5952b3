/**
 * @file
 * The glance: the same answers without the database, and never those of another moment.
 */
#include "store_fixture.h"

#include "../../engine/store/database.h"

#include "gesprek/store/forget.h"
#include "gesprek/store/practice.h"
#include "gesprek/store/setting.h"

enum { EARLIER = NOW - 10 * DAY };

static void path_of_glance(const struct fixture *fixture, char path[96])
{
	snprintf(path, 96, "%s-glance", fixture->path);
}

static bool has_glance(const struct fixture *fixture)
{
	char path[96];

	path_of_glance(fixture, path);
	return access(path, F_OK) == 0;
}

/* Closed as the program does that shows a first screen, and opened by it again. */
static void open_later(struct fixture *fixture)
{
	store_close(fixture->store);
	store_close(store_open_later(fixture->path, &fixture->diags));
	fixture->store = store_open_later(fixture->path, &fixture->diags);
	assert_non_null(fixture->store);
}

static int64_t fill(struct fixture *fixture)
{
	const int64_t ended = begin_at(fixture, EARLIER), open = begin_at(fixture, NOW);
	const struct practice practice = {.day = 20001,
					  .principle = LABEL_SAFETY,
					  .value = 0.375,
					  .findings = 300,
					  .is_drill = true};

	reply(fixture, ended, 1, "al voorbij", EARLIER);
	assert_true(store_end(fixture->store, ended, ENDING_RELIEVED, EARLIER, &fixture->diags));
	reply(fixture, open, 1, "nog niet af", NOW);
	begin_at(fixture, NOW); /* nothing was said in it */
	assert_true(store_add_practice(fixture->store, &practice, ended, &fixture->diags));
	assert_true(store_write_setting(fixture->store, "address", "u", &fixture->diags));
	return open;
}

static void expect_all(struct fixture *fixture, int64_t open)
{
	struct unfinished *talks;
	struct practice *list;
	const char *address;
	unsigned n_ended;
	size_t n;

	assert_true(store_read_setting(fixture->store, "address", &fixture->arena, &address,
				       &fixture->diags));
	assert_string_equal(address, "u");
	assert_true(store_list_unfinished(fixture->store, &fixture->arena, &talks, &n,
					  &fixture->diags));
	assert_int_equal(n, 1);
	assert_true(talks[0].id == open && talks[0].started == NOW && talks[0].replies == 1);
	assert_true(talks[0].title[0] != '\0');
	assert_true(
		store_list_practice(fixture->store, &fixture->arena, &list, &n, &fixture->diags));
	assert_int_equal(n, 1);
	assert_true(list[0].day == 20001 && list[0].principle == LABEL_SAFETY);
	assert_true(list[0].value == 0.375 && list[0].findings == 300);
	assert_true(list[0].is_drill && !list[0].with_child);
	assert_true(store_count_ended(fixture->store, &n_ended, &fixture->diags));
	assert_int_equal(n_ended, 1);
}

static void forget_older(struct fixture *fixture, unsigned days, size_t expected)
{
	size_t n;

	assert_true(store_forget_older(fixture->store, NOW, days, &n, &fixture->diags));
	assert_int_equal(n, expected);
}

static bool is_opened(const struct fixture *fixture)
{
	return fixture->store->db != NULL;
}

static void test_home_is_shown_without_the_database(void **state)
{
	struct fixture *fixture = *state;
	const int64_t open = fill(fixture);

	expect_all(fixture, open);
	open_later(fixture);
	expect_all(fixture, open);
	forget_older(fixture, 365, 0);
	assert_false(is_opened(fixture));
	assert_true(has_glance(fixture));
}

static void test_it_is_opened_when_more_is_asked(void **state)
{
	struct fixture *fixture = *state;
	const int64_t open = fill(fixture);
	const char *text;

	open_later(fixture);
	assert_true(store_read_setting(fixture->store, "shown-retention", &fixture->arena, &text,
				       &fixture->diags));
	assert_true(is_opened(fixture));
	expect_all(fixture, open);
	open_later(fixture);
	assert_non_null(store_find(fixture->store, open, &fixture->arena, &fixture->diags));
	assert_true(is_opened(fixture));
}

static void test_a_change_ends_it(void **state)
{
	struct fixture *fixture = *state;

	fill(fixture);
	open_later(fixture);
	const int64_t open = begin_at(fixture, NOW);
	assert_false(has_glance(fixture));
	reply(fixture, open, 1, "en nog een", NOW);
	open_later(fixture);
	struct unfinished *talks;
	size_t n;
	assert_true(store_list_unfinished(fixture->store, &fixture->arena, &talks, &n,
					  &fixture->diags));
	assert_false(is_opened(fixture));
	assert_int_equal(n, 2);
	assert_int_equal(talks[0].id, open);
}

/* Another program writes, and keeps no glance. */
static void test_what_another_wrote_is_not_missed(void **state)
{
	struct fixture *fixture = *state;
	unsigned n_ended;

	const int64_t open = fill(fixture);
	open_later(fixture);
	open_again(fixture);
	assert_true(store_end(fixture->store, open, ENDING_NONE, NOW, &fixture->diags));
	store_close(fixture->store);
	fixture->store = store_open_later(fixture->path, &fixture->diags);
	assert_true(is_opened(fixture));
	assert_true(store_count_ended(fixture->store, &n_ended, &fixture->diags));
	assert_int_equal(n_ended, 2);
}

/* The same size within the same tick of the clock: SQLite's own count tells. */
static void test_a_glance_of_before_is_not_taken(void **state)
{
	struct fixture *fixture = *state;
	char path[96], aside[112];
	const char *address;

	fill(fixture);
	open_later(fixture);
	path_of_glance(fixture, path);
	snprintf(aside, sizeof aside, "%s.aside", path);
	assert_int_equal(rename(path, aside), 0);
	assert_true(store_write_setting(fixture->store, "address", "je", &fixture->diags));
	store_close(fixture->store);
	assert_int_equal(rename(aside, path), 0);
	fixture->store = store_open_later(fixture->path, &fixture->diags);
	assert_true(is_opened(fixture));
	assert_true(store_read_setting(fixture->store, "address", &fixture->arena, &address,
				       &fixture->diags));
	assert_string_equal(address, "je");
}

static void open_with_glance(struct fixture *fixture, const struct bytes *content)
{
	char path[96];

	store_close(fixture->store);
	path_of_glance(fixture, path);
	FILE *file = fopen(path, "wb");
	assert_non_null(file);
	assert_int_equal(fwrite(content->s, 1, content->len, file), content->len);
	fclose(file);
	fixture->store = store_open_later(fixture->path, &fixture->diags);
}

static void test_a_damaged_one_is_read_anew(void **state)
{
	struct fixture *fixture = *state;
	struct bytes content = {0};
	char path[96];

	const int64_t open = fill(fixture);
	open_later(fixture);
	path_of_glance(fixture, path);
	assert_true(bytes_add_file(&content, path, 1 << 20));
	for (size_t i = 0; i < content.len; i++) {
		content.s[i] ^= 0x21;
		open_with_glance(fixture, &content);
		content.s[i] ^= 0x21;
		assert_true(is_opened(fixture));
		expect_all(fixture, open);
	}
	for (; content.len > 0; content.len /= 2) {
		content.len--;
		open_with_glance(fixture, &content);
		assert_true(is_opened(fixture));
	}
	bytes_clear(&content);
}

static void test_what_became_too_old_is_forgotten(void **state)
{
	struct fixture *fixture = *state;

	fill(fixture);
	open_later(fixture);
	forget_older(fixture, 10, 0);
	assert_false(is_opened(fixture));
	forget_older(fixture, 9, 1);
	assert_true(is_opened(fixture));
}

static void test_forgetting_takes_it_away(void **state)
{
	struct fixture *fixture = *state;

	fill(fixture);
	open_later(fixture);
	open_again(fixture);
	assert_true(has_glance(fixture));
	assert_true(store_forget_all(fixture->store, &fixture->diags));
	assert_false(has_glance(fixture));
}

static void test_it_holds_no_sentence(void **state)
{
	struct fixture *fixture = *state;

	fill(fixture);
	open_later(fixture);
	assert_true(has_glance(fixture) && is_left(fixture, "nog niet af"));
	assert_int_equal(unlink(fixture->path), 0);
	assert_false(is_left(fixture, "nog niet af"));
}

/* What is wrong with the file is told when it is needed. */
static void test_a_refusal_comes_later(void **state)
{
	struct fixture *fixture = *state;
	struct records records;

	fill(fixture);
	open_later(fixture);
	assert_int_equal(unlink(fixture->path), 0);
	assert_int_equal(mkdir(fixture->path, 0700), 0);
	assert_false(store_list(fixture->store, &fixture->arena, &records, &fixture->diags));
	assert_int_equal(fixture->diags.n, 1);
	assert_int_equal(rmdir(fixture->path), 0);
	assert_true(store_list(fixture->store, &fixture->arena, &records, &fixture->diags));
	assert_int_equal(records.n, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		STORE_TEST(test_home_is_shown_without_the_database),
		STORE_TEST(test_it_is_opened_when_more_is_asked),
		STORE_TEST(test_a_change_ends_it),
		STORE_TEST(test_what_another_wrote_is_not_missed),
		STORE_TEST(test_a_glance_of_before_is_not_taken),
		STORE_TEST(test_a_damaged_one_is_read_anew),
		STORE_TEST(test_what_became_too_old_is_forgotten),
		STORE_TEST(test_forgetting_takes_it_away),
		STORE_TEST(test_it_holds_no_sentence),
		STORE_TEST(test_a_refusal_comes_later),
	};

	return cmocka_run_group_tests(tests, fixture_open, fixture_close);
}
