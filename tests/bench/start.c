/**
 * @file
 * From nothing to the first screen, beside the least that a program with a
 * screen does; and from there to the first line of a conversation.
 *
 * Once with the content that comes along and no history, once with a catalogue
 * and a history such as a user of some years has. Then the first start of all, which notes the
 * scenarios for the later ones and makes the history.
 */
#include <fcntl.h>
#include <ftw.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "gesprek/base/memory.h"
#include "large.h"
#include "measures.h"
#include "terminal.h"

/* Odd numbers of rounds have a middle one. */
enum { STARTS = 41, TALKS = 11, FIRSTS = 11, SCENARIOS = 24, NODES = 840, CONVERSATIONS = 200 };
enum { SCREEN_LEAST_BYTES = 300, ENTERS = 2 };
#define LEAVE_KEYS "\x1b"

struct setting {
	const char *name;
	struct arena arena;
	char *env[10]; /* ends in NULL */
	size_t n_env;
};

static int remove_one(const char *path, const struct stat *st, int kind, struct FTW *where)
{
	(void)st, (void)kind, (void)where;
	return remove(path);
}

static void set_env(struct setting *setting, const char *name, const char *folder)
{
	size_t n = 0;

	setting->name = name;
	setting->env[n++] = arena_textf(&setting->arena, "PATH=%s", getenv("PATH"));
	setting->env[n++] = arena_textf(&setting->arena, "HOME=%s", folder);
	setting->env[n++] = arena_textf(&setting->arena, "XDG_DATA_HOME=%s/%s", folder, name);
	setting->env[n++] = arena_textf(&setting->arena, "GESPREK_PATH=%s/%s", folder, name);
	setting->env[n++] = arena_textf(&setting->arena, "GESPREK_HISTORY=on");
	setting->env[n++] = arena_textf(&setting->arena, "TERM=xterm-256color");
	setting->env[n++] = arena_textf(&setting->arena, "LC_ALL=C.UTF-8");
	setting->n_env = n;
}

static bool write_file(const char *path, const struct bytes *text)
{
	FILE *file = fopen(path, "w");

	if (!file)
		return false;
	const bool is_written = fwrite(text->s, 1, text->len, file) == text->len;
	return fclose(file) == 0 && is_written;
}

static bool make_catalogue(struct setting *setting, const char *folder)
{
	bool is_made = true;

	for (unsigned i = 0; i < SCENARIOS && is_made; i++) {
		const char *id = arena_textf(&setting->arena, "large-%02u", i);
		struct bytes text = {0};

		large_make(&text, id, NODES);
		is_made = write_file(
			arena_textf(&setting->arena, "%s/%s/%s.yaml", folder, setting->name, id),
			&text);
		bytes_clear(&text);
	}
	return is_made;
}

/* One conversation more in the history, by the program itself: only that knows what it keeps. */
static bool converse(struct setting *setting, const char *program, const char *replies)
{
	char *const argv[] = {arena_textf(&setting->arena, "%s", program), (char[]){"play"},
			      (char[]){"large-00"}, (char[]){"--plain"}, NULL};
	posix_spawn_file_actions_t files;
	pid_t child;
	int status = 1;

	posix_spawn_file_actions_init(&files);
	posix_spawn_file_actions_addopen(&files, STDIN_FILENO, replies, O_RDONLY, 0);
	posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
	posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
	if (posix_spawn(&child, program, &files, NULL, argv, setting->env) == 0)
		waitpid(child, &status, 0);
	posix_spawn_file_actions_destroy(&files);
	return status == 0;
}

static bool make_history(struct setting *setting, const char *folder, const char *program)
{
	const char *path = arena_textf(&setting->arena, "%s/replies", folder);
	struct bytes replies = {0};

	for (unsigned i = 0; i < 12; i++)
		bytes_addf(&replies, "Wat fijn dat u er bent, hoe gaat het thuis, de %ue keer?\n",
			   i);
	bool is_made = write_file(path, &replies);
	/* Without typing help for once: opening its dictionary takes longer than all the rest. */
	setting->env[setting->n_env] = arena_textf(&setting->arena, "GESPREK_DICT=%s", folder);
	for (unsigned i = 0; i < CONVERSATIONS && is_made; i++)
		is_made = converse(setting, program, path);
	setting->env[setting->n_env] = NULL;
	bytes_clear(&replies);
	return is_made;
}

/* @return milliseconds, 0 when there was no screen. */
static double time_start(const struct setting *setting, const char *program, size_t least_bytes)
{
	struct terminal terminal;
	double took_ms = 0;

	if (!terminal_open(&terminal, program, setting->env))
		return 0;
	took_ms = terminal_settle(&terminal);
	if (terminal.seen.len < least_bytes)
		took_ms = 0;
	terminal_close(&terminal);
	return took_ms;
}

