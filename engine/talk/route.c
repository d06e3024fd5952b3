/**
 * @file
 * Where the conversation goes: the first edge whose condition holds, or the
 * door. Someone who wants to walk out gives one warning; a child that is worn
 * out or frightened closes up. Endings by state are ending.c's.
 */
#include "talk.h"

static int state_of(const struct moment *moment, enum state_variable variable)
{
	return moment->state.v[variable];
}

/*
 * A reply without words, or a sentence over a child's head, moves on only
 * where an author foresaw it.
 */
static bool is_by_condition_only(const struct moment *moment)
{
	const struct turn *turn = &moment->now->turn;

	if (turn_is_wordless(turn))
		return moment->session->fold.n_wordless < K_SILENCE_PATIENCE;
	return turn->command != COMMAND_NONE || (moment->now->is_too_long && !moment->n_notes);
}

/* Advice from a colleague does not move the talk, unless an author's condition names it. */
static bool edge_is_open(const struct moment *moment, const struct edge *edge)
{
	const struct foregone *foregone = moment->now->foregone;
	const size_t number = (size_t)(edge - moment->now->turn.node->edges);

	if (moment->now->turn.command == COMMAND_CONSULT && !(edge->kinds & 1u << EXPR_DID))
		return false;
	if (!edge->when && is_by_condition_only(moment))
		return false;
	if (foregone && decision_is_made(&foregone->edges, number))
		return decision(&foregone->edges, number);
	return moment_value(moment, edge->when);
}

/* An author's own line for what was not understood; NULL if there is none. */
static const struct edge *find_edge_for_unheard(const struct moment *moment)
{
	const struct node *node = moment->now->turn.node;

	for (size_t i = 0; i < node->n_edges; i++)
		if ((node->edges[i].kinds & 1u << EXPR_UNHEARD) &&
		    moment_value(moment, node->edges[i].when))
			return &node->edges[i];
	return NULL;
}

/* Twice in a row not understood: on, neutrally, by the way that asks for nothing. */
static const struct edge *find_edge_unheard(const struct moment *moment)
{
	const struct node *node = moment->now->turn.node;
	const struct edge *edge = find_edge_for_unheard(moment);

	if (edge || !node->n_edges)
		return edge;
	return &node->edges[node->n_edges - 1];
}

static const struct edge *find_edge(const struct moment *moment)
{
	const struct node *node = moment->now->turn.node;

	if (moment->now->turn.is_unheard)
		return find_edge_unheard(moment);
	for (size_t i = 0; i < node->n_edges; i++)
		if (edge_is_open(moment, &node->edges[i]))
			return &node->edges[i];
	return NULL;
}

static bool is_mending(const struct moment *moment)
{
	const struct turn *turn = &moment->now->turn;

	if (turn->command != COMMAND_NONE)
		return turn->command != COMMAND_CONSULT;
	if (turn_severity(turn) >= 3)
		return false;
	return turn_has_label(turn, LABEL_RESPECT) || turn_has_label(turn, LABEL_REFLECTION) ||
	       (moment->now->evidence & EVIDENCE_BIT(REPAIR));
}

static bool is_worse(const struct moment *moment)
{
	const struct state *before = &moment->now->turn.before;

	return state_of(moment, STATE_AROUSAL) > before->v[STATE_AROUSAL] ||
	       state_of(moment, STATE_TRUST) < before->v[STATE_TRUST];
}

/* Not understanding is nobody's fault, and nobody leaves over a word that did no harm. */
static bool is_neutral(const struct moment *moment)
{
	const struct turn *turn = &moment->now->turn;

	return turn->is_unheard || turn->command == COMMAND_CONSULT ||
	       (turn_severity(turn) == 0 && !is_worse(moment));
}

static void moment_mend(struct moment *moment)
{
	struct state_change change = {{0}};
	int arousal = state_of(moment, STATE_AROUSAL), trust = state_of(moment, STATE_TRUST);

	change.by[STATE_AROUSAL] = -K_REPAIR_RELIEF;
	if (arousal - K_REPAIR_RELIEF > K_REPAIR_AROUSAL)
		change.by[STATE_AROUSAL] = K_REPAIR_AROUSAL - arousal;
	if (trust < K_REPAIR_TRUST)
		change.by[STATE_TRUST] = K_REPAIR_TRUST - trust;
	moment_change(moment, &change, NULL);
	moment->now->is_mended = true;
}

static bool is_at_limit(const struct moment *moment)
{
	return is_worse(moment) && (state_of(moment, STATE_AROUSAL) >= K_WALK_AROUSAL ||
				    state_of(moment, STATE_TRUST) <= K_WALK_TRUST);
}

/* The named ending, or the one by state where the author has no such ending. */
static const struct node *moment_leave_node(const struct moment *moment, enum ending ending)
{
	const struct node *node = moment->session->scenario->endings[ending];

	return node ? node : moment_end_node(moment);
}

