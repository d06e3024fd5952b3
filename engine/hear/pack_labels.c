/*
 * Principles, skills and pitfalls with their indicators. What a rule's keys
 * mean waits until all groups, frames and indicators are known: rule_kind.c.
 */
#include <stdlib.h>
#include <string.h>

#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"
#include "pack_model.h"
#include "pack_schema.h"

const char *pack_label_section(enum label_kind kind)
{
	static const char *const sections[] = {[LABEL_PRINCIPLE] = "principles",
					       [LABEL_SKILL] = "skills",
					       [LABEL_QUESTION] = "skills",
					       [LABEL_PITFALL] = "pitfalls"};

	return sections[kind];
}

bool pack_read_label(const char *id, struct place at, enum label *label, struct diags *diags)
{
	const char *ids[LABEL_COUNT], *near;

	if (label_find(id, label))
		return true;
	for (size_t i = 0; i < LABEL_COUNT; i++)
		ids[i] = label_id((enum label)i);
	near = near_word(id, ids, LABEL_COUNT);
	diag_add(diags, DIAG_UNKNOWN_LABEL, at, _("unknown label '%s'"), id);
	if (near != NULL)
		diag_hint(diags, _("did you mean '%s'?"), near);
	return false;
}

bool pack_read_texts(struct pack *pack, const struct yaml_node *node, struct yaml_texts *texts,
		     struct diags *diags)
{
	const size_t n = node->kind == YAML_SEQUENCE ? node->n : 1;
	const char **v = arena_new(&pack->arena, (n + 1) * sizeof *v);
	struct place *at = arena_new(&pack->arena, (n + 1) * sizeof *at);

	*texts = (struct yaml_texts){v, at, 0};
	for (size_t i = 0; i < n; i++) {
		const struct yaml_node *item = node->kind == YAML_SEQUENCE ? node->items[i] : node;

		if (item->kind != YAML_SCALAR) {
			diag_add(diags, DIAG_WRONG_TYPE, item->at,
				 _("a text or a list of texts is wanted here"));
			return false;
		}
		v[i] = item->text.s;
		at[i] = item->at;
		texts->n++;
	}
	return true;
}

/* ---- one indicator ---- */

struct indicator_keys {
	const struct yaml_node *hears, *yes, *no;
	double weight;
	int severity;
	struct yaml_texts cancels, also;
	const char *cancels_in, *noticed, *effect, *suggestion, *why;
	bool is_off;
};

#define KEY(name, want, member, help)                                                              \
	{                                                                                          \
		name, want, offsetof(struct indicator_keys, member), false, help                   \
	}
static const struct yaml_key indicator_keys[] = {
	KEY("hears", YAML_WANT_NODE, hears, N_("the rules; any of them makes the indicator heard")),
	KEY("weight", YAML_WANT_NUMBER, weight, N_("how much it counts, 0.25 to 1 (default 1)")),
	KEY("severity", YAML_WANT_INT, severity,
	    N_("of a pitfall, 1 to 3; default that of its label")),
	KEY("cancels", YAML_WANT_TEXTS, cancels,
	    N_("labels or indicators that are dropped where this is found")),
	KEY("cancels-in", YAML_WANT_ID, cancels_in,
	    N_("how far that reaches: sentence (default) or reply")),
	KEY("also", YAML_WANT_TEXTS, also, N_("labels that are credited with it")),
	KEY("noticed", YAML_WANT_TEXT, noticed, N_("feedback: what was heard, as behaviour")),
	KEY("effect", YAML_WANT_TEXT, effect, N_("feedback: what that does to the other")),
	KEY("try", YAML_WANT_TEXT, suggestion, N_("feedback: one other way to say it")),
	KEY("yes", YAML_WANT_NODE, yes, N_("lines in which it must be found, six or more")),
	KEY("no", YAML_WANT_NODE, no, N_("lines in which it must not be found, four or more")),
	KEY("off", YAML_WANT_BOOL, is_off, N_("true: a later layer switches it off")),
	KEY("why", YAML_WANT_TEXT, why, N_("the reason, needed to weaken a pitfall of severity 3")),
};
#undef KEY

