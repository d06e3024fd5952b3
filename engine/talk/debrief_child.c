/**
 * @file
 * The notebook after a talk with a child: what came from the child and what
 * from the trainee, and which questions brought it.
 */
#include "debrief.h"

static void tell_notes(struct debrief_maker *maker, bool is_planted)
{
	const struct session *session = maker->session;
	const char *whose = maker_text(maker, is_planted ? TEXT_NOTE_YOU : TEXT_NOTE_CHILD);

	for (size_t i = 0; i < session->n_notes; i++) {
		const struct note *note = &session->notes[i];
		if (note->is_planted != is_planted)
			continue;
		maker_add(maker, DEBRIEF_LABEL, whose, note->fact->notes);
		/* Where the words were the trainee's own, they are shown with it. */
		if (is_planted)
			maker_quote_whole(maker, &session->records[note->turn - 1]->turn);
	}
}

static void tell_questions(struct debrief_maker *maker)
{
	const struct score *score = &maker->score;
	const struct filling counts[] = {
		{"invitations", text_number(maker->arena, score->invitations)},
		{"directives", text_number(maker->arena, score->directives)},
		{"options", text_number(maker->arena, score->option_posings)},
		{"suggestives", text_number(maker->arena, score->suggestives)},
		{"n", text_number(maker->arena, score->paired)},
		{NULL, NULL},
	};
	const struct pack *pack = session_pack(maker->session);

	maker_add(maker, DEBRIEF_TEXT, "",
		  text_fill(maker->arena, text_of(pack, TEXT_NOTE_COUNTS), counts));
	if (score->paired)
		maker_add(maker, DEBRIEF_TEXT, "",
			  text_fill(maker->arena, text_of(pack, TEXT_NOTE_PAIRED), counts));
	else if (score->option_posings)
		maker_add(maker, DEBRIEF_TEXT, "", maker_text(maker, TEXT_NOTE_PAIR_HINT));
}

void debrief_notebook(struct debrief_maker *maker)
{
	if (!scenario_is_child(maker->session->scenario))
		return;
	tell_notes(maker, false);
	tell_notes(maker, true);
	if (!maker->session->n_notes)
		maker_add(maker, DEBRIEF_TEXT, "", maker_text(maker, TEXT_NOTE_NONE));
	tell_questions(maker);
}
