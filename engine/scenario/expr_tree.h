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

#endif
