/**
 * @file
 * The world of a screen test: the scenarios of its folder, and a log that
 * writes down what it is told. Only for run_screen.c, which is one program.
 */
#ifndef TESTS_SCREEN_FIXTURES_H
#define TESTS_SCREEN_FIXTURES_H

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "gesprek/base/memory.h"
#include "gesprek/tui/play.h"

/** What the log was told, as lines of text. */
struct recorder {
	struct bytes text;
	bool is_broken; /* it refuses everything */
};

/* The scenarios of the folder, each with the rules of its language. */
static struct {
	struct arena arena;
	char *folder;
	struct pack *packs[2];
	struct temperaments *temperaments[2];
	struct scenario_card *cards;
	size_t n_cards, cap_cards;
	struct scenario **scenarios;
	size_t n_scenarios, cap_scenarios;
} fixtures;

static const char *const languages[2] = {"en", "nl"}, *const pack_names[2] = {"screen",
									      "nederlands"};

static int name_order(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* Paths of the files in @p folder whose names end with @p ending, sorted; freed with the program.
 */
static char **list_files(const char *folder, const char *ending, size_t *n)
{
	DIR *dir = opendir(folder);
	char **paths = NULL;
	size_t cap = 0;

	*n = 0;
	for (struct dirent *entry; dir && (entry = readdir(dir));) {
		size_t len = strlen(entry->d_name), end = strlen(ending);
		if (len <= end || strcmp(entry->d_name + len - end, ending) != 0)
			continue;
		*array_add(paths, *n, cap) =
			arena_textf(&fixtures.arena, "%s/%s", folder, entry->d_name);
	}
	if (dir)
		closedir(dir);
	if (*n)
		qsort(paths, *n, sizeof *paths, name_order);
	return paths;
}

static void fail_fixture(const struct diags *diags, const char *what)
{
	struct bytes text = {0};

	diags_write_text(diags, &text);
	fprintf(stderr, "run_screen: %s cannot be used\n%s", what, bytes_text(&text));
	exit(2);
}

static void load_rules(void)
{
	struct diags diags = {0};
	const char *folder = fixtures.folder;
	const char *kinds = arena_textf(&fixtures.arena, "%s/rules/temperaments.yaml", folder);

	for (size_t i = 0; i < 2; i++) {
		const char *path =
			arena_textf(&fixtures.arena, "%s/rules/%s.yaml", folder, pack_names[i]);
		fixtures.packs[i] = pack_load(&path, 1, &diags);
		if (!fixtures.packs[i])
			fail_fixture(&diags, path);
		fixtures.temperaments[i] = temperaments_load(kinds, fixtures.packs[i], &diags);
		if (!fixtures.temperaments[i])
			fail_fixture(&diags, kinds);
	}
	diags_clear(&diags);
}

static void load_cards(void)
{
	size_t n;
	char **paths = list_files(fixtures.folder, ".yaml", &n);
	struct diags diags = {0};

	for (size_t i = 0; i < n; i++) {
		struct scenario_card *card =
			array_add(fixtures.cards, fixtures.n_cards, fixtures.cap_cards);
		if (!scenario_read_card(paths[i], &fixtures.arena, card, &diags))
			fail_fixture(&diags, paths[i]);
	}
	diags_clear(&diags);
	free(paths);
}

static void fixtures_clear(void)
{
	for (size_t i = 0; i < fixtures.n_scenarios; i++)
		scenario_free(fixtures.scenarios[i]);
	for (size_t i = 0; i < 2; i++) {
		temperaments_free(fixtures.temperaments[i]);
		pack_free(fixtures.packs[i]);
	}
	free(fixtures.scenarios);
	free(fixtures.cards);
	free(fixtures.folder);
	arena_clear(&fixtures.arena);
}

/* The library's data is how many more cards there are to be, to fill a list with. */
static size_t list_cards(void *data, const struct scenario_card **cards, struct diags *diags)
{
	size_t n_more = *(const size_t *)data, n = fixtures.n_cards + n_more;
	struct scenario_card *all = arena_new(&fixtures.arena, n * sizeof *all);

	(void)diags;
	memcpy(all, fixtures.cards, fixtures.n_cards * sizeof *all);
	for (size_t i = 0; i < n_more; i++) {
		struct scenario_card *card = &all[fixtures.n_cards + i];
		*card = fixtures.cards[0];
		card->title = arena_textf(&fixtures.arena, "Conversation %02zu", i + 1);
		card->level = (int)(2 + i / 4);
	}
	*cards = all;
	return n;
}

/* By id, or by a path that ends with the file of the card. */
static bool is_called(const struct scenario_card *card, const char *name)
{
	size_t len = strlen(name), end = strlen(card->path);

	return !strcmp(card->id, name) || (len >= end && !strcmp(name + len - end, card->path));
}

static const struct scenario *load(void *data, const char *name, struct diags *diags)
{
	size_t at = 0;

	(void)data;
	while (at < fixtures.n_cards && !is_called(&fixtures.cards[at], name))
		at++;
	if (at == fixtures.n_cards)
		return NULL;
	size_t pack = strcmp(fixtures.cards[at].language, languages[0]) != 0;
	struct scenario *scenario = scenario_load(fixtures.cards[at].path, fixtures.packs[pack],
						  fixtures.temperaments[pack], diags);
	if (scenario)
		*array_add(fixtures.scenarios, fixtures.n_scenarios, fixtures.cap_scenarios) =
			scenario;
	return scenario;
}

/* The log only writes down what it is told. */

static bool note_call(struct recorder *recorder, struct diags *diags)
{
	struct place nowhere = {0};

	if (recorder->is_broken)
		diag_add(diags, DIAG_FILE_UNREADABLE, nowhere, "the disk is full");
	return !recorder->is_broken;
}

static bool log_begin(void *data, const struct session *session, const struct record *resumed,
		      struct attempt_of of, struct diags *diags)
{
	struct recorder *recorder = data;

	(void)resumed;
	(void)of;
	bytes_addf(&recorder->text, "= begin %s %s\n", session_scenario(session)->id,
		   mode_id(session_options(session)->mode));
	return note_call(recorder, diags);
}

static bool log_reply(void *data, const struct session *session, struct str reply,
		      struct respellings respellings, struct diags *diags)
{
	struct recorder *recorder = data;

	bytes_addf(&recorder->text, "= reply %zu ", session_count_turns(session) + 1);
	bytes_add(&recorder->text, reply.s, reply.len);
	for (size_t i = 0; i < respellings.n; i++)
		bytes_addf(&recorder->text, " (%zu-%zu %s)", respellings.v[i].start,
			   respellings.v[i].end, respellings.v[i].as);
	bytes_add_char(&recorder->text, '\n');
	return note_call(recorder, diags);
}

static bool log_draft(void *data, const struct session *session, struct str text,
		      struct diags *diags)
{
	struct recorder *recorder = data;

	(void)session;
	bytes_add_text(&recorder->text, "= draft ");
	bytes_add(&recorder->text, text.s, text.len);
	bytes_add_char(&recorder->text, '\n');
	return note_call(recorder, diags);
}

static bool log_turn(void *data, const struct session *session, const struct turn *turn,
		     struct diags *diags)
{
	struct recorder *recorder = data;

	(void)session;
	bytes_addf(&recorder->text, "= turn %u %s\n", turn->number, turn->next->id);
	return note_call(recorder, diags);
}

static bool log_rewind(void *data, const struct session *session, unsigned turns,
		       struct diags *diags)
{
	struct recorder *recorder = data;

	(void)session;
	bytes_addf(&recorder->text, "= rewind %u\n", turns);
	return note_call(recorder, diags);
}

/* On one line, as every call is. */
static void add_lines(struct bytes *out, const char *text)
{
	for (; *text; text++)
		bytes_add_text(out, *text == '\n' ? " | " : (char[]){*text, '\0'});
}

static bool log_note(void *data, const struct session *session, const struct play_note *note,
		     struct diags *diags)
{
	struct recorder *recorder = data;

	(void)session;
	bytes_addf(&recorder->text, "= note %s turn=%u number=%u ", play_note_id(note->kind),
		   note->turn, note->number);
	add_lines(&recorder->text, note->text);
	bytes_add_char(&recorder->text, '\n');
	return note_call(recorder, diags);
}

static bool log_end(void *data, const struct session *session, enum play_end end,
		    struct diags *diags)
{
	static const char *const ends[] = {"finished", "stopped", "left"};
	struct recorder *recorder = data;

	(void)session;
	bytes_addf(&recorder->text, "= end %s\n", ends[end]);
	return note_call(recorder, diags);
}

#endif
