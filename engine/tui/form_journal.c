/**
 * @file
 * The journal: a page to write, after a conversation or apart from one, and
 * the pages that were written. What is typed is kept however the page is left,
 * but by the action that throws it away.
 */
#include "forms.h"

#include <string.h>

#include "clock_text.h"
#include "journal.h"

#include "gesprek/base/message.h"

enum { LIST_PAGES = 10, LIST_WORDS_BYTES = 60 };

static struct form *open_form(struct play *play, const char *right)
{
	struct form *form = form_open(play, _("Journal"), right);

	form->ask = ui_text(NULL, UI_TEXT_WHAT_NOW);
	return form;
}

/* Once: who comes back to the list has read it. */
static void say_privacy(struct play *play, struct form *form)
{
	if (play->journal.is_private_told)
		return;
	play->journal.is_private_told = true;
	form_say(form, DEBRIEF_TEXT, "",
		 _("This is yours alone: it is never scored, no rule hears it, and it is in no "
		   "export unless you choose so."));
}

/* Writing */

/* What is kept is taken out of its field, so that nothing is kept twice where the rest fails. */
static bool keep_page(struct play *play)
{
	struct diags diags = {0};
	const int64_t now = play_now(play);
	bool is_kept = true;

	for (size_t i = 0; i < JOURNAL_PROMPTS && is_kept; i++) {
		struct field *field = form_find_field(&play->form, FIELD_TEXT, i);
		const char *text = field_text(field);
		if (!*text)
			continue;
		is_kept = store_add_journal(play->options->store, play->journal.session,
					    journal_prompt_id(i), str_of(text), now, &diags);
		if (is_kept)
			bytes_reset(&field->text);
	}
	play_tell_refusal(play, is_kept, &diags);
	return is_kept;
}

static void leave_page(struct play *play)
{
	keep_page(play);
}

/* To where it was opened from: the debrief, or the list of pages. */
static void close_page(struct play *play)
{
	if (play->session)
		play->stage = PLAY_DEBRIEF;
	else
		form_journal_open(play);
}

static void keep_and_close(struct play *play)
{
	if (keep_page(play))
		close_page(play);
}

static void open_page(struct play *play)
{
	struct form *form = open_form(play, play->session ? play->scenario->title : "");

	say_privacy(play, form);
	for (size_t i = 0; i < JOURNAL_PROMPTS; i++)
		form_add_text(form, journal_question(i), "");
	form_add_action(form, _("keep it"), keep_and_close);
	form_add_action(form, _("throw it away"), close_page);
	form->back = keep_and_close;
	form->leave = leave_page;
	form_name(play, "journal");
}

void form_journal_write_open(struct play *play)
{
	const struct play_log *log = play->options->log;

	play->journal.session = 0;
	if (play->session && log && log->number)
		play->journal.session = log->number(log->data);
	open_page(play);
}

/* Reading */

/* All there are, in the arena of the form. NULL: that was told. */
static const struct journal_page *read_pages(struct play *play, size_t *n)
{
	struct journal_page *pages;
	struct diags diags = {0};
	bool is_read = journal_read(play->options->store, &play->form.arena, &pages, n, &diags);

	play_tell_refusal(play, is_read, &diags);
	*n = is_read ? *n : 0;
	return is_read ? pages : NULL;
}

/* When it was written, and after which conversation. */
static const char *page_head(struct arena *arena, const struct journal_page *page)
{
	const char *when = clock_text(arena, page->written);

	return *page->about ? arena_textf(arena, "%s, %s", when, page->about) : when;
}

static void say_page(struct form *form, const struct journal_page *page)
{
	for (size_t i = 0; i < page->n; i++) {
		const struct str text = page->answers[i].text;
		form_say(form, DEBRIEF_QUESTION, "", journal_asked(&page->answers[i]));
		form_say_paragraphs(form, "", arena_text(&form->arena, text.s, text.len));
	}
}

static const struct journal_page *find_page(struct play *play, int64_t id)
{
	size_t n;
	const struct journal_page *pages = read_pages(play, &n);

	for (size_t i = 0; i < n; i++)
		if (pages[i].id == id)
			return &pages[i];
	return NULL;
}

static void forget_page(struct play *play)
{
	const struct journal_page *page = find_page(play, play->journal.page);
	struct diags diags = {0};
	bool is_gone = !page || journal_forget(play->options->store, page, &diags);

	play_tell_refusal(play, is_gone, &diags);
	form_journal_open(play);
}

