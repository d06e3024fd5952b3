/**
 * @file
 * A child's words: when they may go along, taking them along, and what came of them.
 */
#include "debrief_fixture.h"

#include "gesprek/talk/carry.h"
#include "gesprek/talk/transcript.h"

static const char *const allowed[] = {"bedankt", "vertel eens", "hoe was dit voor jou", NULL};
static const char *const not_asked[] = {"vertel eens", "hoe was dit voor jou", NULL};

static void test_the_child_decides(void **state)
{
	struct made yes = make(child, allowed), no = make(child, not_asked);
	struct arena arena = {0};

	(void)state;
	assert_true(session_is_over(yes.session) && session_is_over(no.session));
	assert_true(carry_is_allowed(yes.session));
	assert_false(carry_is_allowed(no.session));
	assert_null(carry_kept(no.session, 0, &arena));
	unmake(&yes);
	unmake(&no);
	arena_clear(&arena);
}

/* Of what may go along, only what the child told; and nothing before the end. */
static void test_only_what_was_told(void **state)
{
	static const char *const begun[] = {"bedankt", "vertel eens", NULL},
				 *const nothing[] = {"bedankt", "hoe was dit voor jou", NULL};
	struct made over = make(child, allowed), open = make(child, begun),
		    silent = make(child, nothing);
	struct arena arena = {0};
	size_t n_told, n = 0;

	(void)state;
	session_notebook(over.session, &n_told);
	assert_true(n_told > 0 && n_told < 3);
	assert_non_null(strstr(carry_kept(over.session, 0, &arena), "jas: De jas prikt, zei Sam."));
	while (carry_kept(over.session, n, &arena))
		n++;
	assert_int_equal(n, n_told);
	assert_false(carry_is_allowed(open.session));
	assert_false(carry_is_allowed(silent.session));
	unmake(&over);
	unmake(&open);
	unmake(&silent);
	arena_clear(&arena);
}

static void test_what_is_kept_is_read_again(void **state)
{
	unsigned number = 9;
	const char *words = NULL;

	(void)state;
	assert_true(carry_read(parent, "zus: Mijn zus: lief", &number, &words));
	assert_int_equal(number, 1);
	assert_string_equal(words, "Mijn zus: lief");
	assert_false(
		carry_read(parent, "school: leuk", &number, &words)); /* not taken along here */
	assert_false(carry_read(parent, "jas", &number, &words));
	assert_false(carry_read(child, "jas: x", &number, &words));
	assert_string_equal(carry_words_of("zo maar"), "zo maar");
}

static void test_sets_have_names(void **state)
{
	struct arena arena = {0};
	uint64_t carried;

	(void)state;
	assert_true(carried_find(parent, "zus, jas", &carried));
	assert_string_equal(carried_ids(parent, carried, &arena), "jas zus");
	assert_true(carried_find(parent, "", &carried));
	assert_int_equal(carried, 0);
	assert_string_equal(carried_ids(parent, 0, &arena), "");
	assert_false(carried_find(parent, "jas muts", &carried));
	assert_string_equal(carried_ids(parent, carried, &arena), "jas");
	arena_clear(&arena);
}

static struct session *open_carrying(uint64_t carried)
{
	const struct session_options options = {.mode = MODE_COACH, .carried = carried};

	return session_new(parent, &options);
}

static void test_it_holds_from_the_first_word(void **state)
{
	struct session *with = open_carrying(CARRIED_BIT(0)),
		       *other = open_carrying(CARRIED_BIT(1));
	size_t n_with, n_other;

	(void)state;
	session_opening(with, &n_with);
	session_opening(other, &n_other);
	assert_int_equal(n_with, n_other + 1);
	assert_string_equal(session_opening(with, &n_with)[n_with - 1].text,
			    "In de tas zit een tekening.");
	session_free(with);
	session_free(other);
}

static struct made look_back(uint64_t carried, const char *const *words, const char *const *replies)
{
	const struct debrief_own own = {.carried = words};
	struct made made = {.session = open_carrying(carried)};

	for (; *replies; replies++)
		session_say(made.session, str_of(*replies));
	made.debrief = debrief_make(made.session, &own, &made.arena);
	return made;
}

static void test_what_came_of_them(void **state)
{
	static const char *const words[] = {"De jas prikt.", "Zus is lief."},
				 *const replies[] = {"bedankt", "u kunt beter gaan",
						     "hij zei iets over zijn jas", NULL};
	struct made made = look_back(CARRIED_BIT(0) | CARRIED_BIT(1), words, replies),
		    without = look_back(0, words, replies),
		    unknown = look_back(CARRIED_BIT(0), NULL, replies);
	const struct debrief_section *section = find_section(&made.debrief, "carried");

	(void)state;
	assert_string_equal(section->title, "The words of Kim");
	assert_string_equal(section->items[0].text, "De jas prikt.");
	assert_string_equal(section->items[1].text, "Reply 3");
	assert_string_equal(section->items[2].text, "hij zei iets over zijn jas");
	assert_string_equal(section->items[3].text, "Zus is lief.");
	assert_non_null(strstr(section->items[4].text, "did not come up"));
	assert_null(find_section(&without.debrief, "carried"));
	assert_int_equal(find_section(&unknown.debrief, "carried")->items[0].kind, DEBRIEF_LABEL);
	unmake(&made);
	unmake(&without);
	unmake(&unknown);
}

static void test_the_childs_debrief_tells(void **state)
{
	struct made yes = make(child, allowed), no = make(child, not_asked),
		    other = make(parent, whole_talk);

	(void)state;
	assert_non_null(strstr(find_section(&yes.debrief, "carry")->items[0].text, "Sam is fine"));
	assert_string_equal(find_section(&yes.debrief, "carry")->items[1].text,
			    "De jas prikt, zei Sam.");
	assert_non_null(strstr(find_section(&no.debrief, "carry")->items[0].text, "up to Sam"));
	assert_null(find_section(&other.debrief, "carry"));
	unmake(&yes);
	unmake(&no);
	unmake(&other);
}

static size_t run(const char *head, struct diags *diags)
{
	struct proof proof = {0};
	struct bytes text = {0};

	bytes_addf(&text, "scenario: parent\nat: start\n%s> bedankt\n= midden\n", head);
	struct transcript *transcript =
		transcript_parse("t.talk", str_of(bytes_text(&text)), diags);
	if (transcript)
		transcript_run(transcript, parent, &proof, diags);
	transcript_free(transcript);
	bytes_clear(&text);
	return proof.n_passed;
}

static void test_transcripts_take_them_along(void **state)
{
	struct diags diags = {0};

	(void)state;
	assert_int_equal(run("carried: jas, zus\n", &diags), 1);
	assert_int_equal(run("", &diags), 1);
	assert_int_equal(diags.n, 0);
	assert_int_equal(run("carried: muts\n", &diags), 0);
	assert_non_null(strstr(diags.v[0].message, "cannot take along"));
	diags_clear(&diags);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_the_child_decides),
		cmocka_unit_test(test_only_what_was_told),
		cmocka_unit_test(test_what_is_kept_is_read_again),
		cmocka_unit_test(test_sets_have_names),
		cmocka_unit_test(test_it_holds_from_the_first_word),
		cmocka_unit_test(test_what_came_of_them),
		cmocka_unit_test(test_the_childs_debrief_tells),
		cmocka_unit_test(test_transcripts_take_them_along),
	};

	return cmocka_run_group_tests(tests, fixture_open, fixture_close);
}
