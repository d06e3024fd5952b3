/**
 * @file
 * From libyaml's events to the tree, with the caps for files from strangers.
 *
 * What is wrong here leaves the rest readable: duplicate keys, undefined
 * aliases, tags. What libyaml itself cannot read is explained by yaml_mend.c.
 */
#include "yaml_tree.h"

#include <stdlib.h>
#include <string.h>
#include <yaml.h>

#include "gesprek/base/message.h"

enum { ANCHOR_SLOTS = 2048 }; /* over twice YAML_ANCHORS_MOST, a power of two */

struct anchor {
	struct str name;
	const struct yaml_node *node;
	size_t size; /* characters, with the aliases inside it written out */
};

struct frame {
	struct yaml_node *node;
	struct str anchor; /* .s is NULL without one */
	size_t first;      /* of its keys and items in `pending` */
	size_t start;      /* in characters */
	size_t expanded;   /* characters that aliases inside it stand for */
};

struct builder {
	yaml_parser_t parser;
	struct str text;
	const struct source *source;
	struct arena *arena;
	struct diags *diags;
	struct frame frames[YAML_DEPTH_MOST + 1];
	size_t depth;
	const struct yaml_node **pending; /* finished children of unfinished nodes */
	size_t n_pending, cap_pending;
	struct anchor *anchors; /* ANCHOR_SLOTS, made when the first is met */
	size_t n_anchors, n_nodes, n_documents;
	size_t expanded; /* characters that all aliases so far stand for */
	const struct yaml_node *root;
	struct yaml_stop *stop;
};

static struct place place_of(const struct builder *b, const yaml_event_t *event)
{
	const yaml_mark_t *from = &event->start_mark, *until = &event->end_mark;

	return (struct place){
		.source = b->source,
		.line = (unsigned)from->line + 1,
		.col = (unsigned)from->column + 1,
		.span_cols =
			from->line == until->line ? (unsigned)(until->column - from->column) : 0,
	};
}

static struct str str_of_yaml(const yaml_char_t *text)
{
	return text ? str_of((const char *)text) : (struct str){0};
}

/* NULL-named slots are free; there is always one, so the search ends. */
static struct anchor *find_anchor(struct builder *b, struct str name)
{
	size_t hash = 5381;

	if (!b->anchors)
		b->anchors = memory_new(ANCHOR_SLOTS * sizeof *b->anchors);
	for (size_t i = 0; i < name.len; i++)
		hash = hash * 33 + (unsigned char)name.s[i];
	for (;; hash++) {
		struct anchor *anchor = &b->anchors[hash % ANCHOR_SLOTS];
		if (!anchor->name.s || str_is_same(anchor->name, name))
			return anchor;
	}
}

static bool set_anchor(struct builder *b, struct str name, const struct yaml_node *node,
		       size_t size)
{
	struct anchor *anchor = find_anchor(b, name);

	if (!anchor->name.s && ++b->n_anchors > YAML_ANCHORS_MOST) {
		diag_add(b->diags, DIAG_YAML_ALIAS, node->at, _("more than %d anchors in a file"),
			 YAML_ANCHORS_MOST);
		return false;
	}
	*anchor = (struct anchor){name, node, size};
	return true;
}

static struct str keep_anchor_name(struct builder *b, const yaml_char_t *name)
{
	struct str s = str_of_yaml(name);

	if (s.s)
		s.s = arena_text(b->arena, s.s, s.len);
	return s;
}

static struct yaml_node *add_node(struct builder *b, enum yaml_kind kind, struct place at)
{
	if (++b->n_nodes > YAML_NODES_MOST) {
		diag_add(b->diags, DIAG_FILE_TOO_LARGE, at, _("more than %d values in a file"),
			 YAML_NODES_MOST);
		return NULL;
	}
	struct yaml_node *node = arena_new(b->arena, sizeof *node);
	node->kind = kind;
	node->at = at;
	return node;
}

