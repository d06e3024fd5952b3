/* A pack as a whole: loading in its order, and what others may ask of it. */
#include "gesprek/hear/pack.h"

#include <stdlib.h>
#include <string.h>

#include "gesprek/base/message.h"
#include "pack_model.h"
#include "pattern.h"

static struct pack *pack_new(void)
{
	struct pack *pack = memory_new(sizeof *pack);

	pack->id = pack->language = pack->about = "";
	pack->hash = HASH_START;
	for (size_t i = 0; i < LABEL_COUNT; i++)
		pack->labels[i].title = pack->labels[i].about = "";
	pack_add_feature(pack, str_of("slot.said"), 0.3);
	pack_add_feature(pack, str_of("slot.*"), 0.1);
	pack_add_feature(pack, str_of("slot.name"), 0.2);
	return pack;
}

static void index_clear(struct rule_index *index)
{
	free(index->firsts);
	free(index->rules);
	free(index->always);
}

void pack_free(struct pack *pack)
{
	if (pack == NULL)
		return;
	for (size_t i = 0; i < pack->n_groups; i++) {
		free(pack->groups[i].entries);
		free(pack->groups[i].all);
	}
	for (size_t i = 0; i < pack->n_docs; i++)
		yaml_close(pack->docs[i]);
	free(pack->docs);
	names_clear(&pack->feature_names);
	free(pack->features);
	free(pack->slot_features.v);
	free(pack->groups);
	names_clear(&pack->group_names);
	lexicon_free(pack->lexicon);
	names_clear(&pack->frame_names);
	free(pack->patterns);
	free(pack->question_frames.v);
	free(pack->empty_frames.v);
	free(pack->needs);
	names_clear(&pack->indicator_names);
	free(pack->signs);
	names_clear(&pack->text_names);
	free(pack->texts);
	scorecards_clear(&pack->cards);
	free(pack->rules);
	index_clear(&pack->sentence_rules);
	index_clear(&pack->reply_rules);
	arena_clear(&pack->arena);
	free(pack);
}

/* What was read becomes rules. Takes @p pack. */
static struct pack *pack_build(struct pack *pack, size_t n_errors_before, struct diags *diags)
{
	if (pack_build_groups(pack, diags)) {
		pack_build_frames(pack, diags);
		pack_build_rules(pack, diags);
		scorecards_build(pack, diags);
	}
	if (diags->n_errors > n_errors_before) {
		pack_free(pack);
		return NULL;
	}
	lexicon_finish(pack->lexicon);
	pack_build_index(pack);
	return pack;
}

struct pack *pack_load_as(const char *const *paths, size_t n_paths, enum address address,
			  struct diags *diags)
{
	struct pack *pack = pack_new();
	const size_t n_before = diags->n_errors;

	pack->told_as = address;
	for (size_t i = 0; i < n_paths && i < PACK_MAX_LAYERS; i++) {
		struct layer layer = {pack, diags, (unsigned)i, paths[i]};
		struct yaml_doc *doc = yaml_open(paths[i], diags);

		if (doc == NULL) {
			pack_free(pack);
			return NULL;
		}
		layer_read(&layer, doc);
	}
	return pack_build(pack, n_before, diags);
}

struct pack *pack_load(const char *const *paths, size_t n_paths, struct diags *diags)
{
	return pack_load_as(paths, n_paths, ADDRESS_INFORMAL, diags);
}

struct pack *pack_parse(const char *name, struct str text, struct diags *diags)
{
	const size_t n_before = diags->n_errors;
	struct yaml_doc *doc = yaml_parse(name, text, diags);
	struct pack *pack;
	struct layer layer = {.diags = diags};

	if (doc == NULL)
		return NULL;
	pack = pack_new();
	layer.pack = pack;
	layer_read(&layer, doc);
	return pack_build(pack, n_before, diags);
}

const char *pack_id(const struct pack *pack)
{
	return pack->id;
}

const char *pack_language(const struct pack *pack)
{
	return pack->language;
}

const char *pack_get_file(const struct pack *pack, size_t n)
{
	return n < pack->n_docs ? yaml_source(pack->docs[n])->path : NULL;
}

enum address pack_told_as(const struct pack *pack)
{
	return pack->told_as;
}

size_t pack_count_indicators(const struct pack *pack)
{
	return pack->n_signs;
}

size_t pack_count_rules(const struct pack *pack)
{
	return pack->n_rules;
}

const struct indicator *pack_get_indicator(const struct pack *pack, unsigned number)
{
	return &pack->signs[number]->shown;
}

const struct indicator *pack_find_indicator(const struct pack *pack, const char *id)
{
	uint32_t number = names_find(&pack->indicator_names, str_of(id));

	return number == NAME_NONE ? NULL : &pack->signs[number]->shown;
}

struct label_text pack_label_text(const struct pack *pack, enum label label)
{
	return (struct label_text){pack->labels[label].title, pack->labels[label].about};
}

int pack_label_severity(const struct pack *pack, enum label label)
{
	if (label_kind(label) != LABEL_PITFALL)
		return 0;
	return pack->labels[label].severity != 0 ? pack->labels[label].severity : 2;
}

const char *pack_text(const struct pack *pack, const char *id, const char *fallback)
{
	uint32_t number = names_find(&pack->text_names, str_of(id));

	return number == NAME_NONE || pack->texts[number] == NULL ? fallback : pack->texts[number];
}

uint64_t pack_hash(const struct pack *pack)
{
	return pack->hash;
}
