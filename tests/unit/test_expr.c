/**
 * @file
 * Conditions: what they are worth, and where the caret stands when they cannot be read.
 */
#include <limits.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "gesprek/scenario/expr.h"
#include "gesprek/scenario/state.h"

static struct pack *pack;

static int setup(void **state)
{
	const char *path = "tests/lint/pack.yaml";
	struct diags diags = {0};

	(void)state;
	pack = pack_load(&path, 1, &diags);
	diags_clear(&diags);
	return pack ? 0 : -1;
}

static int teardown(void **state)
{
	(void)state;
	pack_free(pack);
	return 0;
}

/* A scenario with slots worry and strength.cue, a number promises, a fact jas, a node deur. */
static const struct {
	enum expr_name_kind kind;
	const char *name;
	unsigned number;
} names[] = {
	{EXPR_SLOT, "worry", 0},        {EXPR_SLOT, "strength", 0},
	{EXPR_SLOT, "strength.cue", 0}, {EXPR_EVER_SLOT, "worry", 0},
	{EXPR_VARIABLE, "promises", 2}, {EXPR_FACT, "jas", 4},
	{EXPR_PLANTED, "jas", 5},       {EXPR_VISITS, "deur", 7},
};
enum { NAMES = sizeof names / sizeof *names };

static bool find(void *data, enum expr_name_kind kind, const char *name, unsigned *number)
{
	(void)data;
	for (size_t i = 0; i < NAMES; i++)
		if (names[i].kind == kind && !strcmp(names[i].name, name)) {
			*number = names[i].number;
			return true;
		}
	return false;
}

static const char *nearest(void *data, enum expr_name_kind kind, const char *name)
{
	(void)data;
	(void)name;
	for (size_t i = 0; i < NAMES; i++)
		if (names[i].kind == kind)
			return names[i].name;
	return NULL;
}

/*
 * The moment: a threat was heard now, respect earlier; trust is 30, safety 55, hope 0; promises
 * is -2; two replies so far, the words of this one are 12; the reply was silence; deur for the
 * third time.
 */
static int value(const void *data, const struct expr_name *name)
{
	(void)data;
	switch (name->kind) {
	case EXPR_LABEL:
		return name->number == LABEL_THREAT;
	case EXPR_INDICATOR:
	case EXPR_EVER_INDICATOR:
		return !strcmp(pack_get_indicator(pack, name->number)->id, "threat.report");
	case EXPR_EVER_LABEL:
		return name->number == LABEL_THREAT || name->number == LABEL_RESPECT;
	case EXPR_COUNT_LABEL:
		return name->number == LABEL_THREAT ? 4 : 0;
	case EXPR_SLOT:
	case EXPR_EVER_SLOT:
		return !strcmp(name->text, "worry");
	case EXPR_STATE:
		return name->number == STATE_TRUST ? 30 : name->number == STATE_SAFETY ? 55 : 0;
	case EXPR_VARIABLE:
		return name->number == 2 ? -2 : 99;
	case EXPR_FACT:
		return name->number == 4;
	case EXPR_PLANTED:
		return name->number != 5;
	case EXPR_MOOD:
		return name->number == MOOD_TENSE;
	case EXPR_PHASE:
		return name->number == PHASE_GOALS;
	case EXPR_DID:
		return name->number == DEED_SILENCE;
	case EXPR_VISITS:
		return name->number == 7 ? 3 : 0;
	case EXPR_TURNS:
		return 2;
	case EXPR_WORDS:
		return 12;
	default:
		return 0;
	}
}

struct parsed {
	struct yaml_doc *doc;
	struct arena arena;
	struct diags diags;
	const struct expr *expr;
};

static struct parsed parse(const char *text)
{
	const struct expr_scope scope = {NULL, find, nearest, pack};
	struct parsed p = {0};

	p.doc = yaml_parse("test", str_of(text), &p.diags);
	assert_non_null(p.doc);
	p.expr = expr_parse(yaml_root(p.doc), &scope, &p.arena, &p.diags);
	return p;
}

static void parsed_clear(struct parsed *p)
{
	yaml_close(p->doc);
	arena_clear(&p->arena);
	diags_clear(&p->diags);
}

