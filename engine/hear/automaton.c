/*
 * Building and walking the automaton. Node 0 is the root. The first edge of a node is in the node
 * itself: the rest of a word then lies in memory as it is read. Other edges live in one hash table.
 */
#include "automaton.h"

#include <stdlib.h>
#include <string.h>

#include <unictype.h>

#include "gesprek/base/memory.h"

static uint64_t edge_key(uint32_t node, unsigned char byte)
{
	return ((uint64_t)node << 8 | byte) + 1; /* 0 is a free place */
}

static size_t edge_place(const struct automaton *a, uint64_t key)
{
	size_t at = (size_t)(key * UINT64_C(0x9E3779B97F4A7C15) >> 32) & (a->n_places - 1);

	while (a->edges[at].key != 0 && a->edges[at].key != key)
		at = (at + 1) & (a->n_places - 1);
	return at;
}

static uint32_t edge_find(const struct automaton *a, uint32_t node, unsigned char byte)
{
	const struct automaton_node *n = &a->nodes[node];

	if (node == 0)
		return a->roots[byte];
	if (n->byte == byte)
		return n->next;
	if (!n->has_more)
		return 0;
	return a->edges[edge_place(a, edge_key(node, byte))].node;
}

static void grow_edges(struct automaton *a)
{
	struct automaton old = *a;

	a->n_places = old.n_places == 0 ? 32 : old.n_places * 2;
	a->edges = memory_new(a->n_places * sizeof *a->edges);
	for (size_t i = 0; i < old.n_places; i++) {
		if (old.edges[i].key != 0)
			a->edges[edge_place(a, old.edges[i].key)] = old.edges[i];
	}
	free(old.edges);
}

static uint32_t add_node(struct automaton *a, uint32_t parent, unsigned char byte)
{
	struct automaton_node *node;
	uint32_t number = (uint32_t)a->n_nodes;
	uint64_t key = edge_key(parent, byte);
	size_t place;

	node = array_add(a->nodes, a->n_nodes, a->nodes_cap);
	*node = (struct automaton_node){.depth = (uint16_t)(a->nodes[parent].depth + 1)};
	if (parent == 0) {
		a->roots[byte] = number;
		return number;
	}
	if (a->nodes[parent].next == 0) {
		a->nodes[parent].next = number;
		a->nodes[parent].byte = byte;
		return number;
	}
	a->nodes[parent].has_more = true;
	if (a->n_edges * 2 >= a->n_places)
		grow_edges(a);
	place = edge_place(a, key);
	a->edges[place].key = key;
	a->edges[place].node = number;
	a->n_edges++;
	return number;
}

struct literal *automaton_add(struct automaton *a, struct str text)
{
	uint32_t node = 0;

	if (a->n_nodes == 0) {
		*array_add(a->nodes, a->n_nodes, a->nodes_cap) = (struct automaton_node){0};
		grow_edges(a);
	}
	for (size_t i = 0; i < text.len; i++) {
		unsigned char byte = (unsigned char)text.s[i];
		uint32_t next = edge_find(a, node, byte);

		node = next != 0 ? next : add_node(a, node, byte);
	}
	if (a->nodes[node].literal == 0) {
		*array_add(a->literals, a->n_literals, a->literals_cap) = (struct literal){{0}};
		a->nodes[node].literal = (uint32_t)a->n_literals;
	}
	return &a->literals[a->nodes[node].literal - 1];
}

static bool is_inner(const struct automaton *a, uint32_t node)
{
	const struct literal *l;

	if (a->nodes[node].literal == 0)
		return false;
	l = &a->literals[a->nodes[node].literal - 1];
	for (size_t shape = SHAPE_SUFFIX; shape < SHAPE_COUNT; shape++) {
		if (l->atoms[shape] != 0)
			return true;
	}
	return false;
}

static uint32_t find_fail(const struct automaton *a, uint32_t parent, unsigned char byte)
{
	uint32_t fail = parent, next;

	if (parent == 0)
		return 0;
	do {
		fail = a->nodes[fail].fail;
		next = edge_find(a, fail, byte);
	} while (next == 0 && fail != 0);
	return next;
}

struct edge {
	uint32_t parent, node;
	unsigned char byte;
};

static void put_edge(const struct automaton *a, struct edge *list, size_t *starts, uint32_t parent,
		     uint32_t node, unsigned char byte)
{
	list[starts[a->nodes[node].depth]++] = (struct edge){parent, node, byte};
}

/*
 * All edges, the shallow ones first: a node's fail lies less deep than the node. A counting sort.
 */
static struct edge *list_edges(const struct automaton *a)
{
	struct edge *list = memory_new(a->n_nodes * sizeof *list);
	size_t starts[ENTRY_MAX_BYTES * 4 + 2] = {0};

