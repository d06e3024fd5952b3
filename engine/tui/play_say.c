/**
 * @file
 * One line typed: what it brings, as entries, and the questions that may come
 * before it is sent.
 */
#include <stdlib.h>
#include <string.h>

#include "forms.h"
#include "ui_commands.h"

#include "gesprek/base/utf8.h"

const struct entry_info entry_infos[ENTRY_KIND_COUNT] = {
#define E(NAME, indent, label_style, style, label)                                                 \
	[ENTRY_##NAME] = {indent, STYLE_##label_style, STYLE_##style, UI_TEXT_##label},
#include "entries.def"
#undef E
};

static struct entry *add_entry(struct play *play, enum entry_kind kind, const char *label,
			       const char *text)
{
	struct entry *entry = array_add(play->entries, play->n_entries, play->cap_entries);

	if (!label)
		label = ui_text(play->scenario, entry_infos[kind].label);
	*entry = (struct entry){
		.kind = kind,
		.label = arena_text(&play->arena, label, strlen(label)),
		.text = arena_text(&play->arena, text, strlen(text)),
		.turn = (unsigned)session_count_turns(play->session),
	};
	return entry;
}

void play_add(struct play *play, enum entry_kind kind, const char *label, const char *text)
{
	add_entry(play, kind, label, text);
}

void play_notice(struct play *play, enum ui_text text, const char *value)
{
	add_entry(play, ENTRY_NOTICE, NULL,
		  ui_text_fill(&play->arena, play->scenario, text, value));
}

static void add_spoken(struct play *play, const struct spoken *spoken, size_t n, bool is_repeat)
{
	for (size_t i = 0; i < n; i++) {
		bool is_person = spoken[i].speaker != NULL;
		struct entry *entry =
			add_entry(play, is_person ? ENTRY_SAID : ENTRY_NARRATOR,
				  is_person ? spoken[i].speaker->name : NULL, spoken[i].text);
		entry->is_repeat = is_repeat;
	}
}

/* The authors' order would give away which offer is sound: it is shuffled, the same way every time.
 */
static void shuffle_offers(const struct play *play, const char **offers, size_t n)
{
	struct dice dice;
	const struct node *node = session_node(play->session);

	dice_init(&dice, session_options(play->session)->seed + node->number);
	for (size_t i = 0; i < n; i++)
		offers[i] = node->offers[i];
	for (size_t i = n; i > 1; i--) {
		size_t k = dice_below(&dice, (uint32_t)i);
		const char *other = offers[k];
		offers[k] = offers[i - 1];
		offers[i - 1] = other;
	}
}

size_t play_count_offers(const struct play *play)
{
	if (session_is_over(play->session) || session_options(play->session)->mode != MODE_GUIDED)
		return 0;
	return session_node(play->session)->n_offers;
}

static void add_offers(struct play *play)
{
	size_t n = play_count_offers(play);
	const char **offers = arena_new(&play->arena, n * sizeof *offers);

	shuffle_offers(play, offers, n);
	for (size_t i = 0; i < n; i++)
		play_add(play, ENTRY_OFFER,
			 ui_text_count(&play->arena, play->scenario, UI_TEXT_CHOICE, i + 1),
			 offers[i]);
}

static void add_coach(struct play *play, bool is_asked)
{
	struct coach coach = coach_turn(play->session, is_asked, &play->arena);
	const struct {
		enum entry_kind kind;
		const char *text;
	} lines[] = {
		{ENTRY_STRENGTH, coach.strength},
		{ENTRY_STEP, coach.step},
		{ENTRY_ALTERNATIVE, coach.alternative},
		{ENTRY_UNHEARD, coach.unheard},
	};
	bool is_silent = true;

	for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++)
		if (lines[i].text) {
			play_add(play, lines[i].kind, NULL, lines[i].text);
			is_silent = false;
		}
	if (is_asked && is_silent)
		play_notice(play, UI_TEXT_NO_COACH, "");
}

void play_coach(struct play *play)
{
	add_coach(play, true);
}

/* In plain lines a question is read like the rest; the full screen draws it apart. */
static void ask(struct play *play, enum ui_text text)
{
	play->question = (struct question){.text = ui_text(play->scenario, text)};
}

static void ask_choice(struct play *play, enum ui_text text, void (*act)(struct play *))
{
	struct question *question = &play->question;

	question->choices[question->n].text = ui_text(play->scenario, text);
	question->choices[question->n++].act = act;
}

