/**
 * @file
 * Texts in two forms: reading them, and whether every Dutch text to the trainee has both.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>
#include <glob.h>

#include "gesprek/base/address.h"
#include "gesprek/scenario/scenario.h"

/* ---- one text ---- */

static const struct {
	const char *text, *informal, *formal, *bad; /* bad NULL: nothing is */
} rows[] = {
	{"Er is niets.", "Er is niets.", "Er is niets.", NULL},
	{"", "", "", NULL},
	{"{Je vroeg|U vroeg} door.", "Je vroeg door.", "U vroeg door.", NULL},
	{"Wat {je|u} zag, met {jouw|uw} ogen", "Wat je zag, met jouw ogen",
	 "Wat u zag, met uw ogen", NULL},
	{"{je|u}{r|w}", "jer", "uw", NULL},
	{"Dank{ je|}.", "Dank je.", "Dank.", NULL},
	{"{|allebei}", "", "allebei", NULL},
	{"{name} hoort {je|u} {n} keer: {}", "{name} hoort je {n} keer: {}",
	 "{name} hoort u {n} keer: {}", NULL},
	{"ja | nee", "ja | nee", "ja | nee", NULL},
	{"{name} | {je|u}", "{name} | je", "{name} | u", NULL},
	{"} {je|u} {", "} je {", "} u {", NULL},
	{"a {je|u|gij} b {je|u}", "a {je|u|gij} b je", "a {je|u|gij} b u", "{je|u|gij}"},
	{"a {je {n}|u} b", "a {je {n}|u} b", "a {je {n}|u} b", "{je {n}|u}"},
	{"a {je|u", "a {je|u", "a {je|u", "{je|u"},
	{"{je|u {name}", "{je|u {name}", "{je|u {name}", "{je|u {name}"},
};

static void test_pairs_leave_one_form(void **state)
{
	struct arena arena = {0};
	struct str bad;

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		assert_string_equal(address_text(ADDRESS_INFORMAL, rows[i].text, &arena, &bad),
				    rows[i].informal);
		assert_string_equal(address_text(ADDRESS_FORMAL, rows[i].text, &arena, &bad),
				    rows[i].formal);
		if (rows[i].bad)
			assert_true(str_is(bad, rows[i].bad));
		else
			assert_null(bad.s);
	}
	arena_clear(&arena);
}

static void test_a_text_without_pairs_costs_nothing(void **state)
{
	static const char text[] = "Er is {n} keer niets.";
	struct arena arena = {0};
	struct str bad;

	(void)state;
	assert_ptr_equal(address_text(ADDRESS_FORMAL, text, &arena, &bad), text);
	assert_int_equal(arena.used_bytes, 0);
}

/* A file may be a megabyte of braces. */
static void test_many_braces_are_read_in_one_go(void **state)
{
	enum { N_BRACES = 1024 * 1024 };
	struct arena arena = {0};
	struct bytes text = {0};
	struct str bad;

	(void)state;
	bytes_add_fill(&text, '{', N_BRACES);
	bytes_add_text(&text, "|");
	assert_ptr_equal(address_text(ADDRESS_FORMAL, text.s, &arena, &bad), text.s);
	assert_non_null(bad.s);
	bytes_clear(&text);
	arena_clear(&arena);
}

static void test_ids(void **state)
{
	enum address address = ADDRESS_COUNT;

	(void)state;
	assert_true(address_find("u", &address));
	assert_int_equal(address, ADDRESS_FORMAL);
	assert_true(address_find("je", &address));
	assert_int_equal(address, ADDRESS_INFORMAL);
	assert_false(address_find("U", &address));
	assert_false(address_find("", &address));
	assert_int_equal(address, ADDRESS_INFORMAL);
	assert_string_equal(address_id(ADDRESS_FORMAL), "u");
}

/* ---- packs and scenarios ---- */

static struct pack *packs[ADDRESS_COUNT];
static struct temperaments *temperaments[ADDRESS_COUNT];

static int setup(void **state)
{
	const char *path = "scenarios/rules/nl.yaml";
	struct diags diags = {0};

	(void)state;
	for (unsigned i = 0; i < ADDRESS_COUNT; i++) {
		packs[i] = pack_load_as(&path, 1, (enum address)i, &diags);
		if (packs[i])
			temperaments[i] = temperaments_load("scenarios/rules/temperaments.yaml",
							    packs[i], &diags);
	}
	diags_clear(&diags);
	return temperaments[ADDRESS_INFORMAL] && temperaments[ADDRESS_FORMAL] ? 0 : -1;
}

