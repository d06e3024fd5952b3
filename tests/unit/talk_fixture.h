/**
 * @file
 * What the tests of the talk layer share: a small pack, temperaments and two
 * scenarios from tests/unit/talk/, and saying things.
 */
#ifndef TEST_TALK_FIXTURE_H
#define TEST_TALK_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "gesprek/talk/session.h"

static struct pack *pack;
static struct temperaments *temperaments;
static struct scenario *parent, *child;

static int fixture_open(void **state)
{
	const char *path = "tests/unit/talk/pack.yaml";
	struct diags diags = {0};
	struct bytes text = {0};

	(void)state;
	pack = pack_load(&path, 1, &diags);
	temperaments =
		pack ? temperaments_load("tests/unit/talk/temperaments.yaml", pack, &diags) : NULL;
	if (temperaments) {
		parent = scenario_load("tests/unit/talk/parent.yaml", pack, temperaments, &diags);
		child = scenario_load("tests/unit/talk/child.yaml", pack, temperaments, &diags);
	}
	if (diags.n_errors) {
		diags_write_text(&diags, &text);
		fputs(bytes_text(&text), stderr);
	}
	bytes_clear(&text);
	diags_clear(&diags);
	return parent && child ? 0 : -1;
}

static int fixture_close(void **state)
{
	(void)state;
	scenario_free(parent);
	scenario_free(child);
	temperaments_free(temperaments);
	pack_free(pack);
	return 0;
}

static inline struct session *open_at(const struct scenario *scenario, const char *node)
{
	const struct session_options options = {
		.seed = 1, .mode = MODE_COACH, .at = scenario_find_node(scenario, node)};

	return session_new(scenario, &options);
}

static inline const struct turn *say(struct session *session, const char *reply)
{
	const struct turn *turn = session_say(session, str_of(reply));

	assert_non_null(turn);
	return turn;
}

static inline bool is_said(const struct turn *turn, const char *part)
{
	for (size_t i = 0; i < turn->n_spoken; i++)
		if (strstr(turn->spoken[i].text, part))
			return true;
	return false;
}

#define assert_at(session, node) assert_string_equal(session_node(session)->id, node)

#endif
