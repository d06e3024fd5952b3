/**
 * @file
 * Typing help: which words are read as others, and what hearing makes of it.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "gesprek/hear/spelling.h"

static const char pack_text_[] = "pack: t\nformat: 1\nlanguage: nl\n"
				 "words:\n"
				 "  tell: [vertel*, zeg eens, antwoord*, café, e-mail]\n"
				 "  worry: [zorgen, bezorgd*, bang]\n"
				 "  taste: [lekker, bekken]\n"
				 "  alarm: [wekker]\n"
				 "  left: [berken]\n"
				 "  right: [bergen]\n"
				 "  both: [hokken, hoppen]\n"
				 "  when: [wanneer, gebeurt, thuis*]\n"
				 "frames:\n"
				 "  opens: '^(?:vertel\\w*)\\b'\n"
				 "skills:\n"
				 "  open-question:\n"
				 "    indicators:\n"
				 "      ask:\n"
				 "        hears:\n"
				 "          - {frame: [opens]}\n"
				 "        yes: [vertel eens]\n"
				 "        no: [nee]\n"
				 "principles:\n"
				 "  person:\n"
				 "    indicators:\n"
				 "      worry:\n"
				 "        hears:\n"
				 "          - {all: [worry]}\n"
				 "        yes: [ik heb zorgen]\n"
				 "        no: [nee]\n";

static struct pack *pack;
static struct spelling *small;

static int open_all(void **state)
{
	struct diags diags = {0};
	struct bytes text = {0};

	(void)state;
	pack = pack_parse("t", str_of(pack_text_), &diags);
	diags_write_text(&diags, &text);
	fputs(bytes_text(&text), stderr);
	bytes_clear(&text);
	diags_clear(&diags);
	if (!pack)
		return -1;
	small = spelling_open(pack, "tests/unit/spelling/nl_NL.aff",
			      "tests/unit/spelling/nl_NL.dic");
	return 0;
}

static int close_all(void **state)
{
	(void)state;
	spelling_close(small);
	pack_free(pack);
	return 0;
}

/* "vertle>vertel 0-6" for every word read otherwise. */
static const char *read_in(const struct hear_context *context, const char *reply)
{
	static char text[1024];
	const struct respellings read = spelling_read(small, context, str_of(reply));
	size_t at = 0;

	text[0] = '\0';
	for (size_t i = 0; i < read.n; i++)
		at += (size_t)snprintf(text + at, sizeof text - at, "%s%.*s>%s", i ? " " : "",
				       (int)(read.v[i].end - read.v[i].start),
				       reply + read.v[i].start, read.v[i].as);
	return text;
}

static const char *read(const char *reply)
{
	const struct hear_context context = {.to = TO_PARENT};

	return read_in(&context, reply);
}

static void test_one_slip_away(void **state)
{
	(void)state;
	assert_string_equal(read("zorgne"), "zorgne>zorgen"); /* in each other's place */
	assert_string_equal(read("zrogen"), "zrogen>zorgen");
	assert_string_equal(read("zorgn"), "zorgn>zorgen");     /* too few */
	assert_string_equal(read("zoregen"), "zoregen>zorgen"); /* too many */
	assert_string_equal(read("xorgen"), "xorgen>zorgen");   /* another */
	assert_string_equal(read("gebeurdt"), "gebeurdt>gebeurt");
	assert_string_equal(read("gebeurd"), "gebeurd>gebeurt");
	assert_string_equal(read("Waneer is dat?"), "Waneer>wanneer");
	assert_string_equal(read("antwoort"), "antwoort>antwoord");
}

static void test_a_stem_takes_its_ending_along(void **state)
{
	(void)state;
	assert_string_equal(read("verteld vertled"), "vertled>verteld");
	assert_string_equal(read("vretellen"), "vretellen>vertellen");
	/* "vertelzz" is no word, and two slips are none. */
	assert_string_equal(read("vretelzz"), "");
	assert_string_equal(read("zogrne"), "");
	/* Not the first letter. */
	assert_string_equal(read("korgen izorgen"), "");
	assert_string_equal(read("ozrgen"), "ozrgen>zorgen");
}

