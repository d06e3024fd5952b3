/*
 * From rules that hold to findings: `after` and `unless`, one finding for an
 * indicator and a sentence, `cancels`, and what the node says of labels.
 * A severity-3 pitfall is never silenced by a node.
 */
#include <stdlib.h>
#include <string.h>

#include "ear.h"
#include "gesprek/base/memory.h"

enum { SEVERITY_NEVER_SILENCED = 3 };

/* What a skill earns on a node that invites an indicator which was not found: domain rule 5. */
static const double GENERIC_CONFIDENCE = 0.3;

static int compare_uint(uint32_t a, uint32_t b)
{
	return (a > b) - (a < b);
}

/* By sentence, indicator, the surest first: candidates of one finding lie together. */
static int candidate_compare(const void *a, const void *b)
{
	const struct candidate *x = a, *y = b;
	int order = compare_uint(x->sentence, y->sentence);

	if (order == 0)
		order = compare_uint(x->rule->sign->shown.number, y->rule->sign->shown.number);
	if (order == 0)
		order = (x->confidence < y->confidence) - (x->confidence > y->confidence);
	return order != 0 ? order : compare_uint(x->rule->number, y->rule->number);
}

/* ---- after and unless ---- */

static bool is_later(const struct rule *rule)
{
	return rule->after != NULL || rule->unless != NULL;
}

/*
 * The first sentence in which something of @p refs is found; what holds for the reply is found in
 * its first.
 */
static uint32_t first_heard(const struct ear *ear, const struct ref_list *refs,
			    const uint32_t *of_label)
{
	uint32_t first = UINT32_MAX;

	for (size_t i = 0; i < refs->n; i++) {
		const struct ref *ref = &refs->v[i];
		uint32_t at = ref->indicator != NULL ? ear->first_heard[ref->indicator->number]
						     : of_label[ref->label];

		first = at < first ? at : first;
	}
	return first;
}

static void mark_heard(struct ear *ear, const struct candidate *c, uint32_t *of_label)
{
	const uint32_t at = c->sentence == SENTENCE_NONE ? 0 : c->sentence;
	uint32_t *of_sign = &ear->first_heard[c->rule->sign->shown.number];

	/* Points speak where no rule does: they take no rule's place. */
	if (c->fate == HEARD_IN_VAIN || c->rule->has_points)
		return;
	*of_sign = at < *of_sign ? at : *of_sign;
	for (size_t l = 0; l < LABEL_COUNT; l++) {
		if ((c->labels & LABEL_BIT(l)) != 0 && at < of_label[l])
			of_label[l] = at;
	}
}

/* Those that look at others are settled in the order of the reply, after those that do not. */
static void settle_later(struct ear *ear)
{
	uint32_t of_label[LABEL_COUNT];
	bool has_later = false;

	for (size_t i = 0; i < ear->n_candidates; i++)
		has_later |= is_later(ear->candidates[i].rule);
	if (!has_later)
		return;
	memset(of_label, 0xFF, sizeof of_label);
	memset(ear->first_heard, 0xFF, ear->pack->n_signs * sizeof *ear->first_heard);
	for (size_t i = 0; i < ear->n_candidates; i++) {
		if (!is_later(ear->candidates[i].rule))
			mark_heard(ear, &ear->candidates[i], of_label);
	}
	for (size_t i = 0; i < ear->n_candidates; i++) {
		struct candidate *c = &ear->candidates[i];
		const struct rule *rule = c->rule;
		uint32_t first;

		if (!is_later(rule) || c->fate == HEARD_IN_VAIN)
			continue;
		first = rule->after == NULL ? 0 : first_heard(ear, rule->after, of_label);
		if (first > c->sentence || first == UINT32_MAX ||
		    (rule->unless != NULL &&
		     first_heard(ear, rule->unless, of_label) != UINT32_MAX))
			c->fate = HEARD_TOO_LATE;
		else
			mark_heard(ear, c, of_label);
	}
}

/* ---- one for each indicator and sentence, cancels, veto ---- */

static void drop_doubles(struct ear *ear)
{
	const struct candidate *kept = NULL;

	for (size_t i = 0; i < ear->n_candidates; i++) {
		struct candidate *c = &ear->candidates[i];

		if (c->fate != HEARD)
			continue;
		if (kept != NULL && kept->sentence == c->sentence &&
		    kept->rule->sign == c->rule->sign)
			c->fate = HEARD_TWICE;
		else
			kept = c;
	}
}

/* Does it still stand for something, if only for a label of its `also`? */
static bool is_alive(const struct candidate *c)
{
	return c->fate != HEARD_TOO_LATE && c->fate != HEARD_TWICE && c->labels != 0;
}

