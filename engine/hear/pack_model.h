/**
 * @file
 * What a pack is made of, for the files of this layer.
 *
 * A *feature* is anything a sentence can be seen to hold by words alone: a
 * word group, a node's slot, or a literal that a pattern cannot match without.
 * Rules and patterns name features by number; each rule is indexed under the
 * features of which it needs at least one, so that a rule costs nothing in a
 * sentence that has none of them.
 */
#ifndef GESPREK_HEAR_PACK_MODEL_H
#define GESPREK_HEAR_PACK_MODEL_H

#include "entry.h"
#include "gesprek/base/yaml.h"
#include "gesprek/hear/pack.h"
#include "lexicon.h"
#include "names.h"
#include "rule.h"
#include "scorecard.h"

enum {
	PACK_MAX_GROUPS = 4096,
	PACK_MAX_ENTRIES = 65536,
	PACK_MAX_INCLUDED = 262144, /* entries after inclusion */
	PACK_MAX_RULES = 16384,
	PACK_MAX_PATTERNS = 16384,
	PACK_MAX_INDICATORS = 8192,
	PACK_MAX_PARTS = 64,
	PACK_MAX_LAYERS = 8,
};

/* The features every pack has (`slot.said`, `slot.*`, `slot.name`); groups follow. */
enum { FEATURE_SAID, FEATURE_ANY_SLOT, FEATURE_NAME, FEATURE_FIRST_FREE };

struct feature {
	const char *name;
	double frequency; /* how often to be expected; orders the index */
};

struct group_entry {
	struct entry entry;
	struct place at;
	/* made when the first group that holds it is */
	struct entry_place in_lexicon;
	double frequency;
	bool is_placed;
};

struct group {
	const char *name;
	struct place at;
	unsigned layer;
	uint32_t feature;
	bool is_special; /* the engine itself looks for it, by its name */
	struct group_entry *entries;
	size_t n_entries, entries_cap;
	/* with those of included groups; made when all groups are known */
	struct group_entry **all;
	size_t n_all, all_cap;
	enum { GROUP_NEW, GROUP_OPEN, GROUP_DONE } state;
};

enum need_kind { NEED_FEATURE, NEED_ALL, NEED_ANY };
#define NEED_UNKNOWN 0 /* the number of no need */

/** What must be seen where a pattern matches: a feature, or all or any of other needs. */
struct need {
	enum need_kind kind;
	uint32_t feature;
	uint32_t first, next; /* of the needs within it; the next beside it */
	double frequency;
};

/**
 * A frame or a regex. Its code is compiled by each ear at the first use, so that loading stays
 * fast.
 */
struct pattern {
	const char *name; /* of a frame; NULL for a regex */
	struct str text;  /* as written, with `<group>` in it */
	struct place at;
	bool is_quoted;           /* its place is that of a quotation mark */
	uint32_t need;            /* it cannot match without; NEED_UNKNOWN: nothing is known */
	struct feature_list lead; /* one of these is needed, by `need`: to index it under */
};

/** `label` or `label.indicator` where a rule names one. */
struct ref {
	enum label label;
	const struct indicator *indicator; /* NULL: any of the label */
};
struct ref_list {
	const struct ref *v;
	size_t n;
};

/** An indicator with what only the engine needs to know of it. */
struct sign {
	struct indicator shown;
	const struct yaml_node *hears[PACK_MAX_LAYERS];
	size_t n_hears;
	const struct yaml_node *yes_node, *no_node;
	unsigned layer;
	bool has_severity, is_off, has_why;
	struct yaml_texts cancels_texts, also_texts;
	struct ref_list cancels;
	bool cancels_in_reply;
	label_set also;
};

struct label_info {
	const char *title, *about;
	int severity; /* 0: not given */
};

/** A list of frames at the top of a pack; its names are looked up once all frames are known. */
struct frame_list {
	const struct yaml_node *nodes[PACK_MAX_LAYERS];
	uint32_t *v; /* pattern numbers */
	size_t n, cap;
};

