/**
 * @file
 * Trying values: depth first, with what is still open taken as its whole range, so that a branch
 * that cannot succeed is left at once.
 */
#include "expr_solve.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "expr_tree.h"

/* Conditions of people have some ten names; what is larger is taken to be possible. */
enum { UNKNOWNS_MOST = 48, VALUES_MOST = 24, TRIES_MOST = 50000 };

struct unknown {
	const struct expr_name *name;
	struct expr_range range, now; /* now: its value where it is set */
	int values[VALUES_MOST];      /* those that could make a difference, likeliest first */
	size_t n_values;
	/* of the unknowns before it, a bit for each: */
	uint64_t implies, implied_by, excludes;
};

#define BIT(unknown) (UINT64_C(1) << (unknown))
#define NOTHING_SET  BIT(63) /* what every condition is asked for at first */

/* A part of a condition; those it is made of stand before it. */
struct part {
	enum expr_op op;
	size_t left, right; /* parts; of a name, left is its unknown */
	struct expr_range now;
};

struct condition {
	size_t first, end; /* its parts, the last is the whole; none: it always holds */
	uint64_t names;    /* the unknowns in it, a bit for each, and NOTHING_SET */
};

struct solving {
	const struct expr_question *question;
	struct unknown unknowns[UNKNOWNS_MOST];
	size_t n, n_tries;
	uint64_t is_nonzero, is_positive; /* of the unknowns that are set: a bit for each */
	size_t turns, turns_here;         /* the unknowns that are these, or UNKNOWNS_MOST */
	struct part *parts;
	size_t n_parts, parts_cap;
	struct condition *conditions; /* what holds, then what does not */
	size_t n_conditions, conditions_cap;
	bool is_too_large;
};

static bool is_same_name(const struct expr_name *a, const struct expr_name *b)
{
	if (a->kind != b->kind || a->number != b->number)
		return false;
	return a->text && b->text ? !strcmp(a->text, b->text) : a->number == b->number;
}

static struct unknown *find_unknown(struct solving *s, const struct expr_name *name)
{
	for (size_t i = 0; i < s->n; i++)
		if (is_same_name(s->unknowns[i].name, name))
			return &s->unknowns[i];
	return NULL;
}

static struct unknown *need_unknown(struct solving *s, const struct expr_name *name)
{
	struct unknown *unknown = find_unknown(s, name);

	if (unknown)
		return unknown;
	if (s->n == UNKNOWNS_MOST) {
		s->is_too_large = true;
		return NULL;
	}
	unknown = &s->unknowns[s->n++];
	*unknown = (struct unknown){
		.name = name,
		.range = s->question->ranges.range(s->question->ranges.data, name),
	};
	return unknown;
}

static void add_value(struct solving *s, struct unknown *unknown, int value)
{
	if (value < unknown->range.least || value > unknown->range.most)
		return;
	for (size_t i = 0; i < unknown->n_values; i++)
		if (unknown->values[i] == value)
			return;
	if (unknown->n_values == VALUES_MOST)
		s->is_too_large = true;
	else
		unknown->values[unknown->n_values++] = value;
}

/* Both sides of every number it is held against, and both ends of what it can be. */
static void add_values_near(struct solving *s, struct unknown *unknown, int number)
{
	add_value(s, unknown, number);
	if (number > INT_MIN)
		add_value(s, unknown, number - 1);
	if (number < INT_MAX)
		add_value(s, unknown, number + 1);
}

static bool is_leaf(const struct expr *expr)
{
	return expr->op == EXPR_OP_NAME || expr->op == EXPR_OP_NUMBER;
}

static void collect(struct solving *s, const struct expr *expr, bool is_wanted);

static void collect_comparison(struct solving *s, const struct expr *expr)
{
	const struct expr *sides[] = {expr->left, expr->right};

	/* Of a name held against another, no few values say it all. */
	if (!is_leaf(expr->left) || !is_leaf(expr->right) ||
	    (expr->left->op == EXPR_OP_NAME && expr->right->op == EXPR_OP_NAME)) {
		s->is_too_large = true;
		return;
	}
	for (size_t i = 0; i < 2; i++) {
		struct unknown *unknown =
			sides[i]->op == EXPR_OP_NAME ? need_unknown(s, &sides[i]->name) : NULL;
		if (unknown)
			add_values_near(s, unknown, sides[1 - i]->number);
	}
}

static void collect(struct solving *s, const struct expr *expr, bool is_wanted)
{
	struct unknown *unknown;

	if (!expr || expr->op == EXPR_OP_NUMBER)
		return;
	if (expr->op == EXPR_OP_NAME) {
		unknown = need_unknown(s, &expr->name);
		if (!unknown)
			return;
		add_value(s, unknown, is_wanted);
		add_value(s, unknown, !is_wanted);
	} else if (expr->op <= EXPR_OP_OR) {
		collect(s, expr->left, is_wanted == (expr->op != EXPR_OP_NOT));
		collect(s, expr->right, is_wanted);
	} else {
		collect_comparison(s, expr);
	}
}