/* Give a finished node to the node around it. */
static void add_child(struct builder *b, const struct yaml_node *node, size_t expanded)
{
	if (!b->depth) {
		b->root = node;
		return;
	}
	*array_add(b->pending, b->n_pending, b->cap_pending) = node;
	b->frames[b->depth - 1].expanded += expanded;
}

static void check_tag(struct builder *b, const yaml_char_t *tag, struct place at)
{
	if (!tag)
		return;
	at.span_cols = 1;
	diag_add(b->diags, DIAG_YAML_START, at, _("a text cannot start with '!'"));
	diag_hint(b->diags, _("put the text between double quotes"));
}

/* 't is koud, closed by the apostrophe of a line further down: YAML takes it for one text, the
 * author meant two. */
static void check_apostrophe(struct builder *b, const yaml_event_t *event, struct place at)
{
	const char *value = (const char *)event->data.scalar.value;

	if (event->data.scalar.style != YAML_SINGLE_QUOTED_SCALAR_STYLE ||
	    event->start_mark.line == event->end_mark.line || !yaml_is_dutch_apostrophe(value))
		return;
	at.span_cols = 1;
	diag_add(b->diags, DIAG_YAML_QUOTE, at,
		 _("an apostrophe at the start of a text opens a quotation"));
	diag_hint(b->diags, _("it ends in line %zu; put the text between double quotes"),
		  event->end_mark.line + 1);
}

static bool on_scalar(struct builder *b, const yaml_event_t *event)
{
	struct place at = place_of(b, event);
	const char *value = (const char *)event->data.scalar.value;
	const size_t len = event->data.scalar.length;
	struct yaml_node *node = add_node(b, YAML_SCALAR, at);

	if (!node)
		return false;
	node->is_plain = event->data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
	node->text = (struct str){arena_text(b->arena, value, len), len};
	check_tag(b, event->data.scalar.tag, at);
	check_apostrophe(b, event, at);
	if (memchr(value, '\0', len))
		diag_add(b->diags, DIAG_BAD_ENCODING, at, _("a text cannot hold a NUL character"));
	add_child(b, node, 0);
	if (!event->data.scalar.anchor)
		return true;
	size_t size = event->end_mark.index - event->start_mark.index;
	return set_anchor(b, keep_anchor_name(b, event->data.scalar.anchor), node, size);
}

/* An undefined alias becomes the text that the author perhaps meant. */
static bool add_undefined(struct builder *b, struct str name, struct place at)
{
	struct yaml_node *node = add_node(b, YAML_SCALAR, at);

	if (!node)
		return false;
	node->text.s = arena_textf(b->arena, "*%s", name.s);
	node->text.len = name.len + 1;
	diag_add(b->diags, DIAG_YAML_ALIAS, at, _("there is no anchor '&%s' above this"), name.s);
	diag_hint(b->diags, _("if '%s' is meant as text, put it between double quotes"),
		  node->text.s);
	add_child(b, node, 0);
	return true;
}

static bool on_alias(struct builder *b, const yaml_event_t *event)
{
	struct str name = str_of_yaml(event->data.alias.anchor);
	struct place at = place_of(b, event);
	const struct anchor *anchor = find_anchor(b, name);

	if (!anchor->name.s)
		return add_undefined(b, name, at);
	b->expanded += anchor->size;
	if (b->expanded > YAML_ALIAS_GROWTH_MOST * b->text.len) {
		diag_add(b->diags, DIAG_YAML_ALIAS, at,
			 _("aliases make this file over %d times as large"),
			 YAML_ALIAS_GROWTH_MOST);
		return false;
	}
	add_child(b, anchor->node, anchor->size);
	return true;
}

