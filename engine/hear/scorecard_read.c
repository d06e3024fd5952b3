/* Scorecards of a pack: reading them, and building their lexicon. */
#include <limits.h>
#include <stdlib.h>

#include "gesprek/base/message.h"
#include "pack_model.h"
#include "pack_schema.h"

struct card_keys {
	const struct yaml_node *words, *begins, *said, *longer;
	int asks, to_child, unsaid, doubted_below;
};

#define KEY(name, want, member, help)                                                              \
	{                                                                                          \
		name, want, offsetof(struct card_keys, member), false, help                        \
	}
static const struct yaml_key card_keys[] = {
	KEY("doubted-below", YAML_WANT_INT, doubted_below,
	    N_("with fewer points, what rules hear of the label is dropped")),
	KEY("words", YAML_WANT_NODE, words,
	    N_("points, and the words or <groups> that bring them")),
	KEY("begins", YAML_WANT_NODE, begins, N_("the same, where the reply begins with them")),
	KEY("said", YAML_WANT_NODE, said, N_("the same, where the line it answers has them")),
	KEY("longer", YAML_WANT_NODE, longer, N_("points of a reply with more words than so many")),
	KEY("asks", YAML_WANT_INT, asks, N_("points of a reply that asks")),
	KEY("to-child", YAML_WANT_INT, to_child, N_("points of a reply to a child or a youth")),
	KEY("unsaid", YAML_WANT_INT, unsaid, N_("points of a reply before which nothing was said")),
};
#undef KEY
enum { CARD_KEY_COUNT = sizeof card_keys / sizeof *card_keys };

bool pack_scorecard_key(size_t i, struct pack_key *key)
{
	if (i >= CARD_KEY_COUNT)
		return false;
	*key = (struct pack_key){.name = card_keys[i].name,
				 .help = card_keys[i].help,
				 .form = card_keys[i].want == YAML_WANT_INT ? "whole" : "points"};
	return true;
}

/* ---- entries ---- */

static uint32_t add_entry(struct layer *layer, const struct yaml_node *node)
{
	struct scorecards *cards = &layer->pack->cards;
	struct card_entry item = {.at = node->at};
	const char *problem;
	bool is_new;
	uint32_t number;

	problem = entry_parse(node->text, &layer->pack->arena, &item.entry);
	if (problem == NULL && cards->n_entries == CARD_MAX_ENTRIES)
		problem = N_("there are too many entries in this pack");
	if (problem != NULL) {
		diag_add(layer->diags, DIAG_BAD_ENTRY, node->at, _("bad entry '%s': %s"),
			 node->text.s, _(problem));
		return NAME_NONE;
	}
	number = names_add(&cards->texts, node->text, &is_new);
	if (is_new)
		*array_add(cards->entries, cards->n_entries, cards->entries_cap) = item;
	return number;
}

/* A later layer has the last word on what an entry counts for. */
static void set_points(struct scorecards *cards, uint32_t entry, struct card_points new)
{
	for (uint32_t i = cards->entries[entry].first; i != 0; i = cards->points[i].next) {
		struct card_points *old = &cards->points[i];

		if (old->label == new.label && old->place == new.place) {
			old->points = new.points;
			return;
		}
	}
	if (cards->n_points == 0)
		*array_add(cards->points, cards->n_points, cards->points_cap) =
			(struct card_points){0};
	new.next = cards->entries[entry].first;
	cards->entries[entry].first = (uint32_t)cards->n_points;
	*array_add(cards->points, cards->n_points, cards->points_cap) = new;
}

static bool read_points(const struct yaml_node *node, int *points, struct diags *diags)
{
	if (!yaml_read_int(node, points, diags))
		return false;
	if (*points >= -CARD_MAX_POINTS && *points <= CARD_MAX_POINTS)
		return true;
	diag_add(diags, DIAG_OUT_OF_RANGE, node->at, _("a number from %d to %d is wanted here"),
		 -CARD_MAX_POINTS, CARD_MAX_POINTS);
	return false;
}

static void read_entries(struct layer *layer, const struct yaml_node *list, struct card_points item)
{
	const size_t n = list->kind == YAML_SEQUENCE ? list->n : 1;

	for (size_t i = 0; i < n; i++) {
		const struct yaml_node *node = list->kind == YAML_SEQUENCE ? list->items[i] : list;
		uint32_t entry;

		if (node->kind != YAML_SCALAR) {
			diag_add(layer->diags, DIAG_WRONG_TYPE, node->at,
				 _("an entry of a scorecard is a text"));
			continue;
		}
		entry = add_entry(layer, node);
		if (entry != NAME_NONE)
			set_points(&layer->pack->cards, entry, item);
	}
}

