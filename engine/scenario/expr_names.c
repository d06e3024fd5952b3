/**
 * @file
 * What the names in an expression stand for, and what was perhaps meant by an unknown one.
 */
#include "expr_reader.h"

#include <stdlib.h>
#include <string.h>

#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"
#include "gesprek/scenario/state.h"

/* Longer names than any of ours need not be looked up. */
enum { NAME_MAX_BYTES = 120 };

static const char *const deed_ids[DEED_COUNT] = {
	[DEED_NONE] = "",
#define D(NAME, id) [DEED_##NAME] = id,
#include "gesprek/scenario/deeds.def"
#undef D
};

static const char *deed_id(unsigned i)
{
	return deed_ids[i];
}

static const char *mood_name(unsigned i)
{
	return mood_id((enum mood)i);
}

static const char *phase_name(unsigned i)
{
	return phase_id((enum phase)i);
}

static const char *state_name(unsigned i)
{
	return state_expr_id((enum state_variable)i);
}

static const char *label_name(unsigned i)
{
	return label_id((enum label)i);
}

/* The kinds of names whose members are fixed. Sets of labels are 64 bits, and no kind has more. */
enum { FIXED_MOST = 64 };
_Static_assert((int)LABEL_COUNT <= (int)FIXED_MOST, "labels are the largest kind of names");
struct fixed_names {
	const char *(*name)(unsigned number);
	unsigned n;
};
static const struct fixed_names moods = {mood_name, MOOD_COUNT};
static const struct fixed_names phases = {phase_name, PHASE_COUNT};
static const struct fixed_names deeds = {deed_id, DEED_COUNT};
static const struct fixed_names states = {state_name, STATE_COUNT};
static const struct fixed_names labels = {label_name, LABEL_COUNT};

static bool fixed_find(const struct fixed_names *names, const char *name, unsigned *number)
{
	for (unsigned i = 0; i < names->n; i++)
		if (*name && !strcmp(names->name(i), name)) {
			*number = i;
			return true;
		}
	return false;
}

/* "slot.", "mood." and the like: what follows the point is a name of one kind. */
struct prefix {
	const char *text, *call;
	enum expr_name_kind kind;
	const struct fixed_names *fixed; /* NULL: asked of the scope */
	enum diag_code code;
	const char *unknown;
};

static const struct prefix prefixes[] = {
	{"slot.", "", EXPR_SLOT, NULL, DIAG_UNKNOWN_SLOT, N_("no node has a slot '%s'")},
	{"slot.", "ever", EXPR_EVER_SLOT, NULL, DIAG_UNKNOWN_SLOT, N_("no node has a slot '%s'")},
	{"fact.", "", EXPR_FACT, NULL, DIAG_UNKNOWN_FACT, N_("there is no fact '%s'")},
	{"planted.", "", EXPR_PLANTED, NULL, DIAG_UNKNOWN_FACT,
	 N_("there is no planted fact '%s'")},
	{"carried.", "", EXPR_CARRIED, NULL, DIAG_UNKNOWN_FACT,
	 N_("nothing called '%s' can be taken along")},
	{"mood.", "", EXPR_MOOD, &moods, DIAG_UNKNOWN_NAME, N_("there is no mood '%s'")},
	{"phase.", "", EXPR_PHASE, &phases, DIAG_UNKNOWN_NAME, N_("there is no phase '%s'")},
	{"did.", "", EXPR_DID, &deeds, DIAG_UNKNOWN_NAME, N_("there is no command '%s'")},
	{"", "visits", EXPR_VISITS, NULL, DIAG_UNKNOWN_NODE, N_("there is no node '%s'")},
};

static const char *const kind_syntaxes[EXPR_NAME_KIND_COUNT] = {
#define X(NAME, syntax, help) [EXPR_##NAME] = syntax,
#include "gesprek/scenario/expr_names.def"
#undef X
};

/* Kinds that are one word, the one in their syntax column. */
static const enum expr_name_kind word_kinds[] = {EXPR_TURNS, EXPR_TURNS_HERE, EXPR_UNHEARD,
						 EXPR_WORDS, EXPR_SEVERITY};
enum { WORD_KINDS = sizeof word_kinds / sizeof *word_kinds };

struct lookup {
	struct expr_reader *reader;
	struct str part;  /* as it stands in the expression */
	const char *call; /* "" when the name stands by itself */
	const char *name;
	struct expr_name *found;
};

static const char *fixed_nearest(const struct fixed_names *names, const char *name)
{
	const char *all[FIXED_MOST];

	for (unsigned i = 0; i < names->n; i++)
		all[i] = names->name(i);
	return near_word(name, all, names->n);
}

static const char *scope_nearest(const struct lookup *lookup, enum expr_name_kind kind,
				 const char *name)
{
	const struct expr_scope *scope = lookup->reader->scope;

	return scope->nearest ? scope->nearest(scope->data, kind, name) : NULL;
}

static void hint_name(const struct lookup *lookup, const char *prefix, const char *nearest)
{
	if (nearest)
		diag_hint(lookup->reader->diags, _("did you mean '%s%s'?"), prefix, nearest);
}

static bool prefix_resolve(const struct lookup *lookup, const struct prefix *prefix)
{
	const struct expr_scope *scope = lookup->reader->scope;
	const char *name = lookup->name + strlen(prefix->text);
	struct expr_name *found = lookup->found;

	found->kind = prefix->kind;
	if (prefix->fixed ? fixed_find(prefix->fixed, name, &found->number)
			  : scope->find(scope->data, prefix->kind, name, &found->number)) {
		if (prefix->kind == EXPR_SLOT || prefix->kind == EXPR_EVER_SLOT)
			found->text = arena_text(lookup->reader->arena, name, strlen(name));
		return true;
	}
	diag_add(lookup->reader->diags, prefix->code, expr_place(lookup->reader, lookup->part),
		 _(prefix->unknown), name);
	hint_name(lookup, prefix->text,
		  prefix->fixed ? fixed_nearest(prefix->fixed, name)
				: scope_nearest(lookup, prefix->kind, name));
	return false;
}

