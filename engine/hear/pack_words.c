/* Word groups and frames: reading them, writing out inclusions, filling the lexicon. */
#include <stdlib.h>
#include <string.h>

#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"
#include "pack_model.h"
#include "pattern.h"

static bool is_slot(struct str name)
{
	return name.len > 5 && memcmp(name.s, "slot.", 5) == 0;
}

uint32_t pack_add_feature(struct pack *pack, struct str name, double frequency)
{
	bool is_new;
	uint32_t number = names_add(&pack->feature_names, name, &is_new);

	if (!is_new)
		return number;
	*array_add(pack->features, pack->n_features, pack->features_cap) =
		(struct feature){name.s, frequency};
	if (is_slot(name) && number >= FEATURE_FIRST_FREE)
		*array_add(pack->slot_features.v, pack->slot_features.n, pack->slot_features.cap) =
			number;
	return number;
}

const struct group *pack_find_group(const struct pack *pack, struct str name)
{
	uint32_t number = names_find(&pack->group_names, name);

	return number == NAME_NONE ? NULL : &pack->groups[number];
}

static void hint_group(const struct pack *pack, const char *name, struct diags *diags)
{
	enum { HINTS_MOST = 100 }; /* nobody reads more, and each compares with every group */
	const char **names, *near;

	if (diags->n > HINTS_MOST)
		return;
	names = memory_new((pack->n_groups + 1) * sizeof *names);
	for (size_t i = 0; i < pack->n_groups; i++)
		names[i] = pack->groups[i].name;
	near = near_word(name, names, pack->n_groups);
	if (near != NULL)
		diag_hint(diags, _("did you mean '%s'?"), near);
	free(names);
}

uint32_t pack_read_feature(struct pack *pack, struct str name, struct place at, struct diags *diags)
{
	const struct group *group = pack_find_group(pack, name);
	const char *text;

	if (group != NULL)
		return group->feature;
	text = arena_text(&pack->arena, name.s, name.len);
	if (is_slot(name))
		return pack_add_feature(pack, str_of(text), 0.01);
	diag_add(diags, DIAG_UNKNOWN_GROUP, at, _("unknown word group '%s'"), text);
	hint_group(pack, text, diags);
	return NAME_NONE;
}

/* The characters that `<name>` in a pattern may have; a dot would be mistaken for a slot's. */
static bool is_group_name(struct str name)
{
	for (size_t i = 0; i < name.len; i++) {
		if (strchr("abcdefghijklmnopqrstuvwxyz0123456789-_", name.s[i]) == NULL)
			return false;
	}
	return name.len > 0 && name.len <= 64;
}

static struct group *add_group(struct layer *layer, const struct yaml_node *key)
{
	struct pack *pack = layer->pack;
	bool is_new;
	uint32_t number;

	if (!is_group_name(key->text)) {
		diag_add(
			layer->diags, DIAG_BAD_ID, key->at,
			_("the name of a word group has the letters a to z, digits, - and _: '%s'"),
			key->text.s);
		return NULL;
	}
	if (pack->n_groups == PACK_MAX_GROUPS) {
		diag_add(layer->diags, DIAG_TOO_MANY, key->at,
			 _("a pack has at most %d word groups"), PACK_MAX_GROUPS);
		return NULL;
	}
	number = names_add(&pack->group_names, key->text, &is_new);
	if (is_new) {
		*array_add(pack->groups, pack->n_groups, pack->groups_cap) =
			(struct group){.name = key->text.s,
				       .at = key->at,
				       .layer = layer->number,
				       .feature = pack_add_feature(pack, key->text, 0)};
	} else if (pack->groups[number].layer == layer->number) {
		diag_add(layer->diags, DIAG_NAME_TAKEN, key->at,
			 _("the word group '%s' was there already"), key->text.s);
		diag_hint(layer->diags, _("the other one is at %s:%u"),
			  pack->groups[number].at.source->path, pack->groups[number].at.line);
	}
	pack->groups[number].layer = layer->number;
	return &pack->groups[number];
}

static void add_entry(struct layer *layer, struct group *group, const struct yaml_node *node)
{
	struct pack *pack = layer->pack;
	struct group_entry item = {.at = node->at};
	const char *problem;

	if (node->kind != YAML_SCALAR) {
		diag_add(layer->diags, DIAG_WRONG_TYPE, node->at,
			 _("an entry of a word group is a text"));
		return;
	}
	problem = entry_parse(node->text, &pack->arena, &item.entry);
	if (problem == NULL && pack->n_entries == PACK_MAX_ENTRIES)
		problem = N_("there are too many entries in this pack");
	if (problem != NULL) {
		diag_add(layer->diags, DIAG_BAD_ENTRY, node->at, _("bad entry '%s': %s"),
			 node->text.s, _(problem));
		return;
	}
	pack->n_entries++;
	*array_add(group->entries, group->n_entries, group->entries_cap) = item;
}

void layer_read_words(struct layer *layer, const struct yaml_node *words)
{
	for (size_t i = 0; i < words->n; i++) {
		const struct yaml_node *list = words->items[i];
		struct group *group = add_group(layer, words->keys[i]);

		if (group == NULL)
			continue;
		if (list->kind == YAML_SCALAR)
			add_entry(layer, group, list);
		else if (list->kind == YAML_MAPPING)
			diag_add(layer->diags, DIAG_WRONG_TYPE, list->at,
				 _("a word group is a list of entries"));
		for (size_t k = 0; list->kind == YAML_SEQUENCE && k < list->n; k++)
			add_entry(layer, group, list->items[k]);
	}
}

