/**
 * @file
 * run_screen [--update] FOLDER|FILE.t...: screens as literal text.
 *
 * Settings, above everything else; `size:` may come again further on, the window is resized:
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
 *
 * Then, in any order:
 *
 * - `keys: hello<Enter>`: <Name> is a row of keys.def; <Ctrl-D>, <Alt-b>, <Esc[9~>, <xc29b> are
 *   bytes; <Paste> and <EndPaste> stand around what is pasted; at <Keep> the second is over after
 *   which a draft is kept
 * - `show:` the picture, |rows| with a caret under the cursor; `styles:` adds rows of letters
 * - `interrupt:` the program is ended from outside, and begun again
 * - `log:` what was handed to the log since the last time: `= begin lunch`
 * - `#` a comment
 *
 * A failure gives file:line
 * and the difference; --update writes what came out into the file, to be read before it is
 * committed.
 */
#include <locale.h>
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

/* Keys by name */

static bool key_bytes(const char *name, struct bytes *out)
{
	unsigned byte;

	for (size_t i = 0; i < key_infos_n; i++)
		if (!strcmp(name, key_infos[i].name)) {
			bytes_add_text(out, key_infos[i].bytes);
			return true;
		}
	if (!strcmp(name, "Paste"))
		bytes_add_text(out, "\x1b[200~");
	else if (!strcmp(name, "EndPaste"))
		bytes_add_text(out, "\x1b[201~");
	else if (!strncmp(name, "Ctrl-", 5))
		bytes_add_char(out, (char)(name[5] & 0x1f));
	else if (!strncmp(name, "Alt-", 4))
		bytes_addf(out, "\x1b%c", name[4]);
	else if (!strncmp(name, "Esc", 3))
		bytes_addf(out, "\x1b%s", name + 3);
	else if (name[0] != 'x')
		return false;
	else
		while (sscanf(++name, "%2x", &byte) == 1 && name++)
			bytes_add_char(out, (char)byte);
	return true;
}

static void press(struct run *run, const char *bytes, size_t len)
{
	struct key key;

	key_queue_add(&run->keys, (struct str){bytes, len});
	while (!app_is_done(run->app) && key_take(&run->keys, true, &key))
		app_key(run->app, &key);
}

static void die(const struct run *run, const char *what)
{
	fprintf(stderr, "%s:%zu: %s\n", run->path, run->line, what);
	exit(2);
}

/* A picture is drawn after every key, as the terminal would: what is drawn may set what keys do. */
static void press_keys(struct run *run, const char *keys)
{
	struct bytes bytes = {0};

	while (*keys) {
		size_t len = *keys == '<' ? strcspn(keys, ">") : 0;
		if (len) {
			char *name = arena_text(&run->arena, keys + 1, len - 1);
			if (!strcmp(name, "Keep"))
				app_keep_draft(run->app);
			else if (!key_bytes(name, &bytes))
				die(run, "no such key");
			keys += len + (keys[len] == '>');
		} else {
			bytes_add_char(&bytes, *keys++);
		}
		/* Whole characters only, and a paste as a whole. */
		if (((unsigned char)*keys & 0xc0) == 0x80 || strstr(keys, "<EndPaste>"))
			continue;
		press(run, bytes_text(&bytes), bytes.len);
		bytes_reset(&bytes);
		if (!app_is_done(run->app))
			app_draw(run->app, &run->canvas);
	}
	bytes_clear(&bytes);
}

/* Lines of the file */

