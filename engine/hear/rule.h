/**
 * @file
 * A rule: one item of an indicator's `hears`, its conditions all to hold.
 * Every key is a row of rule_kinds.def, with its functions in a rule_*.c file.
 */
#ifndef GESPREK_HEAR_RULE_H
#define GESPREK_HEAR_RULE_H

#include "gesprek/base/yaml.h"
#include "gesprek/hear/label.h"

struct ear;
struct pack;
struct sign;
struct ref_list;

struct feature_list {
	const uint32_t *v;
	size_t n;
};

enum negated { NEGATED_NO, NEGATED_ANY, NEGATED_ONLY };

enum { RULE_ANY_LISTS = 3, RULE_MAX_SEQ = 8 };

struct rule {
	struct sign *sign;
	struct place at;
	uint32_t number;
	const struct rule_kind *const *conditions; /* those to hold, the cheap ones first */
	size_t n_conditions;
	struct feature_list need; /* it cannot hold without one of these; empty: unknown */

	struct feature_list all, any[RULE_ANY_LISTS], of, none, seq, near, start, said, said_plain,
		said_not;
	struct feature_list positive; /* of all, any, of, seq and near */
	struct feature_list frames, no_frames, regexes, not_regexes; /* pattern numbers */
	const struct ref_list *after, *unless;
	enum negated negated;
	bool is_negated_given, is_reply, is_across, asks, has_points;
	unsigned to_set, phase_set;                              /* bits; 0: all */
	int min_words, max_words, questions, said_words, within; /* within 0: the kind's own */
	int at_least;                                            /* of `of`; 0: not given */
	int points;                                              /* on the label's scorecard */
	double confidence;
};

/**
 * What preparing a rule needs. A rule is indexed under the rarest of the lists that rule_need() is
 * told.
 */
struct rule_maker {
	struct pack *pack;
	struct diags *diags;
	double need_frequency;
};
/** The rule cannot hold unless one of the features of @p list is seen. */
void rule_need(struct rule_maker *m, struct rule *rule, struct feature_list list);

/** A key of a rule. */
struct rule_kind {
	const char *name;
	const char *help;
	/* Read the value; complaints go to m->diags. */
	void (*prepare)(struct rule_maker *m, const struct yaml_node *value, struct rule *rule);
	/*
	 * Does it hold in the ear's scope? Notes the words that matched. NULL: a setting, read by
	 * other kinds.
	 */
	bool (*matches)(struct ear *ear, const struct rule *rule);
	/* Say what is missing, for explain(). */
	void (*miss)(struct ear *ear, const struct rule *rule, struct bytes *out);
};

enum rule_kind_id {
#define K(NAME, prefix, key, help) RULE_##NAME,
#define S(NAME, prefix, key, help) RULE_##NAME,
#include "rule_kinds.def"
#undef K
#undef S
	RULE_KIND_COUNT
};
extern const struct rule_kind rule_kinds[RULE_KIND_COUNT];

/* The functions the rows name; each in the rule_*.c file of its idea. */
#define S(NAME, prefix, key, help)                                                                 \
	void prefix##_prepare(struct rule_maker *m, const struct yaml_node *value,                 \
			      struct rule *rule);
#define K(NAME, prefix, key, help)                                                                 \
	S(NAME, prefix, key, help)                                                                 \
	bool prefix##_matches(struct ear *ear, const struct rule *rule);                           \
	void prefix##_miss(struct ear *ear, const struct rule *rule, struct bytes *out);
#include "rule_kinds.def"
#undef K
#undef S

/** Read one item of `hears` into @p rule. */
void rule_prepare(struct rule_maker *m, const struct yaml_node *item, struct rule *rule);
/** Do all conditions hold in the scope the ear has now? */
bool rule_matches(struct ear *ear, const struct rule *rule);

#endif
