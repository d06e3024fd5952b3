/**
 * @file
 * The keys of pack files as the JSON schema shows them. Each table stays private to the file that
 * reads by it and hands out its rows here, so that no key can be known to the one and not to the
 * other.
 */
#ifndef GESPREK_ENGINE_HEAR_PACK_SCHEMA_H
#define GESPREK_ENGINE_HEAR_PACK_SCHEMA_H

#include <stddef.h>

#include "gesprek/hear/label.h"

struct pack_key {
	const char *name, *help; /* help may be NULL */
	/* What its value looks like, where pack_shapes.def has no shape of the key's own name. */
	const char *form;
	bool is_needed, is_first_only; /* in the first file of a layer; not in its parts */
};

/** The row @p i. @return false behind the last */
typedef bool pack_key_row(size_t i, struct pack_key *key);
pack_key_row pack_section_key, pack_label_key, pack_indicator_key, pack_variation_key,
	pack_scorecard_key;

/** The section that labels of this kind stand under. */
const char *pack_label_section(enum label_kind kind);

#endif
