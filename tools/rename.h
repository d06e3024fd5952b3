/**
 * @file
 * Another name for a node, a slot, an own number or a fact, wherever a scenario says it: as a key,
 * as a value and inside conditions.
 *
 * The text of the file is edited in place, so that comments, order and layout stay as their author
 * left them.
 */
#ifndef GESPREK_TOOLS_RENAME_H
#define GESPREK_TOOLS_RENAME_H

#include "gesprek/base/yaml.h"

enum name_kind { NAME_NODE, NAME_SLOT, NAME_VAR, NAME_FACT, NAME_KINDS };

/** "node", "slot", "var", "fact". */
extern const char *const name_kind_ids[NAME_KINDS];

/** Is @p name declared as one of @p kind in the scenario @p root? */
bool rename_is_declared(const struct yaml_node *root, enum name_kind kind, const char *name);

/**
 * Append @p text, which is that of @p root, with @p from called @p to.
 * @return how many times it was there.
 */
size_t rename_in_scenario(const struct yaml_node *root, struct str text, enum name_kind kind,
			  const char *from, const char *to, struct bytes *out);
/** The same for a recorded conversation: its `= node` and `at: node` lines. */
size_t rename_in_transcript(struct str text, const char *from, const char *to, struct bytes *out);

#endif
