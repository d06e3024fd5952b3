/*
 * Conditions on which word groups are seen: all, any, not, start; and whether a negation stands
 * near.
 */
#include "ear.h"
#include "gesprek/base/message.h"
#include "rule_value.h"

/* A hit that may count; where only a negated one is asked for, that one if there is one. */
static uint32_t find_hit(const struct ear *ear, const struct rule *rule, uint32_t feature)
{
	uint32_t found = 0;

	for (uint32_t i = ear_first_hit(ear, feature); i != 0; i = ear->hits[i].next) {
		if (!ear_accepts(ear, rule, &ear->hits[i]))
			continue;
		if (rule->negated != NEGATED_ONLY ||
		    ear_find_negation(ear, rule, &ear->hits[i]) != 0)
			return i;
		if (found == 0)
			found = i;
	}
	return found;
}

static bool note_first(struct ear *ear, const struct rule *rule, uint32_t feature)
{
	uint32_t hit = find_hit(ear, rule, feature);

	if (hit == 0)
		return false;
	ear_note(ear, rule, &ear->hits[hit]);
	return true;
}

static bool note_any(struct ear *ear, const struct rule *rule, struct feature_list list)
{
	bool has_any = false;

	for (size_t i = 0; i < list.n; i++)
		has_any |= note_first(ear, rule, list.v[i]);
	return has_any;
}

/* Seen, but only beside a negation: say so, that explains more than "missing". */
static bool miss_negated(struct ear *ear, const struct rule *rule, struct feature_list list,
			 struct bytes *out)
{
	for (size_t i = 0; i < list.n; i++) {
		uint32_t hit = ear_first_hit(ear, list.v[i]), by;

		if (hit == 0 || find_hit(ear, rule, list.v[i]) != 0)
			continue;
		by = ear->hits[ear_find_negation(ear, rule, &ear->hits[hit])].range.first;
		struct str word = reading_word(&ear->reading, &ear->reading.words[by]);
		bytes_addf(out, _("%s negated by '%.*s'"), ear->pack->features[list.v[i]].name,
			   (int)word.len, word.s);
		return true;
	}
	return false;
}

void all_prepare(struct rule_maker *m, const struct yaml_node *value, struct rule *rule)
{
	rule->all = value_features(m, value);
	for (size_t i = 0; i < rule->all.n; i++)
		rule_need(m, rule, (struct feature_list){&rule->all.v[i], 1});
}

bool all_matches(struct ear *ear, const struct rule *rule)
{
	for (size_t i = 0; i < rule->all.n; i++) {
		if (!note_first(ear, rule, rule->all.v[i]))
			return false;
	}
	return true;
}

void all_miss(struct ear *ear, const struct rule *rule, struct bytes *out)
{
	const char *between = ": ";

	if (miss_negated(ear, rule, rule->all, out))
		return;
	bytes_add_text(out, _("missing"));
	for (size_t i = 0; i < rule->all.n; i++) {
		if (find_hit(ear, rule, rule->all.v[i]) != 0)
			continue;
		bytes_addf(out, "%s%s", between, ear->pack->features[rule->all.v[i]].name);
		between = ", ";
	}
}

static void any_list_prepare(struct rule_maker *m, const struct yaml_node *value, struct rule *rule,
			     unsigned list)
{
	rule->any[list] = value_features(m, value);
	rule_need(m, rule, rule->any[list]);
}

static void any_list_miss(struct ear *ear, const struct rule *rule, unsigned list,
			  struct bytes *out)
{
	if (miss_negated(ear, rule, rule->any[list], out))
		return;
	value_miss(ear, _("missing any of"), rule->any[list], out);
}

void any_prepare(struct rule_maker *m, const struct yaml_node *value, struct rule *rule)
{
	any_list_prepare(m, value, rule, 0);
}

bool any_matches(struct ear *ear, const struct rule *rule)
{
	return note_any(ear, rule, rule->any[0]);
}

void any_miss(struct ear *ear, const struct rule *rule, struct bytes *out)
{
	any_list_miss(ear, rule, 0, out);
}

void any2_prepare(struct rule_maker *m, const struct yaml_node *value, struct rule *rule)
{
	any_list_prepare(m, value, rule, 1);
}

bool any2_matches(struct ear *ear, const struct rule *rule)
{
	return note_any(ear, rule, rule->any[1]);
}

void any2_miss(struct ear *ear, const struct rule *rule, struct bytes *out)
{
	any_list_miss(ear, rule, 1, out);
}

void any3_prepare(struct rule_maker *m, const struct yaml_node *value, struct rule *rule)
{
	any_list_prepare(m, value, rule, 2);
}

bool any3_matches(struct ear *ear, const struct rule *rule)
{
	return note_any(ear, rule, rule->any[2]);
}

void any3_miss(struct ear *ear, const struct rule *rule, struct bytes *out)
{
	any_list_miss(ear, rule, 2, out);
}