static void take_away(struct candidate *c, label_set labels, enum heard_fate fate)
{
	c->labels &= ~labels;
	if ((labels & LABEL_BIT(c->rule->sign->shown.label)) != 0)
		c->fate = fate;
}

static label_set cancelled_labels(const struct ref_list *refs, const struct candidate *c)
{
	label_set labels = 0;

	for (size_t i = 0; i < refs->n; i++) {
		if (refs->v[i].indicator == &c->rule->sign->shown)
			return c->labels;
		if (refs->v[i].indicator == NULL)
			labels |= LABEL_BIT(refs->v[i].label);
	}
	return labels & c->labels;
}

static bool is_cancelling(const struct candidate *c)
{
	return c->fate != HEARD_IN_VAIN && c->fate != HEARD_TOO_LATE && c->fate != HEARD_TWICE &&
	       c->fate != HEARD_DOUBTED && c->rule->sign->cancels.n > 0;
}

/* All cancel at once, by what was found at first: who is cancelled still cancels. Who is doubted
 * does not: it was no finding. */
static void cancel(struct ear *ear)
{
	for (size_t i = 0; i < ear->n_candidates; i++) {
		const struct candidate *by = &ear->candidates[i];
		const struct sign *sign = by->rule->sign;

		if (!is_cancelling(by))
			continue;
		for (size_t k = 0; k < ear->n_candidates; k++) {
			struct candidate *c = &ear->candidates[k];
			bool is_reached = sign->cancels_in_reply || c->sentence == by->sentence ||
					  by->sentence == SENTENCE_NONE;

			if (is_alive(c) && is_reached && c->rule->sign != sign)
				take_away(c, cancelled_labels(&sign->cancels, c), HEARD_CANCELLED);
		}
	}
}

/* Many small signs against it weigh more than a rule, but not where the node itself is spoken of.
 */
static void doubt(struct ear *ear)
{
	for (size_t i = 0; i < ear->n_candidates; i++) {
		struct candidate *c = &ear->candidates[i];

		for (size_t l = 0; !c->has_slot && is_alive(c) && l < LABEL_COUNT; l++) {
			if ((c->labels & LABEL_BIT(l)) != 0 && card_sum_doubts(ear, (enum label)l))
				take_away(c, LABEL_BIT(l), HEARD_DOUBTED);
		}
	}
}

static bool tweak_fits(const struct label_tweak *tweak, const struct indicator *indicator,
		       enum label label)
{
	return tweak->indicator != NULL ? tweak->indicator == indicator : tweak->label == label;
}

static int severity_of(const struct ear *ear, const struct sign *sign, enum label label)
{
	return label == sign->shown.label ? sign->shown.severity
					  : pack_label_severity(ear->pack, label);
}

static void veto(struct ear *ear)
{
	const struct hear_context *context = ear->context;

	for (size_t i = 0; i < ear->n_candidates; i++) {
		struct candidate *c = &ear->candidates[i];
		const struct sign *sign = c->rule->sign;

		for (size_t l = 0; is_alive(c) && l < LABEL_COUNT; l++) {
			if ((c->labels & LABEL_BIT(l)) == 0 ||
			    severity_of(ear, sign, (enum label)l) >= SEVERITY_NEVER_SILENCED)
				continue;
			for (size_t v = 0; v < context->n_veto; v++) {
				if (tweak_fits(&context->veto[v], &sign->shown, (enum label)l))
					take_away(c, LABEL_BIT(l), HEARD_VETOED);
			}
		}
	}
}

/* ---- findings ---- */

static double boosted(const struct ear *ear, const struct indicator *indicator, enum label label)
{
	const struct hear_context *context = ear->context;
	double weight = indicator->weight;

	for (size_t i = 0; i < context->n_boost; i++) {
		if (tweak_fits(&context->boost[i], indicator, label))
			weight *= context->boost[i].factor;
	}
	return weight;
}

static struct finding *add_finding(struct ear *ear, const struct candidate *c, enum label label)
{
	const struct sign *sign = c->rule->sign;
	struct finding *f = array_add(ear->findings, ear->n_findings, ear->findings_cap);

	*f = (struct finding){.indicator = &sign->shown,
			      .label = label,
			      .confidence = c->confidence,
			      .rule = c->rule->at,
			      .is_by_points = c->rule->has_points,
			      .n_words = c->n_words};
	f->weight = boosted(ear, &sign->shown, label);
	f->severity = severity_of(ear, sign, label);
	f->span = ear_span(ear, c->sentence);
	memcpy(f->words, c->words, c->n_words * sizeof *c->words);
	return f;
}

