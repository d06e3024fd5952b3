/**
 * @file
 * Cutting YAML blocks out of Markdown and putting around them what they lack.
 */
#include "fragment.h"

#include <string.h>

#include "gesprek/base/yaml.h"

enum { NODE_INDENT_COLS = 4 };

static const char fence[] = "```";
static const char fence_yaml[] = "```yaml ";

static const char *const kinds[FRAGMENT_KINDS] = {
	[FRAGMENT_SCENARIO] = "scenario",   [FRAGMENT_NODE] = "node",
	[FRAGMENT_PACK] = "pack",           [FRAGMENT_TEMPERAMENTS] = "temperaments",
	[FRAGMENT_HELPLINES] = "helplines",
};

/* After the node, so that its lines keep their numbers; "nodes:" stands before it, on the fence. */
static const char around_node[] =
	"  proef-relieved: {says: [{narrator: Proef.}], ending: relieved}\n"
	"  proef-angry: {says: [{narrator: Proef.}], ending: angry}\n"
	"  proef-distrust: {says: [{narrator: Proef.}], ending: distrust}\n"
	"endings: {relieved: proef-relieved, angry: proef-angry, distrust: proef-distrust}\n"
	"gesprek: 1\n"
	"id: proef\n"
	"language: nl\n"
	"title: Proef\n"
	"level: 1\n"
	"minutes: 5\n"
	"themes: [proef]\n"
	"about: Een proef.\n"
	"briefing: Een proef.\n"
	"aims: [respect]\n"
	"begin: proef\n"
	"cast:\n";
static const char around_pack[] = "pack: proef\nformat: 1\nlanguage: nl\n";

/* Names that a node mentions, each once. */
struct names {
	const char *v[64];
	size_t n;
};

static void names_add(struct names *names, const char *name)
{
	for (size_t i = 0; i < names->n; i++)
		if (strcmp(names->v[i], name) == 0)
			return;
	if (names->n < sizeof names->v / sizeof *names->v)
		names->v[names->n++] = name;
}

static bool is_one_of(const char *word, const char *const *words, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (strcmp(words[i], word) == 0)
			return true;
	return false;
}

static void add_speakers(struct names *speakers, const struct yaml_node *lines)
{
	static const char *const others[] = {"narrator", "if", "once"};

	for (size_t i = 0; lines->kind == YAML_SEQUENCE && i < lines->n; i++) {
		const struct yaml_node *line = lines->items[i];
		for (size_t k = 0; line->kind == YAML_MAPPING && k < line->n; k++)
			if (!is_one_of(line->keys[k]->text.s, others,
				       sizeof others / sizeof *others))
				names_add(speakers, line->keys[k]->text.s);
	}
}

static void add_target(struct names *targets, const struct yaml_node *target)
{
	static const char *const others[] = {"stay", "ending", "proef"};

	if (target->kind == YAML_SCALAR &&
	    !is_one_of(target->text.s, others, sizeof others / sizeof *others))
		names_add(targets, target->text.s);
}

static void find_names(const struct yaml_node *node, struct names *speakers, struct names *targets)
{
	for (size_t i = 0; node->kind != YAML_SCALAR && i < node->n; i++) {
		const char *key = node->kind == YAML_MAPPING ? node->keys[i]->text.s : "";
		if (strcmp(key, "says") == 0)
			add_speakers(speakers, node->items[i]);
		else if (strcmp(key, "go") == 0)
			add_target(targets, node->items[i]);
		find_names(node->items[i], speakers, targets);
	}
}

/* What stands around a node that cannot be read matters little: the loader says what is wrong. */
static void finish_node(struct bytes *text)
{
	struct diags unsaid = {0};
	struct yaml_doc *doc = yaml_parse("", (struct str){text->s, text->len}, &unsaid);
	struct names speakers = {0}, targets = {0};

	if (doc)
		find_names(yaml_root(doc), &speakers, &targets);
	for (size_t i = 0; i < targets.n; i++)
		bytes_addf(text, "  %s: {says: [{narrator: Proef.}], replies: [{go: ending}]}\n",
			   targets.v[i]);
	bytes_add_text(text, around_node);
	if (!speakers.n)
		names_add(&speakers, "dennis");
	for (size_t i = 0; i < speakers.n; i++)
		bytes_addf(text, "  %s: {name: Proef, as: parent, temperament: proud}\n",
			   speakers.v[i]);
	yaml_close(doc);
	diags_clear(&unsaid);
}

static void finish_nothing(struct bytes *text)
{
	(void)text;
}

static void finish_pack(struct bytes *text)
{
	bytes_add_text(text, around_pack);
}

static void (*const finishers[FRAGMENT_KINDS])(struct bytes *text) = {
	[FRAGMENT_SCENARIO] = finish_nothing,  [FRAGMENT_NODE] = finish_node,
	[FRAGMENT_PACK] = finish_pack,         [FRAGMENT_TEMPERAMENTS] = finish_nothing,
	[FRAGMENT_HELPLINES] = finish_nothing,
};

static struct str take_line(struct str *rest, unsigned *line)
{
	const char *end = memchr(rest->s, '\n', rest->len);
	const size_t len = end ? (size_t)(end - rest->s) + 1 : rest->len;
	const struct str taken = {rest->s, len};

	*rest = (struct str){rest->s + len, rest->len - len};
	++*line;
	return taken;
}

static bool starts_with(struct str line, const char *text)
{
	const size_t len = strlen(text);

	return line.len >= len && memcmp(line.s, text, len) == 0;
}

/* Is @p line a fence that opens a block of a kind we know? */
static bool opens(struct str line, enum fragment_kind *kind)
{
	if (!starts_with(line, fence_yaml))
		return false;
	line = (struct str){line.s + sizeof fence_yaml - 1, line.len - (sizeof fence_yaml - 1)};
	while (line.len && strchr(" \r\n", line.s[line.len - 1]))
		line.len--;
	for (unsigned i = 0; i < FRAGMENT_KINDS; i++)
		if (str_is(line, kinds[i])) {
			*kind = (enum fragment_kind)i;
			return true;
		}
	return false;
}

static void take_block(struct fragment *fragment, struct str *rest, unsigned *line)
{
	struct bytes *text = &fragment->text;

	/* Two lines less, where "nodes:" and the id are to stand. */
	bytes_add_fill(text, '\n', *line - (fragment->kind == FRAGMENT_NODE ? 2 : 0));
	if (fragment->kind == FRAGMENT_NODE)
		bytes_add_text(text, "nodes:\n  proef:\n");
	while (rest->len) {
		const struct str next = take_line(rest, line);
		if (starts_with(next, fence))
			return;
		if (next.len > 1)
			bytes_add_fill(text, ' ', fragment->indent_cols);
		bytes_add(text, next.s, next.len);
	}
}

bool fragment_next(struct str *rest, unsigned *line, struct fragment *fragment)
{
	*fragment = (struct fragment){0};
	while (rest->len) {
		/* A node wants two lines before it, and no Markdown file starts with a fence for
		 * one. */
		if (!opens(take_line(rest, line), &fragment->kind) ||
		    (fragment->kind == FRAGMENT_NODE && *line < 2))
			continue;
		fragment->indent_cols = fragment->kind == FRAGMENT_NODE ? NODE_INDENT_COLS : 0;
		take_block(fragment, rest, line);
		finishers[fragment->kind](&fragment->text);
		return true;
	}
	return false;
}

void fragment_clear(struct fragment *fragment)
{
	bytes_clear(&fragment->text);
}