static void test_what_is_a_word_stays(void **state)
{
	(void)state;
	assert_string_equal(read("beste"), "");              /* in the dictionary */
	assert_string_equal(read("nederlands"), "");         /* with a capital there */
	assert_string_equal(read("wekker"), "");             /* in a group */
	assert_string_equal(read("thuisje"), "");            /* by a stem */
	assert_string_equal(read("bnag"), "");               /* too short */
	assert_string_equal(read("email"), "");              /* read as no two words */
	assert_string_equal(read("zorg3n"), "");             /* no letters alone */
	assert_string_equal(read("hij zei \"zorgne\""), ""); /* someone else's */
	assert_string_equal(read("Toen kwam Zorgne"), "");   /* a name */
	assert_string_equal(read("IK HEB ZORGNE"), "ZORGNE>zorgen");
	assert_string_equal(read("Zorgne heb ik"), "Zorgne>zorgen");
}

static void test_several_words_near(void **state)
{
	(void)state;
	/* A key beside the right one, w, before any other letter, l. */
	assert_string_equal(read("qekker"), "qekker>wekker");
	/* The more letters alike at the start. */
	assert_string_equal(read("lekken"), "lekken>lekker");
	/* As near as each other, in different groups: nobody knows. */
	assert_string_equal(read("berzen"), "");
	/* In one group it does not matter which. */
	assert_string_not_equal(read("hoyken"), "");
}

static void test_what_the_moment_brings_stays(void **state)
{
	static const char *const words[] = {"zorgne"};
	const struct slot_def def = {.name = "worry", .words = {words, NULL, 1}};
	struct diags diags = {0};
	struct slots *slots = slots_new(pack, &def, 1, &diags);
	struct hear_context context = {.slots = slots};

	(void)state;
	assert_string_equal(read_in(&context, "zorgne"), "");
	context = (struct hear_context){.said = "Ik heb zorgne."};
	assert_string_equal(read_in(&context, "zorgne"), "");
	assert_string_equal(read("zorgne"), "zorgne>zorgen");
	slots_free(slots);
	diags_clear(&diags);
	spelling_know(small, "Dit is Xorgen.");
	assert_string_equal(read("xorgen"), "");
}

static void test_a_dictionary_in_other_characters(void **state)
{
	struct spelling *latin = spelling_open(pack, "tests/unit/spelling/latin.aff",
					       "tests/unit/spelling/latin.dic");
	const struct hear_context context = {0};

	(void)state;
	assert_int_equal(spelling_read(latin, &context, str_of("cafés")).n, 0);
	assert_int_equal(spelling_read(latin, &context, str_of("zoŕgen")).n, 1);
	assert_int_equal(spelling_read(NULL, &context, str_of("zorgne")).n, 0);
	spelling_close(latin);
}

static void test_a_hostile_reply_is_bounded(void **state)
{
	const struct hear_context context = {0};
	struct bytes text = {0};

	(void)state;
	for (unsigned i = 0; text.len + 12 < REPLY_MAX_BYTES; i++)
		bytes_addf(&text, "zorg%c%c%c ", 'a' + i % 26, 'a' + i / 26 % 26,
			   'a' + i / 676 % 26);
	const struct respellings read =
		spelling_read(small, &context, (struct str){text.s, text.len});
	assert_in_range(read.n, 0, RESPELLINGS_MAX);
	bytes_reset(&text);
	for (unsigned i = 0; i < 100; i++)
		bytes_add_text(&text, "zorgne ");
	assert_int_equal(spelling_read(small, &context, (struct str){text.s, text.len}).n,
			 RESPELLINGS_MAX);
	bytes_add_text(&text, "\xff");
	assert_int_equal(spelling_read(small, &context, (struct str){text.s, text.len}).n, 0);
	bytes_clear(&text);
}

/* ---- hearing ---- */

static int percent(double confidence)
{
	return (int)(confidence * 100 + 0.5);
}

static const struct hearing *hear_read(struct ear *ear, const char *reply,
				       const struct respelling *read, size_t n)
{
	struct hear_context context = {.to = TO_PARENT, .respellings = {read, n}};

	return hear(ear, &context, str_of(reply));
}

