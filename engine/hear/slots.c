/* A node's slots, compiled into a small lexicon of their own: built once for a node. */
#include <stdlib.h>
#include <string.h>

#include "ear.h"
#include "gesprek/base/message.h"

enum { SLOT_MAX_ENTRIES = 2048 };

/* Does the slot that a rule names, `slot.strength`, hold the node's slot `strength.effect`? */
static bool holds(const char *feature_name, const char *slot)
{
	size_t len;

	len = strlen(feature_name + 5);
	return strncmp(feature_name + 5, slot, len) == 0 && (slot[len] == '\0' || slot[len] == '.');
}

/* The features of the pack that a slot is: the same for all of its words. */
struct held {
	uint32_t *v;
	size_t n, cap;
};

static struct held find_held(const struct pack *pack, const char *slot)
{
	struct held held = {0};

	for (size_t i = 0; i < pack->slot_features.n; i++) {
		const uint32_t f = pack->slot_features.v[i];

		if (holds(pack->features[f].name, slot))
			*array_add(held.v, held.n, held.cap) = f;
	}
	return held;
}

static void add_entry(struct slots *slots, const struct pack *pack, const struct entry *entry,
		      uint32_t slot, const struct held *held)
{
	const struct entry_place place = lexicon_place(slots->lexicon, entry);

	lexicon_mean(slots->lexicon, entry, place, FEATURE_ANY_SLOT, false);
	lexicon_mean(slots->lexicon, entry, place, (uint32_t)pack->n_features + slot, false);
	for (size_t i = 0; i < held->n; i++)
		lexicon_mean(slots->lexicon, entry, place, held->v[i], false);
}

static void add_words(struct slots *slots, const struct pack *pack, const struct slot_def *def,
		      uint32_t slot, struct diags *diags)
{
	struct held held = find_held(pack, slots->names[slot]);

	for (size_t i = 0; i < def->words.n; i++) {
		const struct place at =
			def->words.at != NULL ? def->words.at[i] : (struct place){0};
		const struct group *group;
		struct entry entry;
		const char *problem = entry_parse(str_of(def->words.v[i]), &slots->arena, &entry);

		if (problem != NULL) {
			diag_add(diags, DIAG_BAD_ENTRY, at, _("bad entry '%s': %s"),
				 def->words.v[i], _(problem));
			continue;
		}
		if (entry.include == NULL) {
			add_entry(slots, pack, &entry, slot, &held);
			continue;
		}
		group = pack_find_group(pack, str_of(entry.include));
		if (group == NULL)
			diag_add(diags, DIAG_UNKNOWN_GROUP, at, _("unknown word group '%s'"),
				 entry.include);
		for (size_t k = 0; group != NULL && k < group->n_all; k++)
			add_entry(slots, pack, &group->all[k]->entry, slot, &held);
	}
	free(held.v);
}

static bool check_size(const struct slot_def *defs, size_t n, struct diags *diags)
{
	size_t total = 0;

	for (size_t i = 0; i < n; i++)
		total += defs[i].words.n;
	if (n <= SLOT_MAX && total <= SLOT_MAX_ENTRIES)
		return true;
	diag_add(diags, DIAG_TOO_MANY,
		 defs[0].words.n > 0 && defs[0].words.at != NULL ? defs[0].words.at[0]
								 : (struct place){0},
		 _("a node has at most %d slots with %d words in all"), SLOT_MAX, SLOT_MAX_ENTRIES);
	return false;
}

struct slots *slots_new(const struct pack *pack, const struct slot_def *defs, size_t n,
			struct diags *diags)
{
	const size_t n_before = diags->n_errors;
	struct slots *slots;

	if (!check_size(defs, n, diags))
		return NULL;
	slots = memory_new(sizeof *slots);
	slots->lexicon = lexicon_new();
	slots->names = arena_new(&slots->arena, (n + 1) * sizeof *slots->names);
	slots->n = n;
	for (size_t i = 0; i < n; i++) {
		slots->names[i] = arena_text(&slots->arena, defs[i].name, strlen(defs[i].name));
		add_words(slots, pack, &defs[i], (uint32_t)i, diags);
	}
	lexicon_finish(slots->lexicon);
	if (diags->n_errors > n_before) {
		slots_free(slots);
		return NULL;
	}
	return slots;
}

void slots_free(struct slots *slots)
{
	if (slots == NULL)
		return;
	lexicon_free(slots->lexicon);
	arena_clear(&slots->arena);
	free(slots);
}
