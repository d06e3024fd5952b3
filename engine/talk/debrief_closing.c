/**
 * @file
 * The end of a debrief: questions to think about, prompts for a journal that
 * nobody else reads, and where help is.
 */
#include "debrief.h"

#include "gesprek/scenario/helplines.h"

static void ask(struct debrief_maker *maker, enum text text)
{
	maker_add(maker, DEBRIEF_QUESTION, "", maker_text(maker, text));
}

static void tell(struct debrief_maker *maker, enum text text)
{
	const char *line = maker_text(maker, text);

	if (*line)
		maker_add(maker, DEBRIEF_TEXT, "", line);
}

void debrief_reflect(struct debrief_maker *maker)
{
	const struct scenario *scenario = maker->session->scenario;

	for (size_t i = 0; i < scenario->n_reflect; i++)
		maker_add(maker, DEBRIEF_QUESTION, "", scenario->reflect[i]);
	ask(maker, TEXT_REFLECT_SURPRISE);
	ask(maker, TEXT_REFLECT_NORM);
}

void debrief_journal(struct debrief_maker *maker)
{
	ask(maker, TEXT_JOURNAL_FELT);
	ask(maker, TEXT_JOURNAL_NORM);
	ask(maker, TEXT_JOURNAL_ASK);
}

static void tell_checked(struct debrief_maker *maker, struct month checked)
{
	const struct filling month[] = {{"year", text_number(maker->arena, checked.year)},
					{"month", text_number(maker->arena, checked.month)},
					{NULL, NULL}};

	maker_add(maker, DEBRIEF_TEXT, "",
		  text_fill(maker->arena, text_of(session_pack(maker->session), TEXT_HELP_CHECKED),
			    month));
}

/* @return how many helplines there are in the language of the conversation. */
static size_t tell_helplines(struct debrief_maker *maker)
{
	const struct scenario *scenario = maker->session->scenario;
	const char *text;
	size_t n = 0;

	for (; (text = helplines_text(scenario->helplines, HELP_CLOSING, scenario->language, n));
	     n++)
		maker_add(maker, DEBRIEF_TEXT, "", text);
	return n;
}

/* Breathe first. Where no numbers are known, it is at least told whom to turn to. */
void debrief_help(struct debrief_maker *maker)
{
	tell(maker, TEXT_HELP_BREATHE);
	if (tell_helplines(maker)) {
		tell_checked(maker, helplines_checked(maker->session->scenario->helplines));
		return;
	}
	tell(maker, TEXT_HELP_REAL);
	tell(maker, TEXT_HELP_DANGER);
}
