/**
 * @file
 * Talking with a child: what comes out depends on the type of question. An
 * invitation brings facts the child has; a yes/no question a short answer; a
 * suggestive one plants words that were never the child's. Long sentences and
 * filled silences tire.
 */
#include "talk.h"

#include <string.h>

static bool is_told(const struct moment *moment, const struct fact *fact)
{
	if (moment->session->fold.told[fact->number])
		return true;
	for (size_t i = 0; i < moment->n_notes; i++)
		if (moment->notes[i].fact == fact)
			return true;
	return false;
}

/* The node carries the words of its facts as slots "fact.<id>" and "planted.<id>". */
static bool is_touched(const struct moment *moment, const struct fact *fact)
{
	const struct turn *turn = &moment->now->turn;
	const char *prefix = fact->is_planted ? "planted." : "fact.";
	size_t len = strlen(prefix);

	for (size_t i = 0; i < turn->n_slots; i++)
		if (!strncmp(turn->slots[i], prefix, len) &&
		    !strcmp(turn->slots[i] + len, fact->id))
			return true;
	return false;
}

static void moment_tell(struct moment *moment, const struct fact *fact)
{
	const struct turn *turn = &moment->now->turn;

	*array_add(moment->notes, moment->n_notes, moment->notes_cap) =
		(struct note){fact, fact->is_planted, turn->number};
	if (fact->says && fact->says[0])
		moment_say(moment, turn->node->with, fact->says);
}

/* Untold facts in the author's order, @p most at most; or only those that the reply touches. */
static unsigned moment_tell_facts(struct moment *moment, unsigned most, bool only_touched)
{
	const struct node *node = moment->now->turn.node;
	unsigned n = 0;

	for (size_t i = 0; i < node->n_facts && n < most; i++) {
		const struct fact *fact = node->facts[i];
		if (is_told(moment, fact) || (only_touched && !is_touched(moment, fact)))
			continue;
		if (!moment_value(moment, fact->needs))
			continue;
		moment_tell(moment, fact);
		n++;
	}
	return n;
}

static bool moment_plant(struct moment *moment)
{
	const struct node *node = moment->now->turn.node;

	for (size_t i = 0; i < node->n_planted; i++)
		if (!is_told(moment, node->planted[i]) && is_touched(moment, node->planted[i])) {
			moment_tell(moment, node->planted[i]);
			return true;
		}
	return false;
}

/* A child agrees with what a grown-up suggests: words of theirs if there are any, else a yes. */
static void answer_suggestive(struct moment *moment)
{
	if (moment_plant(moment))
		return;
	if (!moment_say_stock(moment, "suggestive"))
		moment_say_stock(moment, "yes");
}

/* Of a sentence that is too long a child catches a part. */
static void answer_invitation(struct moment *moment)
{
	moment_tell_facts(moment, moment->now->is_too_long ? 1 : K_FACTS_A_REPLY, false);
}

/* About a detail: that detail comes, and no more. */
static void answer_directive(struct moment *moment)
{
	moment_tell_facts(moment, 1, true);
}

static void answer_option(struct moment *moment)
{
	int age = moment->now->turn.node->with->age;

	moment->now->needs_invitation = true;
	if (age && age <= K_YES_BIAS_AGE && moment_say_stock(moment, "yes"))
		return;
	moment_say_stock(moment, "short");
}

/* The first that was heard decides: what a question presses into a child outweighs what it invites.
 */
static const struct {
	enum label label;
	void (*answer)(struct moment *moment);
} child_answers[] = {
	{LABEL_SUGGESTIVE, answer_suggestive}, {LABEL_LEADING, answer_suggestive},
	{LABEL_INVITATION, answer_invitation}, {LABEL_DIRECTIVE, answer_directive},
	{LABEL_OPTION_POSING, answer_option},
};

/* The character's line was a silence: dots, or only what can be seen, "(friemelt)". */
bool said_is_silence(const char *said)
{
	int depth = 0;
	bool is_any = false;

	for (const unsigned char *c = (const unsigned char *)said; *c; c++) {
		is_any = true;
		if (*c == '(')
			depth++;
		else if (*c == ')' && depth)
			depth--;
		else if (!depth && ((*c >= 'a' && *c <= 'z') || (*c >= 'A' && *c <= 'Z')))
			return false;
	}
	return is_any;
}

/* A share of the child's budget of replies, spread so that whole points add up to all of it. */
static int energy_of_turn(const struct moment *moment)
{
	const struct temperament *kind = moment->now->turn.node->with->temperament;
	int n = (int)moment->session->fold.n_counted;

	if (!kind || kind->turns <= 0)
		return 0;
	return 100 * (n + 1) / kind->turns - 100 * n / kind->turns;
}

static void moment_tire(struct moment *moment)
{
	const struct turn *turn = &moment->now->turn;
	struct state_change change = {{0}};

	change.by[STATE_ENERGY] = -energy_of_turn(moment);
	if (said_is_silence(turn->said_before) && turn->n_questions)
		change.by[STATE_ENERGY] -= K_FILLED_SILENCE;
	if (moment->now->is_too_long) {
		change.by[STATE_ENERGY] -= K_TOO_LONG_ENERGY;
		change.by[STATE_OPENNESS] -= K_TOO_LONG_OPENNESS;
	}
	moment_change(moment, &change, NULL);
}

static bool is_too_long(const struct turn *turn)
{
	const struct temperament *kind = turn->node->with->temperament;

	return kind && kind->max_words > 0 &&
	       sentence_longest(turn->reply).n_words > (unsigned)kind->max_words;
}

void moment_child(struct moment *moment)
{
	const struct turn *turn = &moment->now->turn;

	if (turn->command != COMMAND_NONE)
		return;
	moment->now->is_too_long = is_too_long(turn);
	moment_tire(moment);
	for (size_t i = 0; i < sizeof child_answers / sizeof *child_answers; i++)
		if (turn_has_label(turn, child_answers[i].label)) {
			child_answers[i].answer(moment);
			break;
		}
	if (moment->now->is_too_long && !moment->n_notes)
		moment_say_stock(moment, "too-long");
}
