/**
 * @file
 * What is kept besides conversations, and what comes back of it. Conversations as they are played
 * are in tests/cli/history.t, forgetting in test_forget.c.
 */
#include "store_fixture.h"

#include "gesprek/store/replay.h"
#include "gesprek/store/draft.h"
#include "gesprek/store/drill.h"
#include "gesprek/store/forget.h"
#include "gesprek/store/journal.h"
#include "gesprek/store/practice.h"
#include "gesprek/store/scan.h"
#include "gesprek/store/setting.h"

static void test_a_setting_stays_until_it_is_taken_away(void **state)
{
	struct fixture *fixture = *state;
	const char *value;

	assert_true(store_read_setting(fixture->store, "address", &fixture->arena, &value,
				       &fixture->diags));
	assert_string_equal(value, "");
	assert_true(store_write_setting(fixture->store, "address", "je", &fixture->diags));
	assert_true(store_write_setting(fixture->store, "address", "u", &fixture->diags));
	open_again(fixture);
	store_read_setting(fixture->store, "address", &fixture->arena, &value, &fixture->diags);
	assert_string_equal(value, "u");
	assert_true(store_write_setting(fixture->store, "address", "", &fixture->diags));
	store_read_setting(fixture->store, "address", &fixture->arena, &value, &fixture->diags);
	assert_string_equal(value, "");
}

static void read_draft(struct fixture *fixture, int64_t id, struct str *text)
{
	assert_true(store_read_draft(fixture->store, id, &fixture->arena, text, &fixture->diags));
}

static void test_a_draft_is_kept_until_it_is_sent(void **state)
{
	static const char bytes[] = "half \xc3 \0 en één";
	struct fixture *fixture = *state;
	const int64_t id = begin_at(fixture, NOW);
	struct str text;

	read_draft(fixture, id, &text);
	assert_int_equal(text.len, 0);
	assert_true(store_keep_draft(fixture->store, id, str_of("een"), &fixture->diags));
	assert_true(store_keep_draft(fixture->store, id, (struct str){bytes, sizeof bytes - 1},
				     &fixture->diags));
	open_again(fixture);
	read_draft(fixture, id, &text);
	assert_int_equal(text.len, sizeof bytes - 1);
	assert_memory_equal(text.s, bytes, sizeof bytes);
	assert_true(store_find(fixture->store, id, &fixture->arena, &fixture->diags)->has_draft);
	reply(fixture, id, 1, "verstuurd", NOW);
	read_draft(fixture, id, &text);
	assert_int_equal(text.len, 0);
	assert_false(store_find(fixture->store, id, &fixture->arena, &fixture->diags)->has_draft);
}

static void test_a_draft_of_no_conversation_is_refused(void **state)
{
	struct fixture *fixture = *state;

	assert_false(store_keep_draft(fixture->store, 99, str_of("een"), &fixture->diags));
	assert_int_equal(fixture->diags.n, 1);
}

static void read_typed(struct fixture *fixture, size_t field, const char *expected)
{
	struct str text;

	assert_true(store_read_typed(fixture->store, "journal", field, &fixture->arena, &text,
				     &fixture->diags));
	assert_string_equal(text.s, expected);
}

static void keep_typed(struct fixture *fixture, const char *form, size_t field, const char *text)
{
	assert_true(
		store_keep_typed(fixture->store, form, field, str_of(text), NOW, &fixture->diags));
}

static void test_what_is_typed_is_kept_by_form_and_field(void **state)
{
	struct fixture *fixture = *state;

	keep_typed(fixture, "journal", 0, "half");
	keep_typed(fixture, "journal", 0, "half een");
	keep_typed(fixture, "journal", 2, "twee");
	keep_typed(fixture, "scan", 0, "drie");
	open_again(fixture);
	read_typed(fixture, 0, "half een");
	read_typed(fixture, 1, "");
	keep_typed(fixture, "journal", 2, "");
	read_typed(fixture, 2, "");
	assert_true(store_forget_typed(fixture->store, "scan", &fixture->diags));
	read_typed(fixture, 0, "half een");
	assert_true(store_forget_typed(fixture->store, "journal", &fixture->diags));
	read_typed(fixture, 0, "");
}

