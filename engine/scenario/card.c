/**
 * @file
 * The card of a scenario: its head, for lists. What is wrong further on is not looked at.
 */
#include <string.h>

#include "gesprek/base/message.h"
#include "gesprek/scenario/scenario.h"

static const char *card_text(const struct yaml_node *root, const char *key, struct arena *arena)
{
	const struct yaml_node *value = yaml_find(root, key);

	if (!value || value->kind != YAML_SCALAR)
		return NULL;
	return arena_text(arena, value->text.s, value->text.len);
}

/* Told to the trainee. What cannot be read stays as it is: `check` speaks of it. */
static const char *card_told(const struct yaml_node *root, const char *key, enum address address,
			     struct arena *arena)
{
	const char *text = card_text(root, key, arena);
	struct str bad;

	return text ? address_text(address, text, arena, &bad) : NULL;
}

static int card_number(const struct yaml_node *root, const char *key)
{
	const struct yaml_node *value = yaml_find(root, key);
	struct diags unsaid = {0}; /* `check` speaks of it */
	int number = 0;

	if (value)
		yaml_read_int(value, &number, &unsaid);
	diags_clear(&unsaid);
	return number;
}

static const char *const *card_texts(const struct yaml_node *root, const char *key,
				     struct arena *arena, size_t *n)
{
	const struct yaml_node *value = yaml_find(root, key);
	size_t n_items = value && value->kind == YAML_SEQUENCE ? value->n : value != NULL;
	const char **texts = arena_new(arena, (n_items + 1) * sizeof *texts);

	*n = 0;
	for (size_t i = 0; i < n_items; i++) {
		const struct yaml_node *item =
			value->kind == YAML_SEQUENCE ? value->items[i] : value;
		if (item->kind == YAML_SCALAR)
			texts[(*n)++] = arena_text(arena, item->text.s, item->text.len);
	}
	return texts;
}

/* The first of the cast is who it is with, where nodes do not say otherwise. */
static bool card_with_child(const struct yaml_node *root)
{
	const struct yaml_node *cast = yaml_find(root, "cast");
	bool has_person = cast && cast->kind == YAML_MAPPING && cast->n;
	const struct yaml_node *person = has_person ? cast->items[0] : NULL;
	const struct yaml_node *as =
		person && person->kind == YAML_MAPPING ? yaml_find(person, "as") : NULL;
	enum addressee to;

	return as && as->kind == YAML_SCALAR && addressee_find(as->text.s, &to) && to != TO_PARENT;
}

static bool card_read(const struct yaml_node *root, const char *path, enum address address,
		      struct arena *arena, struct scenario_card *card, struct diags *diags)
{
	*card = (struct scenario_card){0};
	if (root->kind != YAML_MAPPING || !yaml_find(root, "gesprek")) {
		diag_add(diags, DIAG_UNKNOWN_FORMAT, root->at, _("this file is not a scenario"));
		return false;
	}
	card->id = card_text(root, "id", arena);
	card->language = card_text(root, "language", arena);
	card->title = card_told(root, "title", address, arena);
	if (!card->id || !card->language || !card->title) {
		diag_add(diags, DIAG_MISSING_KEY, root->at,
			 _("a scenario has an id, a language and a title"));
		return false;
	}
	card->path = arena_text(arena, path, strlen(path));
	card->about = card_told(root, "about", address, arena);
	if (!card->about)
		card->about = "";
	card->rules = card_text(root, "rules", arena);
	if (!card->rules)
		card->rules = card->language;
	card->level = card_number(root, "level");
	card->minutes = card_number(root, "minutes");
	card->with_child = card_with_child(root);
	card->themes = card_texts(root, "themes", arena, &card->n_themes);
	card->aims = card_texts(root, "aims", arena, &card->n_aims);
	return true;
}

/* Some hundred bytes of a file of tens of kilobytes: a list of scenarios is there at once. */
static bool card_read_entries(const char *path, enum address address, struct arena *arena,
			      struct scenario_card *card)
{
	static const char *const keys[] = {"gesprek", "id",    "language", "title",
					   "about",   "rules", "level",    "minutes",
					   "themes",  "aims",  "cast",     NULL};
	struct yaml_doc *doc = yaml_open_entries(path, keys);
	struct diags unsaid = {0}; /* then the whole file is read */

	if (!doc)
		return false;
	const bool is_read = card_read(yaml_root(doc), path, address, arena, card, &unsaid);
	diags_clear(&unsaid);
	yaml_close(doc);
	return is_read;
}

bool card_has_aim(const struct scenario_card *card, const char *aim)
{
	for (size_t i = 0; i < card->n_aims; i++)
		if (!strcmp(card->aims[i], aim))
			return true;
	return false;
}

bool scenario_read_card_as(const char *path, enum address address, struct arena *arena,
			   struct scenario_card *card, struct diags *diags)
{
	if (card_read_entries(path, address, arena, card))
		return true;
	struct yaml_doc *doc = yaml_open(path, diags);

	if (!doc)
		return false;
	bool is_read = card_read(yaml_root(doc), path, address, arena, card, diags);
	yaml_close(doc);
	return is_read;
}

bool scenario_read_card(const char *path, struct arena *arena, struct scenario_card *card,
			struct diags *diags)
{
	return scenario_read_card_as(path, ADDRESS_INFORMAL, arena, card, diags);
}
