/**
 * @file
 * What the tests of the scenario loader share: the small pack and the kinds of people of
 * tests/lint.
 */
#ifndef TEST_LINT_FIXTURE_H
#define TEST_LINT_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "gesprek/scenario/scenario.h"

static struct pack *pack;
static struct temperaments *temperaments;

static inline void print_diags(const struct diags *diags)
{
	struct bytes text = {0};

	diags_write_text(diags, &text);
	fputs(bytes_text(&text), stderr);
	bytes_clear(&text);
}

static int fixture_open(void **state)
{
	const char *path = "tests/lint/pack.yaml";
	struct diags diags = {0};

	(void)state;
	pack = pack_load(&path, 1, &diags);
	if (pack)
		temperaments = temperaments_load("tests/lint/temperaments.yaml", pack, &diags);
	print_diags(&diags);
	diags_clear(&diags);
	return temperaments ? 0 : -1;
}

static int fixture_close(void **state)
{
	(void)state;
	temperaments_free(temperaments);
	pack_free(pack);
	return 0;
}

#endif
