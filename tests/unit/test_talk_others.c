/**
 * @file
 * Two parents in one room: what is said to one is heard by the other.
 */
#include "talk_fixture.h"

#include "gesprek/talk/debrief.h"
#include "gesprek/talk/score.h"

static const char text[] =
	"gesprek: 1\nid: two\nlanguage: nl\ntitle: Twee\nlevel: 1\nminutes: 5\nthemes: [toets]\n"
	"about: Twee ouders.\nbriefing: Niets.\naims: [respect]\nbegin: bo-zegt\n"
	"cast:\n"
	"  bo: {name: Bo, as: parent, temperament: plain, state: {trust: 90, openness: 90, "
	"arousal: 0, hope: 90}}\n"
	"  al: {name: Al, as: parent, temperament: plain, state: {trust: 40, arousal: 95}}\n"
	"  kim: {name: Kim, as: child, age: 8, temperament: small, state: {trust: 40}}\n"
	"nodes:\n"
	"  bo-zegt:\n"
	"    phase: opening\n"
	"    says: [{bo: Zo.}]\n"
	"    boost: {blame: 2}\n"
	"    invites: [respect]\n"
	"    model: Dank dat u er bent.\n"
	"    replies:\n"
	"      - {if: blame, go: stay, others: {trust: -10, arousal: +20}}\n"
	"      - {if: threat, go: ending, others: {arousal: -100}}\n"
	"      - {if: respect, go: al-zegt, others: {trust: +5}}\n"
	"      - {go: stay}\n"
	"  al-zegt:\n"
	"    with: al\n"
	"    phase: closing\n"
	"    says: [{al: Nou.}]\n"
	"    model: Dank dat u er bent.\n"
	"    replies:\n"
	"      - {if: blame, go: kim-zegt}\n"
	"      - {if: respect, go: bo-zegt}\n"
	"      - {go: ending, others: {arousal: +80}}\n"
	"  kim-zegt:\n"
	"    with: kim\n"
	"    says: [{kim: Hoi.}]\n"
	"    model: Dank dat je er bent.\n"
	"    replies:\n"
	"      - {go: ending}\n"
	"  goed: {ending: relieved, says: [{bo: Fijn.}]}\n"
	"  boos: {ending: angry, says: [{al: Ik ga.}]}\n"
	"  dicht: {ending: distrust, says: [{bo: Ja.}]}\n"
	"endings: {relieved: goed, angry: boos, distrust: dicht}\n"
	"voice:\n"
	"  - {says: Ik hoorde alles.}\n"
	"  - {who: al, says: Ik ook.}\n";

static struct scenario *two;

static int open_two(void **state)
{
	struct diags diags = {0};

	if (fixture_open(state))
		return -1;
	two = scenario_parse("two.yaml", str_of(text), pack, temperaments, &diags);
	diags_clear(&diags);
	return two ? 0 : -1;
}

static int close_two(void **state)
{
	scenario_free(two);
	return fixture_close(state);
}

/* The state of Al, seen when the talk turns to him. */
static struct state ask_al(struct session *session)
{
	say(session, "bedankt");
	assert_at(session, "al-zegt");
	return *session_state(session);
}

static void test_the_other_hears_it(void **state)
{
	struct session *session = open_at(two, "bo-zegt");

	(void)state;
	say(session, "dat is uw schuld");
	struct state al = ask_al(session);
	assert_int_equal(al.v[STATE_TRUST], 40 - 10 + 5);
	assert_int_equal(al.v[STATE_AROUSAL], 100); /* 95 + 20, and no more than that */
	session_free(session);
}

static void test_going_back_takes_it_back(void **state)
{
	struct session *session = open_at(two, "bo-zegt");

	(void)state;
	say(session, "dat is uw schuld");
	session_rewind(session, 1);
	assert_int_equal(ask_al(session).v[STATE_TRUST], 40 + 5);
	session_free(session);
}

static void test_a_child_is_spoken_to_by_itself(void **state)
{
	struct session *session = open_at(two, "bo-zegt");

	(void)state;
	say(session, "dat is uw schuld");
	ask_al(session);
	say(session, "dat is uw schuld");
	assert_at(session, "kim-zegt");
	assert_int_equal(session_state(session)->v[STATE_TRUST], 40);
	session_free(session);
}

/* What the last reply did to the other is part of how it ends. */
static void test_the_last_reply_counts_for_the_other(void **state)
{
	struct session *session = open_at(two, "bo-zegt");

	(void)state;
	assert_true(ask_al(session).v[STATE_AROUSAL] >= 70); /* enough to walk out angry */
	say(session, "bedankt");
	assert_at(session, "bo-zegt");
	say(session, "anders dan meld ik dat");
	assert_at(session, "dicht");
	session_free(session);
}

static void test_a_boosted_pitfall_costs_more(void **state)
{
	struct session *usual = open_at(two, "al-zegt"), *boosted = open_at(two, "bo-zegt");

	(void)state;
	say(usual, "dat is uw schuld");
	say(boosted, "dat is uw schuld");
	assert_true(score_session(usual).debit > 0);
	assert_true(score_session(boosted).debit > score_session(usual).debit);
	session_free(usual);
	session_free(boosted);
}

/* What a reply to Al did is told of Al, though the talk began with Bo. */
static void test_the_debrief_names_who_was_spoken_to(void **state)
{
	struct session *session = open_at(two, "al-zegt");
	struct arena arena = {0};
	bool is_told = false;

	(void)state;
	say(session, "dat is uw schuld");
	const struct debrief debrief = debrief_make(session, NULL, &arena);
	for (size_t i = 0; i < debrief.n; i++)
		for (size_t k = 0; k < debrief.sections[i].n; k++)
			is_told |= strstr(debrief.sections[i].items[k].text,
					  "Al trusted you less") != NULL;
	assert_true(is_told);
	arena_clear(&arena);
	session_free(session);
}

static void test_each_has_an_inner_voice(void **state)
{
	assert_int_equal(two->n_voice, 2);
	assert_null(two->voice[0].who);
	assert_ptr_equal(two->voice[1].who, scenario_find_person(two, "al"));
	(void)state;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_the_other_hears_it),
		cmocka_unit_test(test_going_back_takes_it_back),
		cmocka_unit_test(test_a_child_is_spoken_to_by_itself),
		cmocka_unit_test(test_the_last_reply_counts_for_the_other),
		cmocka_unit_test(test_a_boosted_pitfall_costs_more),
		cmocka_unit_test(test_the_debrief_names_who_was_spoken_to),
		cmocka_unit_test(test_each_has_an_inner_voice),
	};

	return cmocka_run_group_tests(tests, open_two, close_two);
}
