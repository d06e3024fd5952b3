/*
 * From YAML to rules and examples, once every group, frame and indicator is known; then the index.
 */
#include <stdlib.h>
#include <string.h>

#include "gesprek/base/message.h"
#include "pack_model.h"
#include "pattern.h"

/* ---- examples ---- */

static bool read_addressee(const struct yaml_node *node, enum addressee *to, struct diags *diags)
{
	if (node == NULL)
		return true;
	if (node->kind == YAML_SCALAR && addressee_find(node->text.s, to))
		return true;
	diag_add(diags, DIAG_BAD_VALUE, node->at, _("'to' is parent, child or youth"));
	return false;
}

static bool read_example(const struct yaml_node *node, struct example *example, struct diags *diags)
{
	const struct yaml_node *text, *said;

	example->at = node->at;
	example->said = "";
	if (node->kind == YAML_SCALAR) {
		example->text = node->text.s;
		return true;
	}
	text = node->kind == YAML_MAPPING ? yaml_find(node, "text") : NULL;
	if (text == NULL || text->kind != YAML_SCALAR) {
		diag_add(diags, DIAG_WRONG_TYPE, node->at,
			 _("an example is a text, or {text: ..., said: ..., to: ...}"));
		return false;
	}
	for (size_t i = 0; i < node->n; i++) {
		if (!yaml_is_text(node->keys[i], "text") && !yaml_is_text(node->keys[i], "said") &&
		    !yaml_is_text(node->keys[i], "to"))
			diag_add(diags, DIAG_UNKNOWN_KEY, node->keys[i]->at, _("unknown key '%s'"),
				 node->keys[i]->text.s);
	}
	example->text = text->text.s;
	example->at = text->at;
	said = yaml_find(node, "said");
	if (said != NULL && said->kind == YAML_SCALAR)
		example->said = said->text.s;
	return read_addressee(yaml_find(node, "to"), &example->to, diags);
}

static const struct example *read_examples(struct pack *pack, const struct yaml_node *node,
					   enum addressee to, size_t *n, struct diags *diags)
{
	struct example *list;

	*n = 0;
	if (node == NULL)
		return NULL;
	if (node->kind != YAML_SEQUENCE) {
		diag_add(diags, DIAG_WRONG_TYPE, node->at, _("examples are a list"));
		return NULL;
	}
	list = arena_new(&pack->arena, (node->n + 1) * sizeof *list);
	for (size_t i = 0; i < node->n; i++) {
		list[*n].to = to;
		*n += read_example(node->items[i], &list[*n], diags);
	}
	return list;
}

/* ---- rules ---- */

static struct rule *add_rule(struct pack *pack, struct sign *sign, const struct yaml_node *item,
			     struct diags *diags)
{
	struct rule *rule;

	if (pack->n_rules == PACK_MAX_RULES) {
		diag_add(diags, DIAG_TOO_MANY, item->at, _("a pack has at most %d rules"),
			 PACK_MAX_RULES);
		return NULL;
	}
	rule = array_add(pack->rules, pack->n_rules, pack->rules_cap);
	*rule = (struct rule){.sign = sign,
			      .at = item->at,
			      .number = (uint32_t)pack->n_rules - 1,
			      .confidence = 0.7};
	return rule;
}

/* @return the addressee that the first rule with `to` names: that of examples which name none. */
static enum addressee build_hears(struct pack *pack, struct sign *sign,
				  const struct yaml_node *hears, enum addressee to,
				  struct diags *diags)
{
	struct rule_maker maker = {.pack = pack, .diags = diags};

	if (hears->kind != YAML_SEQUENCE) {
		diag_add(diags, DIAG_WRONG_TYPE, hears->at, _("'hears' is a list of rules"));
		return to;
	}
	for (size_t i = 0; i < hears->n; i++) {
		struct rule *rule = add_rule(pack, sign, hears->items[i], diags);

		if (rule == NULL)
			break;
		rule_prepare(&maker, hears->items[i], rule);
		for (unsigned t = 0; t < TO_COUNT && to == TO_COUNT; t++) {
			if (rule->to_set & 1u << t)
				to = (enum addressee)t;
		}
	}
	return to;
}

