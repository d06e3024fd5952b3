/**
 * @file
 * The rows of home, and which of them show. Texts are made once, when it is
 * read; what a row can be found by only when somebody types.
 */
#include "card_words.h"
#include "controller.h"

#include <stdlib.h>
#include <string.h>

#include "clock_text.h"
#include "find_words.h"
#include "forms.h"
#include "unlock.h"

#include "gesprek/base/message.h"
#include "gesprek/tui/names.h"

static void open_drill(struct play *play)
{
	form_drill_open(play, LABEL_COUNT);
}

/* What is about oneself, in this order. */
static const struct own {
	const char *text, *about;
	form_act *open;
	bool is_kept; /* it is made of what was kept */
} owns[] = {
	{N_("a drill of five minutes"),
	 N_("Five lines to reply to, on the principle that needs it most."), open_drill, false},
	{N_("journal"), N_("What stays with you: yours alone, never scored."), form_journal_open,
	 true},
	{N_("self-scan"), N_("Ten topics to look at yourself by, now and again."), form_scan_open,
	 true},
	{N_("progress"), N_("How each principle stands, and when it comes again."),
	 form_progress_open, true},
	{N_("settings"), N_("How you are spoken to, what is kept and what is open."),
	 form_settings_open, true},
};

/* What there is */

static struct home_row *add_row(struct home *home, enum home_kind kind, const char *text)
{
	struct home_row *row = array_add(home->rows, home->n_rows, home->cap_rows);

	*row = (struct home_row){.kind = kind, .text = text, .about = ""};
	return row;
}

bool home_is_locked(const struct play *play, const struct scenario_card *card)
{
	return !unlock_is_open(play, card->level);
}

static const char *about_card(struct arena *arena, const struct scenario_card *card)
{
	struct bytes text = {0};

	if (card->level >= HOME_HEAVY_LEVEL && card->n_themes) {
		bytes_addf(&text, "%s: ", _("Themes"));
		for (size_t i = 0; i < card->n_themes; i++)
			bytes_addf(&text, "%s%s", i ? ", " : "", card->themes[i]);
		bytes_add_text(&text, ". ");
	}
	if (card->minutes > 0) {
		bytes_addf(&text, _n("%d minute.", "%d minutes.", (unsigned long)card->minutes),
			   card->minutes);
		bytes_add_char(&text, ' ');
	}
	bytes_add_text(&text, card->about ? card->about : "");
	const char *about = arena_text(arena, bytes_text(&text), text.len);
	bytes_clear(&text);
	return about;
}

static void add_due(struct home *home)
{
	struct arena *arena = &home->arena;

	if (home->agenda.n_due)
		add_row(home, HOME_HEADING, _("Due today"));
	for (size_t i = 0; i < home->agenda.n_due; i++) {
		const struct agenda_due *due = &home->agenda.due[i];
		const char *principle = aim_name(label_id(due->item->principle));
		const char *text =
			due->card ? arena_textf(arena, "%s: %s", due->card->title, principle)
				  : ui_text_fill(arena, NULL, UI_TEXT_DRILL, principle);
		struct home_row *row = add_row(home, HOME_DUE, text);
		row->card = due->card;
		row->principle = due->item->principle;
		/* Why it is due is what matters for five lines; for a conversation what it is. */
		row->about = due->card ? about_card(arena, due->card)
				       : agenda_words(&home->agenda, due->item, arena);
	}
}

static void add_unfinished(struct home *home)
{
	const struct agenda *agenda = &home->agenda;
	struct arena *arena = &home->arena;

	if (agenda->n_unfinished)
		add_row(home, HOME_HEADING, agenda_heading(AGENDA_UNFINISHED));
	for (size_t i = 0; i < agenda->n_unfinished; i++) {
		const struct unfinished *talk = &agenda->unfinished[i];
		struct home_row *row =
			add_row(home, HOME_UNFINISHED,
				arena_textf(arena, _("%s, %s, replies: %u"), talk->title,
					    clock_text(arena, talk->started), talk->replies));
		row->talk = talk;
		row->about = _("It goes on where you left it.");
	}
}

/* @return @p text, with the language where it is not that of the first. */
static const char *with_language(struct play *play, const struct scenario_card *card,
				 const char *text)
{
	if (!strcmp(card->language, play->cards[0]->language))
		return text;
	return arena_textf(&play->home.arena, "%s (%s)", text, card->language);
}

static void add_level(struct play *play, const struct scenario_card *card)
{
	struct home *home = &play->home;
	const char *text = arena_textf(&home->arena, _("Conversations, level %d"), card->level);

	add_row(home, HOME_HEADING, with_language(play, card, text));
}

