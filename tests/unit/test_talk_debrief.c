/**
 * @file
 * The debrief: its order, its quotes, its words.
 */
#include "debrief_fixture.h"

#include "gesprek/base/dice.h"
#include "gesprek/talk/coach.h"

static void test_own_view_comes_first_and_help_last(void **state)
{
	struct made made = make(parent, whole_talk);

	(void)state;
	assert_string_equal(made.debrief.sections[0].id, "own-view");
	assert_string_equal(made.debrief.sections[1].id, "voice");
	assert_string_equal(made.debrief.sections[made.debrief.n - 1].id, "help");
	assert_true(find_section(&made.debrief, "map")->is_columns);
	unmake(&made);
}

static void test_quotes_are_there_and_not_repeated(void **state)
{
	struct made made = make(parent, whole_talk);

	(void)state;
	assert_true(count_items(&made.debrief, DEBRIEF_QUOTE, NULL) >= 3);
	for (size_t i = 0; i < made.debrief.n; i++)
		for (size_t k = 0; k < made.debrief.sections[i].n; k++) {
			const struct debrief_item *item = &made.debrief.sections[i].items[k];
			if (item->kind != DEBRIEF_QUOTE)
				continue;
			assert_true(count_items(&made.debrief, DEBRIEF_QUOTE, item->text) <= 2);
			const struct turn *turn = session_get_turn(made.session, item->turn - 1);
			assert_non_null(strstr(turn->reply, item->text));
		}
	unmake(&made);
}

static void test_quotes_are_there_when_nothing_was_recognised(void **state)
{
	static const char *const replies[] = {"een", "twee", "drie", "vier", NULL};
	struct made made = make(parent, replies);

	(void)state;
	assert_true(count_items(&made.debrief, DEBRIEF_QUOTE, NULL) >= 3);
	unmake(&made);
}

static void test_voice_looks_back_and_at_the_end(void **state)
{
	struct made made = make(parent, whole_talk);

	(void)state;
	assert_int_equal(count_items(&made.debrief, DEBRIEF_VOICE, "Dat deed zeer."), 1);
	assert_int_equal(count_items(&made.debrief, DEBRIEF_VOICE, "Ik vertrouw je."), 0);
	assert_int_equal(count_items(&made.debrief, DEBRIEF_VOICE, "Ik was moe."), 1);
	unmake(&made);
}

static void assert_voice_title(const struct inner_line *voice, size_t n, const char *title)
{
	struct scenario told = *parent;

	told.voice = voice;
	told.n_voice = n;
	struct made made = make(&told, whole_talk);
	assert_string_equal(find_section(&made.debrief, "voice")->title, title);
	unmake(&made);
}

static void test_voice_is_called_after_who_speaks(void **state)
{
	const struct inner_line lines[] = {
		{NULL, NULL, "Ik was moe."},
		{scenario_find_person(parent, "oma"), NULL, "Ik zag het wel."},
		{scenario_find_person(parent, "bo"), NULL, "Ik zei niets."},
	};

	(void)state;
	assert_voice_title(lines, 1, "What Bo did not say");
	assert_voice_title(lines + 1, 1, "What Oma did not say");
	assert_voice_title(lines, 2, "What was not said aloud");
	assert_voice_title(lines, 3, "What was not said aloud");
	assert_voice_title(lines + 2, 1, "What Bo did not say");
}

static void test_map_fills_itself(void **state)
{
	static const char *const replies[] = {"bedankt", "een kleine stap", NULL};
	struct made made = make(parent, replies);

	(void)state;
	assert_int_equal(count_items(&made.debrief, DEBRIEF_POINT, "Een stap."), 1);
	assert_int_equal(count_items(&made.debrief, DEBRIEF_POINT, "De trommel."), 0);
	unmake(&made);
}

static const char offer[] = "A kind of question fits here too that you have not used yet, as far "
			    "as the rules heard. Might one suit you?";

/* An offer is made so many @p times, one of them @p about. */
static void assert_offered(const struct scenario *scenario, const char *const *replies,
			   unsigned times, const char *about)
{
	struct made made = make(scenario, replies);
	const struct debrief_section *turning = find_section(&made.debrief, "turning");
	unsigned n = 0, n_points = 0;
	bool is_about = false;

	for (size_t i = 0; turning && i < turning->n; i++) {
		n += !strcmp(turning->items[i].text, offer);
		n_points += turning->items[i].kind == DEBRIEF_POINT;
		is_about |= about && !strncmp(turning->items[i].text, about, strlen(about));
	}
	assert_int_equal(n, times);
	assert_true(n_points <= 2 * times && n_points >= times);
	assert_int_equal(is_about, times > 0);
	unmake(&made);
}

