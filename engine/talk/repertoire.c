/**
 * @file
 * What a persona can say at a node: lines from its sources, each heard as it would be in a
 * conversation that begins there, and kept when it is what the persona wants to say. Of a source
 * with many lines some are drawn. Nothing but the seed, the persona and the node decides which.
 */
#include "simulate.h"

#include <stdlib.h>
#include <string.h>

#include "text.h"

/* Of a source so many lines are kept, after hearing so many at most. */
enum { LINES_KEPT = 10, LINES_HEARD = 24, GROUPS_MOST = LABEL_COUNT + SIGNS_INDICATORS };

struct texts {
	const char **v;
	size_t n, cap;
};

/* The examples of a pack that a persona may use: by sign, since each is to be drawn as often. */
struct groups {
	struct texts v[GROUPS_MOST];
	uint32_t n;
};

struct repertoires {
	const struct scenario *scenario;
	struct stage *stage;
	uint64_t seed;
	struct arena arena;
	struct taste tastes[PERSONA_COUNT];
	struct groups of_pack[PERSONA_COUNT][2]; /* spoken to parents, to children */
	struct texts of_scenario, shorts;
	struct repertoire **of_node[PERSONA_COUNT]; /* NULL where nobody came yet */
};

static void texts_add(struct texts *texts, const char *text)
{
	if (text && *text)
		*array_add(texts->v, texts->n, texts->cap) = text;
}

/* Children and young people are both spoken to with "je". */
static void add_examples(struct texts *texts, const struct indicator *indicator, bool to_child)
{
	for (size_t i = 0; i < indicator->n_yes; i++)
		if ((indicator->yes[i].to != TO_PARENT) == to_child)
			texts_add(texts, indicator->yes[i].text);
}

static void add_examples_of_label(struct texts *texts, const struct pack *pack, enum label label,
				  bool to_child)
{
	for (unsigned i = 0; i < pack_count_indicators(pack); i++)
		if (pack_get_indicator(pack, i)->label == label)
			add_examples(texts, pack_get_indicator(pack, i), to_child);
}

static void collect_groups(struct repertoires *all, enum persona persona, bool to_child)
{
	const struct pack *pack = all->scenario->pack;
	const struct signs *wants = &all->tastes[persona].wants;
	struct groups *groups = &all->of_pack[persona][to_child];

	for (unsigned label = 0; label < LABEL_COUNT; label++) {
		if (!wants->is_empty && !(wants->labels & LABEL_BIT(label)))
			continue;
		add_examples_of_label(&groups->v[groups->n], pack, (enum label)label, to_child);
		groups->n += groups->v[groups->n].n > 0;
	}
	for (size_t i = 0; i < wants->n; i++) {
		add_examples(&groups->v[groups->n], wants->indicators[i], to_child);
		groups->n += groups->v[groups->n].n > 0;
	}
}

static void add_offers(const struct node *node, struct texts *texts)
{
	for (size_t i = 0; i < node->n_offers; i++)
		texts_add(texts, node->offers[i]);
}

static void add_tests(const struct node *node, struct texts *texts)
{
	for (size_t i = 0; i < node->n_tests; i++)
		texts_add(texts, node->tests[i].reply);
}

static void collect_scenario(struct repertoires *all)
{
	for (size_t i = 0; i < all->scenario->n_nodes; i++) {
		const struct node *node = &all->scenario->nodes[i];
		texts_add(&all->of_scenario, node->model);
		add_offers(node, &all->of_scenario);
		add_tests(node, &all->of_scenario);
	}
}

/* "Mm.; Yes." in the pack's language, split. */
static void collect_shorts(struct repertoires *all)
{
	const char *text = text_of(all->scenario->pack, TEXT_SIMULATE_SHORT);

	while (*text) {
		const size_t len = strcspn(text, ";");
		texts_add(&all->shorts, arena_text(&all->arena, text, len));
		text += len;
		text += strspn(text, "; ");
	}
	if (!all->shorts.n)
		texts_add(&all->shorts, "?");
}

struct repertoires *repertoires_new(const struct scenario *scenario, struct stage *stage,
				    uint64_t seed)
{
	struct repertoires *all = memory_new(sizeof *all);

	*all = (struct repertoires){.scenario = scenario, .stage = stage, .seed = seed};
	for (unsigned i = 0; i < PERSONA_COUNT; i++) {
		all->of_node[i] = memory_new(scenario->n_nodes * sizeof *all->of_node[i]);
		taste_init(&all->tastes[i], scenario->pack, (enum persona)i);
		collect_groups(all, (enum persona)i, false);
		collect_groups(all, (enum persona)i, true);
	}
	collect_scenario(all);
	collect_shorts(all);
	return all;
}

