/**
 * @file
 * From the list to the first word: choosing, starting, going back, and what
 * is told to the log. What is said in between is in play_say.c.
 */
#include "controller.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "drill_run.h"
#include "form_typed.h"
#include "forms.h"
#include "unlock.h"

#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"
#include "gesprek/talk/decision.h"

enum { EXIT_USAGE = 2, EXIT_BAD_DATA = 65 };

/* qsort() hands on no data of its own. */
static const char *first_language;

static int card_order(const void *a, const void *b)
{
	const struct scenario_card *x = *(const struct scenario_card *const *)a;
	const struct scenario_card *y = *(const struct scenario_card *const *)b;
	int x_other = strcmp(x->language, first_language) != 0;
	int y_other = strcmp(y->language, first_language) != 0;

	if (x_other != y_other)
		return x_other - y_other;
	if (x->level != y->level)
		return x->level < y->level ? -1 : 1;
	int by_title = strcmp(x->title, y->title);
	return by_title ? by_title : strcmp(x->id, y->id);
}

const char *mode_text(const struct scenario *scenario, enum mode mode)
{
	static const enum ui_text texts[MODE_COUNT] = {
		[MODE_GUIDED] = UI_TEXT_MODE_GUIDED,
		[MODE_COACH] = UI_TEXT_MODE_COACH,
		[MODE_EXAM] = UI_TEXT_MODE_EXAM,
	};

	return ui_text(scenario, texts[mode]);
}

/* "did you mean", where one of @p n names is close. */
static void tell_nearest(struct play *play, const char *word, const char *const *names, size_t n)
{
	const char *nearest = near_word(word, names, n);

	if (nearest)
		bytes_addf(&play->problem, _("did you mean '%s'?\n"), nearest);
}

static void tell_problems(struct play *play, const struct diags *diags)
{
	diags_write_text(diags, &play->problem);
}

void play_load_list(struct play *play)
{
	if (play->cards)
		return;
	struct diags diags = {0};
	const struct scenario_card *cards = NULL;
	const struct play_library *library = play->options->library;
	size_t n = library->list ? library->list(library->data, &cards, &diags) : 0;

	play->cards = memory_resize(NULL, n, sizeof *play->cards);
	for (size_t i = 0; i < n; i++)
		play->cards[i] = &cards[i];
	play->n_cards = n;
	first_language = play->options->language ? play->options->language : "nl";
	qsort(play->cards, n, sizeof *play->cards, card_order);
	diags_clear(&diags);
}

bool play_is_resumed(const struct play *play)
{
	return play->resumed.record != NULL;
}

int64_t play_now(const struct play *play)
{
	return play->options->now ? play->options->now() : 0;
}

bool play_has_home(const struct play *play)
{
	const struct play_options *options = play->options;

	return !options->scenario && !options->resume &&
	       (options->first == PLAY_FIRST_HOME || options->first == PLAY_FIRST_DRILL);
}

static form_act *const first_acts[] = {
	[PLAY_FIRST_HOME] = play_load_list,
	[PLAY_FIRST_DRILL] = form_drill_first,
	[PLAY_FIRST_JOURNAL] = form_journal_open,
	[PLAY_FIRST_SCAN] = form_scan_open,
};

void play_init(struct play *play, const struct play_options *options, bool can_ask)
{
	struct diags unsaid = {0}; /* what reads the file for itself says what is wrong with it */

	*play = (struct play){.options = options, .can_ask = can_ask};
	play->session_options.mode = options->has_mode ? options->mode : MODE_COACH;
	play->session_options.seed = options->seed;
	dice_init(&play->dice, options->seed);
	unlock_read(play, &unsaid);
	diags_clear(&unsaid);
	if (!options->scenario && !options->resume) {
		first_acts[options->first](play);
		return;
	}
	if (options->resume ? play_resume(play, options->resume)
			    : play_choose(play, options->scenario))
		return;
	play->stage = PLAY_OVER;
	if (!play->status)
		play->status = EXIT_BAD_DATA;
}

/* Forget the running conversation. */
static void play_drop(struct play *play)
{
	drill_run_free(play->drill);
	play->drill = NULL;
	session_free(play->session);
	play->session = NULL;
	play_forget_resumed(play);
	play_forget_versions(play);
	arena_clear(&play->arena);
	free(play->held);
	play->held = NULL;
	bytes_reset(&play->draft);
	bytes_reset(&play->handed_back);
	play->n_entries = play->n_disputes = 0;
	play->has_listed = false;
	play->question = (struct question){0};
	play->rating_after = play->redo = 0;
	play->decision = DECISION_NONE;
	bytes_reset(&play->reason);
	hypotheses_clear(&play->hypotheses);
	play->is_practice_kept = false;
	play->debrief = (struct debrief){0};
	play->sections = play->own_view = NULL;
	play->n_sections = 0;
}

