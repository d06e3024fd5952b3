/**
 * @file
 * Unit tests of utf8, text_safe, text_wrap and near_word.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "gesprek/base/utf8.h"

#define FFFD "\xef\xbf\xbd"

static void test_valid(void **state)
{
	size_t at = 99;

	(void)state;
	assert_true(utf8_is_valid(str_of(""), &at));
	assert_true(utf8_is_valid(str_of("caf\xc3\xa9 \xf0\x9f\x98\x80"), &at));
	assert_int_equal(at, 99);
	assert_false(utf8_is_valid(str_of("caf\xe9"), &at));
	assert_int_equal(at, 3);
	assert_false(utf8_is_valid((struct str){"a\0b", 3}, &at));
	assert_int_equal(at, 1);
	assert_false(utf8_is_valid((struct str){"a\xff\0b", 4}, &at));
	assert_int_equal(at, 1);
	assert_false(utf8_is_valid(str_of("\xed\xa0\x80"), NULL)); /* surrogate */
	assert_false(utf8_is_valid(str_of("\xc0\xaf"), NULL));     /* overlong */
	assert_false(utf8_is_valid(str_of("x\xe2\x82"), &at));     /* cut off */
	assert_int_equal(at, 1);
}

static void test_grapheme(void **state)
{
	(void)state;
	assert_int_equal(utf8_grapheme_len((struct str){0}), 0);
	assert_int_equal(utf8_grapheme_len(str_of("ab")), 1);
	assert_int_equal(utf8_grapheme_len(str_of("e\xcc\x81"
						  "a")),
			 3); /* e + accent */
	assert_int_equal(utf8_grapheme_len(str_of("\xc3\xa9"
						  "a")),
			 2);
	assert_int_equal(utf8_grapheme_len(str_of("\r\nx")), 2);
	assert_true(utf8_grapheme_len(str_of("\xff\xff")) >= 1);
}

static void test_width(void **state)
{
	(void)state;
	assert_int_equal(utf8_width_cols(str_of("")), 0);
	assert_int_equal(utf8_width_cols(str_of("abc")), 3);
	assert_int_equal(utf8_width_cols(str_of("caf\xc3\xa9")), 4);
	assert_int_equal(utf8_width_cols(str_of("cafe\xcc\x81")), 4);
	assert_int_equal(utf8_width_cols(str_of("a\xe6\x97\xa5\xe6\x9c\xac")), 5);
}

static void assert_safe(const char *text, size_t len, bool keep_newlines, const char *expected)
{
	struct bytes out = {0};

	text_safe(&out, (struct str){text, len}, keep_newlines);
	assert_string_equal(bytes_text(&out), expected);
	bytes_clear(&out);
}

static void assert_safe_text(const char *text, const char *expected)
{
	assert_safe(text, strlen(text), false, expected);
}

static void test_safe(void **state)
{
	(void)state;
	assert_safe_text("", "");
	assert_safe_text("gewoon, caf\xc3\xa9", "gewoon, caf\xc3\xa9");
	assert_safe_text("\x1b[31mrood", FFFD "[31mrood");
	assert_safe_text("a\tb\nc", "a b c");
	assert_safe("a\tb\nc\r\nd", 8, true, "a b\nc\nd");
	assert_safe_text("a\rb", "a" FFFD "b");
	assert_safe("a\0b", 3, false, "a" FFFD "b");
	assert_safe_text("\x7f", FFFD);
	assert_safe_text("\xc2\x9b"
			 "31m",
			 FFFD "31m"); /* CSI as one C1 control */
	assert_safe_text("\xc2\x80\xc2\x9f\xc2\xa0", FFFD FFFD "\xc2\xa0");
	assert_safe_text("\xe2\x80\xaa\xe2\x80\xae\xe2\x81\xa6\xe2\x81\xa9", FFFD FFFD FFFD FFFD);
	assert_safe_text("\xe2\x80\xa8\xe2\x80\xa9", FFFD FFFD);
	assert_safe_text("x\x9b"
			 "31m",
			 "x" FFFD "31m"); /* a bare byte of Latin-1 */
	assert_safe_text("\xe2\x82", FFFD);
}

