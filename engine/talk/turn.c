/**
 * @file
 * Questions about one turn that several files ask.
 */
#include "talk.h"

#include <string.h>

bool turn_has_label(const struct turn *turn, enum label label)
{
	return turn->labels & LABEL_BIT(label);
}

/* slot.strength is touched when any slot below it, such as strength.effect, is. */
static bool slot_is_under(const char *slot, const char *name)
{
	size_t len = strlen(name);

	return !strncmp(slot, name, len) && (!slot[len] || slot[len] == '.');
}

bool turn_has_slot(const struct turn *turn, const char *name)
{
	for (size_t i = 0; i < turn->n_slots; i++)
		if (slot_is_under(turn->slots[i], name))
			return true;
	return false;
}

bool turn_has_sign(const struct turn *turn, const char *sign)
{
	enum label label;

	if (label_find(sign, &label))
		return turn_has_label(turn, label);
	for (size_t i = 0; i < turn->n_findings; i++)
		if (finding_is_heard(&turn->findings[i]) &&
		    !strcmp(turn->findings[i].indicator->id, sign))
			return true;
	return false;
}

bool finding_is_good(const struct finding *finding)
{
	const label_set plain = LABEL_BIT(LABEL_CLOSED_QUESTION) | LABEL_BIT(LABEL_OPTION_POSING) |
				LABEL_BIT(LABEL_SUGGESTIVE);

	return finding_is_heard(finding) && label_kind(finding->label) != LABEL_PITFALL &&
	       !(LABEL_BIT(finding->label) & plain);
}

/*
 * A suggestion is worded for the one its first example speaks to. Children and
 * young people are both spoken to with "je".
 */
bool indicator_suits(const struct indicator *indicator, enum addressee to)
{
	return indicator->suggestion[0] && indicator->n_yes > 0 &&
	       (indicator->yes[0].to == TO_PARENT) == (to == TO_PARENT);
}

bool finding_can_be_told(const struct finding *finding)
{
	return finding->confidence >= K_SURE && finding->indicator->noticed[0];
}

const struct finding *turn_worst_pitfall(const struct turn *turn)
{
	const struct finding *worst = NULL;

	for (size_t i = 0; i < turn->n_findings; i++) {
		const struct finding *finding = &turn->findings[i];
		if (label_kind(finding->label) != LABEL_PITFALL || !finding_can_be_told(finding))
			continue;
		if (!worst || finding->indicator->severity > worst->indicator->severity)
			worst = finding;
	}
	return worst;
}

int turn_severity(const struct turn *turn)
{
	int worst = 0;

	for (size_t i = 0; i < turn->n_findings; i++)
		if (turn->findings[i].indicator->severity > worst)
			worst = turn->findings[i].indicator->severity;
	return worst;
}

bool turn_is_wordless(const struct turn *turn)
{
	return turn->command != COMMAND_NONE && turn->command != COMMAND_CONSULT;
}

bool person_is_child(const struct person *person)
{
	return person->temperament ? person->temperament->is_child : person->as != TO_PARENT;
}

bool scenario_is_child(const struct scenario *scenario)
{
	return person_is_child(scenario->begin->with);
}
