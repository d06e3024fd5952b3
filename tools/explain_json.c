/**
 * @file
 * Writing an explanation for other programs.
 */
#include <jansson.h>
#include <limits.h>
#include <stdlib.h>

#include "explain_text.h"
#include "gesprek/base/utf8.h"
#include "label_kinds.h"
#include "near_miss.h"

/* JSON is UTF-8; a reply or path may be anything. */
static json_t *text_json(struct str text)
{
	struct bytes safe = {0};

	text_safe(&safe, text, true);
	json_t *string = json_stringn(bytes_text(&safe), safe.len);
	bytes_clear(&safe);
	return string;
}

static json_t *span_json(struct str reply, struct span span)
{
	return json_pack("{s:I, s:I, s:o}", "start", (json_int_t)span.start, "end",
			 (json_int_t)span.end, "text",
			 text_json((struct str){reply.s + span.start, span.end - span.start}));
}

static json_t *texts_json(const char *const *texts, size_t n)
{
	json_t *array = json_array();

	for (size_t i = 0; i < n; i++)
		json_array_append_new(array, text_json(str_of(texts[i])));
	return array;
}

static json_t *sentences_json(const struct explanation *why, struct str reply)
{
	json_t *array = json_array();

	for (size_t i = 0; i < why->n_sentences; i++) {
		const struct trace_sentence *sentence = &why->sentences[i];
		json_t *object = span_json(reply, sentence->span);
		json_object_set_new(object, "normal", text_json(str_of(sentence->normal)));
		json_object_set_new(object, "frames",
				    texts_json(sentence->frames, sentence->n_frames));
		json_object_set_new(object, "words",
				    texts_json(sentence->groups, sentence->n_groups));
		json_array_append_new(array, object);
	}
	return array;
}

static json_t *rule_json(const struct trace_rule *rule, struct str reply)
{
	static const char *const verdicts[] = {
		[TRACE_FIRED] = "fired",
		[TRACE_NEARLY] = "nearly",
		[TRACE_CANCELLED] = "cancelled",
		[TRACE_VETOED] = "vetoed",
	};
	json_t *words = json_array();

	for (size_t i = 0; i < rule->n_words; i++)
		json_array_append_new(words, span_json(reply, rule->words[i]));
	json_t *object = json_pack(
		"{s:s, s:s, s:s, s:o, s:o, s:i, s:i, s:o}", "indicator", rule->indicator->id,
		"kind", label_kind_id(label_kind(rule->indicator->label)), "verdict",
		verdicts[rule->verdict], "reason",
		text_json(str_of(rule->reason ? rule->reason : "")), "path",
		text_json(str_of(rule->rule.source ? rule->rule.source->path : "")), "line",
		(int)rule->rule.line, "col", (int)rule->rule.col, "words", words);
	json_object_set_new(object, "sentence",
			    rule->sentence == UINT_MAX ? json_null()
						       : json_integer(rule->sentence));
	return object;
}

static json_t *rules_json(const struct explanation *why, struct str reply)
{
	json_t *array = json_array();

	for (size_t i = 0; i < why->n_rules; i++)
		json_array_append_new(array, rule_json(&why->rules[i], reply));
	return array;
}

static json_t *near_json(const struct explanation *why, struct str reply)
{
	struct near_miss near[NEAR_MISSES_MOST];
	const size_t n = near_misses(why, near);
	json_t *array = json_array();

	for (size_t i = 0; i < n; i++) {
		json_t *object = rule_json(near[i].rule, reply);
		json_object_set_new(object, "label",
				    json_string(label_id(near[i].rule->indicator->label)));
		json_object_set_new(object, "plain", text_json(str_of(near[i].why)));
		json_object_set_new(object, "noticed",
				    text_json(str_of(near[i].rule->indicator->noticed)));
		json_array_append_new(array, object);
	}
	return array;
}

static json_t *findings_json(const struct hearing *hearing, struct str reply)
{
	json_t *array = json_array();

	for (size_t i = 0; i < hearing->n_findings; i++) {
		const struct finding *finding = &hearing->findings[i];
		json_t *object = span_json(reply, finding->span);
		json_object_set_new(object, "label", json_string(label_id(finding->label)));
		json_object_set_new(object, "indicator", json_string(finding->indicator->id));
		json_object_set_new(object, "kind",
				    json_string(label_kind_id(label_kind(finding->label))));
		json_object_set_new(object, "confidence", json_real(finding->confidence));
		json_array_append_new(array, object);
	}
	return array;
}

static json_t *state_json(const struct state *state)
{
	json_t *object = json_object();

	for (unsigned k = 0; k < STATE_COUNT; k++)
		json_object_set_new(object, state_id((enum state_variable)k),
				    json_integer(state->v[k]));
	return object;
}

static json_t *turn_json(const struct turn *turn)
{
	json_t *spoken = json_array();

	for (size_t i = 0; i < turn->n_spoken; i++)
		json_array_append_new(spoken,
				      json_pack("{s:o, s:o}", "speaker",
						turn->spoken[i].speaker
							? json_string(turn->spoken[i].speaker->id)
							: json_null(),
						"text", text_json(str_of(turn->spoken[i].text))));
	return json_pack("{s:s, s:s, s:o, s:o, s:o}", "node", turn->node->id, "goes",
			 turn->next ? turn->next->id : "", "before", state_json(&turn->before),
			 "after", state_json(&turn->after), "says", spoken);
}

void explain_write_json(const struct explanation *why, struct str reply, const struct turn *turn,
			struct bytes *out)
{
	json_t *object =
		json_pack("{s:o, s:b, s:o, s:o, s:o, s:o}", "reply", text_json(reply), "is_valid",
			  !why->hearing->is_invalid, "sentences", sentences_json(why, reply),
			  "near", near_json(why, reply), "rules", rules_json(why, reply),
			  "findings", findings_json(why->hearing, reply));

	if (turn)
		json_object_set_new(object, "turn", turn_json(turn));
	char *text = json_dumps(object, JSON_INDENT(2) | JSON_REAL_PRECISION(4));
	bytes_add_text(out, text);
	bytes_add_char(out, '\n');
	free(text);
	json_decref(object);
}