static double time_talk(const struct setting *setting, const char *program)
{
	struct terminal terminal;
	double took_ms = 0;

	if (!terminal_open(&terminal, program, setting->env))
		return 0;
	bool is_fine = terminal_settle(&terminal) > 0;
	for (unsigned i = 0; i < ENTERS && is_fine; i++) {
		is_fine = terminal_type(&terminal, "\r");
		const double key_ms = is_fine ? terminal_settle(&terminal) : 0;
		is_fine = key_ms > 0;
		took_ms += key_ms;
	}
	terminal_close(&terminal);
	return is_fine ? took_ms : 0;
}

/* As a person does who looks in: what is noted for the next start is noted on leaving. */
static bool look_in(const struct setting *setting, const char *program)
{
	struct terminal terminal;

	if (!terminal_open(&terminal, program, setting->env))
		return false;
	const bool is_left =
		terminal_settle(&terminal) > 0 && terminal_leave(&terminal, LEAVE_KEYS);
	terminal_close(&terminal);
	return is_left;
}

static bool measure_setting(struct results *results, const struct setting *setting,
			    const char *program, const char *empty)
{
	double ours[STARTS], bare[STARTS], talks[TALKS];

	if (!look_in(setting, program))
		return false;
	for (size_t i = 0; i < STARTS; i++) {
		bare[i] = time_start(setting, empty, 1);
		ours[i] = time_start(setting, program, SCREEN_LEAST_BYTES);
		if (bare[i] <= 0 || ours[i] <= 0)
			return false;
	}
	for (size_t i = 0; i < TALKS; i++) {
		talks[i] = time_talk(setting, program);
		if (talks[i] <= 0)
			return false;
	}
	const double a = median(ours, STARTS), b = median(bare, STARTS), c = median(talks, TALKS);
	result_say(results, "%-8s %9.2f %9.2f %8.2fx %13.1f\n", setting->name, a, b, a / b, c);
	result_add(results, a, "start.%s.ms", setting->name);
	result_add(results, a / b, "start.%s.empty-ratio", setting->name);
	result_add(results, c, "start.%s.talk-ms", setting->name);
	return true;
}

static bool measure_first(struct results *results, const char *folder, const char *program)
{
	double took[FIRSTS];

	for (size_t i = 0; i < FIRSTS; i++) {
		struct setting setting = {.name = NULL};
		const char *home = arena_textf(&setting.arena, "%s/first-%zu", folder, i);
		const bool is_made = mkdir(home, 0700) == 0;

		set_env(&setting, "first", home);
		took[i] = is_made ? time_start(&setting, program, SCREEN_LEAST_BYTES) : 0;
		arena_clear(&setting.arena);
		if (took[i] <= 0)
			return false;
	}
	const double first = median(took, FIRSTS);
	result_say(results, "%-8s %9.2f\n", "first", first);
	result_add(results, first, "start.first.ms");
	return true;
}

static bool measure_in(struct results *results, const char *folder, const char *program,
		       const char *empty)
{
	struct setting settings[2] = {{.name = NULL}};
	static const char *const names[] = {"shipped", "full"};
	bool is_good = true;

	result_say(results,
		   "milliseconds to the first screen, beside an empty ncurses program, and with %d "
		   "keys to the first line\nfull: %d scenarios more, %d conversations kept; first: "
		   "nothing "
		   "noted or kept yet\n"
		   "%-8s %9s %9s %9s %13s\n",
		   ENTERS, SCENARIOS, CONVERSATIONS, "start", "gesprek", "empty", "ratio",
		   "conversation");
	for (size_t i = 0; i < 2; i++) {
		set_env(&settings[i], names[i], folder);
		is_good = is_good &&
			  mkdir(arena_textf(&settings[i].arena, "%s/%s", folder, names[i]), 0700) ==
				  0;
	}
	is_good = is_good && make_catalogue(&settings[1], folder) &&
		  make_history(&settings[1], folder, program);
	for (size_t i = 0; i < 2; i++) {
		is_good = is_good && measure_setting(results, &settings[i], program, empty);
		arena_clear(&settings[i].arena);
	}
	is_good = is_good && measure_first(results, folder, program);
	result_say(results, "\n");
	return is_good;
}

bool measure_start(struct results *results, const char *program, const char *empty)
{
	char folder[] = "/tmp/gesprek-bench-XXXXXX";

	if (!mkdtemp(folder))
		return false;
	const bool is_good = measure_in(results, folder, program, empty);
	nftw(folder, remove_one, 8, FTW_DEPTH | FTW_PHYS);
	return is_good;
}
