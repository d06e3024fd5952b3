/* The condition on many small signs together: the points of a scorecard. */
#include "ear.h"
#include "gesprek/base/message.h"
#include "rule_value.h"

void points_prepare(struct rule_maker *m, const struct yaml_node *value, struct rule *rule)
{
	const enum label label = rule->sign->shown.label;

	rule->has_points = rule->is_reply = true;
	if (value_int(m, value, -CARD_MAX_POINTS, CARD_MAX_POINTS, &rule->points) &&
	    !m->pack->cards.of[label].is_given)
		diag_add(m->diags, DIAG_BAD_VALUE, value->at, _("there is no scorecard of '%s'"),
			 label_id(label));
}

bool points_matches(struct ear *ear, const struct rule *rule)
{
	return card_sum_reaches(ear, rule->sign->shown.label, rule->points);
}

void points_miss(struct ear *ear, const struct rule *rule, struct bytes *out)
{
	bytes_addf(out, _("points: %d, at least %d wanted"),
		   ear->sum.points[rule->sign->shown.label], rule->points);
}
