/**
 * @file
 * What an expression is worth: at a moment, and at least and at most.
 */
#include "expr_tree.h"

#include <limits.h>

static int expr_compare(enum expr_op op, int left, int right)
{
	switch (op) {
	case EXPR_OP_LESS:
		return left < right;
	case EXPR_OP_AT_MOST:
		return left <= right;
	case EXPR_OP_MORE:
		return left > right;
	case EXPR_OP_AT_LEAST:
		return left >= right;
	case EXPR_OP_EQUAL:
		return left == right;
	default:
		return left != right;
	}
}

int expr_value(const struct expr *when, const struct expr_values *values)
{
	if (!when)
		return 1;
	switch (when->op) {
	case EXPR_OP_NUMBER:
		return when->number;
	case EXPR_OP_NAME:
		return values->value(values->data, &when->name);
	case EXPR_OP_NOT:
		return !expr_value(when->left, values);
	case EXPR_OP_AND:
		return expr_value(when->left, values) && expr_value(when->right, values);
	case EXPR_OP_OR:
		return expr_value(when->left, values) || expr_value(when->right, values);
	default:
		return expr_compare(when->op, expr_value(when->left, values),
				    expr_value(when->right, values));
	}
}

void expr_each_name(const struct expr *expr, void (*each)(void *data, const struct expr_name *name),
		    void *data)
{
	if (!expr)
		return;
	if (expr->op == EXPR_OP_NAME)
		each(data, &expr->name);
	expr_each_name(expr->left, each, data);
	expr_each_name(expr->right, each, data);
}

static void add_kind(void *data, const struct expr_name *name)
{
	unsigned *kinds = data;

	*kinds |= 1u << name->kind;
}

unsigned expr_kinds(const struct expr *expr)
{
	unsigned kinds = 0;

	_Static_assert(EXPR_NAME_KIND_COUNT <= 32, "a bit for each kind of name");
	expr_each_name(expr, add_kind, &kinds);
	return kinds;
}

/* Names not listed are 0 or 1. */
static const struct expr_range name_ranges[EXPR_NAME_KIND_COUNT] = {
	[EXPR_STATE] = {0, 100},           [EXPR_VARIABLE] = {INT_MIN, INT_MAX},
	[EXPR_VISITS] = {0, INT_MAX},      [EXPR_TURNS] = {0, INT_MAX},
	[EXPR_TURNS_HERE] = {0, INT_MAX},  [EXPR_UNHEARD] = {0, INT_MAX},
	[EXPR_WORDS] = {0, INT_MAX},       [EXPR_SEVERITY] = {0, 3},
	[EXPR_COUNT_LABEL] = {0, INT_MAX},
};

struct expr_range expr_name_range(const struct expr_name *name)
{
	struct expr_range range = name_ranges[name->kind];

	if (!range.least && !range.most)
		range.most = 1;
	return range;
}

/* What "and", "or" and "not" make of a number: can it be false, can it be true? */
static struct expr_range range_truth(struct expr_range range)
{
	bool is_always_true = range.least > 0 || range.most < 0;
	bool is_never_true = !range.least && !range.most;

	return (struct expr_range){is_always_true, !is_never_true};
}

static struct expr_range range_compare(enum expr_op op, struct expr_range left,
				       struct expr_range right)
{
	bool is_apart = left.most < right.least || right.most < left.least;
	bool is_one = left.least == left.most && right.least == right.most;

	switch (op) {
	case EXPR_OP_EQUAL:
		return (struct expr_range){is_one && !is_apart, !is_apart};
	case EXPR_OP_UNEQUAL:
		return (struct expr_range){is_apart, !(is_one && !is_apart)};
	case EXPR_OP_LESS:
	case EXPR_OP_AT_MOST: /* hardest for the largest left, easiest for the smallest */
		return (struct expr_range){expr_compare(op, left.most, right.least),
					   expr_compare(op, left.least, right.most)};
	default:
		return (struct expr_range){expr_compare(op, left.least, right.most),
					   expr_compare(op, left.most, right.least)};
	}
}

struct expr_range expr_range_join(enum expr_op op, struct expr_range left, struct expr_range right)
{
	if (op >= EXPR_OP_LESS)
		return range_compare(op, left, right);
	left = range_truth(left);
	right = range_truth(right);
	if (op == EXPR_OP_NOT)
		return (struct expr_range){!left.most, !left.least};
	if (op == EXPR_OP_AND)
		return (struct expr_range){left.least && right.least, left.most && right.most};
	return (struct expr_range){left.least || right.least, left.most || right.most};
}

struct expr_range expr_range_within(const struct expr *expr, const struct expr_ranges *ranges)
{
	if (!expr)
		return (struct expr_range){1, 1};
	if (expr->op == EXPR_OP_NUMBER)
		return (struct expr_range){expr->number, expr->number};
	if (expr->op == EXPR_OP_NAME)
		return ranges->range(ranges->data, &expr->name);
	return expr_range_join(expr->op, expr_range_within(expr->left, ranges),
			       expr_range_within(expr->right, ranges));
}

static struct expr_range any_range(const void *data, const struct expr_name *name)
{
	(void)data;
	return expr_name_range(name);
}

struct expr_range expr_range(const struct expr *expr)
{
	const struct expr_ranges any = {NULL, any_range};

	return expr_range_within(expr, &any);
}
