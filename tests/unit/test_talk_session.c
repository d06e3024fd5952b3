/**
 * @file
 * A conversation with a parent: what replies do, where they lead, and that a
 * rewound conversation is the shorter one.
 */
#include "talk_fixture.h"

static void test_commands_are_known_in_both_languages(void **state)
{
	(void)state;
	assert_int_equal(command_of(str_of(":stil")), COMMAND_SILENCE);
	assert_int_equal(command_of(str_of("  :Wait \n")), COMMAND_SILENCE);
	assert_int_equal(command_of(str_of(":samen-lopen")), COMMAND_WALK);
	assert_int_equal(command_of(str_of(":stop")), COMMAND_NONE);
	assert_int_equal(command_of(str_of("stil")), COMMAND_NONE);
	assert_int_equal(command_of(str_of("")), COMMAND_NONE);
}

static void test_opening_stands_ready(void **state)
{
	struct session *session = session_new(parent, NULL);
	size_t n;
	const struct spoken *opening = session_opening(session, &n);

	(void)state;
	assert_int_equal(n, 2);
	assert_null(opening[0].speaker);
	assert_string_equal(opening[1].speaker->name, "Bo");
	session_free(session);
}

static void test_events_move_the_state(void **state)
{
	struct session *session = open_at(parent, "start");
	const struct turn *turn = say(session, "bedankt");

	(void)state;
	/* respect +4, the edge +2; tension -4 and 4 by itself. */
	assert_int_equal(turn->after.v[STATE_TRUST], 46);
	assert_int_equal(turn->after.v[STATE_OPENNESS], 44);
	assert_int_equal(turn->after.v[STATE_AROUSAL], 32);
	assert_int_equal(turn->n_reasons, 3);
	assert_at(session, "midden");
	session_free(session);
}

static void test_trust_moves_fifteen_at_most(void **state)
{
	struct session *session = open_at(parent, "start");
	const struct turn *turn = say(session, "dat is uw schuld en anders dan meld ik dat");

	(void)state;
	assert_int_equal(turn->after.v[STATE_TRUST], 25);
	assert_int_equal(turn->after.v[STATE_OPENNESS], 25);
	assert_int_equal(turn->after.v[STATE_AROUSAL], 70);
	session_free(session);
}

static void test_temperament_and_wariness_set_the_pace(void **state)
{
	struct session *session = open_at(parent, "oma");
	const struct turn *turn = say(session, "bedankt");

	(void)state;
	/* 4 x 0.5 (gain) x 0.6 (trust below 25) = 1.2 */
	assert_int_equal(turn->after.v[STATE_TRUST], 21);
	turn = say(session, "u kunt beter gaan");
	assert_int_equal(turn->after.v[STATE_TRUST], 15); /* 4 x 1.5 */
	assert_int_equal(turn->after.v[STATE_AROUSAL], 42 + 12);
	session_free(session);
}

static void test_blows_land_harder_when_tense(void **state)
{
	struct session_options options = {.at = scenario_find_node(parent, "start"),
					  .set_given = 1u << STATE_AROUSAL};
	options.set.by[STATE_AROUSAL] = 65;
	struct session *session = session_new(parent, &options);
	const struct turn *turn = say(session, "u kunt beter gaan");

	(void)state;
	/* advice -4 x 1.3, and the feeling was passed by: -4 x 1.3 */
	assert_true(turn->labels & LABEL_BIT(LABEL_IGNORING_EMOTION));
	assert_int_equal(turn->after.v[STATE_TRUST], 40 - 5 - 5);
	session_free(session);
}

static void test_emotion_is_not_ignored_by_what_is_not_understood(void **state)
{
	struct session *session = open_at(parent, "boos");

	(void)state;
	assert_false(say(session, "een twee drie vier vijf")->labels);
	assert_false(say(session, "bedankt dat u het zegt")->labels &
		     LABEL_BIT(LABEL_IGNORING_EMOTION));
	session_free(session);
}

static void test_unheard_stays_once_then_moves_on(void **state)
{
	struct session *session = open_at(parent, "start");
	const struct turn *turn = say(session, "blub");

	(void)state;
	assert_true(turn->is_unheard);
	assert_null(turn->edge);
	assert_true(is_said(turn, "Hoe bedoelt u?"));
	assert_at(session, "start");
	assert_int_equal(turn->after.v[STATE_TRUST], 40);
	turn = say(session, "blub");
	assert_true(is_said(turn, "Nou ja."));
	assert_at(session, "midden");
	turn = say(session, "blub");
	assert_true(is_said(turn, "Hoe bedoelt u?"));
	session_free(session);
}

