/**
 * @file
 * Playing what is being written: when it was saved, all that was said is said
 * again to the new version, as a conversation is a fold of its replies. So an
 * author stays where they are; where the story parts from what it was, that is
 * told in words.
 *
 * A briefing and a debrief that are being read are made anew.
 *
 * What points into the version before is dropped before that may go: the
 * session with all that was made of it, typing help, and versions of a reply
 * that were to be compared.
 */
#include <limits.h>
#include <string.h>

#include "controller.h"
#include "story.h"

#include "gesprek/base/message.h"

enum { MOST_MISTAKES = 3 };

/* --- What is told --- */

/* Only the last that is said about a save is news. */
static void forget_told(struct play *play)
{
	for (size_t i = 0; i < play->n_entries; i++)
		if (play->entries[i].kind == ENTRY_RELOADED)
			play->entries[i].is_dropped = true;
}

static void tell(struct play *play, const char *text)
{
	if (play->stage == PLAY_TALK)
		play_add(play, ENTRY_RELOADED, NULL, text);
	else
		bytes_addf(&play->problem, "%s\n", text);
}

static void tell_difference(struct play *play, const struct story *was, const struct story *is)
{
	const char *texts[STORY_MOST_TEXTS];
	const size_t n = story_compare(was, is, &play->arena, texts, &play->watched.parting);

	for (size_t i = 0; i < n; i++)
		tell(play, texts[i]);
	if (!n)
		tell(play, _("Reloaded: the same so far."));
}

static void tell_mistake(struct play *play, const struct diag *diag)
{
	struct bytes text = {0};

	bytes_add_text(&text, diag->path);
	if (diag->line)
		bytes_addf(&text, ":%u:%u", diag->line, diag->col);
	bytes_addf(&text, "%s%s", *diag->path ? ": " : "", diag->message);
	if (diag->hint)
		bytes_addf(&text, "; %s", diag->hint);
	tell(play, text.s);
	bytes_clear(&text);
}

static void tell_mistakes(struct play *play, struct diags *diags)
{
	size_t n = 0;

	diags_sort(diags);
	tell(play, _("What was saved cannot be played yet; it goes on as it was."));
	for (size_t i = 0; i < diags->n; i++)
		if (diag_infos[diags->v[i].code].level == DIAG_ERROR && n++ < MOST_MISTAKES)
			tell_mistake(play, &diags->v[i]);
	if (n > MOST_MISTAKES)
		tell(play,
		     arena_textf(&play->arena, _("And %zu more: 'gesprek check %s' shows all."),
				 n - MOST_MISTAKES, play->options->scenario));
}

/* --- Saying it again --- */

static void drop_version(struct play *play)
{
	play_forget_versions(play);
	session_free(play->session);
	play->session = NULL;
	spelling_close(play->spelling);
	play->spelling = NULL;
	form_clear(&play->form);
	arena_clear(&play->arena);
	play->n_entries = play->n_disputes = 0;
	play->has_listed = false;
	play->question = (struct question){0};
	play->own_view = play->sections = NULL;
	play->n_sections = 0;
}

static void say_again(struct play *play, const struct scenario *scenario, const struct story *was)
{
	drop_version(play);
	play->scenario = scenario;
	play->session = session_new(scenario, &play->session_options);
	play->conversation++;
	play_open_spelling(play);
	play_open(play);
	for (size_t i = 0; i < was->n_replies && !session_is_over(play->session); i++)
		play_say(play, was->replies[i]);
	play_mark_replayed(play);
}

/* The whole of it may have been looked back on, or what there was of it. */
static void look_back_again(struct play *play)
{
	play->question = (struct question){0};
	play_make_debrief(play);
	play_show_debrief(play);
}

static void renew_conversation(struct play *play, const struct scenario *scenario)
{
	const bool is_looked_back = play->stage == PLAY_DEBRIEF;
	struct story was, is;

	story_init(&was, play->session);
	say_again(play, scenario, &was);
	story_init(&is, play->session);
	if (is_looked_back)
		look_back_again(play);
	tell_difference(play, &was, &is);
	story_clear(&is);
	story_clear(&was);
}

/* Before the first word there is nothing to say again. */
static void renew_briefing(struct play *play, const struct scenario *scenario)
{
	spelling_close(play->spelling);
	play->spelling = NULL;
	play->form.renew(play, scenario);
	tell(play, _("Reloaded: the same so far."));
}

/* Where it begins by the author's wish is looked up again by its id. */
static bool find_start(struct play *play, const struct scenario *scenario)
{
	const char *at = play->options->at;
	const struct node *node = at ? scenario_find_node(scenario, at) : NULL;

	if (at && !node) {
		tell(play, arena_textf(&play->arena,
				       _("There is no node '%s' any more to start at; it goes on "
					 "as it was until there is."),
				       at));
		return false;
	}
	play->session_options.at = node;
	return true;
}

static void reload(struct play *play)
{
	const struct play_watch *watch = play->options->watch;
	struct diags diags = {0};
	const struct scenario *scenario = watch->load(watch->data, &diags);

	forget_told(play);
	play->watched.parting = UINT_MAX;
	if (!scenario)
		tell_mistakes(play, &diags);
	const bool is_taken = scenario && find_start(play, scenario);
	if (is_taken && play->stage == PLAY_FORM)
		renew_briefing(play, scenario);
	else if (is_taken)
		renew_conversation(play, scenario);
	if (is_taken)
		play->watched.scenario = scenario;
	watch->settle(watch->data, is_taken);
	diags_clear(&diags);
}

/* An answer to a question is waited for, but for the one that only says that it is over; so is the
 * end of a form, unless it can be renewed. */
static bool can_reload(const struct play *play)
{
	if (play->scenario != play->watched.scenario)
		return false;
	if (play->stage == PLAY_TALK)
		return !play->question.text || session_is_over(play->session);
	return play->stage == PLAY_DEBRIEF || (play->stage == PLAY_FORM && play->form.renew);
}

bool play_look(struct play *play)
{
	const struct play_watch *watch = play->options->watch;

	if (!watch || !can_reload(play) || !watch->is_saved(watch->data))
		return false;
	reload(play);
	return true;
}
