/*
 * Reading the files of a pack: the first file of each layer and its parts,
 * which are read as if they stood in it. What the sections mean is in
 * pack_words.c and pack_labels.c; here it is which may stand where.
 */
#include <string.h>

#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"
#include "pack_model.h"
#include "pack_parts.h"
#include "pack_schema.h"

/* One file of a layer. */
struct reading_file {
	struct layer *layer;
	bool is_part;
	const struct yaml_node *parts;
};

static void read_pack(struct reading_file *f, const struct yaml_node *value, const char *key)
{
	(void)key;
	if (f->layer->number == 0)
		f->layer->pack->id = value->kind == YAML_SCALAR ? value->text.s : "";
}

static void read_format(struct reading_file *f, const struct yaml_node *value, const char *key)
{
	int format;

	(void)key;
	if (yaml_read_int(value, &format, f->layer->diags) && format != 1)
		diag_add(f->layer->diags, DIAG_UNKNOWN_FORMAT, value->at, _("format %d is unknown"),
			 format);
}

static void read_language(struct reading_file *f, const struct yaml_node *value, const char *key)
{
	(void)key;
	if (value->kind == YAML_SCALAR)
		f->layer->pack->language = value->text.s;
}

static void read_about(struct reading_file *f, const struct yaml_node *value, const char *key)
{
	(void)key;
	if (value->kind == YAML_SCALAR)
		f->layer->pack->about = value->text.s;
}

static void read_parts(struct reading_file *f, const struct yaml_node *value, const char *key)
{
	(void)key;
	f->parts = value;
}

static void read_question_frames(struct reading_file *f, const struct yaml_node *value,
				 const char *key)
{
	(void)key;
	f->layer->pack->question_frames.nodes[f->layer->number] = value;
}

static void read_empty_frames(struct reading_file *f, const struct yaml_node *value,
			      const char *key)
{
	(void)key;
	f->layer->pack->empty_frames.nodes[f->layer->number] = value;
}

static void read_monologue(struct reading_file *f, const struct yaml_node *value, const char *key)
{
	int words;

	(void)key;
	if (!yaml_read_int(value, &words, f->layer->diags))
		return;
	if (words < 20)
		diag_add(f->layer->diags, DIAG_BAD_VALUE, value->at,
			 _("a monologue has at least 20 words"));
	else
		f->layer->pack->monologue_words = words;
}

static void read_texts(struct reading_file *f, const struct yaml_node *value, const char *key)
{
	struct pack *pack = f->layer->pack;

	(void)key;
	for (size_t i = 0; value->kind == YAML_MAPPING && i < value->n; i++) {
		bool is_new;
		uint32_t number = names_add(&pack->text_names, value->keys[i]->text, &is_new);

		if (is_new)
			*array_add(pack->texts, pack->n_texts, pack->texts_cap) = NULL;
		if (value->items[i]->kind == YAML_SCALAR)
			pack->texts[number] = address_read(pack->told_as, value->items[i],
							   &pack->arena, f->layer->diags);
		else
			diag_add(f->layer->diags, DIAG_WRONG_TYPE, value->items[i]->at,
				 _("'%s' wants a text"), value->keys[i]->text.s);
	}
}

static void read_words(struct reading_file *f, const struct yaml_node *value, const char *key)
{
	(void)key;
	layer_read_words(f->layer, value);
}

static void read_variations(struct reading_file *f, const struct yaml_node *value, const char *key)
{
	(void)key;
	layer_read_variations(f->layer, value);
}

static void read_frames(struct reading_file *f, const struct yaml_node *value, const char *key)
{
	(void)key;
	layer_read_frames(f->layer, value);
}

static void read_scorecards(struct reading_file *f, const struct yaml_node *value, const char *key)
{
	(void)key;
	layer_read_scorecards(f->layer, value);
}

static void read_labels(struct reading_file *f, const struct yaml_node *value, const char *key)
{
	layer_read_labels(f->layer, value, key);
}

