/**
 * @file
 * Finding content and translations from where the program itself stands.
 */
#include "paths.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "gesprek/base/bytes.h"
#include "gesprek/base/memory.h"

enum { FOLDERS_MOST = 32 };

static struct arena arena;
static const char *folders[FOLDERS_MOST];
static size_t n_folders;

bool paths_is_file(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 && S_ISREG(st.st_mode);
}

bool paths_is_folder(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

char *paths_join(const char *folder, const char *name)
{
	struct bytes path = {0};
	const size_t len = strlen(folder);

	bytes_addf(&path, len && folder[len - 1] == '/' ? "%s%s" : "%s/%s", folder, name);
	return bytes_take(&path);
}

char *paths_folder(const char *path)
{
	const char *slash = strrchr(path, '/');
	struct bytes folder = {0};

	if (!slash)
		bytes_add_text(&folder, ".");
	else
		bytes_add(&folder, path, slash == path ? 1 : (size_t)(slash - path));
	return bytes_take(&folder);
}

/* The folder of the running program; "" when the system does not tell. */
static const char *program_folder(void)
{
	static char path[PATH_MAX];

	if (!*path) {
		const ssize_t len = readlink("/proc/self/exe", path, sizeof path - 1);
		if (len > 0)
			path[len] = '\0';
		char *slash = strrchr(path, '/');
		if (slash)
			*slash = '\0';
	}
	return path;
}

/* The path without "..", and seen from the current folder where that holds it: how a person would
 * type it. */
static const char *tidy(const char *path)
{
	char whole[PATH_MAX], here[PATH_MAX];

	if (!realpath(path, whole))
		return arena_text(&arena, path, strlen(path));
	const size_t len = getcwd(here, sizeof here) ? strlen(here) : 0;
	if (len && strncmp(whole, here, len) == 0 && whole[len] == '/')
		return arena_text(&arena, whole + len + 1, strlen(whole + len + 1));
	return arena_text(&arena, whole, strlen(whole));
}

/* From build/MODE/ the sources are found by more ways than one. */
static bool has_folder(const char *path)
{
	for (size_t i = 0; i < n_folders; i++)
		if (strcmp(folders[i], path) == 0)
			return true;
	return false;
}

static void add_folder(const char *path)
{
	char *rules = paths_join(path, "rules");

	if (n_folders < FOLDERS_MOST && paths_is_folder(rules)) {
		const char *folder = tidy(path);
		if (!has_folder(folder))
			folders[n_folders++] = folder;
	}
	free(rules);
}

static void add_beside(const char *relative)
{
	char *path = paths_join(program_folder(), relative);

	add_folder(path);
	free(path);
}

/* GESPREK_PATH is what a person asked for: it need not hold rules, only be there. */
static void add_asked(const char *list)
{
	while (list && *list) {
		const size_t len = strcspn(list, ":");
		const char *path = arena_text(&arena, list, len);
		if (len && n_folders < FOLDERS_MOST && paths_is_folder(path))
			folders[n_folders++] = path;
		list += len + (list[len] == ':');
	}
}

/* A build folder that is not build/MODE/ holds a note of where the sources are. */
static void add_noted(void)
{
	struct bytes note = {0};
	char *path = paths_join(program_folder(), "source-folder");

	if (bytes_add_file(&note, path, PATH_MAX)) {
		const size_t len = strcspn(bytes_text(&note), "\n");
		add_folder(arena_textf(&arena, "%.*s/scenarios", (int)len, note.s));
	}
	free(path);
	bytes_clear(&note);
}

const char *const *paths_content(size_t *n)
{
	if (!n_folders) {
		add_asked(getenv("GESPREK_PATH"));
		const size_t n_asked = n_folders;

		add_beside("../../scenarios");
		/* The note says no more than what was found. */
		if (n_folders == n_asked)
			add_noted();
		add_beside("../share/gesprek");
	}
	*n = n_folders;
	return folders;
}

const char *paths_locale(void)
{
	char *built = paths_join(program_folder(), "locale");
	const char *path;

	if (paths_is_folder(built))
		path = arena_text(&arena, built, strlen(built));
	else
		path = arena_textf(&arena, "%s/../share/locale", program_folder());
	free(built);
	return path;
}

char *paths_find(const char *relative)
{
	size_t n;
	const char *const *all = paths_content(&n);

	for (size_t i = 0; i < n; i++) {
		char *path = paths_join(all[i], relative);
		if (paths_is_file(path))
			return path;
		free(path);
	}
	return NULL;
}
