/**
 * @file
 * Reviews that hear: what a node shows as sound is heard as such there, and what it offers differs.
 */
#include <stdlib.h>
#include <string.h>

#include "expr_solve.h"
#include "gesprek/base/message.h"
#include "review.h"

/* One reply that earns at so many nodes and more, all there are, is no reply to any of them. */
enum { EVERYWHERE_LEAST = 5 };

/* What the person says on coming here, in the first wording of each line. */
static void add_said(struct bytes *said, const struct node *node)
{
	for (size_t i = 0; i < node->says.n; i++) {
		const struct line *line = &node->says.v[i];
		if (line->speaker)
			bytes_addf(said, "%s ", line->variants[0]);
	}
}

/* Where a node invites nothing, anything sound is what it asks for. */
static bool is_asked_for(const struct node *node, const struct finding *finding)
{
	for (size_t k = 0; k < node->n_invites; k++)
		if (tweak_names(&node->invites[k], finding))
			return true;
	return !node->n_invites && label_kind(finding->label) != LABEL_PITFALL;
}

static bool is_invited(const struct node *node, const struct hearing *hearing)
{
	for (size_t i = 0; i < hearing->n_findings; i++)
		if (is_asked_for(node, &hearing->findings[i]))
			return true;
	return false;
}

static const struct indicator *find_pitfall(const struct hearing *hearing)
{
	for (size_t i = 0; i < hearing->n_findings; i++)
		if (label_kind(hearing->findings[i].label) == LABEL_PITFALL)
			return hearing->findings[i].indicator;
	return NULL;
}

/* As is_invited(), but what only counts for coverage earns nothing. */
static bool is_earning(const struct node *node, const struct hearing *hearing, bool is_principle)
{
	for (size_t i = 0; i < hearing->n_findings; i++) {
		const struct finding *finding = &hearing->findings[i];
		if (finding->is_generic ||
		    (is_principle && label_kind(finding->label) != LABEL_PRINCIPLE))
			continue;
		if (is_asked_for(node, finding))
			return true;
	}
	return false;
}

/* How many of the labels that the node invites: of two sound replies the fuller one. */
static unsigned count_earned(const struct node *node, const struct hearing *hearing)
{
	label_set invited = 0;
	unsigned n = 0;

	for (size_t i = 0; i < node->n_invites; i++)
		invited |= LABEL_BIT(node->invites[i].label);
	for (unsigned i = 0; i < LABEL_COUNT; i++)
		n += (invited & hearing->labels & LABEL_BIT(i)) != 0;
	return n;
}

static label_set labels_by_rules(const struct hearing *hearing)
{
	label_set labels = 0;

	for (size_t i = 0; i < hearing->n_findings; i++) {
		const struct finding *finding = &hearing->findings[i];

		if (!finding->is_generic && !finding->is_by_points)
			labels |= LABEL_BIT(finding->label);
	}
	return labels;
}

struct heard review_hear(struct review *v, const struct node *node, const char *reply)
{
	bytes_reset(&v->said);
	add_said(&v->said, node);
	const struct hear_context context = node_hear_context(node, bytes_text(&v->said));
	const struct hearing *hearing = hear(v->ear, &context, str_of(reply));

	return (struct heard){
		.labels = hearing->labels,
		.by_rules = labels_by_rules(hearing),
		.pitfall = find_pitfall(hearing),
		.is_invited = is_invited(node, hearing),
		.is_earning = is_earning(node, hearing, false),
		.n_earned = count_earned(node, hearing),
		.earns_principle = is_earning(node, hearing, true),
		.is_command = reply[0] == ':',
		.hearing = hearing,
	};
}

/* What it points at is the ear's own, but for what belongs to the pack and to the node. */
static const struct hearing *keep_hearing(struct review *v, const struct hearing *hearing)
{
	struct hearing *kept = arena_new(&v->arena, sizeof *kept);
	struct finding *findings =
		arena_new(&v->arena, (hearing->n_findings + 1) * sizeof *findings);
	const char **slots = arena_new(&v->arena, (hearing->n_slots + 1) * sizeof *slots);

	*kept = *hearing;
	for (size_t i = 0; i < hearing->n_findings; i++)
		findings[i] = hearing->findings[i];
	for (size_t i = 0; i < hearing->n_slots; i++)
		slots[i] = hearing->slots[i];
	kept->respellings = (struct respellings){0};
	kept->findings = findings;
	kept->slots = slots;
	return kept;
}

static struct heard hear_kept(struct review *v, const struct node *node, size_t which,
			      const char *reply)
{
	const size_t at = v->first_kept[node->number] + which;

	if (!v->has_kept[at]) {
		v->kept[at] = review_hear(v, node, reply);
		v->kept[at].hearing = keep_hearing(v, v->kept[at].hearing);
		v->has_kept[at] = true;
	}
	return v->kept[at];
}

struct heard review_model_heard(struct review *v, const struct node *node)
{
	return hear_kept(v, node, 0, node->model);
}

struct heard review_offer_heard(struct review *v, const struct node *node, size_t offer)
{
	return hear_kept(v, node, 1 + offer, node->offers[offer]);
}