static void groups_clear(struct groups *groups)
{
	for (uint32_t i = 0; i < GROUPS_MOST; i++)
		free(groups->v[i].v);
}

void repertoires_free(struct repertoires *all)
{
	if (!all)
		return;
	for (unsigned i = 0; i < PERSONA_COUNT; i++) {
		free(all->of_node[i]);
		groups_clear(&all->of_pack[i][false]);
		groups_clear(&all->of_pack[i][true]);
	}
	free(all->of_scenario.v);
	free(all->shorts.v);
	arena_clear(&all->arena);
	free(all);
}

/* One repertoire being made. */
struct making {
	struct repertoires *all;
	struct repertoire *made;
	enum persona persona;
	const struct node *node;
	const char *said;
	struct dice dice;    /* of the source */
	struct texts drawn;  /* lines of the source, to be heard in this order */
	struct texts of_own; /* all lines of a source that is the node's own */
	struct arena arena;
};

/* At most LINES_HEARD of @p from, in any order. */
static void draw(struct making *m, const struct texts *from)
{
	const uint32_t n = (uint32_t)from->n;
	uint32_t *order = memory_new(n * sizeof *order);

	for (uint32_t i = 0; i < n; i++)
		order[i] = i;
	for (uint32_t i = 0; i < n && i < LINES_HEARD; i++) {
		const uint32_t k = i + dice_below(&m->dice, n - i), taken = order[k];
		order[k] = order[i];
		texts_add(&m->drawn, from->v[taken]);
	}
	free(order);
}

static bool texts_have(const struct texts *texts, const char *text)
{
	for (size_t i = 0; i < texts->n; i++)
		if (texts->v[i] == text)
			return true;
	return false;
}

static void draw_model(struct making *m)
{
	texts_add(&m->drawn, m->node->model);
}

static void draw_offers(struct making *m)
{
	add_offers(m->node, &m->of_own);
	draw(m, &m->of_own);
}

static void draw_tests(struct making *m)
{
	add_tests(m->node, &m->of_own);
	draw(m, &m->of_own);
}

static void draw_invited(struct making *m)
{
	const struct pack *pack = m->all->scenario->pack;
	const bool to_child = m->node->with->as != TO_PARENT;

	for (size_t i = 0; i < m->node->n_invites; i++)
		if (m->node->invites[i].indicator)
			add_examples(&m->of_own, m->node->invites[i].indicator, to_child);
		else
			add_examples_of_label(&m->of_own, pack, m->node->invites[i].label,
					      to_child);
	draw(m, &m->of_own);
}

static void draw_pack(struct making *m)
{
	const struct groups *groups = &m->all->of_pack[m->persona][m->node->with->as != TO_PARENT];

	for (unsigned i = 0; groups->n && i < LINES_HEARD; i++) {
		const struct texts *group = &groups->v[dice_below(&m->dice, groups->n)];
		const char *text = group->v[dice_below(&m->dice, (uint32_t)group->n)];
		if (!texts_have(&m->drawn, text))
			texts_add(&m->drawn, text);
	}
}

static void draw_scenario(struct making *m)
{
	draw(m, &m->all->of_scenario);
}

static const char *command_text(const struct making *m, enum command command)
{
	const bool is_dutch = !strcmp(m->all->scenario->language, "nl");

	return is_dutch ? command_infos[command].nl : command_infos[command].en;
}

static void draw_silence(struct making *m)
{
	texts_add(&m->drawn, command_text(m, COMMAND_SILENCE));
}

static void draw_deeds(struct making *m)
{
	for (unsigned i = COMMAND_NONE + 1; i < COMMAND_COUNT; i++)
		if (person_is_child(m->node->with) || strcmp(command_infos[i].who, "child") != 0)
			texts_add(&m->drawn, command_text(m, (enum command)i));
}

static void draw_short(struct making *m)
{
	draw(m, &m->all->shorts);
}

static const struct {
	void (*draw)(struct making *m);
	bool is_as_it_is; /* no words to like or dislike */
} sources[SOURCE_COUNT] = {
	[SOURCE_MODEL] = {draw_model, false},    [SOURCE_OFFERS] = {draw_offers, false},
	[SOURCE_TESTS] = {draw_tests, false},    [SOURCE_INVITED] = {draw_invited, false},
	[SOURCE_PACK] = {draw_pack, false},      [SOURCE_SCENARIO] = {draw_scenario, false},
	[SOURCE_SILENCE] = {draw_silence, true}, [SOURCE_SHORT] = {draw_short, true},
	[SOURCE_DEEDS] = {draw_deeds, true},
};