static int teardown(void **state)
{
	(void)state;
	for (unsigned i = 0; i < ADDRESS_COUNT; i++) {
		temperaments_free(temperaments[i]);
		pack_free(packs[i]);
	}
	return 0;
}

static void test_packs_speak_as_asked(void **state)
{
	const struct pack *je = packs[ADDRESS_INFORMAL], *u = packs[ADDRESS_FORMAL];
	const struct indicator *a = pack_get_indicator(je, 0), *b = pack_get_indicator(u, 0);

	(void)state;
	assert_string_equal(pack_text(je, "tui.leave", ""), "Wil je dit gesprek verlaten?");
	assert_string_equal(pack_text(u, "tui.leave", ""), "Wilt u dit gesprek verlaten?");
	assert_int_equal(strncmp(a->noticed, "Je ", 3), 0);
	assert_int_equal(strncmp(b->noticed, "U ", 2), 0);
	assert_string_equal(a->noticed + 3, b->noticed + 2);
	/* What is said to a parent, and what is heard, is the same for all trainees. */
	for (unsigned i = 0; i < pack_count_indicators(je); i++)
		assert_string_equal(pack_get_indicator(je, i)->suggestion,
				    pack_get_indicator(u, i)->suggestion);
	assert_true(pack_hash(je) == pack_hash(u));
}

static void test_scenarios_speak_as_their_pack(void **state)
{
	static const char path[] = "scenarios/nl/slippers-in-januari.yaml";
	static const char *const starts[] = {[ADDRESS_INFORMAL] = "Je bent de leerkracht",
					     [ADDRESS_FORMAL] = "U bent de leerkracht"};
	static const char *const sees[] = {[ADDRESS_INFORMAL] = "Hij ziet je kijken.",
					   [ADDRESS_FORMAL] = "Hij ziet u kijken."};
	static const char *const abouts[] = {[ADDRESS_INFORMAL] = "als jij niets invult",
					     [ADDRESS_FORMAL] = "als u niets invult"};
	uint64_t hashes[ADDRESS_COUNT];

	(void)state;
	for (unsigned i = 0; i < ADDRESS_COUNT; i++) {
		struct diags diags = {0};
		struct arena arena = {0};
		struct scenario_card card;
		struct scenario *sc = scenario_load(path, packs[i], temperaments[i], &diags);

		assert_non_null(sc);
		hashes[i] = sc->hash;
		assert_int_equal(strncmp(sc->briefing, starts[i], strlen(starts[i])), 0);
		assert_non_null(strstr(sc->begin->says.v[0].variants[0], sees[i]));
		assert_non_null(strstr(sc->about, abouts[i]));
		for (size_t k = 0; k < sc->n_reflect; k++)
			assert_null(strchr(sc->reflect[k], '{'));
		assert_true(scenario_read_card_as(path, (enum address)i, &arena, &card, &diags));
		assert_string_equal(card.about, sc->about);
		arena_clear(&arena);
		scenario_free(sc);
		diags_clear(&diags);
	}
	assert_true(hashes[ADDRESS_INFORMAL] == hashes[ADDRESS_FORMAL]);
}

static void test_packs_say_where_a_pair_is_bad(void **state)
{
	static const char *const texts[] = {
		"texts:\n  tui.you: Jij\n  tui.role: \"Dit is {jouw|uw|jullie} rol\"\n",
		"pitfalls:\n  blame:\n    about: \"Zo is {jouw {n}|uw} rol\"\n",
		"pitfalls:\n  blame:\n    indicators:\n"
		"      a: {noticed: \"Is wat {je|u zei\"}\n",
	};
	static const unsigned places[][2] = {{6, 21}, {6, 19}, {7, 28}};

	(void)state;
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		struct bytes text = {0};
		struct diags diags = {0};

		bytes_addf(&text, "pack: proef\nformat: 1\nlanguage: nl\n%s", texts[i]);
		assert_null(pack_parse("proef.yaml", (struct str){text.s, text.len}, &diags));
		assert_int_equal(diags.n, 1);
		assert_int_equal(diags.v[0].code, DIAG_BAD_ADDRESS);
		assert_int_equal(diags.v[0].line, places[i][0]);
		assert_int_equal(diags.v[0].col, places[i][1]);
		diags_clear(&diags);
		bytes_clear(&text);
	}
}

