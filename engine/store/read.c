/*
 * Reading back: the list of conversations, the replies that resume one, the
 * lines that were shown, and what the trainee added.
 */
#include "database.h"
#include "glance.h"
#include "respellings.h"

#include <stdlib.h>
#include <string.h>

#include "gesprek/base/message.h"

static bool read_start_values(struct store *store, struct record *record, struct diags *diags)
{
	sqlite3_stmt *const row = database_ask(
		store, diags, "SELECT variable, value FROM start_value WHERE session = ?", "i",
		record->id);
	enum state_variable variable;
	int step;

	if (row == NULL)
		return false;
	while ((step = sqlite3_step(row)) == SQLITE_ROW) {
		const char *id = (const char *)sqlite3_column_text(row, 0);

		if (id == NULL || !state_find(id, &variable))
			continue; /* a variable of a later version: nothing to set here */
		record->set.by[variable] = sqlite3_column_int(row, 1);
		record->set_given |= 1U << variable;
	}
	return database_finish(store, row, step, diags);
}

static bool take_record(sqlite3_stmt *row, struct arena *arena, void *item)
{
	*(struct record *)item = (struct record){
		.id = sqlite3_column_int64(row, 0),
		.started = sqlite3_column_int64(row, 1),
		.ended = sqlite3_column_int64(row, 2),
		.scenario = database_text(row, 3, arena),
		.path = database_text(row, 4, arena),
		.mode = database_text(row, 5, arena),
		.ending = database_text(row, 6, arena),
		.at = database_text(row, 7, arena),
		.seed = (uint64_t)sqlite3_column_int64(row, 8),
		.scenario_hash = (uint64_t)sqlite3_column_int64(row, 9),
		.rules_hash = (uint64_t)sqlite3_column_int64(row, 10),
		.replies = (unsigned)sqlite3_column_int(row, 11),
		.shown = (unsigned)sqlite3_column_int(row, 12),
		.title = database_text(row, 13, arena),
		.of = {sqlite3_column_int64(row, 14), (unsigned)sqlite3_column_int(row, 15)},
		.dilemma = database_text(row, 16, arena),
		.has_draft = sqlite3_column_int(row, 17) != 0,
		.carried = database_text(row, 18, arena),
	};
	return true;
}

/* All conversations, or with @p id that one. */
static bool read_records(struct store *store, int64_t id, struct arena *arena,
			 struct records *records, struct diags *diags)
{
	sqlite3_stmt *const rows = database_ask(
		store, diags,
		"SELECT id, started, ended, scenario, path, mode, ending, at, seed, scenario_hash,"
		" rules_hash, (SELECT count(*) FROM reply WHERE session = session.id AND"
		" is_taken_back = 0), (SELECT max(turn) FROM shown WHERE session = session.id AND"
		" is_taken_back = 0), title, attempt_of, from_turn, dilemma,"
		" EXISTS (SELECT 1 FROM draft WHERE session = session.id), carried"
		" FROM session WHERE (?1 IS NULL OR id = ?1) ORDER BY id DESC",
		"k", id);
	size_t n;
	struct record *const list =
		database_list(store, rows, arena, sizeof *list, take_record, &n, diags);

	bool is_read = list != NULL;
	for (size_t i = 0; i < n && is_read; i++)
		is_read = read_start_values(store, &list[i], diags);
	*records = (struct records){list, is_read ? n : 0};
	return is_read;
}

bool store_list(struct store *store, struct arena *arena, struct records *records,
		struct diags *diags)
{
	return read_records(store, 0, arena, records, diags);
}

static bool take_unfinished(sqlite3_stmt *row, struct arena *arena, void *item)
{
	*(struct unfinished *)item = (struct unfinished){
		.id = sqlite3_column_int64(row, 0),
		.started = sqlite3_column_int64(row, 1),
		.title = database_text(row, 2, arena),
		.replies = (unsigned)sqlite3_column_int(row, 3),
	};
	return true;
}

static struct unfinished *copy_unfinished(const struct glance *glance, struct arena *arena)
{
	struct unfinished *const list = arena_new(arena, (glance->n_unfinished + 1) * sizeof *list);

	for (size_t i = 0; i < glance->n_unfinished; i++) {
		const char *const title = glance->unfinished[i].title;

		list[i] = glance->unfinished[i];
		list[i].title = arena_text(arena, title, strlen(title));
	}
	return list;
}

bool store_list_unfinished(struct store *store, struct arena *arena, struct unfinished **list,
			   size_t *n, struct diags *diags)
{
	const struct glance *const glance = database_glance(store);

	if (glance != NULL) {
		*list = copy_unfinished(glance, arena);
		*n = glance->n_unfinished;
		return true;
	}
	sqlite3_stmt *const rows = database_ask(
		store, diags,
		"SELECT id, started, ifnull(nullif(title, ''), scenario), count(*) FROM session"
		" JOIN reply ON reply.session = session.id AND is_taken_back = 0"
		" WHERE ended IS NULL GROUP BY id ORDER BY id DESC",
		"");

	*list = database_list(store, rows, arena, sizeof **list, take_unfinished, n, diags);
	return *list != NULL;
}

