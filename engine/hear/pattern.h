/**
 * @file
 * PCRE2 behind one door: what a pattern needs, how `<group>` becomes a part of
 * it, and running it under limits. Nothing else in the project includes pcre2.h.
 */
#ifndef GESPREK_HEAR_PATTERN_H
#define GESPREK_HEAR_PATTERN_H

#include "pack_model.h"

/*
 * What running patterns may cost. A limit that is hit is never read as "no match": the pattern gets
 * a second chance with a higher one, while the reply has steps left for that; then it is counted.
 */
enum {
	PATTERN_MATCH_LIMIT = 800, /* backtracks from each starting place */
	PATTERN_SECOND_LIMIT = 20000,
	PATTERN_SECOND_STEPS =
		40 * 1000 * 1000, /* of all second chances of a reply, at the worst */
	PATTERN_DEPTH_LIMIT = 1000,
	PATTERN_HEAP_LIMIT_KIB = 1024,
	PATTERN_MAX_BYTES = 4000,          /* as written */
	PATTERN_MAX_EXPANDED = 512 * 1024, /* with what stands for the groups */
	PATTERN_MAX_SCANNED =
		2 * 1024 * 1024, /* bytes that all patterns may look at for one reply */
	PATTERN_MAX_LIMITS = 64, /* limits hit in one reply after which patterns are left alone */
};

/**
 * Read a pattern from YAML: unknown groups are told, what it needs is worked out. @return its
 * number, NAME_NONE after a complaint.
 */
uint32_t pattern_add(struct pack *pack, const struct yaml_node *node, const char *name,
		     struct diags *diags);
/** Fill in `need` and complain about unknown groups; once all groups are known. */
void pattern_prepare(struct pack *pack, struct pattern *pattern, struct diags *diags);
/** Compile it only to see whether that works; else tell where not. */
bool pattern_check(const struct pack *pack, const struct pattern *pattern, struct diags *diags);

/** `<name>` at @p at of @p text, and not a part of PCRE2's own syntax? @p name is set. */
bool pattern_has_group_at(struct str text, size_t at, struct str *name);
/**
 * Write what matches where the lexicon has found a hit of @p group. The group `particles`
 * matches several of its words with the blanks behind them, or nothing.
 */
void pattern_write_group(struct bytes *out, const struct group *group);
/** Work out what the pattern needs: its `need` and `lead`. */
void pattern_find_need(struct pack *pack, struct pattern *pattern);

/** Is there a hit of @p feature of @p n_words words that starts at byte @p at of the subject? */
typedef bool group_seen(void *context, uint32_t feature, size_t at, unsigned n_words);

/** The compiled codes and match data of one ear. */
struct pattern_runner {
	const struct pack *pack;
	group_seen *seen;
	void *seen_context;
	bool has_jit;          /* machine code for each pattern at its first use */
	void **codes;          /* pcre2_code; NULL: not yet */
	unsigned char *is_bad; /* does not compile; found by `check` */
	uint32_t *n_limits;    /* limits hit since the ear was made, by pattern */
	void *match_data, *match_context;
	size_t scanned_bytes; /* in this reply */
	size_t second_steps;  /* left for second chances in this reply */
	unsigned n_limits_in_reply;
};
void runner_init(struct pattern_runner *r, const struct pack *pack, group_seen *seen,
		 void *context);
void runner_clear(struct pattern_runner *r);
void runner_start_reply(struct pattern_runner *r);
/** Bytes [start, end) of the match in @p subject when it matches. */
bool runner_matches(struct pattern_runner *r, uint32_t pattern, struct str subject, size_t *start,
		    size_t *end);

#endif
