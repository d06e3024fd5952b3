/*
 * The index, the needs of patterns and their machine code only save work: on
 * packs and texts thrown by seeded dice, and on the corpora, the findings are
 * the same as those of an ear that tries every rule, with PCRE2's JIT.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../engine/hear/ear.h"
#include "gesprek/base/dice.h"

enum { PACKS = 60, GROUPS = 12, FRAMES = 5, INDICATORS = 24, TEXTS = 150 };

/* Few and short, so that much is heard; apostrophes, accents and stretched letters among them. */
static const char *const words[] = {
	"ik",        "u",          "je",       "niet",          "geen",      "maar",
	"en",        "dus",        "goed",     "goede",         "lukt",      "lukte",
	"moe",       "'s",         "avonds",   "zo'n",          "schuld",    "schuldig",
	"vermoeid",  "rust",       "rustig",   "\u00E9\u00E9n", "weg",       "leg",
	"uit",       "ja-knikken", "kapot",    "wat",           "hoe",       "wie",
	"S",         "SCHULD",     "moeeee",   "stra\u00DFe",   "\u212Aind", "kind",
	"\u017Ftil", "stil",       "i\u0307k", "\u0130k",       "auto's",    "'k",
};
enum { WORDS = sizeof words / sizeof *words };

static const char *pick(struct dice *d)
{
	return words[dice_below(d, WORDS)];
}

static void throw_groups(struct dice *d, struct bytes *out)
{
	static const char *const before[] = {"", "", "", "*"}, *const behind[] = {"", "", "*", " "};

	bytes_add_text(out, "words:\n  particles: [en, dus]\n  negation: [niet, geen]\n  "
			    "negation-stop: [maar]\n"
			    "  stopwords: [ik, u]\n");
	for (unsigned g = 0; g < GROUPS; g++) {
		bytes_addf(out, "  g%u: [\"%s\"", g, pick(d));
		for (uint32_t i = 0, n = dice_below(d, 4); i < n; i++) {
			const char *word = pick(d);

			bytes_addf(out, ", \"%s%s%s\"",
				   strlen(word) > 1 ? before[dice_below(d, 4)] : "", word,
				   behind[dice_below(d, 4)]);
			if (dice_below(d, 4) == 0)
				bytes_addf(out, ", \"%s %s%s\"", pick(d),
					   dice_below(d, 2) ? ".. " : "", pick(d));
		}
		if (g > 0 && dice_below(d, 4) == 0)
			bytes_addf(out, ", <g%u>", dice_below(d, g));
		bytes_add_text(out, "]\n");
	}
}

static void throw_literal(struct dice *d, struct bytes *out)
{
	for (const char *from = pick(d); *from != '\0'; from++) {
		if (*from != '\'') /* it would end the YAML text */
			bytes_add_char(out, *from);
	}
}

static void throw_piece(struct dice *d, struct bytes *out)
{
	static const char *const pieces[] = {"%s",        "\\b%s\\b",         "(?:%s|%s)",
					     "%s?",       "(?:%s)?",          "[%s]+",
					     "%s.*%s",    "(?=.*%s)",         "(?!.*%s)",
					     "%s{2}",     "(?:%s|x?)",        "\\w*%s\\W+",
					     "(%s)\\1?",  "\\b(?:%s|%s)\\b",  "(?:%s|%s) %s",
					     "%s\\s+%s",  "\\b(?:%s|%s)+\\b", "%s\\b?",
					     "\\b?%s",    "(?:%s ?)+",        "(?:\\b%s|%s\\b)",
					     "%s(?= )",   "(?:%s(?:%s|) )?",  "(?<=%s )%s",
					     "(?<n>%s),?"};
	const size_t n = dice_below(d, sizeof pieces / sizeof *pieces + 6);

	if (n >= sizeof pieces / sizeof *pieces) {
		bytes_addf(out, n % 2 == 0 ? "<g%u>" : "(?:<g%u>\\W*|x)", dice_below(d, GROUPS));
		return;
	}
	for (const char *at = pieces[n]; *at != '\0'; at++) {
		if (at[0] == '%') {
			throw_literal(d, out);
			at++;
		} else {
			bytes_add_char(out, *at);
		}
	}
}

