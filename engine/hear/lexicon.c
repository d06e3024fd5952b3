/*
 * Entries as paths through a trie of atoms. A path's end says which features
 * it means; the end of the first part of a pair also lists the second parts,
 * which are looked for in the words behind it.
 */
#include "lexicon.h"

#include <stdlib.h>
#include <string.h>

#include "automaton.h"

enum { ATOM_STOP = 1, WORD_MAX_ATOMS = 256, CHAIN_END = 0 };

/* What a path that ends here means; chained by index, 0 ends the chain. */
struct meaning {
	uint32_t feature, next;
};

/* The second part of a pair; its atoms are in `tails`. */
struct tail {
	uint32_t feature, first_atom, n_atoms, next;
};

/* The first step from a node is in the node itself, as nearly all nodes have no other. */
struct path_node {
	uint32_t meanings, tails;
	uint32_t atom, next; /* of that step; 0: it has none */
	bool has_more;       /* steps, which are in the table */
};

struct step {
	uint64_t key; /* (node, atom) + 1 */
	uint32_t node;
};

struct lexicon {
	struct automaton automaton;
	unsigned char *atom_flags;
	size_t n_atoms, atoms_cap;
	struct path_node *nodes; /* 0 is the root */
	size_t n_nodes, nodes_cap;
	struct step *steps;
	size_t n_steps, n_places;
	struct meaning *meanings;
	size_t n_meanings, meanings_cap;
	struct tail *tails;
	size_t n_tails, tails_cap;
	uint32_t *tail_atoms;
	size_t n_tail_atoms, tail_atoms_cap;
	uint32_t *roots; /* by atom: the node after it; made by lexicon_finish() */
};

struct lexicon *lexicon_new(void)
{
	struct lexicon *l = memory_new(sizeof *l);

	/* Index 0 means "none" everywhere. */
	*array_add(l->atom_flags, l->n_atoms, l->atoms_cap) = 0;
	*array_add(l->nodes, l->n_nodes, l->nodes_cap) = (struct path_node){0};
	*array_add(l->meanings, l->n_meanings, l->meanings_cap) = (struct meaning){0};
	*array_add(l->tails, l->n_tails, l->tails_cap) = (struct tail){0};
	return l;
}

void lexicon_free(struct lexicon *l)
{
	if (l == NULL)
		return;
	automaton_clear(&l->automaton);
	free(l->atom_flags);
	free(l->nodes);
	free(l->steps);
	free(l->meanings);
	free(l->tails);
	free(l->tail_atoms);
	free(l->roots);
	free(l);
}

static size_t step_place(const struct lexicon *l, uint64_t key)
{
	size_t at = (size_t)(key * UINT64_C(0x9E3779B97F4A7C15) >> 32) & (l->n_places - 1);

	while (l->steps[at].key != 0 && l->steps[at].key != key)
		at = (at + 1) & (l->n_places - 1);
	return at;
}

static uint64_t step_key(uint32_t node, uint32_t atom)
{
	return ((uint64_t)node << 32 | atom) + 1;
}

static uint32_t step_find(const struct lexicon *l, uint32_t node, uint32_t atom)
{
	const struct path_node *n = &l->nodes[node];

	if (n->atom == atom)
		return n->next;
	if (!n->has_more)
		return 0;
	return l->steps[step_place(l, step_key(node, atom))].node;
}

static void grow_steps(struct lexicon *l)
{
	struct step *old = l->steps;
	size_t n_old = l->n_places;

	l->n_places = n_old == 0 ? 16 : n_old * 2;
	l->steps = memory_new(l->n_places * sizeof *l->steps);
	for (size_t i = 0; i < n_old; i++) {
		if (old[i].key != 0)
			l->steps[step_place(l, old[i].key)] = old[i];
	}
	free(old);
}

static uint32_t step_add(struct lexicon *l, uint32_t node, uint32_t atom)
{
	uint32_t next = step_find(l, node, atom);
	size_t place;

	if (next != 0)
		return next;
	next = (uint32_t)l->n_nodes;
	*array_add(l->nodes, l->n_nodes, l->nodes_cap) = (struct path_node){0};
	if (l->nodes[node].next == 0) {
		l->nodes[node].next = next;
		l->nodes[node].atom = atom;
		return next;
	}
	l->nodes[node].has_more = true;
	if (l->n_steps * 2 >= l->n_places)
		grow_steps(l);
	place = step_place(l, step_key(node, atom));
	l->steps[place] = (struct step){step_key(node, atom), next};
	l->n_steps++;
	return next;
}

