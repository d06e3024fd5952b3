/**
 * @file
 * Looking back: the trainee's own view in front of what the program saw, and
 * what they see differently behind it.
 */
#include <string.h>

#include "forms.h"

static struct debrief_item *item_set(struct debrief_item *item, enum debrief_item_kind kind,
				     const char *label, const char *text, unsigned turn)
{
	*item = (struct debrief_item){.kind = kind, .label = label, .text = text, .turn = turn};
	return item + 1;
}

static const struct turn *redo_turn(const struct play *play)
{
	if (!play->redo || play->redo > session_count_turns(play->session))
		return NULL;
	return session_get_turn(play->session, play->redo - 1);
}

static size_t own_view(struct play *play, struct debrief_section *section)
{
	const struct turn *redo = redo_turn(play);
	struct debrief_item *items = arena_new(&play->arena, sizeof *items), *end = items;

	/* The mark is told in the debrief, beside what the rules saw. */
	if (redo)
		end = item_set(end, DEBRIEF_LABEL, ui_text(play->scenario, UI_TEXT_YOUR_REDO),
			       arena_textf(&play->arena, "\"%s\"", redo->reply), redo->number);
	*section = (struct debrief_section){.id = "tui.own-view",
					    .title = ui_text(play->scenario, UI_TEXT_OWN_VIEW),
					    .items = items,
					    .n = (size_t)(end - items)};
	return section->n ? 1 : 0;
}

static size_t disagreed(struct play *play, struct debrief_section *section)
{
	struct debrief_item *items = arena_new(&play->arena, play->n_disputes * sizeof *items);

	for (size_t i = 0; i < play->n_disputes; i++)
		item_set(&items[i], DEBRIEF_POINT, "", play->disputes[i].text,
			 play->disputes[i].turn);
	*section = (struct debrief_section){.id = "tui.disagreed",
					    .title = ui_text(play->scenario, UI_TEXT_DISAGREED),
					    .items = items,
					    .n = play->n_disputes};
	return section->n ? 1 : 0;
}

static void note_own_view(struct play *play)
{
	if (play->rating_after)
		play_note(play, &(struct play_note){.kind = PLAY_NOTE_RATING_AFTER,
						    .number = play->rating_after,
						    .text = ""});
	if (redo_turn(play))
		play_note(play, &(struct play_note){
					.kind = PLAY_NOTE_REDO, .turn = play->redo, .text = ""});
}

/* The debrief begins by asking how the trainee saw it; where that can be asked it comes first and
 * apart. */
void play_make_debrief(struct play *play)
{
	const struct debrief_own own = {.rating_before = play->rating_before,
					.rating_after = play->rating_after,
					.versions = play->again.pairs,
					.n_versions = play->again.n_pairs,
					.carried = play->brought.words,
					.decision = play->decision,
					.reason = bytes_text(&play->reason)};

	play->debrief = debrief_make(play->session, &own, &play->arena);
	if (play->can_ask && play->debrief.n && !strcmp(play->debrief.sections[0].id, "own-view"))
		play->own_view = &play->debrief.sections[0];
}

void play_show_debrief(struct play *play)
{
	struct debrief_section *sections =
		arena_new(&play->arena, (play->debrief.n + 3) * sizeof *sections);
	size_t n = 0;

	n += own_view(play, &sections[n]);
	n += hypotheses_look_back(play, &sections[n]);
	for (size_t i = play->own_view ? 1 : 0; i < play->debrief.n; i++)
		sections[n++] = play->debrief.sections[i];
	n += disagreed(play, &sections[n]);
	play->sections = sections;
	play->n_sections = n;
	play->stage = PLAY_DEBRIEF;
}

void play_look_back(struct play *play, unsigned rating, unsigned redo)
{
	play->rating_after = rating;
	play->redo = redo;
	note_own_view(play);
	/* Once more, now that it is known how the trainee saw it. */
	play_make_debrief(play);
	play->looked_back++;
	play_show_debrief(play);
}

/* The @p n th choice, counted from 0. */
static const struct debrief_item *find_choice(const struct play *play, size_t n)
{
	for (size_t i = 0; i < play->n_sections; i++)
		for (size_t k = 0; k < play->sections[i].n; k++)
			if (play->sections[i].items[k].kind == DEBRIEF_CHOICE && !n--)
				return &play->sections[i].items[k];
	return NULL;
}

size_t play_count_choices(const struct play *play)
{
	size_t n = 0;

	while (find_choice(play, n))
		n++;
	return n;
}

void play_resolve(struct play *play, size_t n)
{
	const struct debrief_item *choice = find_choice(play, n);

	if (!choice)
		return;
	/* It has to outlive the conversation it came from. */
	bytes_reset(&play->resolve_text);
	bytes_add_text(&play->resolve_text, choice->text);
	play->resolve = bytes_text(&play->resolve_text);
	play_again(play);
}

static bool has_journal(const struct play *play)
{
	return play->options->store != NULL;
}

/* In an exam nothing is said twice. */
static bool can_say_differently(const struct play *play)
{
	return session_count_turns(play->session) &&
	       session_options(play->session)->mode != MODE_EXAM;
}

static bool has_heard(const struct play *play)
{
	for (size_t i = 0; i < play->n_sections; i++)
		for (size_t k = 0; k < play->sections[i].n; k++)
			if (play->sections[i].items[k].finding ||
			    play->sections[i].items[k].n_marks)
				return true;
	return false;
}

/* What can be done after a debrief, behind the things to take along. */
static const struct next {
	enum ui_text text;
	form_act *act;
	bool (*is_offered)(const struct play *play); /* NULL: always */
} nexts[] = {
	{UI_TEXT_DIFFERENTLY, form_rewind_open, can_say_differently},
	{UI_TEXT_AGAIN, play_again, NULL},
	{UI_TEXT_TO_JOURNAL, form_journal_write_open, has_journal},
	{UI_TEXT_SEE_SOMETHING, form_disagree_find, has_heard},
	{UI_TEXT_TO_LIST, play_home, play_has_home},
	{UI_TEXT_QUIT, play_quit, NULL},
};

enum { NEXTS = sizeof nexts / sizeof nexts[0] };

/* The @p n th of those that there are. */
static const struct next *find_next(const struct play *play, size_t n)
{
	for (size_t i = 0; i < NEXTS; i++)
		if ((!nexts[i].is_offered || nexts[i].is_offered(play)) && !n--)
			return &nexts[i];
	return NULL;
}

size_t play_count_next(const struct play *play)
{
	size_t n = 0;

	while (find_next(play, n))
		n++;
	return play_count_choices(play) + n;
}

const char *play_next_text(struct play *play, size_t n)
{
	size_t n_choices = play_count_choices(play);

	if (n < n_choices)
		return ui_text_count(&play->arena, play->scenario, UI_TEXT_TAKE_ALONG, n + 1);
	return ui_text(play->scenario, find_next(play, n - n_choices)->text);
}

const char *play_next_detail(const struct play *play, size_t n)
{
	return n < play_count_choices(play) ? find_choice(play, n)->text : "";
}

void play_next(struct play *play, size_t n)
{
	size_t n_choices = play_count_choices(play);

	if (n < n_choices)
		play_resolve(play, n);
	else
		find_next(play, n - n_choices)->act(play);
}
