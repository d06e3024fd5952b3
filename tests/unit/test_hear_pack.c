/* Packs with mistakes: each is told once, where it stands; layers and parts. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "gesprek/hear/hear.h"

#define HEAD  "pack: t\nformat: 1\n"
#define WORDS "words:\n  works: [lukt*]\n  praise: [knap]\n"
#define RULE(rule)                                                                                 \
	HEAD WORDS "principles:\n  respect:\n    indicators:\n      a:\n        hears:\n"          \
		   "          - {" rule "}\n"

struct mistake {
	const char *text;
	unsigned line, col;
	const char *code, *hint; /* hint NULL: none needed */
};

static const struct mistake mistakes[] = {
	{"format: 1\n", 1, 1, "missing-key", NULL},
	{"pack: t\nformat: 2\n", 2, 9, "unknown-format", NULL},
	{HEAD "wrods: {}\n", 3, 1, "unknown-key", "words"},
	{HEAD "words: [a]\n", 3, 8, "wrong-type", NULL},
	{HEAD "words:\n  a: ['*']\n", 4, 7, "bad-entry", NULL},
	{HEAD "words:\n  a: ['goed!']\n", 4, 7, "bad-entry", NULL},
	{HEAD "words:\n  a: ['']\n", 4, 7, "bad-entry", NULL},
	{HEAD "words:\n  slot.x: [a]\n", 4, 3, "bad-id", NULL},
	{HEAD "words:\n  works: [<praize>]\n  praise: [a]\n", 4, 11, "unknown-group", "praise"},
	{HEAD "words:\n  a: [x, <b>]\n  b: [<a>]\n", 5, 7, "group-cycle", NULL},
	{HEAD "words:\n  a: [<a>]\n", 4, 7, "group-cycle", NULL},
	{HEAD "frames:\n  f: 'x <workz>'\n" WORDS, 4, 6, "unknown-group", "works"},
	{HEAD "principles:\n  respekt: {}\n", 4, 3, "unknown-label", "respect"},
	{HEAD "principles:\n  blame: {}\n", 4, 3, "unknown-label", NULL},
	{HEAD "pitfalls:\n  blame: {severity: 4}\n", 4, 10, "out-of-range", NULL},
	{HEAD "principles:\n  respect: {indicators: {'A b': {}}}\n", 4, 26, "bad-id", NULL},
	{HEAD "principles:\n  respect:\n    indicators:\n      a: {wieght: 1}\n", 6, 11,
	 "unknown-key", "weight"},
	{RULE("all: [workz]"), 11, 20, "unknown-group", "works"},
	{RULE("regx: [works]"), 11, 14, "unknown-key", "regex"},
	{RULE("frame: [nope]"), 11, 22, "unknown-frame", NULL},
	{RULE("scope: sentence"), 11, 13, "empty-rule", NULL},
	{RULE("all: [works], scope: word"), 11, 35, "bad-value", NULL},
	{RULE("all: [works], negated: yes"), 11, 37, "bad-value", NULL},
	{RULE("all: [works], to: [mother]"), 11, 33, "bad-value", NULL},
	{RULE("all: [works], phase: [end]"), 11, 36, "bad-value", NULL},
	{RULE("all: [works], asks: maybe"), 11, 34, "wrong-type", NULL},
	{RULE("all: [works], within: 99"), 11, 36, "out-of-range", NULL},
	{RULE("all: [works], confidence: 2"), 11, 40, "out-of-range", NULL},
	{RULE("all: [works], after: [respect.b]"), 11, 36, "unknown-label", "respect.a"},
	{RULE("all: [works], unless: [nothing]"), 11, 37, "unknown-label", NULL},
	{RULE("all: [works]") "        no: [{tekst: x}]\n", 12, 14, "wrong-type", NULL},
	{RULE("all: [works]") "        no: [{text: x, to: mum}]\n", 12, 28, "bad-value", NULL},
	{RULE("all: [works]") "        cancels: [nothing]\n", 12, 19, "unknown-label", NULL},
	{RULE("all: []"), 11, 19, "bad-value", NULL},
	{RULE("seq: [works, works, works, works, works, works, works, works, works]"), 11, 19,
	 "too-many", NULL},
	{HEAD "parts: [a.yaml]\n", 3, 9, "bad-part", NULL},
	{RULE("points: 3"), 11, 22, "bad-value", NULL},
	{HEAD "scorecards: [a]\n", 3, 13, "wrong-type", NULL},
	{HEAD "scorecards:\n  respekt: {}\n", 4, 3, "unknown-label", "respect"},
	{HEAD "scorecards:\n  respect: [a]\n", 4, 12, "wrong-type", NULL},
	{HEAD "scorecards:\n  respect: {wrods: {1: [a]}}\n", 4, 13, "unknown-key", "words"},
	{HEAD "scorecards:\n  respect: {words: [a]}\n", 4, 20, "wrong-type", NULL},
	{HEAD "scorecards:\n  respect: {words: {many: [a]}}\n", 4, 21, "wrong-type", NULL},
	{HEAD "scorecards:\n  respect: {words: {1000: [a]}}\n", 4, 21, "out-of-range", NULL},
	{HEAD "scorecards:\n  respect: {words: {1: [{b: c}]}}\n", 4, 25, "wrong-type", NULL},
	{HEAD "scorecards:\n  respect: {words: {1: ['a!']}}\n", 4, 25, "bad-entry", NULL},
	{HEAD "scorecards:\n  respect: {words: {1: [<b>]}}\n", 4, 25, "unknown-group", NULL},
	{HEAD "scorecards:\n  respect: {longer: {5: x}}\n", 4, 25, "wrong-type", NULL},
	{HEAD "question-frames: [f]\n", 3, 19, "unknown-frame", NULL},
};

