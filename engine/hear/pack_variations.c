/*
 * `variations:`, the words with which tests say a reply otherwise without meaning anything else.
 * Nothing is heard by them.
 */
#include "gesprek/base/message.h"
#include "pack_model.h"
#include "pack_schema.h"

static const char *const text_keys[] = {"polite-prefix", "filler", "denial"};

static bool is_pair(const struct yaml_node *node)
{
	return node->kind == YAML_SEQUENCE && node->n == 2 && node->items[0]->kind == YAML_SCALAR &&
	       node->items[1]->kind == YAML_SCALAR && node->items[0]->text.len > 0 &&
	       node->items[1]->text.len > 0;
}

static void read_address(struct layer *layer, const struct yaml_node *list)
{
	struct pack *pack = layer->pack;

	if (list->kind != YAML_SEQUENCE) {
		diag_add(layer->diags, DIAG_WRONG_TYPE, list->at, _("'%s' wants %s"), "address",
			 _("a list"));
		return;
	}
	pack->address = arena_new(&pack->arena, (list->n + 1) * sizeof *pack->address);
	pack->n_address = 0;
	for (size_t i = 0; i < list->n; i++) {
		const struct yaml_node *item = list->items[i];

		if (is_pair(item))
			pack->address[pack->n_address++] = (struct address_pair){
				item->items[0]->text.s, item->items[1]->text.s};
		else
			diag_add(layer->diags, DIAG_WRONG_TYPE, item->at,
				 _("a pair is [formal, informal]"));
	}
}

/* @return false when it is none of these */
static bool read_text(struct layer *layer, const struct yaml_node *key,
		      const struct yaml_node *value)
{
	for (size_t i = 0; i < sizeof text_keys / sizeof *text_keys; i++) {
		if (!yaml_is_text(key, text_keys[i]))
			continue;
		if (value->kind == YAML_SCALAR)
			layer->pack->variations[i] = value->text.s;
		else
			diag_add(layer->diags, DIAG_WRONG_TYPE, value->at, _("'%s' wants a text"),
				 text_keys[i]);
		return true;
	}
	return false;
}

void layer_read_variations(struct layer *layer, const struct yaml_node *variations)
{
	for (size_t i = 0; i < variations->n; i++) {
		const struct yaml_node *key = variations->keys[i];

		if (yaml_is_text(key, "address"))
			read_address(layer, variations->items[i]);
		else if (!read_text(layer, key, variations->items[i]))
			diag_add(layer->diags, DIAG_UNKNOWN_KEY, key->at, _("unknown key '%s'"),
				 key->text.s);
	}
}

bool pack_variation_key(size_t i, struct pack_key *key)
{
	enum { TEXTS = sizeof text_keys / sizeof *text_keys };

	if (i > TEXTS)
		return false;
	*key = (struct pack_key){.name = i < TEXTS ? text_keys[i] : "address", .form = "one-text"};
	return true;
}

const char *pack_variation(const struct pack *pack, enum variation_text text)
{
	return pack->variations[text];
}

const struct address_pair *pack_address(const struct pack *pack, size_t *n)
{
	*n = pack->n_address;
	return pack->address;
}
