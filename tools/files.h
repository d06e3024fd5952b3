/**
 * @file
 * The files that PATHs on a command line stand for: folders are walked, sorted.
 */
#ifndef GESPREK_TOOLS_FILES_H
#define GESPREK_TOOLS_FILES_H

#include <stdbool.h>

#include "gesprek/base/memory.h"

struct files {
	struct arena arena;
	const char **v;
	size_t n, cap;
	size_t n_missing; /* paths that are not there; said */
	const char *skip; /* files and folders of this name are passed over; NULL: none */
};

/**
 * Add @p path, or all files below it whose name has one of @p endings (the
 * last is NULL). Hidden files and linked folders are passed over, so a walk ends.
 */
void files_add(struct files *files, const char *path, const char *const *endings);
/** The same for each of @p paths; without any, for the first content folder. */
void files_add_all(struct files *files, const char *const *paths, size_t n,
		   const char *const *endings);
void files_clear(struct files *files);
bool files_has_ending(const char *path, const char *ending);

#endif
