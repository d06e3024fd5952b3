/* The ear while a rule is tried: what is seen in its scope, negations, patterns, words to note. */
#include "ear.h"

uint32_t ear_first_hit(const struct ear *ear, uint32_t feature)
{
	const struct feature_state *f = &ear->features[feature];

	if (ear->sentence != NULL)
		return f->in_sentence == ear->sentence_stamp ? f->sentence_head : 0;
	return f->in_reply == ear->reply_stamp ? f->reply_head : 0;
}

uint32_t ear_first_word(const struct ear *ear)
{
	return ear->sentence != NULL ? ear->sentence->first_word : 0;
}

uint32_t ear_end_word(const struct ear *ear)
{
	return ear->sentence != NULL ? ear->sentence->end_word : (uint32_t)ear->reading.n_words;
}

struct span ear_span(const struct ear *ear, uint32_t sentence)
{
	const struct reading *r = &ear->reading;
	const struct sentence *first = r->sentences, *last = first + r->n_sentences - 1;

	if (r->n_sentences == 0)
		return (struct span){0, 0};
	if (sentence != SENTENCE_NONE)
		first = last = &r->sentences[sentence];
	return (struct span){reading_typed_start(r, first->start), reading_typed_end(r, last->end)};
}

static void note_words(struct ear *ear, uint32_t first, uint32_t last)
{
	const struct reading *r = &ear->reading;
	const struct span span = {reading_typed_start(r, r->words[first].start),
				  reading_typed_end(r, r->words[last].end)};

	for (size_t i = 0; i < ear->n_notes; i++) {
		if (ear->notes[i].start == span.start && ear->notes[i].end == span.end)
			return;
	}
	if (ear->n_notes < NOTE_MAX)
		ear->notes[ear->n_notes++] = span;
}

void ear_note_words(struct ear *ear, const struct range *range)
{
	if (range->gap_first > range->gap_last) {
		note_words(ear, range->first, range->last);
	} else {
		note_words(ear, range->first, range->gap_first - 1);
		note_words(ear, range->gap_last + 1, range->last);
	}
}

void ear_note(struct ear *ear, const struct rule *rule, const struct hit *hit)
{
	ear_note_words(ear, &hit->range);
	if (rule->negated == NEGATED_ONLY && ear_find_negation(ear, rule, hit) != 0)
		ear->n_negated++;
}

static bool is_covered(const struct range *by, const struct range *range)
{
	return by->first <= range->first && by->last >= range->last &&
	       (range->last < by->gap_first || range->first > by->gap_last);
}

/* Is the negation itself among the words that the rule asks for? Then it denies nothing. */
static bool is_asked_for(const struct ear *ear, const struct rule *rule,
			 const struct range *negation)
{
	for (size_t i = 0; i < rule->positive.n; i++) {
		uint32_t h = ear_first_hit(ear, rule->positive.v[i]);

		for (; h != 0 && ear->hits[h].range.first <= negation->first;
		     h = ear->hits[h].next) {
			if (is_covered(&ear->hits[h].range, negation))
				return true;
		}
	}
	return false;
}

static bool is_in_window(const struct ear *ear, const struct range *negation,
			 const struct range *range)
{
	const struct word *words = ear->reading.words;

	if (words[negation->first].clause != words[range->first].clause)
		return false;
	if (negation->last < range->first)
		return range->first - negation->last <= NEGATION_BEFORE;
	if (negation->first > range->last)
		return negation->first - range->last <= NEGATION_AFTER;
	/* Between the parts of a pair: "leg dat niet uit". */
	return negation->first >= range->gap_first && negation->last <= range->gap_last;
}

uint32_t ear_find_negation(const struct ear *ear, const struct rule *rule, const struct hit *hit)
{
	uint32_t n = ear->pack->negation == NAME_NONE ? 0 : ear_first_hit(ear, ear->pack->negation);

	for (; n != 0; n = ear->hits[n].next) {
		const struct range *negation = &ear->hits[n].range;

		if (negation->first > hit->range.last + NEGATION_AFTER)
			return 0;
		if (is_in_window(ear, negation, &hit->range) && !is_asked_for(ear, rule, negation))
			return n;
	}
	return 0;
}

bool ear_accepts(const struct ear *ear, const struct rule *rule, const struct hit *hit)
{
	return rule->negated != NEGATED_NO || ear_find_negation(ear, rule, hit) == 0;
}

static bool is_seen(const struct ear *ear, uint32_t number)
{
	const struct need *needs = ear->pack->needs, *need = &needs[number];

	if (need->kind == NEED_FEATURE)
		return ear_first_hit(ear, need->feature) != 0;
	for (uint32_t i = need->first; i != NEED_UNKNOWN; i = needs[i].next) {
		if (is_seen(ear, i) == (need->kind == NEED_ANY))
			return need->kind == NEED_ANY;
	}
	return need->kind == NEED_ALL;
}

/* May the pattern match, by the words that are there? */
static bool is_needed_seen(const struct ear *ear, const struct pattern *pattern)
{
	return ear->is_unfiltered || pattern->need == NEED_UNKNOWN || is_seen(ear, pattern->need);
}

static bool run_pattern(struct ear *ear, uint32_t pattern, uint32_t seen_start, uint32_t seen_end)
{
	const struct reading *r = &ear->reading;
	const struct str subject = {r->seen.s + seen_start, seen_end - seen_start};
	size_t start, end;

	ear->subject_start = seen_start;
	if (!runner_matches(&ear->runner, pattern, subject, &start, &end))
		return false;
	ear->pattern_spans[pattern] =
		(struct span){r->seen_origin[seen_start + start], r->seen_origin[seen_start + end]};
	return true;
}

static bool run_in_scope(struct ear *ear, uint32_t pattern)
{
	const struct reading *r = &ear->reading;
	const bool is_frame = ear->pack->patterns[pattern].name != NULL;

	if (ear->sentence != NULL)
		return run_pattern(ear, pattern, ear->sentence->seen_start,
				   ear->sentence->seen_end);
	if (!is_frame)
		return r->n_sentences > 0 && run_pattern(ear, pattern, r->sentences[0].seen_start,
							 r->sentences[r->n_sentences - 1].seen_end);
	for (size_t i = 0; i < r->n_sentences; i++) {
		if (run_pattern(ear, pattern, r->sentences[i].seen_start, r->sentences[i].seen_end))
			return true;
	}
	return false;
}

bool ear_has_pattern(struct ear *ear, uint32_t pattern)
{
	const uint64_t stamp = ear->sentence != NULL ? ear->sentence_stamp : ear->reply_stamp;

	if (ear->pattern_stamps[pattern] != stamp) {
		ear->pattern_stamps[pattern] = stamp;
		ear->pattern_results[pattern] =
			is_needed_seen(ear, &ear->pack->patterns[pattern]) &&
			run_in_scope(ear, pattern);
	}
	return ear->pattern_results[pattern] != 0;
}

bool ear_has_frame_of(struct ear *ear, const struct frame_list *list)
{
	for (size_t i = 0; i < list->n; i++) {
		if (ear_has_pattern(ear, list->v[i]))
			return true;
	}
	return false;
}
