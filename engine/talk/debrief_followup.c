/**
 * @file
 * Some weeks later: whether the agreement held follows from what was done in
 * the conversation, and the scene of it is the scenario's own.
 */
#include "debrief.h"

static const struct keep_row {
	evidence_set signs;
	enum text text;
} keep_rows[] = {
#define P(points, signs, text, help) {signs, text},
#include "keep.def"
#undef P
};

enum keep { KEEP_HELD, KEEP_PARTLY, KEEP_BROKEN };

/* Warm without the worry: nothing was agreed about what it was for. */
static bool is_without_worry(const struct debrief_maker *maker)
{
	return !(session_evidence(maker->session) & EVIDENCE_BIT(WORRY));
}

/* Of what a child did not tell, or said because it was put in its mouth, nothing good comes. */
static bool is_lost(const struct debrief_maker *maker)
{
	return scenario_is_child(maker->session->scenario)
		       ? session_ending(maker->session) != ENDING_HEARD
		       : is_without_worry(maker);
}

static enum keep keep_of(const struct debrief_maker *maker)
{
	if (is_lost(maker) || maker->score.keep_points < K_KEEP_PARTLY)
		return KEEP_BROKEN;
	return maker->score.keep_points < K_KEEP_DONE ? KEEP_PARTLY : KEEP_HELD;
}

static const struct lines *scene_of(const struct scenario *scenario, enum keep keep)
{
	const struct lines *const scenes[] = {
		[KEEP_HELD] = &scenario->followup.kept,
		[KEEP_PARTLY] = &scenario->followup.partly,
		[KEEP_BROKEN] = &scenario->followup.broken,
	};

	return scenes[keep];
}

/* Lines as they were written; the first variant, for no dice are thrown after the talk. */
static void tell_scene(struct debrief_maker *maker, const struct lines *scene)
{
	for (size_t i = 0; i < scene->n; i++) {
		const struct line *line = &scene->v[i];
		maker_add(maker, line->speaker ? DEBRIEF_VOICE : DEBRIEF_TEXT,
			  line->speaker ? line->speaker->name : "", line->variants[0]);
	}
}

static void tell_points(struct debrief_maker *maker)
{
	evidence_set found = session_evidence(maker->session);

	maker_add(maker, DEBRIEF_TEXT, "", maker_text(maker, TEXT_FOLLOW_WHY));
	for (size_t i = 0; i < sizeof keep_rows / sizeof *keep_rows; i++)
		maker_add(maker, found & keep_rows[i].signs ? DEBRIEF_DONE : DEBRIEF_OPEN, "",
			  maker_text(maker, keep_rows[i].text));
	maker_add(maker, keep_has_trust(maker->session) ? DEBRIEF_DONE : DEBRIEF_OPEN, "",
		  maker_text(maker, TEXT_KEEP_TRUST));
}

void debrief_followup(struct debrief_maker *maker)
{
	static const enum text outcomes[] = {
		[KEEP_HELD] = TEXT_FOLLOW_KEPT,
		[KEEP_PARTLY] = TEXT_FOLLOW_PARTLY,
		[KEEP_BROKEN] = TEXT_FOLLOW_BROKEN,
	};
	const struct scenario *scenario = maker->session->scenario;
	enum keep keep = keep_of(maker);

	if (!scenario->followup.is_given || !session_is_over(maker->session))
		return;
	if (scenario->followup.weeks == 1)
		maker->title = maker_text(maker, TEXT_SECTION_FOLLOWUP_WEEK);
	tell_scene(maker, scene_of(scenario, keep));
	if (scenario_is_child(scenario))
		return;
	bool is_warm_only =
		is_without_worry(maker) && session_ending(maker->session) != ENDING_ANGRY;
	maker_add(maker, DEBRIEF_TEXT, "",
		  maker_text(maker, is_warm_only ? TEXT_FOLLOW_NO_WORRY : outcomes[keep]));
	tell_points(maker);
}
