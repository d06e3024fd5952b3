/**
 * @file
 * Unit tests of the YAML reader with what is made to break it: its caps, nests and anchors without
 * end, and whatever can be put together from the pieces that mean something.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "yaml_fixture.h"

static void add_times(struct bytes *out, const char *text, size_t times)
{
	for (size_t i = 0; i < times; i++)
		bytes_add_text(out, text);
}

static void test_caps(void **state)
{
	struct bytes text = {0};

	(void)state;
	add_times(&text, "[", 64);
	add_times(&text, "]", 64);
	assert_found(text.s, text.len, "");
	bytes_reset(&text);
	add_times(&text, "[", 65);
	add_times(&text, "]", 65);
	assert_found(text.s, text.len, "1 error yaml-too-deep\n");

	bytes_reset(&text);
	for (int i = 1; i <= 1000; i++)
		bytes_addf(&text, "- &a%d x\n", i);
	assert_found(text.s, text.len, "");
	bytes_add_text(&text, "- &a1 again\n");
	assert_found(text.s, text.len, "");
	bytes_add_text(&text, "- &one-more x\n");
	assert_found(text.s, text.len, "1002 error yaml-alias\n");

	bytes_reset(&text);
	bytes_add_text(&text, "- &a \"");
	bytes_add_fill(&text, 'x', 1000);
	bytes_add_text(&text, "\"\n");
	add_times(&text, "- *a\n", 10);
	assert_found(text.s, text.len, "");
	add_times(&text, "- *a\n", 1);
	assert_found(text.s, text.len, "12 error yaml-alias\n");

	bytes_reset(&text);
	bytes_add_fill(&text, ' ', MEBIBYTE);
	assert_found(text.s, text.len, "");
	bytes_add_char(&text, ' ');
	assert_found(text.s, text.len, "0 error file-too-large\n");
	bytes_clear(&text);
}

/* Each is a megabyte of one thing. Under a sanitizer or valgrind there is no sense in measuring
 * the time, so the limit is far above the second that is promised, and far below what a cost
 * that grows with the square of the size would take. */
static void test_hostile(void **state)
{
	static const char *const parts[] = {
		"[",
		"{",
		"- ",
		"? ",
		"[]",
		"{a: ",
		"\"",
		"'",
		"- 't is koud\n",
		"a: 't\n",
		"\t",
		"a:\n\tb: 1\n",
		"\tb: 1\n",
		"a: 1\n",
		"title x\n",
		"a: b: c\n",
		"&a ",
		"*a ",
		"- *a\n",
		"! ",
		"%A\n",
		"a:\n    b: 1\n  c: 2\n",
		"a: [\n",
		"{a b: c}\n",
		"a: \"x\n",
		"  x\n",
		"|\n",
		"- |\n x\n",
		"x",
		"\x01\n",
		"\xe9\n",
		":",
		"---\n",
		"\"\\q\n",
		"[a,",
		"\"a\":",
	};
	struct bytes text = {0};

	(void)state;
	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
		struct diags d = {0};
		bytes_reset(&text);
		bytes_add_text(&text, i % 2 ? "a: \"\n" : "");
		add_times(&text, parts[i], (MEBIBYTE - 5) / strlen(parts[i]));
		clock_t begin = clock();
		yaml_close(yaml_parse("hostile.yaml", (struct str){text.s, text.len}, &d));
		double seconds = (double)(clock() - begin) / CLOCKS_PER_SEC;
		if (seconds > 20)
			fail_msg("'%s' took %.1f s", parts[i], seconds);
		assert_true(d.n <= DIAGS_MOST);
		diags_clear(&d);
	}
	bytes_clear(&text);
}

/* Billion laughs: ten times ten times ten ... */
static void test_laughs(void **state)
{
	struct bytes text = {0};

	(void)state;
	bytes_add_text(&text, "a: &a [x, x, x, x, x, x, x, x, x, x]\n");
	for (char c = 'b'; c < 'k'; c++) {
		bytes_addf(&text, "%c: &%c [", c, c);
		for (int i = 0; i < 10; i++)
			bytes_addf(&text, "%s*%c", i ? ", " : "", c - 1);
		bytes_add_text(&text, "]\n");
	}
	struct diags d = {0};
	assert_null(yaml_parse("laughs.yaml", (struct str){text.s, text.len}, &d));
	assert_int_equal(d.n, 1);
	assert_int_equal(d.v[0].code, DIAG_YAML_ALIAS);
	diags_clear(&d);
	bytes_clear(&text);
}

/* All that can be made from these pieces is read or refused, never a crash or a place outside the
 * file. */
static void test_any_pieces(void **state)
{
	static const char *const pieces[] = {
		"a",  ": ", "- ", "\n", "  ", "'",  "\"", "[", "]", "{",   "}", ", ",  "#",
		" #", "|",  ">",  "&a", "*a", "\t", "? ", "!", "%", "\\n", "é", "---", "\r\n",
	};
	const size_t n = sizeof pieces / sizeof *pieces;
	uint32_t seed = 1;
	struct bytes text = {0};

	(void)state;
	for (int round = 0; round < 20000; round++) {
		struct diags d = {0};
		bytes_reset(&text);
		for (int i = 0; i < 14; i++) {
			seed = seed * 1664525 + 1013904223;
			bytes_add_text(&text, pieces[(seed >> 16) % n]);
		}
		unsigned n_lines = 1;
		for (size_t i = 0; i < text.len; i++)
			n_lines += text.s[i] == '\n';
		struct yaml_doc *doc = yaml_parse("t", (struct str){text.s, text.len}, &d);
		assert_true(doc || d.n_errors);
		for (size_t i = 0; i < d.n; i++)
			assert_true(d.v[i].line <= n_lines);
		yaml_close(doc);
		diags_clear(&d);
	}
	bytes_clear(&text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_caps),
		cmocka_unit_test(test_hostile),
		cmocka_unit_test(test_laughs),
		cmocka_unit_test(test_any_pieces),
	};
	return cmocka_run_group_tests_name("yaml_hostile", tests, NULL, NULL);
}
