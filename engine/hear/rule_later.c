/*
 * Conditions on what else is found in the reply. They hold while a rule is
 * tried, and are settled when the whole reply is known: see findings.c.
 */
#include "ear.h"
#include "gesprek/base/message.h"
#include "rule_value.h"

static const struct ref_list *read_refs(struct rule_maker *m, const struct yaml_node *value)
{
	struct ref_list *refs = arena_new(&m->pack->arena, sizeof *refs);
	struct yaml_texts texts;

	if (pack_read_texts(m->pack, value, &texts, m->diags))
		*refs = pack_read_refs(m->pack, &texts, m->diags);
	return refs;
}

void after_prepare(struct rule_maker *m, const struct yaml_node *value, struct rule *rule)
{
	rule->after = read_refs(m, value);
}

bool after_matches(struct ear *ear, const struct rule *rule)
{
	(void)ear;
	(void)rule;
	return true;
}

void after_miss(struct ear *ear, const struct rule *rule, struct bytes *out)
{
	(void)ear;
	(void)rule;
	bytes_add_text(out, _("nothing of 'after' was found before it"));
}

void unless_prepare(struct rule_maker *m, const struct yaml_node *value, struct rule *rule)
{
	rule->unless = read_refs(m, value);
}

bool unless_matches(struct ear *ear, const struct rule *rule)
{
	(void)ear;
	(void)rule;
	return true;
}

void unless_miss(struct ear *ear, const struct rule *rule, struct bytes *out)
{
	(void)ear;
	(void)rule;
	bytes_add_text(out, _("something of 'unless' was found"));
}