static bool is_points_map(struct layer *layer, const struct yaml_node *map)
{
	if (map == NULL)
		return false;
	if (map->kind == YAML_MAPPING)
		return true;
	diag_add(layer->diags, DIAG_WRONG_TYPE, map->at,
		 _("points stand as {2: [words], -1: [words]}"));
	return false;
}

static void read_place(struct layer *layer, const struct yaml_node *map, enum label label,
		       enum card_place place)
{
	for (size_t i = 0; is_points_map(layer, map) && i < map->n; i++) {
		int points;

		if (read_points(map->keys[i], &points, layer->diags))
			read_entries(layer, map->items[i],
				     (struct card_points){.points = (int16_t)points,
							  .label = (uint8_t)label,
							  .place = (uint8_t)place});
	}
}

/* ---- one card ---- */

static void read_longer(struct layer *layer, const struct yaml_node *map, struct scorecard *card)
{
	if (!is_points_map(layer, map))
		return;
	card->n_longer = 0;
	for (size_t i = 0; i < map->n; i++) {
		int words, points;

		if (!yaml_read_int(map->keys[i], &words, layer->diags) ||
		    !read_points(map->items[i], &points, layer->diags))
			continue;
		if (card->n_longer == CARD_MAX_LENGTHS) {
			diag_add(layer->diags, DIAG_TOO_MANY, map->keys[i]->at,
				 _("a scorecard has at most %d lengths"), CARD_MAX_LENGTHS);
			return;
		}
		card->longer[card->n_longer].words = words;
		card->longer[card->n_longer++].points = points;
	}
}

static void read_card(struct layer *layer, const struct yaml_node *node, enum label label)
{
	struct pack *pack = layer->pack;
	struct scorecard *card = &pack->cards.of[label];
	struct card_keys keys = {.asks = card->asks,
				 .to_child = card->to_child,
				 .unsaid = card->unsaid,
				 .doubted_below = card->has_doubt ? card->doubted_below : INT_MIN};

	if (node->kind != YAML_MAPPING) {
		diag_add(layer->diags, DIAG_WRONG_TYPE, node->at, _("'%s' wants %s"),
			 label_id(label), _("a mapping"));
		return;
	}
	if (!yaml_bind(node, card_keys, CARD_KEY_COUNT, &keys, &pack->arena, layer->diags))
		return;
	card->is_given = true;
	card->asks = keys.asks;
	card->to_child = keys.to_child;
	card->unsaid = keys.unsaid;
	card->has_doubt = keys.doubted_below != INT_MIN;
	card->doubted_below = keys.doubted_below;
	read_place(layer, keys.words, label, CARD_WORDS);
	read_place(layer, keys.begins, label, CARD_BEGINS);
	read_place(layer, keys.said, label, CARD_SAID);
	if (keys.longer != NULL)
		read_longer(layer, keys.longer, card);
}

void layer_read_scorecards(struct layer *layer, const struct yaml_node *cards)
{
	for (size_t i = 0; i < cards->n; i++) {
		const struct yaml_node *key = cards->keys[i];
		enum label label;

		if (pack_read_label(key->text.s, key->at, &label, layer->diags))
			read_card(layer, cards->items[i], label);
	}
}

/* ---- all cards ---- */

/* The features of the word groups among the entries; NAME_NONE where an entry is none. */
static uint32_t *find_features(struct pack *pack, struct diags *diags)
{
	const struct scorecards *cards = &pack->cards;
	uint32_t *features = memory_new(cards->n_entries * sizeof *features);

	for (size_t i = 0; i < cards->n_entries; i++) {
		const struct card_entry *item = &cards->entries[i];

		features[i] = item->entry.include == NULL
				      ? NAME_NONE
				      : pack_read_feature(pack, str_of(item->entry.include),
							  item->at, diags);
	}
	return features;
}

void scorecards_build(struct pack *pack, struct diags *diags)
{
	struct scorecards *cards = &pack->cards;
	uint32_t *features;

	if (cards->n_entries == 0)
		return;
	features = find_features(pack, diags);
	cards->lexicon = lexicon_new();
	cards->of_feature = memory_new(pack->n_features * sizeof *cards->of_feature);
	for (size_t f = 0; f < pack->n_features; f++)
		cards->of_feature[f] = NAME_NONE;
	for (size_t i = 0; i < cards->n_entries; i++) {
		if (features[i] != NAME_NONE)
			cards->of_feature[features[i]] = (uint32_t)i;
		else if (cards->entries[i].entry.include == NULL)
			lexicon_add(cards->lexicon, &cards->entries[i].entry, (uint32_t)i, false);
	}
	lexicon_finish(cards->lexicon);
	free(features);
}

void scorecards_clear(struct scorecards *cards)
{
	names_clear(&cards->texts);
	free(cards->entries);
	free(cards->points);
	free(cards->of_feature);
	lexicon_free(cards->lexicon);
}