/** For every feature, the rules that are indexed under it. */
struct rule_index {
	uint32_t *firsts; /* feature f has rules [firsts[f], firsts[f + 1]) */
	uint32_t *rules;
	uint32_t *always; /* rules that need no feature */
	size_t n_always;
};

struct pack {
	struct arena arena;
	struct yaml_doc **docs;
	size_t n_docs, docs_cap;
	const char *id, *language, *about;
	uint64_t hash;
	enum address told_as;

	struct names feature_names;
	struct feature *features;
	size_t n_features, features_cap;
	struct {
		uint32_t *v;
		size_t n, cap;
	} slot_features; /* `slot.name` as rules name them, few of thousands */
	struct group *groups;
	struct names group_names;
	size_t n_groups, groups_cap, n_entries, n_included;
	struct lexicon *lexicon;
	uint32_t particles, negation, stopwords, openers, lead_ins; /* features, or NAME_NONE */

	struct names frame_names;   /* number: the pattern's */
	uint32_t unmarked_question; /* a frame, or NAME_NONE */
	struct pattern *patterns;
	size_t n_patterns, patterns_cap;
	struct need *needs;
	size_t n_needs, needs_cap;
	struct frame_list question_frames; /* of sentences that ask */
	struct frame_list empty_frames;    /* of sentences that earn nothing */
	int monologue_words; /* a reply of so many earns nothing; 0: any length does */

	struct names indicator_names;
	struct sign **signs;
	size_t n_signs, signs_cap;
	struct label_info labels[LABEL_COUNT];
	const char *variations[VARIATION_TEXT_COUNT];
	struct address_pair *address;
	size_t n_address;
	struct names text_names;
	const char **texts;
	size_t n_texts, texts_cap;

	struct scorecards cards;
	struct rule *rules;
	size_t n_rules, rules_cap;
	struct rule_index sentence_rules, reply_rules;
};

/** The number of the feature @p name, a new one if there was none. */
uint32_t pack_add_feature(struct pack *pack, struct str name, double frequency);
/**
 * The group or slot an author names; unknown groups are told with a hint. @return NAME_NONE then.
 */
uint32_t pack_read_feature(struct pack *pack, struct str name, struct place at,
			   struct diags *diags);
const struct group *pack_find_group(const struct pack *pack, struct str name);
/** The label that a key names; unknown ones are told with a hint. */
bool pack_read_label(const char *id, struct place at, enum label *label, struct diags *diags);
/** A `label` or `label.indicator`; unknown ones are told with a hint. */
bool pack_read_ref(const struct pack *pack, const char *text, struct place at, struct ref *ref,
		   struct diags *diags);
struct ref_list pack_read_refs(struct pack *pack, const struct yaml_texts *texts,
			       struct diags *diags);
bool refs_hold(const struct ref_list *refs, const struct indicator *indicator, enum label label);
/** Read a scalar or a list of scalars; another kind is told. */
bool pack_read_texts(struct pack *pack, const struct yaml_node *node, struct yaml_texts *texts,
		     struct diags *diags);

/* The steps of loading, each in its own file. */
struct layer {
	struct pack *pack;
	struct diags *diags;
	unsigned number;
	const char *path; /* of the layer's first file; NULL when read from memory */
};
void layer_read_words(struct layer *layer, const struct yaml_node *words);
void layer_read_variations(struct layer *layer, const struct yaml_node *variations);
void layer_read_frames(struct layer *layer, const struct yaml_node *frames);
void layer_read_labels(struct layer *layer, const struct yaml_node *labels, const char *section);
bool pack_build_groups(struct pack *pack, struct diags *diags);
void pack_build_frames(struct pack *pack, struct diags *diags);
void pack_build_rules(struct pack *pack, struct diags *diags);
void pack_build_index(struct pack *pack);
/** Read the files of one layer. */
void layer_read(struct layer *layer, struct yaml_doc *doc);

#endif
