/**
 * @file
 * One screen test being run, and the settings it may begin with:
 *
 * - `size: 80x24`: columns x rows
 * - `scenario: lunch`: a file of this folder; without it the list of all
 * - `first: drill respect`: what comes instead of the list
 * - `mode: coach`, `seed: 7`, `ascii: yes`, `log: broken`
 * - `more-cards: 9` in the list; `reply:` a line that was said before
 * - `left: lunch`: the replies so far were said in that conversation, which was left then
 * - `practised: respect 3 0.5 parent`: so many days ago, what it came to, with whom, or a drill
 * - `set: unlocked-level 2`: as the trainee has chosen
 * - `draft:` the line that stood there when it was left
 * - `dictionary:` PATH before .dic
 * - `first: journal`: what it begins with in place of a scenario, also after `interrupt:`
 * - `now: 86400`: a file of the trainee's own, empty, and the time in seconds; later on: time
 * passes
 */
#ifndef TESTS_SCREEN_SETTINGS_H
#define TESTS_SCREEN_SETTINGS_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "fixtures.h"

#include "gesprek/store/draft.h"
#include "gesprek/store/practice.h"
#include "gesprek/store/setting.h"
#include "gesprek/tui/app.h"
#include "gesprek/tui/local_day.h"

/* One test file being run. */
struct run {
	const char *path;
	struct bytes text; /* of the file */
	size_t at, line;
	struct bytes output;      /* the file as it would be with what came out */
	struct recorder recorder; /* calls since the last `log:` */
	struct arena arena;
	struct play_options options;
	struct play_library library;
	size_t n_more_cards;  /* in the list */
	const char **replies; /* said before */
	size_t n_replies, cap_replies;
	const char *draft; /* that stood in the line then; NULL: none */
	struct play_log log_calls;
	struct play_speller speller;
	const char *dictionary; /* path before .dic */
	char store_folder[32];  /* "" without one */
	bool has_failed, is_update;
	struct app *app;
	struct canvas canvas;
	struct key_queue keys;
};

static void die(const struct run *run, const char *what)
{
	fprintf(stderr, "%s:%zu: %s\n", run->path, run->line, what);
	exit(2);
}

static const char *value_of(struct run *run, struct str line, const char *name)
{
	size_t len = strlen(name);

	if (line.len < len || memcmp(line.s, name, len) != 0)
		return NULL;
	while (len < line.len && line.s[len] == ' ')
		len++;
	return arena_text(&run->arena, line.s + len, line.len - len);
}

static void set_size(struct run *run, const char *value)
{
	unsigned cols, rows;

	if (sscanf(value, "%ux%u", &cols, &rows) != 2)
		die(run, "a size is COLUMNSxROWS");
	canvas_resize(&run->canvas, cols, rows);
}

static struct spelling *open_spelling(void *data, const struct pack *pack)
{
	struct run *run = data;
	const char *affix = arena_textf(&run->arena, "%s.aff", run->dictionary);

	return spelling_open(pack, affix, arena_textf(&run->arena, "%s.dic", run->dictionary));
}

static void set_dictionary(struct run *run, const char *path)
{
	run->dictionary = path;
	run->speller = (struct play_speller){run, open_spelling};
	run->options.speller = &run->speller;
}

/* Seconds since 1970; one test file is run at a time. */
static int64_t pinned_now;

static int64_t tell_now(void)
{
	return pinned_now;
}

static void set_now(struct run *run, const char *value)
{
	struct diags diags = {0};

	pinned_now = strtoll(value, NULL, 10);
	run->options.now = tell_now;
	if (run->options.store)
		return;
	strcpy(run->store_folder, "/tmp/gesprek-screen-XXXXXX");
	if (mkdtemp(run->store_folder))
		run->options.store = store_open(
			arena_textf(&run->arena, "%s/history.db", run->store_folder), &diags);
	if (!run->options.store)
		die(run, "a file of the trainee's own cannot be made");
}

static void set_drill(struct run *run, const char *principle)
{
	run->options.first = PLAY_FIRST_DRILL;
	run->options.scenario = NULL;
	run->options.principle = *principle ? principle : NULL;
}

static void set_first(struct run *run, const char *value)
{
	static const char *const names[] = {
		[PLAY_FIRST_HOME] = "home",
		[PLAY_FIRST_DRILL] = "",
		[PLAY_FIRST_JOURNAL] = "journal",
		[PLAY_FIRST_SCAN] = "scan",
	};

	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
		if (!strcmp(value, names[i])) {
			run->options.first = (enum play_first)i;
			run->options.scenario = NULL;
			return;
		}
	die(run, "nothing of this name comes first");
}