static void test_slot_words_are_understood(void **state)
{
	struct session *session = open_at(parent, "start");
	const struct turn *turn = say(session, "de trommel");

	(void)state;
	assert_false(turn->is_unheard);
	assert_int_equal(turn->n_slots, 1);
	session_free(session);
}

static void test_authors_edge_for_unheard_wins(void **state)
{
	struct session *session = open_at(parent, "midden");

	(void)state;
	say(session, "uw schuld"); /* back to start */
	say(session, "bedankt");
	assert_at(session, "midden");
	say(session, "blub");
	assert_at(session, "oma");
	session_free(session);
}

static void test_strange_input_moves_nothing(void **state)
{
	struct session *session = open_at(parent, "start");
	struct bytes long_reply = {0};
	const struct turn *turn;

	(void)state;
	bytes_add_fill(&long_reply, 'a', REPLY_MAX_BYTES + 5);
	const struct str replies[] = {
		str_of(""),  str_of("  \t"),   {"dag\xff", 4},
		{"a\0b", 3}, str_of(":teken"), {long_reply.s, long_reply.len},
	};
	for (size_t i = 0; i < sizeof replies / sizeof *replies; i++) {
		turn = session_say(session, replies[i]);
		assert_false(turn->is_counted);
		assert_int_equal(turn->n_spoken, 1);
		assert_null(turn->spoken[0].speaker);
		assert_memory_equal(&turn->before, &turn->after, sizeof turn->before);
		assert_at(session, "start");
	}
	assert_true(turn->is_cut);
	assert_int_equal(strlen(turn->reply), REPLY_MAX_BYTES);
	bytes_clear(&long_reply);
	session_free(session);
}

static void test_cut_falls_between_characters(void **state)
{
	struct session *session = open_at(parent, "start");
	struct bytes reply = {0};

	(void)state;
	bytes_add_fill(&reply, 'a', REPLY_MAX_BYTES - 1);
	bytes_add_text(&reply, "éé");
	const struct turn *turn = session_say(session, (struct str){reply.s, reply.len});
	assert_int_equal(strlen(turn->reply), REPLY_MAX_BYTES - 1);
	bytes_clear(&reply);
	session_free(session);
}

static void test_silence_stays_and_wears_out(void **state)
{
	struct session *session = open_at(parent, "start");
	const struct turn *turn = say(session, ":stil");

	(void)state;
	assert_at(session, "start");
	assert_true(is_said(turn, "(zucht)"));
	assert_int_equal(turn->after.v[STATE_OPENNESS], 42);
	say(session, ":stil");
	turn = say(session, ":stil");
	assert_int_equal(turn->after.v[STATE_OPENNESS], 44);
	assert_at(session, "midden");
	session_free(session);
}

static void test_colleague_does_not_move_the_talk(void **state)
{
	struct session *session = open_at(parent, "start");
	const struct turn *turn = say(session, ":overleg");

	(void)state;
	assert_at(session, "start");
	assert_true(is_said(turn, "Begin bij Bo."));
	assert_null(turn->spoken[0].speaker);
	session_free(session);
	session = open_at(parent, "oma");
	say(session, ":consult");
	assert_at(session, "midden"); /* the author asked for it */
	session_free(session);
}

static void test_own_words_come_before_stock_lines(void **state)
{
	struct session *session = open_at(parent, "start");

	(void)state;
	assert_false(is_said(say(session, "uw schuld"), "U kent mij niet."));
	session_rewind(session, 1);
	assert_true(is_said(say(session, "dan meld ik dat"), "D"));
	session_free(session);
}

static void test_lines_once_and_on_return(void **state)
{
	struct session *session = open_at(parent, "start");
	const struct turn *turn = say(session, "bedankt");

	(void)state;
	assert_true(is_said(turn, "Dit zeg ik één keer."));
	assert_true(is_said(turn, "De teller loopt."));
	assert_false(is_said(turn, "Weer hier."));
	say(session, "u kunt beter gaan");
	turn = say(session, "bedankt");
	assert_false(is_said(turn, "Dit zeg ik één keer."));
	assert_true(is_said(turn, "Weer hier."));
	session_free(session);
}