/* A failing log never ends a conversation; it is told once, since it would fail at every turn, and
 * once more when it has caught up. */
void play_log_result(struct play *play, bool is_kept, struct diags *diags)
{
	if (!is_kept && !play->is_log_broken) {
		play->is_log_broken = true;
		play_notice(play, UI_TEXT_NOT_KEPT,
			    diags->n ? diags->v[diags->n - 1].message : message_of_error(errno));
	} else if (is_kept && play->is_log_broken) {
		play->is_log_broken = false;
		play_notice(play, UI_TEXT_KEPT_AGAIN, "");
	}
	diags_clear(diags);
}

void play_tell_refusal(struct play *play, bool is_done, struct diags *diags)
{
	if (!is_done)
		bytes_addf(&play->problem, _("This could not be done: %s.\n"),
			   diags->n ? diags->v[diags->n - 1].message : "");
	diags_clear(diags);
}

void play_log_end(struct play *play, enum play_end end)
{
	const struct play_log *log = play->options->log;
	struct diags diags = {0};

	if (log && log->end && play->session)
		play_log_result(play, log->end(log->data, play->session, end, &diags), &diags);
}

void play_note(struct play *play, const struct play_note *note)
{
	const struct play_log *log = play->options->log;
	struct diags diags = {0};

	if (log && log->note)
		play_log_result(play, log->note(log->data, play->session, note, &diags), &diags);
}

void play_leave_form(struct play *play)
{
	form_act *leave = play->stage == PLAY_FORM ? play->form.leave : NULL;

	size_t told_len = play->problem.len;

	play->form.leave = NULL;
	if (leave)
		leave(play);
	/* It was kept where it belongs; otherwise as it stands, for the next time. */
	if (leave && play->problem.len == told_len)
		form_forget_typed(play);
	else
		form_keep(play, NULL);
}

void play_clear(struct play *play)
{
	play_leave_form(play);
	if (play->stage == PLAY_TALK)
		play_log_end(play, PLAY_END_LEFT);
	play_drop(play);
	free(play->entries);
	free(play->disputes);
	home_clear(&play->home);
	free(play->cards);
	bytes_clear(&play->problem);
	bytes_clear(&play->parting);
	bytes_clear(&play->resolve_text);
	bytes_clear(&play->reason);
	brought_clear(&play->brought);
	form_clear(&play->form);
	bytes_clear(&play->draft);
	bytes_clear(&play->handed_back);
	guard_free(play->guard);
	spelling_close(play->spelling);
	*play = (struct play){0};
}

static void tell_nearest_state(struct play *play, const char *word)
{
	const char *names[STATE_COUNT];

	for (enum state_variable i = 0; i < STATE_COUNT; i++)
		names[i] = state_id(i);
	if (!state_find(word, &(enum state_variable){0}))
		tell_nearest(play, word, names, STATE_COUNT);
}

/* "trust=20" */
static bool set_value(struct play *play, const char *text)
{
	struct session_options *options = &play->session_options;

	if (state_read_setting(text, &options->set, &options->set_given))
		return true;
	char *name = memory_text(text);
	name[strcspn(name, "=")] = '\0';
	bytes_addf(&play->problem, _("'%s' sets nothing; write it as trust=20\n"), text);
	tell_nearest_state(play, name);
	play->status = EXIT_USAGE;
	free(name);
	return false;
}

static void tell_no_node(struct play *play, const char *id)
{
	const struct scenario *scenario = play->scenario;
	const char **names = memory_resize(NULL, scenario->n_nodes, sizeof *names);

	for (size_t i = 0; i < scenario->n_nodes; i++)
		names[i] = scenario->nodes[i].id;
	bytes_addf(&play->problem, _("'%s' has no node '%s'\n"), scenario->id, id);
	tell_nearest(play, id, names, scenario->n_nodes);
	play->status = EXIT_USAGE;
	free(names);
}

static bool apply_options(struct play *play)
{
	const struct play_options *options = play->options;

	if (options->at) {
		play->session_options.at = scenario_find_node(play->scenario, options->at);
		if (!play->session_options.at) {
			tell_no_node(play, options->at);
			return false;
		}
	}
	for (size_t i = 0; i < options->n_set; i++)
		if (!set_value(play, options->set[i]))
			return false;
	return true;
}