/* ---- the model reply ---- */

/* There is none, or it stands under 'hint' too, so that it earns nothing: both have been said. */
static bool has_no_model(const struct node *node)
{
	if (!node->model || node->ending != ENDING_NONE)
		return true;
	return !node->model[strspn(node->model, " \t\r\n")] ||
	       (node->hint && !strcmp(node->hint, node->model));
}

void review_model(struct review *v, enum diag_code code)
{
	for (size_t i = 0; i < v->sc->n_nodes; i++) {
		const struct node *node = &v->sc->nodes[i];
		if (!has_no_model(node) && !review_model_heard(v, node).is_invited)
			diag_add(v->diags, code, review_place(v, node, "model"),
				 _("in the model reply of '%s' nothing is heard that the node "
				   "invites"),
				 node->id);
	}
}

void review_model_pitfall(struct review *v, enum diag_code code)
{
	for (size_t i = 0; i < v->sc->n_nodes; i++) {
		const struct node *node = &v->sc->nodes[i];
		if (!node->model || node->ending != ENDING_NONE)
			continue;
		const struct indicator *pitfall = review_model_heard(v, node).pitfall;
		if (pitfall)
			diag_add(v->diags, code, review_place(v, node, "model"),
				 _("in the model reply of '%s' '%s' is heard"), node->id,
				 pitfall->id);
	}
}

/* What names are worth once a reply has been heard; the rest stays open. */
struct spot {
	const struct review *v;
	const struct node *node;
	const struct hearing *hearing;
};

static int worst_severity(const struct hearing *hearing)
{
	int worst = 0;

	for (size_t i = 0; i < hearing->n_findings; i++)
		if (hearing->findings[i].severity > worst)
			worst = hearing->findings[i].severity;
	return worst;
}

static struct expr_range range_heard(const void *data, const struct expr_name *name)
{
	const struct spot *spot = data;
	const struct hearing *hearing = spot->hearing;
	int value;

	switch (name->kind) {
	case EXPR_LABEL:
		/* Ignoring a feeling depends on how strong it is by then. */
		if (name->number == LABEL_IGNORING_EMOTION)
			return reach_range(spot->v->reach, spot->node, name);
		value = (hearing->labels >> name->number) & 1;
		break;
	case EXPR_INDICATOR:
		value = hearing_has_indicator(
			hearing, pack_get_indicator(spot->v->sc->pack, name->number)->id);
		break;
	case EXPR_SLOT:
		value = hearing_has_slot(hearing, name->text);
		break;
	case EXPR_SEVERITY:
		value = worst_severity(hearing);
		break;
	case EXPR_WORDS:
		value = (int)hearing->n_words;
		break;
	case EXPR_DID:
	case EXPR_UNHEARD:
		value = 0;
		break;
	default:
		return reach_range(spot->v->reach, spot->node, name);
	}
	return (struct expr_range){value, value};
}

static bool may_take(const struct spot *spot, size_t edge, const struct expr **before)
{
	const struct node *node = spot->node;
	size_t n = 0;

	for (size_t i = 0; i < edge; i++)
		if (node->edges[i].when)
			before[n++] = node->edges[i].when;
	const struct expr_question question = {
		.holds = node->edges[edge].when,
		.fails = before,
		.n_fails = n,
		.ranges = {spot, range_heard},
		.pack = spot->v->sc->pack,
		.has_veto = true,
	};
	return expr_may_hold(&question);
}

/* The way on to complain about: every way that may be taken punishes, and this is the first. */
static const struct edge *find_punishing(const struct spot *spot)
{
	const struct node *node = spot->node;
	const struct expr **before = memory_new((node->n_edges + 1) * sizeof *before);
	const struct edge *found = NULL;
	bool is_always = true;

	for (size_t i = 0; i < node->n_edges && is_always; i++) {
		if (!may_take(spot, i, before))
			continue;
		is_always = edge_punishes(&node->edges[i]);
		if (!found)
			found = &node->edges[i];
	}
	free(before);
	return is_always ? found : NULL;
}

void review_model_punished(struct review *v, enum diag_code code)
{
	for (size_t i = 0; i < v->sc->n_nodes; i++) {
		const struct node *node = &v->sc->nodes[i];
		if (!node->model || !node->n_edges || !reach_has_node(v->reach, node))
			continue;
		const struct heard heard = review_model_heard(v, node);
		const struct spot spot = {v, node, heard.hearing};
		const struct edge *edge = heard.is_command ? NULL : find_punishing(&spot);
		if (!edge)
			continue;
		diag_add(v->diags, code, review_place(v, node, "model"),
			 _("the model reply of '%s' is punished there"), node->id);
		v->is_model_punished[i] = true;
		diag_hint(v->diags, _("it takes the reply in line %u"), edge->at.line);
	}
}

/* ---- offers ---- */

struct tally {
	size_t n_good, n_clumsy;
};

/* Clumsy is what has a pitfall, or earns less here than another offer does. */
static struct tally count_offers(struct review *v, const struct node *node)
{
	struct tally tally = {0};
	unsigned most = 0;

