/**
 * @file
 * Marks that are put back, and words that are left out: quotes stay what was typed.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "gesprek/hear/hear.h"

static struct pack *pack;
static struct ear *ear;

static int open_all(void **state)
{
	const char *path = "tests/hear/hasty.yaml";
	struct diags diags = {0};

	(void)state;
	pack = pack_load(&path, 1, &diags);
	diags_clear(&diags);
	if (!pack)
		return -1;
	ear = ear_new(pack);
	return 0;
}

static int close_all(void **state)
{
	(void)state;
	ear_free(ear);
	pack_free(pack);
	return 0;
}

static const struct hearing *hear_text(const char *text)
{
	const struct hear_context context = {.to = TO_PARENT};

	return hear(ear, &context, str_of(text));
}

/* What the only finding quotes, and the first word it points at, "" if none. */
static void assert_quotes(const char *text, const char *quote, const char *word)
{
	const struct hearing *h = hear_text(text);

	assert_int_equal(h->n_findings, 1);
	const struct finding *f = &h->findings[0];
	assert_int_equal(f->span.end - f->span.start, strlen(quote));
	assert_memory_equal(text + f->span.start, quote, strlen(quote));
	if (f->n_words == 0)
		assert_string_equal(word, "");
	else
		assert_memory_equal(text + f->words[0].start, word,
				    f->words[0].end - f->words[0].start);
}

static void test_quotes_are_what_was_typed(void **state)
{
	(void)state;
	assert_quotes("Fijn dat dit zo is Hoe gaat  het Ik kom langs", "Hoe gaat  het", "Hoe");
	assert_quotes("hoe gaat het", "hoe gaat het", "hoe");
	assert_quotes("hoe gaat het  \n", "hoe gaat het", "hoe");
	assert_quotes("Als ik vragen mag, u doet het goed", "u doet het goed", "goed");
	assert_quotes("Caf\xc3\xa9 is dit Hoe gaat h\xc3\xa9t", "Hoe gaat h\xc3\xa9t", "Hoe");
}

static void test_sentences_and_questions_are_counted(void **state)
{
	(void)state;
	assert_int_equal(hear_text("Fijn dat dit zo is Hoe gaat het Ik kom langs")->n_sentences, 3);
	assert_int_equal(hear_text("Fijn dat dit zo is Hoe gaat het Ik kom langs")->n_questions, 1);
	assert_int_equal(hear_text("Fijn dat dit zo is hoe gaat het ik kom langs")->n_sentences, 1);
	/* The capital of a name, of a shout, after a comma, and of a quotation. */
	assert_int_equal(hear_text("dat vindt Hoes ook, Ik niet, IK wel")->n_sentences, 1);
	assert_int_equal(hear_text("hij zei \"Kom Hoe gaat het\"")->n_sentences, 1);
	assert_int_equal(hear_text("Als ik vragen mag")->n_sentences, 1);
	assert_int_equal(hear_text("")->n_sentences, 0);
	assert_int_equal(hear_text("?")->n_sentences, 0);
}

/* Every word a sentence: bounded, and no byte out of place. */
static void test_a_reply_of_openers_alone(void **state)
{
	struct bytes text = {0};

	(void)state;
	while (text.len + 4 < REPLY_MAX_BYTES)
		bytes_add_text(&text, "Hoe ");
	const struct hear_context context = {.to = TO_PARENT};
	const struct hearing *h = hear(ear, &context, (struct str){text.s, text.len});
	/* But for where a sentence of too many words was cut at first. */
	assert_in_range(h->n_sentences, h->n_words - h->n_words / 200, h->n_words);
	for (size_t i = 0; i < h->n_findings; i++)
		assert_in_range(h->findings[i].span.end, 1, text.len);
	bytes_clear(&text);
}

static void test_with_a_word_read_otherwise(void **state)
{
	static const char text[] = "Dat is hier Heo gaat het";
	const struct respelling read = {12, 15, "hoe"};
	const struct hear_context context = {.to = TO_PARENT, .respellings = {&read, 1}};
	const struct hearing *h = hear(ear, &context, str_of(text));

	(void)state;
	assert_int_equal(h->n_sentences, 2);
	assert_int_equal(h->n_findings, 1);
	assert_int_equal(h->findings[0].span.start, 12);
	assert_int_equal(h->findings[0].span.end, strlen(text));
	assert_int_equal(h->findings[0].words[0].end, 15);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_quotes_are_what_was_typed),
		cmocka_unit_test(test_sentences_and_questions_are_counted),
		cmocka_unit_test(test_a_reply_of_openers_alone),
		cmocka_unit_test(test_with_a_word_read_otherwise),
	};

	return cmocka_run_group_tests(tests, open_all, close_all);
}
