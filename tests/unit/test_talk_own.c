/**
 * @file
 * The parts of a debrief that are about what the trainee did: the course of the
 * conversation, all that was said, the own marks, the card, what was said anew.
 */
#include "debrief_fixture.h"

static void test_line_has_a_point_for_each_reply(void **state)
{
	struct made made = make(parent, whole_talk);
	const struct debrief_section *section = find_section(&made.debrief, "line");
	const struct debrief_line *line = section->line;
	unsigned n_turning = 0;

	(void)state;
	assert_int_equal(line->n, 1 + session_count_turns(made.session));
	assert_int_equal(section->n, line->n);
	assert_int_equal(line->points[0].turn, 0);
	assert_int_equal(line->points[0].v[0], 40);
	for (size_t i = 1; i < line->n; i++) {
		const struct turn *turn = session_get_turn(made.session, i - 1);
		assert_int_equal(line->points[i].turn, i);
		assert_int_equal(line->points[i].v[0], turn->after.v[STATE_TRUST]);
		assert_int_equal(line->points[i].v[1], turn->after.v[STATE_AROUSAL]);
		n_turning += line->points[i].is_turning;
	}
	assert_int_equal(n_turning, TURNING_POINTS_MOST);
	assert_string_equal(section->items[0].text, "trust middling; tension middling.");
	assert_non_null(strstr(section->items[2].text, "trust falls"));
	assert_null(strpbrk(section->items[2].text, "0123456789"));
	/* The word for a height is told when it is another one. */
	assert_string_equal(section->items[4].text,
			    "trust stays middling; tension falls a little.");
	assert_non_null(strstr(section->items[2].text, "tension rises, now middling"));
	unmake(&made);
}

/* Of a child other things are followed; what somebody else heard is no point of the line. */
static void test_line_is_one_persons(void **state)
{
	static const char *const asked[] = {"vertel eens", "", NULL};
	static const char *const two[] = {"bedankt", "hoe ziet u dat", "bedankt", NULL};
	struct made a = make(child, asked), b = make(parent, two);

	(void)state;
	assert_string_equal(find_section(&a.debrief, "line")->line->names[1], "energy");
	assert_int_equal(find_section(&a.debrief, "line")->line->n, 2);
	assert_string_equal(session_get_turn(b.session, 2)->node->with->name, "Oma");
	assert_int_equal(find_section(&b.debrief, "line")->line->n, 3);
	unmake(&a);
	unmake(&b);
}

static void assert_marks_are_sound(const struct debrief_item *item)
{
	size_t at = 0;

	for (size_t i = 0; i < item->n_marks; i++) {
		assert_true(item->marks[i].span.start >= at);
		assert_true(item->marks[i].span.end > item->marks[i].span.start);
		assert_true(*item->marks[i].titles);
		assert_non_null(item->marks[i].finding);
		at = item->marks[i].span.end;
	}
	assert_true(at <= strlen(item->text));
}

static void test_all_that_was_said_is_there_with_its_labels(void **state)
{
	static const char *const replies[] = {"nou, bedankt en sorry", "blub",
					      "dus u bent moe, dus u bent moe", ":stil", NULL};
	struct made made = make(parent, replies);
	const struct debrief_section *said = find_section(&made.debrief, "said");
	struct bytes text = {0};

	(void)state;
	assert_int_equal(said->n, 4);
	for (size_t i = 0; i < said->n; i++) {
		assert_string_equal(said->items[i].text, replies[i]);
		assert_marks_are_sound(&said->items[i]);
	}
	debrief_add_said(&text, &said->items[0]);
	assert_string_equal(bytes_text(&text), "nou, [bedankt] (Respect) en [sorry] (Respect)");
	assert_int_equal(said->items[1].n_marks, 0);
	bytes_clear(&text);
	unmake(&made);
}

/* Words that were heard as two things are marked once, with both. */
static void test_overlapping_marks_become_one(void **state)
{
	static const char *const replies[] = {"mama is zeker boos", NULL};
	struct made made = make(child, replies);
	struct bytes text = {0};

	(void)state;
	debrief_add_said(&text, &find_section(&made.debrief, "said")->items[0]);
	assert_string_equal(bytes_text(&text), "mama is [zeker] (Invullend; Sturen) boos");
	bytes_clear(&text);
	unmake(&made);
}