/* Those at the ends, which what names have to do with each other may ask for. */
static void complete(struct solving *s)
{
	for (size_t i = 0; i < s->n; i++) {
		struct unknown *unknown = &s->unknowns[i];
		add_value(s, unknown, unknown->range.least);
		add_value(s, unknown, 1);
		if (unknown->name->kind == EXPR_TURNS)
			add_value(s, unknown, unknown->range.most);
	}
}

/* ---- conditions, with every name looked up ---- */

/* @return the number of the part that @p expr has become. */
static size_t add_parts(struct solving *s, const struct expr *expr, uint64_t *names)
{
	struct part part = {.op = expr->op, .now = {expr->number, expr->number}};

	if (expr->op == EXPR_OP_NAME) {
		part.left = (size_t)(find_unknown(s, &expr->name) - s->unknowns);
		*names |= BIT(part.left);
	} else if (expr->op != EXPR_OP_NUMBER) {
		part.left = add_parts(s, expr->left, names);
		part.right = expr->right ? add_parts(s, expr->right, names) : part.left;
	}
	*array_add(s->parts, s->n_parts, s->parts_cap) = part;
	return s->n_parts - 1;
}

static void add_condition(struct solving *s, const struct expr *expr)
{
	struct condition condition = {.first = s->n_parts, .names = NOTHING_SET};

	if (expr)
		add_parts(s, expr, &condition.names);
	condition.end = s->n_parts;
	*array_add(s->conditions, s->n_conditions, s->conditions_cap) = condition;
}

static void add_conditions(struct solving *s)
{
	add_condition(s, s->question->holds);
	for (size_t i = 0; i < s->question->n_fails; i++)
		add_condition(s, s->question->fails[i]);
}

static struct expr_range range_now(struct solving *s, const struct condition *condition)
{
	struct part *parts = s->parts;

	if (condition->first == condition->end)
		return (struct expr_range){1, 1};
	for (size_t i = condition->first; i < condition->end; i++) {
		struct part *part = &parts[i];
		if (part->op == EXPR_OP_NAME)
			part->now = s->unknowns[part->left].now;
		else if (part->op != EXPR_OP_NUMBER)
			part->now = expr_range_join(part->op, parts[part->left].now,
						    parts[part->right].now);
	}
	return parts[condition->end - 1].now;
}

/* Conditions without one of @p names are as they were when this was asked before. */
static bool is_hopeless(struct solving *s, uint64_t names)
{
	for (size_t i = 0; i < s->n_conditions; i++) {
		if (!(s->conditions[i].names & names))
			continue;
		const struct expr_range range = range_now(s, &s->conditions[i]);
		if (i == 0 ? !range.least && !range.most : range.least > 0 || range.most < 0)
			return true;
	}
	return false;
}

/* ---- what names have to do with each other ---- */

static enum label label_of(const struct solving *s, const struct expr_name *name)
{
	bool is_indicator = name->kind == EXPR_INDICATOR || name->kind == EXPR_EVER_INDICATOR;

	return is_indicator ? pack_get_indicator(s->question->pack, name->number)->label
			    : (enum label)name->number;
}

static bool is_about_one(const struct solving *s, const struct expr_name *a,
			 const struct expr_name *b)
{
	if (a->text || b->text)
		return a->text && b->text && !strcmp(a->text, b->text);
	if (a->kind == EXPR_INDICATOR && b->kind == EXPR_EVER_INDICATOR)
		return a->number == b->number;
	return label_of(s, a) == label_of(s, b);
}

/* Where the first holds, so does the second. */
static const struct implication {
	enum expr_name_kind now, then;
	bool is_by_label; /* not where a veto may take the label away */
} implications[] = {
	{EXPR_INDICATOR, EXPR_LABEL, true},           {EXPR_INDICATOR, EXPR_EVER_LABEL, true},
	{EXPR_INDICATOR, EXPR_EVER_INDICATOR, false}, {EXPR_LABEL, EXPR_EVER_LABEL, false},
	{EXPR_LABEL, EXPR_COUNT_LABEL, false},        {EXPR_SLOT, EXPR_EVER_SLOT, false},
	{EXPR_EVER_LABEL, EXPR_COUNT_LABEL, false},   {EXPR_COUNT_LABEL, EXPR_EVER_LABEL, false},
};

/* A command has no words; what was not recognised has neither labels nor slots. */
static const struct exclusion {
	enum expr_name_kind one, other;
} exclusions[] = {
	{EXPR_DID, EXPR_LABEL},     {EXPR_DID, EXPR_INDICATOR},     {EXPR_DID, EXPR_SLOT},
	{EXPR_DID, EXPR_DID},       {EXPR_UNHEARD, EXPR_INDICATOR}, {EXPR_UNHEARD, EXPR_SLOT},
	{EXPR_UNHEARD, EXPR_LABEL}, {EXPR_MOOD, EXPR_MOOD},
};

