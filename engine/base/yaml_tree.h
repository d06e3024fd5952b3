/**
 * @file
 * Inside the YAML reader: from libyaml's events to the tree, and the state of
 * affairs where that stopped. Private to engine/base/yaml*.c.
 */
#ifndef GESPREK_BASE_YAML_TREE_H
#define GESPREK_BASE_YAML_TREE_H

#include "gesprek/base/yaml.h"

enum {
	YAML_FILE_MOST_BYTES = 1024 * 1024,
	YAML_DEPTH_MOST = 64,
	YAML_ANCHORS_MOST = 1000,
	YAML_ALIAS_GROWTH_MOST = 10,
	YAML_NODES_MOST = 250 * 1000, /* keeps the tree of the worst megabyte below 64 MiB */
};

/* A spot in the text: line and col count from 0 here, as in libyaml; col counts characters. */
struct yaml_spot {
	unsigned line, col;
};

/* A sequence or mapping that has begun and not ended. */
struct yaml_open {
	struct yaml_spot at;
	bool is_flow, is_mapping;
};

/* Where and why libyaml could not go on. */
struct yaml_stop {
	const char *problem, *context; /* its own words; never NULL */
	struct yaml_spot at, context_at;
	bool has_context;
	/* All before this is sound: the end of the last event, or its start if that was a quoted
	 * text, since a quotation that ended too early shows in what follows it. */
	struct yaml_spot sound_until;
	struct yaml_spot scalar_at; /* where the last event started, if it was a scalar */
	bool has_scalar;
	struct yaml_open open[YAML_DEPTH_MOST + 1];
	size_t n_open;
};

enum yaml_outcome {
	YAML_READ,    /* the tree is whole; what was wrong in it is in the diags */
	YAML_STOPPED, /* libyaml gave up: see struct yaml_stop */
	YAML_REFUSED, /* over one of the caps; said in the diags */
};

/** Read @p text into a tree in @p arena. Places point to @p source, which has the same lines. */
enum yaml_outcome yaml_tree_read(struct str text, const struct source *source, struct arena *arena,
				 const struct yaml_node **root, struct yaml_stop *stop,
				 struct diags *diags);

/** Is all of @p source UTF-8 without control characters? Says what is not, one diagnostic a line.
 */
bool yaml_check_encoding(const struct source *source, struct diags *diags);

/**
 * Append to @p picked the lines of the entries at the left margin of @p text that have one of
 * @p keys, a NULL-ended list. @return false when a line at the margin is neither an entry nor part
 * of one: then only YAML can tell what is what.
 */
bool yaml_pick_entries(struct str text, const char *const *keys, struct bytes *picked);

/** Report keys that stand more than once, and leave only the first of each. @return pairs left */
size_t yaml_drop_duplicates(const struct yaml_node **keys, const struct yaml_node **items, size_t n,
			    struct diags *diags);

/** Does the text behind an apostrophe start as in 't is, 's ochtends, 'n, 'k, 'm, 'r, 'd? */
bool yaml_is_dutch_apostrophe(const char *behind);

#endif
