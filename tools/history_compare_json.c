/**
 * @file
 * The comparison as a tree.
 */
#include "history_compare_json.h"

#include "conversation_json.h"
#include "gesprek/talk/score.h"
#include "json_tree.h"
#include "kept_json.h"

static json_t *conversation(const struct replay *replay)
{
	json_t *const json = record_json(replay->record);

	json_object_set_new(json, "heard_again", json_boolean(replay->session != NULL));
	json_object_set_new(json, "parts_at",
			    replay->parting == 0 ? json_null() : json_integer(replay->parting));
	return json;
}

static json_t *said(const struct replay *replay, size_t index)
{
	if (index >= replay->n_replies)
		return json_null();
	json_t *const json = json_pack("{s:o}", "text", kept_json_str(replay->replies[index].text));
	if (replay->session == NULL || index >= session_count_turns(replay->session))
		return json;
	const struct turn *const turn = session_get_turn(replay->session, index);
	json_object_set_new(json, "heard", json_labels(turn->labels));
	json_object_set_new(json, "mood", json_string(mood_id(turn->mood_after)));
	json_object_set_new(json, "mood_text", kept_json_text(replay->moods[index]));
	return json;
}

static json_t *turns(const struct replay replays[COMPARED])
{
	json_t *const array = json_array();

	for (size_t i = 0; i < replays[0].n_replies || i < replays[1].n_replies; i++)
		json_array_append_new(array,
				      json_pack("{s:i, s:[o, o]}", "turn", (int)i + 1, "said",
						said(&replays[0], i), said(&replays[1], i)));
	return array;
}

static json_t *level(const struct replay *replay, const struct score *score, unsigned label)
{
	const struct principle_score *const principle = &score->principles[label];

	if (replay->session == NULL || (!principle->is_shown && principle->findings == 0))
		return json_null();
	return json_string(level_id(principle->level));
}

static json_t *principles(const struct replay replays[COMPARED])
{
	struct score scores[COMPARED] = {0};
	json_t *const array = json_array();

	for (size_t i = 0; i < COMPARED; i++)
		if (replays[i].session != NULL)
			scores[i] = score_session(replays[i].session);
	for (unsigned label = 0; label <= LABEL_SMALL_STEPS; label++)
		json_array_append_new(array, json_pack("{s:s, s:[o, o]}", "principle",
						       label_id((enum label)label), "levels",
						       level(&replays[0], &scores[0], label),
						       level(&replays[1], &scores[1], label)));
	return array;
}

void history_compare_json(const struct replay replays[COMPARED], bool is_same_scenario)
{
	json_t *const json =
		json_pack("{s:[o, o], s:o}", "conversations", conversation(&replays[0]),
			  conversation(&replays[1]), "principles", principles(replays));

	if (is_same_scenario)
		json_object_set_new(json, "turns", turns(replays));
	kept_json_print(json);
}
