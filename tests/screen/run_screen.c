/**
 * @file
 * run_screen [--update] FOLDER|FILE.t...: screens as literal text.
 *
 * Settings (screen_settings.h) stand above everything else; `size:` may come again further on, the
 * window is resized.
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
 * A failure gives file:line and the difference; --update writes what came out into the file, to be
 * read before it is committed.
 */
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "key_names.h"
#include "screen_settings.h"

static void press(struct run *run, const char *bytes, size_t len)
{
	struct key key;

	key_queue_add(&run->keys, (struct str){bytes, len});
	while (!app_is_done(run->app) && key_take(&run->keys, true, &key))
		app_key(run->app, &key);
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

static bool run_file(const char *path, bool is_update)
{
	struct run run = {.path = path, .is_update = is_update};

	if (!bytes_add_file(&run.text, path, 1 << 20))
		die(&run, "cannot be read");
	run.library = (struct play_library){&run.n_more_cards, list_cards, load, NULL};
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
