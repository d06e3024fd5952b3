/*
 * Sentence by sentence: words become hits, hits lead to rules, rules that hold become candidates.
 */
#include <string.h>

#include "boundary.h"
#include "ear.h"
#include "gesprek/base/memory.h"

/* More than any reply earns; a text made to match everything stops here. */
enum { CANDIDATES_MAX = 8192 };

/* What is left of the confidence in a finding that rests on a word read otherwise than typed. */
static const double RESPELT_FACTOR = 0.8;

static void add_hit(void *context, uint32_t feature, struct range range)
{
	ear_add_hit(context, feature, range);
}

static void find_said(struct ear *ear, const struct sentence *s)
{
	if (ear->said.names.n == 0)
		return;
	for (uint32_t i = s->first_word; i < s->end_word; i++) {
		if (said_has(&ear->said, reading_word(&ear->reading, &ear->reading.words[i])))
			ear_add_hit(ear, FEATURE_SAID, (struct range){i, i, 1, 0});
	}
}

void ear_look_up(struct ear *ear, struct sentence *s)
{
	const struct slots *slots = ear->context->slots;
	const struct lexicon *words = ear->pack->lexicon;

	ear->sentence = s;
	ear->sentence_stamp = ++ear->stamp;
	ear->n_touched = 0;
	lexicon_mark(words, &ear->marks, &ear->reading, s, false);
	lead_in_skip(ear, s);
	lexicon_number_clauses(&ear->reading, s);
	lexicon_find(words, &ear->marks, &ear->reading, s, add_hit, ear);
	if (slots != NULL) {
		/*
		 * A word of the character's own still counts when the trainee puts it between
		 * quotation marks.
		 */
		lexicon_mark(slots->lexicon, &ear->marks, &ear->reading, s, true);
		lexicon_find(slots->lexicon, &ear->marks, &ear->reading, s, add_hit, ear);
	}
	find_said(ear, s);
	proper_names_find(ear, s);
}

/* Does what the rule points at hold a word that was read otherwise than typed? */
static bool is_respelt(const struct ear *ear, const struct candidate *c)
{
	const struct span whole = ear_span(ear, c->sentence);
	/* A rule about shape alone points at no word: its sentence is what it was heard in. */
	const struct span *spans = c->n_words > 0 ? c->words : &whole;
	const size_t n_spans = c->n_words > 0 ? c->n_words : 1;

	for (size_t i = 0; i < ear->reading.n_respelt; i++) {
		const struct respelling *r = &ear->reading.respelt[i];

		for (size_t k = 0; k < n_spans; k++) {
			if (r->start < spans[k].end && r->end > spans[k].start)
				return true;
		}
	}
	return false;
}

static bool sentence_asks(struct ear *ear, const struct sentence *s)
{
	return s->has_mark || ear_has_frame_of(ear, &ear->pack->question_frames);
}

static void add_candidate(struct ear *ear, const struct rule *rule)
{
	struct candidate *c;

	if (ear->n_candidates == CANDIDATES_MAX)
		return;
	c = array_add(ear->candidates, ear->n_candidates, ear->candidates_cap);
	*c = (struct candidate){
		.rule = rule, .sentence = SENTENCE_NONE, .confidence = rule->confidence};
	if (ear->sentence != NULL)
		c->sentence = (uint32_t)(ear->sentence - ear->reading.sentences);
	else if (rule->has_points)
		c->sentence = card_sum_best_sentence(ear, rule->sign->shown.label);
	c->has_slot = ear_first_hit(ear, FEATURE_ANY_SLOT) != 0;
	if (c->has_slot)
		c->confidence = c->confidence + 0.3 < 1 ? c->confidence + 0.3 : 1;
	c->n_words = ear->n_notes;
	for (size_t i = 0; i < ear->n_notes; i++)
		c->words[i] = ear->notes[i];
	if (is_respelt(ear, c))
		c->confidence *= RESPELT_FACTOR;
	c->labels = LABEL_BIT(rule->sign->shown.label) | rule->sign->also;
}

static void try_rule(struct ear *ear, uint32_t number, uint64_t stamp)
{
	const struct rule *rule = &ear->pack->rules[number];

	if (ear->rule_stamps[number] == stamp)
		return;
	ear->rule_stamps[number] = stamp;
	if (rule_matches(ear, rule))
		add_candidate(ear, rule);
}