static const struct {
	const char *text;
	int value;
} values_of[] = {
	{"7", 7},
	{"-7", -7},
	{"threat", 1},
	{"blame", 0},
	{"not blame", 1},
	{"not not threat", 1},
	{"threat and blame", 0},
	{"threat or blame", 1},
	{"blame or threat and blame", 0},
	{"threat or blame and blame", 1},
	{"(threat or blame) and blame", 0},
	{"not blame and threat", 1},
	{"not (threat and not blame)", 0},
	{"not trust < 20", 1},
	{"trust", 30},
	{"trust < 30", 0},
	{"trust <= 30", 1},
	{"trust > 30", 0},
	{"trust >= 30", 1},
	{"trust == 30", 1},
	{"trust != 30", 0},
	{"30 == trust", 1},
	{"trust>29 and trust<31", 1},
	{"safety_felt > trust", 1},
	{"safety", 0},
	{"threat == 1", 1},
	{"promises", -2},
	{"promises > -3", 1},
	{"threat.report", 1},
	{"respect.permission", 0},
	{"ever(respect)", 1},
	{"ever( threat.report )", 1},
	{"ever(slot.worry)", 1},
	{"count(threat) > 3", 1},
	{"count(blame)", 0},
	{"slot.worry", 1},
	{"slot.strength", 0},
	{"slot.strength.cue or slot.worry", 1},
	{"fact.jas", 1},
	{"planted.jas", 0},
	{"mood.tense", 1},
	{"mood.calm", 0},
	{"phase.goals", 1},
	{"did.silence", 1},
	{"did.draw", 0},
	{"visits(deur)", 3},
	{"turns", 2},
	{"turns_here + 0", INT_MIN}, /* no sums: not parsed */
	{"words >= 12", 1},
	{"severity", 0},
	{"'threat   or\n  blame'", 1},
};

static void test_values(void **state)
{
	const struct expr_values values = {NULL, value};

	(void)state;
	for (size_t i = 0; i < sizeof values_of / sizeof *values_of; i++) {
		struct parsed p = parse(values_of[i].text);
		int got = p.expr ? expr_value(p.expr, &values) : INT_MIN;
		if (got != values_of[i].value)
			fprintf(stderr, "%s\n", values_of[i].text);
		assert_int_equal(got, values_of[i].value);
		assert_int_equal(p.expr ? 0 : 1, p.diags.n);
		parsed_clear(&p);
	}
	assert_int_equal(expr_value(NULL, &values), 1);
}

