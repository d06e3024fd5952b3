/*
 * What can be come to: whether a condition can hold beside others that fail, held against trying
 * every value there is.
 */
#include "lint_fixture.h"

#include "gesprek/base/dice.h"
#include "gesprek/scenario/reach.h"

enum { CONDITIONS = 40, SCENARIOS = 12, DEPTH_MOST = 3 };
/* All numbers that conditions are held against lie within these. */
enum { TRUST_MOST = 9, TURNS_MOST = 5, UNHEARD_MOST = 4 };

static unsigned roll(struct dice *dice, unsigned n)
{
	return (unsigned)dice_below(dice, n);
}

/* A condition over a few names, so that many go together and many do not. */
static void add_condition(struct bytes *out, struct dice *dice, unsigned depth)
{
	static const char *const leaves[] = {"respect", "threat", "exceptions", "did.silence",
					     "ever(respect)"};
	static const char *const numbers[] = {"trust", "turns_here", "unheard"};
	static const char *const signs[] = {"<", "<=", ">", ">=", "==", "!="};
	const unsigned kind = roll(dice, depth ? 5 : 2);

	if (kind == 0) {
		bytes_add_text(out, leaves[roll(dice, 5)]);
	} else if (kind == 1) {
		bytes_addf(out, "%s %s %u", numbers[roll(dice, 3)], signs[roll(dice, 6)],
			   roll(dice, 4));
	} else if (kind == 2) {
		bytes_add_text(out, "not (");
		add_condition(out, dice, depth - 1);
		bytes_add_char(out, ')');
	} else {
		bytes_add_char(out, '(');
		add_condition(out, dice, depth - 1);
		bytes_add_text(out, kind == 3 ? ") and (" : ") or (");
		add_condition(out, dice, depth - 1);
		bytes_add_char(out, ')');
	}
}

static struct scenario *make_scenario(struct dice *dice)
{
	struct bytes text = {0};
	struct diags diags = {0};

	bytes_add_text(&text,
		       "gesprek: 1\nid: x\nlanguage: nl\ntitle: X\nlevel: 1\nminutes: 5\n"
		       "themes: [x]\nabout: X.\nbriefing: X.\naims: [respect]\n"
		       "cast: {dennis: {name: D, as: parent, temperament: proud}}\nbegin: deur\n"
		       "nodes:\n  deur:\n    says: [{dennis: Ja?}]\n    invites: [respect]\n"
		       "    replies:\n");
	for (unsigned i = 0; i < CONDITIONS; i++) {
		bytes_add_text(&text, "      - {go: stay, if: '");
		add_condition(&text, dice, DEPTH_MOST);
		bytes_add_text(&text, "'}\n");
	}
	bytes_add_text(&text,
		       "      - {go: ending}\n  a: {says: [{dennis: A.}], ending: relieved}\n"
		       "  b: {says: [{dennis: B.}], ending: angry}\n"
		       "  c: {says: [{dennis: C.}], ending: distrust}\n"
		       "endings: {relieved: a, angry: b, distrust: c}\n");
	struct scenario *scenario = scenario_parse("x.yaml", (struct str){text.s, text.len}, pack,
						   temperaments, &diags);
	bytes_clear(&text);
	diags_clear(&diags);
	assert_non_null(scenario);
	return scenario;
}

/* What everything is worth in one of all cases. */
struct trial {
	int trust, turns_here, unheard, silence, ever;
	label_set labels;
};

static int trial_value(const void *data, const struct expr_name *name)
{
	const struct trial *trial = data;

	switch (name->kind) {
	case EXPR_STATE:
		return trial->trust;
	case EXPR_TURNS_HERE:
		return trial->turns_here;
	case EXPR_UNHEARD:
		return trial->unheard;
	case EXPR_DID:
		return trial->silence;
	case EXPR_EVER_LABEL:
		return trial->ever;
	default:
		return (trial->labels >> name->number) & 1;
	}
}