/* Whatever the bytes are: nothing that a terminal obeys, and valid UTF-8. */
static void test_safe_any_bytes(void **state)
{
	struct bytes out = {0};

	(void)state;
	for (unsigned i = 0; i < 65536; i++) {
		const char text[2] = {(char)(i >> 8), (char)(i & 0xff)};
		bytes_reset(&out);
		text_safe(&out, (struct str){text, 2}, false);
		assert_true(utf8_is_valid((struct str){bytes_text(&out), out.len}, NULL));
		for (size_t k = 0; k < out.len; k++)
			assert_true((unsigned char)out.s[k] >= 0x20 && out.s[k] != 0x7f);
		assert_null(strstr(bytes_text(&out), "\xc2\x9b"));
	}
	bytes_clear(&out);
}

static void assert_wrap(const char *text, size_t width_cols, size_t indent, const char *expected)
{
	struct bytes out = {0};

	text_wrap(&out, str_of(text), width_cols, indent);
	assert_string_equal(bytes_text(&out), expected);
	bytes_clear(&out);
}

static void test_wrap(void **state)
{
	(void)state;
	assert_wrap("", 10, 2, "");
	assert_wrap("een twee drie", 8, 0, "een twee\ndrie");
	assert_wrap("een twee drie", 7, 2, "een\n  twee\n  drie");
	assert_wrap("- een twee", 5, 4, "- een\n    t\n    w\n    e\n    e");
	assert_wrap("een twee", 0, 2, "een twee");
	assert_wrap("een\ntwee", 0, 2, "een\n  twee");
	assert_wrap("een\n\ntwee", 10, 2, "een\n\n  twee");
	assert_wrap("een  twee ", 20, 0, "een  twee");
	assert_wrap("abcdefgh", 3, 0, "abc\ndef\ngh");
	assert_wrap("x abcdefgh", 4, 0, "x\nabcd\nefgh");
	assert_wrap("caf\xc3\xa9s open", 5, 0, "caf\xc3\xa9s\nopen");
	assert_wrap("\xe6\x97\xa5\xe6\x9c\xac", 3, 0, "\xe6\x97\xa5\n\xe6\x9c\xac");
	assert_wrap("\xe6\x97\xa5\xe6\x9c\xac", 1, 0, "\xe6\x97\xa5\n\xe6\x9c\xac");
	assert_wrap("ab", 1, 5, "a\n     b"); /* an indent wider than the line: still ends */
}

static void test_near_word(void **state)
{
	static const char *const words[] = {"choices", "title", "if", "says", "naïef"};
	const size_t n = sizeof words / sizeof *words;

	(void)state;
	assert_string_equal(near_word("choises", words, n), "choices");
	assert_string_equal(near_word("TITLE", words, n), "title");
	assert_string_equal(near_word("titel", words, n), "title"); /* two letters swapped */
	assert_string_equal(near_word("say", words, n), "says");
	assert_string_equal(near_word("naief", words, n), "naïef");
	assert_null(near_word("fi", words, n));
	assert_null(near_word("weekend", words, n));
	assert_null(near_word("", words, n));
	assert_null(near_word("title", words, 0));
	assert_null(
		near_word("an-uncommonly-long-word-that-nobody-would-type-by-a-slip", words, n));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_valid),          cmocka_unit_test(test_grapheme),
		cmocka_unit_test(test_width),          cmocka_unit_test(test_safe),
		cmocka_unit_test(test_safe_any_bytes), cmocka_unit_test(test_wrap),
		cmocka_unit_test(test_near_word),
	};
	return cmocka_run_group_tests_name("utf8", tests, NULL, NULL);
}
