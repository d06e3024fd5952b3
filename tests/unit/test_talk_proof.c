/**
 * @file
 * The runners of authors' tests: they count, they fail where they should, and
 * what they rewrite passes.
 */
#include "talk_fixture.h"

#include "gesprek/talk/transcript.h"

static void test_pack_examples_run(void **state)
{
	struct proof proof = {0};
	struct diags diags = {0};

	(void)state;
	proof_pack(pack, &proof, &diags);
	assert_int_equal(proof.n_failed, 0);
	assert_int_equal(diags.n, 0);
	assert_true(proof.n_passed > 50);
	diags_clear(&diags);
}

static void test_bad_example_is_told_at_its_line(void **state)
{
	const char *text = "pack: p\nformat: 1\nlanguage: nl\nabout: x\nwords:\n  a: [knap]\n"
			   "principles:\n  strengths:\n    title: K\n    indicators:\n      c:\n"
			   "        hears: [{all: [a]}]\n        yes: [mooi]\n        no: [knap]\n";
	struct proof proof = {0};
	struct diags diags = {0};
	struct pack *bad = pack_parse("p.yaml", str_of(text), &diags);

	(void)state;
	assert_non_null(bad);
	diags_clear(&diags);
	proof_pack(bad, &proof, &diags);
	assert_int_equal(proof.n_failed, 2);
	assert_int_equal(diags.n, 2);
	diags_sort(&diags);
	assert_int_equal(diags.v[0].line, 13);
	assert_int_equal(diags.v[0].code, DIAG_EXAMPLE_UNHEARD);
	assert_int_equal(diags.v[1].code, DIAG_EXAMPLE_HEARD);
	diags_clear(&diags);
	pack_free(bad);
}

static void test_node_tests_run(void **state)
{
	struct proof proof = {0};
	struct diags diags = {0};

	(void)state;
	proof_scenario(parent, &proof, &diags);
	assert_int_equal(proof.n_passed, 7);
	assert_int_equal(proof.n_failed, 0);
	diags_clear(&diags);
}

static void run(const char *text, struct proof *proof, struct diags *diags)
{
	struct transcript *transcript = transcript_parse("t.talk", str_of(text), diags);

	if (transcript)
		transcript_run(transcript, parent, proof, diags);
	transcript_free(transcript);
}

static void test_transcript_passes_and_fails(void **state)
{
	struct proof proof = {0};
	struct diags diags = {0};

	(void)state;
	run("scenario: parent\nseed: 1\nmode: exam\n# a comment\n> bedankt\n+ respect\n"
	    "+ respect.thanks\n- blame\n= midden\n< Dit zeg ik\n~ trust 40..60\nending: none\n",
	    &proof, &diags);
	assert_int_equal(proof.n_passed, 7);
	assert_int_equal(diags.n, 0);
	run("scenario: parent\n> bedankt\n+ blame\n- respect\n= boos\n< nooit\n~ trust 10\n"
	    "ending: angry\n",
	    &proof, &diags);
	assert_int_equal(proof.n_failed, 6);
	assert_int_equal(diags.n, 6);
	assert_int_equal(diags.v[0].line, 3);
	diags_clear(&diags);
}

static void test_transcript_after_the_end(void **state)
{
	struct proof proof = {0};
	struct diags diags = {0};

	(void)state;
	run("scenario: parent\nat: oma\n> hoe was dit\n> en nu\nending: distrust\n", &proof,
	    &diags);
	assert_int_equal(proof.n_failed, 1);
	assert_int_equal(proof.n_passed, 1);
	diags_clear(&diags);
}

static void test_transcript_refuses_what_it_cannot_read(void **state)
{
	static const char *const texts[] = {
		"> hoi\n",
		"scenario: parent\n+ respect\n> hoi\n",
		"scenario: parent\nmode: easy\n",
		"scenario: parent\n> hoi\n~ trust veel\n",
		"scenario: parent\n> hoi\nwat is dit\n",
		"scenario: parent\n> \xff\n",
	};

	(void)state;
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		struct diags diags = {0};
		assert_null(transcript_parse("t.talk", str_of(texts[i]), &diags));
		assert_int_equal(diags.n, 1);
		diags_clear(&diags);
	}
}