/* A reply without words, or that was not understood, has no labels; what is heard now was heard. */
static bool is_possible(const struct trial *trial)
{
	if (trial->labels && (trial->silence || trial->unheard))
		return false;
	if (trial->silence && trial->unheard)
		return true;
	return trial->ever || !(trial->labels & LABEL_BIT(LABEL_RESPECT));
}

static bool holds(const struct trial *trial, const struct expr *when, const struct expr *fails)
{
	const struct expr_values values = {trial, trial_value};

	return is_possible(trial) && expr_value(when, &values) && !expr_value(fails, &values);
}

static bool is_found(const struct expr *when, const struct expr *fails)
{
	static const enum label labels[] = {LABEL_RESPECT, LABEL_THREAT, LABEL_EXCEPTIONS};
	struct trial t;

	for (unsigned bits = 0; bits < 32; bits++) {
		t = (struct trial){.silence = bits >> 3 & 1, .ever = bits >> 4 & 1};
		for (unsigned i = 0; i < 3; i++)
			t.labels |= bits >> i & 1 ? LABEL_BIT(labels[i]) : 0;
		for (t.trust = 0; t.trust <= TRUST_MOST; t.trust++)
			for (t.turns_here = 1; t.turns_here <= TURNS_MOST; t.turns_here++)
				for (t.unheard = 0; t.unheard <= UNHEARD_MOST; t.unheard++)
					if (holds(&t, when, fails))
						return true;
	}
	return false;
}

static void test_all_values(void **state)
{
	size_t n_never = 0, n_may = 0;

	(void)state;
	for (unsigned seed = 1; seed <= SCENARIOS; seed++) {
		struct dice dice;
		dice_init(&dice, seed);
		struct scenario *scenario = make_scenario(&dice);
		struct reach *reach = reach_new(scenario);
		const struct node *node = scenario->begin;
		for (size_t i = 1; i < CONDITIONS; i++) {
			const struct expr *when = node->edges[i].when;
			const struct expr *fails = node->edges[i - 1].when;
			const bool may = reach_may_hold(reach, node, when, &fails, 1);
			assert_int_equal(may, is_found(when, fails));
			n_may += may;
			n_never += !may;
		}
		reach_free(reach);
		scenario_free(scenario);
	}
	/* Both answers are given often enough to mean something. */
	assert_in_range(n_may, 50, SIZE_MAX);
	assert_in_range(n_never, 20, SIZE_MAX);
}

static struct scenario *change(const char *what, const char *with)
{
	struct bytes text = {0}, changed = {0};
	struct diags diags = {0};

	assert_true(bytes_add_file(&text, "tests/lint/good.yaml", 1 << 20));
	const char *at = strstr(bytes_text(&text), what);
	assert_non_null(at);
	bytes_add(&changed, text.s, (size_t)(at - text.s));
	bytes_add_text(&changed, with);
	bytes_add_text(&changed, at + strlen(what));
	struct scenario *scenario = scenario_parse(
		"good.yaml", (struct str){changed.s, changed.len}, pack, temperaments, &diags);
	bytes_clear(&text);
	bytes_clear(&changed);
	diags_clear(&diags);
	assert_non_null(scenario);
	return scenario;
}

/* What is set on the way opens ways that were closed. */
static void test_variables(void **state)
{
	static const struct {
		const char *set;
		bool is_open;
	} cases[] = {{"set: {beloftes: +1}", true},
		     {"set: {beloftes: 3}", true},
		     {"set: {beloftes: 2}", false},
		     {"set: {beloftes: -1}", false}};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct bytes with = {0};
		bytes_addf(&with, "%s}\n      - {if: beloftes > 2, go: boos", cases[i].set);
		struct scenario *scenario = change("set: {beloftes: +1}", bytes_text(&with));
		struct reach *reach = reach_new(scenario);
		assert_int_equal(reach_has_edge(reach, scenario->begin, 2), cases[i].is_open);
		reach_free(reach);
		scenario_free(scenario);
		bytes_clear(&with);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_all_values),
		cmocka_unit_test(test_variables),
	};

	return cmocka_run_group_tests(tests, fixture_open, fixture_close);
}
