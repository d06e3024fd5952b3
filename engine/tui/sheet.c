/**
 * @file
 * The sheet, made anew from the conversation as it is: so a rewind takes back
 * what it filled in.
 */
#include "sheet.h"

#include <string.h>

#include "gesprek/talk/map.h"

static struct sheet_part *add_part(struct sheet *sheet, const struct sheet_part *like, size_t most,
				   struct arena *arena)
{
	struct sheet_part *part = &sheet->parts[sheet->n++];

	*part = *like;
	part->items = arena_new(arena, (most + 1) * sizeof *part->items);
	return part;
}

static bool is_exam(const struct play *play)
{
	return session_options(play->session)->mode == MODE_EXAM;
}

static void take_notes(const struct play *play, struct sheet_part *part)
{
	size_t n;
	const struct note *notes = session_notebook(play->session, &n);
	size_t turns = session_count_turns(play->session);

	for (size_t i = 0; i < n; i++)
		if (is_exam(play) || notes[i].is_planted == (part->kind == ENTRY_OWN_NOTE))
			part->items[part->n++] =
				(struct sheet_item){notes[i].fact->notes, notes[i].turn == turns};
}

static void add_notebook(const struct play *play, struct arena *arena, struct sheet *sheet)
{
	size_t most;
	const struct scenario *scenario = play->scenario;
	struct sheet_part facts = {
		.kind = ENTRY_NOTE,
		.title = ui_text(scenario,
				 is_exam(play) ? UI_TEXT_NOTEBOOK : UI_TEXT_NOTEBOOK_CHILD),
		.empty = ui_text(scenario, UI_TEXT_NOTHING_TOLD),
	};
	struct sheet_part own = {
		.kind = ENTRY_OWN_NOTE,
		.title = ui_text(scenario, UI_TEXT_NOTEBOOK_YOU),
	};

	if (!scenario->n_facts)
		return;
	session_notebook(play->session, &most);
	take_notes(play, add_part(sheet, &facts, most, arena));
	if (!is_exam(play)) {
		struct sheet_part *part = add_part(sheet, &own, most, arena);
		take_notes(play, part);
		/* An empty place for them would say that there will be some. */
		sheet->n -= !part->n;
	}
	sheet->n_notebook = sheet->n;
}

static bool is_among(const char *text, const char *const *texts, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (texts[i] == text)
			return true;
	return false;
}

static void add_column(const struct play *play, enum map_column column, struct arena *arena,
		       struct sheet *sheet)
{
	size_t n, n_before, most = play->scenario->map[column].n;
	const char *const *texts, *const *before;

	/* What its author left empty can never fill. */
	if (!most)
		return;
	const struct sheet_part empty = {
		.kind = ENTRY_MAP,
		.title = map_column_title(play->session, column, arena),
		.empty = ui_text(play->scenario, UI_TEXT_NOTHING_YET),
	};
	struct sheet_part *part = add_part(sheet, &empty, most, arena);
	session_map(play->session, column, arena, &texts, &n);
	session_map_before(play->session, column, arena, &before, &n_before);
	for (size_t i = 0; i < n; i++)
		part->items[part->n++] =
			(struct sheet_item){texts[i], !is_among(texts[i], before, n_before)};
}

void sheet_make(const struct play *play, struct arena *arena, struct sheet *sheet)
{
	size_t turns = session_count_turns(play->session);

	*sheet = (struct sheet){
		.mood = play->mood,
		.is_mood_new = turns && play->mood_turn == turns,
	};
	add_notebook(play, arena, sheet);
	if (!is_exam(play))
		for (enum map_column column = 0; column < MAP_COLUMNS; column++)
			add_column(play, column, arena, sheet);
}

/* As lines */

void play_add_mood(struct play *play)
{
	const char *mood = session_mood_text(play->session, &play->arena);

	if (!strcmp(mood, play->mood))
		return;
	play->mood = mood;
	play->mood_turn = (unsigned)session_count_turns(play->session);
	play_add(play, ENTRY_MOOD, NULL, mood);
}

static size_t add_parts(struct play *play, const struct sheet_part *parts, size_t n)
{
	size_t n_items = 0;

	for (size_t i = 0; i < n; i++)
		for (size_t k = 0; k < parts[i].n; k++, n_items++)
			play_add(play, parts[i].kind, parts[i].title, parts[i].items[k].text);
	return n_items;
}

void play_add_notes(struct play *play)
{
	struct sheet sheet;

	sheet_make(play, &play->arena, &sheet);
	if (!add_parts(play, sheet.parts, sheet.n_notebook))
		play_notice(play, UI_TEXT_NO_NOTES, "");
}

void play_add_map(struct play *play)
{
	struct sheet sheet;

	sheet_make(play, &play->arena, &sheet);
	if (!add_parts(play, sheet.parts + sheet.n_notebook, sheet.n - sheet.n_notebook))
		play_notice(play, UI_TEXT_NO_MAP, "");
}