static void test_an_unused_kind_of_question_is_offered_once(void **state)
{
	/* After the first a moment of agreements follows, that invites wishes. */
	static const char *const plain[] = {"bedankt", "blub", "bedankt", "blub", NULL};
	static const char *const worse[] = {"uw schuld", "uw schuld", "uw schuld", NULL};
	static const char *const last[] = {"bedankt", NULL};

	(void)state;
	assert_offered(parent, plain, 1, "About how it would be:");
	assert_offered(parent, worse, 0, NULL);
	assert_offered(parent, last, 0, NULL);
}

static void test_a_kind_that_was_used_is_not_offered(void **state)
{
	/* The first leads to a moment that invites exceptions. */
	static const char *const unused[] = {"bedankt", "blub", NULL};
	static const char *const used[] = {"bedankt", "wanneer lukt", NULL};
	struct scenario later = *parent;

	(void)state;
	later.begin = scenario_find_node(parent, "midden");
	assert_offered(&later, unused, 1, "About a time it went well:");
	assert_offered(&later, used, 0, NULL);
}

static void test_self_check_belongs_to_the_ending(void **state)
{
	struct made made = make(parent, whole_talk);
	const struct debrief_section *check = find_section(&made.debrief, "check");
	unsigned n_done = 0;

	(void)state;
	assert_int_equal(session_ending(made.session), ENDING_DISTRUST);
	for (size_t i = 0; i < check->n; i++)
		n_done += check->items[i].kind == DEBRIEF_DONE;
	assert_int_equal(n_done, 1); /* why it matters: the worry */
	unmake(&made);
}

static void test_notebook_tells_whose_words(void **state)
{
	static const char *const replies[] = {"vertel eens", "mama is zeker boos", NULL};
	struct made made = make(child, replies);
	const struct debrief_section *notes = find_section(&made.debrief, "notebook");

	(void)state;
	assert_string_equal(notes->items[0].label, "from the child");
	assert_string_equal(notes->items[0].text, "De jas prikt.");
	assert_string_equal(notes->items[2].label, "from you");
	assert_string_equal(notes->items[2].text, "Mama is boos.");
	assert_null(find_section(&made.debrief, "followup"));
	unmake(&made);
}

static void test_followup_counts_what_was_agreed(void **state)
{
	static const char *const well[] = {"ik maak me zorgen over de trommel",
					   "wanneer lukt het wel?",
					   "bedankt",
					   "wat heeft u liever en wie kan dat morgen",
					   "bedankt",
					   "wat wilt u",
					   "hoe was dit",
					   NULL};
	struct made made = make(parent, well), poor = make(parent, whole_talk);

	(void)state;
	assert_true(made.debrief.score.keep_points > poor.debrief.score.keep_points);
	assert_non_null(find_section(&made.debrief, "followup"));
	assert_int_equal(count_items(&poor.debrief, DEBRIEF_VOICE, "Niks gedaan."), 1);
	unmake(&made);
	unmake(&poor);
}

/* Nobody names a worry to a child, or makes it agree to something: other things make it well. */
static void test_followup_of_a_child(void **state)
{
	static const char *const well[] = {"ik ben Anne",    "vertel eens over de jas",
					   "dus u past op",  "wat wilt u liever",
					   "hoe was praten", NULL};
	static const char *const poor[] = {"vertel eens over de jas", "vertel eens over zus",
					   "vertel eens over school", "hoe was praten", NULL};
	static const char *const planted[] = {"ik ben Anne", "mama is zeker boos",
					      "papa is zeker weg", "een kleine stap", NULL};
	static const struct {
		const char *const *replies;
		enum ending ending;
		const char *voice;
	} rows[] = {
		{well, ENDING_HEARD, "Mijn jas."},
		{poor, ENDING_HEARD, "Soms."},
		{planted, ENDING_PLEASING, "Weet ik niet."},
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
		struct made made = make(child, rows[i].replies);
		assert_int_equal(session_ending(made.session), rows[i].ending);
		assert_int_equal(count_items(&made.debrief, DEBRIEF_VOICE, rows[i].voice), 1);
		unmake(&made);
	}
}

static void test_followup_of_one_week(void **state)
{
	struct scenario soon = *parent;

	(void)state;
	soon.followup.weeks = 1;
	struct made made = make(&soon, whole_talk), later = make(parent, whole_talk);
	assert_string_equal(find_section(&made.debrief, "followup")->title, "A week later");
	assert_string_equal(find_section(&later.debrief, "followup")->title, "3 weeks later");
	unmake(&made);
	unmake(&later);
}

static void test_text_is_safe_and_wrapped(void **state)
{
	static const char *const replies[] = {"bedankt \x1b[31m voor het komen", NULL};
	struct made made = make(parent, replies);
	struct bytes text = {0};

	(void)state;
	debrief_write(&made.debrief, 40, &text);
	assert_null(strchr(bytes_text(&text), '\x1b'));
	assert_non_null(strstr(bytes_text(&text), "You first\n---------\n"));
	bytes_clear(&text);
	unmake(&made);
}

