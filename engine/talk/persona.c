/**
 * @file
 * Personas: the rows of personas.def, and whether a reply is what one wants to say.
 */
#include "simulate.h"

#include <string.h>

#include "gesprek/base/message.h"

struct persona_row {
	const char *wants, *avoids, *help;
	unsigned looks;
	uint32_t weights[SOURCE_COUNT];
};
/* clang-format off */
static const struct persona_row persona_rows[PERSONA_COUNT] = {
#define P(NAME, id, wants, avoids, looks, model, offers, tests, invited, pack, scenario, silence, short, \
	  deeds, well, well_most, badly, help) \
	[PERSONA_##NAME] = {wants, avoids, help, looks, \
		{model, offers, tests, invited, pack, scenario, silence, short, deeds}},
#include "gesprek/scenario/personas.def"
#undef P
};
/* clang-format on */

const char *persona_help(enum persona persona)
{
	return persona_rows[persona].help;
}

unsigned persona_looks(enum persona persona)
{
	return persona_rows[persona].looks;
}

const uint32_t *persona_weights(enum persona persona)
{
	return persona_rows[persona].weights;
}

static label_set labels_of_kind(const char *kind)
{
	static const char *const kinds[] = {[LABEL_PRINCIPLE] = "principle",
					    [LABEL_SKILL] = "skill",
					    [LABEL_QUESTION] = "question",
					    [LABEL_PITFALL] = "pitfall"};
	label_set labels = 0;

	for (unsigned i = 0; i < LABEL_COUNT; i++)
		if (!strcmp(kinds[label_kind((enum label)i)], kind))
			labels |= LABEL_BIT(i);
	return labels;
}

static void signs_add(struct signs *signs, const struct pack *pack, const char *sign)
{
	const struct indicator *indicator;
	enum label label;

	signs->labels |= label_find(sign, &label) ? LABEL_BIT(label) : labels_of_kind(sign);
	indicator = pack_find_indicator(pack, sign);
	if (indicator && signs->n < SIGNS_INDICATORS)
		signs->indicators[signs->n++] = indicator;
}

static struct signs signs_read(const struct pack *pack, const char *text)
{
	struct signs signs = {.is_empty = !*text};
	char sign[64];

	while (*text) {
		const size_t len = strcspn(text, " ");
		if (len < sizeof sign) {
			memcpy(sign, text, len);
			sign[len] = '\0';
			signs_add(&signs, pack, sign);
		}
		text += len;
		text += strspn(text, " ");
	}
	return signs;
}

void taste_init(struct taste *taste, const struct pack *pack, enum persona persona)
{
	taste->wants = signs_read(pack, persona_rows[persona].wants);
	taste->avoids = signs_read(pack, persona_rows[persona].avoids);
}

static bool signs_are_in(const struct signs *signs, const struct turn *turn)
{
	if (signs->labels & turn->labels)
		return true;
	for (size_t i = 0; i < turn->n_findings; i++)
		for (size_t k = 0; k < signs->n; k++)
			if (turn->findings[i].indicator == signs->indicators[k] &&
			    finding_is_heard(&turn->findings[i]))
				return true;
	return false;
}

bool taste_likes(const struct taste *taste, const struct turn *turn)
{
	return (taste->wants.is_empty || signs_are_in(&taste->wants, turn)) &&
	       !signs_are_in(&taste->avoids, turn);
}
