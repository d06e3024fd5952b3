/**
 * @file
 * A session: the list of replies, the fold of them, and one turn being made.
 */
#include "talk.h"

#include <stdlib.h>
#include <string.h>

/* Each turn throws its own dice, so that dropping turns drops their throws. */
static void moment_init(struct moment *moment, struct session *session, struct record *now)
{
	const uint64_t odd = UINT64_C(0xd6e8feb86659fd93);

	*moment = (struct moment){
		.session = session,
		.now = now,
		.state = now->turn.before,
		.reasons = moment->reasons,
		.reasons_cap = moment->reasons_cap,
		.spoken = moment->spoken,
		.spoken_cap = moment->spoken_cap,
		.once = moment->once,
		.once_cap = moment->once_cap,
		.notes = moment->notes,
		.notes_cap = moment->notes_cap,
	};
	dice_init(&moment->dice, session->options.seed ^ ((now->turn.number + 1) * odd));
}

/* A copy of a list of the moment, in the session's arena; NULL when there are none. */
static void *keep(struct session *session, const void *items, size_t n, size_t item_bytes)
{
	if (!n)
		return NULL;
	return memcpy(arena_new(&session->arena, n * item_bytes), items, n * item_bytes);
}

/* The lines of characters in one text: what the next reply is held against. */
static const char *join_said(struct session *session, const struct spoken *spoken, size_t n)
{
	const char *only = "";
	size_t n_lines = 0, len = 0;

	for (size_t i = 0; i < n; i++)
		if (spoken[i].speaker) {
			only = spoken[i].text;
			len += strlen(only) + 1;
			n_lines++;
		}
	if (n_lines < 2)
		return only;
	char *all = arena_new(&session->arena, len + 1), *at = all;
	for (size_t i = 0; i < n; i++)
		if (spoken[i].speaker) {
			size_t line_len = strlen(spoken[i].text);
			memcpy(at, spoken[i].text, line_len);
			at[line_len] = ' ';
			at += line_len + 1;
		}
	at[-1] = '\0';
	return all;
}

static void session_open(struct session *session)
{
	struct record *now = arena_new(&session->arena, sizeof *now);
	struct moment *moment = &session->moment;

	now->turn.node = session->fold.node;
	now->turn.before = *session_state(session);
	moment_init(moment, session, now);
	moment_say_lines(moment, &session->fold.node->says);
	session->opening = keep(session, moment->spoken, moment->n_spoken, sizeof *moment->spoken);
	session->n_opening = moment->n_spoken;
	session->opening_once = keep(session, moment->once, moment->n_once, sizeof *moment->once);
	session->n_opening_once = moment->n_once;
	session->opening_said = join_said(session, session->opening, session->n_opening);
	fold_reset(&session->fold, session);
}

struct session *session_new(const struct scenario *scenario, const struct session_options *options)
{
	struct session *session = memory_new(sizeof *session);

	session->scenario = scenario;
	session->options = options ? *options : (struct session_options){.mode = MODE_COACH};
	session->stage = session->options.stage;
	if (!session->stage) {
		session->stage = stage_new(scenario, false);
		session->owns_stage = true;
	}
	fold_init(&session->fold, session);
	session_open(session);
	return session;
}

void session_restart(struct session *session, uint64_t seed)
{
	session->options.seed = seed;
	session->n_records = 0;
	session->n_notes = 0;
	session->opening_said = NULL;
	session->n_opening = session->n_opening_once = 0;
	arena_reset(&session->arena);
	fold_reset(&session->fold, session);
	session_open(session);
}

void session_free(struct session *session)
{
	if (!session)
		return;
	fold_clear(&session->fold);
	if (session->owns_stage)
		stage_free(session->stage);
	free(session->records);
	free(session->notes);
	free(session->moment.reasons);
	free(session->moment.spoken);
	free(session->moment.once);
	free(session->moment.notes);
	arena_clear(&session->arena);
	free(session);
}

