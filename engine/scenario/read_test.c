/**
 * @file
 * The author's tests of a node. They are run by `gesprek test`; here only their names are looked
 * up.
 */
#include "reader.h"

#include <string.h>

#include "gesprek/base/message.h"

static void check_labels(struct reader *r, const struct yaml_texts *names)
{
	struct label_tweak tweak;

	for (size_t i = 0; i < names->n; i++)
		read_label(r, names->v[i], names->at[i], &tweak);
}

static void check_target(struct reader *r, const char *goes, struct place at)
{
	if (goes && strcmp(goes, "stay") && strcmp(goes, "ending") &&
	    !id_index_find(&r->nodes, goes, NULL))
		reader_unknown(r, DIAG_UNKNOWN_NODE, at, &r->nodes, _("there is no node '%s'"),
			       goes);
}

static void check_addressee(struct reader *r, const char *to, struct place at,
			    const struct node *node)
{
	enum addressee as;

	if (!to || !node->with || !addressee_find(to, &as) || as == node->with->as)
		return;
	diag_add(r->diags, DIAG_BAD_VALUE, at, _("node '%s' is with %s, who is here as: %s"),
		 node->id, node->with->name, addressee_id(node->with->as));
}

static void read_test(struct reader *r, const struct yaml_node *item, const struct node *node,
		      struct node_test *test)
{
	struct test_source source = {.test.at = item->at};

	if (node->with)
		source.test.state = node->with->start;
	reader_bind(r, SECTION_test, item, &source);
	check_labels(r, &source.finds);
	check_labels(r, &source.misses);
	check_target(r, source.test.goes, reader_place(item, "goes"));
	check_addressee(r, source.to, reader_place(item, "to"), node);
	*test = source.test;
	read_state(r, source.state, &test->state, &test->state_given);
	test->finds = source.finds.v;
	test->n_finds = source.finds.n;
	test->misses = source.misses.v;
	test->n_misses = source.misses.n;
	test->says = source.said.v;
	test->n_says = source.said.n;
}

void read_tests(struct reader *r, const struct yaml_node *list, struct node *node)
{
	if (!list ||
	    !reader_expect(r, list, YAML_SEQUENCE, _("a list of tests, each starting with '-'")))
		return;
	struct node_test *tests = arena_new(r->arena, list->n * sizeof *tests);
	for (size_t i = 0; i < list->n && !reader_is_full(r, list->items[i]->at); i++)
		read_test(r, list->items[i], node, &tests[node->n_tests++]);
	node->tests = tests;
}