	for (size_t i = 1; i < a->n_nodes; i++)
		starts[a->nodes[i].depth + 1]++;
	for (size_t i = 1; i < sizeof starts / sizeof *starts; i++)
		starts[i] += starts[i - 1];
	for (unsigned byte = 0; byte < 256; byte++) {
		if (a->roots[byte] != 0)
			put_edge(a, list, starts, 0, a->roots[byte], (unsigned char)byte);
	}
	for (uint32_t i = 1; i < a->n_nodes; i++) {
		if (a->nodes[i].next != 0)
			put_edge(a, list, starts, i, a->nodes[i].next, a->nodes[i].byte);
	}
	for (size_t i = 0; i < a->n_places; i++) {
		uint64_t key = a->edges[i].key - 1;

		if (a->edges[i].key != 0)
			put_edge(a, list, starts, (uint32_t)(key >> 8), a->edges[i].node,
				 (unsigned char)key);
	}
	return list;
}

void automaton_finish(struct automaton *a)
{
	struct edge *list;

	if (a->n_nodes == 0)
		return;
	list = list_edges(a);
	for (size_t i = 0; i + 1 < a->n_nodes; i++) {
		struct automaton_node *node = &a->nodes[list[i].node];

		node->fail = find_fail(a, list[i].parent, list[i].byte);
		node->inner = is_inner(a, node->fail) ? node->fail : a->nodes[node->fail].inner;
	}
	free(list);
}

void automaton_clear(struct automaton *a)
{
	free(a->nodes);
	free(a->literals);
	free(a->edges);
	*a = (struct automaton){0};
}

/* The atoms found so far in one word, each once. */
struct found {
	uint32_t *atoms;
	size_t n, max;
};

static void add_atom(struct found *f, uint32_t atom)
{
	if (atom == 0 || f->n == f->max)
		return;
	for (size_t i = 0; i < f->n; i++) {
		if (f->atoms[i] == atom)
			return;
	}
	f->atoms[f->n++] = atom;
}

/*
 * Is the byte at @p at, of a letter or digit as \w has them? Other bytes of a word are ', - and
 * marks.
 */
static bool is_letter_at(struct str word, size_t at)
{
	size_t len;

	while (at > 0 && ((unsigned char)word.s[at] & 0xC0) == 0x80)
		at--;
	return uc_is_general_category_withtable(char_at(word, at, &len),
						UC_CATEGORY_MASK_L | UC_CATEGORY_MASK_N);
}

static void add_part_atoms(const struct literal *l, struct found *f, struct str word, size_t start,
			   size_t end)
{
	const bool from_bound = start == 0 || !is_letter_at(word, start - 1);
	const bool to_bound = end == word.len || !is_letter_at(word, end);

	if (from_bound && to_bound)
		add_atom(f, l->atoms[SHAPE_PART]);
	if (from_bound)
		add_atom(f, l->atoms[SHAPE_PART_START]);
	if (to_bound)
		add_atom(f, l->atoms[SHAPE_PART_END]);
}

/* Atoms of the literal at @p node, whose text ends at byte @p end of @p word. */
static void add_atoms(const struct automaton *a, struct found *f, uint32_t node, struct str word,
		      size_t end)
{
	const struct literal *l = &a->literals[a->nodes[node].literal - 1];
	const bool at_start = a->nodes[node].depth == end, at_end = end == word.len;

	if (at_start && at_end)
		add_atom(f, l->atoms[SHAPE_WHOLE]);
	if (at_start)
		add_atom(f, l->atoms[SHAPE_PREFIX]);
	if (at_end)
		add_atom(f, l->atoms[SHAPE_SUFFIX]);
	add_atom(f, l->atoms[SHAPE_INFIX]);
	if ((l->atoms[SHAPE_PART] | l->atoms[SHAPE_PART_START] | l->atoms[SHAPE_PART_END]) != 0)
		add_part_atoms(l, f, word, end - a->nodes[node].depth, end);
}

size_t automaton_walk(const struct automaton *a, struct str word, uint32_t *atoms, size_t max)
{
	struct found f = {atoms, 0, max};
	uint32_t node = 0;

	if (a->n_nodes == 0)
		return 0;
	for (size_t i = 0; i < word.len; i++) {
		unsigned char byte = (unsigned char)word.s[i];
		uint32_t next = edge_find(a, node, byte), out;

		while (next == 0 && node != 0) {
			node = a->nodes[node].fail;
			next = edge_find(a, node, byte);
		}
		node = next;
		out = a->nodes[node].literal != 0 ? node : a->nodes[node].inner;
		for (; out != 0; out = a->nodes[out].inner)
			add_atoms(a, &f, out, word, i + 1);
	}
	return f.n;
}
