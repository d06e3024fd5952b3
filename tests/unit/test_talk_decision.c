/**
 * @file
 * The closing decision: when there is one to make, how it is seen at the end, and the look back.
 */
#include "debrief_fixture.h"

#include "gesprek/talk/decision.h"
#include "gesprek/talk/transcript.h"

static struct made make_decided(const char *const *replies, enum decision decision,
				const char *reason)
{
	const struct debrief_own own = {.decision = decision, .reason = reason};

	return make_with(parent, DILEMMA_NONE, &own, replies);
}

/* Warm, and to its end: the cup of `kopjes` is there, nobody was blamed. */
static const char *const warm[] = {"bedankt dat u er bent", "hoe was dit voor u", NULL};
/* To its end, with a reproach. */
static const char *const cold[] = {"uw schuld", "hoe was dit voor u", NULL};

static void test_it_is_due_at_an_ending_only(void **state)
{
	static const char *const begun[] = {"bedankt dat u er bent", NULL};
	struct made over = make(parent, warm), open = make(parent, begun),
		    other = make(child, begun);

	(void)state;
	assert_true(decision_is_due(over.session));
	assert_false(decision_is_due(open.session));
	assert_false(decision_is_due(other.session)); /* its scenario asks for none */
	unmake(&over);
	unmake(&open);
	unmake(&other);
}

static void test_opinions_follow_what_was_said(void **state)
{
	struct made a = make(parent, warm), b = make(parent, cold);
	const struct opinion *of_warm[DECISION_COUNT], *of_cold[DECISION_COUNT];

	(void)state;
	decision_opinions(a.session, of_warm);
	decision_opinions(b.session, of_cold);
	assert_null(of_warm[DECISION_NONE]);
	assert_string_equal(of_warm[DECISION_SELF_HELP]->says, "Samen kom je ver.");
	assert_string_equal(of_cold[DECISION_SELF_HELP]->says, "Dit is groot.");
	assert_int_equal(of_warm[DECISION_REFERRAL]->fits, FITS_PARTLY);
	assert_int_equal(of_cold[DECISION_REFERRAL]->fits, FITS_WELL);
	assert_int_equal(decision_best(of_warm), DECISION_SELF_HELP); /* the lightest of equals */
	assert_int_equal(decision_best(of_cold), DECISION_REFERRAL);
	unmake(&a);
	unmake(&b);
}

/* The labels of the last reply still count, and so do its turns. */
static void test_it_is_asked_at_the_last_reply(void **state)
{
	static const char *const often[] = {"wat wilt u", "wat wilt u",         "bedankt",
					    "wat wilt u", "hoe was dit voor u", NULL};
	struct made a = make(parent, often), b = make(parent, warm);

	(void)state;
	assert_true(decision_is_stacked(a.session));
	assert_false(decision_is_stacked(b.session));
	unmake(&a);
	unmake(&b);
}

static const struct debrief_item *find_item(const struct made *made, const char *part)
{
	const struct debrief_section *section = find_section(&made->debrief, "decision");

	for (size_t i = 0; section && i < section->n; i++)
		if (strstr(section->items[i].text, part))
			return &section->items[i];
	return NULL;
}

static void test_own_choice_first_then_another(void **state)
{
	struct made made = make_decided(cold, DECISION_SELF_HELP, "Ik ken haar al lang.");
	const struct debrief_section *section = find_section(&made.debrief, "decision");

	(void)state;
	assert_string_equal(section->items[0].label, "Your choice");
	assert_non_null(strstr(section->items[0].text, "keep helping"));
	assert_string_equal(section->items[1].text, "\"Ik ken haar al lang.\"");
	assert_string_equal(section->items[2].text, "Dit is groot.");
	assert_non_null(strstr(section->items[3].text, "bring in other help"));
	assert_string_equal(section->items[4].text, "Iemand anders nu.");
	assert_int_equal(section->items[section->n - 1].kind, DEBRIEF_QUESTION);
	unmake(&made);
}