static void check_cancels(const struct pack *pack, const struct sign *sign, struct diags *diags)
{
	if (sign->layer == 0 || sign->has_why)
		return;
	for (size_t i = 0; i < sign->cancels.n; i++) {
		const struct ref *ref = &sign->cancels.v[i];
		int severity = ref->indicator != NULL ? ref->indicator->severity
						      : pack->labels[ref->label].severity;

		if (severity >= 3)
			diag_add(diags, DIAG_NEEDS_WHY, sign->cancels_texts.at[i],
				 _("'%s' has severity 3: say 'why:'"), sign->cancels_texts.v[i]);
	}
}

static void build_sign(struct pack *pack, struct sign *sign, struct diags *diags)
{
	enum addressee to = TO_COUNT;
	struct ref_list also;

	sign->cancels = pack_read_refs(pack, &sign->cancels_texts, diags);
	also = pack_read_refs(pack, &sign->also_texts, diags);
	for (size_t i = 0; i < also.n; i++)
		sign->also |= LABEL_BIT(also.v[i].label);
	check_cancels(pack, sign, diags);
	if (sign->is_off)
		return;
	for (size_t i = 0; i < sign->n_hears; i++)
		to = build_hears(pack, sign, sign->hears[i], to, diags);
	to = to == TO_COUNT ? TO_PARENT : to;
	sign->shown.yes = read_examples(pack, sign->yes_node, to, &sign->shown.n_yes, diags);
	sign->shown.no = read_examples(pack, sign->no_node, to, &sign->shown.n_no, diags);
}

/* A pitfall's severity is its label's unless it has its own; 2 when nobody says. */
static void settle_severity(struct pack *pack)
{
	for (size_t i = 0; i < pack->n_signs; i++) {
		struct sign *sign = pack->signs[i];
		int of_label = pack->labels[sign->shown.label].severity;

		if (label_kind(sign->shown.label) != LABEL_PITFALL)
			sign->shown.severity = 0;
		else if (!sign->has_severity)
			sign->shown.severity = of_label != 0 ? of_label : 2;
	}
}

void pack_build_rules(struct pack *pack, struct diags *diags)
{
	settle_severity(pack);
	for (size_t i = 0; i < pack->n_signs; i++)
		build_sign(pack, pack->signs[i], diags);
}

/* ---- the index ---- */

static void index_build(struct rule_index *index, const struct pack *pack, bool is_reply)
{
	size_t total = 0;

	index->firsts = memory_new((pack->n_features + 2) * sizeof *index->firsts);
	index->always = memory_new((pack->n_rules + 1) * sizeof *index->always);
	for (size_t i = 0; i < pack->n_rules; i++) {
		const struct rule *rule = &pack->rules[i];

		if (rule->is_reply != is_reply)
			continue;
		if (rule->need.n == 0)
			index->always[index->n_always++] = rule->number;
		for (size_t k = 0; k < rule->need.n; k++)
			index->firsts[rule->need.v[k] + 2]++;
		total += rule->need.n;
	}
	for (size_t f = 2; f < pack->n_features + 2; f++)
		index->firsts[f] += index->firsts[f - 1];
	index->rules = memory_new((total + 1) * sizeof *index->rules);
	for (size_t i = 0; i < pack->n_rules; i++) {
		const struct rule *rule = &pack->rules[i];

		for (size_t k = 0; k < rule->need.n && rule->is_reply == is_reply; k++)
			index->rules[index->firsts[rule->need.v[k] + 1]++] = rule->number;
	}
}

void pack_build_index(struct pack *pack)
{
	index_build(&pack->sentence_rules, pack, false);
	index_build(&pack->reply_rules, pack, true);
}
