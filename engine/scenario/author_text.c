/**
 * @file
 * Which keys hold texts: those of a table, and all that lies within them.
 */
#include "author_text.h"

#include <stddef.h>
#include <string.h>

/* Texts stand under these. */
static const char *const text_keys[] = {
	"title", "briefing", "content-notice", "role",     "signals", "reflect",
	"hint",  "model",    "offers",         "notes",    "says",    "text",
	"kept",  "partly",   "broken",         "dilemmas", "carry",   NULL};
/* Never, wherever they stand. */
static const char *const other_keys[] = {
	"if",          "once",  "slots", "tests",    "invites", "veto", "boost",  "go",
	"change",      "set",   "about", "needs",    "phase",   "with", "ending", "emotion",
	"temperament", "weeks", "acute", "spelling", "fits",    NULL};

struct walk {
	const struct scenario *sc;
	author_text_each *each;
	void *data;
	struct author_text at;
};

static bool is_one_of(struct str key, const char *const *keys)
{
	for (size_t i = 0; keys[i]; i++)
		if (str_is(key, keys[i]))
			return true;
	return false;
}

static const struct person *find_speaker(const struct walk *w, struct str key)
{
	for (size_t i = 0; i < w->sc->n_cast; i++)
		if (str_is(key, w->sc->cast[i].id))
			return &w->sc->cast[i];
	return NULL;
}

static void walk_value(struct walk *w, const struct yaml_node *value, bool is_text);

static void walk_entry(struct walk *w, const struct yaml_node *key, const struct yaml_node *value,
		       bool is_text)
{
	const struct author_text before = w->at;
	const struct person *speaker = is_text ? find_speaker(w, key->text) : NULL;

	if (is_one_of(key->text, other_keys))
		return;
	if (is_one_of(key->text, text_keys))
		is_text = true;
	if (is_text)
		w->at.key = key->text.s;
	if (speaker)
		w->at.speaker = speaker;
	else if (str_is(key->text, "narrator"))
		w->at.speaker = NULL;
	walk_value(w, value, is_text);
	w->at = before;
}

static void walk_value(struct walk *w, const struct yaml_node *value, bool is_text)
{
	if (value->kind == YAML_SCALAR && is_text) {
		w->at.value = value;
		w->each(w->data, &w->at);
	}
	for (size_t i = 0; value->kind == YAML_SEQUENCE && i < value->n; i++)
		walk_value(w, value->items[i], is_text);
	for (size_t i = 0; value->kind == YAML_MAPPING && i < value->n; i++)
		walk_entry(w, value->keys[i], value->items[i], is_text);
}

static void walk_nodes(struct walk *w, const struct yaml_node *nodes)
{
	for (size_t i = 0; i < nodes->n && i < w->sc->n_nodes; i++) {
		w->at = (struct author_text){.node = &w->sc->nodes[i]};
		walk_value(w, nodes->items[i], false);
	}
}

/* What a child can tell or be led to say, it says itself. */
static void walk_facts(struct walk *w, const struct yaml_node *facts)
{
	const struct person *child = NULL;

	for (size_t i = 0; i < w->sc->n_cast && !child; i++)
		if (w->sc->cast[i].as != TO_PARENT)
			child = &w->sc->cast[i];
	for (size_t i = 0; facts->kind == YAML_MAPPING && i < facts->n; i++) {
		const struct yaml_node *fact = facts->items[i];
		for (size_t k = 0; fact->kind == YAML_MAPPING && k < fact->n; k++) {
			bool is_said = str_is(fact->keys[k]->text, "says");
			w->at = (struct author_text){.speaker = is_said ? child : NULL};
			walk_entry(w, fact->keys[k], fact->items[k], false);
		}
	}
}

static const struct {
	const char *key;
	void (*walk)(struct walk *w, const struct yaml_node *value);
} parts[] = {{"nodes", walk_nodes}, {"facts", walk_facts}, {"planted", walk_facts}};

static bool walk_part(struct walk *w, const struct yaml_node *key, const struct yaml_node *value)
{
	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
		if (str_is(key->text, parts[i].key)) {
			parts[i].walk(w, value);
			return true;
		}
	return false;
}

void author_texts(const struct scenario *scenario, const struct yaml_node *root,
		  author_text_each *each, void *data)
{
	struct walk w = {scenario, each, data, {0}};

	for (size_t i = 0; i < root->n; i++) {
		w.at = (struct author_text){0};
		if (walk_part(&w, root->keys[i], root->items[i]))
			continue;
		/* At the top it is a sentence; a fact's are single words. */
		if (str_is(root->keys[i]->text, "about")) {
			w.at.key = root->keys[i]->text.s;
			walk_value(&w, root->items[i], true);
		} else {
			walk_entry(&w, root->keys[i], root->items[i], false);
		}
	}
}