/* ---- every Dutch text to the trainee ---- */

/* Keys whose texts go to the trainee, in packs and scenarios. Below `texts` every key does. */
static const struct {
	const char *key;
	bool has_lists; /* else a list there is something else, such as words to ask about */
} told[] = {
	{"noticed", false},  {"effect", false},         {"title", false},   {"about", false},
	{"briefing", false}, {"content-notice", false}, {"role", false},    {"hint", false},
	{"notes", false},    {"text", false},           {"reflect", true},  {"narrator", true},
	{"signals", true},   {"consult", true},         {"decision", true}, {"carry", true},
};

/* What has such keys by chance: names that authors choose. */
static const char *const passed_over[] = {"words", "frames", "slots", "hears", "yes", "no"};

/* Texts that a character says, though they are the program's own: how their keys start and end. */
static const struct {
	const char *start, *end;
} said_by_others[] = {
	{"talk.unheard", ""},
	{"dilemma.", ".parent"},
	{"dilemma.", ".child"},
	{"dilemma.", ".youth"},
};

static const char *const words[][8] = {
	[ADDRESS_INFORMAL] = {"je", "jij", "jou", "jouw", "jouwe", "jullie", "jezelf", NULL},
	[ADDRESS_FORMAL] = {"u", "uw", "uwe", "uzelf", NULL},
};

static const struct {
	const char *open, *close;
} quotes[] = {{"‘", "’"}, {"“", "”"}, {"\"", "\""}};

struct scan {
	const char *path;
	unsigned n_told, n_pairs, n_wrong;
};

static bool is_in(const char *const *list, size_t n, const char *text)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(list[i], text) == 0)
			return true;
	return false;
}
#define IS_IN(list, text) is_in(list, sizeof(list) / sizeof *(list), text)

/* The length of the quotation that starts at @p text, or 0. */
static size_t quotation_len(const char *text)
{
	for (size_t i = 0; i < sizeof quotes / sizeof *quotes; i++) {
		const size_t len = strlen(quotes[i].open);
		const char *close = strncmp(text, quotes[i].open, len) == 0
					    ? strstr(text + len, quotes[i].close)
					    : NULL;
		if (close)
			return (size_t)(close - text) + strlen(quotes[i].close);
	}
	return 0;
}

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80);
}

/* The first word of @p address that stands outside quotation marks; NULL: there is none. */
static const char *bare_word(const char *text, enum address address)
{
	while (*text) {
		const size_t quoted = quotation_len(text);
		size_t len = 0;
		while (is_letter(text[len]) && !quotation_len(text + len))
			len++;
		for (size_t i = 0; len && words[address][i]; i++)
			if (strlen(words[address][i]) == len &&
			    strchr("JjUu", *text) && /* a capital or not */
			    strncmp(text + 1, words[address][i] + 1, len - 1) == 0 &&
			    (*text | 0x20) == *words[address][i])
				return words[address][i];
		text += quoted ? quoted : len ? len : 1;
	}
	return NULL;
}

static void complain(struct scan *scan, const struct yaml_node *node, const char *what)
{
	fprintf(stderr, "%s:%u:%u: %s: %s\n", scan->path, node->at.line, node->at.col, what,
		node->text.s);
	scan->n_wrong++;
}

static void scan_told(struct scan *scan, const struct yaml_node *node)
{
	struct arena arena = {0};
	struct str bad;

	for (unsigned i = 0; i < ADDRESS_COUNT; i++) {
		const enum address other = i == ADDRESS_FORMAL ? ADDRESS_INFORMAL : ADDRESS_FORMAL;
		const char *text = address_text((enum address)i, node->text.s, &arena, &bad);
		const char *word = bare_word(text, other);
		if (word)
			complain(scan, node, word);
		if (bad.s)
			complain(scan, node, "two forms that cannot be read");
		scan->n_pairs += i == 0 && text != node->text.s;
	}
	scan->n_told++;
	arena_clear(&arena);
}

/* Markup where nobody resolves it would be shown as it stands. */
static void scan_untold(struct scan *scan, const struct yaml_node *node)
{
	struct arena arena = {0};
	struct str bad;

	if (address_text(ADDRESS_FORMAL, node->text.s, &arena, &bad) != node->text.s)
		complain(scan, node, "two forms, but not for the trainee");
	arena_clear(&arena);
}

