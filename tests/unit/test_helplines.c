/**
 * @file
 * Helplines: read, told where they belong, and nowhere else a number.
 */
#include "debrief_fixture.h"

#include <glob.h>

#include "gesprek/base/bytes.h"
#include "gesprek/base/diag.h"
#include "gesprek/scenario/helplines.h"

enum { FILE_MAX_BYTES = 1024 * 1024 };

static const char own_lines[] =
	"helplines: 1\nchecked: 2031-04\nlines:\n"
	"  a: {name: Huis, number: 0900-1, country: nl, for: allen, shown: [notice, closing],\n"
	"      says: {nl: '{Bel je|Belt u} {name}? {number} en {number}.', en: 'Ring {name}.'},\n"
	"      short: {nl: '{name} {number}'}}\n"
	"  b: {name: Tuin, number: 0900-2, country: be, for: allen, shown: closing, says: {nl: "
	"B.}}\n";

static struct helplines *parse(const char *text, enum address address)
{
	struct diags diags = {0};
	struct helplines *lines = helplines_parse("lines.yaml", str_of(text), address, &diags);

	assert_int_equal(diags.n, 0);
	diags_clear(&diags);
	assert_non_null(lines);
	return lines;
}

static void test_each_is_told_in_its_places(void **state)
{
	struct helplines *lines = parse(own_lines, ADDRESS_INFORMAL);

	(void)state;
	assert_string_equal(helplines_text(lines, HELP_CLOSING, "nl", 0),
			    "Bel je Huis? 0900-1 en 0900-1.");
	assert_string_equal(helplines_text(lines, HELP_CLOSING, "nl", 1), "B.");
	assert_null(helplines_text(lines, HELP_CLOSING, "nl", 2));
	assert_string_equal(helplines_text(lines, HELP_CLOSING, "en", 0), "Ring Huis.");
	assert_null(helplines_text(lines, HELP_CLOSING, "en", 1));
	assert_string_equal(helplines_text(lines, HELP_NOTICE, "nl", 0), "Huis 0900-1");
	assert_null(helplines_text(lines, HELP_NOTICE, "en", 0)); /* not in brief */
	assert_null(helplines_text(lines, HELP_STOP, "nl", 0));
	assert_null(helplines_text(NULL, HELP_CLOSING, "nl", 0));
	assert_int_equal(helplines_checked(lines).year, 2031);
	assert_int_equal(helplines_checked(lines).month, 4);
	helplines_free(lines);
}

static void test_they_speak_as_asked(void **state)
{
	struct helplines *lines = parse(own_lines, ADDRESS_FORMAL);

	(void)state;
	assert_string_equal(helplines_text(lines, HELP_CLOSING, "nl", 0),
			    "Belt u Huis? 0900-1 en 0900-1.");
	helplines_free(lines);
}

static bool is_told(const struct made *made, const char *part)
{
	const struct debrief_section *section = find_section(&made->debrief, "help");

	for (size_t i = 0; i < section->n; i++)
		if (strstr(section->items[i].text, part))
			return true;
	return false;
}

/* The last page: breathe, then the numbers with their month; whom to turn to where there are none.
 */
static void test_the_debrief_ends_with_them(void **state)
{
	static const char *const replies[] = {"bedankt", NULL};
	struct helplines *lines = parse(own_lines, ADDRESS_INFORMAL);
	struct made without = make(parent, replies);

	(void)state;
	parent->helplines = lines;
	struct made with = make(parent, replies);
	parent->helplines = NULL;
	assert_true(is_told(&without, "Worried about a real child?"));
	assert_false(is_told(&without, "checked"));
	assert_true(is_told(&with, "Take a breath"));
	assert_true(is_told(&with, "0900-1"));
	assert_true(is_told(&with, "(Numbers checked: 4/2031.)"));
	assert_false(is_told(&with, "Worried about a real child?"));
	unmake(&without);
	unmake(&with);
	helplines_free(lines);
}

/* The shipped file: both languages have help at every place, and it has the numbers. */
static void test_the_shipped_file(void **state)
{
	static const char *const languages[] = {"nl", "en"};
	struct diags diags = {0};
	struct helplines *lines =
		helplines_load("scenarios/helplines.yaml", ADDRESS_INFORMAL, &diags);

	(void)state;
	assert_non_null(lines);
	assert_int_equal(diags.n, 0);
	for (size_t i = 0; i < sizeof languages / sizeof *languages; i++)
		for (unsigned place = 0; place < HELP_PLACE_COUNT; place++)
			assert_non_null(
				helplines_text(lines, (enum help_place)place, languages[i], 0));
	assert_non_null(strstr(helplines_text(lines, HELP_CLOSING, "nl", 0), "0800-2000"));
	assert_non_null(strstr(helplines_text(lines, HELP_CLOSING, "nl", 1), "112"));
	assert_non_null(strstr(helplines_text(lines, HELP_CLOSING, "nl", 2), "1712"));
	helplines_free(lines);
	diags_clear(&diags);
}

/* Something to ring: four digits, a hyphen and three more; or a short number said to be rung. */
static bool has_number(const char *text)
{
	static const char *const shorts[] = {"el 112", "ing 112", "1712", "el 113", "all 112"};

	for (const char *at = text; (at = strchr(at, '-')); at++)
		if (at - text >= 4 && strspn(at - 4, "0123456789") == 4 && at[-4] == '0' &&
		    strspn(at + 1, "0123456789") >= 3)
			return true;
	for (size_t i = 0; i < sizeof shorts / sizeof *shorts; i++)
		if (strstr(text, shorts[i]))
			return true;
	return false;
}

static size_t count_numbers(const char *pattern)
{
	size_t n = 0;
	glob_t found;

	assert_int_equal(glob(pattern, 0, NULL, &found), 0);
	for (size_t i = 0; i < found.gl_pathc; i++) {
		struct bytes text = {0};
		assert_true(bytes_add_file(&text, found.gl_pathv[i], FILE_MAX_BYTES));
		if (has_number(bytes_text(&text))) {
			print_error("%s has a number of a helpline\n", found.gl_pathv[i]);
			n++;
		}
		bytes_clear(&text);
	}
	globfree(&found);
	return n;
}

static void test_numbers_stand_in_that_file_alone(void **state)
{
	(void)state;
	assert_true(has_number("Bel 112.") && has_number("Huis, 0800-2000"));
	assert_false(has_number("2026-11-22 en 112 blz."));
	assert_int_equal(count_numbers("scenarios/helplines.yaml"), 1);
	assert_int_equal(count_numbers("scenarios/rules/*.yaml"), 0);
	assert_int_equal(count_numbers("scenarios/rules/*/*texts.yaml"), 0);
	assert_int_equal(count_numbers("scenarios/nl/*.yaml"), 0);
	assert_int_equal(count_numbers("scenarios/en/*.yaml"), 0);
	assert_int_equal(count_numbers("engine/*/*.def"), 0);
	assert_int_equal(count_numbers("tools/po/nl.po"), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_each_is_told_in_its_places),
		cmocka_unit_test(test_they_speak_as_asked),
		cmocka_unit_test(test_the_debrief_ends_with_them),
		cmocka_unit_test(test_the_shipped_file),
		cmocka_unit_test(test_numbers_stand_in_that_file_alone),
	};

	return cmocka_run_group_tests(tests, fixture_open, fixture_close);
}
