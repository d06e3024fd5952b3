/**
 * @file
 * A glance: what every start of the program asks of the history, in one small file beside it.
 *
 * Most starts only show what there is to do. SQLite takes more time for that than all else the
 * program does before its first screen, so the answers are kept when the history is closed, with
 * the stamp of its file and the number that SQLite counts up in it at each change. As long as
 * both are what they were, so are the answers; the database is opened when something else is
 * wanted. It is taken away before the first change, so that nothing of what is forgotten stays in
 * it. There are no sentences of the trainee in it.
 */
#ifndef ENGINE_STORE_GLANCE_H
#define ENGINE_STORE_GLANCE_H

#include "gesprek/base/packed.h"
#include "gesprek/store/practice.h"
#include "gesprek/store/settings.h"

/** Which state of the file. */
struct glance_mark {
	struct file_stamp file;
	int64_t changes; /* SQLite's file change counter */
};

struct glance {
	struct arena arena;
	struct bytes file; /* the texts, where they were read from there */
	struct glance_mark mark;
	const char *settings[SETTING_COUNT]; /* as they were set, or "" */
	struct practice *practice;
	size_t n_practice;
	struct unfinished *unfinished;
	size_t n_unfinished;
	unsigned n_ended;
	int64_t oldest; /* of what is there; INT64_MAX: nothing */
};

/** Of the closed database at @p path. @return NULL: there is none that is still right. */
struct glance *glance_open(const char *path);
void glance_free(struct glance *glance);
/** It is no longer right. */
void glance_remove(const char *path);
/**
 * Ask the opened database all of it, and keep that beside it. What cannot be kept is asked again
 * the next time.
 */
void glance_keep(struct store *store);

#endif
