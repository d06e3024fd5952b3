/**
 * @file
 * Scenarios of a megabyte that mean harm get their verdict soon and in little memory; a story of
 * ten thousand nodes loads.
 */
#include "lint_fixture.h"

#include <stdlib.h>
#include <time.h>

#include <sys/resource.h>

/* Sanitizers make everything slower and larger: then only the verdict is looked at. */
#ifdef __SANITIZE_ADDRESS__
enum { MEASURES = 0 };
#else
enum { MEASURES = 1 };
#endif

/* The largest file there may be, and one small enough for the YAML reader to pass it on. */
static const size_t file_bytes[] = {1024 * 1024 - 4096, 300 * 1024};
/* What is promised for a hostile file; processor time, so that other work does not count. */
enum { MOST_MS = 1000, MOST_KB = 64 * 1024 };

static const char head[] = "gesprek: 1\nid: hostile\nlanguage: nl\ntitle: t\nlevel: 1\nminutes: 1\n"
			   "themes: [t]\nabout: a\nbriefing: b\naims: [respect]\nbegin: a0\n"
			   "endings: {relieved: blij, angry: boos, distrust: stil}\n";
static const char cast[] = "cast:\n  d: {name: D, as: parent, temperament: proud}\n";
static const char ends[] = "  blij: {says: [{d: Ja.}], ending: relieved}\n"
			   "  boos: {says: [{d: Ja.}], ending: angry}\n"
			   "  stil: {says: [{d: Ja.}], ending: distrust}\n";

/* Where `repeated` stands, over and over, with '#' for a number. */
struct hostile {
	const char *name, *before, *repeated, *after;
};

static const struct hostile hostiles[] = {
	{"empty nodes", "nodes:\n", "  a#: {}\n", ""},
	{"nodes that are lists", "nodes:\n", "  a#: []\n", ""},
	{"nodes of many parts", "nodes:\n",
	 "  a#: {says: [{d: x}], replies: [{go: a#}], slots: {w: [x]}}\n", ""},
	{"unknown nodes", "nodes:\n  a0:\n    replies:\n", "    - {if: threat, go: b#}\n", ""},
	{"unknown nodes, long names", "nodes:\n  a0:\n    replies:\n",
	 "    - {go: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa#}\n", ""},
	{"replies", "nodes:\n  a0:\n    replies: [", "{go: a0},", "]\n"},
	{"replies that are nothing", "nodes:\n  a0:\n    replies: [", "1,", "]\n"},
	{"unknown keys", "nodes:\n  a0:\n", "    k#: 1\n", ""},
	{"unknown keys at the top", "", "k#: 1\n", ""},
	{"unknown names, one line", "nodes:\n  a0:\n    replies: [", "{if: thread, go: a0},",
	 "]\n"},
	{"unknown names, many lines", "nodes:\n  a0:\n    replies:\n",
	 "    - {if: thread, go: a0}\n", ""},
	{"one long condition", "nodes:\n  a0:\n    replies: [{go: a0, if: \"", "trust > 1 or ",
	 "threat\"}]\n"},
	{"short conditions", "nodes:\n  a0:\n    says: [", "{d: a,if: a},", "]\n"},
	{"sound conditions", "nodes:\n  a0:\n    says: [", "{d: a,if: 1<trust},", "]\n"},
	{"lines", "nodes:\n  a0:\n    says: [", "{d: a},", "]\n"},
	{"variants", "nodes:\n  a0:\n    says:\n    - d: [", "a,", "]\n"},
	{"speakers", "nodes:\n  a0:\n    says:\n    - x: x\n", "      x#: x\n", ""},
	{"slots", "nodes:\n  a0:\n    slots:\n", "      s#: [a]\n", ""},
	{"slots of several nodes", "nodes:\n", "  a#: {slots: {s#: [a#, b#, c#]}}\n", ""},
	{"words of a slot", "nodes:\n  a0:\n    slots:\n      s: [", "w#,", "]\n"},
	{"bad ids", "nodes:\n  a0:\n    slots:\n", "      S#: [a]\n", ""},
	{"labels", "nodes:\n  a0:\n    invites: [", "respect,", "]\n"},
	{"unknown labels", "nodes:\n  a0:\n    invites: [", "respekt,", "]\n"},
	{"factors", "nodes:\n  a0:\n    boost:\n", "      k#: 1\n", ""},
	{"facts", "facts:\n", "  f#: {notes: n, says: s, about: [w]}\n", ""},
	{"fact names", "nodes:\n  a0:\n    facts: [", "f,", "]\n"},
	{"tests", "nodes:\n  a0:\n    tests: [", "{reply: r},", "]\n"},
	{"variables", "vars:\n", "  v#: 1\n", ""},
	{"endings", "", "", "endings: {relieved: [[[[[[[]]]]]]]}\n"},
	{"aliases of slots",
	 "nodes:\n  a:\n    slots: &s {w: "
	 "[a1,a2,a3,a4,a5,a6,a7,a8,a9,b1,b2,b3,b4,b5,b6,b7,b8,b9]}\n",
	 "  a#: {slots: *s}\n", ""},
	{"aliases of a reply", "nodes:\n  a0:\n    replies:\n    - &r {go: a0}\n", "    - *r\n",
	 ""},
	{"aliases of lines",
	 "nodes:\n  b:\n    says: &r [{d: a},{d: a},{d: a},{d: a},{d: a},{d: a},{d: a},{d: a},{d: "
	 "a}]\n    replies: [",
	 "{go: b,says: *r},", "]\n"},
	{"brackets", "nodes: ", "[", ""},
	{"a quote", "nodes: \"", "a ", ""},
	{"chain of nodes", "nodes:\n  a0: {replies: [{go: a0}]}\n", "  b#: {replies: [{go: b@}]}\n",
	 ""},
};

