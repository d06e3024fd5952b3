/**
 * @file
 * The card, from its title to what it does not prove.
 */
#include "card.h"

#include <string.h>

#include "gesprek/base/message.h"
#include "gesprek/talk/team.h"
#include "gesprek/tui/names.h"
#include "gesprek/tui/play.h"
#include "markdown_text.h"

static void add_heading(struct bytes *out, const char *title)
{
	bytes_add_text(out, "\n## ");
	markdown_add_text(out, str_of(title));
	bytes_add_text(out, "\n\n");
}

/* "- **label**: text" */
static void add_point(struct bytes *out, const char *label, const char *text)
{
	if (text[0] == '\0')
		return;
	bytes_add_text(out, "- **");
	markdown_add_text(out, str_of(label));
	bytes_add_text(out, "**: ");
	markdown_add_text(out, str_of(text));
	bytes_add_char(out, '\n');
}

static const char *aims_text(const struct card *card, struct arena *arena)
{
	const struct session *const session = card->replay->session;
	struct bytes names = {0};

	if (session == NULL)
		return "";
	const struct scenario *const scenario = session_scenario(session);
	for (size_t i = 0; i < scenario->n_aims; i++)
		bytes_addf(&names, "%s%s", i > 0 ? "; " : "",
			   aim_name(label_id(scenario->aims[i])));
	const char *const text = arena_text(arena, bytes_text(&names), names.len);
	bytes_clear(&names);
	return text;
}

static const char *share_text(const struct card *card, struct arena *arena)
{
	if (card->share == CARD_TRANSCRIPT)
		return _("the whole conversation");
	if (card->share == CARD_SCORES)
		return _("how the principles came out, without the conversation");
	if (card->from == card->to)
		return arena_textf(arena, _("reply %u"), card->from);
	return arena_textf(arena, _("replies %u to %u"), card->from, card->to);
}

static void add_head(const struct card *card, struct arena *arena, struct bytes *out)
{
	const struct record *const record = card->replay->record;
	char begun[RECORD_TIME_BYTES];

	record_time(record->started, false, begun);
	bytes_add_text(out, "# ");
	markdown_add_text(out, str_of(record_title(record)));
	bytes_add_text(out, "\n\n");
	add_point(out, _("practised on"), begun);
	add_point(out, _("mode"), record_mode(record));
	add_point(out, _("ending"), record_outcome(record));
	add_point(out, _("what was practised"), aims_text(card, arena));
	add_point(out, _("shared"), share_text(card, arena));
	bytes_add_text(out, "\n> ");
	markdown_add_text(out, str_of(_("Before you pass this on: does it name real people? Then "
					"take their names out first.")));
	bytes_add_char(out, '\n');
}

static const struct kept_note *find_note(const struct card *card, enum play_note_kind kind)
{
	const struct kept_note *found = NULL;

	for (size_t i = 0; i < card->n_notes; i++)
		if (!strcmp(card->notes[i].kind, play_note_id(kind)))
			found = &card->notes[i];
	return found;
}

static bool is_shared(const struct card *card, unsigned turn)
{
	return card->share != CARD_FRAGMENT || (turn >= card->from && turn <= card->to);
}

/* Own marks lie beside nothing here: they are the trainee's own words, not a score. */
static void add_own_view(const struct card *card, struct arena *arena, struct bytes *out)
{
	const struct kept_note *const before = find_note(card, PLAY_NOTE_RATING_BEFORE),
				      *const after = find_note(card, PLAY_NOTE_RATING_AFTER),
				      *const aim = find_note(card, PLAY_NOTE_AIM),
				      *const redo = find_note(card, PLAY_NOTE_REDO);
	const bool has_redo = redo != NULL && redo->turn >= 1 &&
			      redo->turn <= card->replay->n_replies && is_shared(card, redo->turn);

	if (before == NULL && after == NULL && aim == NULL && !has_redo)
		return;
	add_heading(out, _("Own view"));
	if (aim != NULL)
		add_point(out, _("own aim"), aim_name(aim->text));
	if (before != NULL)
		add_point(out, _("own mark beforehand"), arena_textf(arena, "%u", before->number));
	if (after != NULL)
		add_point(out, _("own mark afterwards"), arena_textf(arena, "%u", after->number));
	if (has_redo)
		add_point(out, _("to say once more, differently"),
			  card->replay->replies[redo->turn - 1].text.s);
}

