/**
 * @file
 * The scenarios in tests/lint/: each mistake is reported once, on the line that expects it.
 *
 * `# expect: error unknown-key` stands on the line that is wrong; several are separated by commas.
 * What cannot be written down in a text file, or is too long for one, is made here.
 */
#include "lint_fixture.h"

#include <stdlib.h>

#include <glob.h>

#include "gesprek/base/utf8.h"
#include "gesprek/scenario/check.h"
#include "gesprek/talk/ending_reach.h"

enum { FILE_MAX_BYTES = 1024 * 1024, EXPECT_MAX = 64, CODE_MAX_BYTES = 64 };

struct expectation {
	unsigned line;
	char what[CODE_MAX_BYTES]; /* "error unknown-key" */
	bool is_met;
};

struct expectations {
	struct expectation v[EXPECT_MAX];
	size_t n;
};

/* "error unknown-key, warning no-model": each part as it stands. */
static void expect_line(struct expectations *all, unsigned line, struct str text)
{
	static const char mark[] = "# expect: ";
	const size_t mark_len = sizeof mark - 1;
	size_t at = 0;

	while (at + mark_len <= text.len && memcmp(text.s + at, mark, mark_len))
		at++;
	for (at += mark_len; at < text.len; at++) {
		size_t len = 0;
		while (at + len < text.len && text.s[at + len] != ',')
			len++;
		assert_true(all->n < EXPECT_MAX && len < CODE_MAX_BYTES);
		struct expectation *e = &all->v[all->n++];
		*e = (struct expectation){.line = line};
		memcpy(e->what, text.s + at, len);
		e->what[strcspn(e->what, "\r")] = '\0';
		at += len + (at + len + 1 < text.len && text.s[at + len + 1] == ' ');
	}
}

static void expect_file(struct expectations *all, const char *path)
{
	struct bytes text = {0};
	unsigned line = 1;

	assert_true(bytes_add_file(&text, path, FILE_MAX_BYTES));
	for (const char *s = bytes_text(&text); *s; line++) {
		size_t len = strcspn(s, "\n");
		expect_line(all, line, (struct str){s, len});
		s += len + (s[len] == '\n');
	}
	bytes_clear(&text);
}

static bool meet(struct expectations *all, const struct diag *diag)
{
	char what[CODE_MAX_BYTES * 2];

	snprintf(what, sizeof what, "%s %s",
		 diag_infos[diag->code].level == DIAG_ERROR ? "error" : "warning",
		 diag_infos[diag->code].id);
	for (size_t i = 0; i < all->n; i++)
		if (!all->v[i].is_met && all->v[i].line == diag->line &&
		    !strcmp(all->v[i].what, what))
			return all->v[i].is_met = true;
	return false;
}

/* @return how much is not as expected */
static size_t compare(struct expectations *all, const struct diags *diags, const char *path)
{
	size_t n_wrong = 0;

	for (size_t i = 0; i < diags->n; i++) {
		const struct diag *diag = &diags->v[i];
		if (!strcmp(diag->path, path) && meet(all, diag))
			continue;
		fprintf(stderr, "%s:%u:%u: not expected: %s [%s]\n", path, diag->line, diag->col,
			diag->message, diag_infos[diag->code].id);
		n_wrong++;
	}
	for (size_t i = 0; i < all->n; i++)
		if (!all->v[i].is_met) {
			fprintf(stderr, "%s:%u: expected and not reported: %s\n", path,
				all->v[i].line, all->v[i].what);
			n_wrong++;
		}
	return n_wrong;
}

static bool is_scenario(const char *path)
{
	return !strstr(path, "/pack.yaml") && !strstr(path, "/temperaments.yaml") &&
	       !strstr(path, "/helplines.yaml");
}

/* All that is looked at in a scenario that could be read. */
static void review(const struct scenario *scenario, struct diags *diags)
{
	struct reach *reach = scenario ? reach_new(scenario) : NULL;

	if (scenario) {
		scenario_review(scenario, NULL, reach, diags);
		scenario_check_ending_reach(scenario, reach, diags);
	}
	reach_free(reach);
}

static size_t lint(const char *path, size_t *n_mistakes)
{
	static struct expectations all;
	struct diags diags = {0};

	all.n = 0;
	expect_file(&all, path);
	struct scenario *scenario = scenario_load(path, pack, temperaments, &diags);
	assert_true(!scenario == (diags.n_errors > 0));
	review(scenario, &diags);
	diags_sort(&diags);
	size_t n_wrong = compare(&all, &diags, path);
	*n_mistakes += all.n;
	scenario_free(scenario);
	diags_clear(&diags);
	return n_wrong;
}

static void test_fixtures(void **state)
{
	glob_t found;
	size_t n_wrong = 0, n_mistakes = 0;

	(void)state;
	assert_int_equal(glob("tests/lint/*.yaml", 0, NULL, &found), 0);
	for (size_t i = 0; i < found.gl_pathc; i++)
		if (is_scenario(found.gl_pathv[i]))
			n_wrong += lint(found.gl_pathv[i], &n_mistakes);
	globfree(&found);
	assert_int_equal(n_wrong, 0);
	assert_true(n_mistakes >= 100);
}