static void test_one_warning_then_out(void **state)
{
	struct session_options options = {.at = scenario_find_node(parent, "boos"),
					  .set_given = 1u << STATE_AROUSAL};
	options.set.by[STATE_AROUSAL] = 80;
	struct session *session = session_new(parent, &options);
	const struct turn *turn = say(session, "uw schuld");

	(void)state;
	assert_true(is_said(turn, "Nog één keer en ik ga."));
	assert_at(session, "boos");
	say(session, "blub"); /* not understood: nobody leaves over that */
	assert_at(session, "boos");
	say(session, "u kunt beter rustig doen");
	assert_int_equal(session_ending(session), ENDING_ANGRY);
	assert_null(session_say(session, str_of("wacht")));
	session_free(session);
}

static void test_repair_keeps_someone_in(void **state)
{
	struct session_options options = {.at = scenario_find_node(parent, "boos"),
					  .set_given = 1u << STATE_AROUSAL};
	options.set.by[STATE_AROUSAL] = 80;
	struct session *session = session_new(parent, &options);

	(void)state;
	say(session, "uw schuld");
	const struct turn *turn = say(session, "sorry, zo bedoelde ik het niet");
	assert_true(turn->is_repair);
	assert_true(turn->after.v[STATE_AROUSAL] <= 80);
	assert_at(session, "midden");
	session_free(session);
}

struct ending_case {
	int trust, openness, arousal, hope, mask;
	bool has_gates;
	enum ending ending;
};

static void test_ending_follows_state_and_gates(void **state)
{
	static const struct ending_case cases[] = {
		{70, 70, 20, 70, 0, true, ENDING_RELIEVED},
		{70, 70, 20, 70, 0, false, ENDING_DISTRUST},
		{40, 70, 20, 70, 0, true, ENDING_DISTRUST},
		{40, 40, 85, 40, 0, false, ENDING_ANGRY},
		{40, 40, 40, 40, 60, true, ENDING_NODDING},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		const struct ending_case *c = &cases[i];
		struct session_options options = {
			.at = scenario_find_node(parent, "start"),
			.set_given = 0x1f,
			.set.by = {c->trust, c->openness, c->arousal, c->hope, c->mask}};
		struct session *session = session_new(parent, &options);
		if (c->has_gates)
			say(session, "ik maak me zorgen om de trommel, wat merkt Kim");
		if (c->has_gates)
			say(session, "waar ligt u wakker van?");
		say(session, "hoe was dit voor u");
		assert_int_equal(session_ending(session), c->ending);
		session_free(session);
	}
}

static const char *const replies[] = {
	"bedankt",
	"blub",
	"",
	"blub",
	"uw schuld",
	":stil",
	"sorry",
	"de trommel",
	":overleg",
	"hoe ziet u dat",
	"u kunt beter gaan",
	"wat wilt u",
	"dan meld ik dat",
};
enum { REPLIES = sizeof replies / sizeof *replies };

static void assert_same_turn(const struct turn *a, const struct turn *b)
{
	assert_int_equal(a->number, b->number);
	assert_string_equal(a->reply, b->reply);
	assert_string_equal(a->said_before, b->said_before);
	assert_ptr_equal(a->next, b->next);
	assert_ptr_equal(a->edge, b->edge);
	assert_int_equal(a->labels, b->labels);
	assert_int_equal(a->n_findings, b->n_findings);
	assert_memory_equal(&a->after, &b->after, sizeof a->after);
	assert_int_equal(a->n_spoken, b->n_spoken);
	for (size_t i = 0; i < a->n_spoken; i++)
		assert_string_equal(a->spoken[i].text, b->spoken[i].text);
	assert_int_equal(a->n_notes, b->n_notes);
}

static void assert_same(const struct session *a, const struct session *b)
{
	size_t n_a, n_b;

	assert_int_equal(session_count_turns(a), session_count_turns(b));
	for (size_t i = 0; i < session_count_turns(a); i++)
		assert_same_turn(session_get_turn(a, i), session_get_turn(b, i));
	assert_ptr_equal(session_node(a), session_node(b));
	assert_memory_equal(session_state(a), session_state(b), sizeof(struct state));
	session_notebook(a, &n_a);
	session_notebook(b, &n_b);
	assert_int_equal(n_a, n_b);
}

