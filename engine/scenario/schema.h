/**
 * @file
 * The keys of scenario files as tables, made from schema.def.
 */
#ifndef GESPREK_ENGINE_SCENARIO_SCHEMA_H
#define GESPREK_ENGINE_SCENARIO_SCHEMA_H

#include "gesprek/base/yaml.h"

enum schema_section {
#define SECTION(id, help) SECTION_##id,
#define K(section, key, want, member, needed, form, help)
#define END(id)
#include "schema.def"
#undef SECTION
#undef K
#undef END
	SECTION_COUNT
};

enum schema_form_kind {
	FORM_TEXT,
	FORM_ID,
	FORM_WHOLE, /* least..most */
	FORM_BOOL,
	FORM_TEXTS,
	FORM_ONE_OF, /* words */
	FORM_PART,   /* a mapping of `section` */
	FORM_PARTS,  /* a list of them */
	FORM_MAP,    /* ids with such mappings */
	FORM_SHAPE,  /* one of schema_shapes.def */
};

/** What the value of a key looks like: more than yaml_bind() needs to know. */
struct schema_form {
	enum schema_form_kind kind;
	int least, most;
	const char *(*word)(unsigned i); /* NULL at the end */
	enum schema_section section;
	const char *shape;
	bool is_told; /* to the trainee: je or u, see base/address.h */
};

struct schema_table {
	const char *id, *help;
	const struct yaml_key *keys;
	const struct schema_form *forms; /* of the same keys */
	size_t n;
};
extern const struct schema_table schema_tables[SECTION_COUNT];

/**
 * yaml_bind() by the table of @p section, and then its numbers against their
 * limits and its words against those allowed.
 */
bool schema_bind(enum schema_section section, const struct yaml_node *map, void *into,
		 struct arena *arena, struct diags *diags);

#endif