/* At most REPLY_MAX_BYTES, not through the middle of a character. NUL cannot be kept. */
static const char *keep_reply(struct session *session, struct str reply, struct turn *turn)
{
	turn->is_cut = reply.len > REPLY_MAX_BYTES;
	if (turn->is_cut) {
		reply.len = REPLY_MAX_BYTES;
		while (reply.len && ((unsigned char)reply.s[reply.len] & 0xc0) == 0x80)
			reply.len--;
	}
	turn->is_invalid = reply.len && memchr(reply.s, '\0', reply.len);
	return arena_text(&session->arena, reply.s, reply.len);
}

static struct respellings keep_respellings(struct session *session, struct respellings read)
{
	const size_t n = read.n < RESPELLINGS_MAX ? read.n : RESPELLINGS_MAX;
	struct respelling *kept = n ? arena_new(&session->arena, n * sizeof *kept) : NULL;

	/* Those that do not fit the reply are dropped when it is heard. */
	for (size_t i = 0; i < n; i++) {
		kept[i] = read.v[i];
		kept[i].as = arena_text(&session->arena, read.v[i].as, strlen(read.v[i].as));
	}
	return (struct respellings){kept, n};
}

static bool is_blank(const char *text)
{
	return !text[strspn(text, " \t\r\n")];
}

static bool is_for_children(enum command command)
{
	return !strcmp(command_infos[command].who, "child");
}

/* Why nothing moves, told by the narrator; TEXT_COUNT when the reply is one of the conversation. */
static enum text find_refusal(const struct turn *turn)
{
	if (turn->is_invalid)
		return TEXT_TALK_INVALID;
	if (turn->is_cut)
		return TEXT_TALK_TOO_LONG;
	if (turn->command == COMMAND_NONE && is_blank(turn->reply))
		return TEXT_TALK_EMPTY;
	if (is_for_children(turn->command) && !person_is_child(turn->node->with))
		return TEXT_TALK_NOT_HERE;
	return TEXT_COUNT;
}

static const struct advice *find_advice(const struct moment *moment)
{
	const struct scenario *scenario = moment->session->scenario;

	for (size_t i = 0; i < scenario->n_consult; i++)
		if (moment_value(moment, scenario->consult[i].when))
			return &scenario->consult[i];
	return NULL;
}

/*
 * A colleague thinks along in the author's words; without any that fit, in a text for the phase
 * and what the author hints at here.
 */
static void say_advice(struct moment *moment)
{
	const struct node *node = moment->now->turn.node;
	const struct pack *pack = moment->session->scenario->pack;
	const struct advice *advice = find_advice(moment);

	if (advice) {
		moment->now->turn.advice = advice;
		moment_say(moment, NULL, advice->says);
		moment_change(moment, &advice->change, NULL);
		return;
	}
	moment_say(moment, NULL, text_of(pack, TEXT_CONSULT_OPENING + (enum text)node->phase));
	if (node->hint)
		moment_say(moment, NULL, node->hint);
}

static void session_answer(struct moment *moment)
{
	struct record *now = moment->now;
	const struct person *person = now->turn.node->with;

	now->turn.is_counted = true;
	if (now->turn.command == COMMAND_CONSULT)
		say_advice(moment);
	/* What was not understood moves nobody; a child it tires, once the talk moves on over it.
	 */
	if (!now->turn.is_unheard)
		moment_react(moment);
	if (person_is_child(person) && (!now->turn.is_unheard || moment->session->fold.is_waiting))
		moment_child(moment);
	moment_route(moment);
}

