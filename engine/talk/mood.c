/**
 * @file
 * The mood of the person talked to, in words: what a trainee may see of the
 * state while the conversation is going on.
 */
#include "text.h"

static const struct mood_words {
	enum text parent, child;
} mood_words[MOOD_COUNT] = {
	[MOOD_CALM] = {TEXT_MOOD_CALM, TEXT_MOOD_CHILD_CALM},
	[MOOD_TENSE] = {TEXT_MOOD_TENSE, TEXT_MOOD_CHILD_TENSE},
	[MOOD_ANGRY] = {TEXT_MOOD_ANGRY, TEXT_MOOD_CHILD_ANGRY},
	[MOOD_CLOSED] = {TEXT_MOOD_CLOSED, TEXT_MOOD_CHILD_CLOSED},
	[MOOD_SAD] = {TEXT_MOOD_SAD, TEXT_MOOD_CHILD_SAD},
	[MOOD_RELIEVED] = {TEXT_MOOD_RELIEVED, TEXT_MOOD_CHILD_RELIEVED},
};

/* How long a child can go on shows before the mood does. */
static bool is_tired(const struct session *session)
{
	const struct person *person = session->fold.node->with;

	return person_is_child(person) &&
	       session->fold.states[person->number].v[STATE_ENERGY] <= K_CHILD_WARNS;
}

const char *session_mood_text(const struct session *session, struct arena *arena)
{
	const struct person *person = session->fold.node->with;
	const struct filling name[] = {{"name", person->name}, {NULL, NULL}};
	const struct mood_words *words = &mood_words[session_mood(session)];
	enum text text = person->as == TO_PARENT ? words->parent : words->child;

	if (session->options.mode == MODE_EXAM)
		return "";
	if (is_tired(session))
		text = TEXT_MOOD_CHILD_TIRED;
	return text_fill(arena, text_of(session_pack(session), text), name);
}