static void add_numbered(struct bytes *text, const char *part, unsigned number)
{
	for (; *part; part++)
		if (*part == '#')
			bytes_addf(text, "%u", number);
		else if (*part == '@')
			bytes_addf(text, "%u", number + 1);
		else
			bytes_add_char(text, *part);
}

static struct bytes hostile_text(const struct hostile *hostile, size_t most_bytes)
{
	struct bytes text = {0};

	bytes_add_text(&text, head);
	bytes_add_text(&text, cast);
	bytes_add_text(&text, hostile->before);
	for (unsigned i = 0; *hostile->repeated && text.len < most_bytes; i++)
		add_numbered(&text, hostile->repeated, i);
	bytes_add_text(&text, hostile->after);
	return text;
}

static long used_ms(clock_t start)
{
	return (long)((clock() - start) * 1000 / CLOCKS_PER_SEC);
}

static long peak_kb(void)
{
	struct rusage usage;

	getrusage(RUSAGE_SELF, &usage);
	return usage.ru_maxrss;
}

/* valgrind counts its own work in, and can be told by what it loads. */
static bool is_measured(void)
{
	const char *preloaded = getenv("LD_PRELOAD");

	return MEASURES && (!preloaded || !strstr(preloaded, "vgpreload"));
}

/* @return within the limits of time and memory */
static bool judge(const struct hostile *hostile, size_t most_bytes)
{
	struct diags diags = {0};
	struct bytes text = hostile_text(hostile, most_bytes);
	clock_t start = clock();
	struct scenario *scenario = scenario_parse("hostile", (struct str){text.s, text.len}, pack,
						   temperaments, &diags);
	long ms = used_ms(start), kb = peak_kb();
	bool is_over = is_measured() && (ms > MOST_MS || kb > MOST_KB);

	if (is_over || getenv("VERBOSE"))
		fprintf(stderr, "%s: %zu bytes, %ld ms, at most %ld kB so far, %zu errors, %s\n",
			hostile->name, text.len, ms, kb, diags.n_errors,
			diags.n ? diag_infos[diags.v[diags.n - 1].code].id : "nothing said");
	assert_null(scenario);
	assert_true(diags.n > 0);
	bytes_clear(&text);
	diags_clear(&diags);
	return !is_over;
}

static void test_hostile(void **state)
{
	bool is_fine = true;

	(void)state;
	for (size_t i = 0; i < sizeof hostiles / sizeof *hostiles; i++)
		for (size_t k = 0; k < sizeof file_bytes / sizeof *file_bytes; k++)
			is_fine &= judge(&hostiles[i], file_bytes[k]);
	assert_true(is_fine);
}

static struct bytes story(unsigned n_nodes)
{
	struct bytes text = {0};

	bytes_add_text(&text, head);
	bytes_add_text(&text, cast);
	bytes_add_text(&text, "nodes:\n");
	for (unsigned i = 0; i + 1 < n_nodes; i++)
		bytes_addf(&text,
			   "  a%u: {says: [{d: Ja}]%s, replies: "
			   "[{if: respect and trust < 30, go: stay}, {go: a%u}]}\n",
			   i, i % 5 ? "" : ", slots: {w: [eten]}", i + 1);
	bytes_addf(&text, "  a%u: {says: [{d: Nee}], replies: [{go: ending}]}\n", n_nodes - 1);
	bytes_add_text(&text, ends);
	return text;
}

static void test_many_nodes(void **state)
{
	struct diags diags = {0};
	struct bytes text = story(10000);
	clock_t start = clock();

	(void)state;
	struct scenario *scenario =
		scenario_parse("story", (struct str){text.s, text.len}, pack, temperaments, &diags);
	if (getenv("VERBOSE"))
		fprintf(stderr, "10,000 nodes, %zu bytes: %ld ms\n", text.len, used_ms(start));
	assert_non_null(scenario);
	assert_int_equal(scenario->n_nodes, 10003);
	assert_string_equal(scenario_find_node(scenario, "a9998")->edges[1].node->id, "a9999");
	scenario_free(scenario);
	diags_clear(&diags);
	bytes_clear(&text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_hostile),
		cmocka_unit_test(test_many_nodes),
	};
	return cmocka_run_group_tests(tests, fixture_open, fixture_close);
}