static void print_diags(const struct diags *d)
{
	struct bytes out = {0};

	diags_write_text(d, &out);
	print_error("%s\n", bytes_text(&out));
	bytes_clear(&out);
}

static bool is_told(const struct diags *d, const struct mistake *m)
{
	const struct diag *diag = d->v;

	if (d->n != 1 || diag->line != m->line || diag->col != m->col ||
	    strcmp(diag_infos[diag->code].id, m->code) != 0)
		return false;
	return m->hint == NULL || (diag->hint != NULL && strstr(diag->hint, m->hint) != NULL);
}

static void test_mistakes_are_told_where_they_stand(void **state)
{
	size_t wrong = 0;

	(void)state;
	for (size_t i = 0; i < sizeof mistakes / sizeof *mistakes; i++) {
		const struct mistake *m = &mistakes[i];
		struct diags diags = {0};
		struct pack *pack = pack_parse("t.yaml", str_of(m->text), &diags);

		if (pack != NULL || !is_told(&diags, m)) {
			print_error("%s\nexpected %u:%u %s\n", m->text, m->line, m->col, m->code);
			print_diags(&diags);
			wrong++;
		}
		pack_free(pack);
		diags_clear(&diags);
	}
	assert_int_equal(wrong, 0);
}

static void test_patterns_are_told_within(void **state)
{
	static const struct mistake bad[] = {
		{RULE("regex: 'ab(c'"), 11, 26, "bad-pattern", NULL},
		{RULE("regex: 'a <works> b(c'"), 11, 35, "bad-pattern", NULL},
		{RULE("regex: \"\xC3\xA9\xC3\xA9[a\""), 11, 26, "bad-pattern", NULL},
		{RULE("regex: ab**+c"), 11, 24, "bad-pattern", NULL},
		{RULE("regex: [a, '(?<=b+)c']"), 11, 26, "bad-pattern", NULL},
	};
	size_t wrong = 0;

	(void)state;
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		struct diags diags = {0};
		struct pack *pack = pack_parse("t.yaml", str_of(bad[i].text), &diags);
		const struct diag *last;

		assert_non_null(pack);
		assert_int_equal(diags.n, 0);
		assert_false(pack_check(pack, &diags));
		last = &diags.v[0];
		if (last->code != DIAG_BAD_PATTERN || last->line != bad[i].line ||
		    last->col != bad[i].col) {
			print_error("%s\nexpected %u:%u\n", bad[i].text, bad[i].line, bad[i].col);
			print_diags(&diags);
			wrong++;
		}
		assert_non_null(strstr(last->message, "pattern does not compile: "));
		pack_free(pack);
		diags_clear(&diags);
	}
	assert_int_equal(wrong, 0);
}

static void test_check_names_slow_rules(void **state)
{
	struct diags diags = {0};
	struct pack *pack = pack_parse("t.yaml", str_of(RULE("regex: '^.{3,9}$'")), &diags);

	(void)state;
	assert_non_null(pack);
	assert_true(pack_check(pack, &diags));
	assert_int_equal(diags.n, 4);
	assert_int_equal(diags.v[0].code, DIAG_SLOW_PATTERN);
	assert_int_equal(diags.v[1].code, DIAG_FEW_EXAMPLES);
	assert_int_equal(diags.v[2].code, DIAG_UNUSED_GROUP);
	assert_int_equal(diags.v[3].code, DIAG_UNUSED_GROUP);
	pack_free(pack);
	diags_clear(&diags);
}

