/**
 * @file
 * Unit tests of diagnostics: collecting, sorting, and how they look.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "gesprek/base/diag.h"
#include "gesprek/base/utf8.h"

static struct source source_of(const char *text)
{
	return (struct source){"a.yaml", str_of(text)};
}

static void assert_written(const struct diags *d, const char *expected)
{
	struct bytes out = {0};

	diags_write_text(d, &out);
	assert_string_equal(bytes_text(&out), expected);
	bytes_clear(&out);
}

static void test_write(void **state)
{
	struct source source = source_of("een\n\tcafé: \x1b[1m twee\r\ndrie");
	struct diags d = {0};

	(void)state;
	diag_add(&d, DIAG_UNKNOWN_KEY, (struct place){&source, 2, 2, 4}, "unknown key '%s'",
		 "x\x1b");
	diag_hint(&d, "did you mean '%s'?", "koffie");
	assert_int_equal(d.n_errors, 1);
	assert_written(&d, "a.yaml:2:2: error: unknown key 'x\xef\xbf\xbd' [unknown-key]\n"
			   "     café: \xef\xbf\xbd[1m twee\n"
			   "     ^^^^\n"
			   "    hint: did you mean 'koffie'?\n");
	diags_clear(&d);
	assert_null(d.v);
	diags_clear(&d);
}

static void test_write_wide(void **state)
{
	struct source source = source_of("\xe6\x97\xa5\xe6\x9c\xac: x");
	struct diags d = {0};

	(void)state;
	diag_add(&d, DIAG_BAD_VALUE, (struct place){&source, 1, 2, 1}, "m");
	assert_written(&d, "a.yaml:1:2: error: m [bad-value]\n"
			   "    \xe6\x97\xa5\xe6\x9c\xac: x\n"
			   "      ^^\n");
	diags_clear(&d);
}

static void test_write_file_as_a_whole(void **state)
{
	struct source source = source_of("een");
	struct diags d = {0};

	(void)state;
	diag_add(&d, DIAG_FILE_UNREADABLE, (struct place){.source = &source}, "cannot read");
	assert_written(&d, "a.yaml: error: cannot read [file-unreadable]\n");
	diags_clear(&d);
}

/* The caret stands under its character however long the line is. */
static void test_write_long_line(void **state)
{
	struct bytes text = {0}, out = {0};
	struct diags d = {0};

	(void)state;
	bytes_add_fill(&text, 'a', 100000);
	bytes_add_char(&text, 'X');
	bytes_add_fill(&text, 'b', 100000);
	struct source source = {"a.yaml", {text.s, text.len}};
	for (unsigned col = 100001; col >= 1; col = col > 99990 ? col - 1 : col / 2) {
		diags_clear(&d);
		text.s[col - 1] = 'X';
		diag_add(&d, DIAG_BAD_VALUE, (struct place){&source, 1, col, 1}, "m");
		bytes_reset(&out);
		diags_write_text(&d, &out);
		char *line = strchr(out.s, '\n') + 1, *caret_line = strchr(line, '\n') + 1;
		assert_true(caret_line - line < 140);
		assert_int_equal(line[strchr(caret_line, '^') - caret_line], 'X');
		text.s[col - 1] = 'a';
	}
	diags_clear(&d);
	bytes_clear(&text);
	bytes_clear(&out);
}

static void test_outlives_its_source(void **state)
{
	struct bytes text = {0};
	struct diags d = {0};

	(void)state;
	bytes_add_text(&text, "een: twee");
	struct source source = {"a.yaml", {text.s, text.len}};
	diag_add(&d, DIAG_BAD_VALUE, (struct place){&source, 1, 6, 4}, "%s", text.s + 5);
	memset(text.s, 'x', text.len);
	bytes_clear(&text);
	assert_string_equal(d.v[0].message, "twee");
	assert_string_equal(d.v[0].source_line, "een: twee");
	diags_clear(&d);
}

static void test_sort(void **state)
{
	struct source a = source_of("een\ntwee\n"), b = {"b.yaml", str_of("x")};
	struct diags d = {0};

	(void)state;
	diag_add(&d, DIAG_BAD_VALUE, (struct place){&b, 1, 1, 1}, "b");
	diag_add(&d, DIAG_BAD_VALUE, (struct place){&a, 2, 1, 1}, "later");
	diag_add(&d, DIAG_BAD_VALUE, (struct place){&a, 1, 3, 1}, "middle");
	diag_add(&d, DIAG_BAD_VALUE, (struct place){&a, 1, 1, 1}, "first");
	diag_add(&d, DIAG_BAD_VALUE, (struct place){&a, 1, 3, 1}, "middle");
	diags_sort(&d);
	assert_int_equal(d.n, 4);
	assert_int_equal(d.n_errors, 4);
	assert_string_equal(d.v[0].message, "first");
	assert_string_equal(d.v[1].message, "middle");
	assert_string_equal(d.v[2].message, "later");
	assert_string_equal(d.v[3].path, "b.yaml");
	diags_clear(&d);
}

