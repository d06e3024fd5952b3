/**
 * @file
 * Loading a scenario: names first, then its parts, then the checks. And finding things in it.
 */
#include "gesprek/scenario/scenario.h"

#include <stdlib.h>
#include <string.h>

#include "gesprek/base/message.h"
#include "reader.h"
#include "scenario_file.h"

static const char *const ending_ids[ENDING_COUNT] = {
	[ENDING_NONE] = "",
#define E(NAME, id) [ENDING_##NAME] = id,
#include "gesprek/scenario/endings.def"
#undef E
};

const char *ending_id(enum ending ending)
{
	return ending_ids[ending];
}

bool ending_find(const char *id, enum ending *ending)
{
	for (unsigned i = 1; i < ENDING_COUNT; i++)
		if (!strcmp(ending_ids[i], id)) {
			*ending = (enum ending)i;
			return true;
		}
	return false;
}

static const char *const dilemma_ids[DILEMMA_COUNT] = {
	[DILEMMA_NONE] = "",
#define D(NAME, id, help) [DILEMMA_##NAME] = id,
#include "gesprek/scenario/dilemmas.def"
#undef D
};

const char *dilemma_id(enum dilemma dilemma)
{
	return dilemma_ids[dilemma];
}

bool dilemma_find(const char *id, enum dilemma *dilemma)
{
	for (unsigned i = 1; i < DILEMMA_COUNT; i++)
		if (!strcmp(dilemma_ids[i], id)) {
			*dilemma = (enum dilemma)i;
			return true;
		}
	return false;
}

static const char *const decision_ids[DECISION_COUNT] = {
	[DECISION_NONE] = "",
#define D(NAME, id, help) [DECISION_##NAME] = id,
#include "gesprek/scenario/decisions.def"
#undef D
};

const char *decision_id(enum decision decision)
{
	return decision_ids[decision];
}

bool decision_find(const char *id, enum decision *decision)
{
	for (unsigned i = 1; i < DECISION_COUNT; i++)
		if (!strcmp(decision_ids[i], id)) {
			*decision = (enum decision)i;
			return true;
		}
	return false;
}

const char *opinion_fit_id(enum opinion_fit fit)
{
	static const char *const ids[FITS_COUNT] = {
#define F(NAME, id) [FITS_##NAME] = id,
#include "gesprek/scenario/fits.def"
#undef F
	};

	return ids[fit];
}

bool ending_is_good(enum ending ending)
{
	return ending == ENDING_RELIEVED || ending == ENDING_HEARD;
}

/* FNV-1a, by G. Fowler, L. C. Noll and K.-P. Vo. Tells versions apart, guards against nothing. */
static uint64_t text_hash(struct str text)
{
	uint64_t hash = UINT64_C(0xcbf29ce484222325);

	for (size_t i = 0; i < text.len; i++)
		hash = (hash ^ (unsigned char)text.s[i]) * UINT64_C(0x100000001b3);
	return hash;
}

static void read_aims(struct reader *r)
{
	const struct yaml_texts *names = &r->source.aims;
	enum label *aims = arena_new(r->arena, (names->n + 1) * sizeof *aims);
	struct label_tweak tweak;

	for (size_t i = 0; i < names->n; i++)
		if (read_label(r, names->v[i], names->at[i], &tweak))
			aims[r->sc->n_aims++] = tweak.label;
	r->sc->aims = aims;
}

static void read_head(struct reader *r)
{
	r->sc->themes = r->source.themes.v;
	r->sc->n_themes = r->source.themes.n;
	r->sc->signals = r->source.signals.v;
	r->sc->n_signals = r->source.signals.n;
	r->sc->spelling = r->source.spelling.v;
	r->sc->n_spelling = r->source.spelling.n;
	if (!r->sc->rules)
		r->sc->rules = r->sc->language;
	read_aims(r);
}

/* What lies between the diagnostics: the order matters only in that nodes need facts and people. */
static void read_all(struct reader *r)
{
	reader_bind(r, SECTION_scenario, r->root, &r->source);
	read_names(r);
	if (!r->is_full) {
		read_head(r);
		read_cast(r);
		read_variables(r);
		read_facts(r);
		read_nodes(r);
	}
	if (!r->is_full) {
		if (r->source.begin)
			r->sc->begin =
				read_node_name(r, r->source.begin, reader_place(r->root, "begin"));
		read_consult(r);
		read_carry(r);
		read_decision(r);
		read_debrief(r);
		read_expect(r);
		r->sc->n_lines = r->n_lines;
		check_all(r);
	}
}

