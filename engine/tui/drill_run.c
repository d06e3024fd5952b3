/**
 * @file
 * Running a drill. Scenarios are loaded only until there are moments enough:
 * first those with the principle among their aims, easy ones first.
 */
#include "drill_run.h"

#include <stdlib.h>
#include <string.h>

#include "gesprek/base/message.h"
#include "gesprek/store/drill.h"
#include "gesprek/store/practice.h"
#include "gesprek/tui/local_day.h"
#include "unlock.h"

/* Loading costs time, which who wants to begin notices. Fewer replies than this are no practice. */
enum { SCENARIOS_MOST = 8, REPLIES_LEAST = 3 };

/* Scenarios to choose lines from. */
struct sources {
	const struct scenario *v[SCENARIOS_MOST];
	size_t n;
	size_t counts[2]; /* moments with parents, with children */
	struct diags
		diags; /* of those that could not be loaded; told only if there are no others */
};

static void add_source(struct play *play, const struct scenario_card *card, enum label principle,
		       struct sources *sources)
{
	const struct play_library *library = play->options->library;
	size_t counts[2];
	const struct scenario *scenario = library->load(library->data, card->id, &sources->diags);

	if (!scenario)
		return;
	drill_count(scenario, principle, counts);
	sources->v[sources->n++] = scenario;
	for (size_t i = 0; i < 2; i++)
		sources->counts[i] += counts[i];
}

/* All that aim at it, for the steps from easy to hard; of the others no more than are needed. */
static bool is_enough(const struct sources *sources, bool is_aim)
{
	if (sources->n == SCENARIOS_MOST)
		return true;
	return !is_aim && sources->counts[0] + sources->counts[1] >= DRILL_LINES;
}

static void find_sources(struct play *play, enum label principle, struct sources *sources)
{
	/* The cards of the trainee's language come first. */
	const char *language = play->n_cards ? play->cards[0]->language : "";

	*sources = (struct sources){0};
	for (unsigned pass = 0; pass < 2; pass++)
		for (size_t i = 0; i < play->n_cards; i++) {
			const struct scenario_card *card = play->cards[i];
			bool is_aim = card_has_aim(card, label_id(principle));
			if (is_aim == (pass == 0) && !is_enough(sources, is_aim) &&
			    unlock_is_open(play, card->level) && !strcmp(card->language, language))
				add_source(play, card, principle, sources);
		}
}

void drill_plan(struct play *play, struct plan *plan)
{
	struct store *store = play->options->store;
	struct practice *list = NULL;
	struct arena arena = {0};
	struct diags unsaid = {0}; /* without it the plan is that of a first day */
	size_t n = 0;

	if (store && !store_list_practice(store, &arena, &list, &n, &unsaid))
		n = 0;
	plan_make(list, n, local_day(play_now(play)), plan);
	diags_clear(&unsaid);
	arena_clear(&arena);
}

static size_t choose_lines(struct play *play, const struct plan *plan, enum label principle,
			   struct drill_run *run)
{
	const struct drill_wish wish = {principle, plan->child_next, run->seed};
	struct sources sources;

	find_sources(play, principle, &sources);
	size_t n = drill_choose(sources.v, sources.n, &wish, run->lines);
	if (!n)
		diags_write_text(&sources.diags, &play->problem);
	diags_clear(&sources.diags);
	return n;
}

/* One dictionary for all lines: it knows the names of each scenario. */
static void open_spelling(struct play *play, const struct drill_run *run)
{
	spelling_close(play->spelling);
	play->spelling = NULL;
	play_open_spelling(play);
	for (size_t i = 1; i < DRILL_LINES && play->spelling; i++)
		if (run->lines[i].scenario != run->lines[i - 1].scenario)
			spelling_know_scenario(play->spelling, run->lines[i].scenario);
}

static void open_line(struct play *play)
{
	struct drill_run *run = play->drill;
	const struct drill_line *line = &run->lines[run->n_done];

	play->scenario = line->scenario;
	run->session = drill_open(line, run->seed + run->n_done);
}