	for (size_t i = 0; i < node->n_offers; i++) {
		const unsigned n = review_offer_heard(v, node, i).n_earned;
		most = n > most ? n : most;
	}
	for (size_t i = 0; i < node->n_offers; i++) {
		const struct heard heard = review_offer_heard(v, node, i);
		bool is_good = heard.is_command || (heard.is_earning && !heard.pitfall);
		tally.n_good += is_good;
		tally.n_clumsy += !is_good || (!heard.is_command && heard.n_earned < most);
	}
	return tally;
}

void review_offers_good(struct review *v, enum diag_code code)
{
	for (size_t i = 0; i < v->sc->n_nodes; i++) {
		const struct node *node = &v->sc->nodes[i];
		if (!node->n_edges || node->n_offers < 2 || count_offers(v, node).n_good)
			continue;
		diag_add(v->diags, code, review_place(v, node, "offers"),
			 _("in no offer of '%s' is heard what the node invites"), node->id);
		diag_hint(v->diags, _("'gesprek explain' shows why a reply is heard as it is"));
	}
}

void review_offers_clumsy(struct review *v, enum diag_code code)
{
	for (size_t i = 0; i < v->sc->n_nodes; i++) {
		const struct node *node = &v->sc->nodes[i];
		if (!node->n_edges || node->n_offers < 2 || count_offers(v, node).n_clumsy)
			continue;
		diag_add(v->diags, code, review_place(v, node, "offers"),
			 _("all offers of '%s' are sound, so there is nothing to choose"),
			 node->id);
	}
}

/* ---- one reply that earns everywhere ---- */

/* Nodes at which something is asked of the trainee. */
static bool is_asking(const struct review *v, const struct node *node)
{
	return node->n_edges && node->n_invites && reach_has_node(v->reach, node);
}

/* A model reply, or an offer, where it was written. */
struct written {
	const struct node *node;
	size_t which; /* 0: the model reply; then the offers */
	const char *text;
};

static bool earns_at(struct review *v, const struct node *node, const struct written *reply)
{
	const struct heard heard = node == reply->node
					   ? hear_kept(v, node, reply->which, reply->text)
					   : review_hear(v, node, reply->text);

	return heard.earns_principle && !heard.pitfall;
}

static bool earns_everywhere(struct review *v, const struct node *pickiest,
			     const struct written *reply)
{
	/* It was heard there before, and at the pickiest most replies fail: few are heard at all.
	 */
	if (is_asking(v, reply->node) && !earns_at(v, reply->node, reply))
		return false;
	if (!earns_at(v, pickiest, reply))
		return false;
	for (size_t i = 0; i < v->sc->n_nodes; i++)
		if (is_asking(v, &v->sc->nodes[i]) && !earns_at(v, &v->sc->nodes[i], reply))
			return false;
	return true;
}

static size_t count_principles(const struct node *node)
{
	size_t n = 0;

	for (size_t i = 0; i < node->n_invites; i++)
		n += label_kind(node->invites[i].label) == LABEL_PRINCIPLE;
	return n;
}

/* The nodes that ask: how many, and the one that asks for the fewest principles. */
struct asking {
	size_t n;
	const struct node *pickiest;
};

static struct asking find_asking(const struct review *v)
{
	struct asking asking = {0};

	for (size_t i = 0; i < v->sc->n_nodes; i++) {
		const struct node *node = &v->sc->nodes[i];
		if (!is_asking(v, node))
			continue;
		asking.n++;
		if (!asking.pickiest || count_principles(node) < count_principles(asking.pickiest))
			asking.pickiest = node;
	}
	return asking;
}

/* Only what is invited earns, and no principle is: an indicator may stand for one as well. */
static bool has_no_principle(const struct node *node)
{
	for (size_t i = 0; i < node->n_invites; i++)
		if (node->invites[i].indicator)
			return false;
	return !count_principles(node);
}

static bool say_everywhere(struct review *v, enum diag_code code, struct place at,
			   const struct written *reply, const struct asking *asking)
{
	if (reply->text[0] == ':' || !earns_everywhere(v, asking->pickiest, reply))
		return false;
	diag_add(v->diags, code, at, _("'%s' earns what is invited at all %zu nodes"), reply->text,
		 asking->n);
	diag_hint(v->diags, _("let nodes invite what this very moment asks for"));
	return true;
}

void review_one_reply(struct review *v, enum diag_code code)
{
	const struct asking asking = find_asking(v);

	if (asking.n < EVERYWHERE_LEAST || has_no_principle(asking.pickiest))
		return;
	/* One is told: the others mostly say the same. */
	for (size_t i = 0; i < v->sc->n_nodes; i++) {
		const struct node *node = &v->sc->nodes[i];
		struct written reply = {node, 0, node->model};
		if (node->model &&
		    say_everywhere(v, code, review_place(v, node, "model"), &reply, &asking))
			return;
		for (size_t k = 0; k < node->n_offers; k++) {
			reply = (struct written){node, 1 + k, node->offers[k]};
			if (say_everywhere(v, code, review_item_place(v, node, "offers", k), &reply,
					   &asking))
				return;
		}
	}
}
