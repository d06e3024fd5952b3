/**
 * @file
 * Reading `# expect:` comments and holding problems against them.
 */
#include "lint.h"

#include <stdlib.h>
#include <string.h>

#include "gesprek/base/message.h"

static const char mark[] = "# expect";

struct expectation {
	struct place at;
	unsigned line; /* where the problem must be */
	enum diag_level level;
	struct str code;
	bool is_met;
};

struct expectations {
	struct expectation *v;
	size_t n, cap;
};

/* memmem() for text within one line. */
static const char *find_in(struct str line, const char *part)
{
	const size_t len = strlen(part);

	for (size_t i = 0; i + len <= line.len; i++)
		if (memcmp(line.s + i, part, len) == 0)
			return line.s + i;
	return NULL;
}

bool lint_has_expectations(struct str text)
{
	return find_in(text, "# expect:") != NULL;
}

/* "error unknown-key" */
static void add_expectation(struct expectations *all, struct str words, unsigned line,
			    struct place at)
{
	static const char *const levels[] = {[DIAG_WARNING] = "warning ", [DIAG_ERROR] = "error "};
	struct expectation one = {
		.at = at, .line = line, .level = DIAG_ERROR, .code = str_trim(words)};

	for (unsigned level = 0; level < 2; level++) {
		const size_t len = strlen(levels[level]);
		if (one.code.len > len && memcmp(one.code.s, levels[level], len) == 0) {
			one.level = (enum diag_level)level;
			one.code = str_trim((struct str){one.code.s + len, one.code.len - len});
		}
	}
	/* "nothing" makes a fixture of a file without problems. */
	if (!str_is(one.code, "nothing"))
		*array_add(all->v, all->n, all->cap) = one;
}

static void read_line(struct expectations *all, const struct source *source, struct str line,
		      unsigned number)
{
	const char *found = find_in(line, mark);
	unsigned about = number;

	if (!found)
		return;
	const struct place at = {source, number, (unsigned)(found - line.s) + 1, sizeof mark - 1};
	struct str rest = {found + sizeof mark - 1,
			   line.len - (size_t)(found - line.s) - (sizeof mark - 1)};
	if (rest.len > 1 && *rest.s == ' ') {
		char *end;
		about = (unsigned)strtoul(rest.s, &end, 10);
		rest = (struct str){end, rest.len - (size_t)(end - rest.s)};
	}
	if (!rest.len || *rest.s != ':')
		return;
	rest = (struct str){rest.s + 1, rest.len - 1};
	while (rest.len) {
		const char *comma = memchr(rest.s, ',', rest.len);
		const size_t len = comma ? (size_t)(comma - rest.s) : rest.len;
		add_expectation(all, (struct str){rest.s, len}, about, at);
		rest = (struct str){rest.s + len, rest.len - len};
		if (comma)
			rest = (struct str){rest.s + 1, rest.len - 1};
	}
}

static struct expectations read_expectations(const struct source *source)
{
	struct expectations all = {0};
	struct str rest = source->text;

	for (unsigned number = 1; rest.len; number++) {
		const char *end = memchr(rest.s, '\n', rest.len);
		const size_t len = end ? (size_t)(end - rest.s) : rest.len;
		read_line(&all, source, (struct str){rest.s, len}, number);
		rest = (struct str){rest.s + len + (end != NULL), rest.len - len - (end != NULL)};
	}
	return all;
}

static bool is_expected(struct expectations *all, const struct diag *diag)
{
	for (size_t i = 0; i < all->n; i++) {
		struct expectation *one = &all->v[i];
		if (!one->is_met && one->line == diag->line &&
		    one->level == diag_infos[diag->code].level &&
		    str_is(one->code, diag_infos[diag->code].id)) {
			one->is_met = true;
			return true;
		}
	}
	return false;
}

static void add_surprise(const struct source *source, const struct diag *diag,
			 struct diags *failures)
{
	const struct place at = {source, diag->line, diag->col, diag->span_cols};

	diag_add(failures, DIAG_TEST_FAILED, at, _("nobody expected this: %s [%s]"), diag->message,
		 diag_infos[diag->code].id);
}

void lint_compare(const struct source *source, const struct diags *found, struct proof *proof,
		  struct diags *failures)
{
	struct expectations all = read_expectations(source);

	for (size_t i = 0; i < found->n; i++)
		if (!is_expected(&all, &found->v[i])) {
			add_surprise(source, &found->v[i], failures);
			proof->n_failed++;
		}
	for (size_t i = 0; i < all.n; i++) {
		proof->n_passed += all.v[i].is_met;
		proof->n_failed += !all.v[i].is_met;
		if (!all.v[i].is_met)
			diag_add(failures, DIAG_TEST_FAILED, all.v[i].at,
				 _("expected '%.*s' in line %u, but it was not reported"),
				 (int)all.v[i].code.len, all.v[i].code.s, all.v[i].line);
	}
	/* A file that is expected to have no problem, and has none, is a test too. */
	if (!all.n && !found->n)
		proof->n_passed++;
	free(all.v);
}

void lint_drop_warnings(struct diags *diags)
{
	size_t n = 0;

	for (size_t i = 0; i < diags->n; i++)
		if (diag_infos[diags->v[i].code].level == DIAG_ERROR)
			diags->v[n++] = diags->v[i];
	diags->n = n;
}
