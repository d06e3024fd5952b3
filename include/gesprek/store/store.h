/**
 * @file
 * The history of practice: conversations as lists of replies, in one SQLite file.
 *
 * One transaction per reply, before the character answers: a process killed at
 * any moment loses nothing that was entered. The file is the trainee's own
 * (0600, in a folder of 0700), never leaves the machine, and is emptied by
 * store_forget_all() so that the deleted bytes are gone too.
 *
 * A conversation is a fold of its replies, so these are all that is needed to
 * resume it; the text that was shown is kept beside them, so that an old
 * transcript stays readable after the scenario was edited. A reply that was
 * taken back stays, marked: two attempts are two lists. The clock is the
 * caller's: times are seconds since 1970.
 *
 * What else is kept has a header each: setting.h, draft.h, practice.h, drill.h,
 * journal.h, scan.h, and forget.h for how all of it goes away again.
 *
 * Every function that returns false or NULL has appended a reason to @p diags;
 * a locked or full database never ends a running conversation. One thread of a
 * program uses the store.
 */
#ifndef GESPREK_STORE_STORE_H
#define GESPREK_STORE_STORE_H

#include <stdint.h>

#include "gesprek/talk/session.h"

struct store;

/** The version of the database library, such as "3.40.1". */
const char *store_library_version(void);

/** Open or make the database at @p path; folders are made. A file of a newer program is refused. */
struct store *store_open(const char *path, struct diags *diags);
/**
 * The same, for a program whose first screen should not wait for it: what that shows is in a small
 * file beside the database, made when a store opened so is closed, and where that is still right
 * the database is opened when something else is wanted. What is wrong with it is told then.
 */
struct store *store_open_later(const char *path, struct diags *diags);
void store_close(struct store *store);
/** How long a call waits for another program that writes; STORE_WAIT_MS unless set. */
enum { STORE_WAIT_MS = 2000 };
void store_set_wait(struct store *store, unsigned wait_ms);

/**
 * From the next read on, all that is read is of one moment, whatever others would write meanwhile:
 * they wait until store_stop_reading(). So nobody is asked or waited for in between, nor is
 * anything written.
 */
bool store_start_reading(struct store *store, struct diags *diags);
void store_stop_reading(struct store *store);

/** What a conversation is another attempt of: that one's replies before @p turn, then its own. */
struct attempt_of {
	int64_t id; /* 0: of none */
	unsigned turn;
};

/** What is kept of the beginning besides what the session itself knows. */
struct beginning {
	const char *version; /* of program and libraries */
	int64_t now;
	struct attempt_of of;
};

/** A conversation begins. @p id: what the other calls take. */
bool store_begin(struct store *store, const struct session *session,
		 const struct beginning *beginning, int64_t *id, struct diags *diags);
/**
 * A reply as typed and what typing help read in it, before it is heard; turn numbers count from 1.
 * Whatever still stood at this turn or after it was taken back: a scenario that was edited may end
 * sooner in a resumed conversation than it did before. The draft of the conversation goes in the
 * same transaction.
 */
bool store_add_reply(struct store *store, int64_t id, unsigned turn, struct str reply,
		     struct respellings respellings, int64_t now, struct diags *diags);
/** What was shown in answer. Turn 0 is the opening. */
bool store_add_shown(struct store *store, int64_t id, unsigned turn, const struct spoken *spoken,
		     size_t n, struct diags *diags);
/** What the trainee added: a rating, a line to redo, a finding disputed. */
bool store_add_note(struct store *store, int64_t id, const char *kind, unsigned turn,
		    unsigned number, const char *text, struct diags *diags);
/** Replies from @p first_turn on were taken back. */
bool store_rewind(struct store *store, int64_t id, unsigned first_turn, struct diags *diags);
/** It reached an ending, or its input ended: it is no longer offered for resuming. */
bool store_end(struct store *store, int64_t id, enum ending ending, int64_t now,
	       struct diags *diags);

/** A conversation as it stands in a list. */
struct record {
	int64_t id, started, ended; /* ended 0: it can be resumed */
	const char *scenario, *title, *path, *mode, *ending, *at, *dilemma, *carried;
	struct attempt_of of;
	uint64_t seed, scenario_hash, rules_hash;
	unsigned replies, shown; /* shown: the last turn whose answer was kept as well */
	struct state_change set; /* what --set gave */
	unsigned set_given;
	bool has_draft; /* something was typed and not sent */
};

struct records {
	const struct record *v;
	size_t n;
};

/** All conversations, the newest first, in @p arena. */
bool store_list(struct store *store, struct arena *arena, struct records *records,
		struct diags *diags);

/** A conversation with at least one reply that has not come to an end. */
struct unfinished {
	int64_t id, started;
	const char *title; /* or the scenario's id, where no title was kept */
	unsigned replies;
};
/** Those, the newest first, in @p arena. */
bool store_list_unfinished(struct store *store, struct arena *arena, struct unfinished **list,
			   size_t *n, struct diags *diags);
/** How many have. */
bool store_count_ended(struct store *store, unsigned *n, struct diags *diags);
/** The one whose number is @p id. @return NULL: there is none, or with a diag. */
const struct record *store_find(struct store *store, int64_t id, struct arena *arena,
				struct diags *diags);

struct kept_reply {
	struct str text;
	struct respellings respellings;
};
/** The replies of one that still count, in order. */
bool store_read_replies(struct store *store, int64_t id, struct arena *arena,
			struct kept_reply **replies, size_t *n, struct diags *diags);

/** One line of a kept conversation: speaker "" is the narrator, NULL the trainee. */
struct record_line {
	const char *speaker, *text;
	unsigned turn;
};
bool store_read_lines(struct store *store, int64_t id, struct arena *arena,
		      struct record_line **lines, size_t *n, struct diags *diags);

/**
 * One reply of all that were ever said in a conversation, those that were taken back included.
 * What it was an answer to can be told from the order: for each earlier turn the last reply before
 * it in the list.
 */
struct kept_attempt {
	unsigned turn;
	unsigned number;    /* among the replies of this turn, from 1 */
	bool is_taken_back; /* false: it stands */
	int64_t said_at;
	struct kept_reply reply;
	const struct record_line *lines; /* what it brought */
	size_t n_lines;
};
/** Every reply in the order they were said. */
bool store_read_attempts(struct store *store, int64_t id, struct arena *arena,
			 struct kept_attempt **attempts, size_t *n, struct diags *diags);

/** What the trainee added, see store_add_note(). */
struct kept_note {
	const char *kind, *text;
	unsigned turn, number;
};
/** The notes of one conversation, in the order they were made. */
bool store_read_notes(struct store *store, int64_t id, struct arena *arena,
		      struct kept_note **notes, size_t *n, struct diags *diags);
/** What a child let go along, of the last finished conversation with @p scenario in which it did:
 * its notes of the kind "carry"; none is no refusal. */
bool store_read_carried(struct store *store, const char *scenario, struct arena *arena,
			struct kept_note **notes, size_t *n, struct diags *diags);

#endif
