/**
 * @file
 * The one reader of YAML files: text -> a tree in which every value knows its place.
 *
 * Built on libyaml's event interface. Files may come from strangers, so there
 * are caps: 1 MiB a file, 64 deep, 1,000 anchors, aliases expanding to at most
 * ten times the file, 250,000 values, no merge keys, no tags, one document a
 * file. An empty file has an empty scalar as its root. Problems become
 * diagnostics with line, column and a hint; several in one run where the rest
 * can still be read. The tree borrows from the document and is read-only.
 *
 * yaml_bind() turns a mapping into a C struct by a table of rows, which is
 * also the source of the help texts and of the JSON schema.
 */
#ifndef GESPREK_BASE_YAML_H
#define GESPREK_BASE_YAML_H

#include "gesprek/base/diag.h"

enum yaml_kind { YAML_SCALAR, YAML_SEQUENCE, YAML_MAPPING };

struct yaml_node {
	enum yaml_kind kind;
	bool is_plain;   /* a scalar without quotes: numbers and booleans are these */
	struct place at; /* where the value starts */
	struct str text; /* scalars; NUL-terminated too */
	/* SEQUENCE: n items. MAPPING: n pairs, keys[i] (always scalars) and items[i]. */
	const struct yaml_node *const *keys;
	const struct yaml_node *const *items;
	size_t n;
};

struct yaml_doc;

/** The version of the library that reads, such as "0.2.5". */
const char *yaml_library_version(void);

/**
 * Read the file @p path.
 *
 * A document may come with errors: after a mistake that can be guessed round,
 * the rest is read so that it can be checked in the same run. Such a document
 * is for finding more mistakes only; ask diags->n_errors before using it.
 * @return NULL when nothing usable could be read; the reasons are in @p diags.
 */
struct yaml_doc *yaml_open(const char *path, struct diags *diags);
/** The same for text in memory, copied; @p name stands for the path in diagnostics. */
struct yaml_doc *yaml_parse(const char *name, struct str text, struct diags *diags);
/**
 * Of the file @p path, only the entries at the left margin that have one of @p keys, a NULL-ended
 * list: a list of files need not be read whole. Places in the tree count the lines of these entries
 * only. What is wrong elsewhere in the file is not seen.
 * @return NULL when the file, or these entries by themselves, have any problem: yaml_open() tells.
 */
struct yaml_doc *yaml_open_entries(const char *path, const char *const *keys);
void yaml_close(struct yaml_doc *doc);
/** Borrowed, never NULL. */
const struct yaml_node *yaml_root(const struct yaml_doc *doc);
const struct source *yaml_source(const struct yaml_doc *doc);

/** The value of @p key in a mapping, or NULL. */
const struct yaml_node *yaml_find(const struct yaml_node *map, const char *key);
bool yaml_is_text(const struct yaml_node *node, const char *text);

enum yaml_want {
	YAML_WANT_TEXT,   /* const char *: any scalar */
	YAML_WANT_ID,     /* const char *: a-z 0-9 - . _ */
	YAML_WANT_INT,    /* int; "+3" is allowed */
	YAML_WANT_NUMBER, /* double */
	YAML_WANT_BOOL,   /* bool: true or false */
	YAML_WANT_TEXTS,  /* struct yaml_texts: one scalar or a sequence of scalars */
	YAML_WANT_NODE,   /* const struct yaml_node *: read by its own function */
};

struct yaml_texts {
	const char *const *v;
	const struct place *at;
	size_t n;
};

/** One key of a mapping: a row in a *.def table. */
struct yaml_key {
	const char *name;
	enum yaml_want want;
	size_t offset; /* of the member in the struct; members absent in the file keep their value
			*/
	bool is_needed;
	const char *help; /* one sentence for authors */
};

/**
 * Read the mapping @p map into the struct @p into by @p keys. Unknown keys
 * (with "did you mean"), missing keys and wrong types become diagnostics. A
 * key without a value is a wrong type, except for TEXTS (none) and NODE.
 * Texts borrow from the document; lists are made in @p arena.
 * @return false if anything was an error.
 */
bool yaml_bind(const struct yaml_node *map, const struct yaml_key *keys, size_t n_keys, void *into,
	       struct arena *arena, struct diags *diags);

/** Read a scalar as a whole number. @return false, with a diagnostic, when it is none. */
bool yaml_read_int(const struct yaml_node *node, int *value, struct diags *diags);

#endif