static void test_one_mistake_one_diagnostic(void **state)
{
	struct source a = source_of("een\ntwee\n"), b = {"b.yaml", str_of("x")};
	struct diags d = {0};

	(void)state;
	diag_add(&d, DIAG_YAML_QUOTE, (struct place){&a, 1, 1, 1}, "quote");
	diag_add(&d, DIAG_UNKNOWN_KEY, (struct place){&a, 1, 2, 1}, "consequence");
	diag_hint(&d, "goes nowhere");
	diag_add(&d, DIAG_YAML_TAB, (struct place){&a, 1, 3, 1}, "another of its own");
	diag_add(&d, DIAG_UNKNOWN_KEY, (struct place){&a, 2, 1, 1}, "other line");
	diag_add(&d, DIAG_UNKNOWN_KEY, (struct place){&b, 1, 1, 1}, "other file");
	assert_int_equal(d.n, 4);
	assert_int_equal(d.n_errors, 4);
	assert_null(d.v[0].hint);
	diags_clear(&d);
}

static void test_most(void **state)
{
	struct source a = source_of("een");
	struct diags d = {0}, sum = {0};

	(void)state;
	for (int i = 0; i < DIAGS_MOST + 5; i++) {
		diag_add(&d, DIAG_BAD_VALUE, (struct place){&a, 1, 1, 1}, "%d", i);
		diag_hint(&d, "%d", i);
	}
	assert_int_equal(d.n, DIAGS_MOST);
	assert_int_equal(d.n_dropped, 5);
	assert_int_equal(d.n_errors, DIAGS_MOST + 5);
	assert_string_equal(d.v[DIAGS_MOST - 1].hint, d.v[DIAGS_MOST - 1].message);
	diag_add(&sum, DIAG_BAD_VALUE, (struct place){&a, 1, 1, 1}, "one before");
	diags_append(&sum, &d);
	assert_int_equal(sum.n, DIAGS_MOST);
	assert_int_equal(sum.n_dropped, 6);
	assert_int_equal(sum.n_errors, DIAGS_MOST + 6);
	diags_clear(&d);
	assert_string_equal(sum.v[1].message, "0");
	diags_clear(&sum);
}

/* What is quoted may be most of a file: the message is cut, between characters. */
static void test_long_message(void **state)
{
	struct bytes word = {0};
	struct diags d = {0};

	(void)state;
	for (int i = 0; i < 100000; i++)
		bytes_add_text(&word, "é");
	diag_add(&d, DIAG_BAD_VALUE, (struct place){0}, "bad entry %s", bytes_text(&word));
	diag_hint(&d, "x%s", bytes_text(&word));
	assert_in_range(strlen(d.v[0].message), 900, 1100);
	assert_in_range(strlen(d.v[0].hint), 900, 1100);
	assert_true(utf8_is_valid(str_of(d.v[0].message), NULL));
	assert_true(utf8_is_valid(str_of(d.v[0].hint), NULL));
	diags_clear(&d);
	bytes_clear(&word);
}

/* The part of a long line that is kept, wherever the column is: characters of one to four bytes. */
static void test_kept_part_of_line(void **state)
{
	static const char *const chars[] = {"a", "é", "€", "😀", "b"};
	struct bytes line = {0};

	(void)state;
	for (unsigned i = 0; i < 2000; i++)
		bytes_add_text(&line, chars[i % 5]);
	struct source a = source_of(bytes_text(&line));
	for (unsigned col = 1; col < 2100; col++) {
		struct diags d = {0};
		diag_add(&d, DIAG_BAD_VALUE, (struct place){&a, 1, col, 1}, "x");
		const unsigned kept_col = (col > 2001 ? 2001 : col) - d.v[0].skipped_cols;
		const char *at = d.v[0].source_line;
		for (unsigned i = 1; i < kept_col; i++)
			at += strlen(chars[(d.v[0].skipped_cols + i - 1) % 5]);
		const char *expected = col > 2000 ? "" : chars[(col - 1) % 5];
		assert_int_equal(strncmp(at, expected, strlen(expected)), 0);
		assert_true(utf8_is_valid(str_of(d.v[0].source_line), NULL));
		diags_clear(&d);
	}
	bytes_clear(&line);
}

/* Authors search for codes, so each has one of its own, and help. */
static void test_codes(void **state)
{
	(void)state;
	for (size_t i = 0; i < DIAG_CODE_COUNT; i++) {
		assert_true(diag_infos[i].id[0] && diag_infos[i].help[0]);
		for (size_t j = 0; j < i; j++)
			assert_string_not_equal(diag_infos[i].id, diag_infos[j].id);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_write),
		cmocka_unit_test(test_write_wide),
		cmocka_unit_test(test_write_file_as_a_whole),
		cmocka_unit_test(test_write_long_line),
		cmocka_unit_test(test_outlives_its_source),
		cmocka_unit_test(test_sort),
		cmocka_unit_test(test_one_mistake_one_diagnostic),
		cmocka_unit_test(test_most),
		cmocka_unit_test(test_long_message),
		cmocka_unit_test(test_kept_part_of_line),
		cmocka_unit_test(test_codes),
	};
	return cmocka_run_group_tests_name("diag", tests, NULL, NULL);
}
