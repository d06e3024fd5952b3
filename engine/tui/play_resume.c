/**
 * @file
 * Going on with a conversation that was left. A conversation is a fold of its
 * replies, so all that was said is said again, to the scenario as it is now;
 * where that goes another way than it went, the trainee is told and chooses.
 */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "forms.h"

#include "gesprek/base/message.h"
#include "gesprek/store/draft.h"

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
		if (!strcmp(notes[i].kind, "rating-before"))
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

static void take_options(struct play *play)
{
	const struct record *record = play->resumed.record;
	struct session_options *options = &play->session_options;

	options->seed = record->seed;
	options->set = record->set;
	options->set_given = record->set_given;
	mode_find(record->mode, &options->mode);
	if (!dilemma_find(record->dilemma, &options->dilemma))
		options->dilemma = DILEMMA_NONE;
	options->at = *record->at ? scenario_find_node(play->scenario, record->at) : NULL;
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
	play_take_scenario(play, scenario);
	take_options(play);
	play->rating_before = play->resumed.rating_before;
	form_briefing_open(play);
	return true;
}

/* --- Where it parts --- */

/* Lines of one turn, without the trainee's own. */
static size_t find_lines(const struct resumed *resumed, unsigned turn,
			 const struct record_line **lines)
{
	size_t n = 0;

	for (size_t i = 0; i < resumed->n_lines; i++)
		if (resumed->lines[i].turn == turn && resumed->lines[i].speaker)
			lines[n++] = &resumed->lines[i];
	return n;
}

static bool is_same(const struct resumed *resumed, unsigned turn, const struct spoken *spoken,
		    size_t n)
{
	const struct record_line **lines =
		memory_new((resumed->n_lines + 1) * sizeof(const struct record_line *));
	size_t n_kept = find_lines(resumed, turn, lines);
	/* An answer that was not kept any more: nothing says that it was another. */
	bool is_kept = turn <= resumed->record->shown;
	bool is_good = !is_kept || n_kept == n;

	for (size_t i = 0; i < n && is_kept && is_good; i++)
		is_good = !strcmp(lines[i]->text, spoken[i].text);
	free(lines);
	return is_good;
}

/* The first turn that goes another way, from 1; 0: none does. */
static unsigned find_parting(const struct play *play)
{
	size_t n = session_count_turns(play->session);

	for (size_t i = 0; i < n; i++) {
		const struct turn *turn = session_get_turn(play->session, i);
		if (!is_same(&play->resumed, turn->number, turn->spoken, turn->n_spoken))
			return turn->number;
	}
	return n < play->resumed.n_replies ? (unsigned)n + 1 : 0;
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