static void reader_clear(struct reader *r)
{
	for (size_t i = 0; r->node_slots && i < r->sc->n_nodes; i++)
		free(r->node_slots[i].v);
	free(r->node_slots);
	free(r->node_maps);
	id_index_clear(&r->facts);
	id_index_clear(&r->planted);
	id_index_clear(&r->carried);
	id_index_clear(&r->variables);
	id_index_clear(&r->slots);
	id_index_clear(&r->labels);
}

/* How many diagnostics there were before a scenario was opened. */
struct before {
	size_t n, n_errors;
};

/* Text that had to be mended may lack what its author wrote; a key that stands twice is there. */
static bool is_mended(const struct diags *diags, size_t first)
{
	for (size_t i = first; i < diags->n; i++)
		if (diags->v[i].code != DIAG_DUPLICATE_KEY)
			return true;
	return false;
}

/* Takes @p doc. */
static struct scenario *scenario_read(struct yaml_doc *doc, struct before before,
				      const struct pack *pack,
				      const struct temperaments *temperaments, struct diags *diags)
{
	struct scenario_file *file = memory_new(sizeof *file);
	struct reader *r = memory_new(sizeof *r);

	*r = (struct reader){
		.sc = &r->source.sc,
		.arena = &file->arena,
		.diags = diags,
		.root = yaml_root(doc),
		.pack = pack,
		.temperaments = temperaments,
		.n_dropped = diags->n_dropped,
		.broken = diags->n_errors > before.n_errors ? BROKEN_ALL : BROKEN_NOTHING,
		.is_mended = is_mended(diags, before.n),
	};
	r->sc->pack = pack;
	r->sc->temperaments = temperaments;
	r->sc->path = yaml_source(doc)->path;
	r->sc->hash = text_hash(yaml_source(doc)->text);
	read_all(r);
	file->sc = *r->sc;
	file->doc = doc;
	file->slots = r->slots_made;
	file->nodes = r->nodes;
	file->people = r->people;
	reader_clear(r);
	free(r);
	if (diags->n_errors == before.n_errors)
		return &file->sc;
	scenario_free(&file->sc);
	return NULL;
}

struct scenario *scenario_load(const char *path, const struct pack *pack,
			       const struct temperaments *temperaments, struct diags *diags)
{
	const struct before before = {diags->n, diags->n_errors};
	struct yaml_doc *doc = yaml_open(path, diags);

	return doc ? scenario_read(doc, before, pack, temperaments, diags) : NULL;
}

struct scenario *scenario_parse(const char *name, struct str text, const struct pack *pack,
				const struct temperaments *temperaments, struct diags *diags)
{
	const struct before before = {diags->n, diags->n_errors};
	struct yaml_doc *doc = yaml_parse(name, text, diags);

	return doc ? scenario_read(doc, before, pack, temperaments, diags) : NULL;
}

void scenario_free(struct scenario *scenario)
{
	struct scenario_file *file = (struct scenario_file *)scenario;

	if (!file)
		return;
	for (size_t i = 0; file->slots && i < file->sc.n_nodes; i++)
		slots_free(file->slots[i]);
	free(file->slots);
	id_index_clear(&file->nodes);
	id_index_clear(&file->people);
	yaml_close(file->doc);
	arena_clear(&file->arena);
	free(file);
}

const struct node *scenario_find_node(const struct scenario *scenario, const char *id)
{
	const struct scenario_file *file = (const struct scenario_file *)scenario;
	unsigned number;

	return id_index_find(&file->nodes, id, &number) ? &scenario->nodes[number] : NULL;
}

const struct person *scenario_find_person(const struct scenario *scenario, const char *id)
{
	const struct scenario_file *file = (const struct scenario_file *)scenario;
	unsigned number;

	return id_index_find(&file->people, id, &number) ? &scenario->cast[number] : NULL;
}

struct hear_context node_hear_context(const struct node *node, const char *said)
{
	return (struct hear_context){
		.hint = node->hint,
		.to = node->with->as,
		.phase = node->phase,
		.has_phase = true,
		.said = said,
		.slots = node->slots,
		.veto = node->veto,
		.n_veto = node->n_veto,
		.boost = node->boost,
		.n_boost = node->n_boost,
		.invites = node->invites,
		.n_invites = node->n_invites,
	};
}

bool node_invites(const struct node *node, enum label label)
{
	for (size_t i = 0; i < node->n_invites; i++) {
		const struct label_tweak *tweak = &node->invites[i];
		if ((tweak->indicator ? tweak->indicator->label : tweak->label) == label)
			return true;
	}
	return false;
}

bool tweak_names(const struct label_tweak *tweak, const struct finding *finding)
{
	return tweak->indicator ? tweak->indicator == finding->indicator
				: tweak->label == finding->label;
}
