/** @file Reading the values of a rule's keys; each tells what is wrong and where. */
#ifndef GESPREK_HEAR_RULE_VALUE_H
#define GESPREK_HEAR_RULE_VALUE_H

#include "rule.h"

bool value_int(struct rule_maker *m, const struct yaml_node *value, int min, int max, int *to);
bool value_bool(struct rule_maker *m, const struct yaml_node *value, bool *to);
/** Word groups and slots by name. */
struct feature_list value_features(struct rule_maker *m, const struct yaml_node *value);
/** What is missing or in the way, and the names of those groups, for explain(). */
void value_miss(struct ear *ear, const char *what, struct feature_list list, struct bytes *out);

#endif