static const struct {
	const char *text;
	unsigned col;
	enum diag_code code;
	const char *hint; /* NULL: none */
} mistakes[] = {
	{"trust = 30", 7, DIAG_BAD_EXPRESSION, "write '=='"},
	{"threat && blame", 8, DIAG_BAD_EXPRESSION, "write 'and'"},
	{"threat || blame", 8, DIAG_BAD_EXPRESSION, "write 'or'"},
	{"threat or (!blame)", 12, DIAG_BAD_EXPRESSION, "write 'not'"},
	{"trust => 3", 7, DIAG_BAD_EXPRESSION, "write '>='"},
	{"trust <> 3", 7, DIAG_BAD_EXPRESSION, "write '!='"},
	{"threat OR blame", 8, DIAG_BAD_EXPRESSION, "write 'or'"},
	{"threat en blame", 8, DIAG_BAD_EXPRESSION, "write 'and'"},
	{"NOT(threat)", 1, DIAG_BAD_EXPRESSION, "write 'not'"},
	{"threat blame", 8, DIAG_BAD_EXPRESSION, NULL},
	{"threat and", 11, DIAG_BAD_EXPRESSION, NULL},
	{"and threat", 1, DIAG_BAD_EXPRESSION, NULL},
	{"(threat", 8, DIAG_BAD_EXPRESSION, NULL},
	{"threat)", 7, DIAG_BAD_EXPRESSION, NULL},
	{"()", 2, DIAG_BAD_EXPRESSION, NULL},
	{"1 < trust < 3", 11, DIAG_BAD_EXPRESSION, "join two comparisons with 'and'"},
	{"trust < 3.5", 9, DIAG_BAD_EXPRESSION, NULL},
	{"trust < 3x", 9, DIAG_BAD_EXPRESSION, NULL},
	{"turns + 1", 7, DIAG_BAD_EXPRESSION, NULL},
	{"trust -3", 7, DIAG_BAD_EXPRESSION, NULL},
	{"trust < 99999999999999", 9, DIAG_BAD_EXPRESSION, NULL},
	{"ever", 5, DIAG_BAD_EXPRESSION, NULL},
	{"ever(3)", 6, DIAG_BAD_EXPRESSION, NULL},
	{"ever(threat", 12, DIAG_BAD_EXPRESSION, NULL},
	{"threat(3)", 1, DIAG_BAD_EXPRESSION, NULL},
	{"thread", 1, DIAG_UNKNOWN_NAME, "did you mean 'threat'?"},
	{"threat or trustt < 3", 11, DIAG_UNKNOWN_NAME, "did you mean 'trust'?"},
	{"turnshere > 3", 1, DIAG_UNKNOWN_NAME, "did you mean 'turns_here'?"},
	{"promisses > 3", 1, DIAG_UNKNOWN_NAME, "did you mean 'promises'?"},
	{"\"één and threat\"", 2, DIAG_UNKNOWN_NAME, NULL},
	{"\"threat or één\"", 12, DIAG_UNKNOWN_NAME, NULL},
	{"threat.raport", 1, DIAG_UNKNOWN_LABEL, "did you mean 'threat.report'?"},
	{"count(thread)", 7, DIAG_UNKNOWN_LABEL, "did you mean 'threat'?"},
	{"count(threat.report)", 7, DIAG_UNKNOWN_LABEL, NULL},
	{"count(slot.worry)", 7, DIAG_UNKNOWN_LABEL, NULL},
	{"slot.wory", 1, DIAG_UNKNOWN_SLOT, "did you mean 'slot.worry'?"},
	{"ever(slot.wory)", 6, DIAG_UNKNOWN_SLOT, "did you mean 'slot.worry'?"},
	{"fact.jass", 1, DIAG_UNKNOWN_FACT, "did you mean 'fact.jas'?"},
	{"visits(dur)", 8, DIAG_UNKNOWN_NODE, "did you mean 'deur'?"},
	{"mood.tens", 1, DIAG_UNKNOWN_NAME, "did you mean 'mood.tense'?"},
	{"phase.goal", 1, DIAG_UNKNOWN_NAME, "did you mean 'phase.goals'?"},
	{"did.silenc", 1, DIAG_UNKNOWN_NAME, "did you mean 'did.silence'?"},
	{"did.", 1, DIAG_UNKNOWN_NAME, NULL},
	{"\"  \"", 4, DIAG_BAD_EXPRESSION, NULL},
	{"[threat]", 1, DIAG_WRONG_TYPE, NULL},
};

static void test_mistakes(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof mistakes / sizeof *mistakes; i++) {
		struct parsed p = parse(mistakes[i].text);
		const struct diag *diag = p.diags.v;
		if (p.diags.n != 1 || diag->col != mistakes[i].col ||
		    diag->code != mistakes[i].code)
			fprintf(stderr, "%s: %zu, col %u [%s]\n", mistakes[i].text, p.diags.n,
				p.diags.n ? diag->col : 0,
				p.diags.n ? diag_infos[diag->code].id : "");
		assert_null(p.expr);
		assert_int_equal(p.diags.n, 1);
		assert_int_equal(diag->col, mistakes[i].col);
		assert_int_equal(diag->code, mistakes[i].code);
		if (mistakes[i].hint) {
			assert_non_null(diag->hint);
			assert_string_equal(diag->hint, mistakes[i].hint);
		} else if (diag->hint) {
			fail_msg("%s: %s", mistakes[i].text, diag->hint);
		}
		parsed_clear(&p);
	}
}

