/**
 * @file
 * Opening, holding and searching YAML documents.
 *
 * A file with a syntax error is read again after a copy of it was mended, so
 * that one run shows all an author has to do.
 */
#include "gesprek/base/yaml.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "gesprek/base/message.h"
#include "yaml_mend.h"

/* Each attempt costs a reading of the file; what is left waits for the next run. */
enum { MENDS_MOST_BYTES = 8 * 1024 * 1024 };

struct yaml_doc {
	struct source source;
	struct bytes text;
	char *path;
	struct arena arena;
	const struct yaml_node *root;
};

static struct yaml_doc *doc_new(const char *path)
{
	struct yaml_doc *doc = memory_new(sizeof *doc);

	doc->path = memory_text(path);
	doc->source.path = doc->path;
	return doc;
}

void yaml_close(struct yaml_doc *doc)
{
	if (!doc)
		return;
	arena_clear(&doc->arena);
	bytes_clear(&doc->text);
	free(doc->path);
	free(doc);
}

const struct yaml_node *yaml_root(const struct yaml_doc *doc)
{
	return doc->root;
}

const struct source *yaml_source(const struct yaml_doc *doc)
{
	return &doc->source;
}

static struct str str_of_bytes(const struct bytes *b)
{
	return (struct str){bytes_text(b), b->len};
}

static void doc_skip_bom(struct yaml_doc *doc)
{
	doc->source.text = str_of_bytes(&doc->text);
	if (doc->text.len >= 3 && !memcmp(doc->text.s, "\xef\xbb\xbf", 3)) {
		doc->source.text.s += 3;
		doc->source.text.len -= 3;
	}
}

/* Read, and while that fails, mend a copy and read again. What is wrong inside
 * the tree is told once, of the last attempt. */
static void doc_read(struct yaml_doc *doc, struct diags *diags)
{
	struct yaml_stop *stop = memory_new(sizeof *stop);
	struct mending *m = memory_new(sizeof *m);
	struct diags inside = {0};
	struct str text = doc->source.text;
	size_t read_bytes = 0;

	*m = (struct mending){.source = &doc->source, .stop = stop, .diags = diags};
	while (yaml_tree_read(text, &doc->source, &doc->arena, &doc->root, stop, &inside) ==
	       YAML_STOPPED) {
		if (!read_bytes)
			bytes_add(&m->text, text.s, text.len);
		read_bytes += text.len;
		if (!yaml_mend(m) || m->n_mended == MENDS_MOST || read_bytes > MENDS_MOST_BYTES)
			break;
		text = mending_text(m);
		arena_clear(&doc->arena);
		diags_clear(&inside);
	}
	diags_append(diags, &inside);
	diags_clear(&inside);
	bytes_clear(&m->text);
	free(m);
	free(stop);
}

/* Takes the document. */
static struct yaml_doc *doc_finish(struct yaml_doc *doc, struct diags *diags)
{
	doc_skip_bom(doc);
	if (yaml_check_encoding(&doc->source, diags))
		doc_read(doc, diags);
	if (doc->root)
		return doc;
	yaml_close(doc);
	return NULL;
}

static void report_refusal(const struct source *source, int error, struct diags *diags)
{
	struct place at = {.source = source};

	if (error == EFBIG)
		diag_add(diags, DIAG_FILE_TOO_LARGE, at, _("the file is larger than 1 MiB"));
	else
		diag_add(diags, DIAG_FILE_UNREADABLE, at, _("cannot read the file: %s"),
			 message_of_error(error));
}

struct yaml_doc *yaml_open(const char *path, struct diags *diags)
{
	struct yaml_doc *doc = doc_new(path);

	if (bytes_add_file(&doc->text, path, YAML_FILE_MOST_BYTES))
		return doc_finish(doc, diags);
	report_refusal(&doc->source, errno, diags);
	yaml_close(doc);
	return NULL;
}

/* Replaces the text of the document by the entries that are wanted. */
static bool doc_pick(struct yaml_doc *doc, const char *const *keys)
{
	struct bytes picked = {0};

	doc_skip_bom(doc);
	const bool is_picked = yaml_pick_entries(doc->source.text, keys, &picked);
	bytes_clear(&doc->text);
	doc->text = picked;
	return is_picked;
}

struct yaml_doc *yaml_open_entries(const char *path, const char *const *keys)
{
	struct yaml_doc *doc = doc_new(path);
	struct diags diags = {0};

	if (!bytes_add_file(&doc->text, path, YAML_FILE_MOST_BYTES) || !doc_pick(doc, keys)) {
		yaml_close(doc);
		return NULL;
	}
	doc = doc_finish(doc, &diags);
	if (doc && diags.n) {
		yaml_close(doc);
		doc = NULL;
	}
	diags_clear(&diags);
	return doc;
}

struct yaml_doc *yaml_parse(const char *name, struct str text, struct diags *diags)
{
	struct yaml_doc *doc = doc_new(name);

	if (text.len <= YAML_FILE_MOST_BYTES) {
		bytes_add(&doc->text, text.s, text.len);
		return doc_finish(doc, diags);
	}
	report_refusal(&doc->source, EFBIG, diags);
	yaml_close(doc);
	return NULL;
}

const struct yaml_node *yaml_find(const struct yaml_node *map, const char *key)
{
	if (map->kind != YAML_MAPPING)
		return NULL;
	for (size_t i = 0; i < map->n; i++)
		if (str_is(map->keys[i]->text, key))
			return map->items[i];
	return NULL;
}

bool yaml_is_text(const struct yaml_node *node, const char *text)
{
	return node->kind == YAML_SCALAR && str_is(node->text, text);
}