static void test_limits_are_told(void **state)
{
	struct diags diags = {0};
	struct pack *pack = pack_parse("t.yaml", str_of(RULE("regex: '(?:a+)+b'")), &diags);
	struct ear *ear = ear_new(pack);
	const struct hear_context context = {.to = TO_PARENT};
	const struct hearing *h =
		hear(ear, &context, str_of("aab aabaabaabaabaabaabaabaabaabaabaaaabaac"));
	struct bytes text = {0};

	(void)state;
	assert_int_equal(h->n_findings, 1);
	assert_int_equal(h->n_limits, 0);
	for (unsigned i = 0; i < 40; i++)
		bytes_add_text(&text, "a1a"); /* letters in a row would be squeezed */
	ear_free(ear);
	pack_free(pack);
	pack = pack_parse("t.yaml", str_of(RULE("regex: '(?:[a1]+)+[bc]'")), &diags);
	ear = ear_new(pack);
	h = hear(ear, &context, (struct str){bytes_text(&text), text.len});
	assert_int_equal(h->n_findings, 0);
	assert_int_equal(h->n_limits, 1);
	ear_report_limits(ear, &diags);
	assert_int_equal(diags.v[diags.n - 1].code, DIAG_PATTERN_LIMIT);
	assert_int_equal(diags.v[diags.n - 1].line, 11);
	bytes_clear(&text);
	ear_free(ear);
	pack_free(pack);
	diags_clear(&diags);
}

/* ---- files: parts and layers ---- */

struct folder {
	char path[64];
};

static void folder_write(const struct folder *f, const char *name, const char *text)
{
	char path[128];
	FILE *file;

	snprintf(path, sizeof path, "%s/%s", f->path, name);
	file = fopen(path, "w");
	assert_non_null(file);
	fputs(text, file);
	assert_int_equal(fclose(file), 0);
}

static int folder_make(void **state)
{
	static struct folder f;

	strcpy(f.path, "/tmp/gesprek-test-XXXXXX");
	*state = &f;
	return mkdtemp(f.path) == NULL;
}

static int folder_remove(void **state)
{
	static const char *const names[] = {"base.yaml", "part.yaml", "layer.yaml"};
	const struct folder *f = *state;
	char path[128];

	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		snprintf(path, sizeof path, "%s/%s", f->path, names[i]);
		unlink(path);
	}
	return rmdir(f->path);
}

static const char base[] =
	HEAD "parts: [part.yaml]\n"
	     "pitfalls:\n  blame:\n    severity: 3\n    indicators:\n"
	     "      a: {hears: [{all: [fault]}], weight: 0.8}\n"
	     "  jargon:\n    severity: 1\n    indicators:\n      b: {hears: [{all: [works]}]}\n";
static const char part[] = "words:\n  fault: [schuld]\n  works: [traject]\n";

static struct pack *load(const struct folder *f, const char *layer, struct diags *diags)
{
	char paths[2][128];
	const char *const list[] = {paths[0], paths[1]};

	folder_write(f, "base.yaml", base);
	folder_write(f, "part.yaml", part);
	snprintf(paths[0], sizeof paths[0], "%s/base.yaml", f->path);
	snprintf(paths[1], sizeof paths[1], "%s/layer.yaml", f->path);
	if (layer != NULL)
		folder_write(f, "layer.yaml", layer);
	return pack_load(list, layer == NULL ? 1 : 2, diags);
}

static bool hears(const struct pack *pack, const char *id, const char *text)
{
	const struct hear_context context = {.to = TO_PARENT};
	struct ear *ear = ear_new(pack);
	bool is_heard = hearing_has_indicator(hear(ear, &context, str_of(text)), id);

	ear_free(ear);
	return is_heard;
}

static void test_parts(void **state)
{
	struct diags diags = {0};
	struct pack *pack = load(*state, NULL, &diags);

	assert_non_null(pack);
	assert_true(hears(pack, "blame.a", "uw schuld"));
	assert_int_equal(diags.n, 0);
	assert_string_equal(strrchr(pack_get_file(pack, 0), '/'), "/base.yaml");
	assert_string_equal(strrchr(pack_get_file(pack, 1), '/'), "/part.yaml");
	assert_null(pack_get_file(pack, 2));
	pack_free(pack);
}