static void ask_over(struct play *play)
{
	if (!play->can_ask) {
		play_finish(play);
		return;
	}
	ask(play, UI_TEXT_OVER);
	ask_choice(play, UI_TEXT_LOOK_BACK, play_finish);
	if (session_options(play->session)->mode != MODE_EXAM && session_count_turns(play->session))
		ask_choice(play, UI_TEXT_DIFFERENTLY, form_rewind_open);
}

static bool log_reply(struct play *play, const char *reply, struct respellings respellings,
		      struct diags *diags)
{
	const struct play_log *log = play->options->log;

	return !log || !log->reply ||
	       log->reply(log->data, play->session, str_of(reply), respellings, diags);
}

static bool log_turn(struct play *play, const struct turn *turn, struct diags *diags)
{
	const struct play_log *log = play->options->log;

	return !log || !log->turn || log->turn(log->data, play->session, turn, diags);
}

/* "vertel", "zorgen" */
static void add_read_as(struct play *play, struct respellings read)
{
	struct bytes text = {0};

	for (size_t i = 0; i < read.n; i++)
		bytes_addf(&text, "%s\"%s\"", i ? ", " : "", read.v[i].as);
	if (read.n)
		play_add(play, ENTRY_READ_AS, NULL, bytes_text(&text));
	bytes_clear(&text);
}

void play_open_spelling(struct play *play)
{
	const struct play_speller *speller = play->options->speller;

	if (!speller || play->spelling)
		return;
	play->spelling = speller->open(speller->data, play->scenario->pack);
	if (!play->spelling)
		return;
	spelling_know_scenario(play->spelling, play->scenario);
	spelling_load(play->spelling);
}

void play_say(struct play *play, const char *reply)
{
	play_say_as(play, reply, session_read(play->session, play->spelling, str_of(reply)));
}

void play_say_as(struct play *play, const char *reply, struct respellings respellings)
{
	enum mode mode = session_options(play->session)->mode;
	struct diags diags = {0};

	/* The log has the reply before anything is answered: what was typed is never lost. */
	play_log_result(play, log_reply(play, reply, respellings, &diags), &diags);
	bytes_reset(&play->draft);
	const struct turn *turn = session_say_as(play->session, str_of(reply), respellings);
	if (!turn)
		return;
	play_log_result(play, log_turn(play, turn, &diags), &diags);
	play_add(play, ENTRY_OWN, NULL, turn->reply);
	if (mode != MODE_EXAM)
		add_read_as(play, turn->respellings);
	add_spoken(play, turn->spoken, turn->n_spoken, false);
	play_add_mood(play);
	if (mode != MODE_EXAM)
		add_coach(play, false);
	add_offers(play);
	if (session_is_over(play->session))
		ask_over(play);
	play_compare(play, turn);
}

void play_open(struct play *play)
{
	size_t n;
	const struct spoken *opening = session_opening(play->session, &n);

	play->mood = session_mood_text(play->session, &play->arena);
	play->mood_turn = 0;
	add_spoken(play, opening, n, false);
	add_offers(play);
	if (session_is_over(play->session))
		ask_over(play);
}

void play_rewind(struct play *play, unsigned turns)
{
	const struct play_log *log = play->options->log;
	size_t before = session_count_turns(play->session), n;
	struct diags diags = {0};

	if (!before) {
		play_notice(play, UI_TEXT_BACK_AT_START, "");
		return;
	}
	if (turns > before)
		turns = (unsigned)before;
	session_rewind(play->session, turns);
	play->question = (struct question){0};
	size_t left = session_count_turns(play->session);
	for (size_t i = 0; i < play->n_entries; i++)
		if (play->entries[i].turn > left || play->entries[i].kind == ENTRY_OFFER)
			play->entries[i].is_dropped = true;
	while (play->n_disputes && play->disputes[play->n_disputes - 1].turn > left)
		play->n_disputes--;
	if (log && log->rewind)
		play_log_result(play, log->rewind(log->data, play->session, turns, &diags), &diags);
	play_notice(play, UI_TEXT_BACK_AT, arena_textf(&play->arena, "%u", turns));
	const struct turn *last = left ? session_get_turn(play->session, left - 1) : NULL;
	const struct spoken *opening = session_opening(play->session, &n);
	add_spoken(play, last ? last->spoken : opening, last ? last->n_spoken : n, true);
	play_add_mood(play);
	add_offers(play);
}

static void send_held(struct play *play)
{
	char *reply = play->held;

	play->held = NULL;
	play_say(play, reply);
	free(reply);
}

