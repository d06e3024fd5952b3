/* Conditions that count: words and questions. */
#include "ear.h"
#include "gesprek/base/message.h"
#include "rule_value.h"

static int count_words(const struct ear *ear)
{
	return (int)(ear_end_word(ear) - ear_first_word(ear));
}

static int count_questions(const struct ear *ear)
{
	int n = 0;

	if (ear->sentence != NULL)
		return ear->asks[ear->sentence - ear->reading.sentences];
	for (size_t i = 0; i < ear->reading.n_sentences; i++)
		n += ear->asks[i];
	return n;
}

void min_words_prepare(struct rule_maker *m, const struct yaml_node *value, struct rule *rule)
{
	value_int(m, value, 1, 5000, &rule->min_words);
}

bool min_words_matches(struct ear *ear, const struct rule *rule)
{
	return count_words(ear) >= rule->min_words;
}

void min_words_miss(struct ear *ear, const struct rule *rule, struct bytes *out)
{
	bytes_addf(out, _("words: %d, at least %d wanted"), count_words(ear), rule->min_words);
}

void max_words_prepare(struct rule_maker *m, const struct yaml_node *value, struct rule *rule)
{
	value_int(m, value, 1, 5000, &rule->max_words);
}

bool max_words_matches(struct ear *ear, const struct rule *rule)
{
	return count_words(ear) <= rule->max_words;
}

void max_words_miss(struct ear *ear, const struct rule *rule, struct bytes *out)
{
	bytes_addf(out, _("words: %d, at most %d wanted"), count_words(ear), rule->max_words);
}

void questions_prepare(struct rule_maker *m, const struct yaml_node *value, struct rule *rule)
{
	value_int(m, value, 1, 100, &rule->questions);
}

bool questions_matches(struct ear *ear, const struct rule *rule)
{
	return count_questions(ear) >= rule->questions;
}

void questions_miss(struct ear *ear, const struct rule *rule, struct bytes *out)
{
	bytes_addf(out, _("questions: %d, at least %d wanted"), count_questions(ear),
		   rule->questions);
}

void asks_prepare(struct rule_maker *m, const struct yaml_node *value, struct rule *rule)
{
	value_bool(m, value, &rule->asks);
}

bool asks_matches(struct ear *ear, const struct rule *rule)
{
	return (count_questions(ear) > 0) == rule->asks;
}

void asks_miss(struct ear *ear, const struct rule *rule, struct bytes *out)
{
	(void)ear;
	bytes_add_text(out, rule->asks ? _("it is no question") : _("it is a question"));
}
