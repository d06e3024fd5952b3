/*
 * Conditions on the shape of a sentence: frames and regexes. They come last, and run only where
 * needed.
 */
#include "ear.h"
#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"
#include "pattern.h"
#include "rule_value.h"

static uint32_t read_frame(struct rule_maker *m, const char *name, struct place at)
{
	const struct pack *pack = m->pack;
	uint32_t frame = names_find(&pack->frame_names, str_of(name));
	const char **names, *near;

	if (frame != NAME_NONE)
		return frame;
	names = arena_new(&m->pack->arena, (pack->frame_names.n + 1) * sizeof *names);
	for (size_t i = 0; i < pack->frame_names.n; i++)
		names[i] = pack->patterns[i].name;
	near = near_word(name, names, pack->frame_names.n);
	diag_add(m->diags, DIAG_UNKNOWN_FRAME, at, _("unknown frame '%s'"), name);
	if (near != NULL)
		diag_hint(m->diags, _("did you mean '%s'?"), near);
	return NAME_NONE;
}

static struct feature_list read_frames(struct rule_maker *m, const struct yaml_node *value)
{
	struct yaml_texts texts;
	uint32_t *v;
	size_t n = 0;

	if (!pack_read_texts(m->pack, value, &texts, m->diags))
		return (struct feature_list){0};
	v = arena_new(&m->pack->arena, (texts.n + 1) * sizeof *v);
	for (size_t i = 0; i < texts.n; i++) {
		v[n] = read_frame(m, texts.v[i], texts.at[i]);
		n += v[n] != NAME_NONE;
	}
	return (struct feature_list){v, n};
}

static struct feature_list read_regexes(struct rule_maker *m, const struct yaml_node *value)
{
	const size_t n_items = value->kind == YAML_SEQUENCE ? value->n : 1;
	uint32_t *v = arena_new(&m->pack->arena, (n_items + 1) * sizeof *v);
	size_t n = 0;

	for (size_t i = 0; i < n_items; i++) {
		v[n] = pattern_add(m->pack, value->kind == YAML_SEQUENCE ? value->items[i] : value,
				   NULL, m->diags);
		if (v[n] != NAME_NONE)
			pattern_prepare(m->pack, &m->pack->patterns[v[n++]], m->diags);
	}
	return (struct feature_list){v, n};
}

/* One of the patterns must match, so one of all they need must be seen; if all need something. */
static void need_of_patterns(struct rule_maker *m, struct rule *rule, struct feature_list patterns)
{
	size_t n = 0;
	uint32_t *v;

	for (size_t i = 0; i < patterns.n; i++) {
		if (m->pack->patterns[patterns.v[i]].lead.n == 0)
			return;
		n += m->pack->patterns[patterns.v[i]].lead.n;
	}
	v = arena_new(&m->pack->arena, (n + 1) * sizeof *v);
	n = 0;
	for (size_t i = 0; i < patterns.n; i++) {
		const struct feature_list need = m->pack->patterns[patterns.v[i]].lead;

		for (size_t k = 0; k < need.n; k++)
			v[n++] = need.v[k];
	}
	rule_need(m, rule, (struct feature_list){v, n});
}

static bool has_any(struct ear *ear, struct feature_list patterns)
{
	for (size_t i = 0; i < patterns.n; i++) {
		if (ear_has_pattern(ear, patterns.v[i]))
			return true;
	}
	return false;
}

static bool note_any(struct ear *ear, struct feature_list patterns)
{
	for (size_t i = 0; i < patterns.n; i++) {
		const struct span *span = &ear->pattern_spans[patterns.v[i]];

		if (!ear_has_pattern(ear, patterns.v[i]))
			continue;
		/* A mark that was put there is nothing that can be quoted. */
		if (ear->n_notes < NOTE_MAX && span->start < span->end)
			ear->notes[ear->n_notes++] = *span;
		return true;
	}
	return false;
}

static void frame_names(struct ear *ear, struct feature_list frames, struct bytes *out)
{
	for (size_t i = 0; i < frames.n; i++)
		bytes_addf(out, "%s%s", i == 0 ? "" : ", ", ear->pack->patterns[frames.v[i]].name);
}

void frame_prepare(struct rule_maker *m, const struct yaml_node *value, struct rule *rule)
{
	rule->frames = read_frames(m, value);
	need_of_patterns(m, rule, rule->frames);
}

/* A frame is a shape, not words to point at: nothing is noted. */
bool frame_matches(struct ear *ear, const struct rule *rule)
{
	return has_any(ear, rule->frames);
}

void frame_miss(struct ear *ear, const struct rule *rule, struct bytes *out)
{
	bytes_addf(out, "%s: ", _("has none of these frames"));
	frame_names(ear, rule->frames, out);
}

void no_frame_prepare(struct rule_maker *m, const struct yaml_node *value, struct rule *rule)
{
	rule->no_frames = read_frames(m, value);
}

bool no_frame_matches(struct ear *ear, const struct rule *rule)
{
	return !has_any(ear, rule->no_frames);
}

void no_frame_miss(struct ear *ear, const struct rule *rule, struct bytes *out)
{
	bytes_addf(out, "%s: ", _("has one of these frames"));
	frame_names(ear, rule->no_frames, out);
}

void regex_prepare(struct rule_maker *m, const struct yaml_node *value, struct rule *rule)
{
	rule->regexes = read_regexes(m, value);
	need_of_patterns(m, rule, rule->regexes);
}

bool regex_matches(struct ear *ear, const struct rule *rule)
{
	return note_any(ear, rule->regexes);
}

void regex_miss(struct ear *ear, const struct rule *rule, struct bytes *out)
{
	(void)ear;
	(void)rule;
	bytes_add_text(out, _("no pattern of 'regex' matches"));
}

void not_regex_prepare(struct rule_maker *m, const struct yaml_node *value, struct rule *rule)
{
	rule->not_regexes = read_regexes(m, value);
}

bool not_regex_matches(struct ear *ear, const struct rule *rule)
{
	return !has_any(ear, rule->not_regexes);
}

void not_regex_miss(struct ear *ear, const struct rule *rule, struct bytes *out)
{
	(void)ear;
	(void)rule;
	bytes_add_text(out, _("a pattern of 'not-regex' matches"));
}
