/**
 * @file
 * From the sheet to the notes, and from the notes to the debrief.
 */
#include "hypotheses.h"

#include <string.h>

#include "controller.h"

enum { SECTION_MOST_ITEMS = 2 * HYPOTHESES + 2 };

static const struct {
	const char *id; /* in the notes */
	enum ui_text text;
} sinces[SINCE_COUNT] = {
	[SINCE_UNKNOWN] = {"", UI_TEXT_NO_IDEA},
	[SINCE_MORE] = {"more", UI_TEXT_MORE_LIKELY},
	[SINCE_LESS] = {"less", UI_TEXT_LESS_LIKELY},
};

void hypotheses_clear(struct hypotheses *hypotheses)
{
	for (size_t i = 0; i < HYPOTHESES_WITH_LATER; i++)
		bytes_clear(&hypotheses->texts[i]);
	*hypotheses = (struct hypotheses){0};
}

bool hypotheses_are_given(const struct hypotheses *hypotheses)
{
	for (size_t i = 0; i < HYPOTHESES; i++)
		if (hypotheses->texts[i].len)
			return true;
	return false;
}

static void note_text(struct play *play, size_t n)
{
	const struct bytes *text = &play->hypotheses.texts[n];

	if (text->len)
		play_note(play, &(struct play_note){.kind = PLAY_NOTE_HYPOTHESIS,
						    .number = (unsigned)n + 1,
						    .text = bytes_text(text)});
}

void hypotheses_note(struct play *play)
{
	for (size_t i = 0; i < HYPOTHESES; i++)
		note_text(play, i);
}

void hypotheses_note_since(struct play *play)
{
	for (size_t i = 0; i < HYPOTHESES; i++)
		if (play->hypotheses.since[i] != SINCE_UNKNOWN)
			play_note(play, &(struct play_note){
						.kind = PLAY_NOTE_REVISED,
						.number = (unsigned)i + 1,
						.text = sinces[play->hypotheses.since[i]].id});
	note_text(play, HYPOTHESES);
}

void hypotheses_read(struct play *play)
{
	struct kept_note *notes = NULL;
	struct diags diags = {0};
	size_t n = 0;

	bool is_read = store_read_notes(play->options->store, play->resumed.record->id,
					&play->arena, &notes, &n, &diags);
	for (size_t i = 0; i < n; i++) {
		const unsigned number = notes[i].number;
		if (strcmp(notes[i].kind, play_note_id(PLAY_NOTE_HYPOTHESIS)) != 0 || !number ||
		    number > HYPOTHESES)
			continue;
		bytes_reset(&play->hypotheses.texts[number - 1]);
		bytes_add_text(&play->hypotheses.texts[number - 1], notes[i].text);
	}
	play_tell_refusal(play, is_read, &diags);
}

static struct debrief_item item_of(enum debrief_item_kind kind, const char *label, const char *text)
{
	return (struct debrief_item){.kind = kind, .label = label, .text = text};
}

static const char *keep_text(struct play *play, size_t n)
{
	const struct bytes *text = &play->hypotheses.texts[n];

	return arena_text(&play->arena, bytes_text(text), text->len);
}

/* @return the end of what was added to @p end. */
static struct debrief_item *add_texts(struct play *play, struct debrief_item *end)
{
	const struct scenario *scenario = play->scenario;
	const struct hypotheses *all = &play->hypotheses;

	for (size_t i = 0; i < HYPOTHESES; i++) {
		if (!all->texts[i].len)
			continue;
		*end++ = item_of(DEBRIEF_LABEL, ui_text(scenario, UI_TEXT_BEFORE),
				 keep_text(play, i));
		*end++ = item_of(DEBRIEF_LABEL, ui_text(scenario, UI_TEXT_NOW),
				 ui_text(scenario, sinces[all->since[i]].text));
	}
	if (all->texts[HYPOTHESES].len)
		*end++ = item_of(DEBRIEF_LABEL, ui_text(scenario, UI_TEXT_NEW_HYPOTHESIS),
				 keep_text(play, HYPOTHESES));
	return end;
}

size_t hypotheses_look_back(struct play *play, struct debrief_section *section)
{
	const struct scenario *scenario = play->scenario;
	struct debrief_item *items, *end;

	if (!hypotheses_are_given(&play->hypotheses))
		return 0;
	items = arena_new(&play->arena, (SECTION_MOST_ITEMS + scenario->n_signals) * sizeof *items);
	end = add_texts(play, items);
	if (scenario->n_signals)
		*end++ = item_of(DEBRIEF_QUESTION, "", ui_text(scenario, UI_TEXT_PROOF));
	for (size_t i = 0; i < scenario->n_signals; i++)
		*end++ = item_of(DEBRIEF_POINT, "", scenario->signals[i]);
	*section = (struct debrief_section){
		.id = "tui.hypotheses",
		.title = ui_text(scenario, UI_TEXT_HYPOTHESES),
		.items = items,
		.n = (size_t)(end - items),
	};
	return 1;
}