/* What was said before, kept as a conversation that was left. */
static int64_t keep_replies(struct run *run, const char *name)
{
	struct diags diags = {0};
	const struct session_options options = {.seed = run->options.seed,
						.mode = run->options.mode};
	const struct scenario *scenario = load(NULL, name, &diags);
	struct session *session = session_new(scenario, &options);
	const struct beginning beginning = {.version = "test", .now = pinned_now};
	int64_t id;
	bool is_kept = store_begin(run->options.store, session, &beginning, &id, &diags);

	for (unsigned i = 0; i < run->n_replies && is_kept; i++) {
		const struct str reply = str_of(run->replies[i]);
		const struct turn *turn = session_say(session, reply);
		is_kept = store_add_reply(run->options.store, id, i + 1, reply,
					  (struct respellings){0}, pinned_now, &diags) &&
			  store_add_shown(run->options.store, id, i + 1, turn->spoken,
					  turn->n_spoken, &diags);
	}
	if (run->draft && is_kept)
		is_kept = store_keep_draft(run->options.store, id, str_of(run->draft), &diags);
	if (!is_kept)
		die(run, "what was said before cannot be kept");
	session_free(session);
	return id;
}

static void leave(struct run *run, const char *name)
{
	keep_replies(run, name);
	run->n_replies = 0;
}

static void add_practice(struct run *run, const char *value)
{
	char principle[32], how[16];
	long long days_ago;
	struct diags diags = {0};
	struct practice practice = {.findings = 1};

	if (sscanf(value, "%31s %lld %lf %15s", principle, &days_ago, &practice.value, how) != 4 ||
	    !label_find(principle, &practice.principle))
		die(run, "practice is PRINCIPLE DAYS VALUE parent|child|drill");
	practice.day = local_day(pinned_now) - days_ago;
	practice.is_drill = !strcmp(how, "drill");
	practice.with_child = !strcmp(how, "child");
	if (!store_add_practice(run->options.store, &practice, 0, &diags))
		die(run, "what was practised cannot be kept");
}

static void choose(struct run *run, const char *value)
{
	struct diags diags = {0};
	size_t len = strcspn(value, " ");

	if (!store_write_setting(run->options.store, arena_text(&run->arena, value, len),
				 value + len + (value[len] != '\0'), &diags))
		die(run, "what was chosen cannot be kept");
}

/** @return false for a line that is no setting. */
static bool read_setting(struct run *run, struct str line)
{
	const char *value;

	if ((value = value_of(run, line, "size:")))
		set_size(run, value);
	else if ((value = value_of(run, line, "scenario:")))
		run->options.scenario = value;
	else if ((value = value_of(run, line, "first: drill")))
		set_drill(run, value);
	else if ((value = value_of(run, line, "mode:")))
		run->options.has_mode = mode_find(value, &run->options.mode);
	else if ((value = value_of(run, line, "seed:")))
		run->options.seed = strtoull(value, NULL, 10);
	else if ((value = value_of(run, line, "reply:")))
		*array_add(run->replies, run->n_replies, run->cap_replies) = value;
	else if ((value = value_of(run, line, "left:")))
		leave(run, value);
	else if ((value = value_of(run, line, "practised:")))
		add_practice(run, value);
	else if ((value = value_of(run, line, "set:")))
		choose(run, value);
	else if ((value = value_of(run, line, "draft:")))
		run->draft = value;
	else if ((value = value_of(run, line, "more-cards:")))
		run->n_more_cards = strtoull(value, NULL, 10);
	else if ((value = value_of(run, line, "first:")))
		set_first(run, value);
	else if ((value = value_of(run, line, "now:")))
		set_now(run, value);
	else if ((value = value_of(run, line, "dictionary:")))
		set_dictionary(run, value);
	else if (value_of(run, line, "ascii:"))
		run->canvas.is_ascii = true;
	else if (value_of(run, line, "log: broken"))
		run->recorder.is_broken = true;
	else
		return false;
	return true;
}

static void remove_store(const struct run *run)
{
	static const char *const names[] = {"history.db", "history.db-journal"};
	char path[sizeof run->store_folder + 24];

	for (size_t i = 0; *run->store_folder && i < sizeof names / sizeof names[0]; i++) {
		snprintf(path, sizeof path, "%s/%s", run->store_folder, names[i]);
		unlink(path);
	}
	if (*run->store_folder)
		rmdir(run->store_folder);
}

#endif
