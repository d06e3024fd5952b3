/**
 * @file
 * Where names stand. A table says for each kind which keys hold them and how
 * conditions write them; the tree of the file says where those keys are.
 */
#include "rename.h"

#include <stdlib.h>
#include <string.h>

const char *const name_kind_ids[NAME_KINDS] = {"node", "slot", "var", "fact"};

enum { IN_MOST = 5 };

/* `names`: maps whose keys are such names; `values`: keys whose value, or the items of it, are.
 * A condition writes them behind one of `prefixes`; `is_bare`: also as they are. */
static const struct name_rule {
	const char *names[IN_MOST], *values[IN_MOST], *prefixes[IN_MOST];
	bool is_bare;
} rules[NAME_KINDS] = {
	[NAME_NODE] = {{"nodes"}, {"begin", "go", "goes", "endings"}, {"visits("}, false},
	[NAME_SLOT] = {{"slots"}, {"slot"}, {"slot."}, false},
	[NAME_VAR] = {{"vars", "set"}, {NULL}, {NULL}, true},
	[NAME_FACT] = {{"facts", "planted"},
		       {"facts", "planted"},
		       {"fact.", "planted.", "slot.fact.", "slot.planted."},
		       false},
};

static const char *const condition_keys[] = {"if", "needs", "stacked", NULL};

/* Byte ranges that hold the name, in no order, some more than once: an alias is read where its
 * anchor stands. */
struct spots {
	struct str text;
	const struct name_rule *rule;
	const char *name;
	size_t *v, n, cap;
};

static bool is_one_of(const char *const *list, const char *word)
{
	for (; *list; list++)
		if (!strcmp(*list, word))
			return true;
	return false;
}

static bool is_word_char(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c && strchr("_-.", c));
}

/* The byte that a place points at; the end of the text when it is beyond. */
static size_t offset_of(struct str text, struct place at)
{
	size_t i = 0;

	for (unsigned line = 1; line < at.line && i < text.len; i++)
		line += text.s[i] == '\n';
	for (unsigned col = 1; col < at.col && i < text.len; col++)
		do
			i++;
		while (i < text.len && ((unsigned char)text.s[i] & 0xc0) == 0x80);
	return i;
}

static void add_spot(struct spots *spots, size_t offset)
{
	*array_add(spots->v, spots->n, spots->cap) = offset;
}

/* A key or value is the name itself, with or without a quote in front. */
static void add_scalar(struct spots *spots, const struct yaml_node *scalar)
{
	const size_t len = strlen(spots->name);
	size_t at = offset_of(spots->text, scalar->at);

	if (scalar->kind != YAML_SCALAR || !str_is(scalar->text, spots->name))
		return;
	at += at < spots->text.len && strchr("'\"", spots->text.s[at]) != NULL;
	if (at + len <= spots->text.len && !memcmp(spots->text.s + at, spots->name, len))
		add_spot(spots, at);
}

static size_t skip_blanks(struct str text, size_t at)
{
	while (at < text.len && strchr(" \t\r\n", text.s[at]))
		at++;
	return at;
}

/* The name at @p at as a whole word, or as the first part of one such as worry.cue. */
static bool is_name_at(struct str text, size_t at, const char *name)
{
	const size_t end = at + strlen(name);

	return end <= text.len && !memcmp(text.s + at, name, end - at) &&
	       (end == text.len || text.s[end] == '.' || !is_word_char(text.s[end]));
}

/* Where the name is, if what stands at @p at writes it. @return false when it does not. */
static bool find_written(const struct spots *spots, struct str text, size_t at, size_t *name_at)
{
	if (at && is_word_char(text.s[at - 1]))
		return false;
	*name_at = at;
	if (spots->rule->is_bare)
		return is_name_at(text, at, spots->name);
	for (const char *const *prefix = spots->rule->prefixes; *prefix; prefix++) {
		const size_t len = strlen(*prefix);
		if (at + len > text.len || memcmp(text.s + at, *prefix, len) != 0)
			continue;
		*name_at = (*prefix)[len - 1] == '(' ? skip_blanks(text, at + len) : at + len;
		if (is_name_at(text, *name_at, spots->name))
			return true;
	}
	return false;
}

static size_t count_written(const struct spots *spots, struct str text)
{
	size_t n = 0, name_at;

	for (size_t at = 0; at < text.len; at++)
		n += find_written(spots, text, at, &name_at);
	return n;
}

