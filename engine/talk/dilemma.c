/**
 * @file
 * The card that was drawn before the start: once in the conversation the other
 * says what the trainee fears, after their answer, and it asks for a reply.
 *
 * It moves no state and earns no score. When it comes follows from the replies
 * alone, so it is a part of the fold like any other answer.
 */
#include "gesprek/talk/dilemma.h"

#include "text.h"

static const struct dilemma_texts {
	enum text title, about, by[TO_COUNT];
} dilemma_texts[DILEMMA_COUNT] = {
#define D(NAME, id, help)                                                                          \
	[DILEMMA_##NAME] = {TEXT_DILEMMA_##NAME##_TITLE,                                           \
			    TEXT_DILEMMA_##NAME##_ABOUT,                                           \
			    {[TO_PARENT] = TEXT_DILEMMA_##NAME##_PARENT,                           \
			     [TO_CHILD] = TEXT_DILEMMA_##NAME##_CHILD,                             \
			     [TO_YOUTH] = TEXT_DILEMMA_##NAME##_YOUTH}},
#include "gesprek/scenario/dilemmas.def"
#undef D
};

const char *dilemma_title(const struct pack *pack, enum dilemma dilemma)
{
	return dilemma ? text_of(pack, dilemma_texts[dilemma].title) : "";
}

const char *dilemma_about(const struct pack *pack, enum dilemma dilemma)
{
	return dilemma ? text_of(pack, dilemma_texts[dilemma].about) : "";
}

/* The author's words are those of the person the conversation began with. */
static const char *dilemma_line(struct session *session, const struct person *speaker)
{
	const struct scenario *scenario = session->scenario;
	enum dilemma dilemma = session->options.dilemma;

	if (scenario->dilemmas[dilemma] && speaker == scenario->begin->with)
		return scenario->dilemmas[dilemma];
	return session_text(session, &session->arena, dilemma_texts[dilemma].by[speaker->as]);
}

/*
 * Where it can be answered: not over a warning, nor from someone at the door, nor
 * when no words were said, or more of them than a child can follow.
 */
static bool is_fitting(const struct moment *moment)
{
	const struct fold *fold = &moment->session->fold;
	const struct record *now = moment->now;
	bool is_at_door = now->is_warning || (fold->is_at_door && !now->is_mended);

	if (now->turn.command != COMMAND_NONE || now->is_too_long || is_at_door ||
	    moment->to->ending)
		return false;
	return moment->to->phase >= PHASE_CONCERN || fold->n_counted + 1 >= K_DILEMMA_REPLIES;
}

void moment_press(struct moment *moment)
{
	struct session *session = moment->session;

	if (!session->options.dilemma || session->fold.is_pressed || !is_fitting(moment))
		return;
	moment_say(moment, moment->to->with, dilemma_line(session, moment->to->with));
	moment->now->turn.is_pressed = true;
}