static void add_findings(struct ear *ear)
{
	for (size_t i = 0; i < ear->n_candidates; i++) {
		const struct candidate *c = &ear->candidates[i];

		if (c->fate == HEARD_TOO_LATE || c->fate == HEARD_TWICE)
			continue;
		for (size_t l = 0; l < LABEL_COUNT; l++) {
			if ((c->labels & LABEL_BIT(l)) != 0)
				add_finding(ear, c, (enum label)l);
		}
	}
}

/* ---- invites ---- */

static bool is_generic_skill(enum label label)
{
	return label == LABEL_OPEN_QUESTION || label == LABEL_REFLECTION ||
	       label == LABEL_INVITATION;
}

/* Does the sentence hold more than the skill: a principle, or a pitfall that spoils it? */
static bool has_more(const struct ear *ear, struct span span, size_t n_findings)
{
	for (size_t i = 0; i < n_findings; i++) {
		const struct finding *f = &ear->findings[i];
		enum label_kind kind = label_kind(f->label);

		if (f->span.start <= span.start && f->span.end >= span.end &&
		    (kind == LABEL_PRINCIPLE || kind == LABEL_PITFALL))
			return true;
	}
	return false;
}

static const struct indicator *invited_indicator(const struct ear *ear,
						 const struct label_tweak *invite)
{
	if (invite->indicator != NULL)
		return invite->indicator;
	for (size_t i = 0; i < ear->pack->n_signs; i++) {
		if (ear->pack->signs[i]->shown.label == invite->label)
			return &ear->pack->signs[i]->shown;
	}
	return NULL;
}

/* The first that the node invites and the reply does not have. */
static const struct label_tweak *open_invite(const struct ear *ear)
{
	for (size_t i = 0; i < ear->context->n_invites; i++) {
		const struct label_tweak *invite = &ear->context->invites[i];
		bool is_found = false;

		for (size_t k = 0; k < ear->n_findings && !is_found; k++)
			is_found = ear->findings[k].label == invite->label;
		if (!is_found && label_kind(invite->label) == LABEL_PRINCIPLE)
			return invite;
	}
	return NULL;
}

static void add_generic(struct ear *ear)
{
	const size_t n = ear->n_findings;

	for (size_t i = 0; i < n; i++) {
		const struct label_tweak *invite;
		const struct indicator *indicator;
		struct finding f = ear->findings[i];

		if (!is_generic_skill(f.label) || has_more(ear, f.span, n))
			continue;
		invite = open_invite(ear);
		indicator = invite == NULL ? NULL : invited_indicator(ear, invite);
		if (indicator == NULL)
			return;
		f.indicator = indicator;
		f.label = invite->label;
		f.severity = 0;
		f.weight = boosted(ear, indicator, invite->label);
		f.confidence = GENERIC_CONFIDENCE;
		f.is_generic = true;
		*array_add(ear->findings, ear->n_findings, ear->findings_cap) = f;
	}
}

/* ---- order and cap ---- */

static int finding_compare(const void *a, const void *b)
{
	const struct finding *x = a, *y = b;
	int order = (x->span.start > y->span.start) - (x->span.start < y->span.start);

	if (order == 0)
		order = compare_uint(x->indicator->number, y->indicator->number);
	if (order == 0)
		order = (x->span.end > y->span.end) - (x->span.end < y->span.end);
	return order != 0 ? order : compare_uint(x->label, y->label);
}

/* What must not be lost when there are too many: grave pitfalls, then what is surest. */
static int finding_compare_weight(const void *a, const void *b)
{
	const struct finding *x = a, *y = b;

	if (x->severity != y->severity)
		return x->severity > y->severity ? -1 : 1;
	if (x->confidence != y->confidence)
		return x->confidence > y->confidence ? -1 : 1;
	return finding_compare(a, b);
}

static void sort_findings(struct ear *ear)
{
	if (ear->n_findings > HEAR_MAX_FINDINGS) {
		qsort(ear->findings, ear->n_findings, sizeof *ear->findings,
		      finding_compare_weight);
		ear->n_findings = HEAR_MAX_FINDINGS;
	}
	if (ear->n_findings > 1)
		qsort(ear->findings, ear->n_findings, sizeof *ear->findings, finding_compare);
}

void findings_make(struct ear *ear)
{
	ear->n_findings = 0;
	if (ear->n_candidates > 1)
		qsort(ear->candidates, ear->n_candidates, sizeof *ear->candidates,
		      candidate_compare);
	settle_later(ear);
	drop_doubles(ear);
	doubt(ear);
	cancel(ear);
	veto(ear);
	add_findings(ear);
	add_generic(ear);
	sort_findings(ear);
}
