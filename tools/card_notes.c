/**
 * @file
 * Notes of cards: a head, then for each file what the system tells of it and its card.
 *
 * Numbers are as this machine has them in memory: another program, so another machine's too, does
 * not take them for its own.
 */
#include "card_notes.h"

#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "paths.h"

/* A file that changed so shortly ago may do so again without a sign: clocks of file systems are
 * coarse, some to two seconds. */
enum { SETTLED_AFTER_S = 2 };
enum { NOTES_MOST_BYTES = 4 << 20 };

/* What differs when a file does. */
struct stamp {
	int64_t device, inode, size, changed_s, changed_ns, written_s, written_ns;
};

struct head {
	struct stamp program; /* another may read other things in the same file */
	int64_t address;
	int64_t len;
	uint64_t sum; /* a machine that went down may leave half a file */
};

/* Before each card. */
struct note {
	struct stamp stamp;
	int64_t has_card;
	int64_t len; /* of the card */
};

struct card_notes {
	struct arena *arena;
	char *path; /* NULL: there is no place for them */
	struct head head;
	struct str old; /* the notes there are */
	size_t at;      /* in them, where the next is expected: files are read in the same order */
	struct bytes fresh; /* the notes there will be */
	struct stamp asked; /* of the file that was asked for last */
	time_t now;
	bool is_changed;
};

static bool take_stamp(const char *path, struct stamp *stamp)
{
	struct stat st;

	if (stat(path, &st) != 0)
		return false;
	*stamp = (struct stamp){
		.device = (int64_t)st.st_dev,
		.inode = (int64_t)st.st_ino,
		.size = st.st_size,
		.changed_s = st.st_ctim.tv_sec,
		.changed_ns = st.st_ctim.tv_nsec,
		.written_s = st.st_mtim.tv_sec,
		.written_ns = st.st_mtim.tv_nsec,
	};
	return true;
}

static bool is_same(const struct stamp *a, const struct stamp *b)
{
	return memcmp(a, b, sizeof *a) == 0;
}

/* By words: it is made at every start. */
static uint64_t sum_of(struct str text)
{
	uint64_t sum = 14695981039346656037U, word = 0;

	for (size_t at = 0; at < text.len; at += sizeof word) {
		const size_t left = text.len - at;
		word = 0;
		memcpy(&word, text.s + at, left < sizeof word ? left : sizeof word);
		sum = (sum ^ word) * 1099511628211U;
		sum ^= sum >> 32;
	}
	return sum;
}

/* Cards as bytes */

static void add_number(struct bytes *out, int64_t number)
{
	bytes_add(out, (const char *)&number, sizeof number);
}

/* With its end, so that it can be used where it stands. */
static void add_text(struct bytes *out, const char *text)
{
	const size_t len = strlen(text);

	add_number(out, (int64_t)len);
	bytes_add(out, text, len + 1);
}

static void add_texts(struct bytes *out, const char *const *texts, size_t n)
{
	add_number(out, (int64_t)n);
	for (size_t i = 0; i < n; i++)
		add_text(out, texts[i]);
}

static void add_card(struct bytes *out, const struct scenario_card *card)
{
	add_text(out, card->id);
	add_text(out, card->language);
	add_text(out, card->title);
	add_text(out, card->about);
	add_text(out, card->rules);
	add_number(out, card->level);
	add_number(out, card->minutes);
	add_number(out, card->with_child);
	add_texts(out, card->themes, card->n_themes);
	add_texts(out, card->aims, card->n_aims);
}

struct reading {
	struct str rest;
	struct arena *arena;
	bool is_whole; /* so far */
};

static int64_t read_number(struct reading *reading)
{
	int64_t number = 0;

	reading->is_whole = reading->is_whole && reading->rest.len >= sizeof number;
	if (!reading->is_whole)
		return 0;
	memcpy(&number, reading->rest.s, sizeof number);
	reading->rest.s += sizeof number;
	reading->rest.len -= sizeof number;
	return number;
}

static const char *read_text(struct reading *reading)
{
	const int64_t len = read_number(reading);
	const char *text = reading->rest.s;

	reading->is_whole = reading->is_whole && len >= 0 && (size_t)len < reading->rest.len &&
			    text[len] == '\0';
	if (!reading->is_whole)
		return "";
	reading->rest.s += len + 1;
	reading->rest.len -= (size_t)len + 1;
	return text;
}

static const char *const *read_texts(struct reading *reading, size_t *n_texts)
{
	const int64_t n = read_number(reading);

	*n_texts = 0;
	/* Each takes more than a byte. */
	reading->is_whole = reading->is_whole && n >= 0 && (size_t)n <= reading->rest.len;
	if (!reading->is_whole)
		return NULL;
	const char **texts = arena_new(reading->arena, ((size_t)n + 1) * sizeof *texts);
	for (*n_texts = 0; *n_texts < (size_t)n; (*n_texts)++)
		texts[*n_texts] = read_text(reading);
	return texts;
}

static bool read_card(struct str text, struct arena *arena, struct scenario_card *card)
{
	struct reading reading = {text, arena, true};

	*card = (struct scenario_card){0};
	card->id = read_text(&reading);
	card->language = read_text(&reading);
	card->title = read_text(&reading);
	card->about = read_text(&reading);
	card->rules = read_text(&reading);
	card->level = (int)read_number(&reading);
	card->minutes = (int)read_number(&reading);
	card->with_child = read_number(&reading) != 0;
	card->themes = read_texts(&reading, &card->n_themes);
	card->aims = read_texts(&reading, &card->n_aims);
	return reading.is_whole && !reading.rest.len;
}

