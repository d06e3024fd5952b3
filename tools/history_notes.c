/**
 * @file
 * A row for each kind of note, with how it is told.
 */
#include "history_notes.h"

#include <string.h>

#include "gesprek/base/message.h"
#include "gesprek/store/dispute.h"
#include "gesprek/talk/carry.h"
#include "gesprek/tui/names.h"
#include "gesprek/tui/play.h"

struct noting {
	struct arena *arena;
	const struct kept_note *note;
	const struct kept_attempt *attempts;
	size_t n_attempts;
};

static const char *tell_number(const struct noting *noting)
{
	return arena_textf(noting->arena, "%u", noting->note->number);
}

static const char *tell_text(const struct noting *noting)
{
	return noting->note->text;
}

static const char *tell_numbered(const struct noting *noting)
{
	return arena_textf(noting->arena, "%u, %s", noting->note->number, noting->note->text);
}

static const char *tell_aim(const struct noting *noting)
{
	return aim_name(noting->note->text);
}

/* "droom: words" */
static const char *tell_carry(const struct noting *noting)
{
	return carry_words_of(noting->note->text);
}

static const char *tell_decision(const struct noting *noting)
{
	return decision_name(noting->note->text);
}

/* The reply that stands at its turn; where none does, which it was. */
static const char *tell_reply(const struct noting *noting)
{
	for (size_t i = 0; i < noting->n_attempts; i++)
		if (noting->attempts[i].turn == noting->note->turn &&
		    !noting->attempts[i].is_taken_back)
			return arena_text(noting->arena, noting->attempts[i].reply.text.s,
					  noting->attempts[i].reply.text.len);
	return arena_textf(noting->arena, _("reply %u"), noting->note->turn);
}

static const char *tell_revised(const struct noting *noting)
{
	const char *const since = noting->note->text;

	return arena_textf(noting->arena, "%u, %s", noting->note->number,
			   !strcmp(since, "more")   ? _("more likely since")
			   : !strcmp(since, "less") ? _("less likely since")
						    : since);
}

static const char *tell_dispute(const struct noting *noting)
{
	const struct kept_dispute said = dispute_read(noting->arena, noting->note->text);
	struct bytes text = {0};

	if (said.words[0] != '\0')
		bytes_addf(&text, "\"%s\"", said.words);
	else
		bytes_addf(&text, _("reply %u"), noting->note->turn);
	bytes_addf(&text, ", %s %s", _("heard as"), said.indicator);
	if (said.as[0] != '\0')
		bytes_addf(&text, ", %s %s", _("and to you"), aim_name(said.as));
	if (said.why[0] != '\0')
		bytes_addf(&text, ": %s", said.why);
	const char *const copy = arena_text(noting->arena, bytes_text(&text), text.len);
	bytes_clear(&text);
	return copy;
}

static const struct note_row {
	enum play_note_kind kind;
	const char *label;
	const char *(*tell)(const struct noting *noting);
} note_rows[] = {
	{PLAY_NOTE_RATING_BEFORE, N_("your own mark beforehand"), tell_number},
	{PLAY_NOTE_RATING_AFTER, N_("your own mark afterwards"), tell_number},
	{PLAY_NOTE_AIM, N_("your aim"), tell_aim},
	{PLAY_NOTE_REDO, N_("to say once more, differently"), tell_reply},
	{PLAY_NOTE_DISAGREE, N_("seen differently"), tell_dispute},
	{PLAY_NOTE_TRY, N_("one thing to try"), tell_text},
	{PLAY_NOTE_DECISION, N_("what happens next"), tell_decision},
	{PLAY_NOTE_REASON, N_("why"), tell_text},
	{PLAY_NOTE_CARRY, N_("what the child lets go along"), tell_carry},
	{PLAY_NOTE_HYPOTHESIS, N_("possible explanation"), tell_numbered},
	{PLAY_NOTE_REVISED, N_("that explanation"), tell_revised},
};

struct noted note_in_words(struct arena *arena, const struct kept_note *note,
			   const struct kept_attempt *attempts, size_t n_attempts)
{
	const struct noting noting = {arena, note, attempts, n_attempts};

	for (size_t i = 0; i < sizeof note_rows / sizeof *note_rows; i++)
		if (!strcmp(play_note_id(note_rows[i].kind), note->kind))
			return (struct noted){_(note_rows[i].label), note_rows[i].tell(&noting)};
	return (struct noted){note->kind, note->text};
}