static void test_practice_comes_back_oldest_first(void **state)
{
	struct fixture *fixture = *state;
	const int64_t id = begin_at(fixture, NOW);
	const struct practice later = {.day = 20001, .principle = LABEL_SAFETY, .value = 0.25},
			      first = {.day = 20000,
				       .principle = LABEL_EXCEPTIONS,
				       .value = 0.75,
				       .findings = 3,
				       .is_drill = true,
				       .with_child = true};
	struct practice *list;
	size_t n;

	assert_true(store_add_practice(fixture->store, &later, id, &fixture->diags));
	assert_true(store_add_practice(fixture->store, &first, 0, &fixture->diags));
	assert_true(
		store_list_practice(fixture->store, &fixture->arena, &list, &n, &fixture->diags));
	assert_int_equal(n, 2);
	assert_int_equal(list[0].day, 20000);
	assert_int_equal(list[0].principle, LABEL_EXCEPTIONS);
	assert_true(list[0].value == 0.75);
	assert_int_equal(list[0].findings, 3);
	assert_true(list[0].is_drill && list[0].with_child);
	assert_int_equal(list[1].principle, LABEL_SAFETY);
	assert_false(list[1].is_drill || list[1].with_child);
}

static void test_drills_come_back_with_their_replies(void **state)
{
	struct fixture *fixture = *state;
	struct drill_reply given = {1,
				    "lege-trommel",
				    "aankomst",
				    "Wat is er nu weer?",
				    {"Op welke dag?", 13},
				    "exceptions.exception-question"};
	struct drill *drills;
	int64_t id;
	size_t n;

	assert_true(store_add_drill(fixture->store, NOW, "exceptions.exception-question", &id,
				    &fixture->diags));
	assert_true(store_add_drill_reply(fixture->store, id, &given, &fixture->diags));
	given.number = 2;
	assert_true(store_add_drill_reply(fixture->store, id, &given, &fixture->diags));
	assert_true(
		store_list_drills(fixture->store, &fixture->arena, &drills, &n, &fixture->diags));
	assert_int_equal(n, 1);
	assert_int_equal(drills[0].started, NOW);
	assert_string_equal(drills[0].indicator, "exceptions.exception-question");
	assert_int_equal(drills[0].n_replies, 2);
	assert_int_equal(drills[0].replies[1].number, 2);
	assert_string_equal(drills[0].replies[0].node, "aankomst");
	assert_string_equal(drills[0].replies[0].text.s, "Op welke dag?");
	assert_string_equal(drills[0].replies[0].heard, "exceptions.exception-question");
	given.number = 3;
	assert_false(store_add_drill_reply(fixture->store, id + 1, &given, &fixture->diags));
}

static void test_the_journal_is_written_read_and_forgotten(void **state)
{
	struct fixture *fixture = *state;
	const int64_t id = begin_at(fixture, NOW);
	struct journal_entry *entries;
	size_t n;

	assert_true(store_add_journal(fixture->store, 0, "felt", str_of("Ik schrok van mezelf."),
				      NOW, &fixture->diags));
	assert_true(store_add_journal(fixture->store, id, "ask", str_of("Vraag het Anneke."),
				      NOW + 1, &fixture->diags));
	assert_true(
		store_list_journal(fixture->store, &fixture->arena, &entries, &n, &fixture->diags));
	assert_int_equal(n, 2);
	assert_int_equal(entries[0].session, 0);
	assert_string_equal(entries[0].text.s, "Ik schrok van mezelf.");
	assert_int_equal(entries[1].session, id);
	assert_int_equal(entries[1].written, NOW + 1);
	assert_string_equal(entries[1].prompt, "ask");
	assert_true(is_left(fixture, "Ik schrok"));
	assert_true(store_forget_journal(fixture->store, entries[0].id, &fixture->diags));
	assert_false(is_left(fixture, "Ik schrok"));
	assert_true(is_left(fixture, "Anneke"));
	/* What is about a conversation goes with it. */
	assert_true(store_forget(fixture->store, id, &fixture->diags));
	assert_false(is_left(fixture, "Anneke"));
	assert_int_equal(fixture->diags.n, 0);
}

static void test_a_scan_keeps_what_was_skipped_as_skipped(void **state)
{
	struct fixture *fixture = *state;
	const struct scan taken = {
		.taken = NOW, .moment = "middle", .answers = {3, 0, 5}, .texts = {"Ik twijfel."}};
	struct scan *scans;
	size_t n;

	assert_true(store_add_scan(fixture->store, &taken, &fixture->diags));
	assert_true(store_list_scans(fixture->store, &fixture->arena, &scans, &n, &fixture->diags));
	assert_int_equal(n, 1);
	assert_string_equal(scans[0].moment, "middle");
	assert_int_equal(scans[0].answers[0], 3);
	assert_int_equal(scans[0].answers[1], 0);
	assert_int_equal(scans[0].answers[2], 5);
	assert_string_equal(scans[0].texts[0], "Ik twijfel.");
	assert_string_equal(scans[0].texts[9], "");
	assert_true(store_forget_scan(fixture->store, scans[0].id, &fixture->diags));
	assert_false(is_left(fixture, "Ik twijfel."));
}

