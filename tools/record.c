/**
 * @file
 * Keeping a conversation while it is played.
 */
#include "record.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "subcommand.h"
#include "gesprek/base/message.h"
#include "gesprek/store/draft.h"
#include "gesprek/store/forget.h"
#include "paths.h"
#include "version.h"

struct recorder {
	struct store *store;
	int64_t id;            /* of the conversation that is kept, 0: none */
	int64_t unforgotten;   /* one that was stopped and could not be removed, 0: none */
	size_t n_shown;        /* turns whose answer is kept */
	bool has_words;        /* a reply, also if all were taken back, or a draft */
	bool has_failed;       /* the world refused: a reply is missing, so none may follow it */
	bool has_draft_failed; /* waiting for a lock once a second is no way to type */
	struct play_log log;
};

static const char *const note_kinds[] = {
	[PLAY_NOTE_RATING_BEFORE] = "rating-before",
	[PLAY_NOTE_RATING_AFTER] = "rating-after",
	[PLAY_NOTE_AIM] = "aim",
	[PLAY_NOTE_REDO] = "redo",
	[PLAY_NOTE_DISAGREE] = "disagree",
	[PLAY_NOTE_TRY] = "try",
};

int64_t record_now(void)
{
	return time(NULL);
}

char *record_path(void)
{
	const char *data = getenv("XDG_DATA_HOME"), *home = getenv("HOME");

	/* The XDG specification: a relative path there counts as unset. */
	if (data != NULL && data[0] == '/')
		return paths_join(data, "gesprek/history.db");
	if (home == NULL || home[0] != '/')
		return NULL;
	return paths_join(home, ".local/share/gesprek/history.db");
}

struct store *record_store(struct diags *diags)
{
	const struct source nowhere = {.path = "history"};
	char *const path = record_path();
	struct store *store = NULL;

	if (path == NULL)
		diag_add(diags, DIAG_STORE_REFUSED, (struct place){.source = &nowhere},
			 _("there is no home folder to keep the history in"));
	else
		store = store_open(path, diags);
	free(path);
	return store;
}

bool record_is_wanted(bool otherwise)
{
	const char *word = getenv("GESPREK_HISTORY");

	return word == NULL || word[0] == '\0' ? otherwise : strcmp(word, "on") == 0;
}

struct store *record_open(void)
{
	struct diags diags = {0};
	struct store *const store = record_store(&diags);

	if (store == NULL)
		say(_("what you enter cannot be kept: %s: %s"), diags.v[0].path,
		    diags.v[0].message);
	diags_clear(&diags);
	return store;
}

static bool is_keeping(const struct recorder *recorder)
{
	return recorder->store != NULL && recorder->id != 0 && !recorder->has_failed;
}

static bool settle(struct recorder *recorder, bool is_kept)
{
	recorder->has_failed = !is_kept;
	return is_kept;
}

/*
 * Keep the answers that are not kept yet: that of the last turn, and after resuming
 * the one that an earlier end came before.
 */
static bool keep_shown(struct recorder *recorder, const struct session *session,
		       struct diags *diags)
{
	const size_t n_turns = session_count_turns(session);

	for (; recorder->n_shown < n_turns; recorder->n_shown++) {
		const struct turn *const turn = session_get_turn(session, recorder->n_shown);

		if (!store_add_shown(recorder->store, recorder->id, turn->number, turn->spoken,
				     turn->n_spoken, diags))
			return false;
	}
	return true;
}

/* A new conversation, a new chance: also where keeping the one before it failed. */
static void take_up(struct recorder *recorder, const struct record *resumed)
{
	recorder->id = resumed == NULL ? 0 : resumed->id;
	recorder->n_shown = resumed == NULL ? 0 : resumed->shown;
	recorder->has_words = resumed != NULL;
	recorder->has_failed = recorder->has_draft_failed = false;
}

static bool log_begin(void *data, const struct session *session, const struct record *resumed,
		      struct attempt_of of, struct diags *diags)
{
	struct recorder *const recorder = data;
	/* Who plays knows the turn, and we the number of the conversation it was in. */
	const struct beginning beginning = {
		.version = GESPREK_VERSION,
		.now = record_now(),
		.of = {of.turn > 0 ? recorder->id : 0, of.turn},
		.dilemma = dilemma_id(session_options(session)->dilemma),
	};