static void throw_pattern(struct dice *d, struct bytes *out)
{
	bytes_add_char(out, '\'');
	if (dice_below(d, 3) == 0)
		bytes_add_text(out, "^<particles>");
	for (uint32_t i = 0, n = 1 + dice_below(d, 3); i < n; i++) {
		throw_piece(d, out);
		if (dice_below(d, 5) == 0)
			bytes_add_char(out, '|');
	}
	bytes_add_char(out, '\'');
}

static void throw_key(struct dice *d, struct bytes *out, unsigned key)
{
	static const char *const lists[] = {"all", "any", "any2", "not", "seq", "near", "start"};

	if (key < 7) {
		bytes_addf(out, "%s: [g%u, %s]", lists[key], dice_below(d, GROUPS),
			   dice_below(d, 5) == 0 ? "slot.said" : "g1");
	} else if (key == 7) {
		bytes_addf(out, "frame: [f%u, f%u]", dice_below(d, FRAMES), dice_below(d, FRAMES));
	} else if (key == 8) {
		bytes_addf(out, "no-frame: [f%u]", dice_below(d, FRAMES));
	} else {
		bytes_add_text(out, key == 9 ? "regex: " : "not-regex: ");
		throw_pattern(d, out);
	}
}

static void throw_rule(struct dice *d, struct bytes *out)
{
	unsigned keys = 0;

	bytes_add_text(out, "          - {");
	for (uint32_t i = 0, n = 1 + dice_below(d, 3); i < n; i++) {
		const unsigned key = dice_below(d, 11);

		if ((keys >> key & 1) != 0)
			continue;
		bytes_add_text(out, keys == 0 ? "" : ", ");
		throw_key(d, out, key);
		keys |= 1u << key;
	}
	if (dice_below(d, 4) == 0)
		bytes_add_text(out, ", scope: reply");
	if (dice_below(d, 4) == 0)
		bytes_add_text(out, dice_below(d, 2) ? ", negated: no" : ", negated: only");
	if (dice_below(d, 8) == 0)
		bytes_add_text(out, ", after: [respect.i0]");
	if (dice_below(d, 8) == 0)
		bytes_add_text(out, ", unless: [respect.i1]");
	bytes_add_text(out, "}\n");
}

static struct pack *throw_pack(struct dice *d)
{
	struct bytes out = {0};
	struct diags diags = {0};
	struct pack *pack;

	bytes_add_text(&out, "pack: t\nformat: 1\nquestion-frames: [f0]\n");
	throw_groups(d, &out);
	bytes_add_text(&out, "frames:\n");
	for (unsigned f = 0; f < FRAMES; f++) {
		bytes_addf(&out, "  f%u: ", f);
		throw_pattern(d, &out);
		bytes_add_char(&out, '\n');
	}
	bytes_add_text(&out, "principles:\n  respect:\n    indicators:\n");
	for (unsigned i = 0; i < INDICATORS; i++) {
		bytes_addf(&out, "      i%u:\n        hears:\n", i);
		for (uint32_t k = 0, n = 1 + dice_below(d, 3); k < n; k++)
			throw_rule(d, &out);
		if (dice_below(d, 6) == 0)
			bytes_addf(&out, "        cancels: [respect.i%u]\n",
				   dice_below(d, INDICATORS));
	}
	pack = pack_parse("thrown.yaml", (struct str){out.s, out.len}, &diags);
	if (pack == NULL) {
		bytes_reset(&out);
		diags_write_text(&diags, &out);
		print_error("%s\n", bytes_text(&out));
	}
	bytes_clear(&out);
	diags_clear(&diags);
	return pack;
}

static void throw_text(struct dice *d, struct bytes *out)
{
	static const char *const between[] = {" ",   " ",   " ",   " ",  ", ",    ". ",
					      "? ",  " \"", "\" ", " '", "' ",    "-",
					      " - ", "--",  "\n",  "'",  "\u00A0"};

	bytes_reset(out);
	for (uint32_t i = 0, n = dice_below(d, 24); i < n; i++) {
		bytes_add_text(out, pick(d));
		bytes_add_text(out, between[dice_below(d, sizeof between / sizeof *between)]);
	}
}

