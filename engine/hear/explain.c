/* Watching the ear: what each sentence holds, which rules fired, which lacked one condition. */
#include "gesprek/hear/explain.h"

#include <stdlib.h>
#include <string.h>

#include "ear.h"
#include "gesprek/base/memory.h"
#include "gesprek/base/message.h"

struct tracer {
	struct arena arena;
	struct trace_sentence *sentences;
	size_t n_sentences, sentences_cap;
	struct trace_rule *rules;
	size_t n_rules, rules_cap;
	struct explanation explanation;
};

void tracer_free(struct tracer *t)
{
	if (t == NULL)
		return;
	arena_clear(&t->arena);
	free(t->sentences);
	free(t->rules);
	free(t);
}

static const char *describe_hit(struct tracer *t, const struct ear *ear, uint32_t feature)
{
	const struct hit *hit = &ear->hits[ear->features[feature].sentence_head];
	const struct word *words = ear->reading.words;
	const uint32_t start = words[hit->range.first].start, end = words[hit->range.last].end;

	return arena_textf(&t->arena, "%s:%.*s", ear->pack->features[feature].name,
			   (int)(end - start), ear->reading.normal.text.s + start);
}

static void list_groups(struct tracer *t, const struct ear *ear, struct trace_sentence *s)
{
	const char **names = arena_new(&t->arena, (ear->n_touched + 1) * sizeof *names);

	for (size_t i = 0; i < ear->n_touched; i++) {
		const uint32_t f = ear->touched[i];

		/* Literals of patterns, named "*text*", are no groups. */
		if (f < ear->pack->n_features && ear->pack->features[f].name[0] != '*')
			names[s->n_groups++] = describe_hit(t, ear, f);
	}
	s->groups = names;
}

static void list_frames(struct tracer *t, struct ear *ear, struct trace_sentence *s)
{
	const size_t n = ear->pack->frame_names.n;
	const char **names = arena_new(&t->arena, (n + 1) * sizeof *names);

	for (uint32_t i = 0; i < n; i++) {
		if (ear_has_pattern(ear, i))
			names[s->n_frames++] = ear->pack->patterns[i].name;
	}
	s->frames = names;
}

static bool is_about_words(const struct rule_kind *kind)
{
	return kind == &rule_kinds[RULE_ALL] || kind == &rule_kinds[RULE_ANY] ||
	       kind == &rule_kinds[RULE_ANY2] || kind == &rule_kinds[RULE_ANY3] ||
	       kind == &rule_kinds[RULE_SEQ] || kind == &rule_kinds[RULE_NEAR] ||
	       kind == &rule_kinds[RULE_START] || kind == &rule_kinds[RULE_REGEX];
}

/* Does the condition fail only because of a negation? Then the words themselves are there. */
static bool is_only_negated(struct ear *ear, const struct rule *rule, const struct rule_kind *kind)
{
	struct rule without = *rule;

	without.negated = NEGATED_ANY;
	return rule->negated == NEGATED_NO && kind->matches(ear, &without);
}

static bool has_all(const struct ear *ear, struct feature_list list)
{
	for (size_t i = 0; i < list.n; i++)
		if (ear_first_hit(ear, list.v[i]) == 0)
			return false;
	return true;
}

static bool is_question_frame(const struct pack *pack, uint32_t frame)
{
	for (size_t i = 0; i < pack->question_frames.n; i++)
		if (pack->question_frames.v[i] == frame)
			return true;
	return false;
}

/* Each frame it could have is one of a question. */
static bool wants_question(const struct pack *pack, const struct rule *rule)
{
	for (size_t i = 0; i < rule->frames.n; i++)
		if (!is_question_frame(pack, rule->frames.v[i]))
			return false;
	return true;
}