/* The rules of the features seen in the scope, and those that need none. */
static void try_rules(struct ear *ear, const struct rule_index *index, const uint32_t *touched,
		      size_t n_touched, uint64_t stamp)
{
	for (size_t i = 0; i < n_touched; i++) {
		if (touched[i] >= ear->pack->n_features)
			continue; /* a slot of the node that no rule names */
		for (uint32_t k = index->firsts[touched[i]]; k < index->firsts[touched[i] + 1]; k++)
			try_rule(ear, index->rules[k], stamp);
	}
	for (size_t i = 0; i < index->n_always; i++)
		try_rule(ear, index->always[i], stamp);
}

static void try_all_rules(struct ear *ear, bool is_reply, uint64_t stamp)
{
	for (uint32_t i = 0; i < ear->pack->n_rules; i++) {
		if (ear->pack->rules[i].is_reply == is_reply)
			try_rule(ear, i, stamp);
	}
}

/* From @p first on, nothing is heard but pitfalls. */
static void silence(struct ear *ear, size_t first)
{
	label_set pitfalls = 0;

	for (size_t l = 0; l < LABEL_COUNT; l++)
		pitfalls |= label_kind((enum label)l) == LABEL_PITFALL ? LABEL_BIT(l) : 0;
	for (size_t i = first; i < ear->n_candidates; i++) {
		struct candidate *c = &ear->candidates[i];

		if ((c->labels & ~pitfalls) != 0)
			c->fate = HEARD_IN_VAIN;
		c->labels &= pitfalls;
	}
}

/* Is a sentence of the hint in the reply, as it stands but for its closing mark? */
static bool is_hint_copied(struct ear *ear)
{
	enum { HINT_MIN_BYTES = 20 }; /* shorter ones may be anybody's own words */
	const char *hint = ear->context->hint, *reply = bytes_text(&ear->reading.normal.text);
	char *rest = NULL;

	if (hint == NULL || !normal_make(&ear->hint, str_of(hint)) || ear->hint.text.len == 0)
		return false;
	for (char *part = strtok_r(ear->hint.text.s, ".?!", &rest); part != NULL;
	     part = strtok_r(NULL, ".?!", &rest)) {
		part += strspn(part, " ");
		if (strlen(part) >= HINT_MIN_BYTES && strstr(reply, part) != NULL)
			return true;
	}
	return false;
}

static void listen_to_sentence(struct ear *ear, struct sentence *s)
{
	const struct pack *pack = ear->pack;
	const size_t first_candidate = ear->n_candidates;

	ear->sentence = s;
	card_sum_see_sentence(ear, s);
	*array_add(ear->asks, ear->n_asks, ear->asks_cap) = sentence_asks(ear, s);
	if (ear->is_unfiltered)
		try_all_rules(ear, false, ear->sentence_stamp);
	else
		try_rules(ear, &pack->sentence_rules, ear->touched, ear->n_touched,
			  ear->sentence_stamp);
	/* A list of the right words, or a stage direction, is no conversation. */
	if (ear->n_candidates > first_candidate && ear_has_frame_of(ear, &pack->empty_frames))
		silence(ear, first_candidate);
	if (ear->tracer != NULL)
		tracer_see_sentence(ear, (uint32_t)(s - ear->reading.sentences));
}

/* Forget all hits, those of a look at the reply before it is heard as well. */
static void start_hits(struct ear *ear)
{
	ear->reply_stamp = ++ear->stamp;
	ear->n_hits = ear->n_reply_touched = 0;
	*array_add(ear->hits, ear->n_hits, ear->hits_cap) = (struct hit){{0, 0, 1, 0}, 0, 0};
}

void ear_listen(struct ear *ear)
{
	struct reading *const r = &ear->reading;
	bool is_looked_up;

	runner_start_reply(&ear->runner);
	start_hits(ear);
	/* Most replies are one sentence, often without a mark: its words are looked up once. */
	is_looked_up = marks_restore(ear);
	if (!is_looked_up)
		start_hits(ear);
	card_sum_start(ear);
	ear->n_candidates = ear->n_asks = 0;
	for (size_t i = 0; i < r->n_sentences; i++) {
		if (!is_looked_up)
			ear_look_up(ear, &r->sentences[i]);
		listen_to_sentence(ear, &r->sentences[i]);
	}
	ear->sentence = NULL;
	if (r->n_sentences == 0)
		return;
	card_sum_finish(ear);
	if (ear->is_unfiltered)
		try_all_rules(ear, true, ear->reply_stamp);
	else
		try_rules(ear, &ear->pack->reply_rules, ear->reply_touched, ear->n_reply_touched,
			  ear->reply_stamp);
	if ((ear->pack->monologue_words > 0 && r->n_words >= (size_t)ear->pack->monologue_words) ||
	    is_hint_copied(ear))
		silence(ear, 0);
	if (ear->tracer != NULL)
		tracer_see_reply(ear);
}
