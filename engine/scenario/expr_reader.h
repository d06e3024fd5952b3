/**
 * @file
 * An expression on its way from text to tree: shared by expr_lex.c, expr_parse.c and expr_names.c.
 */
#ifndef GESPREK_ENGINE_SCENARIO_EXPR_READER_H
#define GESPREK_ENGINE_SCENARIO_EXPR_READER_H

#include "expr_tree.h"

enum token_kind { TOKEN_END, TOKEN_NUMBER, TOKEN_NAME, TOKEN_SIGN, TOKEN_OPEN, TOKEN_CLOSE };

struct token {
	enum token_kind kind;
	struct str text;
	const struct sign *sign; /* SIGN only */
	int number;
};

/** An operator between two values, or `not` before one. */
struct sign {
	const char *text;
	enum expr_op op;
	int binding; /* the higher, the tighter */
};

struct expr_reader {
	const struct yaml_node *node;
	const struct expr_scope *scope;
	struct arena *arena;
	struct diags *diags;
	size_t at; /* offset in the scalar, behind `token` */
	struct token token;
	unsigned depth, parts;
	bool is_stopped, has_unknown_names; /* stopped: a second complaint would be a consequence */
};

/** Read the next token; a character that means nothing stops the reader. */
void expr_next(struct expr_reader *reader);
/** The place of @p part, which lies within the scalar. */
struct place expr_place(const struct expr_reader *reader, struct str part);
/** Complain about @p part and stop, unless stopped already. */
__attribute__((format(printf, 3, 4))) void expr_stop(struct expr_reader *reader, struct str part,
						     const char *fmt, ...);

/**
 * Find out what @p name stands for; @p call is "ever", "count", "visits" or "".
 * @return false with a diagnostic.
 */
bool expr_resolve(struct expr_reader *reader, struct str call, struct str name,
		  struct expr_name *found);

#endif
