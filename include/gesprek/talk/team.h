/**
 * @file
 * What a conversation gives to talk about with colleagues: questions for the team, how much the
 * rules saw of it, and that it proves nothing. In the words of a pack.
 */
#ifndef GESPREK_TALK_TEAM_H
#define GESPREK_TALK_TEAM_H

#include "gesprek/talk/score.h"

enum { TEAM_QUESTIONS = 3, TEAM_PRINCIPLES = LABEL_SMALL_STEPS + 1, TEAM_QUOTES = 2 };

/** How far a principle was, in words and own sentences. */
struct team_principle {
	const char *title, *level;
	const char *quotes[TEAM_QUOTES]; /* the first it was heard in */
	size_t n_quotes;
};
/** All eight, in their order; quotes are made in @p arena. */
void team_principles(const struct session *session, const struct score *score, struct arena *arena,
		     struct team_principle principles[TEAM_PRINCIPLES]);

/**
 * One about the dilemma card, if one was drawn; one about the principle that there was least to see
 * of, where there was occasion for it; then what any team can ask itself.
 * @param score NULL: it says nothing about principles
 */
void team_questions(const struct pack *pack, const struct score *score, enum dilemma dilemma,
		    const char *questions[TEAM_QUESTIONS]);
/** How much of what was said the rules recognised. */
const char *team_coverage(const struct pack *pack, const struct score *score);
/** That it is no proof of competence. */
const char *team_no_proof(const struct pack *pack);

#endif
