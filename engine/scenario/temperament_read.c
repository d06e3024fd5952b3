/**
 * @file
 * Reading the temperaments file by tables of its keys.
 */
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"
#include "schema.h"
#include "source.h"
#include "temperament_file.h"

enum { EVENTS_MAX = 128, KINDS_MAX = 64, REACTIONS_MAX = 256 };

struct file_source {
	int format;
	const struct yaml_node *events, *kinds;
};
struct events_source {
	const struct yaml_node *parent, *child;
};
struct event_source {
	struct event event;
	const struct yaml_node *when, *change;
};
struct home_source {
	double dominance, affinity;
};
struct factors_source {
	double v[STATE_COUNT];
};
struct kind_source {
	struct temperament kind;
	const char *as;
	const struct yaml_node *ages, *home, *gain, *loss, *changes, *reactions;
};

#define ROW(type, key, want, member, needed, help)                                                 \
	{                                                                                          \
		key, YAML_WANT_##want, offsetof(struct type##_source, member), needed, help        \
	}

static const struct yaml_key file_keys[] = {
	ROW(file, "temperaments", INT, format, true, "the format of this file: 1"),
	ROW(file, "events", NODE, events, true, "what is said, and what it does"),
	ROW(file, "kinds", NODE, kinds, true, "the temperaments by name"),
};
static const struct yaml_key events_keys[] = {
	ROW(events, "parent", NODE, parent, true, "events in talking with a parent"),
	ROW(events, "child", NODE, child, true, "events in talking with a child"),
};
static const struct yaml_key event_keys[] = {
	ROW(event, "id", ID, event.id, true, "its name in 'changes' and 'reactions'"),
	ROW(event, "if", NODE, when, true, "when it applies"),
	ROW(event, "change", NODE, change, false, "what it adds to how the person is"),
	ROW(event, "dominance", NUMBER, event.dominance, false, "above (1) or below (-1)"),
	ROW(event, "affinity", NUMBER, event.affinity, false, "together (1) or against (-1)"),
};
static const struct yaml_key home_keys[] = {
	ROW(home, "dominance", NUMBER, dominance, true, "above (1) or below (-1)"),
	ROW(home, "affinity", NUMBER, affinity, true, "together (1) or against (-1)"),
};
static const struct yaml_key factors_keys[] = {
#define S(NAME, id, expr_id, start_parent, start_child, help)                                      \
	ROW(factors, id, NUMBER, v[STATE_##NAME], false, help),
#include "gesprek/scenario/state.def"
#undef S
};
static const struct yaml_key kind_keys[] = {
	ROW(kind, "as", TEXT, as, true, "parent or child"),
	ROW(kind, "about", TEXT, kind.about, false, "one sentence for authors"),
	ROW(kind, "ages", NODE, ages, false, "children: from and to, such as [7, 9]"),
	ROW(kind, "home", NODE, home, false, "where this kind of person stands by itself"),
	ROW(kind, "gain", NODE, gain, false, "multiplies rises"),
	ROW(kind, "loss", NODE, loss, false, "multiplies falls"),
	ROW(kind, "max-words", INT, kind.max_words, false, "words in a sentence the child follows"),
	ROW(kind, "turns", INT, kind.turns, false, "replies the child has energy for"),
	ROW(kind, "changes", NODE, changes, false, "added to what events do, by event"),
	ROW(kind, "reactions", NODE, reactions, false, "stock lines by language and occasion"),
};

struct kinds_reader {
	struct temperaments *all;
	struct diags *diags;
	bool has_broken_events; /* then nothing is said of events that cannot be found */
};

static bool bind(struct kinds_reader *r, const struct yaml_node *map, const struct yaml_key *keys,
		 size_t n, void *into)
{
	return yaml_bind(map, keys, n, into, &r->all->arena, r->diags);
}
#define BIND(r, map, keys, into) bind(r, map, keys, sizeof(keys) / sizeof *(keys), into)

static bool expect(struct kinds_reader *r, const struct yaml_node *node, enum yaml_kind kind,
		   size_t most, const char *wanted)
{
	if (node->kind != kind)
		diag_add(r->diags, DIAG_WRONG_TYPE, node->at, _("here should be %s"), wanted);
	else if (node->n > most)
		diag_add(r->diags, DIAG_TOO_MUCH, node->at,
			 _("there can be no more than %zu of these"), most);
	return node->kind == kind && node->n <= most;
}

static void expect_number(struct kinds_reader *r, struct place at, double value, double least,
			  double most)
{
	if (value >= least && value <= most)
		return;
	diag_add(r->diags, DIAG_OUT_OF_RANGE, at, _("the number is %g"), value);
	diag_hint(r->diags, _("it can be %g to %g"), least, most);
}

/* Any slot may be asked for: scenarios choose their own. Nothing else of a scenario is known here.
 */
static bool scope_find(void *data, enum expr_name_kind kind, const char *name, unsigned *number)
{
	(void)data;
	(void)number;
	return (kind == EXPR_SLOT || kind == EXPR_EVER_SLOT) && *name;
}

static struct state_change read_change(struct kinds_reader *r, const struct yaml_node *node)
{
	struct change_source source = {0};

	if (node)
		schema_bind(SECTION_change, node, &source, &r->all->arena, r->diags);
	return source.change;
}

static struct place value_place(const struct yaml_node *map, const char *key)
{
	const struct yaml_node *value = yaml_find(map, key);

	return value ? value->at : map->at;
}

static void read_event(struct kinds_reader *r, const struct yaml_node *item, unsigned number,
		       struct event *event)
{
	const struct expr_scope scope = {NULL, scope_find, NULL, r->all->pack};
	struct event_source source = {.event = {.id = "", .number = number}};

	BIND(r, item, event_keys, &source);
	if (item->kind == YAML_MAPPING) {
		expect_number(r, value_place(item, "dominance"), source.event.dominance, -1, 1);
		expect_number(r, value_place(item, "affinity"), source.event.affinity, -1, 1);
	}
	if (source.when)
		source.event.when = expr_parse(source.when, &scope, &r->all->arena, r->diags);
	source.event.change = read_change(r, source.change);
	*event = source.event;
}

static const struct event *find_event(const struct event_list *events, const char *id)
{
	for (size_t i = 0; i < events->n; i++)
		if (!strcmp(events->v[i].id, id))
			return &events->v[i];
	return NULL;
}

static void read_event_list(struct kinds_reader *r, const struct yaml_node *list,
			    struct event_list *events)
{
	if (!list || !expect(r, list, YAML_SEQUENCE, EVENTS_MAX, _("a list of events")))
		return;
	events->v = arena_new(&r->all->arena, (list->n + 1) * sizeof *events->v);
	for (size_t i = 0; i < list->n; i++) {
		struct event event;
		read_event(r, list->items[i], (unsigned)i, &event);
		if (*event.id && find_event(events, event.id))
			diag_add(r->diags, DIAG_NAME_TAKEN, value_place(list->items[i], "id"),
				 _("there is an event '%s' already"), event.id);
		events->v[events->n++] = event;
	}
}

static void read_events(struct kinds_reader *r, const struct yaml_node *map)
{
	struct events_source source = {0};
	size_t n_errors = r->diags->n_errors;

	BIND(r, map, events_keys, &source);
	read_event_list(r, source.parent, &r->all->parent_events);
	read_event_list(r, source.child, &r->all->child_events);
	r->has_broken_events = r->diags->n_errors > n_errors;
}

static void read_factors(struct kinds_reader *r, const struct yaml_node *map, double *factors)
{
	struct factors_source source;

	for (unsigned i = 0; i < STATE_COUNT; i++)
		source.v[i] = 1;
	if (map && BIND(r, map, factors_keys, &source))
		for (size_t i = 0; i < map->n; i++) {
			enum state_variable variable;
			if (state_find(map->keys[i]->text.s, &variable))
				expect_number(r, map->items[i]->at, source.v[variable], 0, 5);
		}
	memcpy(factors, source.v, sizeof source.v);
}

static void read_home(struct kinds_reader *r, const struct yaml_node *map, struct temperament *kind)
{
	struct home_source source = {0};

	if (!map || !BIND(r, map, home_keys, &source))
		return;
	expect_number(r, value_place(map, "dominance"), source.dominance, -1, 1);
	expect_number(r, value_place(map, "affinity"), source.affinity, -1, 1);
	kind->home_dominance = source.dominance;
	kind->home_affinity = source.affinity;
}

static void read_ages(struct kinds_reader *r, const struct yaml_node *list,
		      struct temperament *kind)
{
	if (!list)
		return;
	if (list->kind != YAML_SEQUENCE || list->n != 2) {
		diag_add(r->diags, DIAG_WRONG_TYPE, list->at,
			 _("here should be two ages, such as [7, 9]"));
		return;
	}
	yaml_read_int(list->items[0], &kind->age_from, r->diags);
	yaml_read_int(list->items[1], &kind->age_to, r->diags);
	expect_number(r, list->items[0]->at, kind->age_from, 0, 18);
	expect_number(r, list->items[1]->at, kind->age_to, kind->age_from, 18);
}

static const char *nearest_event(const struct temperament *kind, const char *id)
{
	const char *ids[EVENTS_MAX];

	for (size_t i = 0; i < kind->n_events; i++)
		ids[i] = kind->events[i].id;
	return near_word(id, ids, kind->n_events);
}

static void report_event(struct kinds_reader *r, const struct yaml_node *key,
			 const struct temperament *kind)
{
	const char *nearest = nearest_event(kind, key->text.s);

	diag_add(r->diags, DIAG_UNKNOWN_EVENT, key->at, _("there is no event '%s'"), key->text.s);
	if (nearest)
		diag_hint(r->diags, _("did you mean '%s'?"), nearest);
}

/* The events of a parent or child, with what this kind adds to them. */
static void read_changes(struct kinds_reader *r, const struct yaml_node *map,
			 const struct event_list *all, struct temperament *kind)
{
	struct event_list own = {arena_new(&r->all->arena, (all->n + 1) * sizeof *own.v), all->n};

	if (all->n)
		memcpy(own.v, all->v, all->n * sizeof *own.v);
	kind->events = own.v;
	kind->n_events = own.n;
	if (!map || !expect(r, map, YAML_MAPPING, EVENTS_MAX, _("events with changes")))
		return;
	for (size_t i = 0; i < map->n; i++) {
		const struct event *event = find_event(&own, map->keys[i]->text.s);
		struct state_change change = read_change(r, map->items[i]);
		if (!event && !r->has_broken_events)
			report_event(r, map->keys[i], kind);
		for (unsigned k = 0; event && k < STATE_COUNT; k++)
			own.v[event - own.v].change.by[k] += change.by[k];
	}
}

/* Too many are an error, and are read all the same: so they count. */
static size_t count_reactions(struct kinds_reader *r, const struct yaml_node *map)
{
	size_t n = 0;

	for (size_t i = 0; i < map->n; i++) {
		expect(r, map->items[i], YAML_MAPPING, REACTIONS_MAX, _("occasions with lines"));
		if (map->items[i]->kind == YAML_MAPPING)
			n += map->items[i]->n;
	}
	return n;
}

static int compare_reactions(const void *left, const void *right)
{
	const struct reaction *a = left, *b = right;
	const int order = strcmp(a->key, b->key);

	return order ? order : strcmp(a->language, b->language);
}

static void read_reactions(struct kinds_reader *r, const struct yaml_node *map,
			   struct kind_file *file)
{
	if (!map || !expect(r, map, YAML_MAPPING, KINDS_MAX, _("languages with occasions")))
		return;
	size_t n = count_reactions(r, map);
	file->reactions = arena_new(&r->all->arena, (n + 1) * sizeof *file->reactions);
	for (size_t i = 0; i < map->n; i++) {
		const struct yaml_node *occasions = map->items[i];
		for (size_t k = 0; occasions->kind == YAML_MAPPING && k < occasions->n; k++) {
			const struct yaml_key key = {occasions->keys[k]->text.s, YAML_WANT_TEXTS,
						     offsetof(struct reaction, lines), false, NULL};
			const struct yaml_node one = {.kind = YAML_MAPPING,
						      .at = occasions->at,
						      .keys = &occasions->keys[k],
						      .items = &occasions->items[k],
						      .n = 1};
			struct reaction *reaction = &file->reactions[file->n_reactions++];
			*reaction = (struct reaction){.language = map->keys[i]->text.s,
						      .key = key.name};
			bind(r, &one, &key, 1, reaction);
		}
	}
	qsort(file->reactions, file->n_reactions, sizeof *file->reactions, compare_reactions);
}

static void read_as(struct kinds_reader *r, const struct yaml_node *map, const char *as,
		    struct temperament *kind)
{
	kind->is_child = as && !strcmp(as, "child");
	if (!as || kind->is_child || !strcmp(as, "parent"))
		return;
	diag_add(r->diags, DIAG_BAD_VALUE, value_place(map, "as"), _("'as' cannot be '%s'"), as);
	diag_hint(r->diags, _("it can be: %s"), "parent, child");
}

static void read_kind(struct kinds_reader *r, const struct yaml_node *key,
		      const struct yaml_node *map, struct kind_file *file)
{
	struct kind_source source = {.kind = {.id = key->text.s, .about = ""}};
	struct temperament *kind = &source.kind;
	const struct temperaments *all = r->all;

	BIND(r, map, kind_keys, &source);
	if (map->kind == YAML_MAPPING) {
		expect_number(r, value_place(map, "max-words"), kind->max_words, 0, 100);
		expect_number(r, value_place(map, "turns"), kind->turns, 0, 100);
	}
	read_as(r, map, source.as, kind);
	read_ages(r, source.ages, kind);
	read_home(r, source.home, kind);
	read_factors(r, source.gain, kind->gain);
	read_factors(r, source.loss, kind->loss);
	read_changes(r, source.changes, kind->is_child ? &all->child_events : &all->parent_events,
		     kind);
	file->kind = *kind;
	read_reactions(r, source.reactions, file);
}

static void read_kinds(struct kinds_reader *r, const struct yaml_node *map)
{
	struct temperaments *all = r->all;

	if (!expect(r, map, YAML_MAPPING, KINDS_MAX, _("names with temperaments")))
		return;
	all->kinds = arena_new(&all->arena, (map->n + 1) * sizeof *all->kinds);
	all->names = arena_new(&all->arena, (map->n + 1) * sizeof *all->names);
	all->n_kinds = map->n;
	for (size_t i = 0; i < map->n; i++) {
		all->names[i] = map->keys[i]->text.s;
		read_kind(r, map->keys[i], map->items[i], &all->kinds[i]);
	}
}

void temperaments_read(struct temperaments *all, const struct yaml_node *root, struct diags *diags)
{
	struct kinds_reader r = {.all = all, .diags = diags};
	struct file_source source = {.format = 1};

	BIND(&r, root, file_keys, &source);
	if (source.format != 1)
		diag_add(diags, DIAG_UNKNOWN_FORMAT, value_place(root, "temperaments"),
			 _("'temperaments' is %d"), source.format);
	if (source.events)
		read_events(&r, source.events);
	if (source.kinds)
		read_kinds(&r, source.kinds);
}
