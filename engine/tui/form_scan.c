/**
 * @file
 * The self-scan: ten topics, each a mark for oneself, at the start, in the
 * middle and at the end of a course. It is compared with itself and shown
 * beside what practice left, and never scored.
 */
#include "forms.h"

#include <string.h>

#include "clock_text.h"
#include "scan_practice.h"

#include "gesprek/base/message.h"
#include "gesprek/store/scan.h"

/* What one wants to be better at is kept with the last topic: what is needed in this work. */
enum { SCAN_WISH = SCAN_TOPICS - 1, SCAN_MOMENTS = 3 };

static const struct {
	const char *id, *name, *question;
} topics[SCAN_TOPICS] = {
#define Q(id, name, question) {id, name, question},
#include "gesprek/tui/scan_topics.def"
#undef Q
};

static const struct {
	const char *id, *name;
} moments[SCAN_MOMENTS] = {
	{"start", N_("at the start")},
	{"middle", N_("in the middle")},
	{"end", N_("at the end")},
};

/* Those that were taken, oldest first. */
struct scans {
	struct scan *v;
	size_t n;
};

static struct form *open_form(struct play *play)
{
	struct form *form = form_open(play, _("Self-scan"), "");

	form->ask = ui_text(NULL, UI_TEXT_WHAT_NOW);
	return form;
}

static struct scans read_scans(struct play *play)
{
	struct scans scans = {0};
	struct diags diags = {0};
	bool is_read = store_list_scans(play->options->store, &play->form.arena, &scans.v, &scans.n,
					&diags);

	play_tell_refusal(play, is_read, &diags);
	return scans;
}

static const char *moment_name(const char *id)
{
	for (size_t i = 0; i < SCAN_MOMENTS; i++)
		if (!strcmp(id, moments[i].id))
			return _(moments[i].name);
	return id;
}

/* Taking one */

static bool has_moment(const struct scans *scans, const char *id)
{
	for (size_t i = 0; i < scans->n; i++)
		if (!strcmp(scans->v[i].moment, id))
			return true;
	return false;
}

/* The first that was not done yet; who did all goes on at the end. */
static size_t next_moment(const struct scans *scans)
{
	size_t next = 0;

	while (next + 1 < SCAN_MOMENTS && has_moment(scans, moments[next].id))
		next++;
	return next;
}

/* @return is there anything in it? */
static bool take_answers(struct form *form, struct scan *scan)
{
	size_t n = 0;
	bool is_given = false;

	scan->moment = moments[form_find_field(form, FIELD_CHOICE, n++)->value - 1].id;
	for (size_t i = 0; i < SCAN_TOPICS; i++) {
		scan->answers[i] = (unsigned)form_find_field(form, FIELD_CHOICE, n++)->value;
		is_given = is_given || scan->answers[i];
	}
	scan->texts[SCAN_WISH] = field_text(form_find_field(form, FIELD_TEXT, 0));
	return is_given || *scan->texts[SCAN_WISH];
}

static bool keep_scan(struct play *play)
{
	struct scan scan = {.taken = play_now(play)};
	struct diags diags = {0};
	bool is_kept = !take_answers(&play->form, &scan) ||
		       store_add_scan(play->options->store, &scan, &diags);

	play_tell_refusal(play, is_kept, &diags);
	return is_kept;
}

static void leave_scan(struct play *play)
{
	keep_scan(play);
}

/* Without an answer there would be nothing to show but the same questions again. */
static void close_scan(struct play *play)
{
	if (read_scans(play).n)
		form_scan_open(play);
	else
		play_home(play);
}

static void keep_and_close(struct play *play)
{
	if (keep_scan(play))
		close_scan(play);
}

static void take_scan(struct play *play)
{
	struct form *form = open_form(play);
	const struct scans scans = read_scans(play);
	const char **names = arena_new(&form->arena, SCAN_MOMENTS * sizeof *names);

	for (size_t i = 0; i < SCAN_MOMENTS; i++)
		names[i] = _(moments[i].name);
	form_say(form, DEBRIEF_TEXT, "",
		 _("Ten questions about your own work, for you alone. Give yourself a mark from 1 "
		   "to 10, or leave a question open. Nothing is scored; later on you can see what "
		   "has changed."));
	form_add_choice(form, _("When in the course"), names, SCAN_MOMENTS, NULL,
			next_moment(&scans) + 1);
	for (size_t i = 0; i < SCAN_TOPICS; i++)
		form_add_rating(form, _(topics[i].question), _("skip"), 0);
	form_add_text(form, _("What do you want to be better at?"), "");
	form_add_action(form, _("keep it"), keep_and_close);
	form_add_action(form, _("throw it away"), close_scan);
	form->back = keep_and_close;
	form->leave = leave_scan;
	form_name(play, "scan");
}

