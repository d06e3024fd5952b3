/**
 * @file
 * Unit tests of bytes, memory, message and dice.
 */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "gesprek/base/bytes.h"
#include "gesprek/base/dice.h"
#include "gesprek/base/memory.h"
#include "gesprek/base/message.h"

static void test_bytes_grow(void **state)
{
	struct bytes b = {0};

	(void)state;
	assert_string_equal(bytes_text(&b), "");
	bytes_add_text(&b, "een");
	bytes_add_char(&b, ' ');
	bytes_add(&b, "twee drie", 4);
	bytes_add_fill(&b, '.', 100);
	bytes_addf(&b, "%d%s", -7, "x");
	assert_int_equal(b.len, 3 + 1 + 4 + 100 + 3);
	assert_int_equal(strlen(b.s), b.len);
	assert_memory_equal(b.s, "een twee...", 11);
	assert_string_equal(b.s + 108, "-7x");
	bytes_reset(&b);
	assert_string_equal(b.s, "");
	bytes_add(&b, "a\0b", 3);
	assert_int_equal(b.len, 3);
	bytes_clear(&b);
	bytes_clear(&b);
	bytes_clear(NULL);
	assert_null(b.s);
}

static void test_bytes_empty_additions(void **state)
{
	struct bytes b = {0};

	(void)state;
	bytes_add(&b, NULL, 0);
	bytes_addf(&b, "%s", "");
	bytes_add_fill(&b, 'x', 0);
	assert_int_equal(b.len, 0);
	assert_string_equal(bytes_text(&b), "");
	bytes_clear(&b);
}

static void test_bytes_take(void **state)
{
	struct bytes b = {0};

	(void)state;
	char *none = bytes_take(&b);
	assert_string_equal(none, "");
	bytes_add_text(&b, "tekst");
	char *text = bytes_take(&b);
	assert_string_equal(text, "tekst");
	assert_null(b.s);
	assert_int_equal(b.len, 0);
	free(text);
	free(none);
}

static void write_file(const char *path, const char *text, size_t len)
{
	FILE *f = fopen(path, "wb");

	assert_non_null(f);
	assert_int_equal(fwrite(text, 1, len, f), len);
	assert_int_equal(fclose(f), 0);
}

static void test_bytes_add_file(void **state)
{
	char path[] = "/tmp/gesprek-test-XXXXXX";
	struct bytes b = {0};
	int fd = mkstemp(path);

	(void)state;
	assert_true(fd >= 0);
	write_file(path,
		   "12345\0"
		   "78",
		   8);
	bytes_add_text(&b, "x");
	assert_true(bytes_add_file(&b, path, 8));
	assert_int_equal(b.len, 9);
	assert_memory_equal(b.s,
			    "x12345\0"
			    "78",
			    10);
	assert_false(bytes_add_file(&b, path, 7));
	assert_int_equal(errno, EFBIG);
	assert_int_equal(b.len, 9); /* as it was */
	assert_int_equal(b.s[9], '\0');
	remove(path);
	assert_false(bytes_add_file(&b, path, 8));
	assert_int_equal(errno, ENOENT);
	assert_false(bytes_add_file(&b, "/", 8));
	assert_int_equal(errno, EISDIR);
	assert_false(bytes_add_file(&b, "/dev/zero", 100000));
	assert_int_equal(errno, EFBIG);
	bytes_clear(&b);
}

static void test_str(void **state)
{
	(void)state;
	assert_true(str_is(str_of("nacht"), "nacht"));
	assert_false(str_is(str_of("nacht"), "nach"));
	assert_false(str_is(str_of("nach"), "nacht"));
	assert_true(str_is((struct str){0}, ""));
	assert_true(str_is((struct str){"nachten", 5}, "nacht"));
	assert_true(str_is_same((struct str){"a\0b", 3}, (struct str){"a\0b", 3}));
	assert_false(str_is_same((struct str){"a\0b", 3}, (struct str){"a\0c", 3}));
}