/* Only with the whole of it: a fragment says nothing about how it ended. */
static void add_decision(const struct card *card, struct bytes *out)
{
	const struct kept_note *const decision = find_note(card, PLAY_NOTE_DECISION),
				      *const reason = find_note(card, PLAY_NOTE_REASON);

	if (decision == NULL || card->share == CARD_FRAGMENT)
		return;
	add_heading(out, _("What happens next"));
	add_point(out, _("own choice"), decision_name(decision->text));
	if (reason != NULL)
		add_point(out, _("why"), reason->text);
}

static void add_line(struct bytes *out, const struct record_line *line)
{
	if (line->speaker != NULL && line->speaker[0] == '\0') {
		bytes_add_text(out, "*");
		markdown_add_text(out, str_of(line->text));
		bytes_add_text(out, "*\n\n");
		return;
	}
	bytes_add_text(out, "**");
	markdown_add_text(out, str_of(line->speaker == NULL ? _("Trainee") : line->speaker));
	bytes_add_text(out, ":** ");
	markdown_add_text(out, str_of(line->text));
	bytes_add_text(out, "\n\n");
}

/* A fragment begins with what its first reply was said to. */
static void add_conversation(const struct card *card, struct bytes *out)
{
	const struct replay *const replay = card->replay;

	if (card->share == CARD_SCORES)
		return;
	add_heading(out, _("What was said"));
	for (size_t i = 0; i < replay->n_lines; i++) {
		const struct record_line *const line = &replay->lines[i];
		if (is_shared(card, line->turn) ||
		    (line->turn + 1 == card->from && line->speaker != NULL))
			add_line(out, line);
	}
	/* Each line ends its own paragraph already. */
	out->s[--out->len] = '\0';
}

static void add_quote(struct bytes *out, const char *text)
{
	bytes_add_text(out, "  - “");
	markdown_add_text(out, str_of(text));
	bytes_add_text(out, "”\n");
}

static void add_principles(const struct card *card, const struct score *score, struct arena *arena,
			   struct bytes *out)
{
	struct team_principle principles[TEAM_PRINCIPLES];

	if (score == NULL)
		return;
	team_principles(card->replay->session, score, arena, principles);
	add_heading(out, _("The eight principles, with own sentences"));
	for (size_t i = 0; i < TEAM_PRINCIPLES; i++) {
		add_point(out, principles[i].title, principles[i].level);
		for (size_t k = 0; k < principles[i].n_quotes; k++)
			add_quote(out, principles[i].quotes[k]);
	}
}

static void add_questions(const struct card *card, const struct score *score, struct bytes *out)
{
	const char *questions[TEAM_QUESTIONS];
	enum dilemma dilemma = DILEMMA_NONE;

	if (!dilemma_find(card->replay->record->dilemma, &dilemma))
		dilemma = DILEMMA_NONE;
	team_questions(card->pack, score, dilemma, questions);
	add_heading(out, _("Three questions for the team"));
	for (size_t i = 0; i < TEAM_QUESTIONS; i++) {
		bytes_addf(out, "%zu. ", i + 1);
		markdown_add_text(out, str_of(questions[i]));
		bytes_add_char(out, '\n');
	}
}

static void add_foot(const struct card *card, const struct score *score, struct bytes *out)
{
	bytes_add_text(out, "\n---\n\n");
	markdown_add_text(out, str_of(team_no_proof(card->pack)));
	if (score != NULL) {
		bytes_add_char(out, ' ');
		markdown_add_text(out, str_of(team_coverage(card->pack, score)));
		bytes_addf(out, "\n\n%s: %s %016llx", _("rules"), pack_id(card->pack),
			   (unsigned long long)pack_hash(card->pack));
		if (card->replay->is_rules_edited)
			bytes_addf(out, " (%s)", _("edited since this conversation"));
	}
	bytes_add_char(out, '\n');
}

void card_write(const struct card *card, struct arena *arena, struct bytes *out)
{
	/* A fragment says nothing about the rest, so neither do its questions. */
	const bool has_score = card->replay->session != NULL && card->share != CARD_FRAGMENT;
	struct score seen = {0};
	const struct score *const score = has_score ? &seen : NULL;

	if (has_score)
		seen = score_session(card->replay->session);
	add_head(card, arena, out);
	add_own_view(card, arena, out);
	add_conversation(card, out);
	add_decision(card, out);
	add_principles(card, score, arena, out);
	add_questions(card, score, out);
	add_foot(card, score, out);
}