/* Looking at them */

static const char *trend_text(unsigned before, unsigned last)
{
	if (!before)
		return "";
	return last > before   ? _(", higher than the time before")
	       : last < before ? _(", lower than the time before")
			       : _(", the same as the time before");
}

/* "at the start 4, in the middle 6, higher than the time before" */
static const char *marks_text(struct arena *arena, const struct scans *scans, size_t topic)
{
	struct bytes text = {0};
	unsigned before = 0, last = 0;

	for (size_t i = 0; i < scans->n; i++) {
		const unsigned mark = scans->v[i].answers[topic];
		if (!mark)
			continue;
		bytes_addf(&text, "%s%s %u", text.len ? ", " : "", moment_name(scans->v[i].moment),
			   mark);
		before = last;
		last = mark;
	}
	bytes_add_text(&text, trend_text(before, last));
	const char *made = arena_text(arena, bytes_text(&text), text.len);
	bytes_clear(&text);
	return made;
}

static void say_topics(struct form *form, const struct scans *scans,
		       const struct scan_practice *practice)
{
	for (size_t i = 0; i < SCAN_TOPICS; i++) {
		const char *marks = marks_text(&form->arena, scans, i);
		const char *seen = scan_practice_text(practice, topics[i].id, &form->arena);
		if (*marks || *seen)
			form_section(form, _(topics[i].name), false);
		form_say(form, DEBRIEF_LABEL, _("Your marks"), marks);
		form_say(form, DEBRIEF_LABEL, _("In practice"), seen);
	}
}

static void say_wishes(struct form *form, const struct scans *scans)
{
	bool has_title = false;

	for (size_t i = 0; i < scans->n; i++) {
		const struct scan *scan = &scans->v[i];
		if (!*scan->texts[SCAN_WISH])
			continue;
		if (!has_title)
			form_section(form, _("What you want to be better at"), false);
		has_title = true;
		form_say(form, DEBRIEF_LABEL, moment_name(scan->moment), scan->texts[SCAN_WISH]);
	}
}

static void forget_last(struct play *play)
{
	const struct scans scans = read_scans(play);
	struct diags diags = {0};
	bool is_gone = !scans.n ||
		       store_forget_scan(play->options->store, scans.v[scans.n - 1].id, &diags);

	play_tell_refusal(play, is_gone, &diags);
	close_scan(play);
}

static void ask_to_forget(struct play *play)
{
	struct form *form = open_form(play);
	const struct scans scans = read_scans(play);

	if (scans.n)
		form_say(form, DEBRIEF_TEXT, "",
			 arena_textf(&form->arena, _("Forget the scan of %s? It leaves no trace."),
				     clock_text(&form->arena, scans.v[scans.n - 1].taken)));
	form_add_action(form, _("no, leave it"), form_scan_open);
	form_add_action(form, _("yes, forget it"), forget_last);
	form->back = form_scan_open;
}

static void show_scans(struct play *play)
{
	struct form *form = open_form(play);
	const struct scans scans = read_scans(play);
	struct scan_practice practice;
	struct diags diags = {0};
	bool is_read = scan_practice_read(play->options->store, play_now(play), &form->arena,
					  &practice, &diags);

	play_tell_refusal(play, is_read, &diags);
	if (!scans.n) {
		form_say(form, DEBRIEF_TEXT, "", _("No self-scan was done yet."));
		form_add_action(form, _("close the self-scan"), play_home);
		return;
	}
	form_say(form, DEBRIEF_TEXT, "",
		 _("Your own marks, and beside them what can be seen in what you practised. "
		   "They need not agree: the difference is what there is to think about."));
	say_topics(form, &scans, &practice);
	say_wishes(form, &scans);
	form_add_action(form, _("close the self-scan"), play_home);
	form_add_action(form, _("take the scan again"), take_scan);
	form_add_action(form, _("forget the last scan"), ask_to_forget);
	form->back = play_home;
}

void form_scan_open(struct play *play)
{
	form_open(play, "", "");
	if (!play->can_ask || read_scans(play).n)
		show_scans(play);
	else
		take_scan(play);
}