/* The text of @p key in @p map as the trainee gets it; NULL stays NULL. */
static const char *tell(struct layer *layer, const struct yaml_node *map, const char *key,
			const char *text)
{
	if (text == NULL)
		return NULL;
	return address_read(layer->pack->told_as, yaml_find(map, key), &layer->pack->arena,
			    layer->diags);
}

/* `try` is not among them: it is said to the parent or child. */
static void take_feedback(struct layer *layer, struct sign *sign, const struct indicator_keys *keys,
			  const struct yaml_node *node)
{
	const char *noticed = tell(layer, node, "noticed", keys->noticed);
	const char *effect = tell(layer, node, "effect", keys->effect);

	sign->shown.noticed = noticed != NULL ? noticed : sign->shown.noticed;
	sign->shown.effect = effect != NULL ? effect : sign->shown.effect;
	sign->shown.suggestion =
		keys->suggestion != NULL ? keys->suggestion : sign->shown.suggestion;
}

static struct sign *add_sign(struct layer *layer, enum label label, const struct yaml_node *key)
{
	struct pack *pack = layer->pack;
	const char *id = arena_textf(&pack->arena, "%s.%s", label_id(label), key->text.s);
	bool is_new;
	uint32_t number = names_add(&pack->indicator_names, str_of(id), &is_new);
	struct sign *sign;

	if (!is_new) {
		sign = pack->signs[number];
		if (sign->layer == layer->number) {
			diag_add(layer->diags, DIAG_NAME_TAKEN, key->at,
				 _("the indicator '%s' was there already"), id);
			diag_hint(layer->diags, _("the other one is at %s:%u"),
				  sign->shown.at.source->path, sign->shown.at.line);
		}
		sign->layer = layer->number;
		return sign;
	}
	sign = arena_new(&pack->arena, sizeof *sign);
	sign->layer = layer->number;
	sign->shown = (struct indicator){.id = id,
					 .name = key->text.s,
					 .label = label,
					 .weight = 1,
					 .noticed = "",
					 .effect = "",
					 .suggestion = "",
					 .at = key->at,
					 .number = number};
	*array_add(pack->signs, pack->n_signs, pack->signs_cap) = sign;
	return sign;
}

static bool is_good_name(struct str name)
{
	for (size_t i = 0; i < name.len; i++) {
		if (strchr("abcdefghijklmnopqrstuvwxyz0123456789-_", name.s[i]) == NULL)
			return false;
	}
	return name.len > 0 && name.len <= 100;
}

/* Weakening a grave pitfall takes a reason, so that a layer never does it unnoticed. */
static void check_why(const struct layer *layer, const struct sign *sign,
		      const struct indicator_keys *keys, const struct yaml_node *node)
{
	int severity = sign->has_severity ? sign->shown.severity
					  : layer->pack->labels[sign->shown.label].severity;
	bool is_weaker = keys->is_off || keys->weight < sign->shown.weight ||
			 (keys->severity != 0 && keys->severity < severity);

	if (layer->number > 0 && is_weaker && severity >= 3 && keys->why == NULL)
		diag_add(layer->diags, DIAG_NEEDS_WHY, node->at,
			 _("'%s' has severity 3: say 'why:'"), sign->shown.id);
}

static void take_numbers(struct layer *layer, struct sign *sign, const struct indicator_keys *keys,
			 const struct yaml_node *node)
{
	if (keys->weight < 0 || keys->weight > 1)
		diag_add(layer->diags, DIAG_OUT_OF_RANGE, node->at, _("a weight is from 0 to 1"));
	if (yaml_find(node, "severity") != NULL && (keys->severity < 1 || keys->severity > 3))
		diag_add(layer->diags, DIAG_OUT_OF_RANGE, node->at, _("a severity is 1, 2 or 3"));
	check_why(layer, sign, keys, node);
	sign->shown.weight = keys->weight;
	if (keys->severity != 0) {
		sign->shown.severity = keys->severity;
		sign->has_severity = true;
	}
	sign->is_off = keys->is_off;
	sign->has_why = sign->has_why || keys->why != NULL;
}