static uint32_t atom_of(struct lexicon *l, const struct entry_word *word)
{
	uint32_t *atom = &automaton_add(&l->automaton, word->text)->atoms[word->shape];

	if (*atom == 0) {
		*atom = (uint32_t)l->n_atoms;
		*array_add(l->atom_flags, l->n_atoms, l->atoms_cap) = 0;
	}
	return *atom;
}

struct entry_place lexicon_place(struct lexicon *l, const struct entry *entry)
{
	const unsigned n_head = entry->gap_at != 0 ? entry->gap_at : entry->n_words;
	struct entry_place place = {.node = 0};

	for (unsigned i = 0; i < n_head; i++) {
		place.atom = atom_of(l, &entry->words[i]);
		place.node = step_add(l, place.node, place.atom);
	}
	place.first_tail = (uint32_t)l->n_tail_atoms;
	for (unsigned i = n_head; i < entry->n_words; i++) {
		const uint32_t atom = atom_of(l, &entry->words[i]);

		*array_add(l->tail_atoms, l->n_tail_atoms, l->tail_atoms_cap) = atom;
	}
	return place;
}

static void add_tail(struct lexicon *l, const struct entry *entry, struct entry_place place,
		     uint32_t feature)
{
	const struct tail tail = {.feature = feature,
				  .first_atom = place.first_tail,
				  .n_atoms = entry->n_words - entry->gap_at,
				  .next = l->nodes[place.node].tails};

	l->nodes[place.node].tails = (uint32_t)l->n_tails;
	*array_add(l->tails, l->n_tails, l->tails_cap) = tail;
}

static void add_meaning(struct lexicon *l, uint32_t node, uint32_t feature)
{
	struct meaning meaning = {feature, l->nodes[node].meanings};

	for (uint32_t m = meaning.next; m != CHAIN_END; m = l->meanings[m].next) {
		if (l->meanings[m].feature == feature)
			return;
	}
	l->nodes[node].meanings = (uint32_t)l->n_meanings;
	*array_add(l->meanings, l->n_meanings, l->meanings_cap) = meaning;
}

void lexicon_mean(struct lexicon *l, const struct entry *entry, struct entry_place place,
		  uint32_t feature, bool is_stop)
{
	if (is_stop && entry->n_words == 1)
		l->atom_flags[place.atom] |= ATOM_STOP;
	if (entry->gap_at != 0)
		add_tail(l, entry, place, feature);
	else
		add_meaning(l, place.node, feature);
}

void lexicon_add(struct lexicon *l, const struct entry *entry, uint32_t feature, bool is_stop)
{
	lexicon_mean(l, entry, lexicon_place(l, entry), feature, is_stop);
}

void lexicon_finish(struct lexicon *l)
{
	automaton_finish(&l->automaton);
	l->roots = memory_new(l->n_atoms * sizeof *l->roots);
	for (size_t atom = 1; atom < l->n_atoms; atom++)
		l->roots[atom] = step_find(l, 0, (uint32_t)atom);
}

void marks_clear(struct marks *m)
{
	free(m->atoms);
	free(m->firsts);
	*m = (struct marks){0};
}

static void add_atoms(struct marks *m, const uint32_t *atoms, size_t n)
{
	while (m->n_atoms + n > m->atoms_cap) {
		m->atoms_cap = m->atoms_cap == 0 ? 1024 : m->atoms_cap * 2;
		m->atoms = memory_resize(m->atoms, m->atoms_cap, sizeof *m->atoms);
	}
	if (n > 0)
		memcpy(m->atoms + m->n_atoms, atoms, n * sizeof *atoms);
	m->n_atoms += n;
}

void lexicon_mark(const struct lexicon *l, struct marks *m, struct reading *r,
		  const struct sentence *s, bool with_quoted)
{
	uint32_t atoms[WORD_MAX_ATOMS];
	size_t n_words = s->end_word - s->first_word;

	if (m->firsts_cap < n_words + 1) {
		m->firsts = memory_resize(m->firsts, n_words + 1, sizeof *m->firsts);
		m->firsts_cap = n_words + 1;
	}
	m->n_atoms = 0;
	for (size_t i = 0; i < n_words; i++) {
		struct word *word = &r->words[s->first_word + i];
		size_t n = 0;

		m->firsts[i] = (uint32_t)m->n_atoms;
		if (!word->is_quoted || with_quoted)
			n = automaton_walk(&l->automaton, reading_word(r, word), atoms,
					   WORD_MAX_ATOMS);
		for (size_t k = 0; k < n; k++)
			word->is_stop |= (l->atom_flags[atoms[k]] & ATOM_STOP) != 0;
		add_atoms(m, atoms, n);
	}
	m->firsts[n_words] = (uint32_t)m->n_atoms;
}