bool drill_run_new(struct play *play, enum label principle)
{
	struct drill_run *run = memory_new(sizeof *run);
	struct plan plan;
	size_t n = 0;

	run->seed = dice_throw(&play->dice);
	play_load_list(play);
	drill_plan(play, &plan);
	if (principle != LABEL_COUNT)
		n = choose_lines(play, &plan, principle, run);
	for (size_t i = 0; i < PLAN_PRINCIPLES && principle == LABEL_COUNT && !n; i++)
		n = choose_lines(play, &plan, plan.items[i].principle, run);
	if (!n) {
		drill_run_free(run);
		return false;
	}
	drill_run_free(play->drill);
	play->drill = run;
	open_line(play);
	open_spelling(play, run);
	return true;
}

void drill_run_free(struct drill_run *run)
{
	if (!run)
		return;
	session_free(run->session);
	session_free(run->answered);
	arena_clear(&run->arena);
	bytes_clear(&run->recall);
	free(run);
}

/* Told once: it would fail at every reply. */
static void settle(struct play *play, bool is_kept, struct diags *diags)
{
	if (!is_kept && !play->drill->has_failed) {
		play->drill->has_failed = true;
		bytes_addf(&play->problem, _("This could not be stored: %s. The drill goes on.\n"),
			   diags->n ? diags->v[diags->n - 1].message : "");
	}
	diags_clear(diags);
}

/* "exceptions exceptions.exception-question": each label before the first of its indicators. */
static void write_heard(const struct turn *turn, struct bytes *heard)
{
	label_set seen = 0;

	for (size_t i = 0; i < turn->n_findings; i++) {
		const struct finding *finding = &turn->findings[i];
		const char *gap = heard->len ? " " : "";
		if (finding->is_generic)
			continue;
		if (!(seen & LABEL_BIT(finding->label)))
			bytes_addf(heard, "%s%s %s", gap, label_id(finding->label),
				   finding->indicator->id);
		else
			bytes_addf(heard, "%s%s", gap, finding->indicator->id);
		seen |= LABEL_BIT(finding->label);
	}
}

static bool begin_keeping(struct play *play, struct diags *diags)
{
	struct drill_run *run = play->drill;

	return run->id || store_add_drill(play->options->store, play_now(play),
					  run->lines[0].indicator->id, &run->id, diags);
}

static void keep_reply(struct play *play, const struct turn *turn)
{
	const struct drill_run *run = play->drill;
	const struct drill_line *line = &run->lines[run->n_done];
	struct diags diags = {0};
	struct bytes heard = {0};

	if (!play->options->store || run->has_failed)
		return;
	write_heard(turn, &heard);
	const struct drill_reply reply = {
		.number = (unsigned)run->n_done + 1,
		.scenario = line->scenario->id,
		.node = line->node->id,
		.said = turn->said_before,
		.text = str_of(turn->reply),
		.heard = bytes_text(&heard),
	};
	bool is_kept = begin_keeping(play, &diags) &&
		       store_add_drill_reply(play->options->store, run->id, &reply, &diags);
	settle(play, is_kept, &diags);
	bytes_clear(&heard);
}

void drill_run_say(struct play *play, const char *reply)
{
	struct drill_run *run = play->drill;
	if (run->heard.example)
		run->example = run->heard.example;
	struct respellings read = session_read(run->session, play->spelling, str_of(reply));
	const struct turn *turn = session_say_as(run->session, str_of(reply), read);

	keep_reply(play, turn);
	session_free(run->answered);
	arena_clear(&run->arena);
	run->answered = run->session;
	run->session = NULL;
	run->heard = drill_hear(&run->lines[run->n_done], turn, &run->arena);
	run->results[run->n_done++] = run->heard.result;
	if (run->n_done < DRILL_LINES)
		open_line(play);
}

void drill_run_end(struct play *play)
{
	struct drill_run *run = play->drill;
	struct store *store = play->options->store;
	struct diags diags = {0};

	if (!store || run->is_kept || run->has_failed || run->n_done < REPLIES_LEAST)
		return;
	const struct practice practice =
		drill_practice(run->lines, run->results, run->n_done, local_day(play_now(play)));
	run->is_kept = true;
	settle(play, store_add_practice(store, &practice, 0, &diags), &diags);
}

void drill_run_forget(struct play *play)
{
	struct drill_run *run = play->drill;
	struct diags diags = {0};

	if (run->id && !store_forget_drill(play->options->store, run->id, &diags))
		diags_write_text(&diags, &play->problem);
	diags_clear(&diags);
	run->id = 0;
}
