/*
 * Rules that get in each other's way: one that holds whenever another does, and two that hold
 * together in different indicators. By what they ask, not by trying: so only what is certain is
 * told.
 */
#include "ear.h"
#include "gesprek/base/message.h"

static bool list_has(struct feature_list list, uint32_t feature)
{
	for (size_t i = 0; i < list.n; i++) {
		if (list.v[i] == feature)
			return true;
	}
	return false;
}

/* Is all of @p part in @p whole? */
static bool list_holds(struct feature_list whole, struct feature_list part)
{
	for (size_t i = 0; i < part.n; i++) {
		if (!list_has(whole, part.v[i]))
			return false;
	}
	return true;
}

static bool list_is_same(struct feature_list a, struct feature_list b)
{
	if (a.n != b.n)
		return false;
	for (size_t i = 0; i < a.n; i++) {
		if (a.v[i] != b.v[i])
			return false;
	}
	return true;
}

/* Is @p part the feature @p whole, or a group that it includes? Groups include no circles. */
static bool feature_covers(const struct pack *pack, uint32_t whole, uint32_t part)
{
	const struct group *group = pack_find_group(pack, str_of(pack->features[whole].name));

	if (whole == part)
		return true;
	for (size_t i = 0; group != NULL && i < group->n_entries; i++) {
		const char *name = group->entries[i].entry.include;
		const struct group *included =
			name == NULL ? NULL : pack_find_group(pack, str_of(name));

		if (included != NULL && feature_covers(pack, included->feature, part))
			return true;
	}
	return false;
}

static bool list_covers(const struct pack *pack, struct feature_list list, uint32_t part)
{
	for (size_t i = 0; i < list.n; i++) {
		if (feature_covers(pack, list.v[i], part))
			return true;
	}
	return false;
}

/* Where all of @p seen are seen, are all of @p wanted? */
static bool all_follow(const struct pack *pack, struct feature_list seen,
		       struct feature_list wanted)
{
	for (size_t i = 0; i < wanted.n; i++) {
		bool is_seen = false;

		for (size_t k = 0; k < seen.n && !is_seen; k++)
			is_seen = feature_covers(pack, wanted.v[i], seen.v[k]);
		if (!is_seen)
			return false;
	}
	return true;
}

/* Where none of @p unseen is seen, is none of @p unwanted? */
static bool none_follow(const struct pack *pack, struct feature_list unseen,
			struct feature_list unwanted)
{
	for (size_t i = 0; i < unwanted.n; i++) {
		if (!list_covers(pack, unseen, unwanted.v[i]))
			return false;
	}
	return true;
}

/* Whoever meets @p narrow has one of @p wanted. */
static bool has_one_of(const struct pack *pack, const struct rule *narrow,
		       struct feature_list wanted)
{
	for (size_t i = 0; i < narrow->all.n; i++) {
		if (list_covers(pack, wanted, narrow->all.v[i]))
			return true;
	}
	for (size_t i = 0; i < RULE_ANY_LISTS; i++) {
		bool are_covered = narrow->any[i].n > 0;

		for (size_t k = 0; k < narrow->any[i].n && are_covered; k++)
			are_covered = list_covers(pack, wanted, narrow->any[i].v[k]);
		if (are_covered)
			return true;
	}
	return wanted.n == 0;
}

static bool has_condition(const struct rule *rule, enum rule_kind_id kind)
{
	for (size_t i = 0; i < rule->n_conditions; i++) {
		if (rule->conditions[i] == &rule_kinds[kind])
			return true;
	}
	return false;
}

/* Words: @p wide asks for no more than @p narrow does. */
static bool words_follow(const struct pack *pack, const struct rule *narrow,
			 const struct rule *wide)
{
	if (!all_follow(pack, narrow->all, wide->all) ||
	    !none_follow(pack, narrow->none, wide->none))
		return false;
	for (size_t i = 0; i < RULE_ANY_LISTS; i++) {
		if (!has_one_of(pack, narrow, wide->any[i]))
			return false;
	}
	if (wide->seq.n > 0 &&
	    (!list_is_same(wide->seq, narrow->seq) || wide->within < narrow->within ||
	     wide->is_across < narrow->is_across))
		return false;
	if (wide->near.n > 0 &&
	    (!list_is_same(wide->near, narrow->near) || wide->within < narrow->within))
		return false;
	if (wide->of.n > 0 &&
	    (!list_is_same(wide->of, narrow->of) || wide->at_least > narrow->at_least))
		return false;
	return wide->start.n == 0 ||
	       (narrow->start.n > 0 && list_holds(wide->start, narrow->start));
}