static const struct section {
	const char *key;
	void (*read)(struct reading_file *f, const struct yaml_node *value, const char *key);
	enum yaml_kind kind;
	bool is_in_parts, is_needed; /* needed: in the first file of a layer */
	const char *help;
} sections[] = {
	{"pack", read_pack, YAML_SCALAR, false, true, "the name of the pack"},
	{"format", read_format, YAML_SCALAR, false, true, "the format of this file: 1"},
	{"language", read_language, YAML_SCALAR, false, false, "the language it hears"},
	{"about", read_about, YAML_SCALAR, true, false, "what it is, for people"},
	{"parts", read_parts, YAML_SEQUENCE, false, false,
	 "files below this one that are read as if they stood here"},
	{"question-frames", read_question_frames, YAML_SEQUENCE, false, false,
	 "the frames of sentences that ask"},
	{"empty-frames", read_empty_frames, YAML_SEQUENCE, false, false,
	 "the frames of sentences that earn nothing"},
	{"monologue-words", read_monologue, YAML_SCALAR, false, false,
	 "a reply of so many words earns nothing"},
	{"texts", read_texts, YAML_MAPPING, true, false,
	 "what the program says in this language, by id"},
	{"variations", read_variations, YAML_MAPPING, true, false,
	 "words with which tests say a reply otherwise"},
	{"words", read_words, YAML_MAPPING, true, false, "word groups"},
	{"frames", read_frames, YAML_MAPPING, true, false, "shapes of sentences, as patterns"},
	{"scorecards", read_scorecards, YAML_MAPPING, true, false,
	 "points that words bring for a label, for the key `points` of rules"},
	{"principles", read_labels, YAML_MAPPING, true, false,
	 "what partnership is made of, with its indicators"},
	{"skills", read_labels, YAML_MAPPING, true, false,
	 "skills and kinds of questions, with their indicators"},
	{"pitfalls", read_labels, YAML_MAPPING, true, false,
	 "what gets in the way, with its indicators"},
};
enum { SECTION_COUNT = sizeof sections / sizeof *sections };

bool pack_section_key(size_t i, struct pack_key *key)
{
	static const char *const forms[] = {
		[YAML_SCALAR] = "one-text", [YAML_SEQUENCE] = "text-list", [YAML_MAPPING] = "map"};

	if (i >= SECTION_COUNT)
		return false;
	*key = (struct pack_key){.name = sections[i].key,
				 .help = sections[i].help,
				 .form = forms[sections[i].kind],
				 .is_needed = sections[i].is_needed,
				 .is_first_only = !sections[i].is_in_parts};
	return true;
}

static const struct section *find_section(const struct reading_file *f, const struct yaml_node *key)
{
	const char *names[SECTION_COUNT], *near;

	for (size_t i = 0; i < SECTION_COUNT; i++) {
		names[i] = sections[i].key;
		if (yaml_is_text(key, sections[i].key) && (sections[i].is_in_parts || !f->is_part))
			return &sections[i];
	}
	diag_add(f->layer->diags, DIAG_UNKNOWN_KEY, key->at, _("unknown key '%s'"), key->text.s);
	near = near_word(key->text.s, names, SECTION_COUNT);
	if (near != NULL && strcmp(near, key->text.s) != 0)
		diag_hint(f->layer->diags, _("did you mean '%s'?"), near);
	return NULL;
}

static void read_sections(struct reading_file *f, const struct yaml_node *root)
{
	static const char *const kinds[] = {[YAML_SCALAR] = N_("a text"),
					    [YAML_SEQUENCE] = N_("a list"),
					    [YAML_MAPPING] = N_("a mapping")};

	if (root->kind != YAML_MAPPING) {
		diag_add(f->layer->diags, DIAG_WRONG_TYPE, root->at,
			 _("a rule pack is a mapping of keys"));
		return;
	}
	for (size_t i = 0; i < root->n; i++) {
		const struct section *section = find_section(f, root->keys[i]);

		if (section == NULL)
			continue;
		if (root->items[i]->kind == section->kind)
			section->read(f, root->items[i], section->key);
		else
			diag_add(f->layer->diags, DIAG_WRONG_TYPE, root->items[i]->at,
				 _("'%s' wants %s"), section->key, _(kinds[section->kind]));
	}
	for (size_t i = 0; i < SECTION_COUNT && !f->is_part; i++) {
		if (sections[i].is_needed && yaml_find(root, sections[i].key) == NULL)
			diag_add(f->layer->diags, DIAG_MISSING_KEY, root->at, _("missing key '%s'"),
				 sections[i].key);
	}
}