void layer_read_frames(struct layer *layer, const struct yaml_node *frames)
{
	struct pack *pack = layer->pack;

	for (size_t i = 0; i < frames->n; i++) {
		const struct yaml_node *key = frames->keys[i];
		bool is_new;

		if (names_find(&pack->frame_names, key->text) != NAME_NONE) {
			diag_add(layer->diags, DIAG_NAME_TAKEN, key->at,
				 _("the frame '%s' was there already"), key->text.s);
			continue;
		}
		/* Frames are read before any other pattern, so both numbers stay alike. */
		if (pattern_add(pack, frames->items[i], key->text.s, layer->diags) != NAME_NONE)
			names_add(&pack->frame_names, key->text, &is_new);
	}
}

static void add_all(struct pack *pack, struct group *group, struct group_entry *item)
{
	*array_add(group->all, group->n_all, group->all_cap) = item;
	pack->n_included++;
}

static bool write_out(struct pack *pack, struct group *group, unsigned depth, struct diags *diags);

/* @return false when there were too many: nothing more is read then. */
static bool include(struct pack *pack, struct group *group, const struct group_entry *item,
		    unsigned depth, struct diags *diags)
{
	const struct str name = str_of(item->entry.include);
	struct group *other = (struct group *)pack_find_group(pack, name);

	if (other == NULL) {
		pack_read_feature(pack, name, item->at, diags);
		return true;
	}
	if (other->state == GROUP_OPEN) {
		diag_add(diags, DIAG_GROUP_CYCLE, item->at,
			 _("'%s' includes itself by way of '%s'"), group->name, other->name);
		return true;
	}
	if (!write_out(pack, other, depth + 1, diags))
		return false;
	for (size_t i = 0; i < other->n_all && pack->n_included <= PACK_MAX_INCLUDED; i++)
		add_all(pack, group, other->all[i]);
	return pack->n_included <= PACK_MAX_INCLUDED;
}

static bool write_out(struct pack *pack, struct group *group, unsigned depth, struct diags *diags)
{
	if (group->state == GROUP_DONE)
		return true;
	if (depth > 64) {
		diag_add(diags, DIAG_TOO_MANY, group->at,
			 _("groups include each other at most 64 deep"));
		return false;
	}
	group->state = GROUP_OPEN;
	for (size_t i = 0; i < group->n_entries; i++) {
		struct group_entry *item = &group->entries[i];

		if (item->entry.include == NULL) {
			add_all(pack, group, item);
		} else if (!include(pack, group, item, depth, diags)) {
			diag_add(diags, DIAG_TOO_MANY, item->at,
				 _("there are too many entries in this pack"));
			return false;
		}
	}
	group->state = GROUP_DONE;
	return true;
}

static uint32_t special(struct pack *pack, const char *name)
{
	uint32_t number = names_find(&pack->group_names, str_of(name));

	if (number == NAME_NONE)
		return NAME_NONE;
	pack->groups[number].is_special = true;
	return pack->groups[number].feature;
}

/* Once: many entries are in several groups, by inclusion. */
static void place_entry(struct pack *pack, struct group_entry *item)
{
	if (item->is_placed)
		return;
	item->in_lexicon = lexicon_place(pack->lexicon, &item->entry);
	item->frequency = entry_frequency(&item->entry);
	item->is_placed = true;
}

bool pack_build_groups(struct pack *pack, struct diags *diags)
{
	const uint32_t stop = special(pack, "negation-stop");

	pack->particles = special(pack, "particles");
	pack->negation = special(pack, "negation");
	pack->stopwords = special(pack, "stopwords");
	pack->openers = special(pack, "openers");
	pack->lead_ins = special(pack, "lead-ins");
	pack->lexicon = lexicon_new();
	for (size_t i = 0; i < pack->n_groups; i++) {
		struct group *group = &pack->groups[i];
		double frequency = 0;

		if (!write_out(pack, group, 0, diags))
			return false;
		for (size_t k = 0; k < group->n_all; k++) {
			struct group_entry *item = group->all[k];

			place_entry(pack, item);
			frequency += item->frequency;
			lexicon_mean(pack->lexicon, &item->entry, item->in_lexicon, group->feature,
				     group->feature == stop);
		}
		pack->features[group->feature].frequency = frequency;
	}
	return true;
}

static void add_frame(const struct pack *pack, struct frame_list *list,
		      const struct yaml_node *item, struct diags *diags)
{
	uint32_t frame = NAME_NONE;

	if (item->kind == YAML_SCALAR)
		frame = names_find(&pack->frame_names, item->text);
	if (frame != NAME_NONE)
		*array_add(list->v, list->n, list->cap) = frame;
	else
		diag_add(diags, DIAG_UNKNOWN_FRAME, item->at, _("unknown frame '%s'"),
			 item->kind == YAML_SCALAR ? item->text.s : "");
}

static void build_frame_list(const struct pack *pack, struct frame_list *list, struct diags *diags)
{
	for (size_t i = 0; i < PACK_MAX_LAYERS; i++) {
		const struct yaml_node *node = list->nodes[i];

		for (size_t k = 0; node != NULL && k < node->n; k++)
			add_frame(pack, list, node->items[k], diags);
	}
}

void pack_build_frames(struct pack *pack, struct diags *diags)
{
	for (size_t i = 0; i < pack->n_patterns; i++)
		pattern_prepare(pack, &pack->patterns[i], diags);
	pack->unmarked_question = names_find(&pack->frame_names, str_of("unmarked-question"));
	build_frame_list(pack, &pack->question_frames, diags);
	build_frame_list(pack, &pack->empty_frames, diags);
}