static void test_what_was_taken_back_keeps_its_own_answer(void **state)
{
	struct fixture *fixture = *state;
	const int64_t id = begin_at(fixture, NOW);
	struct kept_attempt *attempts;
	struct kept_reply *replies;
	size_t n;

	reply(fixture, id, 1, "eerste", NOW);
	answer(fixture, id, 1, "Nee.");
	assert_true(store_rewind(fixture->store, id, 1, &fixture->diags));
	reply(fixture, id, 1, "tweede", NOW);
	answer(fixture, id, 1, "Wat dan?");
	reply(fixture, id, 2, "verder", NOW);
	assert_true(store_rewind(fixture->store, id, 1, &fixture->diags));
	reply(fixture, id, 1, "derde", NOW + 9);
	answer(fixture, id, 1, "Ja.");
	assert_true(store_read_attempts(fixture->store, id, &fixture->arena, &attempts, &n,
					&fixture->diags));
	assert_int_equal(n, 4);
	assert_string_equal(attempts[0].reply.text.s, "eerste");
	assert_string_equal(attempts[0].lines[0].text, "Nee.");
	assert_true(attempts[0].is_taken_back && attempts[1].is_taken_back &&
		    attempts[2].is_taken_back);
	assert_int_equal(attempts[1].number, 2);
	assert_string_equal(attempts[1].lines[0].text, "Wat dan?");
	assert_int_equal(attempts[2].turn, 2);
	assert_int_equal(attempts[2].n_lines, 0);
	assert_int_equal(attempts[3].number, 3);
	assert_int_equal(attempts[3].said_at, NOW + 9);
	assert_int_equal(attempts[3].n_lines, 1);
	assert_false(attempts[3].is_taken_back);
	assert_true(store_read_replies(fixture->store, id, &fixture->arena, &replies, &n,
				       &fixture->diags));
	assert_int_equal(n, 1);
	assert_string_equal(replies[0].text.s, "derde");
}

static void test_an_attempt_knows_what_it_is_of(void **state)
{
	struct fixture *fixture = *state;
	const struct session_options options = {.dilemma = DILEMMA_TRUST};
	struct session *session = session_new(parent, &options);
	const int64_t first = begin_at(fixture, NOW);
	const struct beginning beginning = {.version = "test", .now = NOW, .of = {first, 3}};
	const struct record *record;
	int64_t id;

	assert_true(store_begin(fixture->store, session, &beginning, &id, &fixture->diags));
	session_free(session);
	record = store_find(fixture->store, id, &fixture->arena, &fixture->diags);
	assert_int_equal(record->of.id, first);
	assert_int_equal(record->of.turn, 3);
	assert_string_equal(record->dilemma, dilemma_id(DILEMMA_TRUST));
	assert_null(store_find(fixture->store, id + 1, &fixture->arena, &fixture->diags));
	/* It stays when the other goes, as a conversation of its own. */
	assert_true(store_forget(fixture->store, first, &fixture->diags));
	record = store_find(fixture->store, id, &fixture->arena, &fixture->diags);
	assert_int_equal(record->of.id, 0);
}

static void test_notes_come_back_in_their_order(void **state)
{
	struct fixture *fixture = *state;
	const int64_t id = begin_at(fixture, NOW);
	struct kept_note *notes;
	size_t n;

	assert_true(store_add_note(fixture->store, id, "rating-before", 0, 6, "", &fixture->diags));
	assert_true(store_add_note(fixture->store, id, "disagree", 2, 0, "blame.always",
				   &fixture->diags));
	assert_true(
		store_read_notes(fixture->store, id, &fixture->arena, &notes, &n, &fixture->diags));
	assert_int_equal(n, 2);
	assert_int_equal(notes[0].number, 6);
	assert_int_equal(notes[1].turn, 2);
	assert_string_equal(notes[1].kind, "disagree");
	assert_string_equal(notes[1].text, "blame.always");
}

static size_t count_notes(struct fixture *fixture, int64_t id)
{
	struct kept_note *notes;
	size_t n;

	assert_true(
		store_read_notes(fixture->store, id, &fixture->arena, &notes, &n, &fixture->diags));
	return n;
}

static void test_what_is_read_is_of_one_moment(void **state)
{
	struct fixture *fixture = *state;
	const int64_t id = begin_at(fixture, NOW);
	struct store *other = store_open(fixture->path, &fixture->diags);
	struct diags refusal = {0};

	assert_non_null(other);
	store_set_wait(other, 0);
	assert_true(store_start_reading(fixture->store, &fixture->diags));
	assert_int_equal(count_notes(fixture, id), 0);
	assert_false(store_add_note(other, id, "rating-before", 0, 6, "", &refusal));
	assert_int_equal(refusal.n, 1);
	assert_int_equal(count_notes(fixture, id), 0);
	store_stop_reading(fixture->store);
	assert_true(store_add_note(other, id, "rating-before", 0, 6, "", &fixture->diags));
	assert_int_equal(count_notes(fixture, id), 1);
	/* It can write again as well. */
	assert_true(store_add_note(fixture->store, id, "rating-after", 0, 7, "", &fixture->diags));
	diags_clear(&refusal);
	store_close(other);
}