static bool is_ignored_emotion(const struct solving *s, const struct expr_name *name)
{
	bool has_label = name->kind == EXPR_LABEL || name->kind == EXPR_INDICATOR;

	/* Found after the hearing, in what was not recognised too. */
	return has_label && label_of(s, name) == LABEL_IGNORING_EMOTION;
}

static bool is_implied(const struct solving *s, const struct implication *row,
		       const struct expr_name *a, const struct expr_name *b)
{
	return a->kind == row->now && b->kind == row->then &&
	       !(row->is_by_label && s->question->has_veto) && is_about_one(s, a, b);
}

static bool is_excluded(const struct solving *s, const struct exclusion *row,
			const struct expr_name *a, const struct expr_name *b)
{
	return a->kind == row->one && b->kind == row->other && !is_ignored_emotion(s, b);
}

static void relate_pair(struct solving *s, size_t before, size_t at)
{
	struct unknown *unknown = &s->unknowns[at];
	const struct expr_name *a = s->unknowns[before].name, *b = unknown->name;

	for (size_t i = 0; i < sizeof implications / sizeof *implications; i++) {
		if (is_implied(s, &implications[i], a, b))
			unknown->implied_by |= BIT(before);
		if (is_implied(s, &implications[i], b, a))
			unknown->implies |= BIT(before);
	}
	for (size_t i = 0; i < sizeof exclusions / sizeof *exclusions; i++)
		if (is_excluded(s, &exclusions[i], a, b) || is_excluded(s, &exclusions[i], b, a))
			unknown->excludes |= BIT(before);
}

/* Once for all that is tried. */
static void relate(struct solving *s)
{
	s->turns = s->turns_here = UNKNOWNS_MOST;
	for (size_t i = 0; i < s->n; i++) {
		const enum expr_name_kind kind = s->unknowns[i].name->kind;
		if (kind == EXPR_TURNS)
			s->turns = i;
		else if (kind == EXPR_TURNS_HERE)
			s->turns_here = i;
		for (size_t k = 0; k < i; k++)
			relate_pair(s, k, i);
	}
}

/* No more turns here than turns in all. */
static bool has_turns_broken(const struct solving *s, size_t at)
{
	if (s->turns == UNKNOWNS_MOST || s->turns_here == UNKNOWNS_MOST || at < s->turns ||
	    at < s->turns_here)
		return false;
	return s->unknowns[s->turns].now.least < s->unknowns[s->turns_here].now.least;
}

/* Set the unknown; may it have this value, beside all that were set before it? */
static bool set_value(struct solving *s, size_t at, int value)
{
	struct unknown *unknown = &s->unknowns[at];

	unknown->now = (struct expr_range){value, value};
	s->is_nonzero = value ? s->is_nonzero | BIT(at) : s->is_nonzero & ~BIT(at);
	s->is_positive = value > 0 ? s->is_positive | BIT(at) : s->is_positive & ~BIT(at);
	if (value ? unknown->implies & ~s->is_nonzero : unknown->implied_by & s->is_nonzero)
		return false;
	return !(value > 0 && unknown->excludes & s->is_positive) && !has_turns_broken(s, at);
}

/* ---- trying ---- */

static bool is_out_of_tries(struct solving *s)
{
	size_t *left = s->question->n_left;

	if (left && !*left)
		return true;
	if (left)
		--*left;
	return ++s->n_tries > TRIES_MOST;
}

/* @p names: the unknown that was set last. */
static bool try_from(struct solving *s, size_t at, uint64_t names)
{
	struct unknown *unknown = &s->unknowns[at];

	if (is_out_of_tries(s))
		return true;
	if (is_hopeless(s, names))
		return false;
	if (at == s->n)
		return true;
	for (size_t i = 0; i < unknown->n_values; i++)
		if (set_value(s, at, unknown->values[i]) && try_from(s, at + 1, BIT(at)))
			return true;
	unknown->now = unknown->range;
	return false;
}

static bool try_all(struct solving *s)
{
	for (size_t i = 0; i < s->n; i++)
		s->unknowns[i].now = s->unknowns[i].range;
	add_conditions(s);
	relate(s);
	return try_from(s, 0, NOTHING_SET);
}

bool expr_may_hold(const struct expr_question *question)
{
	struct solving *s = memory_new(sizeof *s);
	bool may_hold;

	s->question = question;
	collect(s, question->holds, true);
	for (size_t i = 0; i < question->n_fails; i++)
		collect(s, question->fails[i], false);
	complete(s);
	may_hold = s->is_too_large || try_all(s);
	free(s->parts);
	free(s->conditions);
	free(s);
	return may_hold;
}