/* Silence changes little: then neither is told by itself. */
static void test_a_still_line_is_told_once(void **state)
{
	static const char *const replies[] = {"blub", "bedankt", ":stil", ":stil", ":stil", NULL};
	struct made made = make(parent, replies);
	const struct debrief_section *section = find_section(&made.debrief, "line");

	(void)state;
	assert_string_equal(section->items[5].text, "it stays as it was.");
	assert_string_equal(section->items[4].text,
			    "trust stays middling; tension falls, now very low.");
	unmake(&made);
}

/* Of what was said before, the last sentence is enough to know the moment again. */
static void test_a_moment_to_try_is_known_by_its_last_sentence(void **state)
{
	static const char *const replies[] = {"blub", NULL};
	struct made made = make(parent, replies);
	const struct debrief_section *section = find_section(&made.debrief, "try");

	(void)state;
	assert_string_equal(section->items[1].text,
			    "After 'Ik ben moe van de nacht.': Dank dat u er bent.");
	unmake(&made);
}

/* A pattern may end in the middle of a word; half a word cannot be read. */
static void test_marks_are_of_whole_words(void **state)
{
	static const char *const replies[] = {"nee, u doet uw b\u00e9st.", NULL};
	struct made made = make(parent, replies);
	struct bytes text = {0};

	(void)state;
	debrief_add_said(&text, &find_section(&made.debrief, "said")->items[0]);
	assert_string_equal(bytes_text(&text), "nee, [u doet uw b\u00e9st] (Persoon).");
	bytes_clear(&text);
	unmake(&made);
}

static const char *text_of_item(const struct made *made, const char *id, size_t index)
{
	const struct debrief_section *section = find_section(&made->debrief, id);

	assert_non_null(section);
	assert_true(index < section->n);
	return section->items[index].text;
}

static void test_own_mark_beside_the_rules(void **state)
{
	static const char *const nothing[] = {"blub", NULL};
	const struct debrief_own low = {.rating_before = 4, .rating_after = 3},
				 high = {.rating_after = 9}, before = {.rating_before = 6};
	struct made a = make_with(parent, DILEMMA_NONE, &low, whole_talk),
		    b = make_with(parent, DILEMMA_NONE, &high, nothing),
		    c = make_with(parent, DILEMMA_NONE, &before, nothing),
		    d = make_with(parent, DILEMMA_NONE, NULL, whole_talk);

	(void)state;
	assert_string_equal(text_of_item(&a, "rating", 0), "Your own mark beforehand: 4.");
	assert_string_equal(text_of_item(&a, "rating", 1), "Your own mark afterwards: 3.");
	assert_non_null(strstr(text_of_item(&b, "rating", 2), "they only see words"));
	assert_int_equal(find_section(&c.debrief, "rating")->n, 2);
	assert_null(find_section(&d.debrief, "rating"));
	/* The mark is asked for only when it was not given. */
	assert_int_equal(find_section(&a.debrief, "own-view")->n + 1,
			 find_section(&d.debrief, "own-view")->n);
	assert_true(a.debrief.score.total >= d.debrief.score.total &&
		    a.debrief.score.total <= d.debrief.score.total);
	unmake(&a);
	unmake(&b);
	unmake(&c);
	unmake(&d);
}

static void test_the_card_with_what_was_said_to_it(void **state)
{
	struct made made = make_with(parent, DILEMMA_TRUST, NULL, whole_talk);
	const struct debrief_section *section = find_section(&made.debrief, "dilemma");

	(void)state;
	assert_string_equal(section->items[0].text, "The trust may break");
	assert_string_equal(section->items[1].text, "Dan kom ik niet meer.");
	assert_string_equal(section->items[1].label, "Bo");
	assert_int_equal(section->items[2].kind, DEBRIEF_QUOTE);
	assert_string_equal(section->items[2].text, "uw schuld");
	assert_int_equal(section->items[2].turn, 2);
	assert_int_equal(section->items[section->n - 1].kind, DEBRIEF_QUESTION);
	assert_true(count_items(&made.debrief, DEBRIEF_QUOTE, "uw schuld") <= 2);
	unmake(&made);
}

static void test_the_card_unanswered(void **state)
{
	static const char *const last[] = {"bedankt", NULL},
				 *const silent[] = {"bedankt", ":stil", NULL},
				 *const early[] = {":stil", NULL};
	struct made a = make_with(parent, DILEMMA_SELF, NULL, last),
		    b = make_with(parent, DILEMMA_SELF, NULL, silent),
		    c = make_with(parent, DILEMMA_SELF, NULL, early),
		    d = make_with(parent, DILEMMA_NONE, NULL, whole_talk);

	(void)state;
	assert_non_null(strstr(text_of_item(&a, "dilemma", 2), "still open"));
	assert_non_null(strstr(text_of_item(&b, "dilemma", 2), "without words"));
	assert_non_null(strstr(text_of_item(&c, "dilemma", 1), "did not come up"));
	assert_null(find_section(&d.debrief, "dilemma"));
	unmake(&a);
	unmake(&b);
	unmake(&c);
	unmake(&d);
}

