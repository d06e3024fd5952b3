/**
 * @file
 * Playing: from the list of scenarios to the debrief, full screen or in plain lines.
 *
 * play_run() is the whole of it. What it needs from the world comes in by
 * callbacks: where scenarios are (`struct play_library`) and where what was
 * entered is kept (`struct play_log`). Neither is owned. A callback that fails
 * appends to the diags it is given; that is told in plain words and never ends
 * a running conversation.
 *
 * The full screen is left for plain lines when asked for, by GESPREK_PLAIN or
 * ACCESSIBLE in the environment, with TERM=dumb, without a terminal, and when
 * curses refuses the terminal. Both store identical sessions. When input is no
 * terminal, nothing is asked that the input does not answer: a scenario given
 * by name goes straight through briefing and conversation to the debrief.
 */
#ifndef GESPREK_TUI_PLAY_H
#define GESPREK_TUI_PLAY_H

#include <stdio.h>

#include "gesprek/store/store.h"
#include "gesprek/talk/session.h"

/** Where scenarios come from. All that is returned lives until play_run() returns. */
struct play_library {
	void *data;
	/** The cards of all scenarios, in any order; reads no pack. @return how many. */
	size_t (*list)(void *data, const struct scenario_card **cards, struct diags *diags);
	/** Load by id or path, with its pack. @return NULL if any problem was an error. */
	const struct scenario *(*load)(void *data, const char *id_or_path, struct diags *diags);
	/** It may be chosen soon: begin in the background what makes loading long. May be NULL. */
	void (*expect)(void *data, const char *id_or_path);
};

/** What the trainee adds beside the replies; kept with the session, never analysed. */
enum play_note_kind {
#define N(name, id) PLAY_NOTE_##name,
#include "gesprek/tui/note_kinds.def"
#undef N
};

/** Its id, as it is stored: `rating-before`. */
const char *play_note_id(enum play_note_kind kind);

struct play_note {
	enum play_note_kind kind;
	unsigned turn, number; /* 0 when the kind has none */
	const char *text;      /* "" when the kind has none */
};

enum play_end {
	PLAY_END_FINISHED, /* the conversation reached an ending, or its input ended */
	PLAY_END_STOPPED,  /* `:stop`: no trace may stay; forget the session */
	PLAY_END_LEFT,     /* interrupted: it may be resumed later */
};

/** Where a conversation is kept. Any member may be NULL, and so may the log itself. */
struct play_log {
	void *data;
	/** A conversation starts; @p session holds the scenario, seed and mode. @p resumed: the
	 * kept one that goes on, its replies are not told again; NULL: a new one. @p of: the turn
	 * at which a new one departs from the one that was kept last (the log knows its number),
	 * zero for none. */
	bool (*begin)(void *data, const struct session *session, const struct record *resumed,
		      struct attempt_of of, struct diags *diags);
	/** A reply as typed and what typing help read in it, before it is heard and answered. */
	bool (*reply)(void *data, const struct session *session, struct str reply,
		      struct respellings respellings, struct diags *diags);
	/** What is being typed, while it is typed; empty when nothing is. A reply ends it. */
	bool (*draft)(void *data, const struct session *session, struct str text,
		      struct diags *diags);
	/** What that reply brought, as it was shown. */
	bool (*turn)(void *data, const struct session *session, const struct turn *turn,
		     struct diags *diags);
	/** The last @p turns replies were taken back. */
	bool (*rewind)(void *data, const struct session *session, unsigned turns,
		       struct diags *diags);
	bool (*note)(void *data, const struct session *session, const struct play_note *note,
		     struct diags *diags);
	/** At the end; after FINISHED the notes of the debrief still follow. */
	bool (*end)(void *data, const struct session *session, enum play_end end,
		    struct diags *diags);
	/** @return the number the conversation is kept under; 0: it is not kept. */
	int64_t (*number)(void *data);
};

/** Where typing help comes from. */
struct play_speller {
	void *data;
	/** @return NULL where there is no dictionary; play_run() closes it. */
	struct spelling *(*open)(void *data, const struct pack *pack);
};

/**
 * A scenario that is being written while it is played. It is looked at while a reply is waited
 * for, a few times a second at most. Nobody practises then: `log` and `store` are to be NULL.
 */
struct play_watch {
	void *data;
	/** Was anything it is made of saved since it was loaded last, or tried to? */
	bool (*is_saved)(void *data);
	/** Load it as it is now, beside the version that is played, which stays valid. @return NULL
	 * when it cannot be played as it is. */
	const struct scenario *(*load)(void *data, struct diags *diags);
	/** After each load(): with @p is_taken nothing points any more into what an earlier load()
	 * returned, without it nothing into what the last one did. What the library loaded stays.
	 */
	void (*settle)(void *data, bool is_taken);
};

/** What to begin with where no scenario is named. */
enum play_first { PLAY_FIRST_HOME, PLAY_FIRST_DRILL, PLAY_FIRST_JOURNAL, PLAY_FIRST_SCAN };

struct play_options {
	const struct play_library *library;
	const struct play_speller *speller; /* NULL: no typing help */
	const struct play_log *log;         /* NULL: nothing is kept */
	/** The trainee's own file: journal, drills, plan, what is unfinished. NULL: nothing is
	 * kept, and what needs it is not offered. */
	struct store *store;
	unsigned unlocked_level; /* the highest open level where there is no such file; 0: what
				    holds when nothing was set */
	int64_t (*now)(void);    /* seconds since 1970; NULL: always 0 */
	const char *scenario;    /* id or path; NULL: what comes first */
	enum play_first first;
	const char *principle; /* of the drill, a label id; NULL: the one that needs it most */
	int64_t resume;        /* go on with this conversation of the store instead; 0: none */
	const char *language;  /* of the scenarios to list first, "nl"; NULL: Dutch */
	bool has_mode;         /* false: the trainee chooses; coach when nothing can be asked */
	enum mode mode;
	uint64_t seed;  /* of the first conversation; each further one throws its own from it */
	const char *at; /* node id to start at; NULL: the beginning */
	const char *const *set; /* "trust=20" */
	size_t n_set;
	const struct play_watch *watch; /* of `scenario`; NULL: it stays as it was loaded */
	bool is_plain, is_ascii;
	FILE *in, *out; /* NULL: stdin and stdout */
};

/** @return An exit status: 0 fine, 2 usage, 65 bad data, 66 no input, 74 input/output, 128 +
 * signal. */
int play_run(const struct play_options *options);

#endif
