/**
 * @file
 * Reviewing, row by row of reviews.def. The reviews themselves are in review_*.c.
 */
#include "review.h"

#include <stdlib.h>

#include "gesprek/scenario/check.h"

static const struct {
	review_run *run;
	enum diag_code code;
} reviews[] = {
#define R(function, code, help) {review_##function, DIAG_##code},
#include "reviews.def"
#undef R
};

/* Room for one model reply and all offers of each node. */
static void make_room(struct review *v)
{
	size_t n = 0;

	v->first_kept = memory_new((v->sc->n_nodes + 1) * sizeof *v->first_kept);
	for (size_t i = 0; i < v->sc->n_nodes; i++) {
		v->first_kept[i] = n;
		n += 1 + v->sc->nodes[i].n_offers;
	}
	v->kept = memory_new((n + 1) * sizeof *v->kept);
	v->has_kept = memory_new(n + 1);
	v->is_model_punished = memory_new(v->sc->n_nodes + 1);
}

void review_open(struct review *v, const struct scenario *scenario, struct ear *ear,
		 struct reach *reach, struct diags *diags)
{
	const struct scenario_file *file = (const struct scenario_file *)scenario;
	struct ear *own_ear = ear ? NULL : ear_new(scenario->pack);

	*v = (struct review){
		.sc = scenario,
		.root = yaml_root(file->doc),
		.reach = reach,
		.ear = ear ? ear : own_ear,
		.own_ear = own_ear,
		.diags = diags,
	};
	v->nodes = yaml_find(v->root, "nodes");
	make_room(v);
}

void review_close(struct review *v)
{
	ear_free(v->own_ear);
	bytes_clear(&v->said);
	arena_clear(&v->arena);
	free(v->kept);
	free(v->has_kept);
	free(v->first_kept);
	free(v->is_model_punished);
}

void scenario_review(const struct scenario *scenario, struct ear *ear, struct reach *reach,
		     struct diags *diags)
{
	struct review v;

	review_open(&v, scenario, ear, reach, diags);
	for (size_t i = 0; i < sizeof reviews / sizeof *reviews; i++)
		reviews[i].run(&v, reviews[i].code);
	review_close(&v);
}

void scenario_check_hearing(const struct scenario *scenario, struct diags *diags)
{
	struct review v;

	review_open(&v, scenario, NULL, NULL, diags);
	review_model(&v, DIAG_MODEL_NOT_HEARD);
	review_model_pitfall(&v, DIAG_MODEL_HAS_PITFALL);
	review_close(&v);
}

const struct yaml_node *review_map(const struct review *v, const struct node *node)
{
	return v->nodes->items[node->number];
}

struct place review_place(const struct review *v, const struct node *node, const char *key)
{
	const struct yaml_node *value = yaml_find(review_map(v, node), key);

	return value ? value->at : node->at;
}

struct place review_item_place(const struct review *v, const struct node *node, const char *key,
			       size_t i)
{
	const struct yaml_node *value = yaml_find(review_map(v, node), key);

	if (value && value->kind == YAML_SEQUENCE && i < value->n)
		return value->items[i]->at;
	return value ? value->at : node->at;
}

const struct yaml_node *review_condition(const struct review *v, const struct node *node,
					 size_t edge)
{
	const struct yaml_node *replies = yaml_find(review_map(v, node), "replies");

	return yaml_find(replies->items[edge], "if");
}
