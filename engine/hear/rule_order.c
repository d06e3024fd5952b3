/* Conditions on how word groups lie to each other: seq and near. */
#include "ear.h"
#include "gesprek/base/message.h"
#include "rule_value.h"

enum { SEQ_WITHIN = 5, NEAR_WITHIN = 6 };

static struct feature_list prepare_groups(struct rule_maker *m, const struct yaml_node *value,
					  struct rule *rule)
{
	struct feature_list list = value_features(m, value);

	if (list.n > RULE_MAX_SEQ) {
		diag_add(m->diags, DIAG_TOO_MANY, value->at, _("at most %d word groups here"),
			 RULE_MAX_SEQ);
		list.n = RULE_MAX_SEQ;
	}
	for (size_t i = 0; i < list.n; i++)
		rule_need(m, rule, (struct feature_list){&list.v[i], 1});
	return list;
}

void seq_prepare(struct rule_maker *m, const struct yaml_node *value, struct rule *rule)
{
	rule->seq = prepare_groups(m, value, rule);
}

/* "Als het wel lukt": what ends the reach of a negation does not part a sequence, a comma does. */
static bool is_same_clause(const struct ear *ear, const struct rule *rule, const struct range *a,
			   const struct range *b)
{
	const struct word *words = ear->reading.words;

	for (uint32_t i = a->last + 1; !rule->is_across && i <= b->first; i++)
		if (words[i].breaks)
			return false;
	return true;
}

/* May @p next stand behind @p before? */
static bool follows(const struct ear *ear, const struct rule *rule, const struct hit *before,
		    const struct hit *next)
{
	const uint32_t within = rule->within != 0 ? (uint32_t)rule->within : SEQ_WITHIN;

	return next->range.first > before->range.last &&
	       next->range.first - before->range.last <= within &&
	       is_same_clause(ear, rule, &before->range, &next->range);
}

/*
 * The rest of the sequence from its part @p part on, behind @p before. Each
 * part looks at most a window ahead, so the search is bounded by the windows.
 */
static bool find_rest(const struct ear *ear, const struct rule *rule, size_t part,
		      const struct hit *before, uint32_t *chosen, unsigned *steps)
{
	if (part == rule->seq.n)
		return true;
	for (uint32_t i = ear_first_hit(ear, rule->seq.v[part]); i != 0; i = ear->hits[i].next) {
		const struct hit *hit = &ear->hits[i];

		if (before != NULL && hit->range.first > before->range.last + 50)
			break;
		if (*steps == 0)
			return false;
		--*steps;
		if ((before != NULL && !follows(ear, rule, before, hit)) ||
		    !ear_accepts(ear, rule, hit))
			continue;
		chosen[part] = i;
		if (find_rest(ear, rule, part + 1, hit, chosen, steps))
			return true;
	}
	return false;
}

bool seq_matches(struct ear *ear, const struct rule *rule)
{
	uint32_t chosen[RULE_MAX_SEQ];
	/* Far beyond any real reply; a text made to repeat one word cannot keep the search busy. */
	unsigned steps = 20000;

	for (size_t i = 0; i < rule->seq.n; i++) {
		if (ear_first_hit(ear, rule->seq.v[i]) == 0)
			return false;
	}
	if (!find_rest(ear, rule, 0, NULL, chosen, &steps))
		return false;
	for (size_t i = 0; i < rule->seq.n; i++)
		ear_note(ear, rule, &ear->hits[chosen[i]]);
	return true;
}

static void miss_order(struct ear *ear, const char *what, struct feature_list list,
		       struct bytes *out)
{
	for (size_t i = 0; i < list.n; i++) {
		if (ear_first_hit(ear, list.v[i]) == 0) {
			value_miss(ear, _("missing"), (struct feature_list){&list.v[i], 1}, out);
			return;
		}
	}
	value_miss(ear, what, list, out);
}

void seq_miss(struct ear *ear, const struct rule *rule, struct bytes *out)
{
	miss_order(ear, _("not close together in this order, or with a negation"), rule->seq, out);
}

void near_prepare(struct rule_maker *m, const struct yaml_node *value, struct rule *rule)
{
	rule->near = prepare_groups(m, value, rule);
}

/* A hit of @p feature within words [first, end). */
static uint32_t hit_within(const struct ear *ear, const struct rule *rule, uint32_t feature,
			   uint32_t first, uint32_t end)
{
	for (uint32_t i = ear_first_hit(ear, feature); i != 0; i = ear->hits[i].next) {
		const struct range *range = &ear->hits[i].range;

		if (range->first >= end)
			return 0;
		if (range->first >= first && range->last < end &&
		    ear_accepts(ear, rule, &ear->hits[i]))
			return i;
	}
	return 0;
}

static bool near_from(const struct ear *ear, const struct rule *rule, uint32_t first,
		      uint32_t *chosen)
{
	const uint32_t within = rule->within != 0 ? (uint32_t)rule->within : NEAR_WITHIN;

	for (size_t i = 0; i < rule->near.n; i++) {
		chosen[i] = hit_within(ear, rule, rule->near.v[i], first, first + within);
		if (chosen[i] == 0)
			return false;
	}
	return true;
}

bool near_matches(struct ear *ear, const struct rule *rule)
{
	uint32_t chosen[RULE_MAX_SEQ];

	for (size_t i = 0; i < rule->near.n; i++) {
		if (ear_first_hit(ear, rule->near.v[i]) == 0)
			return false;
	}
	/* The window may begin with any of the groups. */
	for (size_t g = 0; g < rule->near.n; g++) {
		for (uint32_t i = ear_first_hit(ear, rule->near.v[g]); i != 0;
		     i = ear->hits[i].next) {
			if (!near_from(ear, rule, ear->hits[i].range.first, chosen))
				continue;
			for (size_t k = 0; k < rule->near.n; k++)
				ear_note(ear, rule, &ear->hits[chosen[k]]);
			return true;
		}
	}
	return rule->near.n == 0;
}

void near_miss(struct ear *ear, const struct rule *rule, struct bytes *out)
{
	miss_order(ear, _("not close together, or with a negation"), rule->near, out);
}
