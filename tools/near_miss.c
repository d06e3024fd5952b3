/**
 * @file
 * Choosing the nearest misses, and the words for what was in their way.
 */
#include "near_miss.h"

#include "gesprek/base/message.h"

/*
 * The closer, the less has to change: a form is turned sooner than a word is found. Where words are
 * missing it is only near when much of the rest is there.
 */
static const struct {
	double closeness;
	const char *why;
} misses[] = {
	[MISS_WORDS] = {.05, N_("but a word that makes it clear is missing")},
	[MISS_QUESTION] = {1, N_("but it was no question")},
	[MISS_STATEMENT] = {.8, N_("but as a question, and it is heard in a statement")},
	[MISS_FORM] = {.8, N_("but the sentence is built in another way")},
	[MISS_NEGATION] = {1, N_("but a word of negation stands by it")},
	[MISS_PLAIN] = {.5, N_("but without a word of negation")},
	[MISS_APART] = {1, N_("but the words stand too far apart, or in another order")},
	[MISS_BESIDE] = {.8, N_("but something else in the sentence stood in its way")},
	[MISS_LENGTH] = {.6, N_("but the sentence was too short or too long")},
	[MISS_SAID] = {.4, N_("but it did not follow on what the other had just said")},
	[MISS_OCCASION] = {.4, N_("but not to this person, or not at this moment")},
	[MISS_OUTWEIGHED] = {1,
			     N_("but something else in the reply, or this moment, took it away")},
};

/* Below it there is no more in common than "you" and "it". */
static const double nearness_least = .05;

static double closeness(const struct trace_rule *rule)
{
	return misses[rule->miss].closeness * rule->nearness;
}

static bool is_heard(const struct hearing *hearing, enum label label)
{
	for (size_t i = 0; i < hearing->n_findings; i++)
		if (hearing->findings[i].label == label)
			return true;
	return false;
}

static bool is_closed_question(const struct explanation *why, unsigned sentence)
{
	for (size_t i = 0; i < why->n_rules; i++)
		if (why->rules[i].verdict == TRACE_FIRED && why->rules[i].sentence == sentence &&
		    why->rules[i].indicator->label == LABEL_CLOSED_QUESTION)
			return true;
	return false;
}

static const char *words_for(const struct explanation *why, const struct trace_rule *rule)
{
	if (rule->miss == MISS_FORM && is_closed_question(why, rule->sentence))
		return _("but as a closed question");
	return _(misses[rule->miss].why);
}

static bool is_candidate(const struct explanation *why, const struct trace_rule *rule)
{
	const enum label label = rule->indicator->label;

	return rule->verdict != TRACE_FIRED && label_kind(label) == LABEL_PRINCIPLE &&
	       rule->n_words && closeness(rule) >= nearness_least && !is_heard(why->hearing, label);
}

/* Insert, the nearest first; what falls off the end was the farthest. */
static size_t insert(const struct trace_rule *best[], size_t n, const struct trace_rule *rule)
{
	size_t at = n < NEAR_MISSES_MOST ? n++ : n - 1;

	if (best[at] && closeness(best[at]) >= closeness(rule))
		return n;
	for (; at > 0 && closeness(best[at - 1]) < closeness(rule); at--)
		best[at] = best[at - 1];
	best[at] = rule;
	return n;
}

size_t near_misses(const struct explanation *why, struct near_miss near[NEAR_MISSES_MOST])
{
	const struct trace_rule *of_label[LABEL_COUNT] = {0}, *best[NEAR_MISSES_MOST] = {0};
	size_t n = 0;

	for (size_t i = 0; i < why->n_rules; i++) {
		const struct trace_rule *const rule = &why->rules[i];
		const struct trace_rule **const of = &of_label[rule->indicator->label];

		if (is_candidate(why, rule) && (!*of || closeness(rule) > closeness(*of)))
			*of = rule;
	}
	for (size_t label = 0; label < LABEL_COUNT; label++)
		if (of_label[label])
			n = insert(best, n, of_label[label]);
	for (size_t i = 0; i < n; i++)
		near[i] = (struct near_miss){best[i], words_for(why, best[i])};
	return n;
}