static void assert_same(const struct hearing *a, const struct hearing *b, const char *text)
{
	bool is_same = a->n_findings == b->n_findings && a->labels == b->labels &&
		       a->n_questions == b->n_questions;

	for (size_t i = 0; is_same && i < a->n_findings; i++) {
		const struct finding *x = &a->findings[i], *y = &b->findings[i];

		is_same = x->indicator == y->indicator && x->span.start == y->span.start &&
			  x->span.end == y->span.end && x->confidence == y->confidence &&
			  x->rule.line == y->rule.line && x->n_words == y->n_words &&
			  memcmp(x->words, y->words, x->n_words * sizeof *x->words) == 0;
	}
	if (!is_same)
		print_error("differs: %s\n", text);
	assert_true(is_same);
}

static void test_same_findings(void **state)
{
	struct dice d;
	struct bytes text = {0};
	size_t n_findings = 0, n_texts = 0;

	(void)state;
	dice_init(&d, 7);
	for (unsigned p = 0; p < PACKS; p++) {
		struct pack *pack = throw_pack(&d);
		struct ear *quick, *thorough;

		assert_non_null(pack);
		quick = ear_new(pack);
		thorough = ear_new(pack);
		thorough->is_unfiltered = true;
		ear_use_jit(thorough);
		for (unsigned t = 0; t < TEXTS; t++) {
			const struct hear_context context = {.to = TO_PARENT, .said = pick(&d)};

			throw_text(&d, &text);
			const struct str reply = {bytes_text(&text), text.len};
			const struct hearing *a = hear(quick, &context, reply);

			assert_same(a, hear(thorough, &context, reply), bytes_text(&text));
			n_findings += a->n_findings;
			n_texts++;
		}
		ear_free(quick);
		ear_free(thorough);
		pack_free(pack);
	}
	print_message("%zu texts, %zu findings\n", n_texts, n_findings);
	assert_true(n_findings > n_texts);
	bytes_clear(&text);
}

/* ---- the shipped packs on real replies ---- */

enum { EVERY = 4 }; /* every so many lines of a corpus will do */

/* The column @p n of a line of a corpus, ended by a NUL. */
static char *column(char *line, unsigned n)
{
	for (; n > 0 && line != NULL; n--) {
		line = strchr(line, '\t');
		if (line != NULL)
			*line++ = '\0';
	}
	return line;
}

static void compare_line(char *line, struct ear *quick, struct ear *thorough)
{
	struct hear_context context = {.to = TO_PARENT};
	char *to = column(line, 1), *said = to == NULL ? NULL : column(to, 1);
	char *reply = said == NULL ? NULL : column(said, 1);

	assert_non_null(reply);
	column(reply, 1);
	assert_true(addressee_find(to, &context.to));
	context.said = said;
	assert_same(hear(quick, &context, str_of(reply)), hear(thorough, &context, str_of(reply)),
		    reply);
}

static void compare_corpus(const char *pack_path, const char *corpus_path)
{
	const char *const paths[] = {pack_path};
	struct diags diags = {0};
	struct pack *pack = pack_load(paths, 1, &diags);
	struct bytes corpus = {0};
	struct ear *quick, *thorough;
	unsigned n = 0;

	diags_clear(&diags);
	assert_non_null(pack);
	assert_true(bytes_add_file(&corpus, corpus_path, 4 << 20));
	quick = ear_new(pack);
	thorough = ear_new(pack);
	thorough->is_unfiltered = true;
	ear_use_jit(thorough);
	for (char *line = corpus.s; line != NULL && *line != '\0';) {
		char *end = strchr(line, '\n');

		if (end != NULL)
			*end++ = '\0';
		if (n++ % EVERY == 0)
			compare_line(line, quick, thorough);
		line = end;
	}
	ear_free(quick);
	ear_free(thorough);
	pack_free(pack);
	bytes_clear(&corpus);
}

static void test_dutch_corpus(void **state)
{
	(void)state;
	compare_corpus("scenarios/rules/nl.yaml", "tests/corpus/nl_parent.tsv");
	compare_corpus("scenarios/rules/nl.yaml", "tests/corpus/nl_child.tsv");
	compare_corpus("scenarios/rules/nl.yaml", "tests/corpus/nl_pitfalls.tsv");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_same_findings),
		cmocka_unit_test(test_dutch_corpus),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