static void test_versions_are_told_beside_each_other(void **state)
{
	static const char *const replies[] = {"bedankt", NULL};
	struct made made = make(parent, replies);
	struct version_pair pairs[2] = {{.first = version_of(made.session, 1, &made.arena)}};
	const struct debrief_own own = {.versions = pairs, .n_versions = 2};

	(void)state;
	pairs[0].second = pairs[0].first;
	pairs[0].first.reply = "uw schuld";
	pairs[0].first.labels = LABEL_BIT(LABEL_BLAME);
	made.debrief = debrief_make(made.session, &own, &made.arena);
	const struct debrief_section *section = find_section(&made.debrief, "versions");
	assert_int_equal(section->n, 5); /* the second pair is of no turn */
	assert_string_equal(section->items[0].label, "Reply 1, the first time");
	assert_string_equal(section->items[0].text, "\"uw schuld\"");
	assert_string_equal(section->items[2].text, "\"bedankt\"");
	assert_non_null(strstr(section->items[4].text, "New the second time: Respect."));
	unmake(&made);
}

static void test_quotes_carry_what_they_are_a_sign_of(void **state)
{
	struct made made = make(parent, whole_talk);
	const struct debrief_section *moments = find_section(&made.debrief, "moments"),
				     *principles = find_section(&made.debrief, "principles");

	(void)state;
	assert_int_equal(moments->items[0].kind, DEBRIEF_QUOTE);
	assert_int_equal(moments->items[0].finding->label, LABEL_BLAME);
	for (size_t i = 0; i < principles->n; i++)
		assert_int_equal(principles->items[i].kind == DEBRIEF_QUOTE,
				 principles->items[i].finding != NULL);
	unmake(&made);
}

/* The only reply there is: quoted as an own line and as a turning point, so not a third time. */
static void test_a_moment_without_quote_names_its_reply(void **state)
{
	static const char *const replies[] = {"uw schuld", NULL};
	struct made made = make(parent, replies);
	const struct debrief_section *moments = find_section(&made.debrief, "moments");

	(void)state;
	assert_int_equal(count_items(&made.debrief, DEBRIEF_QUOTE, "uw schuld"), 2);
	assert_int_equal(moments->items[0].kind, DEBRIEF_LABEL);
	assert_int_equal(strncmp(moments->items[0].label, "Reply 1, ", 9), 0);
	assert_int_equal(moments->items[0].turn, 1);
	assert_int_equal(moments->items[0].finding->label, LABEL_BLAME);
	unmake(&made);
}

static void test_what_protected_stands_apart(void **state)
{
	static const char *const replies[] = {"wat wilt u", NULL}, *const none[] = {"bedankt",
										    NULL};
	struct made made = make(parent, replies), empty = make(parent, none),
		    other = make(child, none);

	(void)state;
	assert_string_equal(text_of_item(&made, "protected", 0), "Oma nam Kim mee.");
	assert_non_null(strstr(text_of_item(&empty, "protected", 0), "not protection yet"));
	assert_null(find_section(&other.debrief, "protected"));
	unmake(&made);
	unmake(&empty);
	unmake(&other);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_line_has_a_point_for_each_reply),
		cmocka_unit_test(test_line_is_one_persons),
		cmocka_unit_test(test_all_that_was_said_is_there_with_its_labels),
		cmocka_unit_test(test_marks_are_of_whole_words),
		cmocka_unit_test(test_a_still_line_is_told_once),
		cmocka_unit_test(test_a_moment_to_try_is_known_by_its_last_sentence),
		cmocka_unit_test(test_overlapping_marks_become_one),
		cmocka_unit_test(test_own_mark_beside_the_rules),
		cmocka_unit_test(test_the_card_with_what_was_said_to_it),
		cmocka_unit_test(test_the_card_unanswered),
		cmocka_unit_test(test_versions_are_told_beside_each_other),
		cmocka_unit_test(test_quotes_carry_what_they_are_a_sign_of),
		cmocka_unit_test(test_a_moment_without_quote_names_its_reply),
		cmocka_unit_test(test_what_protected_stands_apart),
	};

	return cmocka_run_group_tests(tests, fixture_open, fixture_close);
}