static void add_card(struct play *play, const struct scenario_card *card)
{
	struct home *home = &play->home;
	bool is_locked = home_is_locked(play, card);
	const char *text = with_language(play, card, card->title);

	if (is_locked)
		text = arena_textf(&home->arena, "%s (%s)", text, _("locked"));
	struct home_row *row = add_row(home, HOME_CONVERSATION, text);
	row->card = card;
	row->is_locked = is_locked;
	row->about = about_card(&home->arena, card);
}

static void add_cards(struct play *play)
{
	for (size_t i = 0; i < play->n_cards; i++) {
		const struct scenario_card *card = play->cards[i];
		const struct scenario_card *last = i ? play->cards[i - 1] : NULL;
		if (!last || last->level != card->level ||
		    strcmp(last->language, card->language) != 0)
			add_level(play, card);
		add_card(play, card);
	}
}

static void add_own(struct play *play)
{
	struct home *home = &play->home;

	add_row(home, HOME_HEADING, _("Yourself"));
	for (size_t i = 0; i < sizeof owns / sizeof owns[0]; i++) {
		if (owns[i].is_kept && !play->options->store)
			continue;
		struct home_row *row = add_row(home, HOME_OWN, _(owns[i].text));
		row->about = _(owns[i].about);
		row->open = owns[i].open;
	}
}

/* Reading */

/* Only what is open is suggested for today. */
static size_t find_open(const struct play *play, const struct scenario_card **cards)
{
	size_t n = 0;

	for (size_t i = 0; i < play->n_cards; i++)
		if (!home_is_locked(play, play->cards[i]))
			cards[n++] = play->cards[i];
	return n;
}

/* What cannot be read is told, and all else is there. Without a file there is no plan. */
static void read_kept(struct play *play)
{
	const struct play_options *options = play->options;
	struct home *home = &play->home;
	struct diags diags = {0};
	bool is_read = unlock_read(play, &diags);

	if (options->store) {
		const struct scenario_card **open =
			arena_new(&home->arena, (play->n_cards + 1) * sizeof *open);
		size_t n = find_open(play, open);
		is_read &= agenda_read(&home->agenda, options->store, open, n,
				       options->language ? options->language : "nl", play_now(play),
				       &home->arena, &diags);
	}
	play_tell_refusal(play, is_read, &diags);
}

static bool is_same(const struct home_row *a, const struct home_row *b)
{
	return a->kind == b->kind && a->card == b->card && a->open == b->open &&
	       a->principle == b->principle &&
	       (a->talk ? a->talk->id : 0) == (b->talk ? b->talk->id : 0);
}

static bool is_found(struct arena *arena, const struct home_row *row, const char *words)
{
	bool is_sought = row->kind == HOME_CONVERSATION || row->kind == HOME_OWN;

	if (!*words || !is_sought)
		return !*words;
	const char *found_by = row->card ? card_words(arena, row->card) : row->text;
	return find_words(words, &found_by, 1);
}

/* A heading shows where something below it does. */
static void choose_shown(struct home *home)
{
	const char *words = bytes_text(&home->filter);
	struct home_row *heading = NULL;
	struct arena scratch = {0};

	home->shown = memory_resize(home->shown, home->n_rows, sizeof(struct home_row *));
	home->n_shown = 0;
	for (size_t i = 0; i < home->n_rows; i++) {
		struct home_row *row = &home->rows[i];
		if (row->kind == HOME_HEADING)
			heading = row;
		if (row->kind == HOME_HEADING || !is_found(&scratch, row, words))
			continue;
		if (heading)
			home->shown[home->n_shown++] = heading;
		heading = NULL;
		home->shown[home->n_shown++] = row;
	}
	home->focus = home->n_shown ? 1 : 0;
	arena_clear(&scratch);
}

static void focus_on(struct home *home, const struct home_row *wanted)
{
	for (size_t i = 0; i < home->n_shown; i++)
		if (home->shown[i]->kind != HOME_HEADING && is_same(home->shown[i], wanted)) {
			home->focus = i;
			return;
		}
}

void home_open(struct play *play)
{
	struct home *home = &play->home;
	/* It borrows from what is about to go; only what it is is compared. */
	struct home old = *home;
	const struct home_row *was = home_focused(&old);

	*home = (struct home){.filter = old.filter};
	read_kept(play);
	if (!play->n_cards)
		bytes_add_text(&play->problem, _("gesprek: no scenarios were found\n"));
	add_due(home);
	add_unfinished(home);
	add_cards(play);
	add_own(play);
	choose_shown(home);
	if (was)
		focus_on(home, was);
	old.filter = (struct bytes){0};
	home_clear(&old);
}

