/**
 * @file
 * What a parsed expression is made of: shared by expr_parse.c and expr_value.c.
 */
#ifndef GESPREK_ENGINE_SCENARIO_EXPR_TREE_H
#define GESPREK_ENGINE_SCENARIO_EXPR_TREE_H

#include "gesprek/scenario/expr.h"

enum expr_op {
	EXPR_OP_NUMBER,
	EXPR_OP_NAME,
	EXPR_OP_NOT,
	EXPR_OP_AND,
	EXPR_OP_OR,
	EXPR_OP_LESS,
	EXPR_OP_AT_MOST,
	EXPR_OP_MORE,
	EXPR_OP_AT_LEAST,
	EXPR_OP_EQUAL,
	EXPR_OP_UNEQUAL,
};

struct expr {
	enum expr_op op;
	int number;
	struct expr_name name;
	const struct expr *left, *right; /* NOT has only a left */
};

/** What @p op makes of its sides, which can be worth so much; NOT looks at the left only. */
struct expr_range expr_range_join(enum expr_op op, struct expr_range left, struct expr_range right);

#endif
