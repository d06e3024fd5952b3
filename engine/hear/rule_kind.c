/* Reading a rule by the table of its keys, and trying its conditions. */
#include "rule.h"

#include <string.h>

#include "ear.h"
#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"

const struct rule_kind rule_kinds[RULE_KIND_COUNT] = {
#define S(NAME, prefix, key, help) [RULE_##NAME] = {key, help, prefix##_prepare, NULL, NULL},
#define K(NAME, prefix, key, help)                                                                 \
	[RULE_##NAME] = {key, help, prefix##_prepare, prefix##_matches, prefix##_miss},
#include "rule_kinds.def"
#undef K
#undef S
};

void rule_need(struct rule_maker *m, struct rule *rule, struct feature_list list)
{
	double frequency = 0;

	for (size_t i = 0; i < list.n; i++)
		frequency += m->pack->features[list.v[i]].frequency;
	if (list.n == 0 || (rule->need.n > 0 && frequency >= m->need_frequency))
		return;
	rule->need = list;
	m->need_frequency = frequency;
}

static void complain_key(struct rule_maker *m, const struct yaml_node *key)
{
	const char *names[RULE_KIND_COUNT], *near;

	for (size_t i = 0; i < RULE_KIND_COUNT; i++)
		names[i] = rule_kinds[i].name;
	diag_add(m->diags, DIAG_UNKNOWN_KEY, key->at, _("unknown key '%s' in a rule"), key->text.s);
	near = near_word(key->text.s, names, RULE_KIND_COUNT);
	if (near != NULL)
		diag_hint(m->diags, _("did you mean '%s'?"), near);
}

/* Which keys stand there; unknown ones are told. */
static void find_values(struct rule_maker *m, const struct yaml_node *item,
			const struct yaml_node *values[RULE_KIND_COUNT])
{
	for (size_t i = 0; i < item->n; i++) {
		size_t kind = 0;

		while (kind < RULE_KIND_COUNT &&
		       !yaml_is_text(item->keys[i], rule_kinds[kind].name))
			kind++;
		if (kind == RULE_KIND_COUNT)
			complain_key(m, item->keys[i]);
		else
			values[kind] = item->items[i];
	}
}

/* A pitfall that is denied is none, unless the rule speaks of negations itself. */
static enum negated default_negated(const struct pack *pack, const struct rule *rule)
{
	for (size_t i = 0; i < rule->positive.n; i++) {
		if (rule->positive.v[i] == pack->negation)
			return NEGATED_ANY;
	}
	return label_kind(rule->sign->shown.label) == LABEL_PITFALL ? NEGATED_NO : NEGATED_ANY;
}

static void collect_positive(struct rule_maker *m, struct rule *rule)
{
	const struct feature_list *lists[] = {&rule->all,    &rule->any[0], &rule->any[1],
					      &rule->any[2], &rule->of,     &rule->seq,
					      &rule->near};
	const size_t n_lists = sizeof lists / sizeof *lists;
	size_t n = 0;
	uint32_t *v;

	for (size_t i = 0; i < n_lists; i++)
		n += lists[i]->n;
	v = arena_new(&m->pack->arena, (n + 1) * sizeof *v);
	rule->positive = (struct feature_list){v, n};
	for (size_t i = 0; i < n_lists; i++) {
		if (lists[i]->n > 0)
			memcpy(v, lists[i]->v, lists[i]->n * sizeof *v);
		v += lists[i]->n;
	}
}

void rule_prepare(struct rule_maker *m, const struct yaml_node *item, struct rule *rule)
{
	const struct yaml_node *values[RULE_KIND_COUNT] = {NULL};
	const struct rule_kind **conditions;
	const size_t n_before = m->diags->n_errors;

	if (item->kind != YAML_MAPPING) {
		diag_add(m->diags, DIAG_WRONG_TYPE, item->at,
			 _("a rule is a mapping such as {all: [works]}"));
		return;
	}
	find_values(m, item, values);
	conditions = arena_new(&m->pack->arena, RULE_KIND_COUNT * sizeof(const struct rule_kind *));
	rule->conditions = conditions;
	for (size_t i = 0; i < RULE_KIND_COUNT; i++) {
		if (values[i] == NULL)
			continue;
		rule_kinds[i].prepare(m, values[i], rule);
		if (rule_kinds[i].matches != NULL)
			conditions[rule->n_conditions++] = &rule_kinds[i];
	}
	collect_positive(m, rule);
	if (!rule->is_negated_given)
		rule->negated = default_negated(m->pack, rule);
	if (rule->n_conditions == 0 && m->diags->n_errors == n_before)
		diag_add(m->diags, DIAG_EMPTY_RULE, item->at,
			 _("a rule needs at least one condition"));
}

bool rule_matches(struct ear *ear, const struct rule *rule)
{
	ear->n_notes = 0;
	ear->n_negated = 0;
	for (size_t i = 0; i < rule->n_conditions; i++) {
		if (!rule->conditions[i]->matches(ear, rule))
			return false;
	}
	return true;
}

bool pack_get_rule_key(size_t n, const char **name, const char **help)
{
	if (n >= RULE_KIND_COUNT)
		return false;
	*name = rule_kinds[n].name;
	*help = _(rule_kinds[n].help);
	return true;
}
