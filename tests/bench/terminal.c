/**
 * @file
 * Starting a program under a pseudo-terminal, and reading it until it is quiet.
 */
#define _GNU_SOURCE /* POSIX_SPAWN_SETSID */
#include "terminal.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "result.h"

/* A screen is written at once: what comes after so long belongs to no first screen. */
enum { ANSWER_WAIT_MS = 10000, QUIET_MS = 60 };

/* The first terminal that the leader of a session opens becomes its own. */
static bool spawn(struct terminal *terminal, const char *program, char *const *env)
{
	posix_spawn_file_actions_t files;
	posix_spawnattr_t attributes;
	char *name = strdup(program);
	char *const argv[] = {name, NULL};

	posix_spawn_file_actions_init(&files);
	posix_spawnattr_init(&attributes);
	posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID);
	posix_spawn_file_actions_addopen(&files, STDIN_FILENO, ptsname(terminal->fd), O_RDWR, 0);
	posix_spawn_file_actions_adddup2(&files, STDIN_FILENO, STDOUT_FILENO);
	posix_spawn_file_actions_adddup2(&files, STDIN_FILENO, STDERR_FILENO);
	terminal->since_us = now_us();
	const int error = posix_spawn(&terminal->child, program, &files, &attributes, argv, env);
	posix_spawn_file_actions_destroy(&files);
	posix_spawnattr_destroy(&attributes);
	free(name);
	return error == 0;
}

bool terminal_open(struct terminal *terminal, const char *program, char *const *env)
{
	const struct winsize size = {.ws_row = 24, .ws_col = 80};

	*terminal = (struct terminal){.fd = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC)};
	if (terminal->fd >= 0 && grantpt(terminal->fd) == 0 && unlockpt(terminal->fd) == 0 &&
	    ioctl(terminal->fd, TIOCSWINSZ, &size) == 0 && spawn(terminal, program, env))
		return true;
	if (terminal->fd >= 0)
		close(terminal->fd);
	return false;
}

double terminal_settle(struct terminal *terminal)
{
	struct pollfd wait = {.fd = terminal->fd, .events = POLLIN};
	double took_ms = 0;
	char bytes[8192];

	while (poll(&wait, 1, took_ms > 0 ? QUIET_MS : ANSWER_WAIT_MS) > 0) {
		const ssize_t n = read(terminal->fd, bytes, sizeof bytes);
		if (n <= 0)
			break;
		took_ms = (now_us() - terminal->since_us) / 1000;
		bytes_add(&terminal->seen, bytes, (size_t)n);
	}
	return took_ms;
}

bool terminal_type(struct terminal *terminal, const char *keys)
{
	const size_t len = strlen(keys);

	bytes_reset(&terminal->seen);
	terminal->since_us = now_us();
	return write(terminal->fd, keys, len) == (ssize_t)len;
}

bool terminal_leave(struct terminal *terminal, const char *keys)
{
	struct pollfd wait = {.fd = terminal->fd, .events = POLLIN};
	char bytes[8192];

	if (!terminal_type(terminal, keys))
		return false;
	while (poll(&wait, 1, ANSWER_WAIT_MS) > 0) {
		/* Nobody has the other side any more. */
		if (read(terminal->fd, bytes, sizeof bytes) <= 0)
			return true;
	}
	return false;
}

void terminal_close(struct terminal *terminal)
{
	kill(terminal->child, SIGKILL);
	waitpid(terminal->child, NULL, 0);
	close(terminal->fd);
	bytes_clear(&terminal->seen);
}