/* All unknown names of a condition are told, and its caret is as wide as the name. */
static void test_several_unknown_names(void **state)
{
	struct parsed p = parse("foo or threat and barbar");

	(void)state;
	assert_null(p.expr);
	assert_int_equal(p.diags.n, 2);
	assert_int_equal(p.diags.v[0].col, 1);
	assert_int_equal(p.diags.v[0].span_cols, 3);
	assert_int_equal(p.diags.v[1].col, 19);
	assert_int_equal(p.diags.v[1].span_cols, 6);
	parsed_clear(&p);
}

static void repeat(struct bytes *text, const char *part, size_t times)
{
	while (times--)
		bytes_add_text(text, part);
}

static void test_limits(void **state)
{
	struct bytes deep = {0}, deepest = {0}, nots = {0}, longest = {0}, name = {0};
	struct bytes *const too_much[] = {&deep, &nots, &longest, &name};

	(void)state;
	repeat(&deep, "(", 100000);
	repeat(&nots, "not ", 100000);
	repeat(&longest, "threat or ", 50000);
	bytes_add_text(&longest, "threat");
	repeat(&name, "threat", 100000);
	for (size_t i = 0; i < sizeof too_much / sizeof *too_much; i++) {
		struct parsed p = parse(bytes_text(too_much[i]));
		assert_null(p.expr);
		assert_int_equal(p.diags.n, 1);
		parsed_clear(&p);
	}
	repeat(&deepest, "(", EXPR_MAX_DEPTH - 1);
	bytes_add_text(&deepest, "threat");
	repeat(&deepest, ")", EXPR_MAX_DEPTH - 1);
	struct parsed p = parse(bytes_text(&deepest));
	assert_non_null(p.expr);
	parsed_clear(&p);
	bytes_clear(&deepest);
	for (size_t i = 0; i < sizeof too_much / sizeof *too_much; i++)
		bytes_clear(too_much[i]);
}

static void test_ranges(void **state)
{
	static const struct {
		const char *text;
		struct expr_range range;
	} cases[] = {
		{"3", {3, 3}},
		{"threat", {0, 1}},
		{"trust", {0, 100}},
		{"trust > 100", {0, 0}},
		{"trust >= 0", {1, 1}},
		{"trust > 99", {0, 1}},
		{"trust < 0", {0, 0}},
		{"100 < trust", {0, 0}},
		{"trust == 101", {0, 0}},
		{"trust != 101", {1, 1}},
		{"trust == 100", {0, 1}},
		{"threat > 1", {0, 0}},
		{"threat or 1", {1, 1}},
		{"threat and 0", {0, 0}},
		{"not trust > 100", {1, 1}},
		{"not threat", {0, 1}},
		{"promises < -500", {0, 1}},
		{"turns >= 0", {1, 1}},
		{"severity == 4", {0, 0}},
		{"3 == 3", {1, 1}},
		{"3 != 3", {0, 0}},
		{"trust > safety_felt", {0, 1}},
	};
	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct parsed p = parse(cases[i].text);
		struct expr_range range = expr_range(p.expr);
		if (range.least != cases[i].range.least || range.most != cases[i].range.most)
			fprintf(stderr, "%s: %d to %d\n", cases[i].text, range.least, range.most);
		assert_int_equal(range.least, cases[i].range.least);
		assert_int_equal(range.most, cases[i].range.most);
		parsed_clear(&p);
	}
}

static void count_name(void *data, const struct expr_name *name)
{
	unsigned *counts = data;

	counts[name->kind]++;
}

static void test_each_name(void **state)
{
	unsigned counts[EXPR_NAME_KIND_COUNT] = {0};
	struct parsed p = parse("threat and (trust < hope or not slot.worry) and trust > 3");

	(void)state;
	expr_each_name(p.expr, count_name, counts);
	assert_int_equal(counts[EXPR_LABEL], 1);
	assert_int_equal(counts[EXPR_STATE], 3);
	assert_int_equal(counts[EXPR_SLOT], 1);
	parsed_clear(&p);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_values),
		cmocka_unit_test(test_mistakes),
		cmocka_unit_test(test_several_unknown_names),
		cmocka_unit_test(test_limits),
		cmocka_unit_test(test_ranges),
		cmocka_unit_test(test_each_name),
	};
	return cmocka_run_group_tests(tests, setup, teardown);
}