	take_up(recorder, resumed);
	return recorder->store == NULL || resumed != NULL ||
	       settle(recorder,
		      store_begin(recorder->store, session, &beginning, &recorder->id, diags));
}

static bool log_reply(void *data, const struct session *session, struct str reply,
		      struct respellings respellings, struct diags *diags)
{
	struct recorder *const recorder = data;

	recorder->has_words = true;
	recorder->has_draft_failed = false;
	return !is_keeping(recorder) ||
	       settle(recorder, keep_shown(recorder, session, diags) &&
					store_add_reply(recorder->store, recorder->id,
							(unsigned)session_count_turns(session) + 1,
							reply, respellings, record_now(), diags));
}

static bool log_draft(void *data, const struct session *session, struct str text,
		      struct diags *diags)
{
	struct recorder *const recorder = data;

	(void)session;
	if (!is_keeping(recorder) || recorder->has_draft_failed)
		return true;
	recorder->has_draft_failed = !store_keep_draft(recorder->store, recorder->id, text, diags);
	recorder->has_words = recorder->has_words || text.len > 0;
	return !recorder->has_draft_failed;
}

static bool log_turn(void *data, const struct session *session, const struct turn *turn,
		     struct diags *diags)
{
	struct recorder *const recorder = data;

	(void)turn;
	return !is_keeping(recorder) || settle(recorder, keep_shown(recorder, session, diags));
}

static bool log_rewind(void *data, const struct session *session, unsigned turns,
		       struct diags *diags)
{
	struct recorder *const recorder = data;
	/* The session is rewound already: these are the turns that are left. */
	const size_t n_left = session_count_turns(session);

	(void)turns;
	if (recorder->n_shown > n_left)
		recorder->n_shown = n_left;
	return !is_keeping(recorder) || settle(recorder, store_rewind(recorder->store, recorder->id,
								      (unsigned)n_left + 1, diags));
}

static bool log_note(void *data, const struct session *session, const struct play_note *note,
		     struct diags *diags)
{
	struct recorder *const recorder = data;

	(void)session;
	return !is_keeping(recorder) ||
	       settle(recorder,
		      store_add_note(recorder->store, recorder->id, note_kinds[note->kind],
				     note->turn, note->number, note->text, diags));
}

/* Also when something could not be kept: what was kept before it has to go. */
static bool forget(struct recorder *recorder, struct diags *diags)
{
	const int64_t id = recorder->id;

	recorder->id = 0;
	if (recorder->store == NULL || id == 0 || store_forget(recorder->store, id, diags))
		return true;
	recorder->unforgotten = id;
	return false;
}

static bool log_end(void *data, const struct session *session, enum play_end end,
		    struct diags *diags)
{
	struct recorder *const recorder = data;

	/* Opened and left without a word: nothing to look back at. */
	if (end == PLAY_END_STOPPED || !recorder->has_words)
		return forget(recorder, diags);
	/* Left: nothing to do, every reply is kept already and it can be resumed. */
	if (end == PLAY_END_LEFT || !is_keeping(recorder))
		return true;
	return settle(recorder, keep_shown(recorder, session, diags) &&
					store_end(recorder->store, recorder->id,
						  session_ending(session), record_now(), diags));
}

struct recorder *recorder_new(struct store *store)
{
	struct recorder *const recorder = memory_new(sizeof *recorder);

	*recorder = (struct recorder){
		.store = store,
		.log = {.data = recorder,
			.begin = log_begin,
			.reply = log_reply,
			.draft = log_draft,
			.turn = log_turn,
			.rewind = log_rewind,
			.note = log_note,
			.end = log_end},
	};
	return recorder;
}

void recorder_free(struct recorder *recorder)
{
	struct diags diags = {0};

	/* Nothing would be kept, it was promised: try once more, and say it when it stays. */
	if (recorder->unforgotten != 0 &&
	    !store_forget(recorder->store, recorder->unforgotten, &diags))
		say(_("what you stopped is still kept: %s; 'gesprek forget %lld' removes it"),
		    diags.v[0].message, (long long)recorder->unforgotten);
	diags_clear(&diags);
	free(recorder);
}

const struct play_log *recorder_log(const struct recorder *recorder)
{
	return &recorder->log;
}