static bool on_start(struct builder *b, const yaml_event_t *event)
{
	const bool is_map = event->type == YAML_MAPPING_START_EVENT;
	const yaml_char_t *name =
		is_map ? event->data.mapping_start.anchor : event->data.sequence_start.anchor;
	struct place at = place_of(b, event);

	at.span_cols = 0;
	if (b->depth == YAML_DEPTH_MOST) {
		diag_add(b->diags, DIAG_YAML_TOO_DEEP, at, _("values are nested over %d deep"),
			 YAML_DEPTH_MOST);
		return false;
	}
	struct yaml_node *node = add_node(b, is_map ? YAML_MAPPING : YAML_SEQUENCE, at);
	if (!node)
		return false;
	check_tag(b, is_map ? event->data.mapping_start.tag : event->data.sequence_start.tag, at);
	b->stop->open[b->depth] = (struct yaml_open){
		.at = {at.line - 1, at.col - 1},
		.is_flow = is_map ? event->data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
				  : event->data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE,
		.is_mapping = is_map,
	};
	b->frames[b->depth++] = (struct frame){
		.node = node,
		.anchor = keep_anchor_name(b, name),
		.first = b->n_pending,
		.start = event->start_mark.index,
	};
	return true;
}

static const struct yaml_node **copy_nodes(struct arena *a, const struct yaml_node **v, size_t n)
{
	const struct yaml_node **copy = arena_new(a, n * sizeof *v);

	if (n)
		memcpy(copy, v, n * sizeof *v);
	return copy;
}

static bool is_usable_key(struct builder *b, const struct yaml_node *key)
{
	if (key->kind != YAML_SCALAR) {
		diag_add(b->diags, DIAG_YAML_UNSUPPORTED, key->at,
			 _("a key must be a single text"));
		diag_hint(b->diags, _("a text that starts with '{' or '[' needs double quotes"));
		return false;
	}
	if (key->is_plain && str_is(key->text, "<<")) {
		diag_add(b->diags, DIAG_YAML_UNSUPPORTED, key->at,
			 _("merge keys '<<' are not used in these files"));
		diag_hint(b->diags, _("write the keys out"));
		return false;
	}
	return true;
}

/* Keys and values alternate in v. */
static void fill_mapping(struct builder *b, struct yaml_node *node, const struct yaml_node **v,
			 size_t n)
{
	const struct yaml_node **keys = arena_new(b->arena, n / 2 * sizeof *keys);
	const struct yaml_node **items = arena_new(b->arena, n / 2 * sizeof *items);
	size_t n_pairs = 0;

	for (size_t i = 0; i + 1 < n; i += 2) {
		if (!is_usable_key(b, v[i]))
			continue;
		keys[n_pairs] = v[i];
		items[n_pairs++] = v[i + 1];
	}
	node->n = yaml_drop_duplicates(keys, items, n_pairs, b->diags);
	node->keys = keys;
	node->items = items;
}

static bool on_end(struct builder *b, const yaml_event_t *event)
{
	const struct frame *frame = &b->frames[--b->depth];
	struct yaml_node *node = frame->node;
	const struct yaml_node **v = b->pending ? b->pending + frame->first : NULL;
	const size_t n = b->n_pending - frame->first;
	const size_t size = event->end_mark.index - frame->start + frame->expanded;

	if (node->kind == YAML_MAPPING) {
		fill_mapping(b, node, v, n);
	} else {
		node->items = copy_nodes(b->arena, v, n);
		node->n = n;
	}
	b->n_pending = frame->first;
	add_child(b, node, frame->expanded);
	/* Only now, so a node cannot hold an alias of itself. */
	return !frame->anchor.s || set_anchor(b, frame->anchor, node, size);
}

static bool on_document(struct builder *b, const yaml_event_t *event)
{
	if (++b->n_documents == 1)
		return true;
	diag_add(b->diags, DIAG_YAML_UNSUPPORTED, place_of(b, event),
		 _("a second document starts here"));
	diag_hint(b->diags, _("one document a file: put what follows in a file of its own"));
	return false;
}

