/**
 * @file
 * Telling scenarios, packs, parts and temperaments apart by their keys.
 */
#include "content.h"

#include <stdlib.h>
#include <string.h>

#include "gesprek/base/message.h"
#include "gesprek/base/yaml.h"

/* The first that is found decides; the later ones catch a file without its first line. */
static const struct {
	const char *key;
	enum content_kind kind;
} kinds[] = {
	{"gesprek", CONTENT_SCENARIO},
	{"pack", CONTENT_PACK},
	{"temperaments", CONTENT_TEMPERAMENTS},
	{"helplines", CONTENT_HELPLINES},
	{"nodes", CONTENT_SCENARIO},
	{"words", CONTENT_PART},
	{"frames", CONTENT_PART},
	{"texts", CONTENT_PART},
	{"variations", CONTENT_PART},
	{"principles", CONTENT_PART},
	{"skills", CONTENT_PART},
	{"pitfalls", CONTENT_PART},
	{"scorecards", CONTENT_PART},
	{"kinds", CONTENT_TEMPERAMENTS},
};

static enum content_kind kind_of(const struct yaml_node *root)
{
	if (root->kind != YAML_MAPPING)
		return CONTENT_UNKNOWN;
	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
		if (yaml_find(root, kinds[i].key))
			return kinds[i].kind;
	return CONTENT_UNKNOWN;
}

/* Rules are named, never a path: a scenario from a stranger opens no other file. */
static bool is_name(const struct yaml_node *node)
{
	return node && node->kind == YAML_SCALAR && node->text.len && node->text.len < 64 &&
	       !memchr(node->text.s, '/', node->text.len) && node->text.s[0] != '.';
}

static char *rules_of(const struct yaml_node *root)
{
	const struct yaml_node *rules = yaml_find(root, "rules");
	const struct yaml_node *language = yaml_find(root, "language");

	if (is_name(rules))
		return memory_text(rules->text.s);
	return memory_text(is_name(language) ? language->text.s : "nl");
}

/* Takes @p doc and moves what it had to say to @p diags where that is the answer. */
static struct content peek(struct yaml_doc *doc, const struct diags *said, struct diags *diags)
{
	struct content content = {.kind = CONTENT_BROKEN};

	if (doc)
		content.kind = kind_of(yaml_root(doc));
	if (content.kind == CONTENT_UNKNOWN && said->n_errors)
		content.kind = CONTENT_BROKEN;
	if (content.kind == CONTENT_BROKEN)
		diags_append(diags, said);
	if (content.kind == CONTENT_UNKNOWN) {
		diag_add(diags, DIAG_MISSING_KEY, yaml_root(doc)->at,
			 _("this is no scenario, rule pack, temperaments or helplines file"));
		diag_hint(diags, _("a scenario starts with 'gesprek: 1', a pack with 'pack: <id>', "
				   "temperaments with 'temperaments: 1', helplines with "
				   "'helplines: 1'"));
	}
	content.rules =
		content.kind == CONTENT_SCENARIO ? rules_of(yaml_root(doc)) : memory_text("");
	yaml_close(doc);
	return content;
}

struct content content_peek(const char *path, struct diags *diags)
{
	struct diags said = {0};
	struct content content = peek(yaml_open(path, &said), &said, diags);

	diags_clear(&said);
	return content;
}

struct content content_peek_entries(const char *path, struct diags *diags)
{
	static const char *const keys[] = {"gesprek", "rules", "language", NULL};
	struct content content = {.kind = CONTENT_UNKNOWN};
	struct yaml_doc *doc = yaml_open_entries(path, keys);

	if (doc && kind_of(yaml_root(doc)) == CONTENT_SCENARIO)
		content = (struct content){CONTENT_SCENARIO, rules_of(yaml_root(doc))};
	yaml_close(doc);
	return content.kind == CONTENT_SCENARIO ? content : content_peek(path, diags);
}

struct content content_peek_text(const char *name, struct str text, struct diags *diags)
{
	struct diags said = {0};
	struct content content = peek(yaml_parse(name, text, &said), &said, diags);

	diags_clear(&said);
	return content;
}

void content_clear(struct content *content)
{
	free(content->rules);
	*content = (struct content){0};
}