/* An alias stands for what is read at its anchor. */
static bool is_alias(struct str text, size_t at)
{
	return at < text.len && text.s[at] == '*';
}

/* As many as the condition has, from where it begins: however it is quoted or broken over lines,
 * they stand there in the same order. */
static void add_condition(struct spots *spots, const struct yaml_node *scalar)
{
	const size_t begin = offset_of(spots->text, scalar->at);
	size_t n = is_alias(spots->text, begin) ? 0 : count_written(spots, scalar->text), name_at;

	for (size_t at = begin; n && at < spots->text.len; at++)
		if (find_written(spots, spots->text, at, &name_at)) {
			add_spot(spots, name_at);
			n--;
		}
}

static void walk(struct spots *spots, const struct yaml_node *node, const char *key);

static void walk_map(struct spots *spots, const struct yaml_node *map, const char *key)
{
	for (size_t i = 0; i < map->n; i++) {
		if (is_one_of(spots->rule->names, key))
			add_scalar(spots, map->keys[i]);
		/* Endings are named by how they end; their values are nodes. */
		if (!strcmp(key, "endings"))
			walk(spots, map->items[i], key);
		else
			walk(spots, map->items[i], map->keys[i]->text.s);
	}
}

static void walk(struct spots *spots, const struct yaml_node *node, const char *key)
{
	if (node->kind == YAML_MAPPING)
		walk_map(spots, node, key);
	for (size_t i = 0; node->kind == YAML_SEQUENCE && i < node->n; i++)
		walk(spots, node->items[i], key);
	if (node->kind != YAML_SCALAR)
		return;
	if (is_one_of(condition_keys, key))
		add_condition(spots, node);
	else if (is_one_of(spots->rule->values, key))
		add_scalar(spots, node);
}

static int by_offset(const void *a, const void *b)
{
	const size_t x = *(const size_t *)a, y = *(const size_t *)b;

	return (x > y) - (x < y);
}

size_t rename_in_scenario(const struct yaml_node *root, struct str text, enum name_kind kind,
			  const char *from, const char *to, struct bytes *out)
{
	struct spots spots = {.text = text, .rule = &rules[kind], .name = from};
	size_t at = 0, n = 0;

	walk(&spots, root, "");
	if (spots.n)
		qsort(spots.v, spots.n, sizeof *spots.v, by_offset);
	for (size_t i = 0; i < spots.n; i++) {
		if (i && spots.v[i] == spots.v[i - 1])
			continue;
		bytes_add(out, text.s + at, spots.v[i] - at);
		bytes_add_text(out, to);
		at = spots.v[i] + strlen(from);
		n++;
	}
	bytes_add(out, text.s + at, text.len - at);
	free(spots.v);
	return n;
}

static bool declares(const struct yaml_node *node, const char *key, const struct name_rule *rule,
		     const char *name)
{
	bool is_found = false;

	for (size_t i = 0; node->kind == YAML_MAPPING && i < node->n && !is_found; i++)
		is_found = (is_one_of(rule->names, key) && str_is(node->keys[i]->text, name)) ||
			   declares(node->items[i], node->keys[i]->text.s, rule, name);
	return is_found;
}

bool rename_is_declared(const struct yaml_node *root, enum name_kind kind, const char *name)
{
	return declares(root, "", &rules[kind], name);
}

/* The rest of a line that begins with one of these is a node. */
static size_t head_len(struct str line)
{
	static const char *const heads[] = {"=", "at:"};

	for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++) {
		const size_t len = strlen(heads[i]);
		if (line.len > len && !memcmp(line.s, heads[i], len))
			return skip_blanks(line, len);
	}
	return line.len;
}

size_t rename_in_transcript(struct str text, const char *from, const char *to, struct bytes *out)
{
	size_t n = 0;

	for (size_t at = 0; at < text.len;) {
		const char *end = memchr(text.s + at, '\n', text.len - at);
		const size_t len = end ? (size_t)(end - text.s) - at + 1 : text.len - at;
		const struct str line = {text.s + at, len};
		const size_t head = head_len(line);
		const struct str rest = {line.s + head, line.len - head};
		const bool is_named = str_is(str_trim(rest), from);
		bytes_add(out, line.s, is_named ? head : len);
		if (is_named) {
			bytes_add_text(out, to);
			bytes_add(out, rest.s + strlen(from), rest.len - strlen(from));
		}
		n += is_named;
		at += len;
	}
	return n;
}
