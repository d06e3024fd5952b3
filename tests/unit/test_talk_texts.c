/**
 * @file
 * What the talk layer looks for by name is there in the shipped Dutch pack:
 * texts, and the signs of gates and self-checks.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "gesprek/hear/pack.h"

struct text_row {
	const char *id, *english;
};
static const struct text_row rows[] = {
#define T(NAME, id, english) {id, english},
#include "../../engine/talk/texts.def"
#undef T
};

/* Those a pack need not have: the first is made of others, generic praise is a matter of taste. */
static const struct {
	const char *name, *signs;
} evidence[] = {
#define V(NAME, signs, help) {#NAME, signs},
#include "../../engine/talk/evidence.def"
#undef V
};

static struct pack *dutch;

static int open_dutch(void **state)
{
	const char *path = "scenarios/rules/nl.yaml";
	struct diags diags = {0};

	(void)state;
	dutch = pack_load(&path, 1, &diags);
	diags_clear(&diags);
	return dutch ? 0 : -1;
}

static int close_dutch(void **state)
{
	(void)state;
	pack_free(dutch);
	return 0;
}

static void test_every_text_is_there_in_dutch(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		if (!pack_text(dutch, rows[i].id, NULL))
			fail_msg("texts: has no '%s'", rows[i].id);
}

static bool has_word(const char *text, const char *word)
{
	size_t len = strlen(word);

	for (const char *at = text; (at = strstr(at, word)); at += len) {
		char before = at == text ? ' ' : at[-1], after = at[len];
		bool is_start =
			!((before >= 'a' && before <= 'z') || (before >= 'A' && before <= 'Z'));
		bool is_end = !(after >= 'a' && after <= 'z');
		if (is_start && is_end)
			return true;
	}
	return false;
}

/* Behaviour, effect, a small step, a choice: never a verdict. */
static void test_no_text_judges(void **state)
{
	static const char *const words[] = {"fout",   "Fout",   "slecht", "moet", "Moet",
					    "helaas", "Helaas", "wrong",  "bad",  "must"};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		for (size_t k = 0; k < sizeof words / sizeof *words; k++)
			if (has_word(rows[i].english, words[k]) ||
			    has_word(pack_text(dutch, rows[i].id, ""), words[k]))
				fail_msg("'%s' says '%s'", rows[i].id, words[k]);
}

/* What is filled in must be the same in both, or something is lost. */
static void test_words_in_braces_are_the_same(void **state)
{
	static const char *const words[] = {"{quote}", "{noticed}", "{effect}",  "{hint}",
					    "{try}",   "{said}",    "{options}", "{principle}"};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		for (size_t k = 0; k < sizeof words / sizeof *words; k++)
			assert_int_equal(strstr(rows[i].english, words[k]) != NULL,
					 strstr(pack_text(dutch, rows[i].id, ""), words[k]) !=
						 NULL);
}

static bool is_known(const char *sign)
{
	enum label label;

	return label_find(sign, &label) || pack_find_indicator(dutch, sign);
}

static bool knows_any(const char *signs)
{
	char copy[256];
	bool is_any = false;

	snprintf(copy, sizeof copy, "%s", signs);
	for (char *sign = strtok(copy, " "); sign; sign = strtok(NULL, " "))
		is_any |= is_known(sign);
	return is_any;
}

static void test_every_evidence_can_be_found(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof evidence / sizeof *evidence; i++) {
		bool is_free = !*evidence[i].signs || !strcmp(evidence[i].name, "PRAISE_GENERIC");
		if (!is_free && !knows_any(evidence[i].signs))
			fail_msg("the pack has none of '%s'", evidence[i].signs);
	}
}

/* "safety.child-who-is-there" of "safety.who-is-there". */
static void name_for_child(const char *sign, char *name, size_t size)
{
	const int label_len = (int)strcspn(sign, ".");

	snprintf(name, size, "%.*s.child-%s", label_len, sign, sign + label_len + 1);
}

static void assert_counts_for_child(const char *signs)
{
	char copy[256], name[128];

	snprintf(copy, sizeof copy, "%s", signs);
	for (char *sign = strtok(copy, " "); sign; sign = strtok(NULL, " ")) {
		if (!strchr(sign, '.'))
			continue;
		name_for_child(sign, name, sizeof name);
		if (is_known(name) && !strstr(signs, name))
			fail_msg("'%s' counts, and '%s' does not", sign, name);
	}
}

/* A question is also heard where it is put to a child, under a name of its own. */
static void test_what_counts_counts_for_a_child(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof evidence / sizeof *evidence; i++)
		assert_counts_for_child(evidence[i].signs);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_every_text_is_there_in_dutch),
		cmocka_unit_test(test_no_text_judges),
		cmocka_unit_test(test_words_in_braces_are_the_same),
		cmocka_unit_test(test_every_evidence_can_be_found),
		cmocka_unit_test(test_what_counts_counts_for_a_child),
	};

	return cmocka_run_group_tests(tests, open_dutch, close_dutch);
}