static enum trace_miss class_of(struct ear *ear, const struct rule *rule,
				const struct rule_kind *kind)
{
	static const enum trace_miss classes[RULE_KIND_COUNT] = {
		[RULE_TO] = MISS_OCCASION,      [RULE_PHASE] = MISS_OCCASION,
		[RULE_ALL] = MISS_WORDS,        [RULE_ANY] = MISS_WORDS,
		[RULE_ANY2] = MISS_WORDS,       [RULE_ANY3] = MISS_WORDS,
		[RULE_OF] = MISS_WORDS,         [RULE_NOT] = MISS_BESIDE,
		[RULE_SAID] = MISS_SAID,        [RULE_SAID_PLAIN] = MISS_SAID,
		[RULE_SAID_NOT] = MISS_SAID,    [RULE_SAID_WORDS] = MISS_SAID,
		[RULE_POINTS] = MISS_WORDS,     [RULE_MIN_WORDS] = MISS_LENGTH,
		[RULE_MAX_WORDS] = MISS_LENGTH, [RULE_QUESTIONS] = MISS_QUESTION,
		[RULE_START] = MISS_FORM,       [RULE_NEAR] = MISS_WORDS,
		[RULE_SEQ] = MISS_WORDS,        [RULE_NEGATED] = MISS_PLAIN,
		[RULE_FRAME] = MISS_FORM,       [RULE_NO_FRAME] = MISS_BESIDE,
		[RULE_REGEX] = MISS_WORDS,      [RULE_NOT_REGEX] = MISS_BESIDE,
		[RULE_AFTER] = MISS_OCCASION,   [RULE_UNLESS] = MISS_OUTWEIGHED,
	};

	if (kind == &rule_kinds[RULE_ASKS])
		return rule->asks ? MISS_QUESTION : MISS_STATEMENT;
	/* A question that has no such frame is built as another question. */
	if (kind == &rule_kinds[RULE_FRAME] && wants_question(ear->pack, rule) &&
	    !(ear->sentence && ear->asks[ear->sentence - ear->reading.sentences]))
		return MISS_QUESTION;
	if (is_about_words(kind) && is_only_negated(ear, rule, kind))
		return MISS_NEGATION;
	if ((kind == &rule_kinds[RULE_SEQ] && has_all(ear, rule->seq)) ||
	    (kind == &rule_kinds[RULE_NEAR] && has_all(ear, rule->near)))
		return MISS_APART;
	return classes[kind - rule_kinds];
}

/* How many word groups hold the word that @p hit begins with. */
static size_t count_groups(const struct ear *ear, const struct hit *hit)
{
	const uint32_t *touched = ear->sentence ? ear->touched : ear->reply_touched;
	const size_t n_touched = ear->sentence ? ear->n_touched : ear->n_reply_touched;
	size_t n = 0;

	for (size_t i = 0; i < n_touched; i++) {
		const uint32_t first = ear_first_hit(ear, touched[i]);
		n += first != 0 && ear->hits[first].range.first == hit->range.first;
	}
	return n ? n : 1;
}

/* Each word once, however many of the rule's groups it stands in. */
static double find_nearness(const struct ear *ear, const struct rule *rule)
{
	uint32_t seen[NOTE_MAX];
	size_t n_seen = 0;
	double nearness = 0;

	for (size_t i = 0; i < rule->positive.n && n_seen < NOTE_MAX; i++) {
		const uint32_t first = ear_first_hit(ear, rule->positive.v[i]);
		size_t k = 0;

		if (first == 0)
			continue;
		const struct hit *const hit = &ear->hits[first];
		while (k < n_seen && seen[k] != hit->range.first)
			k++;
		if (k < n_seen)
			continue;
		seen[n_seen++] = hit->range.first;
		nearness += 1.0 / (double)count_groups(ear, hit);
	}
	return nearness;
}

/* The one condition that fails, if something about words holds besides; NULL otherwise. */
static const struct rule_kind *find_only_miss(struct ear *ear, const struct rule *rule)
{
	const struct rule_kind *miss = NULL;
	bool has_words = false;

	ear->n_notes = ear->n_negated = 0;
	for (size_t i = 0; i < rule->n_conditions; i++) {
		const struct rule_kind *kind = rule->conditions[i];

		if (kind->matches(ear, rule)) {
			has_words |= is_about_words(kind);
			continue;
		}
		if (miss != NULL)
			return NULL;
		miss = kind;
		has_words |= is_about_words(kind) && is_only_negated(ear, rule, kind);
	}
	return has_words ? miss : NULL;
}

static void trace_nearly(struct tracer *t, struct ear *ear, const struct rule *rule,
			 uint32_t sentence)
{
	const struct rule_kind *miss = find_only_miss(ear, rule);
	struct bytes reason = {0};
	struct trace_rule *trace;

	if (miss == NULL)
		return;
	size_t n_words = ear->n_notes;
	const enum trace_miss class = class_of(ear, rule, miss);
	/* Trying the condition once more, without negation, took notes of the words themselves. */
	if (class == MISS_NEGATION)
		n_words = ear->n_notes;
	miss->miss(ear, rule, &reason);
	trace = array_add(t->rules, t->n_rules, t->rules_cap);
	*trace = (struct trace_rule){.indicator = &rule->sign->shown,
				     .rule = rule->at,
				     .verdict = TRACE_NEARLY,
				     .sentence = sentence,
				     .reason =
					     arena_text(&t->arena, bytes_text(&reason), reason.len),
				     .n_words = n_words,
				     .miss = class,
				     .nearness = find_nearness(ear, rule)};
	memcpy(trace->words, ear->notes, n_words * sizeof *ear->notes);
	bytes_clear(&reason);
}

