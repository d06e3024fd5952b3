/**
 * @file
 * Unit tests of yaml_bind() and yaml_read_int().
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "gesprek/base/yaml.h"

struct thing {
	const char *title, *id;
	int level;
	double weight;
	bool is_once;
	struct yaml_texts themes;
	const struct yaml_node *says;
};

#define KEY(name, want, member, is_needed)                                                         \
	{                                                                                          \
		name, YAML_WANT_##want, offsetof(struct thing, member), is_needed,                 \
			"help for " name                                                           \
	}
static const struct yaml_key keys[] = {
	KEY("title", TEXT, title, true),   KEY("id", ID, id, false),
	KEY("level", INT, level, false),   KEY("weight", NUMBER, weight, false),
	KEY("once", BOOL, is_once, false), KEY("themes", TEXTS, themes, false),
	KEY("choices", NODE, says, false),
};

struct bound {
	struct thing thing;
	struct yaml_doc *doc;
	struct arena arena;
	struct diags diags;
	bool is_fine;
};

static void bind(struct bound *b, const char *text)
{
	*b = (struct bound){.thing = {.level = 7}};
	b->doc = yaml_parse("t.yaml", str_of(text), &b->diags);
	assert_non_null(b->doc);
	b->is_fine = yaml_bind(yaml_root(b->doc), keys, sizeof keys / sizeof *keys, &b->thing,
			       &b->arena, &b->diags);
}

static void bound_clear(struct bound *b)
{
	yaml_close(b->doc);
	arena_clear(&b->arena);
	diags_clear(&b->diags);
}

static void test_all(void **state)
{
	struct bound b;

	(void)state;
	bind(&b, "title: yes\nid: a-1.b_c\nlevel: +3\nweight: -1.25\nonce: true\n"
		 "themes: [een, 'twee']\nchoices: {a: b}\n");
	assert_true(b.is_fine);
	assert_int_equal(b.diags.n, 0);
	assert_string_equal(b.thing.title, "yes");
	assert_string_equal(b.thing.id, "a-1.b_c");
	assert_int_equal(b.thing.level, 3);
	assert_true(b.thing.weight == -1.25);
	assert_true(b.thing.is_once);
	assert_int_equal(b.thing.themes.n, 2);
	assert_string_equal(b.thing.themes.v[1], "twee");
	assert_int_equal(b.thing.themes.at[1].line, 6);
	assert_int_equal(b.thing.themes.at[1].col, 15);
	assert_int_equal(b.thing.says->kind, YAML_MAPPING);
	bound_clear(&b);
}

static void test_absent_keep_their_value(void **state)
{
	struct bound b;

	(void)state;
	bind(&b, "title: x\nthemes: een\n");
	assert_true(b.is_fine);
	assert_int_equal(b.thing.level, 7);
	assert_null(b.thing.id);
	assert_int_equal(b.thing.themes.n, 1);
	assert_string_equal(b.thing.themes.v[0], "een");
	bound_clear(&b);
	bind(&b, "title: x\nthemes:\n");
	assert_true(b.is_fine);
	assert_int_equal(b.thing.themes.n, 0);
	bound_clear(&b);
}

/* Expect one diagnostic, in this line and column. */
static void assert_one(const char *text, enum diag_code code, unsigned line, unsigned col,
		       const char *message, const char *hint)
{
	struct bound b;

	bind(&b, text);
	assert_false(b.is_fine);
	assert_int_equal(b.diags.n, 1);
	assert_int_equal(b.diags.v[0].code, code);
	assert_int_equal(b.diags.v[0].line, line);
	assert_int_equal(b.diags.v[0].col, col);
	assert_string_equal(b.diags.v[0].message, message);
	if (hint)
		assert_string_equal(b.diags.v[0].hint, hint);
	else
		assert_null(b.diags.v[0].hint);
	bound_clear(&b);
}

static void test_keys(void **state)
{
	(void)state;
	assert_one("title: x\n  \nchoises: []\n", DIAG_UNKNOWN_KEY, 3, 1, "unknown key 'choises'",
		   "did you mean 'choices'?");
	assert_one("title: x\nweekend: 1\n", DIAG_UNKNOWN_KEY, 2, 1, "unknown key 'weekend'", NULL);
	assert_one("titel: x\n", DIAG_UNKNOWN_KEY, 1, 1, "unknown key 'titel'",
		   "did you mean 'title'?"); /* and not missing as well */
	assert_one("level: 1\n", DIAG_MISSING_KEY, 1, 1, "the key 'title' is missing",
		   "title: help for title");
	assert_one("- title: x\n", DIAG_WRONG_TYPE, 1, 1,
		   "this must be keys with values, but is a list", NULL);
	assert_one("", DIAG_WRONG_TYPE, 1, 1, "this must be keys with values, but is nothing",
		   NULL);
}

