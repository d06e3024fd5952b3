/**
 * @file
 * A review: a scenario that was read without errors, looked at by who has the
 * time. What the functions named in reviews.def share.
 */
#ifndef GESPREK_ENGINE_SCENARIO_REVIEW_H
#define GESPREK_ENGINE_SCENARIO_REVIEW_H

#include "gesprek/scenario/reach.h"
#include "scenario_file.h"

/** What is heard in a reply. */
struct heard {
	label_set labels;
	label_set
		by_rules; /* without points: two languages have other words, and so other points */
	const struct indicator *pitfall; /* NULL: none */
	bool is_invited;                 /* something the node invites is in it */
	bool is_earning;                 /* and not only for coverage */
	unsigned n_earned;               /* labels, of those that it invites */
	bool earns_principle;            /* and it is a principle, not a way of asking */
	bool is_command;                 /* no words, such as ":stil" */
	const struct hearing *hearing; /* until the next reply is heard; of one that is kept, until
					  the review is closed */
};

struct review {
	const struct scenario *sc;
	const struct yaml_node *root;
	const struct yaml_node *nodes; /* the mapping of nodes, in their order */
	struct reach *reach;           /* borrowed; NULL where nobody asks what can be come to */
	struct ear *ear, *own_ear;     /* own: NULL where the caller's is used */
	struct bytes said;             /* what the person says at the node heard last */
	struct arena arena;            /* what was heard in those that are kept */
	struct heard *kept; /* model replies and offers, all nodes in a row; NULL: none kept */
	bool *has_kept;
	size_t *first_kept;      /* by node number: its model reply; its offers follow */
	bool *is_model_punished; /* by node number: this has been said */
	struct diags *diags;
};

/** Borrows @p ear, of the scenario's pack; NULL: the review has one of its own. */
void review_open(struct review *v, const struct scenario *scenario, struct ear *ear,
		 struct reach *reach, struct diags *diags);
void review_close(struct review *v);

/** The mapping of @p node. */
const struct yaml_node *review_map(const struct review *v, const struct node *node);
/** Where the value of @p key stands; the node's own place without it. */
struct place review_place(const struct review *v, const struct node *node, const char *key);
/** The same of item @p i in the list under @p key, which may be one scalar. */
struct place review_item_place(const struct review *v, const struct node *node, const char *key,
			       size_t i);
/** The condition of a reply. */
const struct yaml_node *review_condition(const struct review *v, const struct node *node,
					 size_t edge);

/** Hear @p reply as said at @p node, in answer to the first wording of its lines. */
struct heard review_hear(struct review *v, const struct node *node, const char *reply);
/** The same for the model reply, and an offer, of the node itself: heard once, and kept. */
struct heard review_model_heard(struct review *v, const struct node *node);
struct heard review_offer_heard(struct review *v, const struct node *node, size_t offer);

/** Does this way on punish: trust or felt safety lost, or an ending that nobody hopes for? */
bool edge_punishes(const struct edge *edge);

/** Look at all of the scenario and report with @p code, and no other. */
typedef void review_run(struct review *v, enum diag_code code);

#define R(function, code, help) review_run review_##function;
#include "reviews.def"
#undef R

#endif