static void test_before_the_first_word(void **state)
{
	static const char *const replies[] = {NULL};
	struct made made = make(parent, replies), other = make(child, replies);

	(void)state;
	assert_true(made.debrief.n > 0);
	assert_true(other.debrief.n > 0);
	unmake(&made);
	unmake(&other);
}

/* Words that the small pack knows and does not know, in any order. */
static const char *const words[] = {
	"bedankt",  "uw schuld", "sorry", "dan meld ik", "vertel",      "zeker",
	"mama",     "was het",   "jas",   "waar",        "wat wilt u",  "ik maak me zorgen",
	"trommel",  "blub",      "een",   "?",           ".",           "u kunt beter",
	"morgen",   "wie kan",   "knap",  "wat merkt",   "hoe was dit", "volgende week",
	"\xc3\xa9", "hè?",
};
static const char *const commands[] = {":stil",   ":pauze", ":overleg", ":teken",
				       ":huizen", "",       "\xff"};

static void say_anything(struct session *session, struct dice *dice)
{
	struct bytes reply = {0};
	unsigned n = 1 + dice_below(dice, 6);

	if (!dice_below(dice, 5))
		bytes_add_text(&reply, commands[dice_below(dice, 7)]);
	else
		while (n--)
			bytes_addf(&reply, "%s ",
				   words[dice_below(dice, sizeof words / sizeof *words)]);
	session_say(session, (struct str){bytes_text(&reply), reply.len});
	bytes_clear(&reply);
}

static void assert_sound(const struct session *session, const struct debrief *debrief)
{
	const struct score *score = &debrief->score;

	for (unsigned v = 0; v < STATE_COUNT; v++)
		assert_in_range(session_state(session)->v[v], 0, 100);
	assert_true(score->total >= 0 && score->total <= 1);
	assert_true(score->coverage >= 0 && score->coverage <= 1);
	assert_true(score->keep_points <= 9);
	for (size_t i = 0; i < session_count_turns(session); i++) {
		const struct turn *turn = session_get_turn(session, i);
		assert_true(turn->n_spoken > 0);
		assert_true(abs(turn->after.v[STATE_TRUST] - turn->before.v[STATE_TRUST]) <= 15);
	}
	for (size_t i = 0; i < debrief->n; i++)
		for (size_t k = 0; k < debrief->sections[i].n; k++)
			if (debrief->sections[i].items[k].kind == DEBRIEF_QUOTE)
				assert_true(count_items(debrief, DEBRIEF_QUOTE,
							debrief->sections[i].items[k].text) <= 2);
}

static void test_any_conversation_is_sound(void **state)
{
	(void)state;
	for (uint64_t seed = 1; seed <= 150; seed++) {
		const struct session_options options = {
			.seed = seed,
			.dilemma = (enum dilemma)(seed % DILEMMA_COUNT),
			.carried = seed % 4};
		const struct debrief_own own = {.decision = (enum decision)(seed % DECISION_COUNT)};
		struct session *session = session_new(seed % 2 ? parent : child, &options);
		struct arena arena = {0};
		struct dice dice;
		dice_init(&dice, seed);
		for (unsigned i = 0; i < 20 && !session_is_over(session); i++) {
			say_anything(session, &dice);
			if (!dice_below(&dice, 6))
				session_rewind(session, dice_below(&dice, 3));
			coach_turn(session, true, &arena);
		}
		const struct debrief debrief = debrief_make(session, &own, &arena);
		assert_sound(session, &debrief);
		arena_clear(&arena);
		session_free(session);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_own_view_comes_first_and_help_last),
		cmocka_unit_test(test_quotes_are_there_and_not_repeated),
		cmocka_unit_test(test_quotes_are_there_when_nothing_was_recognised),
		cmocka_unit_test(test_voice_looks_back_and_at_the_end),
		cmocka_unit_test(test_voice_is_called_after_who_speaks),
		cmocka_unit_test(test_map_fills_itself),
		cmocka_unit_test(test_an_unused_kind_of_question_is_offered_once),
		cmocka_unit_test(test_a_kind_that_was_used_is_not_offered),
		cmocka_unit_test(test_self_check_belongs_to_the_ending),
		cmocka_unit_test(test_notebook_tells_whose_words),
		cmocka_unit_test(test_followup_counts_what_was_agreed),
		cmocka_unit_test(test_followup_of_a_child),
		cmocka_unit_test(test_followup_of_one_week),
		cmocka_unit_test(test_text_is_safe_and_wrapped),
		cmocka_unit_test(test_before_the_first_word),
		cmocka_unit_test(test_any_conversation_is_sound),
	};

	return cmocka_run_group_tests(tests, fixture_open, fixture_close);
}
