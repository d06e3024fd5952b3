/* Normalisation and the way back to what was typed; sentences, words and quotations. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "../../engine/hear/reading.h"

struct pair {
	const char *typed, *normal;
};

static void test_normal_forms(void **state)
{
	static const struct pair pairs[] = {
		{"Dat VIND ik Fijn", "dat vind ik fijn"},
		{"zo\u2019n \u2018ding\u2019", "zo'n 'ding'"},
		{"\u201Ehallo\u201D \u00ABja\u00BB", "\"hallo\" \"ja\""},
		{"loooooong", "loong"},
		{"1000 en 3333", "1000 en 3333"},
		{"wat!!!!", "wat!!!!"},
		{"e\u0301e\u0301n", "\u00E9\u00E9n"},
		{"\u00C9\u00C9N", "\u00E9\u00E9n"},
		{"d\u00E1t w\u00E9l, t\u00F3ch j\u00EDj \u00DA", "dat w\u00E9l, toch jij u"},
		{"a \t\u00A0  b", "a b"},
		{"a\r\nb", "a\nb"},
		{"so\u00ADft\u200Bhy\uFEFFphen", "softhyphen"},
		{"\x1B[31mrood", " [31mrood"},
		{"\u1100\u1161\u11A8", "\uAC01"},
		{"", ""},
	};
	struct normal n = {0};

	(void)state;
	for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
		assert_true(normal_make(&n, str_of(pairs[i].typed)));
		assert_string_equal(bytes_text(&n.text), pairs[i].normal);
	}
	normal_clear(&n);
}

static void test_offsets_lead_back(void **state)
{
	const char *typed = "E\u0301e\u0301n\u00ADtje loooopt";
	struct normal n = {0};
	const char *at;
	size_t start;

	(void)state;
	assert_true(normal_make(&n, str_of(typed)));
	assert_string_equal(bytes_text(&n.text), "\u00E9\u00E9ntje loopt");
	at = strstr(n.text.s, "ntje");
	assert_memory_equal(typed + n.origin[at - n.text.s], "n\u00ADtje", 6);
	at = strstr(n.text.s, "pt");
	assert_string_equal(typed + n.origin[at - n.text.s], "pt");
	start = (size_t)(strstr(n.text.s, "loopt") - n.text.s);
	assert_string_equal(typed + n.origin[start], "loooopt");
	assert_int_equal(n.origin[n.text.len], strlen(typed));
	normal_clear(&n);
}

static void test_offsets_never_go_back(void **state)
{
	/* Pseudo-random valid text of tricky characters: origins rise, and stay within the text. */
	static const char *const bits[] = {"a",  "A",      "e\u0301", "\u0301", "oo", "ooo",
					   " ",  "  ",     "\u00AD",  "\u2019", "\"", "'",
					   "\n", "\u0130", "\u1E9E",  "\uFB01", "7"};
	struct bytes text = {0};
	struct normal n = {0};
	uint32_t seed = 1;

	(void)state;
	for (unsigned round = 0; round < 300; round++) {
		bytes_reset(&text);
		for (unsigned i = 0; i < round % 40; i++) {
			seed = seed * 1664525u + 1013904223u;
			bytes_add_text(&text, bits[(seed >> 16) % (sizeof bits / sizeof *bits)]);
		}
		assert_true(normal_make(&n, (struct str){bytes_text(&text), text.len}));
		for (size_t i = 0; i < n.text.len; i++)
			assert_true(n.origin[i] <= n.origin[i + 1]);
		assert_int_equal(n.origin[n.text.len], text.len);
	}
	bytes_clear(&text);
	normal_clear(&n);
}

static void test_invalid_is_refused(void **state)
{
	static const char *const bad[] = {"a\xFF", "\xC3", "\xED\xA0\x80", "\xC0\xAF"};
	struct normal n = {0};

	(void)state;
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		assert_false(normal_make(&n, str_of(bad[i])));
		assert_int_equal(n.text.len, 0);
	}
	assert_false(normal_make(&n, (struct str){"a\0b", 3}));
	normal_clear(&n);
}