static void test_values(void **state)
{
	(void)state;
	assert_one("title: [a]\n", DIAG_WRONG_TYPE, 1, 8, "'title' must be a text, but is a list",
		   NULL);
	assert_one("title:\n", DIAG_WRONG_TYPE, 1, 7, "'title' must be a text, but is nothing",
		   NULL);
	assert_one("title: x\nid: Een\n", DIAG_BAD_VALUE, 2, 5, "'Een' is not an id",
		   "an id is made of a-z, 0-9, '-', '.' and '_', at most 64 characters");
	assert_one("title: x\nlevel: hoog\n", DIAG_WRONG_TYPE, 2, 8,
		   "'level' must be a whole number, but is 'hoog'", NULL);
	assert_one("title: x\nlevel: '3'\n", DIAG_WRONG_TYPE, 2, 8,
		   "'level' must be a whole number, but is '3'", "take the quotes away");
	assert_one("title: x\nlevel: 1.5\n", DIAG_WRONG_TYPE, 2, 8,
		   "'level' must be a whole number, but is '1.5'", NULL);
	assert_one("title: x\nlevel: 2147483648\n", DIAG_BAD_VALUE, 2, 8,
		   "the number 2147483648 is too large", NULL);
	assert_one("title: x\nlevel: 9999999999999999999999\n", DIAG_WRONG_TYPE, 2, 8,
		   "'level' must be a whole number, but is '9999999999999999999999'", NULL);
	assert_one("title: x\nweight: 1,5\n", DIAG_WRONG_TYPE, 2, 9,
		   "'weight' must be a number, but is '1,5'",
		   "write decimals with a point, as in 1.5");
	assert_one("title: x\nonce: yes\n", DIAG_WRONG_TYPE, 2, 7,
		   "'once' must be true or false, but is 'yes'", NULL);
	assert_one("title: x\nonce: 'true'\n", DIAG_WRONG_TYPE, 2, 7,
		   "'once' must be true or false, but is 'true'", NULL);
	assert_one("title: x\nthemes: [a, [b]]\n", DIAG_WRONG_TYPE, 2, 13,
		   "'themes' must be a text, but is a list", NULL);
	assert_one("title: x\nthemes: {a: b}\n", DIAG_WRONG_TYPE, 2, 9,
		   "'themes' must be a text or a list of texts, but is keys with values", NULL);
}

/* A line that could not be read makes no second complaint. */
static void test_after_syntax_error(void **state)
{
	struct bound b;

	(void)state;
	bind(&b, "title: x\nlevel: 't is veel\nwekend: 1\nid x\n");
	assert_false(b.is_fine);
	assert_int_equal(b.diags.n, 3);
	diags_sort(&b.diags);
	assert_int_equal(b.diags.v[0].code, DIAG_YAML_QUOTE);
	assert_int_equal(b.diags.v[1].code, DIAG_UNKNOWN_KEY);
	assert_int_equal(b.diags.v[2].code, DIAG_YAML_COLON);
	bound_clear(&b);
}

static void test_read_int(void **state)
{
	static const struct {
		const char *text;
		int value;
		bool is_fine;
	} rows[] = {
		{"0", 0, true},
		{"-2147483647", -2147483647, true},
		{"2147483647", 2147483647, true},
		{"+35", 35, true},
		{"007", 7, true},
		{"", 0, false},
		{"-", 0, false},
		{"0x10", 0, false},
		{"1_000", 0, false},
		{"1e3", 0, false},
		{"3 4", 0, false},
		{"[1]", 0, false},
		{".", 0, false},
		{"1.", 0, false},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct diags d = {0};
		int value = -1;
		struct yaml_doc *doc = yaml_parse("t.yaml", str_of(rows[i].text), &d);
		assert_int_equal(yaml_read_int(yaml_root(doc), &value, &d), rows[i].is_fine);
		assert_int_equal(value, rows[i].is_fine ? rows[i].value : -1);
		assert_int_equal(d.n_errors, !rows[i].is_fine);
		yaml_close(doc);
		diags_clear(&d);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_all),      cmocka_unit_test(test_absent_keep_their_value),
		cmocka_unit_test(test_keys),     cmocka_unit_test(test_values),
		cmocka_unit_test(test_read_int), cmocka_unit_test(test_after_syntax_error),
	};
	return cmocka_run_group_tests_name("yaml_bind", tests, NULL, NULL);
}