static void test_layers_add_and_change(void **state)
{
	struct diags diags = {0};
	struct pack *pack =
		load(*state,
		     HEAD "words: {fault: [fout]}\npitfalls:\n  blame:\n    indicators:\n"
			  "      a: {severity: 3, noticed: anders}\n"
			  "      c: {hears: [{all: [works, fault]}]}\n"
			  "  jargon: {indicators: {b: {off: true}}}\n",
		     &diags);
	struct pack *plain;

	assert_non_null(pack);
	assert_true(hears(pack, "blame.a", "uw fout"));
	assert_true(hears(pack, "blame.a", "uw schuld"));
	assert_true(hears(pack, "blame.c", "uw schuld in dit traject"));
	assert_false(hears(pack, "jargon.b", "dit traject"));
	assert_string_equal(pack_find_indicator(pack, "blame.a")->noticed, "anders");
	assert_true(pack_find_indicator(pack, "blame.a")->weight > 0.79);
	plain = load(*state, NULL, &diags);
	assert_true(hears(plain, "jargon.b", "dit traject"));
	assert_true(pack_hash(plain) != pack_hash(pack));
	pack_free(plain);
	pack_free(pack);
	diags_clear(&diags);
}

static void test_layers_silence_nothing_grave_without_why(void **state)
{
	static const char *const silent[] = {
		HEAD "pitfalls: {blame: {indicators: {a: {off: true}}}}\n",
		HEAD "pitfalls: {blame: {indicators: {a: {weight: 0.1}}}}\n",
		HEAD "pitfalls: {blame: {indicators: {a: {severity: 1}}}}\n",
		HEAD "pitfalls: {blame: {severity: 2}}\n",
		HEAD "pitfalls: {jargon: {indicators: {b: {cancels: [blame]}}}}\n",
		HEAD "pitfalls: {jargon: {indicators: {b: {cancels: [blame.a]}}}}\n",
	};
	struct diags diags = {0};
	struct pack *pack;

	for (size_t i = 0; i < sizeof silent / sizeof *silent; i++) {
		assert_null(load(*state, silent[i], &diags));
		assert_int_equal(diags.n, 1);
		assert_int_equal(diags.v[0].code, DIAG_NEEDS_WHY);
		diags_clear(&diags);
	}
	pack = load(*state, HEAD "pitfalls: {blame: {indicators: {a: {off: true, why: proef}}}}\n",
		    &diags);
	assert_non_null(pack);
	assert_false(hears(pack, "blame.a", "uw schuld"));
	pack_free(pack);
}

static void test_names_stand_once_in_a_layer(void **state)
{
	static const char *const twice[] = {
		HEAD "parts: [part.yaml]\nwords: {fault: [x]}\n",
		HEAD "frames: {f: a, g: b}\nparts: [part.yaml, part.yaml]\n",
	};
	const struct folder *f = *state;
	struct diags diags = {0};

	for (size_t i = 0; i < sizeof twice / sizeof *twice; i++) {
		char path[128];
		const char *const list[] = {path};

		folder_write(f, "base.yaml", twice[i]);
		folder_write(f, "part.yaml", part);
		snprintf(path, sizeof path, "%s/base.yaml", f->path);
		assert_null(pack_load(list, 1, &diags));
		assert_int_equal(diags.v[0].code, DIAG_NAME_TAKEN);
		diags_clear(&diags);
	}
}

static void test_parts_stay_below_the_pack(void **state)
{
	static const char *const bad[] = {"../base.yaml",
					  "/etc/passwd",
					  "a/../../b.yaml",
					  "./b.yaml",
					  "a//b.yaml",
					  "a\\\\b.yaml",
					  ""};
	const struct folder *f = *state;
	struct diags diags = {0};

	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		char path[128], text[128];
		const char *const list[] = {path};

		snprintf(text, sizeof text, HEAD "parts: [\"%s\"]\n", bad[i]);
		folder_write(f, "base.yaml", text);
		snprintf(path, sizeof path, "%s/base.yaml", f->path);
		assert_null(pack_load(list, 1, &diags));
		assert_int_equal(diags.n, 1);
		assert_int_equal(diags.v[0].code, DIAG_BAD_PART);
		diags_clear(&diags);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_mistakes_are_told_where_they_stand),
		cmocka_unit_test(test_patterns_are_told_within),
		cmocka_unit_test(test_check_names_slow_rules),
		cmocka_unit_test(test_limits_are_told),
		cmocka_unit_test_setup_teardown(test_parts, folder_make, folder_remove),
		cmocka_unit_test_setup_teardown(test_layers_add_and_change, folder_make,
						folder_remove),
		cmocka_unit_test_setup_teardown(test_layers_silence_nothing_grave_without_why,
						folder_make, folder_remove),
		cmocka_unit_test_setup_teardown(test_names_stand_once_in_a_layer, folder_make,
						folder_remove),
		cmocka_unit_test_setup_teardown(test_parts_stay_below_the_pack, folder_make,
						folder_remove),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