/* What `seen` has of each sentence, with | between them. */
static const char *sentences_of(struct reading *r, const char *typed, struct bytes *out)
{
	bytes_reset(out);
	assert_true(reading_make(r, str_of(typed)));
	for (size_t i = 0; i < r->n_sentences; i++) {
		const struct sentence *s = &r->sentences[i];

		if (i > 0)
			bytes_add_char(out, '|');
		bytes_add(out, r->seen.s + s->seen_start, s->seen_end - s->seen_start);
		if (s->has_mark)
			bytes_add_text(out, "<asks>");
	}
	return bytes_text(out);
}

static void test_sentences(void **state)
{
	static const struct pair pairs[] = {
		{"Dag. Hoe gaat het? Goed!", "dag.|hoe gaat het?<asks>|goed!"},
		{"een 3.5 of 14.30 uur", "een 3.5 of 14.30 uur"},
		{"dhr. Jansen bijv. of o.a. de juf.", "dhr. jansen bijv. of o.a. de juf."},
		{"dat hoor ik van u. Wat nu", "dat hoor ik van u.|wat nu"},
		{"regel een\nregel twee", "regel een|regel twee"},
		{"Echt?!? Ja...", "echt?!?<asks>|ja..."},
		{"Wat\u2026 nu", "wat\u2026|nu"},
		{"goed.en dan", "goed.|en dan"},
		{"- Hoe (is het)?", "hoe (is het)?<asks>"},
		{"Klopt dat?)", "klopt dat?)<asks>"},
		{"... !!! ?", ""},
		{"", ""},
		{"Ze zei \"Ga weg. Nu!\" en toen",
		 "ze zei \"\u2591\u2591\u2591\u2591\u2591\u2591\u2591\u2591\u2591\u2591\u2591\" en "
		 "toen"},
		{"'s Avonds zo'n auto's van mama's", "'s avonds zo'n auto's van mama's"},
		{"hij zei 'nee' hoor", "hij zei \"\u2591\u2591\u2591\" hoor"},
		{"\"Hoe gaat het met u?\"", "hoe gaat het met u?\"<asks>"},
		{"een \" alleen", "een \" alleen"},
		{"'t is 'k weet 'm", "'t is 'k weet 'm"},
	};
	struct reading r = {0};
	struct bytes out = {0};

	(void)state;
	for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
		assert_string_equal(sentences_of(&r, pairs[i].typed, &out), pairs[i].normal);
	reading_clear(&r);
	bytes_clear(&out);
}

static void test_words(void **state)
{
	static const struct pair pairs[] = {
		{"Zo'n ja-knikker, 's avonds!", "zo'n ja-knikker 's avonds "},
		{"- a -- b- -c 'd e'", "a b c 'd e "},
		{"3.5 \u00E9\u00E9n", "3 5 \u00E9\u00E9n "},
	};
	struct reading r = {0};
	struct bytes out = {0};

	(void)state;
	for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
		assert_true(reading_make(&r, str_of(pairs[i].typed)));
		bytes_reset(&out);
		for (size_t w = 0; w < r.n_words; w++) {
			struct str word = reading_word(&r, &r.words[w]);

			bytes_add(&out, word.s, word.len);
			bytes_add_char(&out, ' ');
		}
		assert_string_equal(bytes_text(&out), pairs[i].normal);
	}
	reading_clear(&r);
	bytes_clear(&out);
}

static void test_long_sentences_are_cut(void **state)
{
	struct reading r = {0};
	struct bytes text = {0};

	(void)state;
	for (unsigned i = 0; i < 1000; i++)
		bytes_add_text(&text, "ja ");
	assert_true(reading_make(&r, (struct str){bytes_text(&text), text.len}));
	assert_int_equal(r.n_words, 1000);
	assert_int_equal(r.n_sentences, 5);
	reading_clear(&r);
	bytes_clear(&text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_normal_forms),
		cmocka_unit_test(test_offsets_lead_back),
		cmocka_unit_test(test_offsets_never_go_back),
		cmocka_unit_test(test_invalid_is_refused),
		cmocka_unit_test(test_sentences),
		cmocka_unit_test(test_words),
		cmocka_unit_test(test_long_sentences_are_cut),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
