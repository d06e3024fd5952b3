/**
 * @file
 * Expressions from tokens to a tree, by precedence climbing: `or`, then `and`, then `not`, then
 * comparisons, which do not chain. What names stand for is found in expr_names.c.
 */
#include "expr_reader.h"

#include <string.h>

#include "gesprek/base/message.h"

enum { BINDING_NOT = 3, BINDING_COMPARISON = 3 };

static const struct expr *parse_binary(struct expr_reader *reader, int least_binding);

static struct expr *expr_new(struct expr_reader *reader, enum expr_op op)
{
	struct expr *expr = arena_new(reader->arena, sizeof *expr);

	expr->op = op;
	if (++reader->parts > EXPR_MAX_PARTS)
		expr_stop(reader, reader->token.text, _("this expression has more than %d parts"),
			  EXPR_MAX_PARTS);
	return expr;
}

static bool token_is_word(struct token token, const char *word)
{
	return token.kind == TOKEN_NAME && str_is(token.text, word);
}

/* AND, OR, NOT and their Dutch sisters are read as names: say what was meant. */
static const char *word_remedy(struct token token)
{
	static const char *const remedies[][2] = {
		{"AND", "and"}, {"OR", "or"},  {"NOT", "not"}, {"And", "and"},  {"Or", "or"},
		{"Not", "not"}, {"en", "and"}, {"of", "or"},   {"niet", "not"},
	};
	for (size_t i = 0; i < sizeof remedies / sizeof *remedies; i++)
		if (token_is_word(token, remedies[i][0]))
			return remedies[i][1];
	return NULL;
}

static void stop_at_token(struct expr_reader *reader, const char *expected)
{
	struct token token = reader->token;
	int len = (int)(token.text.len > 60 ? 60 : token.text.len);
	const char *remedy = word_remedy(token);

	if (reader->is_stopped)
		return;
	if (token.kind == TOKEN_END)
		expr_stop(reader, token.text, _("%s is missing at the end"), expected);
	else
		expr_stop(reader, token.text, _("'%.*s' stands where %s should be"), len,
			  token.text.s, expected);
	if (remedy)
		diag_hint(reader->diags, _("write '%s'"), remedy);
}

static void expect_close(struct expr_reader *reader)
{
	if (reader->token.kind == TOKEN_CLOSE)
		expr_next(reader);
	else
		stop_at_token(reader, _("')'"));
}

static const struct expr *parse_name(struct expr_reader *reader)
{
	static const char *const calls[] = {"ever", "count", "visits"};
	struct str name = reader->token.text, call = {name.s, 0};
	const char *remedy = word_remedy(reader->token);
	struct expr *expr = expr_new(reader, EXPR_OP_NAME);

	expr_next(reader);
	for (size_t i = 0; i < sizeof calls / sizeof *calls; i++)
		if (str_is(name, calls[i]))
			call = name;
	if (reader->token.kind == TOKEN_OPEN && !call.len) {
		expr_stop(reader, name, _("'%.*s' takes no parentheses"),
			  (int)(name.len > 60 ? 60 : name.len), name.s);
		if (remedy)
			diag_hint(reader->diags, _("write '%s'"), remedy);
		return expr;
	}
	if (call.len) {
		if (reader->token.kind != TOKEN_OPEN) {
			stop_at_token(reader, _("'('"));
			return expr;
		}
		expr_next(reader);
		name = reader->token.text;
		if (reader->token.kind != TOKEN_NAME) {
			stop_at_token(reader, _("a name"));
			return expr;
		}
		expr_next(reader);
		expect_close(reader);
	}
	if (!reader->is_stopped && !expr_resolve(reader, call, name, &expr->name))
		reader->has_unknown_names = true;
	return expr;
}

static const struct expr *parse_not(struct expr_reader *reader)
{
	struct expr *expr = expr_new(reader, EXPR_OP_NOT);

	expr_next(reader);
	expr->left = parse_binary(reader, BINDING_NOT);
	return expr;
}

static const struct expr *parse_parenthesis(struct expr_reader *reader)
{
	expr_next(reader);
	const struct expr *expr = parse_binary(reader, 0);
	expect_close(reader);
	return expr;
}

static const struct expr *parse_value(struct expr_reader *reader)
{
	const struct expr *expr = NULL;
	struct token token = reader->token;

	if (++reader->depth > EXPR_MAX_DEPTH) {
		expr_stop(reader, token.text, _("this expression nests more than %d deep"),
			  EXPR_MAX_DEPTH);
	} else if (token.kind == TOKEN_NUMBER) {
		struct expr *number = expr_new(reader, EXPR_OP_NUMBER);
		number->number = token.number;
		expr = number;
		expr_next(reader);
	} else if (token.kind == TOKEN_NAME) {
		expr = parse_name(reader);
	} else if (token.kind == TOKEN_OPEN) {
		expr = parse_parenthesis(reader);
	} else if (token.kind == TOKEN_SIGN && token.sign->op == EXPR_OP_NOT) {
		expr = parse_not(reader);
	} else {
		stop_at_token(reader, _("a name or a number"));
	}
	reader->depth--;
	return expr;
}

/* The operator here, if it binds at least as tightly as asked. */
static const struct sign *find_operator(const struct expr_reader *reader, int least_binding)
{
	const struct token *token = &reader->token;
	bool is_operator = token->kind == TOKEN_SIGN && token->sign->op != EXPR_OP_NOT;

	return is_operator && token->sign->binding >= least_binding ? token->sign : NULL;
}

static const struct expr *parse_binary(struct expr_reader *reader, int least_binding)
{
	const struct expr *left = parse_value(reader);
	bool is_compared = false;
	const struct sign *sign;

	while (!reader->is_stopped && (sign = find_operator(reader, least_binding))) {
		bool is_comparison = sign->binding == BINDING_COMPARISON;
		if (is_comparison && is_compared) {
			expr_stop(reader, reader->token.text, _("comparisons cannot be chained"));
			diag_hint(reader->diags, _("join two comparisons with 'and'"));
			break;
		}
		struct expr *expr = expr_new(reader, sign->op);
		expr_next(reader);
		expr->left = left;
		expr->right = parse_binary(reader, sign->binding + 1);
		left = expr;
		is_compared = is_comparison;
	}
	return left;
}

const struct expr *expr_parse(const struct yaml_node *text, const struct expr_scope *scope,
			      struct arena *arena, struct diags *diags)
{
	struct expr_reader reader = {.node = text, .scope = scope, .arena = arena, .diags = diags};

	if (text->kind != YAML_SCALAR) {
		diag_add(diags, DIAG_WRONG_TYPE, text->at,
			 _("a condition is one line of text, such as 'trust < 30'"));
		return NULL;
	}
	expr_next(&reader);
	if (reader.token.kind == TOKEN_END && !reader.is_stopped)
		expr_stop(&reader, reader.token.text, _("a condition is missing here"));
	const struct expr *expr = parse_binary(&reader, 0);
	if (reader.token.kind != TOKEN_END)
		stop_at_token(&reader, _("'and', 'or' or the end"));
	return reader.is_stopped || reader.has_unknown_names ? NULL : expr;
}