void home_clear(struct home *home)
{
	free(home->rows);
	free(home->shown);
	bytes_clear(&home->filter);
	arena_clear(&home->arena);
	*home = (struct home){0};
}

/* The filter */

void home_filter(struct play *play, const char *words)
{
	struct home *home = &play->home;

	bytes_reset(&home->filter);
	home_filter_add(play, str_of(words));
	choose_shown(home);
}

void home_filter_add(struct play *play, struct str typed)
{
	find_words_add(&play->home.filter, typed, HOME_FILTER_MOST_BYTES);
	choose_shown(&play->home);
}

void home_filter_shorten(struct play *play)
{
	find_words_shorten(&play->home.filter);
	choose_shown(&play->home);
}

/* The focus */

const struct home_row *home_focused(const struct home *home)
{
	return home->n_shown ? home->shown[home->focus] : NULL;
}

bool home_is_first(const struct home *home, size_t shown)
{
	return shown && home->shown[shown - 1]->kind == HOME_HEADING;
}

void home_move(struct home *home, long steps)
{
	long step = steps < 0 ? -1 : 1, at = (long)home->focus, n = (long)home->n_shown;

	while (steps) {
		long next = at + step;
		while (next >= 0 && next < n && home->shown[next]->kind == HOME_HEADING)
			next += step;
		if (next < 0 || next >= n)
			break;
		at = next;
		steps -= step;
	}
	home->focus = (size_t)at;
}

void home_leap(struct home *home, long rows)
{
	const long step = rows < 0 ? -1 : 1, from = (long)home->focus;
	size_t was;

	home_move(home, step);
	do {
		was = home->focus;
		home_move(home, step);
	} while (home->focus != was && labs((long)home->focus - from) <= labs(rows));
	home->focus = was;
}

/* Opening */

static void open_card(struct play *play, const struct scenario_card *card)
{
	if (home_is_locked(play, card))
		form_locked_open(play, card);
	else
		play_choose(play, card->path);
}

void home_choose(struct play *play, const struct home_row *row)
{
	if (row->card)
		open_card(play, row->card);
	else if (row->talk)
		play_resume(play, row->talk->id);
	else if (row->open)
		row->open(play);
	else
		form_drill_open(play, row->principle);
}

void home_expect(const struct play *play)
{
	const struct play_library *library = play->options->library;
	const struct home *home = &play->home;

	/* The journal alone has no library, and shows no home. */
	for (size_t i = 0; i < home->n_shown && library->expect; i++) {
		const struct scenario_card *card = home->shown[i]->card;
		if (!card)
			continue;
		library->expect(library->data, card->path);
		return;
	}
}

/* Something lighter */

static size_t count_common(const char *const *a, size_t n_a, const char *const *b, size_t n_b)
{
	size_t n = 0;

	for (size_t i = 0; i < n_a; i++)
		for (size_t k = 0; k < n_b; k++)
			n += !strcmp(a[i], b[k]);
	return n;
}

static bool is_nearer(const struct scenario_card *card, const struct scenario_card *than,
		      const struct scenario_card *to)
{
	size_t aims = count_common(card->aims, card->n_aims, to->aims, to->n_aims);
	size_t than_aims = count_common(than->aims, than->n_aims, to->aims, to->n_aims);
	size_t themes = count_common(card->themes, card->n_themes, to->themes, to->n_themes);
	size_t than_themes = count_common(than->themes, than->n_themes, to->themes, to->n_themes);

	return aims != than_aims ? aims > than_aims : themes < than_themes;
}

const struct scenario_card *home_find_lighter(const struct play *play,
					      const struct scenario_card *card)
{
	const struct scenario_card *best = NULL;

	for (size_t i = 0; i < play->n_cards; i++) {
		const struct scenario_card *other = play->cards[i];
		if (strcmp(other->language, card->language) != 0 || other->level >= card->level ||
		    home_is_locked(play, other))
			continue;
		if (!best || is_nearer(other, best, card))
			best = other;
	}
	return best;
}

const struct scenario_card *home_find_card(const struct play *play)
{
	for (size_t i = 0; i < play->n_cards && play_has_home(play); i++)
		if (!strcmp(play->cards[i]->id, play->scenario->id) &&
		    !strcmp(play->cards[i]->language, play->scenario->language))
			return play->cards[i];
	return NULL;
}
