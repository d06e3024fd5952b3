/*
 * The Dutch and the English rules are twins: whoever learns what one of them hears, knows the
 * other. Also, of every finding on the labelled replies the rule, its file and line, and the words
 * are known.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "gesprek/base/diag.h"
#include "gesprek/hear/hear.h"

static struct pack *load(const char *path)
{
	struct diags diags = {0};
	struct pack *pack = pack_load(&path, 1, &diags);

	diags_clear(&diags);
	assert_non_null(pack);
	return pack;
}

static size_t count_missing(const struct pack *from, const struct pack *in)
{
	size_t n_missing = 0;

	for (unsigned i = 0; i < pack_count_indicators(from); i++) {
		const struct indicator *indicator = pack_get_indicator(from, i);

		if (pack_find_indicator(in, indicator->id) != NULL)
			continue;
		print_error("%s is in %s, not in %s\n", indicator->id, pack_id(from), pack_id(in));
		n_missing++;
	}
	return n_missing;
}

static void test_same_indicators(void **state)
{
	struct pack *dutch = load("scenarios/rules/nl.yaml"),
		    *english = load("scenarios/rules/en.yaml");

	(void)state;
	assert_int_equal(count_missing(dutch, english) + count_missing(english, dutch), 0);
	pack_free(dutch);
	pack_free(english);
}

/* The columns of a line of a corpus: id, to, said, reply; ended by NULs. @return the reply. */
static char *read_line(char *line, struct hear_context *context)
{
	char *columns[4], *rest = NULL;
	size_t n = 0;

	for (char *at = line; at != NULL && n < 4; n++) {
		columns[n] = at;
		at = strchr(at, '\t');
		if (at != NULL)
			*at++ = '\0';
		rest = at;
	}
	if (n < 4 || rest == NULL || !addressee_find(columns[1], &context->to))
		return NULL;
	context->said = columns[2];
	return columns[3];
}

static void explain_line(struct ear *ear, char *line, size_t *n_findings)
{
	struct hear_context context = {0};
	const char *reply = read_line(line, &context);
	const struct hearing *h;

	assert_non_null(reply);
	h = hear(ear, &context, str_of(reply));
	for (size_t i = 0; i < h->n_findings; i++) {
		const struct finding *f = &h->findings[i];

		assert_non_null(f->rule.source);
		assert_non_null(strstr(f->rule.source->path, "scenarios/rules/"));
		assert_in_range(f->rule.line, 1, 100000);
		assert_true(f->span.start < f->span.end && f->span.end <= strlen(reply));
		for (size_t k = 0; k < f->n_words; k++)
			assert_true(f->words[k].start < f->words[k].end &&
				    f->words[k].end <= strlen(reply));
		++*n_findings;
	}
}

static void explain_corpus(const char *rules, const char *path, size_t n_least)
{
	struct pack *pack = load(rules);
	struct ear *ear = ear_new(pack);
	struct bytes corpus = {0};
	size_t n_findings = 0;
	char *rest = NULL;

	assert_true(bytes_add_file(&corpus, path, 4 << 20));
	for (char *line = strtok_r(corpus.s, "\n", &rest); line != NULL;
	     line = strtok_r(NULL, "\n", &rest))
		explain_line(ear, line, &n_findings);
	assert_in_range(n_findings, n_least, SIZE_MAX);
	bytes_clear(&corpus);
	ear_free(ear);
	pack_free(pack);
}

static void test_every_finding_is_explained(void **state)
{
	(void)state;
	explain_corpus("scenarios/rules/nl.yaml", "tests/corpus/nl_parent.tsv", 500);
	explain_corpus("scenarios/rules/nl.yaml", "tests/corpus/nl_pitfalls.tsv", 500);
	explain_corpus("scenarios/rules/nl.yaml", "tests/corpus/nl_child.tsv", 500);
	explain_corpus("scenarios/rules/en.yaml", "tests/corpus/en.tsv", 500);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_same_indicators),
		cmocka_unit_test(test_every_finding_is_explained),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
