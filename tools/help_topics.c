/**
 * @file
 * `gesprek help TOPIC`: what the tables of the program know and an author or
 * trainee may want to look up.
 */
#include "help.h"

#include <stdio.h>

#include "gesprek/base/diag.h"
#include "gesprek/base/message.h"
#include "gesprek/hear/pack.h"
#include "gesprek/scenario/expr.h"
#include "gesprek/scenario/state.h"
#include "gesprek/talk/simulate.h"
#include "label_kinds.h"
#include "variations.h"

static void show_codes(void)
{
	for (size_t i = 0; i < DIAG_CODE_COUNT; i++)
		printf("%-24s %-8s %s\n", diag_infos[i].id,
		       diag_infos[i].level == DIAG_ERROR ? _("error") : _("warning"),
		       _(diag_infos[i].help));
	printf("\n%s\n", _("'gesprek help CODE' shows an example of each."));
}

static void show_labels(void)
{
	for (unsigned label = 0; label < LABEL_COUNT; label++)
		printf("%-24s %s\n", label_id((enum label)label),
		       label_kind_name(label_kind((enum label)label)));
}

static void show_rules(void)
{
	const char *name, *help;

	printf("%s\n\n", _("One item of an indicator's `hears:`; all that it says must hold:"));
	for (size_t i = 0; pack_get_rule_key(i, &name, &help); i++)
		printf("%-16s %s\n", name, _(help));
}

static void show_expressions(void)
{
	static const struct {
		const char *syntax, *help;
	} names[] = {
#define X(NAME, syntax, help) {syntax, help},
#include "gesprek/scenario/expr_names.def"
#undef X
	};
	static const struct {
		const char *id, *help;
	} states[] = {
#define S(NAME, id, expr_id, start_parent, start_child, help) {expr_id, help},
#include "gesprek/scenario/state.def"
#undef S
	};

	printf("%s\n\n",
	       _("In an `if:`: these names, whole numbers, and or not ( ) < <= > >= == !="));
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		printf("%-32s %s\n", names[i].syntax, _(names[i].help));
	printf("\n%s\n\n", _("The state of a person, each from 0 to 100:"));
	for (size_t i = 0; i < sizeof states / sizeof *states; i++)
		printf("%-32s %s\n", states[i].id, _(states[i].help));
}

static void show_commands(void)
{
	static const struct {
		const char *nl, *en, *help;
	} rows[] = {
#define C(NAME, id, nl, en, who, help) {nl, en, help},
#include "gesprek/talk/commands.def"
#undef C
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		printf("%-14s %-10s %s\n", rows[i].nl, rows[i].en, _(rows[i].help));
}

/* "conversations.id": the list it stands in, and the key. */
static void show_json_keys(void)
{
	static const struct {
		const char *where, *key, *help;
	} rows[] = {
#define K(where, key, help) {where, key, help},
#include "json_keys.def"
#undef K
	};

	printf("%s\n\n", _("In 'gesprek export', and for one conversation in 'gesprek history "
			   "--json'; times with their zone:"));
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		char name[64];
		snprintf(name, sizeof name, "%s%s%s", rows[i].where, *rows[i].where ? "." : "",
			 rows[i].key);
		printf("%-28s %s\n", name, _(rows[i].help));
	}
}

static void show_variations(void)
{
	for (size_t i = 0; i < n_variations; i++)
		printf("%-16s %s\n", variations[i].name, _(variations[i].help));
}

static void show_personas(void)
{
	for (unsigned i = 0; i < PERSONA_COUNT; i++)
		printf("%-16s %s\n", persona_id((enum persona)i), _(persona_help((enum persona)i)));
}

const struct help_topic help_topics[] = {
	{"replies", N_("what you can do in a conversation without words, such as ':stil'"),
	 show_commands},
	{"labels", N_("what can be heard in a reply: principles, skills, questions, pitfalls"),
	 show_labels},
	{"rules", N_("what may stand in a rule of a pack"), show_rules},
	{"conditions", N_("what may stand in an `if:` of a scenario"), show_expressions},
	{"personas", N_("who plays a scenario in 'gesprek simulate'"), show_personas},
	{"variations", N_("how 'gesprek measure --vary' types a reply otherwise"), show_variations},
	{"json", N_("what stands in the JSON of 'gesprek export'"), show_json_keys},
	{"codes", N_("the codes of problems that 'gesprek check' reports"), show_codes},
};
const size_t n_help_topics = sizeof help_topics / sizeof *help_topics;
