/* Keys that other kinds read, and what all kinds share in reading values. */
#include "rule_value.h"

#include <stdlib.h>

#include "ear.h"
#include "gesprek/base/message.h"

bool value_int(struct rule_maker *m, const struct yaml_node *value, int min, int max, int *to)
{
	int number;

	if (!yaml_read_int(value, &number, m->diags))
		return false;
	if (number < min || number > max) {
		diag_add(m->diags, DIAG_OUT_OF_RANGE, value->at,
			 _("a number from %d to %d is wanted here"), min, max);
		return false;
	}
	*to = number;
	return true;
}

bool value_bool(struct rule_maker *m, const struct yaml_node *value, bool *to)
{
	*to = yaml_is_text(value, "true");
	if (*to || yaml_is_text(value, "false"))
		return true;
	diag_add(m->diags, DIAG_WRONG_TYPE, value->at, _("true or false is wanted here"));
	return false;
}

struct feature_list value_features(struct rule_maker *m, const struct yaml_node *value)
{
	struct yaml_texts texts;
	uint32_t *v;
	size_t n = 0;

	if (!pack_read_texts(m->pack, value, &texts, m->diags))
		return (struct feature_list){0};
	if (texts.n == 0)
		diag_add(m->diags, DIAG_BAD_VALUE, value->at, _("the list is empty"));
	v = arena_new(&m->pack->arena, (texts.n + 1) * sizeof *v);
	for (size_t i = 0; i < texts.n; i++) {
		v[n] = pack_read_feature(m->pack, str_of(texts.v[i]), texts.at[i], m->diags);
		n += v[n] != NAME_NONE;
	}
	return (struct feature_list){v, n};
}

void value_miss(struct ear *ear, const char *what, struct feature_list list, struct bytes *out)
{
	bytes_add_text(out, what);
	for (size_t i = 0; i < list.n; i++)
		bytes_addf(out, "%s%s", i == 0 ? ": " : ", ", ear->pack->features[list.v[i]].name);
}

void scope_prepare(struct rule_maker *m, const struct yaml_node *value, struct rule *rule)
{
	rule->is_reply = yaml_is_text(value, "reply");
	if (!rule->is_reply && !yaml_is_text(value, "sentence"))
		diag_add(m->diags, DIAG_BAD_VALUE, value->at, _("'scope' is sentence or reply"));
}

void within_prepare(struct rule_maker *m, const struct yaml_node *value, struct rule *rule)
{
	value_int(m, value, 1, 50, &rule->within);
}

void across_prepare(struct rule_maker *m, const struct yaml_node *value, struct rule *rule)
{
	value_bool(m, value, &rule->is_across);
}

void confidence_prepare(struct rule_maker *m, const struct yaml_node *value, struct rule *rule)
{
	double number = 0;
	char *end;

	if (value->kind == YAML_SCALAR) {
		number = strtod(value->text.s, &end);
		if (*end != '\0')
			number = 0;
	}
	if (number > 0 && number <= 1)
		rule->confidence = number;
	else
		diag_add(m->diags, DIAG_OUT_OF_RANGE, value->at,
			 _("a confidence is above 0 and at most 1"));
}