static void see_rules(struct ear *ear, bool is_reply, uint32_t sentence)
{
	for (size_t i = 0; i < ear->pack->n_rules; i++) {
		const struct rule *rule = &ear->pack->rules[i];

		if (rule->is_reply == is_reply)
			trace_nearly(ear->tracer, ear, rule, sentence);
	}
}

void tracer_see_sentence(struct ear *ear, uint32_t sentence)
{
	struct tracer *t = ear->tracer;
	const struct sentence *s = &ear->reading.sentences[sentence];
	struct trace_sentence trace = {.span = ear_span(ear, sentence)};

	trace.normal = arena_text(&t->arena, ear->reading.seen.s + s->seen_start,
				  s->seen_end - s->seen_start);
	list_groups(t, ear, &trace);
	list_frames(t, ear, &trace);
	*array_add(t->sentences, t->n_sentences, t->sentences_cap) = trace;
	see_rules(ear, false, sentence);
}

void tracer_see_reply(struct ear *ear)
{
	see_rules(ear, true, SENTENCE_NONE);
}

/* What a scorecard has to do with it. */
static const char *describe_points(struct tracer *t, struct ear *ear, const struct candidate *c,
				   const char *reason)
{
	const char *text = _(reason);
	struct bytes points = {0};

	if (c->fate != HEARD_DOUBTED && !c->rule->has_points)
		return text;
	card_sum_tell(ear, c->rule->sign->shown.label, &points);
	text = text[0] == '\0' ? arena_text(&t->arena, points.s, points.len)
			       : arena_textf(&t->arena, "%s: %s", text, bytes_text(&points));
	bytes_clear(&points);
	return text;
}

static void trace_candidate(struct tracer *t, struct ear *ear, const struct candidate *c)
{
	static const struct fate {
		enum trace_verdict verdict;
		const char *reason;
		enum trace_miss miss;
	} fates[] = {
		[HEARD] = {TRACE_FIRED, "", MISS_NONE},
		[HEARD_TWICE] = {TRACE_FIRED, "", MISS_NONE},
		[HEARD_IN_VAIN] = {TRACE_NEARLY, N_("only in words that earn nothing"),
				   MISS_OUTWEIGHED},
		[HEARD_TOO_LATE] = {TRACE_NEARLY, N_("dropped by 'after' or 'unless'"),
				    MISS_OUTWEIGHED},
		[HEARD_CANCELLED] = {TRACE_CANCELLED, N_("cancelled by another indicator"),
				     MISS_OUTWEIGHED},
		[HEARD_DOUBTED] = {TRACE_CANCELLED, N_("the words together speak against it"),
				   MISS_OUTWEIGHED},
		[HEARD_VETOED] = {TRACE_VETOED, N_("this node does not want it"), MISS_OUTWEIGHED},
	};
	struct trace_rule *trace = array_add(t->rules, t->n_rules, t->rules_cap);

	*trace = (struct trace_rule){.indicator = &c->rule->sign->shown,
				     .rule = c->rule->at,
				     .verdict = fates[c->fate].verdict,
				     .sentence = c->sentence,
				     .reason = describe_points(t, ear, c, fates[c->fate].reason),
				     .n_words = c->n_words,
				     .miss = c->fate == HEARD_TOO_LATE && !c->rule->unless
						     ? MISS_OCCASION /* `after` */
						     : fates[c->fate].miss,
				     .nearness = fates[c->fate].miss ? 1 : 0};
	memcpy(trace->words, c->words, c->n_words * sizeof *c->words);
}

static int trace_compare(const void *a, const void *b)
{
	const struct trace_rule *x = a, *y = b;
	const unsigned of_x[] = {x->sentence, x->verdict == TRACE_NEARLY, x->indicator->number,
				 x->rule.line};
	const unsigned of_y[] = {y->sentence, y->verdict == TRACE_NEARLY, y->indicator->number,
				 y->rule.line};

	for (size_t i = 0; i < sizeof of_x / sizeof *of_x; i++) {
		if (of_x[i] != of_y[i])
			return of_x[i] < of_y[i] ? -1 : 1;
	}
	return 0;
}

const struct explanation *explain(struct ear *ear, const struct hear_context *context,
				  struct str text)
{
	struct tracer *t = ear->own_tracer;

	if (t == NULL)
		t = ear->own_tracer = memory_new(sizeof *t);
	arena_clear(&t->arena);
	t->n_sentences = t->n_rules = 0;
	ear->tracer = t;
	ear_hear(ear, context, text);
	ear->tracer = NULL;
	for (size_t i = 0; i < ear->n_candidates; i++)
		trace_candidate(t, ear, &ear->candidates[i]);
	if (t->n_rules > 1)
		qsort(t->rules, t->n_rules, sizeof *t->rules, trace_compare);
	t->explanation = (struct explanation){&ear->hearing, t->sentences, t->rules, t->n_sentences,
					      t->n_rules};
	return &t->explanation;
}
