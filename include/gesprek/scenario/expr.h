/**
 * @file
 * The small language of `if:`: labels, indicators, slots, state, own
 * variables and facts; `and or not ( )`, comparisons, whole numbers.
 *
 * An expression is parsed once against the names a scenario knows; an unknown
 * name or a misplaced sign is a diagnostic that points into the expression
 * with a caret. Evaluating never fails: everything is a number, 0 is false.
 * What a name is worth at a moment is asked from the caller.
 */
#ifndef GESPREK_SCENARIO_EXPR_H
#define GESPREK_SCENARIO_EXPR_H

#include "gesprek/base/yaml.h"
#include "gesprek/hear/pack.h"

struct expr;

/** What a name in an expression stands for. */
enum expr_name_kind {
#define X(NAME, syntax, help) EXPR_##NAME,
#include "gesprek/scenario/expr_names.def"
#undef X
	EXPR_NAME_KIND_COUNT
};

/** Replies without words. Numbered as talk's `enum command`. */
enum deed {
	DEED_NONE,
#define D(NAME, id) DEED_##NAME,
#include "gesprek/scenario/deeds.def"
#undef D
	DEED_COUNT
};

struct expr_name {
	enum expr_name_kind kind;
	unsigned number;  /* in what it names: enum label, indicator, enum state_variable, fact, ...
			   */
	const char *text; /* slot names, in the arena of the expression; NULL otherwise */
	size_t offset, len; /* where it stands in the text of the condition */
};

/**
 * What the names of a scenario are: asked while parsing. Labels, indicators,
 * state, moods, phases and deeds are known without asking.
 */
struct expr_scope {
	void *data;
	/**
	 * Resolve @p name as a SLOT, VARIABLE, FACT, PLANTED, CARRIED, VISITS or EVER_SLOT
	 * (without its prefix) by filling in the number. @return false if there is none.
	 */
	bool (*find)(void *data, enum expr_name_kind kind, const char *name, unsigned *number);
	/** The closest name of that kind, for "did you mean", or NULL. May be NULL itself. */
	const char *(*nearest)(void *data, enum expr_name_kind kind, const char *name);
	const struct pack *pack;
};

enum { EXPR_MAX_DEPTH = 64, EXPR_MAX_PARTS = 1000 };

/**
 * Parse the scalar @p text. Several unknown names are all reported, a misplaced sign only once.
 * @return Allocated in @p arena, or NULL with diagnostics.
 */
const struct expr *expr_parse(const struct yaml_node *text, const struct expr_scope *scope,
			      struct arena *arena, struct diags *diags);

/** What names are worth right now. */
struct expr_values {
	const void *data;
	int (*value)(const void *data, const struct expr_name *name);
};

/** @p when NULL counts as true (1). */
int expr_value(const struct expr *when, const struct expr_values *values);

/** Call @p each for every name in the expression: checks and simulation look at them. */
void expr_each_name(const struct expr *expr, void (*each)(void *data, const struct expr_name *name),
		    void *data);

/** The kinds of the names in it: bit per enum expr_name_kind. */
unsigned expr_kinds(const struct expr *expr);

/** The least and the most that @p expr can be worth, whatever the names in it are worth. */
struct expr_range {
	int least, most;
};
struct expr_range expr_range(const struct expr *expr);
/** The same for one name. */
struct expr_range expr_name_range(const struct expr_name *name);
/** What names can be worth, where more is known of it. */
struct expr_ranges {
	const void *data;
	struct expr_range (*range)(const void *data, const struct expr_name *name);
};
struct expr_range expr_range_within(const struct expr *expr, const struct expr_ranges *ranges);

#endif