static void delete_held(struct play *play)
{
	free(play->held);
	play->held = NULL;
	play_notice(play, UI_TEXT_LINE_DELETED, "");
}

static void go_on(struct play *play)
{
	(void)play;
}

void play_ask_to_leave(struct play *play)
{
	ask(play, UI_TEXT_LEAVE);
	play->question.can_escape = true;
	ask_choice(play, UI_TEXT_GO_ON, go_on);
	ask_choice(play, UI_TEXT_END_HERE, play_finish);
	if (play->options->store)
		ask_choice(play, UI_TEXT_GO_ON_LATER, play_leave);
	ask_choice(play, UI_TEXT_STOP_NOW, play_stop);
}

const char *guard_text(struct arena *arena, const struct scenario *scenario,
		       enum guard_finding finding)
{
	if (finding == GUARD_DISTRESS)
		return ui_text(scenario, UI_TEXT_DISTRESS);
	return ui_text_help(arena, scenario, UI_TEXT_REAL_CASE, HELP_REAL_CASE);
}

/* Where nothing can be asked it is only said: the next line is a reply, not an answer. */
static void hold(struct play *play, const char *reply, enum guard_finding finding)
{
	const char *text = guard_text(&play->arena, play->scenario, finding);

	if (!play->can_ask) {
		play_add(play, ENTRY_NOTICE, NULL, text);
		play_say(play, reply);
		return;
	}
	play->held = memory_text(reply);
	play->question = (struct question){.text = text};
	if (finding == GUARD_DISTRESS)
		ask_choice(play, UI_TEXT_STOP_NOW, play_stop);
	ask_choice(play, UI_TEXT_DELETE_LINE, delete_held);
	ask_choice(play, UI_TEXT_SEND_LINE, send_held);
}

void play_answer(struct play *play, size_t choice)
{
	struct question asked = play->question;

	play->question = (struct question){0};
	asked.choices[choice].act(play);
	/* A conversation that is over stays over, whatever was answered. */
	if (play->stage == PLAY_TALK && !play->question.text && session_is_over(play->session))
		ask_over(play);
}

static bool is_number(const char *line)
{
	size_t len = strspn(line, "0123456789");

	return len && !line[len + strspn(line + len, " ")];
}

/* A whole number from 1 to most, alone on its line; 0 if it is none. */
static size_t read_number(const char *line, size_t most)
{
	unsigned long number = is_number(line) ? strtoul(line, NULL, 10) : 0;

	return number > most ? 0 : number;
}

static const char *offer_get(struct play *play, size_t number)
{
	size_t n = play_count_offers(play);
	const char **offers = arena_new(&play->arena, n * sizeof *offers);

	shuffle_offers(play, offers, n);
	return offers[number - 1];
}

/* A bare number is a choice where there is one to make, never a thing to say. */
static bool submit_choice(struct play *play, const char *line)
{
	size_t n = play_count_offers(play), number = read_number(line, n);

	if (!n || !is_number(line))
		return false;
	if (number)
		play_say(play, offer_get(play, number));
	else
		play_notice(play, UI_TEXT_NUMBER_PLEASE, arena_textf(&play->arena, "%zu", n));
	return true;
}

static void submit_reply(struct play *play, const char *line)
{
	if (play_is_too_long(play, line))
		return;
	if (!play->guard)
		play->guard = guard_new();
	enum guard_finding finding = guard_check(play->guard, line);
	if (finding != GUARD_NOTHING)
		hold(play, line, finding);
	else
		play_say(play, line);
}

static void submit_answer(struct play *play, const char *line)
{
	size_t number = read_number(line, play->question.n);

	if (number)
		play_answer(play, number - 1);
	else
		play_notice(play, UI_TEXT_NUMBER_PLEASE,
			    arena_textf(&play->arena, "%zu", play->question.n));
}

/* Right under the list of what was heard a bare number is one of that, and no thing to say. */
static bool submit_listed(struct play *play, const char *line)
{
	bool is_listed = play->has_listed && is_number(line) && !play->question.text;

	play->has_listed = false;
	return is_listed &&
	       play_command(play,
			    arena_textf(&play->arena, "%s %s",
					ui_command_infos[UI_COMMAND_DISAGREE].en, line));
}

void play_submit(struct play *play, const char *line)
{
	while (*line == ' ' || *line == '\t')
		line++;
	if (!*line || play->stage != PLAY_TALK)
		return;
	if (submit_listed(play, line) || play_command(play, line))
		return;
	if (play->question.text)
		submit_answer(play, line);
	else if (!submit_choice(play, line))
		submit_reply(play, line);
}
