/**
 * @file
 * Questions for a team. They are about what a team does, never about who did it.
 */
#include "gesprek/talk/team.h"

#include <string.h>

#include "debrief.h"

static const enum text principle_texts[] = {
	[LABEL_RESPECT] = TEXT_TEAM_RESPECT,       [LABEL_PERSON] = TEXT_TEAM_PERSON,
	[LABEL_STRENGTHS] = TEXT_TEAM_STRENGTHS,   [LABEL_SAFETY] = TEXT_TEAM_SAFETY,
	[LABEL_EXCEPTIONS] = TEXT_TEAM_EXCEPTIONS, [LABEL_WISHES] = TEXT_TEAM_WISHES,
	[LABEL_CHOICES] = TEXT_TEAM_CHOICES,       [LABEL_SMALL_STEPS] = TEXT_TEAM_SMALL_STEPS,
};

static const enum text dilemma_texts[DILEMMA_COUNT] = {
#define D(NAME, id, help) [DILEMMA_##NAME] = TEXT_TEAM_DILEMMA_##NAME,
#include "gesprek/scenario/dilemmas.def"
#undef D
};

static const enum text any_texts[TEAM_QUESTIONS] = {TEXT_TEAM_ALIKE, TEXT_TEAM_SAY,
						    TEXT_TEAM_TOGETHER};

static const enum text coverage_texts[TEXT_COUNT] = {
	[TEXT_COVERAGE_NONE] = TEXT_TEAM_COVERAGE_NONE,
	[TEXT_COVERAGE_LOW] = TEXT_TEAM_COVERAGE_LOW,
	[TEXT_COVERAGE_MIDDLE] = TEXT_TEAM_COVERAGE_MIDDLE,
	[TEXT_COVERAGE_HIGH] = TEXT_TEAM_COVERAGE_HIGH,
};

static void add_quote(struct team_principle *principle, const char *quote)
{
	for (size_t i = 0; i < principle->n_quotes; i++)
		if (!strcmp(principle->quotes[i], quote))
			return;
	principle->quotes[principle->n_quotes++] = quote;
}

static void take_quotes(const struct session *session, enum label label, struct arena *arena,
			struct team_principle *principle)
{
	for (size_t i = 0; i < session->n_records; i++) {
		const struct turn *turn = &session->records[i]->turn;
		for (size_t k = 0; k < turn->n_findings && principle->n_quotes < TEAM_QUOTES; k++) {
			const struct finding *finding = &turn->findings[k];
			if (finding->label == label && finding_is_heard(finding) &&
			    finding->confidence >= K_SURE)
				add_quote(principle,
					  text_quote(arena, turn->reply, finding->span.start,
						     finding->span.end));
		}
	}
}

void team_principles(const struct session *session, const struct score *score, struct arena *arena,
		     struct team_principle principles[TEAM_PRINCIPLES])
{
	const struct pack *pack = session_pack(session);

	for (unsigned label = 0; label < TEAM_PRINCIPLES; label++) {
		const struct principle_score *from = &score->principles[label];
		bool is_told = from->is_shown || from->findings;

		principles[label] = (struct team_principle){
			.title = label_title(pack, (enum label)label),
			.level = text_of(pack, is_told ? level_text(from->level) : TEXT_LEVEL_FEW),
		};
		take_quotes(session, (enum label)label, arena, &principles[label]);
	}
}

/* LABEL_COUNT: none. Where there was too little occasion, that it was not seen says nothing. */
static enum label find_weakest(const struct score *score)
{
	enum label weakest = LABEL_COUNT;

	for (unsigned label = 0; label <= LABEL_SMALL_STEPS; label++) {
		const struct principle_score *principle = &score->principles[label];
		if (principle->is_shown &&
		    (weakest == LABEL_COUNT || principle->value < score->principles[weakest].value))
			weakest = (enum label)label;
	}
	return weakest;
}

void team_questions(const struct pack *pack, const struct score *score, enum dilemma dilemma,
		    const char *questions[TEAM_QUESTIONS])
{
	enum label weakest = score ? find_weakest(score) : LABEL_COUNT;
	size_t n = 0;

	if (dilemma)
		questions[n++] = text_of(pack, dilemma_texts[dilemma]);
	if (weakest != LABEL_COUNT)
		questions[n++] = text_of(pack, principle_texts[weakest]);
	for (size_t i = 0; n < TEAM_QUESTIONS; i++)
		questions[n++] = text_of(pack, any_texts[i]);
}

const char *team_coverage(const struct pack *pack, const struct score *score)
{
	return text_of(pack, coverage_texts[coverage_text(score)]);
}

const char *team_no_proof(const struct pack *pack)
{
	return text_of(pack, TEXT_TEAM_NO_PROOF);
}
