/**
 * @file
 * Preloaded before a program: what it writes below one folder fails, at a chosen moment.
 *
 *     FAIL_FOLDER=/home/x/.local   only files below it are looked at
 *     FAIL_AT=7                    the seventh call that would change one fails; `7-` all from
 *                                  there on, `7-9` three of them
 *     FAIL_ERROR=ENOSPC            or EIO, EROFS, EACCES, EDQUOT; KILL ends the program instead
 *     FAIL_MARK=/tmp/mark          made when the first one fails
 *
 * Counted are write, pwrite, fsync, fdatasync, ftruncate, unlink, and open for writing; each
 * either fails as a whole or is passed on.
 */
#define _GNU_SOURCE

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static const struct {
	const char *name;
	int number;
} errors[] = {
	{"ENOSPC", ENOSPC}, {"EIO", EIO}, {"EROFS", EROFS}, {"EACCES", EACCES}, {"EDQUOT", EDQUOT},
};

static int chosen_error(void)
{
	const char *name = getenv("FAIL_ERROR");

	for (size_t i = 0; name && i < sizeof errors / sizeof errors[0]; i++)
		if (!strcmp(errors[i].name, name))
			return errors[i].number;
	return EIO;
}

static bool is_deadly(void)
{
	const char *name = getenv("FAIL_ERROR");

	return name && !strcmp(name, "KILL");
}

static bool is_chosen(unsigned long call)
{
	const char *at = getenv("FAIL_AT");
	char *end = NULL;
	const unsigned long first = at ? strtoul(at, &end, 10) : 0;

	if (!first || call < first)
		return false;
	if (*end != '-')
		return call == first;
	return !end[1] || call <= strtoul(end + 1, NULL, 10);
}

static void make_mark(void)
{
	const char *path = getenv("FAIL_MARK");

	/* By number: the open() of this file would be counted. */
	if (path)
		syscall(SYS_close, syscall(SYS_openat, AT_FDCWD, path, O_CREAT | O_WRONLY, 0600));
}

/* Count a call on @p path. @return true: fail it, errno is set. */
static bool fails(const char *path)
{
	static unsigned long n_calls;
	const char *folder = getenv("FAIL_FOLDER");

	if (!folder || strncmp(path, folder, strlen(folder)) != 0 || !is_chosen(++n_calls))
		return false;
	make_mark();
	if (is_deadly())
		kill(getpid(), SIGKILL);
	errno = chosen_error();
	return true;
}

static bool fd_fails(int fd)
{
	char link[64], path[4096];

	snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
	const ssize_t len = readlink(link, path, sizeof path - 1);
	if (len < 0)
		return false;
	path[len] = '\0';
	return fails(path);
}

/* Point @p next to the next function of this name; through memory, since ISO C converts no such
 * pointers. */
static void find_next(void *next, const char *name)
{
	void *const symbol = dlsym(RTLD_NEXT, name);

	memcpy(next, &symbol, sizeof symbol);
}

#define FD_CALL(result, name, parameters, arguments)                                               \
	result name parameters;                                                                    \
	result name parameters                                                                     \
	{                                                                                          \
		result(*next) parameters;                                                          \
		find_next(&next, #name);                                                           \
		return fd_fails(fd) ? -1 : next arguments;                                         \
	}

FD_CALL(ssize_t, write, (int fd, const void *data, size_t len), (fd, data, len))
FD_CALL(ssize_t, pwrite, (int fd, const void *data, size_t len, off_t at), (fd, data, len, at))
FD_CALL(ssize_t, pwrite64, (int fd, const void *data, size_t len, off_t at), (fd, data, len, at))
FD_CALL(int, fsync, (int fd), (fd))
FD_CALL(int, fdatasync, (int fd), (fd))
FD_CALL(int, ftruncate, (int fd, off_t len), (fd, len))
FD_CALL(int, ftruncate64, (int fd, off_t len), (fd, len))

int unlink(const char *path)
{
	int (*next)(const char *);

	find_next(&next, "unlink");
	return fails(path) ? -1 : next(path);
}

#define OPEN_CALL(name)                                                                            \
	int name(const char *path, int flags, ...);                                                \
	int name(const char *path, int flags, ...)                                                 \
	{                                                                                          \
		va_list args;                                                                      \
		int (*next)(const char *, int, ...);                                               \
		find_next(&next, #name);                                                           \
		va_start(args, flags);                                                             \
		const mode_t mode = flags & O_CREAT ? va_arg(args, mode_t) : 0;                    \
		va_end(args);                                                                      \
		if ((flags & O_ACCMODE) != O_RDONLY && fails(path))                                \
			return -1;                                                                 \
		return next(path, flags, mode);                                                    \
	}

OPEN_CALL(open)
OPEN_CALL(open64)
