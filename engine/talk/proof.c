/**
 * @file
 * The tests that authors write into packs and scenarios, run one by one.
 */
#include "proof.h"

#include <string.h>

#include "gesprek/base/message.h"

enum { PROOF_SEED = 1 };

void proof_note(struct proof *proof, bool is_passed)
{
	if (is_passed)
		proof->n_passed++;
	else
		proof->n_failed++;
}

/* "heard: a, b": what to compare the rule with. */
void proof_hint_heard(const struct finding *findings, size_t n, struct diags *diags)
{
	struct bytes ids = {0};

	for (size_t i = 0; i < n; i++)
		if (finding_is_heard(&findings[i]))
			bytes_addf(&ids, "%s%s", ids.len ? ", " : "", findings[i].indicator->id);
	if (ids.len)
		diag_hint(diags, _("heard: %s"), bytes_text(&ids));
	else
		diag_hint(diags, _("nothing was heard"));
	bytes_clear(&ids);
}

static bool has_indicator(const struct hearing *hearing, const struct indicator *indicator)
{
	for (size_t i = 0; i < hearing->n_findings; i++)
		if (hearing->findings[i].indicator == indicator)
			return true;
	return false;
}

static void prove_example(struct ear *ear, const struct indicator *indicator,
			  const struct example *example, bool is_wanted, struct proof *proof,
			  struct diags *diags)
{
	const struct hear_context context = {.to = example->to, .said = example->said};
	const struct hearing *hearing = hear(ear, &context, str_of(example->text));
	bool is_heard = has_indicator(hearing, indicator);

	proof_note(proof, is_heard == is_wanted);
	if (is_heard == is_wanted)
		return;
	if (is_wanted)
		diag_add(diags, DIAG_EXAMPLE_UNHEARD, example->at, _("'%s' is not heard as '%s'"),
			 example->text, indicator->id);
	else
		diag_add(diags, DIAG_EXAMPLE_HEARD, example->at, _("'%s' is heard as '%s'"),
			 example->text, indicator->id);
	proof_hint_heard(hearing->findings, hearing->n_findings, diags);
}

void proof_pack(const struct pack *pack, struct proof *proof, struct diags *diags)
{
	struct ear *ear = ear_new(pack);

	for (unsigned i = 0; i < pack_count_indicators(pack); i++) {
		const struct indicator *indicator = pack_get_indicator(pack, i);
		for (size_t k = 0; k < indicator->n_yes; k++)
			prove_example(ear, indicator, &indicator->yes[k], true, proof, diags);
		for (size_t k = 0; k < indicator->n_no; k++)
			prove_example(ear, indicator, &indicator->no[k], false, proof, diags);
	}
	ear_free(ear);
}

bool turn_is_at(const struct turn *turn, const char *where)
{
	const struct node *next = turn->next;

	if (!strcmp(where, "stay"))
		return next == turn->node;
	if (!strcmp(where, "ending"))
		return next->ending != ENDING_NONE;
	if (next->ending != ENDING_NONE && !strcmp(where, ending_id(next->ending)))
		return true;
	return !strcmp(where, next->id);
}

bool turn_says(const struct turn *turn, const char *part)
{
	for (size_t i = 0; i < turn->n_spoken; i++)
		if (strstr(turn->spoken[i].text, part))
			return true;
	return false;
}

static void prove_signs(const struct turn *turn, const struct node_test *test, struct proof *proof,
			struct diags *diags)
{
	for (size_t i = 0; i < test->n_finds; i++) {
		bool is_found = turn_has_sign(turn, test->finds[i]);
		proof_note(proof, is_found);
		if (is_found)
			continue;
		diag_add(diags, DIAG_TEST_FAILED, test->at, _("'%s' is not found in '%s'"),
			 test->finds[i], test->reply);
		proof_hint_heard(turn->findings, turn->n_findings, diags);
	}
	for (size_t i = 0; i < test->n_misses; i++) {
		bool is_found = turn_has_sign(turn, test->misses[i]);
		proof_note(proof, !is_found);
		if (!is_found)
			continue;
		diag_add(diags, DIAG_TEST_FAILED, test->at, _("'%s' is found in '%s'"),
			 test->misses[i], test->reply);
		proof_hint_heard(turn->findings, turn->n_findings, diags);
	}
}

static void prove_answer(const struct turn *turn, const struct node_test *test, struct proof *proof,
			 struct diags *diags)
{
	if (test->goes) {
		bool is_there = turn_is_at(turn, test->goes);
		proof_note(proof, is_there);
		if (!is_there) {
			diag_add(diags, DIAG_TEST_FAILED, test->at,
				 _("'%s' leads to '%s', not '%s'"), test->reply, turn->next->id,
				 test->goes);
			proof_hint_heard(turn->findings, turn->n_findings, diags);
		}
	}
	for (size_t i = 0; i < test->n_says; i++) {
		bool is_said = turn_says(turn, test->says[i]);
		proof_note(proof, is_said);
		if (!is_said) {
			diag_add(diags, DIAG_TEST_FAILED, test->at, _("'%s' is not said in answer"),
				 test->says[i]);
			diag_hint(diags, _("said: %s"),
				  turn->n_spoken ? turn->spoken[0].text : _("nothing"));
		}
	}
}

static void prove_test(const struct scenario *scenario, struct stage *stage,
		       const struct node *node, const struct node_test *test, struct proof *proof,
		       struct diags *diags)
{
	struct session_options options = {
		.seed = PROOF_SEED,
		.mode = MODE_EXAM,
		.at = node,
		.set_given = test->state_given,
		.stage = stage,
	};

	for (unsigned v = 0; v < STATE_COUNT; v++)
		options.set.by[v] = test->state.v[v];
	struct session *session = session_new(scenario, &options);
	const struct turn *turn = session_say(session, str_of(test->reply));
	if (turn) {
		prove_signs(turn, test, proof, diags);
		prove_answer(turn, test, proof, diags);
	} else {
		proof_note(proof, false);
		diag_add(diags, DIAG_TEST_FAILED, test->at,
			 _("the conversation is over at node '%s'"), node->id);
	}
	session_free(session);
}

void proof_scenario(const struct scenario *scenario, struct proof *proof, struct diags *diags)
{
	struct stage *stage = stage_new(scenario, false);

	for (size_t i = 0; i < scenario->n_nodes; i++)
		for (size_t k = 0; k < scenario->nodes[i].n_tests; k++)
			prove_test(scenario, stage, &scenario->nodes[i],
				   &scenario->nodes[i].tests[k], proof, diags);
	stage_free(stage);
}