/* fold(replies[0..n-1]) is: say them all, then go back. And going on from there is the same too. */
static void test_rewind_is_the_shorter_conversation(void **state)
{
	(void)state;
	for (uint64_t seed = 0; seed < 40; seed++)
		for (unsigned keep = 0; keep <= REPLIES; keep++) {
			const struct session_options options = {.seed = seed};
			const struct scenario *scenario = seed % 2 ? parent : child;
			struct session *back = session_new(scenario, &options);
			struct session *plain = session_new(scenario, &options);
			unsigned n = 0;
			for (unsigned i = 0; i < REPLIES; i++) {
				const char *reply = replies[(i + seed) % REPLIES];
				n += session_say(back, str_of(reply)) != NULL;
			}
			session_rewind(back, keep < n ? n - keep : 0);
			for (unsigned i = 0; i < keep; i++)
				session_say(plain, str_of(replies[(i + seed) % REPLIES]));
			assert_same(back, plain);
			session_say(back, str_of("bedankt"));
			session_say(plain, str_of("bedankt"));
			assert_same(back, plain);
			session_free(back);
			session_free(plain);
		}
}

static void test_remembered_hearing_is_the_same(void **state)
{
	struct stage *stage = stage_new(parent, true);

	(void)state;
	for (unsigned round = 0; round < 3; round++) {
		const struct session_options plain_options = {.seed = 5};
		const struct session_options options = {.seed = 5, .stage = stage};
		struct session *a = session_new(parent, &plain_options);
		struct session *b = session_new(parent, &options);
		for (unsigned i = 0; i < REPLIES; i++) {
			session_say(a, str_of(replies[i]));
			session_say(b, str_of(replies[i]));
		}
		assert_same(a, b);
		session_free(a);
		session_free(b);
	}
	stage_free(stage);
}

static void test_seed_decides_variants(void **state)
{
	bool has_said[4] = {false};
	static const char *const variants[4] = {"Een", "Twee", "Drie", "Vier"};

	(void)state;
	for (uint64_t seed = 0; seed < 32; seed++) {
		const struct session_options options = {.seed = seed};
		struct session *session = session_new(parent, &options);
		const struct turn *turn = say(session, "bedankt");
		for (unsigned i = 0; i < 4; i++)
			has_said[i] |= is_said(turn, variants[i]);
		session_free(session);
	}
	for (unsigned i = 0; i < 4; i++)
		assert_true(has_said[i]);
}

static void test_people_have_their_own_state(void **state)
{
	struct session *session = open_at(parent, "midden");

	(void)state;
	assert_int_equal(session_state(session)->v[STATE_OPENNESS], 40);
	say(session, "hoe ziet u dat");
	assert_at(session, "oma");
	assert_int_equal(session_state(session)->v[STATE_TRUST], 20);
	session_free(session);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_commands_are_known_in_both_languages),
		cmocka_unit_test(test_opening_stands_ready),
		cmocka_unit_test(test_events_move_the_state),
		cmocka_unit_test(test_trust_moves_fifteen_at_most),
		cmocka_unit_test(test_temperament_and_wariness_set_the_pace),
		cmocka_unit_test(test_blows_land_harder_when_tense),
		cmocka_unit_test(test_emotion_is_not_ignored_by_what_is_not_understood),
		cmocka_unit_test(test_unheard_stays_once_then_moves_on),
		cmocka_unit_test(test_slot_words_are_understood),
		cmocka_unit_test(test_authors_edge_for_unheard_wins),
		cmocka_unit_test(test_strange_input_moves_nothing),
		cmocka_unit_test(test_cut_falls_between_characters),
		cmocka_unit_test(test_silence_stays_and_wears_out),
		cmocka_unit_test(test_colleague_does_not_move_the_talk),
		cmocka_unit_test(test_own_words_come_before_stock_lines),
		cmocka_unit_test(test_lines_once_and_on_return),
		cmocka_unit_test(test_one_warning_then_out),
		cmocka_unit_test(test_repair_keeps_someone_in),
		cmocka_unit_test(test_ending_follows_state_and_gates),
		cmocka_unit_test(test_rewind_is_the_shorter_conversation),
		cmocka_unit_test(test_remembered_hearing_is_the_same),
		cmocka_unit_test(test_seed_decides_variants),
		cmocka_unit_test(test_people_have_their_own_state),
	};

	return cmocka_run_group_tests(tests, fixture_open, fixture_close);
}
