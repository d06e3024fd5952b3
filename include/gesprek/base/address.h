/**
 * @file
 * How the trainee is spoken to: Dutch has je for someone near and u for a stranger.
 *
 * A text to the trainee says both where they differ, the informal form first:
 * "{Je vroeg|U vroeg} door." It is resolved once, while a file is read; whoever
 * shows a text sees the right one. A filling such as {name} has no bar and is
 * left alone. Never used for what a trainee may type or a character says.
 */
#ifndef GESPREK_BASE_ADDRESS_H
#define GESPREK_BASE_ADDRESS_H

#include "gesprek/base/yaml.h"

enum address { ADDRESS_INFORMAL, ADDRESS_FORMAL, ADDRESS_COUNT };

/** As settings name it: "je", "u". */
const char *address_id(enum address address);
/** @return false when @p id is neither of them; then @p address stays as it was. */
bool address_find(const char *id, enum address *address);

/** The longest "{je|u}", braces included; a brace that finds no end within it is unclosed. */
enum { ADDRESS_MAX_BYTES = 400 };

/**
 * Leave of each "{informal|formal}" in @p text the form for @p address.
 *
 * Where a pair has more than one bar, another brace inside or no end, it stays as it is; the first
 * of these is @p bad. @return @p text itself when nothing changes, else a text in @p arena.
 */
const char *address_text(enum address address, const char *text, struct arena *arena,
			 struct str *bad);
/** The same for the scalar @p value of a file: what is bad becomes a diagnostic at its place. */
const char *address_read(enum address address, const struct yaml_node *value, struct arena *arena,
			 struct diags *diags);
/** The same for @p texts, which were read from @p value: a scalar or a list of them. */
void address_read_list(enum address address, const struct yaml_node *value,
		       struct yaml_texts *texts, struct arena *arena, struct diags *diags);

#endif