/* Up and away: the ending is @p ending whatever edge was taken. */
static void moment_leave(struct moment *moment, enum ending ending)
{
	const struct node *node = moment_leave_node(moment, ending);

	if (!node)
		return;
	moment->is_leaving = true;
	moment->now->turn.edge = NULL;
	moment->now->has_moved = true;
	moment->to = node;
}

static bool is_child_weary(const struct moment *moment)
{
	return state_of(moment, STATE_SAFETY) <= K_CHILD_WARNS ||
	       state_of(moment, STATE_ENERGY) <= K_CHILD_WARNS;
}

/*
 * Frightened: closed at once. Worn out: what was told until then decides how
 * it ends. Before that a child says once that it has had enough.
 */
static void child_at_limit(struct moment *moment)
{
	int safety = state_of(moment, STATE_SAFETY);
	const struct node *end;

	if (safety <= K_CHILD_LEAVES && safety < moment->now->turn.before.v[STATE_SAFETY]) {
		moment_leave(moment, ENDING_SHUT_DOWN);
	} else if (state_of(moment, STATE_ENERGY) <= 0 && (end = moment_end_node(moment))) {
		moment_say_stock(moment, "tired");
		moment_leave(moment, end->ending);
	} else if (is_child_weary(moment) && !moment->session->fold.is_warned) {
		moment->now->is_warning = true;
	}
}

static void parent_at_limit(struct moment *moment)
{
	const struct fold *fold = &moment->session->fold;

	if (moment->now->is_mended)
		return;
	if (fold->is_at_door && !is_neutral(moment))
		moment_leave(moment, ENDING_ANGRY);
	else if (!is_at_limit(moment))
		return;
	else if (fold->is_warned)
		moment_leave(moment, ENDING_ANGRY);
	else
		moment->now->is_warning = true;
}

static const struct node *edge_leads_to(const struct moment *moment, const struct edge *edge)
{
	const struct node *node = moment->now->turn.node;

	if (!edge || edge->target == EDGE_STAY)
		return node;
	if (edge->target == EDGE_NODE)
		return edge->node;
	const struct node *end = moment_end_node(moment);
	return end ? end : node;
}

static void moment_take_edge(struct moment *moment)
{
	const struct edge *edge = find_edge(moment);

	moment->now->turn.edge = edge;
	if (edge)
		moment_change(moment, &edge->change, NULL);
	moment->to = edge_leads_to(moment, edge);
	moment->now->has_moved = edge && (edge->target == EDGE_NODE || moment->to->ending);
}

/* The one stock line of a turn: the warning, else an answer to what weighed most. */
static void moment_say_reaction(struct moment *moment, bool has_own_words)
{
	const struct turn *turn = &moment->now->turn;

	if (moment->now->is_warning && moment_say_stock(moment, "last-chance"))
		return;
	if (has_own_words || moment->n_notes)
		return;
	if (turn->is_unheard)
		moment_say_stock(moment, "unheard-again");
	else if (moment->largest && moment_say_fresh(moment, moment->largest->id))
		return;
	else if (turn->command == COMMAND_SILENCE)
		moment_say_stock(moment, "silence");
}

/* Nobody is met with nothing: a word that fits the mood, or what can be seen. */
static void moment_break_silence(struct moment *moment)
{
	const struct turn *turn = &moment->now->turn;
	enum mood mood = state_mood(&moment->state, turn->node->with->as);

	if (moment->n_spoken || turn->command == COMMAND_CONSULT)
		return;
	if (moment_say_stock(moment, mood_id(mood)) || moment_say_stock(moment, "short"))
		return;
	moment_say(moment, NULL, text_of(moment->session->scenario->pack, TEXT_TALK_WAITS));
}

static void moment_say_answer(struct moment *moment)
{
	const struct edge *edge = moment->now->turn.edge;
	size_t n_before = moment->n_spoken;

	if (edge)
		moment_say_lines(moment, &edge->says);
	if (!moment->is_leaving)
		moment_say_reaction(moment, moment->n_spoken > n_before);
	if (moment->now->has_moved)
		moment_say_lines(moment, &moment->to->says);
	moment_break_silence(moment);
}

/* "Hoe bedoelt u?": the conversation stays, once. @return false when it moves on instead. */
static bool moment_wait(struct moment *moment)
{
	if (!moment->now->turn.is_unheard || moment->session->fold.is_waiting ||
	    find_edge_for_unheard(moment))
		return false;
	moment->to = moment->now->turn.node;
	moment->now->is_waiting = true;
	if (!moment_say_stock(moment, "unheard"))
		moment_say(moment, moment->to->with,
			   text_of(moment->session->scenario->pack, TEXT_TALK_UNHEARD));
	return true;
}

void moment_route(struct moment *moment)
{
	const struct person *person = moment->now->turn.node->with;

	if (moment_wait(moment))
		return;
	if (moment->session->fold.is_at_door && !person_is_child(person) && is_mending(moment))
		moment_mend(moment);
	moment_take_edge(moment);
	if (!moment->to->ending)
		(person_is_child(person) ? child_at_limit : parent_at_limit)(moment);
	moment_say_answer(moment);
	moment_press(moment);
}