/* What @p line brings here, and at which tension the persona says it. */
static evidence_set hear_line(struct making *m, const char *line, bool fits[TENSION_COUNT])
{
	struct stage *stage = m->all->stage;
	struct record record = {.turn = {.node = m->node, .reply = line, .said_before = m->said}};
	struct turn *turn = &record.turn;

	turn->command = command_of(str_of(line));
	if (turn->command == COMMAND_NONE) {
		stage_hear(stage, turn, &m->arena);
		record.evidence = stage_evidence(stage, turn);
	}
	const label_set labels = turn->labels;
	for (unsigned i = 0; i < TENSION_COUNT; i++) {
		turn->before.v[STATE_AROUSAL] = i == TENSION_HIGH ? 100 : 0;
		turn->labels = labels;
		if (stage_is_ignoring_emotion(stage, &record))
			turn->labels |= LABEL_BIT(LABEL_IGNORING_EMOTION);
		fits[i] = turn->command == COMMAND_NONE
				  ? taste_likes(&m->all->tastes[m->persona], turn)
				  : persona_weights(m->persona)[SOURCE_DEEDS] > 0;
	}
	return record.evidence;
}

static void add_line(struct making *m, struct choice *choice, struct choice_line line)
{
	if (!choice->lines)
		choice->lines = arena_new(&m->all->arena, LINES_KEPT * sizeof *choice->lines);
	if (choice->n < LINES_KEPT)
		choice->lines[choice->n++] = line;
}

static void begin_source(struct making *m, enum line_source source)
{
	const uint64_t odd = UINT64_C(0x9fb21c651e98df25);

	m->drawn.n = m->of_own.n = 0;
	dice_init(&m->dice, m->all->seed ^ ((m->node->number + 1) * odd));
	m->dice.state += dice_throw(&m->dice) ^ (uint64_t)m->persona << 8 ^ (uint64_t)source;
}

/* Who says anything at all need not hear it first. */
static bool is_taken_unheard(const struct making *m, enum line_source source)
{
	const struct taste *taste = &m->all->tastes[m->persona];

	return sources[source].is_as_it_is ||
	       (taste->wants.is_empty && taste->avoids.is_empty && persona_looks(m->persona) <= 1);
}

static void add_source(struct making *m, enum line_source source, uint32_t weight)
{
	struct choice choices[TENSION_COUNT] = {{.weight = weight}, {.weight = weight}};

	begin_source(m, source);
	sources[source].draw(m);
	for (size_t i = 0; i < m->drawn.n; i++) {
		bool fits[TENSION_COUNT] = {true, true};
		struct choice_line line = {m->drawn.v[i], 0};
		if (!is_taken_unheard(m, source))
			line.brings = hear_line(m, line.text, fits);
		for (unsigned t = 0; t < TENSION_COUNT; t++)
			if (fits[t])
				add_line(m, &choices[t], line);
	}
	for (unsigned t = 0; t < TENSION_COUNT; t++)
		if (choices[t].n) {
			m->made->choices[t][m->made->n_choices[t]++] = choices[t];
			m->made->weight[t] += weight;
		}
}

/* What is left to a persona that finds nothing it likes in its sources, in this order. */
static const enum line_source last_sources[] = {SOURCE_PACK, SOURCE_SHORT};

static void repertoire_fill(struct making *m)
{
	const uint32_t *weights = persona_weights(m->persona);
	const struct repertoire *made = m->made;

	for (unsigned i = 0; i < SOURCE_COUNT; i++)
		if (weights[i])
			add_source(m, (enum line_source)i, weights[i]);
	for (size_t i = 0; i < sizeof last_sources / sizeof *last_sources; i++)
		if (!made->n_choices[TENSION_LOW] || !made->n_choices[TENSION_HIGH])
			add_source(m, last_sources[i], 1);
}

static struct repertoire *repertoire_make(struct repertoires *all, enum persona persona,
					  const struct node *node)
{
	/* Seed 1, as for the tests of a node: any would do, if it is always the same. */
	const struct session_options options = {.seed = 1, .at = node, .stage = all->stage};
	struct session *session = session_new(all->scenario, &options);
	struct making m = {
		.all = all, .persona = persona, .node = node, .said = session->fold.said};

	m.made = arena_new(&all->arena, sizeof *m.made);
	repertoire_fill(&m);
	session_free(session);
	free(m.drawn.v);
	free(m.of_own.v);
	arena_clear(&m.arena);
	return m.made;
}

const struct repertoire *repertoire_of(struct repertoires *all, enum persona persona,
				       const struct node *node)
{
	struct repertoire **made = &all->of_node[persona][node->number];

	if (!*made)
		*made = repertoire_make(all, persona, node);
	return *made;
}
