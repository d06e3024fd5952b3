/**
 * @file
 * What kind of file a YAML file is: its keys tell, not its name.
 */
#ifndef GESPREK_TOOLS_CONTENT_H
#define GESPREK_TOOLS_CONTENT_H

#include "gesprek/base/diag.h"

enum content_kind {
	CONTENT_SCENARIO,
	CONTENT_PACK,
	CONTENT_PART, /* of a pack: read by the pack that names it */
	CONTENT_TEMPERAMENTS,
	CONTENT_HELPLINES,
	CONTENT_UNKNOWN, /* none of these; said in the diags */
	CONTENT_BROKEN,  /* no YAML; said in the diags */
};

struct content {
	enum content_kind kind;
	char *rules; /* scenarios: the name of their rules; "" otherwise */
};

/** Look at the keys of the file @p path. Only UNKNOWN and BROKEN add to @p diags: for the rest the
 * loader speaks. */
struct content content_peek(const char *path, struct diags *diags);
/** The same, without reading a scenario as far as its mistakes: for who reads it next. */
struct content content_peek_entries(const char *path, struct diags *diags);
/** The same for text in memory. */
struct content content_peek_text(const char *name, struct str text, struct diags *diags);
void content_clear(struct content *content);

#endif
