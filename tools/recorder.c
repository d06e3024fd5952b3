/**
 * @file
 * Keeping a conversation while it is played.
 *
 * The session holds all that was said, so what is kept is a mark in it: so many replies, so many
 * answers. Every call brings the history up to that point, whatever was refused before.
 */
#include "recorder.h"

#include <stdlib.h>
#include <string.h>

#include "gesprek/base/message.h"
#include "gesprek/store/draft.h"
#include "gesprek/store/forget.h"
#include "record.h"
#include "subcommand.h"
#include "version.h"

/* Who was refused waits no two seconds for every reply. */
enum { REFUSED_WAIT_MS = 100 };

struct recorder {
	struct store *store;
	char *refusal;   /* why there is no store, until it is told; NULL: it was not asked for */
	bool is_refused; /* and that was told */
	bool is_open;    /* between begin() and the end of all traces */
	int64_t id;      /* of the conversation that is kept, 0: nothing of it is yet */
	struct attempt_of of;
	size_t n_kept;      /* turns whose reply is kept */
	size_t n_shown;     /* turns whose answer is kept */
	bool is_rewind_due; /* what is kept beyond `n_kept` was taken back */
	bool is_end_due;    /* it has ended, and that is not kept yet */
	bool has_words;     /* a reply, also if all were taken back, or a draft */
	bool has_failed;    /* something that was told is not kept */
	bool has_draft_failed;
	struct play_note *notes; /* that are not kept yet, their texts in `arena` */
	size_t n_notes, cap_notes;
	struct arena arena;
	int64_t unforgotten; /* one that was stopped and could not be removed, 0: none */
	struct play_log log;
};

static size_t least(size_t a, size_t b)
{
	return a < b ? a : b;
}

static bool is_keeping(const struct recorder *recorder)
{
	return recorder->store != NULL && recorder->is_open;
}

static bool settle(struct recorder *recorder, bool is_kept)
{
	recorder->has_failed = !is_kept;
	store_set_wait(recorder->store, is_kept ? STORE_WAIT_MS : REFUSED_WAIT_MS);
	return is_kept;
}

static bool keep_beginning(struct recorder *recorder, const struct session *session,
			   struct diags *diags)
{
	const struct beginning beginning = {
		.version = GESPREK_VERSION, .now = record_now(), .of = recorder->of};

	return recorder->id != 0 ||
	       store_begin(recorder->store, session, &beginning, &recorder->id, diags);
}

static bool keep_rewind(struct recorder *recorder, struct diags *diags)
{
	if (recorder->is_rewind_due)
		recorder->is_rewind_due = !store_rewind(recorder->store, recorder->id,
							(unsigned)recorder->n_kept + 1, diags);
	return !recorder->is_rewind_due;
}

static bool keep_reply(struct recorder *recorder, unsigned turn, struct str reply,
		       struct respellings respellings, struct diags *diags)
{
	if (!store_add_reply(recorder->store, recorder->id, turn, reply, respellings, record_now(),
			     diags))
		return false;
	recorder->n_kept = turn;
	return true;
}

static bool keep_turn(struct recorder *recorder, const struct turn *turn, struct diags *diags)
{
	if (recorder->n_kept < turn->number &&
	    !keep_reply(recorder, turn->number, str_of(turn->reply), turn->respellings, diags))
		return false;
	if (recorder->n_shown < turn->number &&
	    !store_add_shown(recorder->store, recorder->id, turn->number, turn->spoken,
			     turn->n_spoken, diags))
		return false;
	if (recorder->n_shown < turn->number)
		recorder->n_shown = turn->number;
	return true;
}

static bool keep_notes(struct recorder *recorder, struct diags *diags)
{
	size_t n = 0;

	for (; n < recorder->n_notes; n++) {
		const struct play_note *const note = &recorder->notes[n];

		if (!store_add_note(recorder->store, recorder->id, play_note_id(note->kind),
				    note->turn, note->number, note->text, diags))
			break;
	}
	recorder->n_notes -= n;
	if (n > 0)
		memmove(recorder->notes, recorder->notes + n,
			recorder->n_notes * sizeof *recorder->notes);
	return recorder->n_notes == 0;
}

static bool keep_end(struct recorder *recorder, const struct session *session, struct diags *diags)
{
	if (recorder->is_end_due)
		recorder->is_end_due = !store_end(recorder->store, recorder->id,
						  session_ending(session), record_now(), diags);
	return !recorder->is_end_due;
}

/* Keep what is not kept yet, in its order; also what an earlier end came before. */
static bool catch_up(struct recorder *recorder, const struct session *session, struct diags *diags)
{
	const size_t n_turns = session_count_turns(session);
	bool is_kept = keep_beginning(recorder, session, diags) && keep_rewind(recorder, diags);

	for (size_t i = least(recorder->n_kept, recorder->n_shown); i < n_turns && is_kept; i++)
		is_kept = keep_turn(recorder, session_get_turn(session, i), diags);
	return is_kept && keep_notes(recorder, diags) && keep_end(recorder, session, diags);
}

/* A new conversation, a new chance: also where keeping the one before it failed. */
static void take_up(struct recorder *recorder, const struct record *resumed, struct attempt_of of)
{
	recorder->is_open = true;
	recorder->id = resumed == NULL ? 0 : resumed->id;
	recorder->of = of;
	recorder->n_kept = resumed == NULL ? 0 : resumed->replies;
	recorder->n_shown = resumed == NULL ? 0 : resumed->shown;
	recorder->has_words = resumed != NULL;
	recorder->is_rewind_due = recorder->is_end_due = false;
	recorder->has_failed = recorder->has_draft_failed = false;
	recorder->n_notes = 0;
	arena_clear(&recorder->arena);
}