void at_least_prepare(struct rule_maker *m, const struct yaml_node *value, struct rule *rule)
{
	value_int(m, value, 1, 100, &rule->at_least);
}

/* Comes after `at-least` in the table, so that the number is known. */
void of_prepare(struct rule_maker *m, const struct yaml_node *value, struct rule *rule)
{
	rule->of = value_features(m, value);
	if (rule->at_least == 0)
		rule->at_least = 2;
	if (rule->of.n < (size_t)rule->at_least)
		diag_add(m->diags, DIAG_BAD_VALUE, value->at,
			 _n("%zu word group, but at least %d are to be seen",
			    "%zu word groups, but at least %d are to be seen", rule->of.n),
			 rule->of.n, rule->at_least);
	rule_need(m, rule, rule->of);
}

static int count_of(const struct ear *ear, const struct rule *rule)
{
	int n = 0;

	for (size_t i = 0; i < rule->of.n; i++)
		n += find_hit(ear, rule, rule->of.v[i]) != 0;
	return n;
}

bool of_matches(struct ear *ear, const struct rule *rule)
{
	if (count_of(ear, rule) < rule->at_least)
		return false;
	note_any(ear, rule, rule->of);
	return true;
}

void of_miss(struct ear *ear, const struct rule *rule, struct bytes *out)
{
	bytes_addf(out, _("%d seen, at least %d wanted of"), count_of(ear, rule), rule->at_least);
	value_miss(ear, "", rule->of, out);
}

void not_prepare(struct rule_maker *m, const struct yaml_node *value, struct rule *rule)
{
	rule->none = value_features(m, value);
}

bool not_matches(struct ear *ear, const struct rule *rule)
{
	for (size_t i = 0; i < rule->none.n; i++) {
		if (ear_first_hit(ear, rule->none.v[i]) != 0)
			return false;
	}
	return true;
}

void not_miss(struct ear *ear, const struct rule *rule, struct bytes *out)
{
	for (size_t i = 0; i < rule->none.n; i++) {
		uint32_t hit = ear_first_hit(ear, rule->none.v[i]);
		struct str word;

		if (hit == 0)
			continue;
		word = reading_word(&ear->reading, &ear->reading.words[ear->hits[hit].range.first]);
		bytes_addf(out, _("has %s ('%.*s')"), ear->pack->features[rule->none.v[i]].name,
			   (int)word.len, word.s);
		return;
	}
}

void start_prepare(struct rule_maker *m, const struct yaml_node *value, struct rule *rule)
{
	rule->start = value_features(m, value);
	rule_need(m, rule, rule->start);
}

/* The hit of @p feature that begins at @p word; the longest. */
static uint32_t hit_at(const struct ear *ear, uint32_t feature, uint32_t word)
{
	uint32_t found = 0;

	for (uint32_t i = feature == NAME_NONE ? 0 : ear_first_hit(ear, feature); i != 0;
	     i = ear->hits[i].next) {
		if (ear->hits[i].range.first == word &&
		    (found == 0 || ear->hits[i].range.last > ear->hits[found].range.last))
			found = i;
		if (ear->hits[i].range.first > word)
			break;
	}
	return found;
}

bool start_matches(struct ear *ear, const struct rule *rule)
{
	uint32_t word = ear_first_word(ear), particle;

	do {
		for (size_t i = 0; i < rule->start.n; i++) {
			uint32_t hit = hit_at(ear, rule->start.v[i], word);

			if (hit != 0) {
				ear_note(ear, rule, &ear->hits[hit]);
				return true;
			}
		}
		particle = hit_at(ear, ear->pack->particles, word);
		word = particle == 0 ? word : ear->hits[particle].range.last + 1;
	} while (particle != 0);
	return false;
}

void start_miss(struct ear *ear, const struct rule *rule, struct bytes *out)
{
	value_miss(ear, _("does not begin with any of"), rule->start, out);
}

void negated_prepare(struct rule_maker *m, const struct yaml_node *value, struct rule *rule)
{
	static const char *const names[] = {
		[NEGATED_NO] = "no", [NEGATED_ANY] = "any", [NEGATED_ONLY] = "only"};

	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		if (yaml_is_text(value, names[i])) {
			rule->negated = (enum negated)i;
			rule->is_negated_given = true;
			return;
		}
	}
	diag_add(m->diags, DIAG_BAD_VALUE, value->at, _("'negated' is no, any or only"));
}

/* `no` is seen to where hits are chosen; here what is left is whether `only` found one. */
bool negated_matches(struct ear *ear, const struct rule *rule)
{
	return rule->negated != NEGATED_ONLY || ear->n_negated > 0;
}

void negated_miss(struct ear *ear, const struct rule *rule, struct bytes *out)
{
	(void)ear;
	(void)rule;
	bytes_add_text(out, _("no negation near the words found"));
}
