/**
 * @file
 * Conditions that are decided by a reply alone, so that a reply that is said by the thousand is not
 * asked them by the thousand. What depends on anything else stays open: how the other is, the
 * author's numbers, what was said and told before.
 */
#include "talk.h"

static struct expr_range exactly(int value)
{
	return (struct expr_range){value, value};
}

/* What "ever" is worth is only known once it is true. */
static struct expr_range range_ever(const struct moment *moment, const struct expr_name *name,
				    enum expr_name_kind now)
{
	const struct expr_name in_reply = {.kind = now, .number = name->number, .text = name->text};

	return moment_name_value(moment, &in_reply) ? exactly(1) : expr_name_range(name);
}

static struct expr_range range_after_reply(const void *data, const struct expr_name *name)
{
	const struct moment *moment = data;

	switch (name->kind) {
	case EXPR_LABEL:
	case EXPR_INDICATOR:
	case EXPR_SLOT:
	case EXPR_PHASE:
	case EXPR_DID:
	case EXPR_WORDS:
	case EXPR_SEVERITY:
		return exactly(moment_name_value(moment, name));
	case EXPR_UNHEARD:
		return moment->now->turn.is_unheard ? expr_name_range(name) : exactly(0);
	case EXPR_EVER_LABEL:
		return range_ever(moment, name, EXPR_LABEL);
	case EXPR_EVER_INDICATOR:
		return range_ever(moment, name, EXPR_INDICATOR);
	case EXPR_EVER_SLOT:
		return range_ever(moment, name, EXPR_SLOT);
	default:
		return expr_name_range(name);
	}
}

static void decide(struct decisions *decisions, size_t number, const struct expr *when,
		   const struct moment *moment)
{
	const struct expr_ranges ranges = {moment, range_after_reply};
	const struct expr_range range = expr_range_within(when, &ranges);
	const bool holds = range.least > 0 || range.most < 0, never = !range.least && !range.most;

	if (number >= DECISIONS_MOST)
		return;
	decisions->made |= (uint64_t)(holds || never) << number;
	decisions->holds |= (uint64_t)holds << number;
}

struct foregone foregone_of(const struct session *session, const struct record *now)
{
	const struct node *node = now->turn.node;
	const struct temperament *kind = node->with->temperament;
	/* Only names that the record alone gives a value are asked for. */
	const struct moment moment = {.session = (struct session *)session,
				      .now = (struct record *)now};
	struct foregone foregone = {0};

	for (size_t i = 0; kind && i < kind->n_events; i++)
		decide(&foregone.events, i, kind->events[i].when, &moment);
	for (size_t i = 0; i < node->n_edges; i++)
		decide(&foregone.edges, i, node->edges[i].when, &moment);
	return foregone;
}