static void test_a_text_beyond_all_measure_is_refused_in_words(void **state)
{
	struct fixture *fixture = *state;
	struct bytes text = {0};

	bytes_add_fill(&text, 'x', 2 << 20);
	assert_false(store_add_journal(fixture->store, 0, "felt", (struct str){text.s, text.len},
				       NOW, &fixture->diags));
	assert_string_equal(fixture->diags.v[0].message,
			    "could not use the history: the text is too long to be kept");
	bytes_clear(&text);
}

/* The child's conversation @p at has its notes; it counts once it has ended. */
static int64_t let_go_along(struct fixture *fixture, int64_t at, const char *kept)
{
	struct session *session = session_new(child, NULL);
	const struct beginning beginning = {.version = "1", .now = at};
	int64_t id;

	assert_true(store_begin(fixture->store, session, &beginning, &id, &fixture->diags));
	assert_true(store_add_note(fixture->store, id, "carry", 0, 0, kept, &fixture->diags));
	session_free(session);
	return id;
}

static size_t count_carried(struct fixture *fixture, const char *scenario, struct kept_note **notes)
{
	size_t n;

	assert_true(store_read_carried(fixture->store, scenario, &fixture->arena, notes, &n,
				       &fixture->diags));
	return n;
}

static void test_a_childs_words_are_those_of_the_last_that_ended(void **state)
{
	struct fixture *fixture = *state;
	const int64_t first = let_go_along(fixture, NOW, "jas: Hij prikt.");
	struct kept_note *notes;

	assert_int_equal(count_carried(fixture, "child", &notes), 0); /* not ended yet */
	assert_true(store_end(fixture->store, first, ENDING_HEARD, NOW, &fixture->diags));
	const int64_t second = let_go_along(fixture, NOW + DAY, "jas: Nog steeds.");
	assert_int_equal(count_carried(fixture, "child", &notes), 1);
	assert_string_equal(notes[0].text, "jas: Hij prikt.");
	assert_true(store_end(fixture->store, second, ENDING_HEARD, NOW, &fixture->diags));
	assert_true(store_add_note(fixture->store, second, "carry", 0, 0, "zus: Lief.",
				   &fixture->diags));
	assert_int_equal(count_carried(fixture, "child", &notes), 2);
	assert_string_equal(notes[0].text, "jas: Nog steeds.");
	assert_string_equal(notes[1].text, "zus: Lief.");
	assert_int_equal(count_carried(fixture, "parent", &notes), 0);
}

static void test_what_was_taken_along_is_there_when_it_goes_on(void **state)
{
	struct fixture *fixture = *state;
	const struct session_options options = {.carried = CARRIED_BIT(1) | CARRIED_BIT(0)};
	struct session *session = session_new(parent, &options);
	const struct beginning beginning = {.version = "1", .now = NOW};
	struct session_options again = {0};
	int64_t id;

	assert_true(store_begin(fixture->store, session, &beginning, &id, &fixture->diags));
	const struct record *record =
		store_find(fixture->store, id, &fixture->arena, &fixture->diags);
	assert_string_equal(record->carried, "jas zus");
	replay_options(record, parent, &again);
	assert_true(again.carried == options.carried);
	replay_options(record, child, &again); /* which takes nothing along */
	assert_true(again.carried == 0);
	session_free(session);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		STORE_TEST(test_a_setting_stays_until_it_is_taken_away),
		STORE_TEST(test_a_draft_is_kept_until_it_is_sent),
		STORE_TEST(test_a_draft_of_no_conversation_is_refused),
		STORE_TEST(test_what_is_typed_is_kept_by_form_and_field),
		STORE_TEST(test_practice_comes_back_oldest_first),
		STORE_TEST(test_drills_come_back_with_their_replies),
		STORE_TEST(test_the_journal_is_written_read_and_forgotten),
		STORE_TEST(test_a_scan_keeps_what_was_skipped_as_skipped),
		STORE_TEST(test_what_was_taken_back_keeps_its_own_answer),
		STORE_TEST(test_an_attempt_knows_what_it_is_of),
		STORE_TEST(test_a_childs_words_are_those_of_the_last_that_ended),
		STORE_TEST(test_what_was_taken_along_is_there_when_it_goes_on),
		STORE_TEST(test_notes_come_back_in_their_order),
		STORE_TEST(test_what_is_read_is_of_one_moment),
		STORE_TEST(test_a_text_beyond_all_measure_is_refused_in_words),
	};

	return cmocka_run_group_tests(tests, fixture_open, fixture_close);
}
