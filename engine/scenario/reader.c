/**
 * @file
 * What all parts of reading a scenario need.
 */
#include "reader.h"

#include <string.h>

#include "gesprek/base/message.h"

bool reader_is_full(struct reader *r, struct place at)
{
	if (r->is_full)
		return true;
	/* Beyond what diagnostics are kept nobody is told anything any more. */
	r->is_full = r->arena->used_bytes > READ_MAX_BYTES ||
		     r->diags->n_dropped > r->n_dropped + DIAGS_MOST;
	if (r->is_full)
		diag_add(r->diags, DIAG_TOO_MUCH, at, _("from here on the scenario is not read"));
	return r->is_full;
}

struct place reader_place(const struct yaml_node *map, const char *key)
{
	const struct yaml_node *value = map->kind == YAML_MAPPING ? yaml_find(map, key) : NULL;

	return value ? value->at : map->at;
}

struct place reader_key_place(const struct yaml_node *map, const char *key)
{
	for (size_t i = 0; map->kind == YAML_MAPPING && i < map->n; i++)
		if (yaml_is_text(map->keys[i], key))
			return map->keys[i]->at;
	return map->at;
}

bool reader_expect(struct reader *r, const struct yaml_node *node, enum yaml_kind kind,
		   const char *wanted)
{
	if (node->kind == kind)
		return true;
	diag_add(r->diags, DIAG_WRONG_TYPE, node->at, _("here should be %s"), wanted);
	return false;
}

/* Does a line of the file start with `name`, after spaces, and go on with something else? */
static bool is_line_start(struct str text, struct str name)
{
	const char *end = text.s + text.len;

	for (const char *s = text.s; s < end;) {
		while (s < end && *s == ' ')
			s++;
		if ((size_t)(end - s) > name.len && !memcmp(s, name.s, name.len) &&
		    strchr(": \r\n", s[name.len]))
			return true;
		const char *next = memchr(s, '\n', (size_t)(end - s));
		s = next ? next + 1 : end;
	}
	return false;
}

static bool is_lost(struct reader *r, const char *name, struct place at)
{
	if (!r->is_mended || !at.source || !*name)
		return false;
	return r->n_lost++ >= READ_MAX_LOST || is_line_start(at.source->text, str_of(name));
}

void reader_unknown(struct reader *r, enum diag_code code, struct place at,
		    const struct id_index *index, const char *fmt, const char *name)
{
	struct bytes text = {0};
	const char *nearest = NULL;

	if (is_lost(r, name, at))
		return;

	/* fmt has one '%s', filled in by hand: a format from a variable cannot be checked. */
	const char *hole = strstr(fmt, "%s");
	if (hole) {
		bytes_add(&text, fmt, (size_t)(hole - fmt));
		bytes_add_text(&text, name);
		bytes_add_text(&text, hole + 2);
	}
	diag_add(r->diags, code, at, "%s", bytes_text(&text));
	bytes_clear(&text);
	if (r->n_suggestions++ < READ_MAX_SUGGESTIONS)
		nearest = id_index_nearest(index, name);
	if (nearest)
		diag_hint(r->diags, _("did you mean '%s'?"), nearest);
}

void *reader_keep(struct reader *r, const void *v, size_t n, size_t item_bytes)
{
	if (!n)
		return NULL;
	void *kept = arena_new(r->arena, n * item_bytes);
	memcpy(kept, v, n * item_bytes);
	return kept;
}

/* What yaml_bind() did not take from @p value is left alone: something was said about it. */
static void read_told(struct reader *r, const struct yaml_key *key, const struct yaml_node *value,
		      void *into)
{
	void *member = (char *)into + key->offset;
	const char **text = member;

	if (key->want == YAML_WANT_TEXTS)
		address_read_list(pack_told_as(r->pack), value, member, r->arena, r->diags);
	else if (value->kind == YAML_SCALAR && *text == value->text.s)
		*text = address_read(pack_told_as(r->pack), value, r->arena, r->diags);
}

bool reader_bind(struct reader *r, enum schema_section section, const struct yaml_node *map,
		 void *into)
{
	const struct schema_table *table = &schema_tables[section];
	const size_t n_errors = r->diags->n_errors;

	schema_bind(section, map, into, r->arena, r->diags);
	for (size_t i = 0; map->kind == YAML_MAPPING && i < table->n; i++) {
		const struct yaml_node *value =
			table->forms[i].is_told ? yaml_find(map, table->keys[i].name) : NULL;
		if (value)
			read_told(r, &table->keys[i], value, into);
	}
	return map->kind == YAML_MAPPING && r->diags->n_errors == n_errors;
}

bool reader_value(struct reader *r, const char *name, const struct yaml_node *node,
		  enum yaml_want want, void *into)
{
	const struct yaml_key row = {name, want, 0, false, NULL};
	const struct yaml_node key = {.kind = YAML_SCALAR, .text = str_of(name), .at = node->at};
	const struct yaml_node *const keys[] = {&key}, *const items[] = {node};
	const struct yaml_node map = {
		.kind = YAML_MAPPING, .at = node->at, .keys = keys, .items = items, .n = 1};

	return yaml_bind(&map, &row, 1, into, r->arena, r->diags);
}

struct yaml_texts reader_texts(struct reader *r, const char *name, const struct yaml_node *node)
{
	struct yaml_texts texts = {0};

	reader_value(r, name, node, YAML_WANT_TEXTS, &texts);
	return texts;
}
