/**
 * @file
 * A new scenario to write in: a conversation that plays and passes check, with the author's own
 * title, level, aims and person in it, and remarks at what is to be replaced.
 */
#ifndef GESPREK_TOOLS_SKELETON_H
#define GESPREK_TOOLS_SKELETON_H

#include "gesprek/base/bytes.h"

struct skeleton {
	const char *id, *title, *language;
	const char *person; /* whom is talked to, by name */
	unsigned level;
	bool with_child;
	const char *const *aims; /* ids of principles */
	size_t n_aims;
	const char *schema; /* where the file of the scenario finds it, for editors */
};

/** Its text. @return false when the content folders hold no skeleton in that language; said. */
bool skeleton_write(const struct skeleton *skeleton, struct bytes *out);
/** @p text as the id of a file or a person, in small letters and hyphens; "" if nothing is left. */
void skeleton_id(const char *text, struct bytes *out);
/** May it be the name of a person? Letters, hyphens and blanks. */
bool skeleton_is_name(const char *text);

#endif
