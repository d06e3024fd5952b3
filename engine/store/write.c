/*
 * Keeping a conversation while it goes on. Each function is one transaction.
 */
#include "database.h"
#include "gesprek/talk/carry.h"
#include "respellings.h"

#include <stdlib.h>

static bool add_shown(struct store *store, int64_t id, unsigned turn, const struct spoken *spoken,
		      size_t n, struct diags *diags)
{
	/* In place of what stood there: it may have been kept before, and not been known to be. */
	bool is_kept = database_do(
		store, diags,
		"DELETE FROM shown WHERE session = ? AND turn = ? AND is_taken_back = 0", "iu", id,
		turn);

	for (size_t i = 0; i < n && is_kept; i++)
		is_kept = database_do(
			store, diags,
			"INSERT INTO shown (session, turn, speaker, text, attempt) VALUES"
			" (?1,?2,?3,?4, ifnull((SELECT attempt FROM reply WHERE session = ?1 AND"
			" turn = ?2 AND is_taken_back = 0), 1))",
			"iutt", id, turn, spoken[i].speaker == NULL ? "" : spoken[i].speaker->name,
			spoken[i].text);
	return is_kept;
}

static bool add_session(struct store *store, const struct session *session,
			const struct beginning *beginning, struct diags *diags)
{
	const struct scenario *const scenario = session_scenario(session);
	const struct session_options *const options = session_options(session);
	/* Whoever resumes may stand in another folder. */
	char *const path = realpath(scenario->path, NULL);
	struct arena arena = {0};
	const bool is_kept = database_do(
		store, diags,
		"INSERT INTO session (started, scenario, path, scenario_hash, rules_hash, version,"
		" seed, mode, at, title, attempt_of, from_turn, dilemma, carried)"
		" VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
		"ittiititttkutt", beginning->now, scenario->id,
		path == NULL ? scenario->path : path, (int64_t)scenario->hash,
		(int64_t)pack_hash(scenario->pack), beginning->version, (int64_t)options->seed,
		mode_id(options->mode), options->at == NULL ? "" : options->at->id, scenario->title,
		beginning->of.id, beginning->of.turn, dilemma_id(options->dilemma),
		carried_ids(scenario, options->carried, &arena));

	arena_clear(&arena);
	free(path);
	return is_kept;
}

static bool add_start_values(struct store *store, int64_t id, const struct session_options *options,
			     struct diags *diags)
{
	bool is_kept = true;

	for (unsigned v = 0; v < STATE_COUNT && is_kept; v++)
		if (options->set_given & (1U << v))
			is_kept = database_do(
				store, diags, "INSERT INTO start_value VALUES (?,?,?)", "iti", id,
				state_id((enum state_variable)v), (int64_t)options->set.by[v]);
	return is_kept;
}

bool store_begin(struct store *store, const struct session *session,
		 const struct beginning *beginning, int64_t *id, struct diags *diags)
{
	size_t n;
	const struct spoken *const opening = session_opening(session, &n);

	*id = 0;
	if (!database_begin(store, diags))
		return false;
	bool is_kept = add_session(store, session, beginning, diags);
	const int64_t added = sqlite3_last_insert_rowid(store->db);
	is_kept = is_kept && add_start_values(store, added, session_options(session), diags) &&
		  add_shown(store, added, 0, opening, n, diags);
	is_kept = database_settle(store, is_kept, diags);
	if (is_kept)
		*id = added;
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

	if (!database_begin(store, diags))
		return false;
	respellings_write(respellings, &read_as);
	const bool is_kept =
		take_back(store, id, turn, diags) &&
		database_do(store, diags,
			    "INSERT INTO reply (session, turn, said_at, text, read_as,"
			    " attempt) VALUES (?1,?2,?3,?4,?5, 1 + (SELECT count(*)"
			    " FROM reply WHERE session = ?1 AND turn = ?2))",
			    "iuibt", id, turn, now, reply, bytes_text(&read_as)) &&
		database_do(store, diags, "DELETE FROM draft WHERE session = ?", "i", id);
	bytes_clear(&read_as);
	return database_settle(store, is_kept, diags);
}

bool store_add_shown(struct store *store, int64_t id, unsigned turn, const struct spoken *spoken,
		     size_t n, struct diags *diags)
{
	return database_begin(store, diags) &&
	       database_settle(store, add_shown(store, id, turn, spoken, n, diags), diags);
}

bool store_add_note(struct store *store, int64_t id, const char *kind, unsigned turn,
		    unsigned number, const char *text, struct diags *diags)
{
	return database_change(
		store, diags,
		"INSERT INTO note (session, kind, turn, number, text) VALUES (?,?,?,?,?)", "ituut",
		id, kind, turn, number, text);
}

bool store_rewind(struct store *store, int64_t id, unsigned first_turn, struct diags *diags)
{
	return database_begin(store, diags) &&
	       database_settle(store, take_back(store, id, first_turn, diags), diags);
}

bool store_end(struct store *store, int64_t id, enum ending ending, int64_t now,
	       struct diags *diags)
{
	return database_change(store, diags,
			       "UPDATE session SET ended = ?, ending = ? WHERE id = ?", "iti", now,
			       ending == ENDING_NONE ? "" : ending_id(ending), id);
}
