/*
 * Keeping a conversation while it goes on. Each function is one transaction;
 * SQLite makes a single statement one by itself.
 */
#include "database.h"
#include "respellings.h"

#include <stdlib.h>

/* The end of a transaction: all of it or nothing. */
static bool settle(struct store *store, bool is_kept, struct diags *diags)
{
	if (is_kept && database_do(store, diags, "COMMIT", ""))
		return true;
	sqlite3_exec(store->db, "ROLLBACK", NULL, NULL, NULL);
	return false;
}

bool store_begin(struct store *store, const struct session *session, const char *version,
		 int64_t now, int64_t *id, struct diags *diags)
{
	const struct scenario *const scenario = session_scenario(session);
	const struct session_options *const options = session_options(session);

	*id = 0;
	if (!database_do(store, diags, "BEGIN IMMEDIATE", ""))
		return false;
	/* Whoever resumes may stand in another folder. */
	char *const path = realpath(scenario->path, NULL);
	bool is_kept = database_do(
		store, diags,
		"INSERT INTO session (started, scenario, path, scenario_hash, rules_hash, version,"
		" seed, mode, at, title) VALUES (?,?,?,?,?,?,?,?,?,?)",
		"ittiitittt", now, scenario->id, path == NULL ? scenario->path : path,
		(int64_t)scenario->hash, (int64_t)pack_hash(scenario->pack), version,
		(int64_t)options->seed, mode_id(options->mode),
		options->at == NULL ? "" : options->at->id, scenario->title);
	free(path);
	if (is_kept)
		*id = sqlite3_last_insert_rowid(store->db);
	for (unsigned v = 0; v < STATE_COUNT && is_kept; v++)
		if (options->set_given & (1U << v))
			is_kept = database_do(
				store, diags, "INSERT INTO start_value VALUES (?,?,?)", "iti", *id,
				state_id((enum state_variable)v), (int64_t)options->set.by[v]);
	is_kept = settle(store, is_kept, diags);
	if (!is_kept)
		*id = 0;
	return is_kept;
}

static bool take_back(struct store *store, int64_t id, unsigned first_turn, struct diags *diags)
{
	return database_do(store, diags,
			   "UPDATE reply SET is_taken_back = 1 WHERE session = ? AND turn >= ?",
			   "iu", id, first_turn) &&
	       database_do(store, diags,
			   "UPDATE shown SET is_taken_back = 1 WHERE session = ? AND turn >= ?",
			   "iu", id, first_turn);
}

bool store_add_reply(struct store *store, int64_t id, unsigned turn, struct str reply,
		     struct respellings respellings, int64_t now, struct diags *diags)
{
	struct bytes read_as = {0};

	if (!database_do(store, diags, "BEGIN IMMEDIATE", ""))
		return false;
	respellings_write(respellings, &read_as);
	const bool is_kept = take_back(store, id, turn, diags) &&
			     database_do(store, diags,
					 "INSERT INTO reply (session, turn, said_at, text, read_as)"
					 " VALUES (?,?,?,?,?)",
					 "iuibt", id, turn, now, reply, bytes_text(&read_as));
	bytes_clear(&read_as);
	return settle(store, is_kept, diags);
}

bool store_add_shown(struct store *store, int64_t id, unsigned turn, const struct spoken *spoken,
		     size_t n, struct diags *diags)
{
	if (!database_do(store, diags, "BEGIN IMMEDIATE", ""))
		return false;
	bool is_kept = true;
	for (size_t i = 0; i < n && is_kept; i++)
		is_kept = database_do(
			store, diags,
			"INSERT INTO shown (session, turn, speaker, text) VALUES (?,?,?,?)", "iutt",
			id, turn, spoken[i].speaker == NULL ? "" : spoken[i].speaker->name,
			spoken[i].text);
	return settle(store, is_kept, diags);
}

bool store_add_note(struct store *store, int64_t id, const char *kind, unsigned turn,
		    unsigned number, const char *text, struct diags *diags)
{
	return database_do(
		store, diags,
		"INSERT INTO note (session, kind, turn, number, text) VALUES (?,?,?,?,?)", "ituut",
		id, kind, turn, number, text);
}

bool store_rewind(struct store *store, int64_t id, unsigned first_turn, struct diags *diags)
{
	if (!database_do(store, diags, "BEGIN IMMEDIATE", ""))
		return false;
	return settle(store, take_back(store, id, first_turn, diags), diags);
}

bool store_end(struct store *store, int64_t id, enum ending ending, int64_t now,
	       struct diags *diags)
{
	return database_do(store, diags, "UPDATE session SET ended = ?, ending = ? WHERE id = ?",
			   "iti", now, ending == ENDING_NONE ? "" : ending_id(ending), id);
}

bool store_forget(struct store *store, int64_t id, struct diags *diags)
{
	return database_do(store, diags, "DELETE FROM session WHERE id = ?", "i", id);
}

bool store_forget_all(struct store *store, struct diags *diags)
{
	/* secure_delete overwrites what is deleted; VACUUM gives the room back as well. */
	return database_do(store, diags, "DELETE FROM session", "") &&
	       database_do(store, diags, "VACUUM", "");
}
