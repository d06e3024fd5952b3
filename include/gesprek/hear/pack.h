/**
 * @file
 * A rule pack: word groups, frames and indicators with their rules, feedback
 * and examples, as authors wrote them in scenarios/rules/.
 *
 * A pack is read once, compiled, and never changed; any number of threads may
 * hear with it at once, each with its own `struct ear`. Layers: a base pack,
 * then an organisation's own file; a later layer may add, re-weight or switch
 * off, and cannot silence a severity-3 pitfall without `why:`. Everything
 * reachable from a pack is borrowed from it, valid until pack_free().
 */
#ifndef GESPREK_HEAR_PACK_H
#define GESPREK_HEAR_PACK_H

#include "gesprek/base/address.h"
#include "gesprek/base/diag.h"
#include "gesprek/hear/label.h"

struct pack;

/** The version of the library that matches patterns, such as "10.42 2022-12-11", appended to @p
 * out. */
void pack_add_library_version(struct bytes *out);

/** A line that an indicator must (yes) or must not (no) be found in. Run by `gesprek test`. */
struct example {
	const char *text;
	const char *said; /* the character's last line; "" if none was given */
	enum addressee to;
	struct place at;
};

/** One sign of a label. */
struct indicator {
	const char *id;   /* "exceptions.exception-question" */
	const char *name; /* "exception-question" */
	enum label label;
	double weight;                             /* .25 to 1 */
	int severity;                              /* pitfalls: 1 to 3; others 0 */
	const char *noticed, *effect, *suggestion; /* feedback: behaviour, effect, one alternative
						      (YAML key `try`); never NULL */
	const struct example *yes, *no;
	size_t n_yes, n_no;
	struct place at;
	unsigned number; /* 0..pack_count_indicators()-1 */
};

/** What a label is called and means, in the pack's language. */
struct label_text {
	const char *title, *about; /* "" when the pack does not say */
};

/**
 * Read and compile the pack at @p paths[0] with the later layers over it. All problems go to @p
 * diags. @return NULL if any was an error.
 */
struct pack *pack_load(const char *const *paths, size_t n_paths, struct diags *diags);
/** The same, with the texts to the trainee in the form for @p address; pack_load() has them
 * informal. What is heard does not depend on it, nor does the hash. */
struct pack *pack_load_as(const char *const *paths, size_t n_paths, enum address address,
			  struct diags *diags);
/** The same as pack_load() from text, for tests and fuzzing. */
struct pack *pack_parse(const char *name, struct str text, struct diags *diags);
void pack_free(struct pack *pack);
/**
 * What loading leaves out to stay fast: compiles every pattern, tries it on texts that
 * patterns lose their way in, and names rules that are tried on every sentence, word groups
 * that nothing uses, rules that add nothing to another and indicators with too few examples.
 * A pattern that does not compile never matches. @return false if anything was an error.
 */
bool pack_check(const struct pack *pack, struct diags *diags);

const char *pack_id(const struct pack *pack);
const char *pack_language(const struct pack *pack);
/** The path of the @p n th file it was read from, from 0. @return NULL beyond the last. */
const char *pack_get_file(const struct pack *pack, size_t n);
/** How the trainee is spoken to, also by the scenarios that are read with this pack. */
enum address pack_told_as(const struct pack *pack);
size_t pack_count_indicators(const struct pack *pack);
size_t pack_count_rules(const struct pack *pack);
const struct indicator *pack_get_indicator(const struct pack *pack, unsigned number);
/** By "label.name". @return NULL if there is none. */
const struct indicator *pack_find_indicator(const struct pack *pack, const char *id);
struct label_text pack_label_text(const struct pack *pack, enum label label);
/** 1 to 3 for a pitfall, 0 for other labels. */
int pack_label_severity(const struct pack *pack, enum label label);
/**
 * A text of the conversation's own language under the pack's `texts:`, such as
 * a heading of the debrief. @return @p fallback when the pack has none.
 */
const char *pack_text(const struct pack *pack, const char *id, const char *fallback);
/** What tests put before a reply; NULL when the pack has no such text under `variations:`. */
enum variation_text {
	VARIATION_POLITE_PREFIX,
	VARIATION_FILLER,
	VARIATION_DENIAL, /* "ik zeg niet dat" */
	VARIATION_TEXT_COUNT
};
const char *pack_variation(const struct pack *pack, enum variation_text text);
/** Words for a stranger and for someone near: "heeft u", "heb je". Of several, the first is used.
 */
struct address_pair {
	const char *formal, *informal;
};
/** None where the language makes no difference. */
const struct address_pair *pack_address(const struct pack *pack, size_t *n);
/**
 * The keys of a rule with one sentence of help each, for manuals and schemas; until it returns
 * false.
 */
bool pack_get_rule_key(size_t n, const char **name, const char **help);
/** The JSON schema of the files of packs, made from the tables the loader reads by. */
void pack_write_schema(struct bytes *out);
/**
 * The last of its definitions, `label`, which the schema of scenarios has as well: a label, or an
 * indicator of one, of which the whole pack knows the names.
 */
void pack_write_label_schema(struct bytes *out);
/** A hash of all that can change a finding; stored with sessions. */
uint64_t pack_hash(const struct pack *pack);

#endif