static void test_what_fits_best_stands_alone(void **state)
{
	struct made best = make_decided(cold, DECISION_REFERRAL, ""),
		    equal = make_decided(warm, DECISION_ADVICE, NULL);

	(void)state;
	assert_non_null(find_item(&best, "Iemand anders nu."));
	assert_int_equal(find_section(&best.debrief, "decision")->n, 3);
	assert_non_null(find_item(&equal, "Vraag na."));
	assert_null(find_item(&equal, "Samen kom je ver.")); /* fits no better */
	unmake(&best);
	unmake(&equal);
}

static void test_without_a_choice_nothing_is_told(void **state)
{
	static const char *const begun[] = {"bedankt dat u er bent", NULL};
	struct made skipped = make_decided(warm, DECISION_NONE, "toch een reden"),
		    open = make_decided(begun, DECISION_REPORT, "te vroeg");

	(void)state;
	assert_null(find_section(&skipped.debrief, "decision"));
	assert_null(find_section(&open.debrief, "decision"));
	unmake(&skipped);
	unmake(&open);
}

static void test_it_is_not_scored(void **state)
{
	struct made a = make_decided(cold, DECISION_REPORT, "x"), b = make(parent, cold);

	(void)state;
	assert_true(a.debrief.score.total >= b.debrief.score.total &&
		    a.debrief.score.total <= b.debrief.score.total);
	unmake(&a);
	unmake(&b);
}

static struct proof run(const char *head, const char *tail, struct diags *diags)
{
	struct proof proof = {0};
	struct bytes text = {0};

	bytes_addf(&text, "scenario: parent\n%s> uw schuld\n> hoe was dit voor u\n%s", head, tail);
	struct transcript *transcript =
		transcript_parse("t.talk", str_of(bytes_text(&text)), diags);
	if (transcript)
		transcript_run(transcript, parent, &proof, diags);
	transcript_free(transcript);
	bytes_clear(&text);
	return proof;
}

static void test_transcripts_hold_it(void **state)
{
	struct diags diags = {0};
	struct proof proof = run("decision: referral because ik er alleen niet uitkom\n",
				 "fits: well\n", &diags);

	(void)state;
	assert_int_equal(proof.n_passed, 1);
	assert_int_equal(run("decision: report\n", "fits: little\n", &diags).n_passed, 1);
	assert_int_equal(run("", "fits: none\n", &diags).n_passed, 1);
	assert_int_equal(diags.n, 0);
	assert_int_equal(run("decision: report\n", "fits: well\n", &diags).n_failed, 1);
	assert_int_equal(diags.n, 1);
	run("decision: stop\n", "", &diags);
	assert_int_equal(diags.v[1].code, DIAG_BAD_TRANSCRIPT);
	diags_clear(&diags);
}

static void test_transcripts_are_written_with_it(void **state)
{
	const char *text = "scenario: parent\ndecision: referral because zo\n> uw schuld\n";
	struct diags diags = {0};
	struct bytes out = {0};
	struct transcript *transcript = transcript_parse("t.talk", str_of(text), &diags);

	(void)state;
	assert_non_null(transcript);
	transcript_rewrite(transcript, parent, &out);
	assert_non_null(strstr(bytes_text(&out), "decision: referral because zo\n"));
	assert_non_null(strstr(bytes_text(&out), "ending: none\nfits: none\n"));
	transcript_free(transcript);
	bytes_clear(&out);
	diags_clear(&diags);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_it_is_due_at_an_ending_only),
		cmocka_unit_test(test_opinions_follow_what_was_said),
		cmocka_unit_test(test_it_is_asked_at_the_last_reply),
		cmocka_unit_test(test_own_choice_first_then_another),
		cmocka_unit_test(test_what_fits_best_stands_alone),
		cmocka_unit_test(test_without_a_choice_nothing_is_told),
		cmocka_unit_test(test_it_is_not_scored),
		cmocka_unit_test(test_transcripts_hold_it),
		cmocka_unit_test(test_transcripts_are_written_with_it),
	};

	return cmocka_run_group_tests(tests, fixture_open, fixture_close);
}