/* "exceptions.exception-question": a label with an indicator of the pack. */
static bool indicator_resolve(const struct lookup *lookup)
{
	const struct indicator *indicator =
		pack_find_indicator(lookup->reader->scope->pack, lookup->name);

	if (!indicator)
		return false;
	lookup->found->kind = *lookup->call ? EXPR_EVER_INDICATOR : EXPR_INDICATOR;
	lookup->found->number = indicator->number;
	return true;
}

static bool label_resolve(const struct lookup *lookup)
{
	lookup->found->kind = !strcmp(lookup->call, "ever")    ? EXPR_EVER_LABEL
			      : !strcmp(lookup->call, "count") ? EXPR_COUNT_LABEL
							       : EXPR_LABEL;
	return fixed_find(&labels, lookup->name, &lookup->found->number);
}

/* A name by itself that is no label: a state variable, a count, or a number of the author's. */
static bool word_resolve(const struct lookup *lookup)
{
	const struct expr_scope *scope = lookup->reader->scope;

	for (size_t i = 0; i < WORD_KINDS; i++)
		if (!strcmp(kind_syntaxes[word_kinds[i]], lookup->name)) {
			lookup->found->kind = word_kinds[i];
			return true;
		}
	lookup->found->kind = EXPR_STATE;
	if (fixed_find(&states, lookup->name, &lookup->found->number))
		return true;
	lookup->found->kind = EXPR_VARIABLE;
	return scope->find(scope->data, EXPR_VARIABLE, lookup->name, &lookup->found->number);
}

static const char *indicator_nearest(const struct pack *pack, const char *name)
{
	size_t n = pack_count_indicators(pack);
	const char **ids = memory_new((n + 1) * sizeof *ids);

	for (unsigned i = 0; i < n; i++)
		ids[i] = pack_get_indicator(pack, i)->id;
	const char *nearest = near_word(name, ids, n);
	free(ids);
	return nearest;
}

static const char *bare_nearest(const struct lookup *lookup)
{
	const char *near[4 + WORD_KINDS] = {
		fixed_nearest(&labels, lookup->name),
		fixed_nearest(&states, lookup->name),
		scope_nearest(lookup, EXPR_VARIABLE, lookup->name),
	};
	const char *words[4 + WORD_KINDS];
	size_t n = 0;

	for (size_t i = 0; i < 3; i++)
		if (near[i])
			words[n++] = near[i];
	for (size_t i = 0; i < WORD_KINDS; i++)
		words[n++] = kind_syntaxes[word_kinds[i]];
	return near_word(lookup->name, words, n);
}

/* Names of a label that the pack has no such indicator of, or no name at all. */
static bool name_refuse(const struct lookup *lookup)
{
	struct diags *diags = lookup->reader->diags;
	struct place at = expr_place(lookup->reader, lookup->part);

	if (strchr(lookup->name, '.') && !strcmp(lookup->call, "count")) {
		diag_add(diags, DIAG_UNKNOWN_LABEL, at, _("count() takes a label, not '%s'"),
			 lookup->name);
	} else if (strchr(lookup->name, '.')) {
		diag_add(diags, DIAG_UNKNOWN_LABEL, at, _("the rule pack has no indicator '%s'"),
			 lookup->name);
		hint_name(lookup, "", indicator_nearest(lookup->reader->scope->pack, lookup->name));
	} else if (*lookup->call) {
		diag_add(diags, DIAG_UNKNOWN_LABEL, at, _("there is no label '%s'"), lookup->name);
		hint_name(lookup, "", fixed_nearest(&labels, lookup->name));
	} else {
		diag_add(diags, DIAG_UNKNOWN_NAME, at,
			 _("'%s' is no label, no state and no name under 'vars'"), lookup->name);
		hint_name(lookup, "", bare_nearest(lookup));
	}
	return false;
}

static bool name_resolve(const struct lookup *lookup)
{
	for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++) {
		const struct prefix *prefix = &prefixes[i];
		if (!strcmp(prefix->call, lookup->call) &&
		    !strncmp(lookup->name, prefix->text, strlen(prefix->text)))
			return prefix_resolve(lookup, prefix);
	}
	bool is_dotted = strchr(lookup->name, '.') != NULL;
	/* How often an indicator was found is not kept: count() is about labels. */
	if (is_dotted && strcmp(lookup->call, "count") && indicator_resolve(lookup))
		return true;
	if (!is_dotted && label_resolve(lookup))
		return true;
	if (!is_dotted && !*lookup->call && word_resolve(lookup))
		return true;
	return name_refuse(lookup);
}

bool expr_resolve(struct expr_reader *reader, struct str call, struct str name,
		  struct expr_name *found)
{
	char name_text[NAME_MAX_BYTES + 1] = "", call_text[8] = "";

	if (name.len > NAME_MAX_BYTES) {
		diag_add(reader->diags, DIAG_UNKNOWN_NAME, expr_place(reader, name),
			 _("a name of more than %d bytes cannot be one of ours"), NAME_MAX_BYTES);
		return false;
	}
	found->offset = (size_t)(name.s - reader->node->text.s);
	found->len = name.len;
	memcpy(name_text, name.s, name.len);
	memcpy(call_text, call.s, call.len); /* at most "visits" */
	const struct lookup lookup = {reader, name, call_text, name_text, found};
	return name_resolve(&lookup);
}