static bool patterns_follow(const struct rule *narrow, const struct rule *wide)
{
	return (wide->frames.n == 0 ||
		(narrow->frames.n > 0 && list_holds(wide->frames, narrow->frames))) &&
	       (wide->regexes.n == 0 ||
		(narrow->regexes.n > 0 && list_holds(wide->regexes, narrow->regexes))) &&
	       list_holds(narrow->no_frames, wide->no_frames) &&
	       list_holds(narrow->not_regexes, wide->not_regexes);
}

static bool numbers_follow(const struct rule *narrow, const struct rule *wide)
{
	static const struct {
		enum rule_kind_id kind;
		int sign; /* 1: a higher number asks more, -1: a lower one */
	} counts[] = {{RULE_MIN_WORDS, 1},
		      {RULE_QUESTIONS, 1},
		      {RULE_SAID_WORDS, 1},
		      {RULE_MAX_WORDS, -1}};
	const int of_narrow[] = {narrow->min_words, narrow->questions, narrow->said_words,
				 narrow->max_words};
	const int of_wide[] = {wide->min_words, wide->questions, wide->said_words, wide->max_words};

	for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
		if (has_condition(wide, counts[i].kind) &&
		    (!has_condition(narrow, counts[i].kind) ||
		     of_narrow[i] * counts[i].sign < of_wide[i] * counts[i].sign))
			return false;
	}
	return true;
}

static bool refs_follow(const struct ref_list *narrow, const struct ref_list *wide)
{
	if (wide == NULL)
		return true;
	if (narrow == NULL || narrow->n != wide->n)
		return false;
	for (size_t i = 0; i < wide->n; i++) {
		if (narrow->v[i].label != wide->v[i].label ||
		    narrow->v[i].indicator != wide->v[i].indicator)
			return false;
	}
	return true;
}

static bool sets_follow(unsigned narrow, unsigned wide)
{
	return wide == 0 || (narrow != 0 && (narrow & ~wide) == 0);
}

static bool surroundings_follow(const struct rule *narrow, const struct rule *wide)
{
	if (has_condition(wide, RULE_ASKS) &&
	    (!has_condition(narrow, RULE_ASKS) || narrow->asks != wide->asks))
		return false;
	return narrow->is_reply == wide->is_reply && sets_follow(narrow->to_set, wide->to_set) &&
	       sets_follow(narrow->phase_set, wide->phase_set) &&
	       (wide->said.n == 0 ||
		(narrow->said.n > 0 && list_holds(wide->said, narrow->said))) &&
	       (wide->said_plain.n == 0 ||
		(narrow->said_plain.n > 0 && list_holds(wide->said_plain, narrow->said_plain))) &&
	       list_holds(narrow->said_not, wide->said_not) &&
	       (wide->negated == NEGATED_ANY || wide->negated == narrow->negated) &&
	       refs_follow(narrow->after, wide->after) && refs_follow(narrow->unless, wide->unless);
}

/* Does @p wide hold wherever @p narrow does? */
static bool follows(const struct pack *pack, const struct rule *narrow, const struct rule *wide)
{
	/* Groups that include groups take longest: last. */
	return surroundings_follow(narrow, wide) && numbers_follow(narrow, wide) &&
	       patterns_follow(narrow, wide) && words_follow(pack, narrow, wide);
}

static void tell(const struct rule *rule, const struct rule *other, const char *text,
		 struct diags *diags)
{
	diag_add(diags, DIAG_RIVAL_RULE, rule->at, text, other->at.source->path, other->at.line,
		 other->sign->shown.id);
}

static void compare(const struct pack *pack, const struct rule *a, const struct rule *b,
		    struct diags *diags)
{
	const bool is_first = follows(pack, a, b), is_second = follows(pack, b, a);

	if (a->sign == b->sign) {
		if (is_second && b->confidence <= a->confidence)
			tell(b, a, _("this rule adds nothing to %s:%u, of '%s'"), diags);
		else if (is_first && a->confidence <= b->confidence)
			tell(a, b, _("this rule adds nothing to %s:%u, of '%s'"), diags);
	} else if (is_first && is_second) {
		tell(b, a, _("this rule always holds together with %s:%u, of '%s'"), diags);
	}
}

void rivals_check(const struct pack *pack, struct diags *diags)
{
	for (size_t i = 0; i < pack->n_rules; i++) {
		const struct rule *a = &pack->rules[i];

		for (size_t k = i + 1; k < pack->n_rules; k++) {
			const struct rule *b = &pack->rules[k];

			if (a->sign->shown.label == b->sign->shown.label && !a->sign->is_off &&
			    !b->sign->is_off)
				compare(pack, a, b, diags);
		}
	}
}