static void take_cancels(struct layer *layer, struct sign *sign, const struct indicator_keys *keys,
			 const struct yaml_node *node)
{
	if (keys->cancels.n > 0)
		sign->cancels_texts = keys->cancels;
	if (keys->also.n > 0)
		sign->also_texts = keys->also;
	if (keys->cancels_in == NULL)
		return;
	sign->cancels_in_reply = strcmp(keys->cancels_in, "reply") == 0;
	if (!sign->cancels_in_reply && strcmp(keys->cancels_in, "sentence") != 0)
		diag_add(layer->diags, DIAG_BAD_VALUE, node->at,
			 _("'cancels-in' is sentence or reply, not '%s'"), keys->cancels_in);
}

static void read_indicator(struct layer *layer, enum label label, const struct yaml_node *key,
			   const struct yaml_node *node)
{
	struct sign *sign;
	struct indicator_keys keys = {0};

	if (!is_good_name(key->text) || layer->pack->n_signs == PACK_MAX_INDICATORS) {
		diag_add(
			layer->diags, DIAG_BAD_ID, key->at,
			_("the name of an indicator has the letters a to z, digits, - and _: '%s'"),
			key->text.s);
		return;
	}
	sign = add_sign(layer, label, key);
	keys.weight = sign->shown.weight;
	if (!yaml_bind(node, indicator_keys, sizeof indicator_keys / sizeof *indicator_keys, &keys,
		       &layer->pack->arena, layer->diags))
		return;
	if (keys.hears != NULL)
		sign->hears[sign->n_hears++] = keys.hears;
	sign->yes_node = keys.yes != NULL ? keys.yes : sign->yes_node;
	sign->no_node = keys.no != NULL ? keys.no : sign->no_node;
	take_feedback(layer, sign, &keys, node);
	take_cancels(layer, sign, &keys, node);
	take_numbers(layer, sign, &keys, node);
}

/* ---- one label ---- */

struct label_keys {
	const struct yaml_node *indicators;
	const char *title, *about, *why;
	int severity;
};

#define KEY(name, want, member, help)                                                              \
	{                                                                                          \
		name, want, offsetof(struct label_keys, member), false, help                       \
	}
static const struct yaml_key label_keys[] = {
	KEY("indicators", YAML_WANT_NODE, indicators, N_("the signs of this label")),
	KEY("title", YAML_WANT_TEXT, title, N_("what it is called")),
	KEY("about", YAML_WANT_TEXT, about, N_("what it means to a trainee")),
	KEY("severity", YAML_WANT_INT, severity, N_("of a pitfall, 1 to 3")),
	KEY("why", YAML_WANT_TEXT, why, N_("the reason, needed to weaken a pitfall of severity 3")),
};
#undef KEY

static void take_severity(struct layer *layer, enum label label, const struct label_keys *keys,
			  const struct yaml_node *node)
{
	struct label_info *info = &layer->pack->labels[label];

	if (yaml_find(node, "severity") == NULL)
		return;
	if (label_kind(label) != LABEL_PITFALL || keys->severity < 1 || keys->severity > 3)
		diag_add(layer->diags, DIAG_OUT_OF_RANGE, node->at,
			 _("a pitfall has a severity of 1, 2 or 3; other labels have none"));
	if (layer->number > 0 && info->severity == 3 && keys->severity < 3 && keys->why == NULL)
		diag_add(layer->diags, DIAG_NEEDS_WHY, node->at,
			 _("'%s' has severity 3: say 'why:'"), label_id(label));
	info->severity = keys->severity;
}

