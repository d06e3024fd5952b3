/* Conditions on what surrounds the reply: who is spoken to, the phase, what was said last. */
#include "ear.h"
#include "gesprek/base/message.h"
#include "rule_value.h"

typedef bool find_id(const char *id, unsigned *bit);

static bool find_to(const char *id, unsigned *bit)
{
	enum addressee to;

	if (!addressee_find(id, &to))
		return false;
	*bit = 1u << to;
	return true;
}

static bool find_phase(const char *id, unsigned *bit)
{
	enum phase phase;

	if (!phase_find(id, &phase))
		return false;
	*bit = 1u << phase;
	return true;
}

static unsigned read_set(struct rule_maker *m, const struct yaml_node *value, find_id *find)
{
	struct yaml_texts texts;
	unsigned set = 0, bit = 0;

	if (!pack_read_texts(m->pack, value, &texts, m->diags))
		return 0;
	for (size_t i = 0; i < texts.n; i++) {
		if (find(texts.v[i], &bit))
			set |= bit;
		else
			diag_add(m->diags, DIAG_BAD_VALUE, texts.at[i], _("unknown value '%s'"),
				 texts.v[i]);
	}
	return set;
}

void to_prepare(struct rule_maker *m, const struct yaml_node *value, struct rule *rule)
{
	rule->to_set = read_set(m, value, find_to);
}

bool to_matches(struct ear *ear, const struct rule *rule)
{
	return (rule->to_set >> ear->context->to & 1) != 0;
}

void to_miss(struct ear *ear, const struct rule *rule, struct bytes *out)
{
	(void)rule;
	bytes_addf(out, _("is not for: %s"), addressee_id(ear->context->to));
}

void phase_prepare(struct rule_maker *m, const struct yaml_node *value, struct rule *rule)
{
	rule->phase_set = read_set(m, value, find_phase);
}

bool phase_matches(struct ear *ear, const struct rule *rule)
{
	return !ear->context->has_phase || (rule->phase_set >> ear->context->phase & 1) != 0;
}

void phase_miss(struct ear *ear, const struct rule *rule, struct bytes *out)
{
	(void)rule;
	bytes_addf(out, _("not in the phase %s"), phase_id(ear->context->phase));
}

static bool is_any_said(const struct ear *ear, struct feature_list list, enum said_how how)
{
	for (size_t i = 0; i < list.n; i++) {
		if (ear->said.features[list.v[i]] >= how)
			return true;
	}
	return false;
}

void said_prepare(struct rule_maker *m, const struct yaml_node *value, struct rule *rule)
{
	rule->said = value_features(m, value);
}

bool said_matches(struct ear *ear, const struct rule *rule)
{
	return is_any_said(ear, rule->said, SAID_SOMEHOW);
}

void said_miss(struct ear *ear, const struct rule *rule, struct bytes *out)
{
	value_miss(ear, _("the character did not say any of"), rule->said, out);
}

void said_plain_prepare(struct rule_maker *m, const struct yaml_node *value, struct rule *rule)
{
	rule->said_plain = value_features(m, value);
}

bool said_plain_matches(struct ear *ear, const struct rule *rule)
{
	return is_any_said(ear, rule->said_plain, SAID_PLAINLY);
}

void said_plain_miss(struct ear *ear, const struct rule *rule, struct bytes *out)
{
	value_miss(ear, _("the character did not say any of these, or denied them"),
		   rule->said_plain, out);
}

void said_not_prepare(struct rule_maker *m, const struct yaml_node *value, struct rule *rule)
{
	rule->said_not = value_features(m, value);
}

bool said_not_matches(struct ear *ear, const struct rule *rule)
{
	return !is_any_said(ear, rule->said_not, SAID_SOMEHOW);
}

void said_not_miss(struct ear *ear, const struct rule *rule, struct bytes *out)
{
	value_miss(ear, _("the character said one of"), rule->said_not, out);
}

void said_words_prepare(struct rule_maker *m, const struct yaml_node *value, struct rule *rule)
{
	value_int(m, value, 1, 1000, &rule->said_words);
}

bool said_words_matches(struct ear *ear, const struct rule *rule)
{
	return ear->said.n_words >= rule->said_words;
}

void said_words_miss(struct ear *ear, const struct rule *rule, struct bytes *out)
{
	bytes_addf(out, _("words the character said: %d, at least %d wanted"), ear->said.n_words,
		   rule->said_words);
}