void lexicon_number_clauses(struct reading *r, const struct sentence *s)
{
	uint32_t clause = s->first_word; /* so that clauses of two sentences never share a number */

	for (uint32_t i = s->first_word; i < s->end_word; i++) {
		struct word *word = &r->words[i];

		if (i > s->first_word && (word->breaks || word->is_stop))
			clause++;
		word->clause = clause;
	}
}

/* One search through the words of a sentence. */
struct search {
	const struct lexicon *lexicon;
	const struct marks *marks;
	const struct reading *reading;
	uint32_t first_word, end_word; /* of the sentence */
	lexicon_hit *hit;
	void *context;
};

static bool has_atom(const struct search *q, uint32_t word, uint32_t atom)
{
	uint32_t i = q->marks->firsts[word - q->first_word];
	uint32_t end = q->marks->firsts[word - q->first_word + 1];

	for (; i < end; i++) {
		if (q->marks->atoms[i] == atom)
			return true;
	}
	return false;
}

static bool has_tail_at(const struct search *q, const struct tail *tail, uint32_t word)
{
	for (uint32_t i = 0; i < tail->n_atoms; i++) {
		if (!has_atom(q, word + i, q->lexicon->tail_atoms[tail->first_atom + i]))
			return false;
	}
	return true;
}

/* The first part stands at [first, last]: the nearest second part behind it, in the same clause. */
static void find_tail(const struct search *q, const struct tail *tail, uint32_t first,
		      uint32_t last)
{
	const struct word *words = q->reading->words;

	for (uint32_t at = last + 1; at <= last + 1 + ENTRY_MAX_GAP; at++) {
		uint32_t end = at + tail->n_atoms - 1;

		if (end >= q->end_word || words[end].clause != words[first].clause)
			return;
		if (has_tail_at(q, tail, at)) {
			q->hit(q->context, tail->feature,
			       (struct range){first, end, last + 1, at - 1});
			return;
		}
	}
}

static void follow(const struct search *q, uint32_t node, uint32_t first, uint32_t last)
{
	const struct lexicon *l = q->lexicon;
	const struct path_node *n = &l->nodes[node];

	for (uint32_t m = n->meanings; m != CHAIN_END; m = l->meanings[m].next)
		q->hit(q->context, l->meanings[m].feature, (struct range){first, last, 1, 0});
	for (uint32_t t = n->tails; t != CHAIN_END; t = l->tails[t].next)
		find_tail(q, &l->tails[t], first, last);
	if (n->next == 0 || last + 1 >= q->end_word)
		return;
	for (uint32_t i = q->marks->firsts[last + 1 - q->first_word];
	     i < q->marks->firsts[last + 2 - q->first_word]; i++) {
		uint32_t next = step_find(l, node, q->marks->atoms[i]);

		if (next != 0)
			follow(q, next, first, last + 1);
	}
}

static void find_at(const struct search *q, uint32_t word)
{
	const struct marks *m = q->marks;

	for (uint32_t i = m->firsts[word - q->first_word]; i < m->firsts[word - q->first_word + 1];
	     i++) {
		uint32_t node = q->lexicon->roots[m->atoms[i]];

		if (node != 0)
			follow(q, node, word, word);
	}
}

void lexicon_find_at(const struct lexicon *l, const struct marks *m, const struct reading *r,
		     const struct sentence *s, uint32_t word, lexicon_hit *hit, void *context)
{
	const struct search q = {l, m, r, s->first_word, s->end_word, hit, context};

	find_at(&q, word);
}

void lexicon_find(const struct lexicon *l, const struct marks *m, const struct reading *r,
		  const struct sentence *s, lexicon_hit *hit, void *context)
{
	const struct search q = {l, m, r, s->first_word, s->end_word, hit, context};

	for (uint32_t word = s->first_word; word < s->end_word; word++)
		find_at(&q, word);
}