static void test_arena(void **state)
{
	struct arena a = {0};
	char *before = NULL;

	(void)state;
	for (int i = 1; i < 3000; i++) {
		char *text = arena_textf(&a, "%d", i);
		uint64_t *number = arena_new(&a, sizeof *number);
		assert_int_equal((uintptr_t)number % _Alignof(uint64_t), 0);
		void *widest = arena_new(&a, sizeof(max_align_t));
		assert_int_equal((uintptr_t)widest % _Alignof(max_align_t), 0);
		assert_int_equal(*number, 0);
		*number = UINT64_MAX;
		assert_int_equal(atoi(text), i);
		if (before)
			assert_int_equal(atoi(before), i - 1); /* untouched by the others */
		before = text;
	}
	char *large = arena_new(&a, 3000000);
	for (size_t i = 0; i < 3000000; i += 1000)
		assert_int_equal(large[i], 0);
	memset(large, 'x', 3000000);
	assert_true(a.used_bytes > 3000000);
	assert_string_equal(arena_text(&a, "nachten", 5), "nacht");
	assert_string_equal(arena_text(&a, NULL, 0), "");
	assert_non_null(arena_new(&a, 0));
	arena_clear(&a);
	assert_int_equal(a.used_bytes, 0);
	arena_clear(&a);
}

static void test_array(void **state)
{
	int *v = NULL;
	size_t n = 0, cap = 0;

	(void)state;
	for (int i = 0; i < 1000; i++)
		*array_add(v, n, cap) = i;
	assert_int_equal(n, 1000);
	assert_true(cap >= n);
	for (int i = 0; i < 1000; i++)
		assert_int_equal(v[i], i);
	free(v);
}

static void test_memory(void **state)
{
	char *p = memory_new(100), *empty = memory_new(0);
	char *text = memory_text("tekst");

	(void)state;
	for (int i = 0; i < 100; i++)
		assert_int_equal(p[i], 0);
	p = memory_resize(p, 10, 20);
	memset(p, 'x', 200);
	assert_non_null(empty);
	assert_string_equal(text, "tekst");
	free(p);
	free(empty);
	free(text);
}

static const char *shout(const char *text)
{
	return strcmp(text, "yes") ? text : "JA";
}

/* A language that has the form of one for none as well. */
static const char *count_as_french(const char *one, const char *many, unsigned long n)
{
	return n < 2 ? one : many;
}

static void test_message(void **state)
{
	(void)state;
	assert_string_equal(_("yes"), "yes");
	assert_string_equal(_n("a file", "files", 0), "files");
	assert_string_equal(_n("a file", "files", 1), "a file");
	message_set_catalogue(shout, count_as_french);
	assert_string_equal(_("yes"), "JA");
	assert_string_equal(_("no"), "no");
	assert_string_equal(_n("a file", "files", 0), "a file");
	assert_string_equal(_n("a file", "files", 2), "files");
	message_set_catalogue(NULL, NULL);
	assert_string_equal(_("yes"), "yes");
	assert_string_equal(_n("a file", "files", 2), "files");
}

/* The first values of splitmix64 for seed 1234567, as its author published them. */
static void test_dice_throw(void **state)
{
	static const uint64_t expected[] = {6457827717110365317u, 3203168211198807973u,
					    9817491932198370423u, 4593380528125082431u,
					    16408922859458223821u};
	struct dice d;

	(void)state;
	dice_init(&d, 1234567);
	for (size_t i = 0; i < 5; i++)
		assert_true(dice_throw(&d) == expected[i]);
}

static void test_dice_below(void **state)
{
	unsigned seen[6] = {0};
	struct dice d;

	(void)state;
	dice_init(&d, 1);
	for (int i = 0; i < 60000; i++) {
		uint32_t value = dice_below(&d, 6);
		assert_in_range(value, 0, 5);
		seen[value]++;
	}
	for (int i = 0; i < 6; i++)
		assert_in_range(seen[i], 9600, 10400);
	for (int i = 0; i < 10; i++)
		assert_int_equal(dice_below(&d, 1), 0);
	unsigned n_high = 0;
	for (int i = 0; i < 1000; i++)
		n_high += dice_below(&d, UINT32_MAX) > UINT32_MAX / 2;
	assert_in_range(n_high, 400, 600);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_bytes_grow), cmocka_unit_test(test_bytes_empty_additions),
		cmocka_unit_test(test_bytes_take), cmocka_unit_test(test_bytes_add_file),
		cmocka_unit_test(test_str),        cmocka_unit_test(test_arena),
		cmocka_unit_test(test_array),      cmocka_unit_test(test_memory),
		cmocka_unit_test(test_message),    cmocka_unit_test(test_dice_throw),
		cmocka_unit_test(test_dice_below),
	};
	return cmocka_run_group_tests_name("base", tests, NULL, NULL);
}
