/**
 * @file
 * Each version is read into a library of its own, so that the one before can be
 * played until the new one has taken its place, and then goes whole.
 */
#include "watch.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "gesprek/base/message.h"

/* A save takes several steps: the file is gone, empty or half for a moment. It is done when nothing
 * has changed for so long. */
enum { SETTLE_MS = 30, SETTLE_MOST = 20 };

/* What the file system says of a file; all zero: it cannot be had. */
struct stamp {
	bool is_there;
	dev_t device;
	ino_t number;
	off_t size;
	struct timespec changed;
};

struct watched_file {
	char *path;
	struct stamp stamp;
};

struct watch {
	const char *path;
	const char *const *rules;
	size_t n_rules;
	struct library *library, *next; /* played, and just loaded; NULL: none */
	struct watched_file *files;
	size_t n_files, cap_files;
};

static struct stamp stamp_of(const char *path)
{
	struct stat info;

	if (stat(path, &info) != 0)
		return (struct stamp){0};
	return (struct stamp){true, info.st_dev, info.st_ino, info.st_size, info.st_mtim};
}

static bool is_same(const struct stamp *a, const struct stamp *b)
{
	return a->is_there == b->is_there && a->device == b->device && a->number == b->number &&
	       a->size == b->size && a->changed.tv_sec == b->changed.tv_sec &&
	       a->changed.tv_nsec == b->changed.tv_nsec;
}

/* One that is looked at already keeps its stamp: what was loaded may be older than the file is. */
static void add_file(struct watch *watch, const char *path)
{
	for (size_t i = 0; i < watch->n_files; i++)
		if (strcmp(watch->files[i].path, path) == 0)
			return;
	*array_add(watch->files, watch->n_files, watch->cap_files) =
		(struct watched_file){memory_text(path), stamp_of(path)};
}

void watch_add(struct watch *watch, struct library *library)
{
	size_t n;
	const char *const *paths = library_files(library, &n);

	for (size_t i = 0; i < n; i++)
		add_file(watch, paths[i]);
}

/* @return was any of them another? */
static bool take_stamps(struct watch *watch)
{
	bool is_changed = false;

	for (size_t i = 0; i < watch->n_files; i++) {
		const struct stamp stamp = stamp_of(watch->files[i].path);
		if (!is_same(&watch->files[i].stamp, &stamp))
			is_changed = true;
		watch->files[i].stamp = stamp;
	}
	return is_changed;
}

static bool is_saved(void *data)
{
	struct watch *watch = data;
	unsigned n = 0;

	if (!take_stamps(watch))
		return false;
	do
		nanosleep(&(struct timespec){.tv_nsec = SETTLE_MS * 1000000L}, NULL);
	while (take_stamps(watch) && ++n < SETTLE_MOST);
	return true;
}

/* A mistake may stand in a file that is read for the first time. */
static void add_mistaken(struct watch *watch, const struct diags *diags)
{
	for (size_t i = 0; i < diags->n; i++)
		if (*diags->v[i].path)
			add_file(watch, diags->v[i].path);
}

static const struct scenario *load(void *data, struct diags *diags)
{
	struct watch *watch = data;
	const struct source source = {.path = watch->path};
	const struct scenario *scenario = NULL;

	watch->next = library_new(watch->rules, watch->n_rules);
	if (access(watch->path, R_OK) == 0)
		scenario = library_scenario(watch->next, watch->path, diags);
	else
		diag_add(diags, DIAG_FILE_UNREADABLE, (struct place){.source = &source},
			 _("cannot read the file: %s"), message_of_error(errno));
	watch_add(watch, watch->next);
	add_mistaken(watch, diags);
	return scenario;
}

static void settle(void *data, bool is_taken)
{
	struct watch *watch = data;

	if (is_taken) {
		library_free(watch->library);
		watch->library = watch->next;
	} else {
		library_free(watch->next);
	}
	watch->next = NULL;
}

struct watch *watch_new(const char *path, const char *const *rules, size_t n_rules)
{
	struct watch *watch = memory_new(sizeof *watch);

	watch->path = path;
	watch->rules = rules;
	watch->n_rules = n_rules;
	add_file(watch, path);
	return watch;
}

void watch_free(struct watch *watch)
{
	if (!watch)
		return;
	library_free(watch->next);
	library_free(watch->library);
	for (size_t i = 0; i < watch->n_files; i++)
		free(watch->files[i].path);
	free(watch->files);
	free(watch);
}

struct play_watch watch_for_play(struct watch *watch)
{
	return (struct play_watch){watch, is_saved, load, settle};
}
