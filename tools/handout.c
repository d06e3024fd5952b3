/**
 * @file
 * A handout, from its title to the helplines.
 */
#include "handout.h"

#include "gesprek/base/memory.h"
#include "gesprek/base/message.h"
#include "gesprek/scenario/helplines.h"
#include "gesprek/talk/session.h"
#include "gesprek/tui/names.h"
#include "messages.h"

static const struct {
	int minutes;
	const char *what;
} lesson[] = {
#define L(minutes, what) {minutes, what},
#include "lesson.def"
#undef L
};

enum {
	LESSON_PARTS = sizeof lesson / sizeof *lesson,
	LESSON_MINUTES = 0
#define L(minutes, what) +minutes
#include "lesson.def"
#undef L
};
_Static_assert(LESSON_MINUTES == 20, "a lesson takes twenty minutes");

enum { QUESTIONS = 3, HELPLINES_MOST = 16, LEVELS = 5 };

struct handout {
	const struct scenario *scenario;
	const struct paper *paper;
	struct bytes *out;
	struct arena arena;
};

static const char *label_title(const struct handout *h, enum label label)
{
	const char *const title = pack_label_text(h->scenario->pack, label).title;

	return *title ? title : aim_name(label_id(label));
}

/* --- The case --- */

static void add_item(struct paper_item *items, size_t *n, const char *label, const char *text)
{
	if (text && *text)
		items[(*n)++] = (struct paper_item){label, text};
}

static const char *join(struct handout *h, const char *const *texts, size_t n, const char *between)
{
	struct bytes all = {0};

	for (size_t i = 0; i < n; i++)
		bytes_addf(&all, "%s%s", i ? between : "", texts[i]);
	const char *const text = arena_text(&h->arena, bytes_text(&all), all.len);
	bytes_clear(&all);
	return text;
}

static void write_case(struct handout *h)
{
	const struct scenario *const s = h->scenario;
	struct paper_item items[5];
	size_t n = 0;

	h->paper->begin(h->out, s->language, s->title);
	h->paper->text(h->out, s->about);
	add_item(items, &n, _("your role"), s->role);
	add_item(items, &n, _("level"), arena_textf(&h->arena, _("%d of %d"), s->level, LEVELS));
	if (s->minutes > 0)
		add_item(items, &n, _("takes"),
			 arena_textf(&h->arena,
				     _n("%d minute", "%d minutes", (unsigned long)s->minutes),
				     s->minutes));
	add_item(items, &n, _("touches on"), join(h, s->themes, s->n_themes, ", "));
	add_item(items, &n, _("good to know beforehand"), s->notice);
	h->paper->list(h->out, items, n, false);
}

static void write_aims(struct handout *h)
{
	const struct scenario *const s = h->scenario;
	struct paper_item *const items = arena_new(&h->arena, (s->n_aims + 1) * sizeof *items);

	if (!s->n_aims)
		return;
	for (size_t i = 0; i < s->n_aims; i++) {
		const char *const about = pack_label_text(s->pack, s->aims[i]).about;
		const char *const title = label_title(h, s->aims[i]);

		items[i] = *about ? (struct paper_item){title, about}
				  : (struct paper_item){NULL, title};
	}
	h->paper->section(h->out, _("What is practised"), false);
	h->paper->list(h->out, items, s->n_aims, false);
}

/* As a conversation begins, so that a line with a condition stands there when it is said. */
static void write_opening(struct handout *h)
{
	const struct session_options options = {.seed = 1, .mode = MODE_EXAM};
	struct session *const session = session_new(h->scenario, &options);
	size_t n;
	const struct spoken *const opening = session_opening(session, &n);
	struct paper_item *const items = arena_new(&h->arena, (n + 1) * sizeof *items);

	for (size_t i = 0; i < n; i++)
		items[i] = (struct paper_item){opening[i].speaker ? opening[i].speaker->name : NULL,
					       opening[i].text};
	h->paper->section(h->out, _("How it begins"), false);
	h->paper->list(h->out, items, n, false);
	session_free(session);
}

/* --- The lesson, and the form --- */

static void write_lesson(struct handout *h)
{
	const char *const titles[] = {_("minutes"), _("what you do")};
	const char *cells[LESSON_PARTS][2];

	for (size_t i = 0; i < LESSON_PARTS; i++) {
		cells[i][0] = arena_textf(&h->arena, "%d", lesson[i].minutes);
		cells[i][1] = _(lesson[i].what);
	}
	h->paper->section(
		h->out,
		arena_textf(&h->arena, _("A lesson of %d minutes, for two"), (int)LESSON_MINUTES),
		false);
	h->paper->table(h->out, &(struct paper_table){titles, 2, cells[0], LESSON_PARTS});
}