static void read_page(struct play *play);

static void ask_to_forget(struct play *play)
{
	struct form *form = open_form(play, "");

	form_say(form, DEBRIEF_TEXT, "", _("Forget this page? It leaves no trace."));
	form_add_action(form, _("no, leave it"), read_page);
	form_add_action(form, _("yes, forget it"), forget_page);
	form->back = read_page;
}

static void read_page(struct play *play)
{
	struct form *form = open_form(play, "");
	const struct journal_page *page = find_page(play, play->journal.page);

	if (page) {
		form_section(form, page_head(&form->arena, page), false);
		say_page(form, page);
	}
	form_add_action(form, _("back to the list"), form_journal_open);
	if (page)
		form_add_action(form, _("forget this page"), ask_to_forget);
	form->back = form_journal_open;
}

/* The list: some pages by number, each with its first words */

static const char *first_words(struct arena *arena, const struct journal_page *page)
{
	const struct str text = page->answers[0].text;
	size_t len = text.len;

	if (len > LIST_WORDS_BYTES) {
		len = LIST_WORDS_BYTES;
		while (len && text.s[len] != ' ')
			len--;
	}
	/* One long word: it is read on its page. */
	return len ? arena_textf(arena, "%.*s%s", (int)len, text.s, len < text.len ? "..." : "")
		   : "...";
}

static void choose_page(struct play *play)
{
	const struct field *chosen = form_find_field(&play->form, FIELD_CHOICE, 0);
	size_t at = play->journal.first + chosen->value - 1, n;
	const struct journal_page *pages = read_pages(play, &n);

	play->journal.page = at < n ? pages[at].id : 0;
	read_page(play);
}

static void open_list(struct play *play, size_t first);

static void show_older(struct play *play)
{
	open_list(play, play->journal.first + LIST_PAGES);
}

static void show_newer(struct play *play)
{
	open_list(play, play->journal.first - LIST_PAGES);
}

static void say_list(struct form *form, const struct journal_page *pages, size_t n)
{
	const char **numbers = arena_new(&form->arena, n * sizeof *numbers);

	form_section(form, _("What you wrote, the newest first"), false);
	for (size_t i = 0; i < n; i++) {
		numbers[i] = arena_textf(&form->arena, "%zu", i + 1);
		form_say(form, DEBRIEF_LABEL, numbers[i],
			 arena_textf(&form->arena, "%s - %s", page_head(&form->arena, &pages[i]),
				     first_words(&form->arena, &pages[i])));
	}
	form_add_choice(form, _("Page"), numbers, n, NULL, 1)->is_number = true;
}

static void open_list(struct play *play, size_t first)
{
	struct form *form = open_form(play, "");
	size_t n;
	const struct journal_page *pages = read_pages(play, &n);

	play->journal.first = first < n ? first : 0;
	first = play->journal.first;
	say_privacy(play, form);
	if (n)
		say_list(form, pages + first, n - first < LIST_PAGES ? n - first : LIST_PAGES);
	else if (pages)
		form_say(form, DEBRIEF_TEXT, "", _("Nothing was written yet."));
	form->focus = form->n_fields;
	form_add_action(form, _("write a page"), form_journal_write_open);
	if (n)
		form_add_action(form, _("read that page"), choose_page);
	if (n - first > LIST_PAGES)
		form_add_action(form, _("show older pages"), show_older);
	if (first)
		form_add_action(form, _("show newer pages"), show_newer);
	form_add_action(form, _("close the journal"), play_home);
	form->back = form->pass = form->otherwise = play_home;
}

/* Where nobody can be asked: all of it, to read. */
static void open_all(struct play *play)
{
	struct form *form = open_form(play, "");
	size_t n;
	const struct journal_page *pages = read_pages(play, &n);

	say_privacy(play, form);
	if (pages && !n)
		form_say(form, DEBRIEF_TEXT, "", _("Nothing was written yet."));
	for (size_t i = 0; i < n; i++) {
		form_section(form, page_head(&form->arena, &pages[i]), false);
		say_page(form, &pages[i]);
	}
	form_add_action(form, _("close the journal"), play_home);
}

void form_journal_open(struct play *play)
{
	if (play->can_ask)
		open_list(play, 0);
	else
		open_all(play);
}
