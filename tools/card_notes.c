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

#include "gesprek/base/packed.h"
#include "paths.h"

/* A file that changed so shortly ago may do so again without a sign: clocks of file systems are
 * coarse, some to two seconds. */
enum { SETTLED_AFTER_S = 2 };
enum { NOTES_MOST_BYTES = 4 << 20 };

struct head {
	struct file_stamp program; /* another may read other things in the same file */
	int64_t address;
	int64_t len;
	uint64_t sum; /* a machine that went down may leave half a file */
};

/* Before each card. */
struct note {
	struct file_stamp stamp;
	int64_t has_card;
	int64_t len; /* of the card */
};

struct card_notes {
	struct arena *arena;
	char *path; /* NULL: there is no place for them */
	struct head head;
	struct str old; /* the notes there are */
	size_t at;      /* in them, where the next is expected: files are read in the same order */
	struct bytes fresh;      /* the notes there will be */
	struct file_stamp asked; /* of the file that was asked for last */
	time_t now;
	bool is_changed;
};

/* Cards as bytes */

static void add_card(struct bytes *out, const struct scenario_card *card)
{
	packed_add_text(out, card->id);
	packed_add_text(out, card->language);
	packed_add_text(out, card->title);
	packed_add_text(out, card->about);
	packed_add_text(out, card->rules);
	packed_add_number(out, card->level);
	packed_add_number(out, card->minutes);
	packed_add_number(out, card->with_child);
	packed_add_texts(out, card->themes, card->n_themes);
	packed_add_texts(out, card->aims, card->n_aims);
}

static bool read_card(struct str text, struct arena *arena, struct scenario_card *card)
{
	struct unpacking from = {text, arena, true};

	*card = (struct scenario_card){0};
	card->id = unpack_text(&from);
	card->language = unpack_text(&from);
	card->title = unpack_text(&from);
	card->about = unpack_text(&from);
	card->rules = unpack_text(&from);
	card->level = (int)unpack_number(&from);
	card->minutes = (int)unpack_number(&from);
	card->with_child = unpack_number(&from) != 0;
	card->themes = unpack_texts(&from, &card->n_themes);
	card->aims = unpack_texts(&from, &card->n_aims);
	return from.is_whole && !from.rest.len;
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
	if (file_stamp_is_same(&head.program, &notes->head.program) &&
	    head.address == notes->head.address && head.len == (int64_t)text.len &&
	    head.sum == packed_sum(text))
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
	if (file_stamp_take("/proc/self/exe", &notes->head.program))
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
	notes->head.sum = packed_sum((struct str){notes->fresh.s, notes->fresh.len});
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
		if (file_stamp_is_same(&note->stamp, &notes->asked))
			return true;
	notes->at = 0;
	while (notes->at < from && next_note(notes, note, card))
		if (file_stamp_is_same(&note->stamp, &notes->asked))
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

	notes->asked = (struct file_stamp){0};
	if (!notes->path || !file_stamp_take(path, &notes->asked) ||
	    !find_note(notes, &note, &text))
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
