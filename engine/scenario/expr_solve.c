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
	struct expr_range range;
	int values[VALUES_MOST]; /* those that could make a difference, likeliest first */
	size_t n_values;
	int value;
	bool is_set;
};

struct solving {
	const struct expr_question *question;
	struct unknown unknowns[UNKNOWNS_MOST];
	size_t n, n_tries;
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

static struct expr_range range_now(const void *data, const struct expr_name *name)
{
	struct solving *s = (struct solving *)data;
	const struct unknown *unknown = find_unknown(s, name);

	if (!unknown)
		return s->question->ranges.range(s->question->ranges.data, name);
	return unknown->is_set ? (struct expr_range){unknown->value, unknown->value}
			       : unknown->range;
}

static bool is_hopeless(const struct solving *s)
{
	const struct expr_ranges now = {s, range_now};
	struct expr_range range = expr_range_within(s->question->holds, &now);

	if (!range.least && !range.most)
		return true;
	for (size_t i = 0; i < s->question->n_fails; i++) {
		range = expr_range_within(s->question->fails[i], &now);
		if (range.least > 0 || range.most < 0)
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

static bool is_broken(const struct solving *s, const struct unknown *a, const struct unknown *b)
{
	for (size_t i = 0; i < sizeof implications / sizeof *implications; i++) {
		const struct implication *row = &implications[i];
		if (a->name->kind == row->now && b->name->kind == row->then &&
		    !(row->is_by_label && s->question->has_veto) && a->value && !b->value &&
		    is_about_one(s, a->name, b->name))
			return true;
	}
	for (size_t i = 0; i < sizeof exclusions / sizeof *exclusions; i++)
		if (a->name->kind == exclusions[i].one && b->name->kind == exclusions[i].other &&
		    a->value > 0 && b->value > 0 && !is_ignored_emotion(s, b->name))
			return true;
	return a->name->kind == EXPR_TURNS && b->name->kind == EXPR_TURNS_HERE &&
	       a->value < b->value;
}

/* Does the unknown at `at` go together with all that were set before it? */
static bool is_possible(const struct solving *s, size_t at)
{
	for (size_t i = 0; i < at; i++)
		if (is_broken(s, &s->unknowns[i], &s->unknowns[at]) ||
		    is_broken(s, &s->unknowns[at], &s->unknowns[i]))
			return false;
	return true;
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

static bool try_from(struct solving *s, size_t at)
{
	struct unknown *unknown = &s->unknowns[at];

	if (is_out_of_tries(s))
		return true;
	if (is_hopeless(s))
		return false;
	if (at == s->n)
		return true;
	for (size_t i = 0; i < unknown->n_values; i++) {
		unknown->value = unknown->values[i];
		unknown->is_set = true;
		if (is_possible(s, at) && try_from(s, at + 1))
			return true;
	}
	unknown->is_set = false;
	return false;
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
	may_hold = s->is_too_large || try_from(s, 0);
	free(s);
	return may_hold;
}
