/*
 * A glance at the history: the file has a head, then the answers.
 */
#include "glance.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "database.h"
#include "gesprek/base/memory.h"

/* Counted up when the answers change in form or meaning. */
enum { GLANCE_VERSION = 1 };
enum { GLANCE_MOST_BYTES = 4 << 20 };

/* "File change counter": section 1.3 of https://www.sqlite.org/fileformat.html. */
enum { COUNTER_AT = 24, COUNTER_BYTES = 4 };

struct head {
	int64_t version;
	struct glance_mark mark;
	int64_t len;
	uint64_t sum; /* a machine that went down may leave half a file */
};

static char *path_beside(const char *path, const char *end)
{
	struct bytes beside = {0};

	bytes_addf(&beside, "%s%s", path, end);
	return bytes_take(&beside);
}

/* ---- which state of the history ---- */

static int64_t counter_of(const unsigned char *bytes)
{
	int64_t counter = 0;

	for (int i = 0; i < COUNTER_BYTES; i++)
		counter = counter << 8 | bytes[i];
	return counter;
}

/* What a program that was killed left half done is in the journal: SQLite mends it. */
static bool has_journal(const char *path)
{
	char *const journal = path_beside(path, "-journal");
	struct stat st;
	const bool is_there = stat(journal, &st) == 0 && st.st_size > 0;

	free(journal);
	return is_there;
}

/* While the database is closed: to close a file takes all locks of the program off it. */
static bool mark_closed(const char *path, struct glance_mark *mark)
{
	const int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
	unsigned char counter[COUNTER_BYTES];
	struct stat st;

	if (fd < 0)
		return false;
	const bool is_read = fstat(fd, &st) == 0 && S_ISREG(st.st_mode) &&
			     pread(fd, counter, sizeof counter, COUNTER_AT) == COUNTER_BYTES;
	close(fd);
	if (!is_read || has_journal(path))
		return false;
	*mark = (struct glance_mark){file_stamp_of(&st), counter_of(counter)};
	return true;
}

/* In a transaction: nobody else writes. */
static bool mark_open(struct store *store, struct glance_mark *mark)
{
	sqlite3_file *file = NULL;
	unsigned char counter[COUNTER_BYTES];

	if (sqlite3_file_control(store->db, "main", SQLITE_FCNTL_FILE_POINTER, &file) !=
		    SQLITE_OK ||
	    file == NULL || file->pMethods == NULL ||
	    file->pMethods->xRead(file, counter, sizeof counter, COUNTER_AT) != SQLITE_OK)
		return false;
	mark->changes = counter_of(counter);
	return file_stamp_take(store->path, &mark->file);
}

static bool is_same(const struct glance_mark *a, const struct glance_mark *b)
{
	return a->changes == b->changes && file_stamp_is_same(&a->file, &b->file);
}

/* ---- the answers as bytes ---- */

/* Those of years are a good part of the file: three words each. */
enum { PRACTICE_WORDS = 3, PRINCIPLE_BITS = 6, FLAG_BITS = 2 };

static void pack_practice(struct bytes *out, const struct practice *practice)
{
	const int64_t flags = practice->is_drill << 1 | practice->with_child;

	packed_add_number(out, practice->day);
	packed_add_number(out, ((int64_t)practice->findings << FLAG_BITS | flags)
					       << PRINCIPLE_BITS |
				       (int64_t)practice->principle);
	bytes_add(out, (const char *)&practice->value, sizeof practice->value);
}

static bool unpack_one_practice(struct unpacking *from, struct practice *practice)
{
	practice->day = unpack_number(from);
	const int64_t rest = unpack_number(from), value = unpack_number(from);
	practice->principle = (enum label)(rest & ((1 << PRINCIPLE_BITS) - 1));
	practice->with_child = (rest >> PRINCIPLE_BITS & 1) != 0;
	practice->is_drill = (rest >> PRINCIPLE_BITS & 2) != 0;
	practice->findings = (unsigned)(rest >> (PRINCIPLE_BITS + FLAG_BITS));
	memcpy(&practice->value, &value, sizeof practice->value);
	return practice_is_sound(practice);
}

static void pack_glance(struct bytes *out, const struct glance *glance)
{
	packed_add_texts(out, glance->settings, SETTING_COUNT);
	packed_add_number(out, glance->n_ended);
	packed_add_number(out, glance->oldest);
	packed_add_number(out, (int64_t)glance->n_unfinished);
	for (size_t i = 0; i < glance->n_unfinished; i++) {
		const struct unfinished *const talk = &glance->unfinished[i];

		packed_add_number(out, talk->id);
		packed_add_number(out, talk->started);
		packed_add_number(out, talk->replies);
		packed_add_text(out, talk->title);
	}
	packed_add_number(out, (int64_t)glance->n_practice);
	for (size_t i = 0; i < glance->n_practice; i++)
		pack_practice(out, &glance->practice[i]);
}

static void unpack_settings(struct unpacking *from, struct glance *glance)
{
	size_t n;
	const char *const *const texts = unpack_texts(from, &n);

	from->is_whole = from->is_whole && n == SETTING_COUNT;
	for (size_t i = 0; i < SETTING_COUNT; i++)
		glance->settings[i] = from->is_whole ? texts[i] : "";
}

