/**
 * @file
 * What the tests of the YAML reader share: the problems of a text as "line level code" lines.
 */
#ifndef TESTS_YAML_FIXTURE_H
#define TESTS_YAML_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "gesprek/base/yaml.h"

enum { MEBIBYTE = 1024 * 1024 };

static const char *level_name(const struct diag *diag)
{
	return diag_infos[diag->code].level == DIAG_ERROR ? "error" : "warning";
}

/* What a file expects, or what was found in it: "line level code" lines. */
static void add_found(struct bytes *out, const struct diags *d)
{
	for (size_t i = 0; i < d->n; i++)
		bytes_addf(out, "%u %s %s\n", d->v[i].line, level_name(&d->v[i]),
			   diag_infos[d->v[i].code].id);
}

/* Read the text and hold what is found against "line level code" lines. */
static struct yaml_doc *read_expecting(struct str text, const char *expected)
{
	struct bytes found = {0};
	struct diags d = {0};
	struct yaml_doc *doc = yaml_parse("test.yaml", text, &d);

	diags_sort(&d);
	add_found(&found, &d);
	assert_string_equal(bytes_text(&found), expected);
	diags_clear(&d);
	bytes_clear(&found);
	return doc;
}

static void assert_found(const char *text, size_t len, const char *expected)
{
	yaml_close(read_expecting((struct str){text, len}, expected));
}

#define ASSERT_FOUND(text, expected) assert_found(text, sizeof(text) - 1, expected)

#endif