bool store_count_ended(struct store *store, unsigned *n, struct diags *diags)
{
	const struct glance *const glance = database_glance(store);

	*n = glance != NULL ? glance->n_ended : 0;
	if (glance != NULL)
		return true;
	sqlite3_stmt *const row = database_ask(
		store, diags, "SELECT count(*) FROM session WHERE ended IS NOT NULL", "");
	if (row == NULL)
		return false;
	int step = sqlite3_step(row);
	if (step == SQLITE_ROW) {
		*n = (unsigned)sqlite3_column_int(row, 0);
		step = sqlite3_step(row);
	}
	return database_finish(store, row, step, diags);
}

const struct record *store_find(struct store *store, int64_t id, struct arena *arena,
				struct diags *diags)
{
	struct records records;

	/* 0 is nobody's number. */
	return id != 0 && read_records(store, id, arena, &records, diags) && records.n > 0
		       ? records.v
		       : NULL;
}

static bool take_reply(sqlite3_stmt *row, struct arena *arena, void *item)
{
	*(struct kept_reply *)item = (struct kept_reply){
		.text = database_blob(row, 0, arena),
		.respellings = respellings_parse(database_text(row, 1, arena), arena),
	};
	return true;
}

bool store_read_replies(struct store *store, int64_t id, struct arena *arena,
			struct kept_reply **replies, size_t *n, struct diags *diags)
{
	sqlite3_stmt *const rows = database_ask(store, diags,
						"SELECT text, read_as FROM reply WHERE session = ?"
						" AND is_taken_back = 0 ORDER BY turn, rowid",
						"i", id);

	*replies = database_list(store, rows, arena, sizeof **replies, take_reply, n, diags);
	return *replies != NULL;
}

static bool take_line(sqlite3_stmt *row, struct arena *arena, void *item)
{
	const bool is_trainee = sqlite3_column_type(row, 1) == SQLITE_NULL;

	*(struct record_line *)item = (struct record_line){
		.speaker = is_trainee ? NULL : database_text(row, 1, arena),
		.text = database_text(row, 2, arena),
		.turn = (unsigned)sqlite3_column_int(row, 0),
	};
	return true;
}

bool store_read_lines(struct store *store, int64_t id, struct arena *arena,
		      struct record_line **lines, size_t *n, struct diags *diags)
{
	/* Within a turn the reply comes first: its speaker is NULL, which sorts before texts. */
	sqlite3_stmt *const rows =
		database_ask(store, diags,
			     "SELECT turn, NULL AS speaker, CAST(text AS TEXT), 0 AS part, rowid "
			     "AS nr FROM reply"
			     " WHERE session = ?1 AND is_taken_back = 0"
			     " UNION ALL SELECT turn, speaker, text, 1, rowid FROM shown"
			     " WHERE session = ?1 AND is_taken_back = 0 ORDER BY 1, 4, 5",
			     "i", id);

	*lines = database_list(store, rows, arena, sizeof **lines, take_line, n, diags);
	return *lines != NULL;
}

static bool take_note(sqlite3_stmt *row, struct arena *arena, void *item)
{
	*(struct kept_note *)item = (struct kept_note){
		.kind = database_text(row, 0, arena),
		.turn = (unsigned)sqlite3_column_int(row, 1),
		.number = (unsigned)sqlite3_column_int(row, 2),
		.text = database_text(row, 3, arena),
	};
	return true;
}

bool store_read_carried(struct store *store, const char *scenario, struct arena *arena,
			struct kept_note **notes, size_t *n, struct diags *diags)
{
	sqlite3_stmt *const rows = database_ask(
		store, diags,
		"SELECT kind, turn, number, text FROM note WHERE kind = 'carry' AND session ="
		" (SELECT max(session.id) FROM session JOIN note ON note.session = session.id"
		" WHERE scenario = ? AND ended IS NOT NULL AND kind = 'carry') ORDER BY rowid",
		"t", scenario);

	*notes = database_list(store, rows, arena, sizeof **notes, take_note, n, diags);
	return *notes != NULL;
}

bool store_read_notes(struct store *store, int64_t id, struct arena *arena,
		      struct kept_note **notes, size_t *n, struct diags *diags)
{
	sqlite3_stmt *const rows = database_ask(
		store, diags,
		"SELECT kind, turn, number, text FROM note WHERE session = ? ORDER BY rowid", "i",
		id);

	*notes = database_list(store, rows, arena, sizeof **notes, take_note, n, diags);
	return *notes != NULL;
}
