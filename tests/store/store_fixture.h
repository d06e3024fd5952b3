/**
 * @file
 * What the tests of the store share: a history in a folder of its own for each test, and
 * conversations in it.
 */
#ifndef TEST_STORE_FIXTURE_H
#define TEST_STORE_FIXTURE_H

#include <dirent.h>
#include <sys/stat.h>
#include <unistd.h>

#include "../unit/talk_fixture.h"

#include "gesprek/store/store.h"

enum { DAY = 24 * 60 * 60, NOW = 20000 * DAY };

/* A history in a folder of its own, for one test. */
struct fixture {
	char folder[64], path[80];
	struct store *store;
	struct arena arena;
	struct diags diags;
};

static int setup(void **state)
{
	struct fixture *fixture = memory_new(sizeof *fixture);

	strcpy(fixture->folder, "/tmp/gesprek-store-XXXXXX");
	if (!mkdtemp(fixture->folder))
		return -1;
	snprintf(fixture->path, sizeof fixture->path, "%s/history.db", fixture->folder);
	fixture->store = store_open(fixture->path, &fixture->diags);
	*state = fixture;
	return fixture->store ? 0 : -1;
}

static int teardown(void **state)
{
	struct fixture *fixture = *state;
	static const char *const beside[] = {"-journal", "-glance"};

	store_close(fixture->store);
	for (size_t i = 0; i < sizeof beside / sizeof beside[0]; i++) {
		char path[96];

		snprintf(path, sizeof path, "%s%s", fixture->path, beside[i]);
		unlink(path);
	}
	unlink(fixture->path);
	rmdir(fixture->folder);
	arena_clear(&fixture->arena);
	diags_clear(&fixture->diags);
	free(fixture);
	return 0;
}

static inline void open_again(struct fixture *fixture)
{
	store_close(fixture->store);
	fixture->store = store_open(fixture->path, &fixture->diags);
	assert_non_null(fixture->store);
}

/* Do the bytes of @p text stand in any file of the folder? */
static inline bool is_left(const struct fixture *fixture, const char *text)
{
	DIR *dir = opendir(fixture->folder);
	bool is_found = false;

	assert_non_null(dir);
	for (struct dirent *entry; (entry = readdir(dir)) && !is_found;) {
		struct bytes content = {0}, path = {0};

		bytes_addf(&path, "%s/%s", fixture->folder, entry->d_name);
		if (bytes_add_file(&content, bytes_text(&path), 1 << 26))
			for (size_t i = 0; i + strlen(text) <= content.len && !is_found; i++)
				is_found = !memcmp(content.s + i, text, strlen(text));
		bytes_clear(&content);
		bytes_clear(&path);
	}
	closedir(dir);
	return is_found;
}

static inline int64_t begin_at(struct fixture *fixture, int64_t now)
{
	struct session *session = session_new(parent, NULL);
	const struct beginning beginning = {.version = "test", .now = now};
	int64_t id = 0;

	assert_true(store_begin(fixture->store, session, &beginning, &id, &fixture->diags));
	session_free(session);
	return id;
}

static inline void reply(struct fixture *fixture, int64_t id, unsigned turn, const char *text,
			 int64_t now)
{
	assert_true(store_add_reply(fixture->store, id, turn, str_of(text), (struct respellings){0},
				    now, &fixture->diags));
}

static inline void answer(struct fixture *fixture, int64_t id, unsigned turn, const char *text)
{
	const struct spoken spoken = {.text = text};

	assert_true(store_add_shown(fixture->store, id, turn, &spoken, 1, &fixture->diags));
}

#define STORE_TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

#endif
