/**
 * @file
 * What trainees saw differently, over conversations: for authors, to better the rules by.
 */
#ifndef GESPREK_TOOLS_DISAGREEMENTS_H
#define GESPREK_TOOLS_DISAGREEMENTS_H

#include "kept.h"

/** Write those of @p records to stdout, in their order. */
enum exit_status disagreements_write(struct kept *kept, const struct records *records,
				     bool is_json);

#endif