/* Once: the trainee knows then. */
static bool tell_refusal(struct recorder *recorder, struct diags *diags)
{
	const struct source nowhere = {.path = "history"};

	diag_add(diags, DIAG_STORE_REFUSED, (struct place){.source = &nowhere}, "%s",
		 recorder->refusal);
	free(recorder->refusal);
	recorder->refusal = NULL;
	recorder->is_refused = true;
	return false;
}

static bool log_begin(void *data, const struct session *session, const struct record *resumed,
		      struct attempt_of of, struct diags *diags)
{
	struct recorder *const recorder = data;

	if (recorder->refusal != NULL)
		return tell_refusal(recorder, diags);
	if (recorder->store == NULL)
		return !recorder->is_refused;
	/* Who plays knows the turn, and we the number of the conversation it was in. */
	take_up(recorder, resumed, (struct attempt_of){of.turn > 0 ? recorder->id : 0, of.turn});
	return settle(recorder, keep_beginning(recorder, session, diags));
}

static bool log_reply(void *data, const struct session *session, struct str reply,
		      struct respellings respellings, struct diags *diags)
{
	struct recorder *const recorder = data;
	const size_t n_turns = session_count_turns(session);

	if (!is_keeping(recorder))
		return !recorder->is_refused;
	recorder->has_words = true;
	recorder->has_draft_failed = false;
	/* A scenario that was edited may have ended sooner than what was kept of it. */
	recorder->n_kept = least(recorder->n_kept, n_turns);
	recorder->n_shown = least(recorder->n_shown, n_turns);
	return settle(recorder, catch_up(recorder, session, diags) &&
					keep_reply(recorder, (unsigned)n_turns + 1, reply,
						   respellings, diags));
}

/* A lock is not waited for once a second: the next reply tries it again. */
static bool log_draft(void *data, const struct session *session, struct str text,
		      struct diags *diags)
{
	struct recorder *const recorder = data;

	(void)session;
	if (!is_keeping(recorder))
		return !recorder->is_refused;
	recorder->has_words = recorder->has_words || text.len > 0;
	if (recorder->has_failed || recorder->has_draft_failed)
		return false;
	recorder->has_draft_failed = !store_keep_draft(recorder->store, recorder->id, text, diags);
	return !recorder->has_draft_failed;
}

/* Keep now, unless this was refused a moment ago. */
static bool keep_now(struct recorder *recorder, const struct session *session, struct diags *diags)
{
	return !recorder->has_failed && settle(recorder, catch_up(recorder, session, diags));
}

static bool log_turn(void *data, const struct session *session, const struct turn *turn,
		     struct diags *diags)
{
	struct recorder *const recorder = data;

	(void)turn;
	return is_keeping(recorder) ? keep_now(recorder, session, diags) : !recorder->is_refused;
}

static bool log_rewind(void *data, const struct session *session, unsigned turns,
		       struct diags *diags)
{
	struct recorder *const recorder = data;
	/* The session is rewound already: these are the turns that are left. */
	const size_t n_left = session_count_turns(session);

	(void)turns;
	if (!is_keeping(recorder))
		return !recorder->is_refused;
	recorder->is_rewind_due = recorder->is_rewind_due || recorder->n_kept > n_left;
	recorder->n_kept = least(recorder->n_kept, n_left);
	recorder->n_shown = least(recorder->n_shown, n_left);
	return keep_now(recorder, session, diags);
}

static bool log_note(void *data, const struct session *session, const struct play_note *note,
		     struct diags *diags)
{
	struct recorder *const recorder = data;
	const char *const text = note->text == NULL ? "" : note->text;

	if (!is_keeping(recorder))
		return !recorder->is_refused;
	struct play_note *const kept =
		array_add(recorder->notes, recorder->n_notes, recorder->cap_notes);
	*kept = *note;
	kept->text = arena_text(&recorder->arena, text, strlen(text));
	return keep_now(recorder, session, diags);
}

/* Also when something could not be kept: what was kept before it has to go. */
static bool forget(struct recorder *recorder, struct diags *diags)
{
	const int64_t id = recorder->id;

	recorder->is_open = false;
	recorder->id = 0;
	if (id == 0 || store_forget(recorder->store, id, diags))
		return true;
	recorder->unforgotten = id;
	return false;
}

static bool log_end(void *data, const struct session *session, enum play_end end,
		    struct diags *diags)
{
	struct recorder *const recorder = data;

	if (!is_keeping(recorder))
		return !recorder->is_refused;
	/* Opened and left without a word: nothing to look back at. */
	if (end == PLAY_END_STOPPED || !recorder->has_words)
		return forget(recorder, diags);
	/* The last chance to catch up is worth a wait. */
	store_set_wait(recorder->store, STORE_WAIT_MS);
	/* Left: every reply is kept already, and it can be resumed. */
	recorder->is_end_due = end == PLAY_END_FINISHED;
	return settle(recorder, catch_up(recorder, session, diags));
}

static int64_t log_number(void *data)
{
	const struct recorder *const recorder = data;

	return recorder->store == NULL ? 0 : recorder->id;
}

struct recorder *recorder_new(struct store *store, char *refusal)
{
	struct recorder *const recorder = memory_new(sizeof *recorder);

	*recorder = (struct recorder){
		.store = store,
		.refusal = refusal,
		.log = {.data = recorder,
			.begin = log_begin,
			.reply = log_reply,
			.draft = log_draft,
			.turn = log_turn,
			.rewind = log_rewind,
			.note = log_note,
			.end = log_end,
			.number = log_number},
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
	arena_clear(&recorder->arena);
	free(recorder->notes);
	free(recorder->refusal);
	free(recorder);
}

const struct play_log *recorder_log(const struct recorder *recorder)
{
	return &recorder->log;
}