/* A pitfall is named when the rules have a name for it: the id is for programs. */
static const char *pitfalls_text(struct handout *h)
{
	const char *titles[LABEL_COUNT];
	size_t n = 0;

	for (enum label label = 0; label < LABEL_COUNT; label++) {
		const char *const title = pack_label_text(h->scenario->pack, label).title;

		if (label_kind(label) == LABEL_PITFALL && *title)
			titles[n++] = title;
	}
	return join(h, titles, n, " · ");
}

static void write_form(struct handout *h)
{
	const char *const titles[] = {_("principle"), _("heard"), _("where, in which words")};
	const char *cells[LABEL_COUNT][3];
	const char *const pitfalls = pitfalls_text(h);
	size_t n = 0;

	for (enum label label = 0; label < LABEL_COUNT; label++)
		if (label_kind(label) == LABEL_PRINCIPLE) {
			cells[n][0] = label_title(h, label);
			cells[n][1] = cells[n][2] = "";
			n++;
		}
	h->paper->section(h->out, _("For the one who observes"), true);
	h->paper->text(h->out, _("Tick what you hear and write down the very words. Not all of it "
				 "has to come by: one good question is worth more than eight "
				 "ticks."));
	h->paper->table(h->out, &(struct paper_table){titles, 3, cells[0], n});
	if (!*pitfalls)
		return;
	h->paper->text(h->out, _("Everyone steps into these at times. Note the sentence, and what "
				 "it did to the other person:"));
	h->paper->text(h->out, pitfalls);
}

/* --- Afterwards --- */

/* The scenario's own come first. */
static void write_questions(struct handout *h)
{
	const struct scenario *const s = h->scenario;
	const char *const usual[QUESTIONS] = {
		pack_text(s->pack, "reflect.surprise",
			  _("What surprised you in this conversation?")),
		pack_text(s->pack, "reflect.norm",
			  _("Which norm of your own was touched? Is it a difference, or a risk?")),
		_("Which sentence would you like to say in a real conversation too?"),
	};
	struct paper_item items[QUESTIONS] = {0};

	for (size_t i = 0; i < QUESTIONS; i++)
		items[i].text = i < s->n_reflect ? s->reflect[i] : usual[i - s->n_reflect];
	h->paper->section(h->out, _("Three questions for afterwards"), false);
	h->paper->list(h->out, items, QUESTIONS, true);
}

static void write_too_close(struct handout *h)
{
	const struct helplines *const lines = h->scenario->helplines;
	struct paper_item items[HELPLINES_MOST + 3] = {
		{NULL,
		 _("You can stop at any moment, also halfway through a sentence. Nobody has to "
		   "explain why.")},
		{NULL, _("Type ':stop': the conversation ends, and nothing of it is kept.")},
		{NULL,
		 _("Look up from the screen, breathe out slowly, and look for someone you like "
		   "to talk to. Trainer: ask afterwards, in private, how it is.")},
	};
	size_t n = 3;
	const char *text;

	for (size_t i = 0; i < HELPLINES_MOST; i++) {
		text = helplines_text(lines, HELP_CLOSING, h->scenario->language, i);
		if (!text)
			break;
		items[n++].text = text;
	}
	h->paper->section(h->out, _("When it comes too close"), false);
	h->paper->list(h->out, items, n, false);
	if (n == 3)
		return;
	const struct month checked = helplines_checked(lines);
	h->paper->text(h->out,
		       arena_textf(&h->arena, _("(Numbers taken from public sources, %u-%u.)"),
				   checked.month, checked.year));
}

static void write_parts(struct handout *h)
{
	write_case(h);
	write_aims(h);
	h->paper->section(h->out, _("What you know beforehand"), false);
	h->paper->text(h->out, h->scenario->briefing);
	write_opening(h);
	write_lesson(h);
	write_form(h);
	write_questions(h);
	write_too_close(h);
	h->paper->end(h->out);
}

void handout_write(const struct scenario *scenario, const struct paper *paper, struct bytes *out)
{
	struct handout h = {.scenario = scenario, .paper = paper, .out = out};
	const char *const language = messages_language();

	messages_open(scenario->language);
	write_parts(&h);
	messages_open(language);
	arena_clear(&h.arena);
}
