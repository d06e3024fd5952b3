/**
 * @file
 * Walking folders in the order of their names, the same on every machine.
 */
#define _DEFAULT_SOURCE
#include "files.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "subcommand.h"
#include "gesprek/base/message.h"
#include "paths.h"

/* Deeper than anyone arranges scenarios; a guard for the stack. */
enum { DEPTH_MOST = 32 };

bool files_has_ending(const char *path, const char *ending)
{
	const size_t len = strlen(path), ending_len = strlen(ending);

	return len > ending_len && strcmp(path + len - ending_len, ending) == 0;
}

static bool is_wanted(const char *path, const char *const *endings)
{
	for (; *endings; endings++)
		if (files_has_ending(path, *endings))
			return true;
	return false;
}

static void add_one(struct files *files, const char *path)
{
	*array_add(files->v, files->n, files->cap) = arena_text(&files->arena, path, strlen(path));
}

static int is_shown(const struct dirent *entry)
{
	return entry->d_name[0] != '.';
}

/* strcmp, not alphasort(): that would follow the locale. */
static int by_name(const struct dirent **a, const struct dirent **b)
{
	return strcmp((*a)->d_name, (*b)->d_name);
}

static void say_missing(struct files *files, const char *path)
{
	say(_("cannot read '%s': %s"), path, message_of_error(errno));
	files->n_missing++;
}

static void walk(struct files *files, const char *folder, const char *const *endings,
		 unsigned depth);

/* Folders that are linked are none, files may be; most systems tell what an entry is. */
static bool is_folder(const struct dirent *entry, const char *path)
{
	struct stat st;

	if (entry->d_type != DT_UNKNOWN)
		return entry->d_type == DT_DIR;
	return lstat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

static void visit(struct files *files, const char *folder, const struct dirent *entry,
		  const char *const *endings, unsigned depth)
{
	/* "nl/x.yaml" rather than "./nl/x.yaml": how a person would write it. */
	char *path = strcmp(folder, ".") == 0 ? memory_text(entry->d_name)
					      : paths_join(folder, entry->d_name);

	if (depth < DEPTH_MOST && is_folder(entry, path))
		walk(files, path, endings, depth + 1);
	else if (is_wanted(path, endings) && (entry->d_type == DT_REG || paths_is_file(path)))
		add_one(files, path);
	free(path);
}

static void walk(struct files *files, const char *folder, const char *const *endings,
		 unsigned depth)
{
	struct dirent **entries;
	const int n = scandir(folder, &entries, is_shown, by_name);

	if (n < 0) {
		say_missing(files, folder);
		return;
	}
	for (int i = 0; i < n; i++) {
		if (!files->skip || strcmp(entries[i]->d_name, files->skip) != 0)
			visit(files, folder, entries[i], endings, depth);
		free(entries[i]);
	}
	free(entries);
}

void files_add(struct files *files, const char *path, const char *const *endings)
{
	struct stat st;

	if (stat(path, &st) != 0)
		say_missing(files, path);
	else if (S_ISDIR(st.st_mode))
		walk(files, path, endings, 0);
	else
		add_one(files, path);
}

void files_add_all(struct files *files, const char *const *paths, size_t n,
		   const char *const *endings)
{
	size_t n_content;
	const char *const *content = paths_content(&n_content);

	for (size_t i = 0; i < n; i++)
		files_add(files, paths[i], endings);
	if (!n && n_content)
		files_add(files, content[0], endings);
}

void files_clear(struct files *files)
{
	arena_clear(&files->arena);
	free(files->v);
	*files = (struct files){0};
}
