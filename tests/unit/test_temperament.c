/**
 * @file
 * The temperaments file: what is read from it, and each mistake at its line.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include <cmocka.h>

#include "../../engine/scenario/temperament_file.h"
#include "gesprek/scenario/temperament.h"

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

static const char sound[] =
	"temperaments: 1\n"
	"events:\n"
	"  parent:\n"
	"    - {id: threat, if: threat, change: {trust: -12, arousal: +18}, dominance: 1, "
	"affinity: -0.5}\n"
	"    - {id: reflection, if: reflection and slot.emotion, change: {trust: +6}}\n"
	"  child:\n"
	"    - {id: suggestive, if: suggestive, change: {safety: -6}}\n"
	"kinds:\n"
	"  timid:\n"
	"    as: parent\n"
	"    about: Zegt ja.\n"
	"    home: {dominance: -0.6, affinity: 0.2}\n"
	"    gain: {trust: 0.8}\n"
	"    loss: {trust: 1.25}\n"
	"    changes: {threat: {arousal: -12, mask: +20}}\n"
	"    reactions:\n"
	"      nl: {threat: [Oké. Oké., Ja.], angry: Nou zeg., unheard: []}\n"
	"      en: {threat: [Fine.]}\n"
	"  proud: {as: parent}\n"
	"  kind-7-9: {as: child, ages: [7, 9], max-words: 12, turns: 12}\n";

static struct temperaments *parse(const char *text, struct diags *diags)
{
	return temperaments_parse("temperaments.yaml", str_of(text), pack, diags);
}

static void test_kinds(void **state)
{
	struct diags diags = {0};
	struct temperaments *all = parse(sound, &diags);
	size_t n;

	(void)state;
	assert_non_null(all);
	assert_int_equal(diags.n, 0);
	assert_string_equal(temperaments_names(all, &n)[1], "proud");
	assert_int_equal(n, 3);
	assert_null(temperaments_find(all, "shy"));
	const struct temperament *timid = temperaments_find(all, "timid");
	assert_string_equal(timid->about, "Zegt ja.");
	assert_false(timid->is_child);
	assert_true(timid->home_dominance == -0.6 && timid->home_affinity == 0.2);
	assert_true(timid->gain[STATE_TRUST] == 0.8 && timid->loss[STATE_TRUST] == 1.25);
	assert_true(timid->gain[STATE_HOPE] == 1 && timid->loss[STATE_HOPE] == 1);
	const struct temperament *kind = temperaments_find(all, "kind-7-9");
	assert_true(kind->is_child);
	assert_int_equal(kind->age_from, 7);
	assert_int_equal(kind->age_to, 9);
	assert_int_equal(kind->max_words, 12);
	assert_int_equal(kind->turns, 12);
	assert_string_equal(kind->events[0].id, "suggestive");
	temperaments_free(all);
	diags_clear(&diags);
}

/* What a kind adds to an event is its own: others of the same table keep theirs. */
static void test_changes(void **state)
{
	struct diags diags = {0};
	struct temperaments *all = parse(sound, &diags);
	const struct temperament *timid = temperaments_find(all, "timid");
	const struct temperament *proud = temperaments_find(all, "proud");

	(void)state;
	assert_int_equal(timid->n_events, 2);
	assert_int_equal(timid->events[0].change.by[STATE_TRUST], -12);
	assert_int_equal(timid->events[0].change.by[STATE_AROUSAL], 6);
	assert_int_equal(timid->events[0].change.by[STATE_MASK], 20);
	assert_int_equal(proud->events[0].change.by[STATE_AROUSAL], 18);
	assert_int_equal(proud->events[0].change.by[STATE_MASK], 0);
	assert_true(proud->events[0].dominance == 1 && proud->events[0].affinity == -0.5);
	assert_int_equal(proud->events[1].number, 1);
	temperaments_free(all);
	diags_clear(&diags);
}