static bool on_event(struct builder *b, const yaml_event_t *event)
{
	static bool (*const handlers[])(struct builder *, const yaml_event_t *) = {
		[YAML_DOCUMENT_START_EVENT] = on_document,
		[YAML_SCALAR_EVENT] = on_scalar,
		[YAML_ALIAS_EVENT] = on_alias,
		[YAML_SEQUENCE_START_EVENT] = on_start,
		[YAML_MAPPING_START_EVENT] = on_start,
		[YAML_SEQUENCE_END_EVENT] = on_end,
		[YAML_MAPPING_END_EVENT] = on_end,
	};

	if (event->type >= sizeof handlers / sizeof *handlers || !handlers[event->type])
		return true;
	return handlers[event->type](b, event);
}

static struct yaml_spot spot_of(yaml_mark_t mark)
{
	return (struct yaml_spot){(unsigned)mark.line, (unsigned)mark.column};
}

static void note_stop(struct builder *b)
{
	const yaml_parser_t *p = &b->parser;
	struct yaml_stop *stop = b->stop;

	stop->problem = p->problem ? p->problem : "";
	stop->context = p->context ? p->context : "";
	stop->has_context = p->context != NULL;
	stop->at = spot_of(p->problem_mark);
	stop->context_at = p->context ? spot_of(p->context_mark) : stop->at;
	stop->n_open = b->depth;
}

static void note_sound(struct yaml_stop *stop, const yaml_event_t *event)
{
	const bool is_scalar = event->type == YAML_SCALAR_EVENT;
	const yaml_scalar_style_t style = is_scalar ? event->data.scalar.style : 0;
	const bool is_quoted = style == YAML_SINGLE_QUOTED_SCALAR_STYLE ||
			       style == YAML_DOUBLE_QUOTED_SCALAR_STYLE;

	/* libyaml puts the ends of blocks and documents at the start of what follows. */
	if (event->type == YAML_MAPPING_END_EVENT || event->type == YAML_SEQUENCE_END_EVENT ||
	    event->type == YAML_DOCUMENT_END_EVENT)
		return;
	stop->has_scalar = is_scalar;
	stop->scalar_at = spot_of(event->start_mark);
	stop->sound_until = spot_of(is_quoted ? event->start_mark : event->end_mark);
}

static enum yaml_outcome read_events(struct builder *b)
{
	yaml_event_t event;
	bool is_last = false, is_fine = true;

	while (is_fine && !is_last) {
		if (!yaml_parser_parse(&b->parser, &event)) {
			note_stop(b);
			return YAML_STOPPED;
		}
		is_last = event.type == YAML_STREAM_END_EVENT;
		is_fine = on_event(b, &event);
		note_sound(b->stop, &event);
		yaml_event_delete(&event);
	}
	return is_fine ? YAML_READ : YAML_REFUSED;
}

enum yaml_outcome yaml_tree_read(struct str text, const struct source *source, struct arena *arena,
				 const struct yaml_node **root, struct yaml_stop *stop,
				 struct diags *diags)
{
	struct builder *b = memory_new(sizeof *b);

	*b = (struct builder){
		.text = text, .source = source, .arena = arena, .diags = diags, .stop = stop};
	if (!yaml_parser_initialize(&b->parser))
		abort(); /* no memory: the one thing it can fail for */
	yaml_parser_set_encoding(&b->parser, YAML_UTF8_ENCODING);
	yaml_parser_set_input_string(&b->parser, (const unsigned char *)text.s, text.len);
	*stop = (struct yaml_stop){0};

	enum yaml_outcome outcome = read_events(b);
	if (outcome == YAML_READ && !b->root) {
		struct yaml_node *empty = arena_new(arena, sizeof *empty);
		*empty = (struct yaml_node){
			.is_plain = true, .at = {source, 1, 1, 0}, .text = {"", 0}};
		b->root = empty;
	}
	*root = outcome == YAML_READ ? b->root : NULL;
	yaml_parser_delete(&b->parser);
	free(b->pending);
	free(b->anchors);
	free(b);
	return outcome;
}

const char *yaml_library_version(void)
{
	return yaml_get_version_string();
}