static void test_a_finding_quotes_what_was_typed(void **state)
{
	static const char reply[] = "Hmm. Ik heb   ZORGNE nu.";
	const struct respelling read[] = {{14, 20, "zorgen"}};
	struct ear *ear = ear_new(pack);
	const struct hearing *heard = hear_read(ear, reply, NULL, 0);

	(void)state;
	assert_int_equal(heard->n_findings, 0);
	heard = hear_read(ear, reply, read, 1);
	assert_int_equal(heard->n_findings, 1);
	const struct finding *f = &heard->findings[0];
	assert_string_equal(f->indicator->id, "person.worry");
	assert_int_equal(f->span.start, 5);
	assert_int_equal(f->span.end, strlen(reply));
	assert_int_equal(f->words[0].start, 14);
	assert_int_equal(f->words[0].end, 20);
	assert_int_equal(percent(f->confidence), 56);
	/* Words after it, and a finding that does not rest on it. */
	heard = hear_read(ear, "ZORGNE nu. Ik heb zorgen", (struct respelling[]){{0, 6, "zorge"}},
			  1);
	assert_int_equal(heard->n_findings, 1);
	assert_int_equal(percent(heard->findings[0].confidence), 70);
	assert_int_equal(heard->findings[0].words[0].start, 18);
	/* A longer and a shorter word. */
	heard = hear_read(ear, "zrgn bang", (struct respelling[]){{0, 4, "zorgelijk"}}, 1);
	assert_int_equal(heard->findings[0].words[0].start, 5);
	assert_int_equal(heard->findings[0].words[0].end, 9);
	ear_free(ear);
}

static void test_a_shape_alone_is_less_sure_too(void **state)
{
	struct ear *ear = ear_new(pack);
	const struct hearing *heard =
		hear_read(ear, "vertle eens", (struct respelling[]){{0, 6, "vertel"}}, 1);

	(void)state;
	assert_int_equal(heard->n_findings, 1);
	assert_string_equal(heard->findings[0].indicator->id, "open-question.ask");
	assert_int_equal(percent(heard->findings[0].confidence), 56);
	ear_free(ear);
}

/* They may have been stored by a stranger. */
static void test_respellings_that_do_not_fit_are_passed_over(void **state)
{
	static const char reply[] = "wel zorgne caf\xc3\xa9 daar";
	const struct respelling bad[] = {
		{4, 9, "zorgen"},
		{5, 10, "zorgen"},
		{10, 4, "zorgen"},
		{4, 400, "zorgen"},
		{3, 10, "zorgen"},
		{0, 10, "zorgen"},
		{14, 16, "zorgen"},
		{15, 16, "zorgen"},
		{4, 10, "zorgen bang"},
		{4, 10, ""},
		{4, 10, "zorgen\xff"},
		{4, 10, "zorgen\n"},
		{400, 500, "zorgen"},
		{4, 4, "zorgen"},
		{4, 10, "zorgenzorgenzorgenzorgenzorgenzorgenzorgenzorgenzorgenzorgenzorgen"},
	};
	struct ear *ear = ear_new(pack);

	(void)state;
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
		if (hear_read(ear, reply, &bad[i], 1)->n_findings != 0)
			fail_msg("number %zu was taken", i);
	assert_int_equal(hear_read(ear, reply, bad, sizeof bad / sizeof *bad)->n_findings, 0);
	assert_int_equal(
		hear_read(ear, reply, &(struct respelling){4, 10, "zorgen"}, 1)->n_findings, 1);
	assert_int_equal(hear_read(ear, "", &(struct respelling){0, 1, "zorgen"}, 1)->n_findings,
			 0);
	ear_free(ear);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_one_slip_away),
		cmocka_unit_test(test_a_stem_takes_its_ending_along),
		cmocka_unit_test(test_what_is_a_word_stays),
		cmocka_unit_test(test_several_words_near),
		cmocka_unit_test(test_what_the_moment_brings_stays),
		cmocka_unit_test(test_a_dictionary_in_other_characters),
		cmocka_unit_test(test_a_hostile_reply_is_bounded),
		cmocka_unit_test(test_a_finding_quotes_what_was_typed),
		cmocka_unit_test(test_a_shape_alone_is_less_sure_too),
		cmocka_unit_test(test_respellings_that_do_not_fit_are_passed_over),
	};

	return cmocka_run_group_tests(tests, open_all, close_all);
}