/* The file */

static char *find_path(void)
{
	const char *cache = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");

	/* The XDG specification: a relative path there counts as unset. */
	if (cache && cache[0] == '/')
		return paths_join(cache, "gesprek/cards");
	return home && home[0] == '/' ? paths_join(home, ".cache/gesprek/cards") : NULL;
}

/* What is there and is ours, else nothing. */
static void read_notes(struct card_notes *notes)
{
	struct bytes file = {0};
	struct head head;

	if (!bytes_add_file(&file, notes->path, NOTES_MOST_BYTES) || file.len < sizeof head)
		goto out;
	memcpy(&head, file.s, sizeof head);
	const struct str text = {file.s + sizeof head, file.len - sizeof head};
	if (is_same(&head.program, &notes->head.program) && head.address == notes->head.address &&
	    head.len == (int64_t)text.len && head.sum == sum_of(text))
		notes->old = (struct str){arena_text(notes->arena, text.s, text.len), text.len};
out:
	bytes_clear(&file);
}

struct card_notes *card_notes_open(enum address address, struct arena *arena)
{
	struct card_notes *notes = memory_new(sizeof *notes);

	notes->arena = arena;
	notes->head.address = (int64_t)address;
	notes->now = time(NULL);
	if (take_stamp("/proc/self/exe", &notes->head.program))
		notes->path = find_path();
	if (notes->path)
		read_notes(notes);
	return notes;
}

/* The folder of the file, and the one above; whoever has no home for either has no notes. */
static void make_folders(const char *path)
{
	char *folder = paths_folder(path), *above = paths_folder(folder);

	if (mkdir(folder, 0700) != 0 && mkdir(above, 0700) == 0)
		mkdir(folder, 0700);
	free(folder);
	free(above);
}

/* In its place when it is whole. What cannot be written is read again the next time. */
static void write_notes(struct card_notes *notes)
{
	struct bytes beside = {0};

	notes->head.len = (int64_t)notes->fresh.len;
	notes->head.sum = sum_of((struct str){notes->fresh.s, notes->fresh.len});
	make_folders(notes->path);
	bytes_addf(&beside, "%s.XXXXXX", notes->path);
	const int fd = mkstemp(beside.s);
	FILE *file = fd < 0 ? NULL : fdopen(fd, "w");
	if (file) {
		fwrite(&notes->head, sizeof notes->head, 1, file);
		fwrite(notes->fresh.s, 1, notes->fresh.len, file);
		const bool is_written = !ferror(file);
		if (fclose(file) != 0 || !is_written || rename(beside.s, notes->path) != 0)
			unlink(beside.s);
	}
	bytes_clear(&beside);
}

void card_notes_close(struct card_notes *notes)
{
	if (!notes)
		return;
	if (notes->path && notes->is_changed && notes->fresh.len <= NOTES_MOST_BYTES / 2)
		write_notes(notes);
	bytes_clear(&notes->fresh);
	free(notes->path);
	free(notes);
}

/* The note at notes->at, which is left behind. @return false at the end. */
static bool next_note(struct card_notes *notes, struct note *note, struct str *card)
{
	struct str rest = {notes->old.s + notes->at, notes->old.len - notes->at};

	if (rest.len < sizeof *note)
		return false;
	memcpy(note, rest.s, sizeof *note);
	*card = (struct str){rest.s + sizeof *note, (size_t)note->len};
	if (note->len < 0 || card->len > rest.len - sizeof *note)
		return false;
	notes->at += sizeof *note + card->len;
	return true;
}

/* From where the last was found to the end, then from the start. */
static bool find_note(struct card_notes *notes, struct note *note, struct str *card)
{
	const size_t from = notes->at;

	while (next_note(notes, note, card))
		if (is_same(&note->stamp, &notes->asked))
			return true;
	notes->at = 0;
	while (notes->at < from && next_note(notes, note, card))
		if (is_same(&note->stamp, &notes->asked))
			return true;
	notes->at = from;
	return false;
}

static void keep_note(struct card_notes *notes, const struct note *note, struct str card)
{
	bytes_add(&notes->fresh, (const char *)note, sizeof *note);
	bytes_add(&notes->fresh, card.s, card.len);
}

enum card_note card_notes_find(struct card_notes *notes, const char *path,
			       struct scenario_card *card)
{
	struct note note;
	struct str text;

	notes->asked = (struct stamp){0};
	if (!notes->path || !take_stamp(path, &notes->asked) || !find_note(notes, &note, &text))
		return CARD_NOT_NOTED;
	if (note.has_card && !read_card(text, notes->arena, card))
		return CARD_NOT_NOTED;
	keep_note(notes, &note, text);
	if (!note.has_card)
		return CARD_NOTED_AS_NONE;
	card->path = arena_text(notes->arena, path, strlen(path));
	return CARD_NOTED;
}

void card_notes_add(struct card_notes *notes, const struct scenario_card *card)
{
	struct note note = {.stamp = notes->asked, .has_card = card != NULL};
	struct bytes text = {0};

	if (!note.stamp.inode || note.stamp.changed_s + SETTLED_AFTER_S >= notes->now)
		return;
	if (card)
		add_card(&text, card);
	note.len = (int64_t)text.len;
	keep_note(notes, &note, (struct str){bytes_text(&text), text.len});
	bytes_clear(&text);
	notes->is_changed = true;
}