static void keep_doc(struct layer *layer, struct yaml_doc *doc)
{
	struct pack *pack = layer->pack;
	const struct str text = yaml_source(doc)->text;

	*array_add(pack->docs, pack->n_docs, pack->docs_cap) = doc;
	pack->hash = hash_bytes(pack->hash, text.s, text.len);
	pack->hash = hash_bytes(pack->hash, "", 1);
}

static bool is_safe_part(struct str part)
{
	if (part.len == 0 || part.len > 200 || part.s[0] == '/' ||
	    memchr(part.s, '\\', part.len) != NULL)
		return false;
	for (size_t at = 0; at < part.len;) {
		const char *slash = memchr(part.s + at, '/', part.len - at);
		size_t len = slash == NULL ? part.len - at : (size_t)(slash - part.s) - at;

		if (len == 0 || (len == 1 && part.s[at] == '.') ||
		    (len == 2 && memcmp(part.s + at, "..", 2) == 0))
			return false;
		at += len + 1;
	}
	return true;
}

/* The file of a part, or NULL where it may not be one. */
static const char *part_path(const struct layer *layer, const struct yaml_node *part)
{
	const char *slash = layer->path == NULL ? NULL : strrchr(layer->path, '/');
	const int dir_len = slash == NULL ? 0 : (int)(slash - layer->path) + 1;

	if (layer->path == NULL || part->kind != YAML_SCALAR || !is_safe_part(part->text))
		return NULL;
	return arena_textf(&layer->pack->arena, "%.*s%s", dir_len, layer->path, part->text.s);
}

/* Takes @p doc, NULL when it could not be read. */
static void read_part(struct layer *layer, const struct yaml_node *part, struct yaml_doc *doc,
		      bool is_told)
{
	struct reading_file f = {.layer = layer, .is_part = true};

	if (doc != NULL) {
		keep_doc(layer, doc);
		read_sections(&f, yaml_root(doc));
	} else if (!is_told) {
		diag_add(layer->diags, DIAG_BAD_PART, part->at, _("cannot read the part '%s'"),
			 part->text.s);
	}
}

static void read_all_parts(struct layer *layer, const struct yaml_node *list)
{
	const char *paths[PACK_MAX_PARTS];
	struct pack_parts *parts;

	for (size_t i = 0; i < list->n; i++)
		paths[i] = part_path(layer, list->items[i]);
	parts = pack_parts_open(paths, list->n);
	for (size_t i = 0; i < list->n; i++) {
		const struct yaml_node *part = list->items[i];
		const size_t n_before = layer->diags->n_errors;

		if (paths[i] == NULL) {
			diag_add(layer->diags, DIAG_BAD_PART, part->at,
				 _("not a part of this pack: '%s'"),
				 part->kind == YAML_SCALAR ? part->text.s : "");
			continue;
		}
		struct yaml_doc *doc = pack_parts_take(parts, i, layer->diags);
		read_part(layer, part, doc, layer->diags->n_errors > n_before);
	}
	pack_parts_close(parts);
}

void layer_read(struct layer *layer, struct yaml_doc *doc)
{
	struct reading_file f = {.layer = layer};

	keep_doc(layer, doc);
	read_sections(&f, yaml_root(doc));
	if (f.parts == NULL)
		return;
	if (f.parts->n > PACK_MAX_PARTS)
		diag_add(layer->diags, DIAG_TOO_MANY, f.parts->at, _("a pack has at most %d parts"),
			 PACK_MAX_PARTS);
	else
		read_all_parts(layer, f.parts);
}
