/**
 * @file
 * Notes of a child's words, and finding them again.
 */
#include "carry.h"

#include <string.h>

#include "controller.h"

void brought_clear(struct brought *brought)
{
	arena_clear(&brought->arena);
	*brought = (struct brought){0};
}

static void take(struct brought *brought, const struct scenario *scenario, const char *kept)
{
	const char *words;
	unsigned number;

	if (!carry_read(scenario, kept, &number, &words))
		return;
	brought->words[number] = words;
	brought->allowed |= CARRIED_BIT(number);
}

void brought_look_up(struct play *play)
{
	const struct scenario *scenario = play->scenario;
	const char *slash = scenario->carries.from ? strchr(scenario->carries.from, '/') : NULL;
	struct kept_note *notes = NULL;
	struct diags diags = {0};
	size_t n = 0;

	brought_clear(&play->brought);
	if (!slash || !play->options->store)
		return;
	bool is_read = store_read_carried(play->options->store, slash + 1, &play->brought.arena,
					  &notes, &n, &diags);
	for (size_t i = 0; i < n; i++)
		take(&play->brought, scenario, notes[i].text);
	play_tell_refusal(play, is_read, &diags);
}

const char *brought_child(const struct play *play)
{
	const struct scenario *scenario = play->scenario;

	return scenario->child ? scenario->child : ui_text(scenario, UI_TEXT_CARRY_CHILD);
}

void brought_note(struct play *play)
{
	struct arena arena = {0};
	const char *kept;

	for (size_t n = 0; (kept = carry_kept(play->session, n, &arena)); n++)
		play_note(play, &(struct play_note){.kind = PLAY_NOTE_CARRY, .text = kept});
	arena_clear(&arena);
}
