/**
 * @file
 * Hearing the model replies: they should be heard as what they are a model of.
 */
#include <string.h>

#include "gesprek/base/message.h"
#include "gesprek/scenario/check.h"
#include "scenario_file.h"

static struct place model_place(const struct scenario *scenario, const struct node *node)
{
	const struct scenario_file *file = (const struct scenario_file *)scenario;
	const struct yaml_node *nodes = yaml_find(yaml_root(file->doc), "nodes");
	const struct yaml_node *model = yaml_find(nodes->items[node->number], "model");

	return model ? model->at : node->at;
}

/* What the person says on coming here, in the first wording of each line. */
static void add_said(struct bytes *said, const struct node *node)
{
	for (size_t i = 0; i < node->says.n; i++) {
		const struct line *line = &node->says.v[i];
		if (line->speaker)
			bytes_addf(said, "%s ", line->variants[0]);
	}
}

static bool is_tweak_of(const struct label_tweak *tweak, const struct finding *finding)
{
	return tweak->indicator ? tweak->indicator == finding->indicator
				: tweak->label == finding->label;
}

static bool is_invited(const struct node *node, const struct hearing *hearing)
{
	bool is_any_good = !node->n_invites;

	for (size_t i = 0; i < hearing->n_findings; i++) {
		const struct finding *finding = &hearing->findings[i];
		if (is_any_good && label_kind(finding->label) != LABEL_PITFALL)
			return true;
		for (size_t k = 0; k < node->n_invites; k++)
			if (is_tweak_of(&node->invites[k], finding))
				return true;
	}
	return false;
}

static const struct finding *find_pitfall(const struct hearing *hearing)
{
	for (size_t i = 0; i < hearing->n_findings; i++)
		if (label_kind(hearing->findings[i].label) == LABEL_PITFALL)
			return &hearing->findings[i];
	return NULL;
}

static void check_model(const struct scenario *scenario, const struct node *node, struct ear *ear,
			struct diags *diags)
{
	struct bytes said = {0};

	add_said(&said, node);
	const struct hear_context context = node_hear_context(node, bytes_text(&said));
	const struct hearing *hearing = hear(ear, &context, str_of(node->model));
	const struct finding *pitfall = find_pitfall(hearing);
	if (pitfall)
		diag_add(diags, DIAG_MODEL_HAS_PITFALL, model_place(scenario, node),
			 _("in the model reply of '%s' '%s' is heard"), node->id,
			 pitfall->indicator->id);
	if (!is_invited(node, hearing))
		diag_add(diags, DIAG_MODEL_NOT_HEARD, model_place(scenario, node),
			 _("in the model reply of '%s' nothing is heard that the node invites"),
			 node->id);
	bytes_clear(&said);
}

void scenario_check_hearing(const struct scenario *scenario, struct diags *diags)
{
	struct ear *ear = ear_new(scenario->pack);

	for (size_t i = 0; i < scenario->n_nodes; i++) {
		const struct node *node = &scenario->nodes[i];
		if (node->model && node->ending == ENDING_NONE)
			check_model(scenario, node, ear, diags);
	}
	ear_free(ear);
}
