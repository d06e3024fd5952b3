/**
 * @file
 * Going on with a conversation that was left. A conversation is a fold of its
 * replies, so all that was said is said again, to the scenario as it is now;
 * where that goes another way than it went, the trainee is told and chooses.
 */
#include <string.h>
#include <unistd.h>

#include "forms.h"

#include "gesprek/base/message.h"
#include "gesprek/store/draft.h"
#include "gesprek/store/replay.h"

enum { EXIT_NO_INPUT = 66, EXIT_IO = 74 };

/* What was chosen before it began counts when it is looked back on. */
static bool read_notes(struct play *play, int64_t id, struct diags *diags)
{
	struct resumed *resumed = &play->resumed;
	struct kept_note *notes;
	size_t n;

	if (!store_read_notes(play->options->store, id, &resumed->arena, &notes, &n, diags))
		return false;
	for (size_t i = 0; i < n; i++)
		if (!strcmp(notes[i].kind, play_note_id(PLAY_NOTE_RATING_BEFORE)))
			resumed->rating_before = notes[i].number;
	return true;
}

static bool read_kept(struct play *play, int64_t id, struct diags *diags)
{
	struct resumed *resumed = &play->resumed;
	struct store *store = play->options->store;
	struct arena *arena = &resumed->arena;

	resumed->record = store_find(store, id, arena, diags);
	return resumed->record &&
	       store_read_replies(store, id, arena, &resumed->replies, &resumed->n_replies,
				  diags) &&
	       store_read_lines(store, id, arena, &resumed->lines, &resumed->n_lines, diags) &&
	       store_read_draft(store, id, arena, &resumed->draft, diags) &&
	       read_notes(play, id, diags);
}

/* Where it was kept from, or what has its id now that the file was moved. */
static const struct scenario *load(struct play *play, struct diags *diags)
{
	const struct play_library *library = play->options->library;
	const struct record *record = play->resumed.record;
	bool is_there = !access(record->path, R_OK);

	return library->load(library->data, is_there ? record->path : record->scenario, diags);
}

static void tell_missing(struct play *play)
{
	const struct record *record = play->resumed.record;

	bytes_addf(&play->problem,
		   _("the scenario '%s' is not there any more; 'gesprek history %lld' shows what "
		     "was said\n"),
		   record->scenario, (long long)record->id);
	play->status = EXIT_NO_INPUT;
}

void play_forget_resumed(struct play *play)
{
	arena_clear(&play->resumed.arena);
	play->resumed = (struct resumed){0};
}

bool play_resume(struct play *play, int64_t id)
{
	struct diags diags = {0};
	const struct scenario *scenario = NULL;

	play_forget_resumed(play);
	if (read_kept(play, id, &diags)) {
		scenario = load(play, &diags);
		if (!scenario && access(play->resumed.record->path, R_OK))
			tell_missing(play);
		else if (!scenario)
			diags_write_text(&diags, &play->problem);
	} else {
		diags_write_text(&diags, &play->problem);
		play->status = EXIT_IO;
	}
	diags_clear(&diags);
	if (!scenario) {
		play_forget_resumed(play);
		return false;
	}
	if (play_is_closed(play, scenario)) {
		play_forget_resumed(play);
		return true;
	}
	play_take_scenario(play, scenario);
	replay_options(play->resumed.record, scenario, &play->session_options);
	play->rating_before = play->resumed.rating_before;
	form_briefing_open(play);
	return true;
}

/* --- Where it parts --- */

static unsigned find_parting(const struct play *play)
{
	const struct resumed *resumed = &play->resumed;
	const struct replayed replayed = {resumed->lines, resumed->n_lines, resumed->n_replies};

	return replay_parting(play->session, resumed->record, &replayed);
}

/* Say again what was said before, without telling the log: it has it already. */
static void say_again(struct play *play)
{
	const struct play_options *options = play->options;
	struct play_options silent = *options;
	const struct resumed *resumed = &play->resumed;

	silent.log = NULL;
	play->options = &silent;
	for (size_t i = 0; i < resumed->n_replies && !session_is_over(play->session); i++)
		play_say_as(play, resumed->replies[i].text.s, resumed->replies[i].respellings);
	play_mark_replayed(play);
	play->options = options;
	/* It came to its end in what was said before, and nobody was told. */
	if (play->stage != PLAY_TALK)
		play_log_end(play, PLAY_END_FINISHED);
	if (session_is_over(play->session))
		return;
	play_hand_back(play, resumed->draft.s);
	bytes_add(&play->draft, resumed->draft.s, resumed->draft.len);
}

static void tell_changes(struct play *play)
{
	const struct record *record = play->resumed.record;

	if (play->scenario->hash != record->scenario_hash)
		play_notice(play, UI_TEXT_SCENARIO_CHANGED, "");
	if (pack_hash(play->scenario->pack) != record->rules_hash)
		play_notice(play, UI_TEXT_RULES_CHANGED, "");
}

/* Who can be asked hears of changes where they matter; the others before it all begins again, which
 * may end at once. */
void play_go_on(struct play *play)
{
	if (!play->can_ask)
		tell_changes(play);
	say_again(play);
	if (!play->can_ask)
		return;
	play->resumed.parting = find_parting(play);
	if (play->resumed.parting)
		form_parting_open(play);
	else
		tell_changes(play);
}