void play_take_scenario(struct play *play, const struct scenario *scenario)
{
	const struct session_options fresh = {
		.mode = play->session_options.mode,
		.seed = play->session_options.seed,
	};

	play->session_options = fresh;
	play->scenario = scenario;
	spelling_close(play->spelling);
	play->spelling = NULL;
	play->aim = play->resolve = NULL;
	play->rating_before = 0;
}

bool play_is_closed(struct play *play, const struct scenario *scenario)
{
	const struct scenario_card card = {
		.id = scenario->id,
		.language = scenario->language,
		.title = scenario->title,
		.about = scenario->about,
		.path = scenario->path,
		.level = scenario->level,
		.themes = scenario->themes,
		.n_themes = scenario->n_themes,
	};

	if (unlock_is_open(play, scenario->level))
		return false;
	form_locked_open(play, &card);
	return true;
}

bool play_choose(struct play *play, const char *id_or_path)
{
	const struct play_library *library = play->options->library;
	struct diags diags = {0};
	const struct scenario *scenario = library->load(library->data, id_or_path, &diags);

	if (!scenario) {
		tell_problems(play, &diags);
		if (!diags.n)
			bytes_addf(&play->problem, _("'%s' cannot be played\n"), id_or_path);
	}
	diags_clear(&diags);
	if (!scenario)
		return false;
	if (play_is_closed(play, scenario))
		return true;
	play_take_scenario(play, scenario);
	if (!apply_options(play))
		return false;
	/* Something else may be chosen in its place, where it is not open. */
	if (play->options->watch && !strcmp(id_or_path, play->options->scenario))
		play->watched.scenario = scenario;
	form_briefing_open(play);
	return true;
}

static void note_briefing(struct play *play)
{
	/* One that goes on has them already. */
	if (play_is_resumed(play))
		return;
	if (play->rating_before)
		play_note(play, &(struct play_note){.kind = PLAY_NOTE_RATING_BEFORE,
						    .number = play->rating_before,
						    .text = ""});
	if (play->aim)
		play_note(play, &(struct play_note){.kind = PLAY_NOTE_AIM, .text = play->aim});
	if (play->resolve)
		play_note(play, &(struct play_note){.kind = PLAY_NOTE_TRY, .text = play->resolve});
	hypotheses_note(play);
}

static void start(struct play *play, struct attempt_of of)
{
	const struct play_log *log = play->options->log;
	struct diags diags = {0};

	play->session = session_new(play->scenario, &play->session_options);
	play->conversation++;
	play->stage = PLAY_TALK;
	play_open_spelling(play);
	if (log && log->begin)
		play_log_result(
			play,
			log->begin(log->data, play->session, play->resumed.record, of, &diags),
			&diags);
	note_briefing(play);
	play_open(play);
}

void play_start(struct play *play)
{
	start(play, (struct attempt_of){0});
	if (play_is_resumed(play)) {
		hypotheses_read(play);
		play_go_on(play);
	}
}

void play_begin_anew(struct play *play, unsigned turn)
{
	play_drop(play);
	start(play, (struct attempt_of){.turn = turn});
}

void play_mark_replayed(struct play *play)
{
	for (size_t i = 0; i < play->n_entries; i++)
		play->entries[i].is_replayed = true;
}

void play_finish(struct play *play)
{
	play->question = (struct question){0};
	play_log_end(play, PLAY_END_FINISHED);
	brought_note(play);
	play_make_debrief(play);
	play_keep_practice(play);
	/* Who said nothing has nothing to look at. */
	if (!play->can_ask || !session_count_turns(play->session))
		play_look_back(play, 0, 0);
	else if (decision_is_due(play->session))
		form_decision_open(play);
	else
		form_own_view_open(play);
}

void play_tell_stopped(struct play *play)
{
	struct arena arena = {0};

	bytes_add_text(&play->parting,
		       ui_text_help(&arena, play->scenario, UI_TEXT_STOPPED, HELP_STOP));
	arena_clear(&arena);
}

void play_stop(struct play *play)
{
	play_log_end(play, PLAY_END_STOPPED);
	play_tell_stopped(play);
	play_drop(play);
	play->stage = play_has_home(play) ? PLAY_HOME : PLAY_OVER;
}

void play_again(struct play *play)
{
	play_drop(play);
	play->rating_before = 0;
	play->aim = NULL;
	play->session_options.seed = dice_throw(&play->dice);
	form_briefing_open(play);
}

void play_home(struct play *play)
{
	play_drop(play);
	play->session_options.seed = dice_throw(&play->dice);
	play->stage = play_has_home(play) ? PLAY_HOME : PLAY_OVER;
}

void play_leave(struct play *play)
{
	play_log_end(play, PLAY_END_LEFT);
	play_home(play);
}

void play_quit(struct play *play)
{
	play->stage = PLAY_OVER;
}