static void unpack_unfinished(struct unpacking *from, struct glance *glance)
{
	const size_t n = unpack_count(from, 4 * sizeof(int64_t) + 1);

	glance->unfinished = arena_new(from->arena, (n + 1) * sizeof *glance->unfinished);
	for (size_t i = 0; i < n; i++) {
		struct unfinished *const talk = &glance->unfinished[i];

		talk->id = unpack_number(from);
		talk->started = unpack_number(from);
		talk->replies = (unsigned)unpack_number(from);
		talk->title = unpack_text(from);
	}
	glance->n_unfinished = n;
}

static void unpack_practice(struct unpacking *from, struct glance *glance)
{
	const size_t n = unpack_count(from, PRACTICE_WORDS * sizeof(int64_t));

	glance->practice = arena_new(from->arena, (n + 1) * sizeof *glance->practice);
	glance->n_practice = n;
	for (size_t i = 0; i < n && from->is_whole; i++)
		from->is_whole = unpack_one_practice(from, &glance->practice[i]);
}

static bool unpack_glance(struct str text, struct glance *glance)
{
	struct unpacking from = {text, &glance->arena, true};

	unpack_settings(&from, glance);
	glance->n_ended = (unsigned)unpack_number(&from);
	glance->oldest = unpack_number(&from);
	unpack_unfinished(&from, glance);
	unpack_practice(&from, glance);
	return from.is_whole && from.rest.len == 0;
}

/* ---- the file ---- */

static bool read_file(const char *path, struct glance *glance)
{
	char *const beside = path_beside(path, "-glance");
	const struct bytes *const file = &glance->file;
	struct head head;
	bool is_read = bytes_add_file(&glance->file, beside, GLANCE_MOST_BYTES) &&
		       file->len >= sizeof head;

	if (is_read) {
		memcpy(&head, file->s, sizeof head);
		const struct str text = {file->s + sizeof head, file->len - sizeof head};
		is_read = head.version == GLANCE_VERSION && is_same(&head.mark, &glance->mark) &&
			  head.len == (int64_t)text.len && head.sum == packed_sum(text) &&
			  unpack_glance(text, glance);
	}
	free(beside);
	return is_read;
}

struct glance *glance_open(const char *path)
{
	struct glance_mark mark;

	if (!mark_closed(path, &mark))
		return NULL;
	struct glance *const glance = memory_new(sizeof *glance);
	glance->mark = mark;
	if (read_file(path, glance))
		return glance;
	glance_free(glance);
	return NULL;
}

void glance_free(struct glance *glance)
{
	if (glance == NULL)
		return;
	arena_clear(&glance->arena);
	bytes_clear(&glance->file);
	free(glance);
}

void glance_remove(const char *path)
{
	char *const beside = path_beside(path, "-glance");

	unlink(beside);
	free(beside);
}

static void write_file(const char *path, const struct glance *glance)
{
	struct bytes text = {0};
	char *const beside = path_beside(path, "-glance");

	pack_glance(&text, glance);
	const struct head head = {.version = GLANCE_VERSION,
				  .mark = glance->mark,
				  .len = (int64_t)text.len,
				  .sum = packed_sum((struct str){text.s, text.len})};
	/* Not through a link to somewhere else; the sum tells a reader what is half written. */
	unlink(beside);
	const int fd = text.len > GLANCE_MOST_BYTES / 2
			       ? -1
			       : open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	if (fd >= 0) {
		const bool is_kept = write(fd, &head, sizeof head) == (ssize_t)sizeof head &&
				     write(fd, text.s, text.len) == (ssize_t)text.len;
		close(fd);
		if (!is_kept)
			unlink(beside);
	}
	bytes_clear(&text);
	free(beside);
}

/* ---- asking ---- */

static bool read_settings(struct store *store, struct glance *glance, struct diags *diags)
{
	bool is_read = true;

	for (size_t i = 0; i < SETTING_COUNT && is_read; i++)
		is_read = store_read_setting(store, setting_infos[i].name, &glance->arena,
					     &glance->settings[i], diags);
	return is_read;
}

static bool read_all(struct store *store, struct glance *glance)
{
	struct diags unsaid = {0};
	const bool is_read = read_settings(store, glance, &unsaid) &&
			     store_list_practice(store, &glance->arena, &glance->practice,
						 &glance->n_practice, &unsaid) &&
			     store_list_unfinished(store, &glance->arena, &glance->unfinished,
						   &glance->n_unfinished, &unsaid) &&
			     store_count_ended(store, &glance->n_ended, &unsaid) &&
			     database_find_oldest(store, &glance->oldest, &unsaid) &&
			     mark_open(store, &glance->mark);

	diags_clear(&unsaid);
	return is_read;
}

void glance_keep(struct store *store)
{
	struct glance *const glance = memory_new(sizeof *glance);
	struct diags unsaid = {0};

	if (store_start_reading(store, &unsaid) && read_all(store, glance) &&
	    (store->glance == NULL || !is_same(&store->glance->mark, &glance->mark)))
		write_file(store->path, glance);
	store_stop_reading(store);
	diags_clear(&unsaid);
	glance_free(glance);
}
