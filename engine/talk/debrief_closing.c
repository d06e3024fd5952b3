/**
 * @file
 * The end of a debrief: questions to think about, prompts for a journal that
 * nobody else reads, and where help is.
 */
#include "debrief.h"

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

void debrief_help(struct debrief_maker *maker)
{
	tell(maker, TEXT_HELP_BREATHE);
	tell(maker, TEXT_HELP_REAL);
	tell(maker, TEXT_HELP_DANGER);
	tell(maker, TEXT_HELP_CHECKED);
}
