/*
 * Hearing, from the typed text to the hearing: the order of the steps and nothing of their insides.
 */
#include "gesprek/hear/hear.h"

#include <stdlib.h>
#include <string.h>

#include "ear.h"
#include "gesprek/base/memory.h"
#include "gesprek/base/message.h"

struct ear *ear_new(const struct pack *pack)
{
	struct ear *ear = memory_new(sizeof *ear);

	ear->pack = pack;
	ear->features = memory_new((pack->n_features + SLOT_MAX) * sizeof *ear->features);
	ear->pattern_stamps = memory_new((pack->n_patterns + 1) * sizeof *ear->pattern_stamps);
	ear->pattern_results = memory_new(pack->n_patterns + 1);
	ear->pattern_spans = memory_new((pack->n_patterns + 1) * sizeof *ear->pattern_spans);
	ear->rule_stamps = memory_new((pack->n_rules + 1) * sizeof *ear->rule_stamps);
	ear->first_heard = memory_new((pack->n_signs + 1) * sizeof *ear->first_heard);
	ear->said.features = memory_new(pack->n_features + 1);
	card_sum_init(&ear->sum, pack);
	runner_init(&ear->runner, pack, ear_has_hit_at, ear);
	return ear;
}

void ear_use_jit(struct ear *ear)
{
	ear->runner.has_jit = true;
}

void ear_free(struct ear *ear)
{
	if (ear == NULL)
		return;
	reading_clear(&ear->reading);
	reading_clear(&ear->said_reading);
	normal_clear(&ear->hint);
	marks_clear(&ear->marks);
	said_clear(&ear->said);
	card_sum_clear(&ear->sum);
	runner_clear(&ear->runner);
	free(ear->features);
	free(ear->hits);
	free(ear->places);
	free(ear->touched);
	free(ear->reply_touched);
	free(ear->asks);
	free(ear->pattern_stamps);
	free(ear->pattern_results);
	free(ear->pattern_spans);
	free(ear->rule_stamps);
	free(ear->first_heard);
	free(ear->candidates);
	free(ear->findings);
	tracer_free(ear->own_tracer);
	free(ear);
}

/* What a reply has room for, up to the edge of a character. */
static struct str cut(struct str text)
{
	if (text.len <= REPLY_MAX_BYTES)
		return text;
	text.len = REPLY_MAX_BYTES;
	while (text.len > REPLY_MAX_BYTES - 4 && ((unsigned char)text.s[text.len] & 0xC0) == 0x80)
		text.len--;
	return text;
}

static void list_slots(struct ear *ear)
{
	const struct slots *slots = ear->context->slots;

	for (size_t i = 0; slots != NULL && i < slots->n; i++) {
		if (ear->features[ear->pack->n_features + i].in_reply == ear->reply_stamp)
			ear->slot_names[ear->hearing.n_slots++] = slots->names[i];
	}
	ear->hearing.slots = ear->slot_names;
}

static void count_all(struct ear *ear)
{
	struct hearing *h = &ear->hearing;

	h->n_sentences = (unsigned)ear->reading.n_sentences;
	h->n_words = (unsigned)ear->reading.n_words;
	for (size_t i = 0; i < ear->n_asks; i++)
		h->n_questions += ear->asks[i];
	h->n_limits = ear->runner.n_limits_in_reply;
}

void ear_hear(struct ear *ear, const struct hear_context *context, struct str text)
{
	const struct str heard = cut(text);

	ear->context = context;
	ear->hearing = (struct hearing){.is_cut = heard.len < text.len, .slots = ear->slot_names};
	ear->hearing.is_invalid = !reading_make_respelt(&ear->reading, heard, context->respellings);
	ear->hearing.respellings =
		(struct respellings){ear->reading.respelt, ear->reading.n_respelt};
	said_know(ear, context->said);
	ear_listen(ear);
	findings_make(ear);
	list_slots(ear);
	count_all(ear);
	ear->hearing.findings = ear->findings;
	ear->hearing.n_findings = ear->n_findings;
	for (size_t i = 0; i < ear->n_findings; i++) {
		if (!ear->findings[i].is_generic)
			ear->hearing.labels |= LABEL_BIT(ear->findings[i].label);
	}
}

const struct hearing *hear(struct ear *ear, const struct hear_context *context, struct str text)
{
	ear_hear(ear, context, text);
	return &ear->hearing;
}

void ear_report_limits(const struct ear *ear, struct diags *diags)
{
	for (size_t i = 0; i < ear->pack->n_patterns; i++) {
		if (ear->runner.n_limits[i] > 0)
			diag_add(diags, DIAG_PATTERN_LIMIT, ear->pack->patterns[i].at,
				 _n("the pattern hit a limit %u time",
				    "the pattern hit a limit %u times", ear->runner.n_limits[i]),
				 ear->runner.n_limits[i]);
	}
}

bool hearing_has_slot(const struct hearing *hearing, const char *name)
{
	size_t len = strlen(name);

	for (size_t i = 0; i < hearing->n_slots; i++) {
		if (strncmp(hearing->slots[i], name, len) == 0 &&
		    (hearing->slots[i][len] == '\0' || hearing->slots[i][len] == '.'))
			return true;
	}
	return false;
}

bool hearing_has_indicator(const struct hearing *hearing, const char *id)
{
	for (size_t i = 0; i < hearing->n_findings; i++) {
		if (!hearing->findings[i].is_generic &&
		    strcmp(hearing->findings[i].indicator->id, id) == 0)
			return true;
	}
	return false;
}