/* A fixture with `what` in it replaced. */
static struct bytes fixture_with(const char *path, const char *what, const char *with)
{
	struct bytes text = {0}, changed = {0};

	assert_true(bytes_add_file(&text, path, FILE_MAX_BYTES));
	const char *at = strstr(bytes_text(&text), what);
	assert_non_null(at);
	bytes_add(&changed, text.s, (size_t)(at - text.s));
	bytes_add_text(&changed, with);
	bytes_add_text(&changed, at + strlen(what));
	bytes_clear(&text);
	return changed;
}

/* The line of `text` that `what` starts on. */
static unsigned line_of(const struct bytes *text, const char *what)
{
	const char *at = strstr(bytes_text(text), what);
	unsigned line = 1;

	assert_non_null(at);
	for (const char *s = bytes_text(text); s < at; s++)
		line += *s == '\n';
	return line;
}

static struct scenario *parse(const char *name, const struct bytes *text, struct diags *diags)
{
	struct scenario *scenario =
		scenario_parse(name, (struct str){text->s, text->len}, pack, temperaments, diags);
	diags_sort(diags);
	return scenario;
}

static void expect_only(const char *name, struct bytes *text, enum diag_code code, unsigned line)
{
	struct diags diags = {0};
	struct scenario *scenario = parse(name, text, &diags);

	if (diags.n != 1 || diags.v[0].code != code || diags.v[0].line != line)
		print_diags(&diags);
	assert_int_equal(diags.n, 1);
	assert_int_equal(diags.v[0].code, code);
	assert_int_equal(diags.v[0].line, line);
	assert_true(!scenario == (diag_infos[code].level == DIAG_ERROR));
	scenario_free(scenario);
	diags_clear(&diags);
	bytes_clear(text);
}

static void test_latin_1(void **state)
{
	struct bytes text = fixture_with("tests/lint/good.yaml", "Bedankt.", "Dank u, oc\xe9.");

	(void)state;
	expect_only("tests/lint/good.yaml", &text, DIAG_BAD_ENCODING, line_of(&text, "Dank u"));
}

static void test_folder_of_another_language(void **state)
{
	struct bytes text = {0};

	(void)state;
	assert_true(bytes_add_file(&text, "tests/lint/good.yaml", FILE_MAX_BYTES));
	expect_only("scenarios/en/good.yaml", &text, DIAG_LANGUAGE_NOT_FOLDER,
		    line_of(&text, "language:"));
}

/* Carets point into conditions however they are written down. */
static void test_places_in_conditions(void **state)
{
	static const struct {
		const char *written;
		unsigned lines_on, col;
	} cases[] = {
		{"- {if: thread, go: stay}", 0, 14},
		{"- {if: \"trust < 9 and thread\", go: stay}", 0, 29},
		{"- {if: 'trust < 9 and thread', go: stay}", 0, 29},
		{"- if: >-\n          trust < 9\n          and thread\n        go: stay", 2, 15},
		{"- if: |\n          trust < 9\n          and thread\n        go: stay", 2, 15},
		{"- if: trust < 9\n          and thread\n        go: stay", 1, 15},
	};
	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct diags diags = {0};
		struct bytes text = fixture_with(
			"tests/lint/good.yaml",
			"- {if: turns_here < 3, go: stay, says: [{dennis: Hoe bedoelt u?}]}",
			cases[i].written);
		assert_null(parse("good.yaml", &text, &diags));
		assert_int_equal(diags.n, 1);
		assert_int_equal(diags.v[0].code, DIAG_UNKNOWN_NAME);
		assert_int_equal(diags.v[0].line,
				 line_of(&text, cases[i].written) + cases[i].lines_on);
		assert_int_equal(diags.v[0].col, cases[i].col);
		bytes_clear(&text);
		diags_clear(&diags);
	}
}

static void test_hints(void **state)
{
	static const struct {
		const char *what, *with, *hint;
	} cases[] = {
		{"go: boos", "go: booz", "did you mean 'boos'?"},
		{"temperament: proud", "temperament: prowd", "did you mean 'proud'?"},
		{"slot.strength", "slot.strenth", "did you mean 'slot.strength'?"},
		{"if: trust < 40", "if: trust = 40", "write '=='"},
		{"invites: [respect.permission]", "invites: [respect.permision]",
		 "did you mean 'respect.permission'?"},
		{"phase: opening", "phase: openning", "did you mean 'opening'?"},
	};
	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct diags diags = {0};
		struct bytes text =
			fixture_with("tests/lint/good.yaml", cases[i].what, cases[i].with);
		assert_null(parse("good.yaml", &text, &diags));
		assert_int_equal(diags.n, 1);
		assert_non_null(diags.v[0].hint);
		assert_string_equal(diags.v[0].hint, cases[i].hint);
		bytes_clear(&text);
		diags_clear(&diags);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_fixtures),
		cmocka_unit_test(test_latin_1),
		cmocka_unit_test(test_folder_of_another_language),
		cmocka_unit_test(test_places_in_conditions),
		cmocka_unit_test(test_hints),
	};
	return cmocka_run_group_tests(tests, fixture_open, fixture_close);
}