static bool next_line(struct run *run, struct str *line)
{
	const char *text = bytes_text(&run->text) + run->at;
	size_t rest = run->text.len - run->at;
	const char *end = memchr(text, '\n', rest);

	if (!rest)
		return false;
	*line = (struct str){text, end ? (size_t)(end - text) : rest};
	run->at += line->len + (end ? 1 : 0);
	run->line++;
	return true;
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

/* The expectation that stands here: all lines that can belong to one. */
static void take_expected(struct run *run, struct bytes *expected)
{
	struct str line;

	for (;;) {
		size_t at = run->at, number = run->line;
		if (!next_line(run, &line))
			return;
		if (!line.len || !strchr("|~= ", line.s[0])) {
			run->at = at;
			run->line = number;
			return;
		}
		bytes_add(expected, line.s, line.len);
		bytes_add_char(expected, '\n');
	}
}

static void show_lines(const char *mark, const char *text, const char *other)
{
	/* Only lines that differ, in order: enough to see what changed. */
	while (*text) {
		size_t len = strcspn(text, "\n"), other_len = strcspn(other, "\n");
		if (len != other_len || memcmp(text, other, len) != 0)
			printf("  %s%.*s\n", mark, (int)len, text);
		text += len + (text[len] == '\n');
		other += other_len + (other[other_len] == '\n');
	}
}

static void expect(struct run *run, const char *actual)
{
	struct bytes expected = {0};
	size_t line = run->line;

	take_expected(run, &expected);
	bytes_add_text(&run->output, actual);
	bool is_same = !strcmp(bytes_text(&expected), actual);
	if (!is_same && !run->is_update) {
		printf("%s:%zu: this is not what came out\n", run->path, line);
		show_lines("-", bytes_text(&expected), actual);
		show_lines("+", actual, bytes_text(&expected));
	}
	run->has_failed = run->has_failed || !is_same;
	bytes_clear(&expected);
}

static void show(struct run *run, bool has_styles)
{
	struct bytes picture = {0};

	if (app_is_done(run->app)) {
		bytes_addf(&picture, "= done %d\n", app_status(run->app));
	} else {
		app_draw(run->app, &run->canvas);
		canvas_write(&run->canvas, has_styles, &picture);
	}
	expect(run, bytes_text(&picture));
	bytes_clear(&picture);
}

static void show_log(struct run *run)
{
	char *log = bytes_take(&run->recorder.text);

	expect(run, log);
	free(log);
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

/* As by a signal: whatever is on the screen, the program ends, and is opened anew. */
static void interrupt(struct run *run)
{
	app_leave(run->app);
	app_free(run->app);
	key_queue_clear(&run->keys);
	run->app = app_new(&run->options);
	if (!app_is_done(run->app))
		app_draw(run->app, &run->canvas);
}

static bool act(struct run *run, struct str line)
{
	const char *value;

	if ((value = value_of(run, line, "keys:")))
		press_keys(run, value);
	else if (value_of(run, line, "show:"))
		show(run, false);
	else if (value_of(run, line, "styles:"))
		show(run, true);
	else if (value_of(run, line, "interrupt:"))
		interrupt(run);
	else if (value_of(run, line, "log:"))
		show_log(run);
	else
		return false;
	return true;
}

static void start(struct run *run)
{
	if (run->app)
		return;
	if (run->n_replies) {
		if (!run->options.store)
			set_now(run, "0");
		run->options.resume = keep_replies(run, run->options.scenario);
		run->options.scenario = NULL;
	}
	run->app = app_new(&run->options);
	if (!app_is_done(run->app))
		app_draw(run->app, &run->canvas);
}

static void run_lines(struct run *run)
{
	struct str line;

	while (next_line(run, &line)) {
		bytes_add(&run->output, line.s, line.len);
		bytes_add_char(&run->output, '\n');
		if (!line.len || line.s[0] == '#' || read_setting(run, line))
			continue;
		start(run);
		if (!act(run, line))
			die(run, "this line says nothing that is known");
	}
}

static void save(const struct run *run)
{
	FILE *file = fopen(run->path, "w");

	if (!file || fwrite(run->output.s, 1, run->output.len, file) != run->output.len ||
	    fclose(file))
		die(run, "cannot be written");
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

static bool run_file(const char *path, bool is_update)
{
	struct run run = {.path = path, .is_update = is_update};

	if (!bytes_add_file(&run.text, path, 1 << 20))
		die(&run, "cannot be read");
	run.library = (struct play_library){&run.n_more_cards, list_cards, load};
	run.log_calls = (struct play_log){&run.recorder, log_begin, log_reply, log_draft, log_turn,
					  log_rewind,    log_note,  log_end,   NULL};
	run.options = (struct play_options){
		.library = &run.library, .log = &run.log_calls, .language = "en", .seed = 1};
	canvas_resize(&run.canvas, 80, 24);
	run_lines(&run);
	if (is_update && run.has_failed) {
		printf("%s: written anew\n", path);
		save(&run);
	}
	app_free(run.app);
	store_close(run.options.store);
	remove_store(&run);
	key_queue_clear(&run.keys);
	canvas_clear(&run.canvas);
	bytes_clear(&run.text);
	bytes_clear(&run.output);
	bytes_clear(&run.recorder.text);
	free(run.replies);
	arena_clear(&run.arena);
	return !run.has_failed;
}

/* Pinned: the world outside must not change a picture. */
static void pin_environment(void)
{
	setenv("TERM", "xterm", 1);
	setenv("INPUTRC", "/dev/null", 1);
	setenv("HOME", "/nonexistent", 1);
	setenv("TZ", "UTC", 1);
	setlocale(LC_ALL, "C.UTF-8");
}

static const char *folder_of(const char *path)
{
	const char *slash = strrchr(path, '/');
	size_t len = strlen(path);

	if (len < 2 || strcmp(path + len - 2, ".t") != 0)
		return path;
	return slash ? arena_text(&fixtures.arena, path, (size_t)(slash - path)) : ".";
}

static void run_path(const char *path, bool is_update, unsigned *passed, unsigned *failed)
{
	size_t n = 1;
	char **paths = strcmp(folder_of(path), path) ? NULL : list_files(path, ".t", &n);

	for (size_t i = 0; i < n; i++) {
		bool is_good = run_file(paths ? paths[i] : path, is_update);
		*(is_good ? passed : failed) += 1;
	}
	free(paths);
}

int main(int argc, char **argv)
{
	bool is_update = argc > 1 && !strcmp(argv[1], "--update");
	int first = is_update ? 2 : 1;
	unsigned passed = 0, failed = 0;

	pin_environment();
	if (argc <= first) {
		fputs("usage: run_screen [--update] FOLDER|FILE.t...\n", stderr);
		return 2;
	}
	fixtures.folder = memory_text(folder_of(argv[first]));
	load_rules();
	load_cards();
	for (int i = first; i < argc; i++)
		run_path(argv[i], is_update, &passed, &failed);
	fixtures_clear();
	printf("%u passed, %u failed\n", passed, failed);
	return failed != 0;
}