static void test_reactions(void **state)
{
	struct diags diags = {0};
	struct temperaments *all = parse(sound, &diags);
	const struct temperament *timid = temperaments_find(all, "timid");
	size_t n;

	(void)state;
	assert_string_equal(temperament_reactions(timid, "nl", "threat", &n)[1], "Ja.");
	assert_int_equal(n, 2);
	assert_string_equal(temperament_reactions(timid, "en", "threat", &n)[0], "Fine.");
	assert_int_equal(n, 1);
	assert_string_equal(temperament_reactions(timid, "nl", "angry", &n)[0], "Nou zeg.");
	assert_null(temperament_reactions(timid, "nl", "unheard", &n));
	assert_int_equal(n, 0);
	assert_null(temperament_reactions(timid, "en", "angry", &n));
	assert_null(temperament_reactions(temperaments_find(all, "proud"), "nl", "threat", &n));
	temperaments_free(all);
	diags_clear(&diags);
}

static struct bytes sound_with(const char *what, const char *with)
{
	struct bytes text = {0};
	const char *at = strstr(sound, what);

	assert_non_null(at);
	bytes_add(&text, sound, (size_t)(at - sound));
	bytes_add_text(&text, with);
	bytes_add_text(&text, at + strlen(what));
	return text;
}

static void test_mistakes(void **state)
{
	static const struct {
		const char *what, *with;
		enum diag_code code;
		unsigned line;
	} cases[] = {
		{"temperaments: 1", "temperaments: 2", DIAG_UNKNOWN_FORMAT, 1},
		{"id: threat,", "", DIAG_MISSING_KEY, 4},
		{"id: reflection", "id: threat", DIAG_NAME_TAKEN, 5},
		{"if: threat", "if: thread", DIAG_UNKNOWN_NAME, 4},
		{"if: threat", "if: visits(deur)", DIAG_UNKNOWN_NODE, 4},
		{"if: threat", "if: promises > 3", DIAG_UNKNOWN_NAME, 4},
		{"if: threat", "if: fact.jas", DIAG_UNKNOWN_FACT, 4},
		{"if: threat", "if: threat and", DIAG_BAD_EXPRESSION, 4},
		{"trust: -12", "trast: -12", DIAG_UNKNOWN_KEY, 4},
		{"trust: -12", "trust: -120", DIAG_OUT_OF_RANGE, 4},
		{"dominance: 1", "dominance: 3", DIAG_OUT_OF_RANGE, 4},
		{"  child:\n", "  chyld:\n", DIAG_UNKNOWN_KEY, 6},
		{"as: parent\n    about", "as: parents\n    about", DIAG_BAD_VALUE, 10},
		{"gain: {trust: 0.8}", "gain: {trust: 8}", DIAG_OUT_OF_RANGE, 13},
		{"gain: {trust: 0.8}", "gain: {trast: 0.8}", DIAG_UNKNOWN_KEY, 13},
		{"{dominance: -0.6, ", "{", DIAG_MISSING_KEY, 12},
		{"changes: {threat:", "changes: {thread:", DIAG_UNKNOWN_EVENT, 15},
		{"[Oké. Oké., Ja.]", "{a: b}", DIAG_WRONG_TYPE, 17},
		{"ages: [7, 9]", "ages: 7", DIAG_WRONG_TYPE, 20},
		{"ages: [7, 9]", "ages: [9, 7]", DIAG_OUT_OF_RANGE, 20},
		{"max-words: 12", "max-words: 1000", DIAG_OUT_OF_RANGE, 20},
	};
	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct diags diags = {0};
		struct bytes text = sound_with(cases[i].what, cases[i].with);
		struct temperaments *all = parse(bytes_text(&text), &diags);
		struct bytes said = {0};
		diags_write_text(&diags, &said);
		bool is_missing_too = cases[i].code == DIAG_UNKNOWN_KEY && diags.n == 2 &&
				      diags.v[1].code == DIAG_MISSING_KEY;
		if (diags.v[0].code != cases[i].code || diags.v[0].line != cases[i].line)
			fprintf(stderr, "%s:\n%s", cases[i].with, bytes_text(&said));
		assert_null(all);
		/* A key that is needed and misspelt is also missing. */
		assert_int_equal(diags.n, is_missing_too ? 2 : 1);
		assert_int_equal(diags.v[0].code, cases[i].code);
		assert_int_equal(diags.v[0].line, cases[i].line);
		bytes_clear(&said);
		bytes_clear(&text);
		diags_clear(&diags);
	}
}