static void read_label(struct layer *layer, const struct yaml_node *key,
		       const struct yaml_node *node, const char *section)
{
	struct label_keys keys = {0};
	struct label_info *info;
	enum label label;

	if (!pack_read_label(key->text.s, key->at, &label, layer->diags))
		return;
	if (strcmp(pack_label_section(label_kind(label)), section) != 0)
		diag_add(layer->diags, DIAG_UNKNOWN_LABEL, key->at, _("'%s' belongs under '%s'"),
			 key->text.s, pack_label_section(label_kind(label)));
	if (!yaml_bind(node, label_keys, sizeof label_keys / sizeof *label_keys, &keys,
		       &layer->pack->arena, layer->diags))
		return;
	info = &layer->pack->labels[label];
	info->title = keys.title != NULL ? tell(layer, node, "title", keys.title) : info->title;
	info->about = keys.about != NULL ? tell(layer, node, "about", keys.about) : info->about;
	take_severity(layer, label, &keys, node);
	if (keys.indicators == NULL)
		return;
	if (keys.indicators->kind != YAML_MAPPING) {
		diag_add(layer->diags, DIAG_WRONG_TYPE, keys.indicators->at,
			 _("'indicators' wants a mapping"));
		return;
	}
	for (size_t i = 0; i < keys.indicators->n; i++)
		read_indicator(layer, label, keys.indicators->keys[i], keys.indicators->items[i]);
}

void layer_read_labels(struct layer *layer, const struct yaml_node *labels, const char *section)
{
	for (size_t i = 0; i < labels->n; i++)
		read_label(layer, labels->keys[i], labels->items[i], section);
}

/* ---- the keys, for the schema ---- */

static bool find_key(const struct yaml_key *keys, size_t n, size_t i, struct pack_key *key)
{
	static const char *const forms[] = {
		[YAML_WANT_TEXT] = "one-text", [YAML_WANT_ID] = "one-text",
		[YAML_WANT_INT] = "whole",     [YAML_WANT_NUMBER] = "number",
		[YAML_WANT_BOOL] = "truth",    [YAML_WANT_TEXTS] = "text-list",
		[YAML_WANT_NODE] = "map"};

	if (i >= n)
		return false;
	*key = (struct pack_key){
		.name = keys[i].name, .help = keys[i].help, .form = forms[keys[i].want]};
	return true;
}

bool pack_label_key(size_t i, struct pack_key *key)
{
	return find_key(label_keys, sizeof label_keys / sizeof *label_keys, i, key);
}

bool pack_indicator_key(size_t i, struct pack_key *key)
{
	return find_key(indicator_keys, sizeof indicator_keys / sizeof *indicator_keys, i, key);
}

/* ---- naming labels and indicators in rules ---- */

bool pack_read_ref(const struct pack *pack, const char *text, struct place at, struct ref *ref,
		   struct diags *diags)
{
	const char **ids, *near;

	ref->indicator = NULL;
	if (strchr(text, '.') == NULL)
		return pack_read_label(text, at, &ref->label, diags);
	ref->indicator = pack_find_indicator(pack, text);
	if (ref->indicator != NULL) {
		ref->label = ref->indicator->label;
		return true;
	}
	ids = memory_new((pack->n_signs + 1) * sizeof *ids);
	for (size_t i = 0; i < pack->n_signs; i++)
		ids[i] = pack->signs[i]->shown.id;
	near = near_word(text, ids, pack->n_signs);
	diag_add(diags, DIAG_UNKNOWN_LABEL, at, _("unknown indicator '%s'"), text);
	if (near != NULL)
		diag_hint(diags, _("did you mean '%s'?"), near);
	free(ids);
	return false;
}

struct ref_list pack_read_refs(struct pack *pack, const struct yaml_texts *texts,
			       struct diags *diags)
{
	struct ref *refs = arena_new(&pack->arena, (texts->n + 1) * sizeof *refs);
	size_t n = 0;

	for (size_t i = 0; i < texts->n; i++)
		n += pack_read_ref(pack, texts->v[i], texts->at[i], &refs[n], diags);
	return (struct ref_list){refs, n};
}

bool refs_hold(const struct ref_list *refs, const struct indicator *indicator, enum label label)
{
	for (size_t i = 0; i < refs->n; i++) {
		if (refs->v[i].indicator != NULL ? refs->v[i].indicator == indicator
						 : refs->v[i].label == label)
			return true;
	}
	return false;
}