static bool is_said_by_others(const char *key)
{
	const size_t len = strlen(key);

	for (size_t i = 0; i < sizeof said_by_others / sizeof *said_by_others; i++) {
		const char *start = said_by_others[i].start, *end = said_by_others[i].end;
		if (strncmp(key, start, strlen(start)) == 0 && len >= strlen(end) &&
		    strcmp(key + len - strlen(end), end) == 0)
			return true;
	}
	return false;
}

static bool is_told(const char *key, const struct yaml_node *value)
{
	for (size_t i = 0; i < sizeof told / sizeof *told; i++)
		if (strcmp(told[i].key, key) == 0)
			return value->kind == YAML_SCALAR || told[i].has_lists;
	return false;
}

static void scan_node(struct scan *scan, const struct yaml_node *node, bool is_to_trainee)
{
	if (node->kind == YAML_SCALAR && is_to_trainee)
		scan_told(scan, node);
	else if (node->kind == YAML_SCALAR)
		scan_untold(scan, node);
	for (size_t i = 0; node->kind == YAML_SEQUENCE && i < node->n; i++)
		scan_node(scan, node->items[i], is_to_trainee);
	for (size_t i = 0; node->kind == YAML_MAPPING && i < node->n; i++) {
		const char *key = node->keys[i]->text.s;
		const struct yaml_node *value = node->items[i];
		const bool is_table = strcmp(key, "texts") == 0 && value->kind == YAML_MAPPING;
		if (!IS_IN(passed_over, key) && !is_said_by_others(key))
			scan_node(scan, value, is_to_trainee || is_table || is_told(key, value));
	}
}

static void scan_files(struct scan *scan, const char *pattern)
{
	struct diags diags = {0};
	glob_t found;

	assert_int_equal(glob(pattern, 0, NULL, &found), 0);
	for (size_t i = 0; i < found.gl_pathc; i++) {
		struct yaml_doc *doc = yaml_open(found.gl_pathv[i], &diags);
		assert_non_null(doc);
		scan->path = found.gl_pathv[i];
		scan_node(scan, yaml_root(doc), false);
		yaml_close(doc);
	}
	globfree(&found);
	diags_clear(&diags);
}

static void test_dutch_texts_have_both_forms(void **state)
{
	struct scan scan = {0};

	(void)state;
	scan_files(&scan, "scenarios/rules/nl.yaml");
	scan_files(&scan, "scenarios/rules/nl/*.yaml");
	scan_files(&scan, "scenarios/nl/*.yaml");
	assert_int_equal(scan.n_wrong, 0);
	assert_true(scan.n_told > 600 && scan.n_pairs > 300);
}

static void test_bare_words_are_seen(void **state)
{
	static const char *const seen[] = {"Je vroeg.",   "wat je zei",  "(jij)",
					   "op jouw, of", "‘zo’ zei je", "Zo is jullie."};
	static const char *const fine[] = {"Jeugd",   "haar jas", "‘zo zei je’", "“je”",
					   "\"jij\"", "buurtjes", "ideeën",      ""};

	(void)state;
	for (size_t i = 0; i < sizeof seen / sizeof *seen; i++)
		assert_non_null(bare_word(seen[i], ADDRESS_INFORMAL));
	for (size_t i = 0; i < sizeof fine / sizeof *fine; i++)
		assert_null(bare_word(fine[i], ADDRESS_INFORMAL));
	assert_non_null(bare_word("wat U ziet", ADDRESS_FORMAL));
	assert_null(bare_word("een uur nu", ADDRESS_FORMAL));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_pairs_leave_one_form),
		cmocka_unit_test(test_a_text_without_pairs_costs_nothing),
		cmocka_unit_test(test_many_braces_are_read_in_one_go),
		cmocka_unit_test(test_ids),
		cmocka_unit_test(test_packs_speak_as_asked),
		cmocka_unit_test(test_scenarios_speak_as_their_pack),
		cmocka_unit_test(test_packs_say_where_a_pair_is_bad),
		cmocka_unit_test(test_bare_words_are_seen),
		cmocka_unit_test(test_dutch_texts_have_both_forms),
	};

	return cmocka_run_group_tests(tests, setup, teardown);
}