static void test_too_many_events(void **state)
{
	struct bytes text = {0};
	struct diags diags = {0};

	(void)state;
	bytes_add_text(&text, "temperaments: 1\nevents:\n  child: []\n  parent:\n");
	for (unsigned i = 0; i < 1000; i++)
		bytes_addf(&text, "    - {id: e%u, if: threat}\n", i);
	bytes_add_text(&text, "kinds: {proud: {as: parent}}\n");
	assert_null(parse(bytes_text(&text), &diags));
	assert_int_equal(diags.n, 1);
	assert_int_equal(diags.v[0].code, DIAG_TOO_MUCH);
	diags_clear(&diags);
	bytes_clear(&text);
}

static void test_too_many_reactions(void **state)
{
	struct bytes text = {0};
	struct diags diags = {0};

	(void)state;
	bytes_add_text(&text, "temperaments: 1\nevents: {parent: [], child: []}\n"
			      "kinds: {proud: {as: parent, reactions: {nl: {");
	for (unsigned i = 0; i < 1000; i++)
		bytes_addf(&text, "e%u: [ja], ", i);
	bytes_add_text(&text, "}}}}\n");
	assert_null(parse(bytes_text(&text), &diags));
	assert_int_equal(diags.n, 1);
	assert_int_equal(diags.v[0].code, DIAG_TOO_MUCH);
	diags_clear(&diags);
	bytes_clear(&text);
}

/* The shipped file: any author may give any person one of its kinds. */

static bool has_word(const char *line, const char *const *words)
{
	char copy[128];

	snprintf(copy, sizeof copy, "%s", line);
	for (char *word = strtok(copy, " (),.?!"); word; word = strtok(NULL, " (),.?!"))
		for (size_t i = 0; words[i]; i++)
			if (strcasecmp(word, words[i]) == 0)
				return true;
	return false;
}

/* What is seen of a person is of a man or a woman; what is said may be of others. */
static bool is_about_someone(const char *line)
{
	static const char *const seen[] = {"hij", "ze",  "zij", "zijn", "haar",
					   "he",  "she", "his", "her",  NULL};
	static const char *const said[] = {"mama",    "papa", "moeder", "vader", "juf",
					   "meester", "mum",  "dad",    NULL};

	return has_word(line, said) || (*line == '(' && has_word(line, seen));
}

static void assert_fits_anyone(const struct temperament *kind)
{
	const struct kind_file *file = (const struct kind_file *)kind;
	size_t n, n_other;

	for (size_t i = 0; i < file->n_reactions; i++) {
		const struct reaction *reaction = &file->reactions[i];
		const char *other = strcmp(reaction->language, "nl") ? "nl" : "en";
		const char *const *lines =
			temperament_reactions(kind, reaction->language, reaction->key, &n);
		temperament_reactions(kind, other, reaction->key, &n_other);
		if (n != n_other)
			fail_msg("%s: '%s' in %s is not in %s", kind->id, reaction->key,
				 reaction->language, other);
		for (size_t k = 0; k < n; k++)
			if (is_about_someone(lines[k]))
				fail_msg("%s: '%s' fits one person only", kind->id, lines[k]);
	}
}

static void test_stock_lines_fit_anyone(void **state)
{
	const char *path = "scenarios/rules/nl.yaml";
	struct diags diags = {0};
	struct pack *dutch = pack_load(&path, 1, &diags);
	struct temperaments *all =
		temperaments_load("scenarios/rules/temperaments.yaml", dutch, &diags);
	size_t n;

	(void)state;
	assert_non_null(all);
	const char *const *names = temperaments_names(all, &n);
	assert_int_equal(n, 8);
	for (size_t i = 0; i < n; i++)
		assert_fits_anyone(temperaments_find(all, names[i]));
	temperaments_free(all);
	pack_free(dutch);
	diags_clear(&diags);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_kinds),
		cmocka_unit_test(test_changes),
		cmocka_unit_test(test_reactions),
		cmocka_unit_test(test_mistakes),
		cmocka_unit_test(test_too_many_events),
		cmocka_unit_test(test_too_many_reactions),
		cmocka_unit_test(test_stock_lines_fit_anyone),
	};
	return cmocka_run_group_tests(tests, setup, teardown);
}