static void test_rewritten_transcript_passes(void **state)
{
	const char *text = "scenario: parent\n# keep me\n> bedankt\n- blame\n= boos\n> uw schuld\n"
			   "> hoe was dit\n~ trust 0..100\n";
	struct diags diags = {0};
	struct bytes out = {0}, again = {0};
	struct transcript *transcript = transcript_parse("t.talk", str_of(text), &diags);
	struct proof proof = {0};

	(void)state;
	transcript_rewrite(transcript, parent, &out);
	transcript_free(transcript);
	assert_non_null(
		strstr(bytes_text(&out), "# keep me\n> bedankt\n+ respect.thanks\n= midden\n"));
	assert_non_null(strstr(bytes_text(&out), "- blame\n"));
	transcript = transcript_parse("t.talk", (struct str){out.s, out.len}, &diags);
	transcript_run(transcript, parent, &proof, &diags);
	assert_int_equal(proof.n_failed, 0);
	assert_true(proof.n_passed > 8);
	transcript_rewrite(transcript, parent, &again);
	assert_string_equal(bytes_text(&out), bytes_text(&again));
	transcript_free(transcript);
	bytes_clear(&out);
	bytes_clear(&again);
	diags_clear(&diags);
}

static void test_hear_fixture(void **state)
{
	const char *text = "# signs\nrespect.thanks\n    bedankt hoor\n  ! uw schuld\n"
			   "invitation to=child said=\"Hoi.\"\n    vertel eens\n  ! bedankt\n"
			   "blame\n    bedankt\nnonsense\n    bedankt\n";
	struct proof proof = {0};
	struct diags diags = {0};

	(void)state;
	proof_hear(pack, "f.hear", str_of(text), &proof, &diags);
	assert_int_equal(proof.n_passed, 4);
	assert_int_equal(proof.n_failed, 2);
	assert_int_equal(diags.n, 2);
	assert_int_equal(diags.v[0].line, 9);
	assert_int_equal(diags.v[1].code, DIAG_BAD_TRANSCRIPT);
	diags_clear(&diags);
}

/* Lines under a sign that does not exist prove nothing: that fails, not passes unseen. */
static void test_bad_header_fails(void **state)
{
	struct proof proof = {0};
	struct diags diags = {0};

	(void)state;
	proof_hear(pack, "x.hear",
		   str_of("respct\n    bedankt\nrespect to=kind\n    bedankt\n"
			  "respect said=\"half\n    bedankt\nrespect\n    bedankt\n"),
		   &proof, &diags);
	assert_int_equal(proof.n_passed, 1);
	assert_int_equal(proof.n_failed, 3);
	assert_int_equal(diags.n, 3);
	diags_clear(&diags);
}

static void test_too_many_lines(void **state)
{
	struct bytes text = {0};
	struct diags diags = {0};

	(void)state;
	bytes_add_text(&text, "scenario: parent\n");
	for (unsigned i = 0; i < 100000; i++)
		bytes_add_text(&text, "> \n");
	assert_null(transcript_parse("t.talk", (struct str){text.s, text.len}, &diags));
	assert_int_equal(diags.n, 1);
	assert_int_equal(diags.v[0].code, DIAG_TOO_MUCH);
	diags_clear(&diags);
	bytes_clear(&text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_pack_examples_run),
		cmocka_unit_test(test_bad_example_is_told_at_its_line),
		cmocka_unit_test(test_node_tests_run),
		cmocka_unit_test(test_transcript_passes_and_fails),
		cmocka_unit_test(test_transcript_after_the_end),
		cmocka_unit_test(test_transcript_refuses_what_it_cannot_read),
		cmocka_unit_test(test_rewritten_transcript_passes),
		cmocka_unit_test(test_hear_fixture),
		cmocka_unit_test(test_bad_header_fails),
		cmocka_unit_test(test_too_many_lines),
	};

	return cmocka_run_group_tests(tests, fixture_open, fixture_close);
}