/* What the moment came to, into the record that stays. */
static void session_keep(struct session *session, const struct moment *moment)
{
	struct turn *turn = &moment->now->turn;

	turn->next = moment->to;
	turn->after = moment->state;
	turn->mood_after = state_mood(&turn->after, turn->node->with->as);
	turn->spoken = keep(session, moment->spoken, moment->n_spoken, sizeof *moment->spoken);
	turn->n_spoken = moment->n_spoken;
	turn->notes = keep(session, moment->notes, moment->n_notes, sizeof *moment->notes);
	turn->n_notes = moment->n_notes;
	turn->reasons = keep(session, moment->reasons, moment->n_reasons, sizeof *moment->reasons);
	turn->n_reasons = moment->n_reasons;
	moment->now->once = keep(session, moment->once, moment->n_once, sizeof *moment->once);
	moment->now->n_once = moment->n_once;
	moment->now->said = join_said(session, turn->spoken, turn->n_spoken);
	for (size_t i = 0; i < turn->n_notes; i++)
		*array_add(session->notes, session->n_notes, session->notes_cap) = turn->notes[i];
}

static struct record *session_add_record(struct session *session, struct str reply)
{
	struct record *now = arena_new(&session->arena, sizeof *now);
	struct turn *turn = &now->turn;

	turn->number = (unsigned)session->n_records + 1;
	turn->reply = keep_reply(session, reply, turn);
	turn->command = turn->is_invalid ? COMMAND_NONE : command_of(str_of(turn->reply));
	turn->node = session->fold.node;
	turn->said_before = session->fold.said;
	turn->before = *session_state(session);
	turn->mood_before = session_mood(session);
	*array_add(session->records, session->n_records, session->records_cap) = now;
	return now;
}

const struct turn *session_say(struct session *session, struct str reply)
{
	return session_say_as(session, reply, (struct respellings){0});
}

const struct turn *session_say_as(struct session *session, struct str reply,
				  struct respellings respellings)
{
	struct moment *moment = &session->moment;
	enum text refusal;

	if (session_is_over(session))
		return NULL;
	struct record *now = session_add_record(session, reply);
	now->turn.respellings = keep_respellings(session, respellings);
	moment_init(moment, session, now);
	if (!now->turn.is_invalid && !now->turn.is_cut && now->turn.command == COMMAND_NONE)
		session_listen(session, now);
	else
		now->turn.respellings = (struct respellings){0};
	refusal = find_refusal(&now->turn);
	if (refusal == TEXT_COUNT) {
		session_answer(moment);
	} else {
		moment->to = now->turn.node;
		moment_say(moment, NULL, text_of(session->scenario->pack, refusal));
	}
	session_keep(session, moment);
	fold_add(&session->fold, now);
	return &now->turn;
}

void session_rewind(struct session *session, unsigned turns)
{
	size_t n_left = turns < session->n_records ? session->n_records - turns : 0;

	fold_reset(&session->fold, session);
	session->n_records = n_left;
	session->n_notes = 0;
	for (size_t i = 0; i < n_left; i++) {
		fold_add(&session->fold, session->records[i]);
		session->n_notes += session->records[i]->turn.n_notes;
	}
}

const struct scenario *session_scenario(const struct session *session)
{
	return session->scenario;
}

const struct session_options *session_options(const struct session *session)
{
	return &session->options;
}

const struct spoken *session_opening(const struct session *session, size_t *n)
{
	*n = session->n_opening;
	return session->opening;
}

size_t session_count_turns(const struct session *session)
{
	return session->n_records;
}

const struct turn *session_get_turn(const struct session *session, size_t index)
{
	return &session->records[index]->turn;
}

const struct node *session_node(const struct session *session)
{
	return session->fold.node;
}

const struct state *session_state(const struct session *session)
{
	return &session->fold.states[session->fold.node->with->number];
}

enum mood session_mood(const struct session *session)
{
	return state_mood(session_state(session), session->fold.node->with->as);
}

enum ending session_ending(const struct session *session)
{
	return session->fold.node->ending;
}

bool session_is_over(const struct session *session)
{
	return session_ending(session) != ENDING_NONE;
}

const struct note *session_notebook(const struct session *session, size_t *n)
{
	*n = session->n_notes;
	return session->notes;
}
