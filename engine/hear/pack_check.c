/*
 * What `check` says of a pack: patterns that do not compile or cost too much, rules that are tried
 * on every sentence, groups that nothing uses, indicators with too few examples. What
 * rules have to do with each other is in pack_rivals.c.
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "ear.h"
#include "gesprek/base/message.h"

/* ---- what nothing uses ---- */

enum { UNUSED, USED, PARTS_USED }; /* PARTS_USED: so are the groups it includes */

struct uses {
	const struct pack *pack;
	unsigned char *features; /* by feature, one of these */
	unsigned char *patterns; /* by pattern: is it used */
};

static void use_features(struct uses *uses, struct feature_list list)
{
	for (size_t i = 0; i < list.n; i++)
		uses->features[list.v[i]] = USED;
}

static void use_pattern(struct uses *uses, uint32_t pattern)
{
	const struct str text = uses->pack->patterns[pattern].text;
	struct str name;

	if (uses->patterns[pattern])
		return;
	uses->patterns[pattern] = 1;
	for (size_t at = 0; at < text.len; at++) {
		const struct group *group = pattern_has_group_at(text, at, &name)
						    ? pack_find_group(uses->pack, name)
						    : NULL;

		if (group != NULL)
			uses->features[group->feature] = USED;
	}
}

static void use_patterns(struct uses *uses, struct feature_list list)
{
	for (size_t i = 0; i < list.n; i++)
		use_pattern(uses, list.v[i]);
}

static void use_rule(struct uses *uses, const struct rule *rule)
{
	use_features(uses, rule->positive);
	use_features(uses, rule->none);
	use_features(uses, rule->start);
	use_features(uses, rule->said);
	use_features(uses, rule->said_plain);
	use_features(uses, rule->said_not);
	use_patterns(uses, rule->frames);
	use_patterns(uses, rule->no_frames);
	use_patterns(uses, rule->regexes);
	use_patterns(uses, rule->not_regexes);
}

/* What a used group includes is used as well. Groups include no circles, and not deeply. */
static void use_parts(struct uses *uses, const struct group *group)
{
	for (size_t i = 0; i < group->n_entries; i++) {
		const char *name = group->entries[i].entry.include;
		const struct group *part =
			name == NULL ? NULL : pack_find_group(uses->pack, str_of(name));

		if (part == NULL || uses->features[part->feature] == PARTS_USED)
			continue;
		uses->features[part->feature] = PARTS_USED;
		use_parts(uses, part);
	}
}

static void use_included(struct uses *uses)
{
	for (size_t i = 0; i < uses->pack->n_groups; i++) {
		const struct group *group = &uses->pack->groups[i];

		if (uses->features[group->feature] != USED)
			continue;
		uses->features[group->feature] = PARTS_USED;
		use_parts(uses, group);
	}
}

/* What the engine itself looks for may be made of other groups. */
static void use_special(struct uses *uses)
{
	for (size_t i = 0; i < uses->pack->n_groups; i++) {
		if (uses->pack->groups[i].is_special)
			uses->features[uses->pack->groups[i].feature] = USED;
	}
}

static void check_uses(const struct pack *pack, struct diags *diags)
{
	struct uses uses = {pack, memory_new(pack->n_features + 1),
			    memory_new(pack->n_patterns + 1)};

	for (size_t i = 0; i < pack->n_rules; i++)
		use_rule(&uses, &pack->rules[i]);
	use_patterns(&uses,
		     (struct feature_list){pack->question_frames.v, pack->question_frames.n});
	use_patterns(&uses, (struct feature_list){pack->empty_frames.v, pack->empty_frames.n});
	use_special(&uses);
	use_included(&uses);
	for (size_t i = 0; i < pack->n_groups; i++) {
		const struct group *group = &pack->groups[i];

		if (uses.features[group->feature] == UNUSED)
			diag_add(diags, DIAG_UNUSED_GROUP, group->at,
				 _("no rule uses the word group '%s'"), group->name);
	}
	free(uses.features);
	free(uses.patterns);
}

/* ---- what costs too much ---- */

static bool has_slow_rule(const struct rule *rule)
{
	/* Counting conditions cost nothing; patterns without a word to look for do. */
	return rule->need.n == 0 && (rule->frames.n > 0 || rule->regexes.n > 0);
}

enum { PROBE_BYTES = 600 }; /* all patterns together stay below what one reply may cost */

/* One long sentence of the pack's own examples: what a careless pattern loses its way in. */
static void probe_with_examples(const struct pack *pack, struct bytes *probe)
{
	for (size_t i = 0; i < pack->n_signs && probe->len < PROBE_BYTES; i++) {
		const struct indicator *shown = &pack->signs[i]->shown;

		if (shown->n_yes > 0)
			bytes_addf(probe, "%s en ", shown->yes[0].text);
	}
	for (size_t i = 0; i < probe->len; i++) {
		if (strchr(".?!", probe->s[i]) != NULL)
			probe->s[i] = ' ';
	}
}

static void probe_with(struct ear *ear, const char *part, struct bytes *probe)
{
	const struct hear_context context = {.to = TO_PARENT};

	bytes_reset(probe);
	while (probe->len < PROBE_BYTES)
		bytes_add_text(probe, part);
	hear(ear, &context, (struct str){probe->s, probe->len});
}

/* Every pattern on texts that patterns lose their way in; those that hit a limit are told. */
static void check_limits(const struct pack *pack, struct diags *diags)
{
	static const char *const parts[] = {"a", "a ", "ja, ", "u en ik, ", "maar niet "};
	const struct hear_context context = {.to = TO_PARENT};
	struct ear *ear = ear_new(pack);
	struct bytes probe = {0};

	ear->is_unfiltered = true;
	probe_with_examples(pack, &probe);
	hear(ear, &context, (struct str){bytes_text(&probe), probe.len});
	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
		probe_with(ear, parts[i], &probe);
	ear_report_limits(ear, diags);
	bytes_clear(&probe);
	ear_free(ear);
}

/* ---- what is heard although it is denied ---- */

/* Does the text begin with a word of the group? */
static bool begins_with(const struct group *group, const char *text)
{
	const size_t len = strcspn(text, " ,");

	for (size_t i = 0; i < group->n_all; i++) {
		const struct entry *entry = &group->all[i]->entry;

		if (entry->n_words == 1 && entry->words[0].text.len == len &&
		    strncasecmp(entry->words[0].text.s, text, len) == 0)
			return true;
	}
	return false;
}

/* One clause that is no question. */
static bool is_plain(const char *text)
{
	const size_t len = strcspn(text, ".?!,;:");

	return text[len] == '\0' || (text[len] == '.' && text[len + 1] == '\0');
}

/* "U bent lui" is a judgement; "ik zeg niet dat u bent lui" is none, whatever its grammar. */
static void check_denial(const struct sign *sign, const struct example *example, struct ear *ear,
			 struct diags *diags)
{
	const struct hear_context context = {.to = example->to, .said = example->said};
	struct bytes text = {0};

	bytes_addf(&text, "%s %c%s", pack_variation(ear->pack, VARIATION_DENIAL),
		   tolower((unsigned char)example->text[0]), example->text + 1);
	if (hearing_has_indicator(hear(ear, &context, (struct str){text.s, text.len}),
				  sign->shown.id))
		diag_add(diags, DIAG_DENIED_HEARD, example->at,
			 _("'%s' is still heard when it is denied: \"%s\""), sign->shown.id,
			 bytes_text(&text));
	bytes_clear(&text);
}

static void check_denials(const struct pack *pack, struct diags *diags)
{
	const struct group *you = pack_find_group(pack, str_of("you"));
	struct ear *ear;

	if (you == NULL || pack_variation(pack, VARIATION_DENIAL) == NULL)
		return;
	ear = ear_new(pack);
	for (size_t i = 0; i < pack->n_signs; i++) {
		const struct indicator *shown = &pack->signs[i]->shown;

		for (size_t k = 0; label_kind(shown->label) == LABEL_PITFALL && k < shown->n_yes;
		     k++) {
			const char *text = shown->yes[k].text;

			/* A plain statement about the person spoken to can be denied as it stands.
			 */
			if (begins_with(you, text) && is_plain(text))
				check_denial(pack->signs[i], &shown->yes[k], ear, diags);
		}
	}
	ear_free(ear);
}

/* What only a scorecard hears is proved by labelled replies, not by six lines. */
static bool is_by_points(const struct pack *pack, const struct sign *sign)
{
	bool has_points = false;

	for (size_t i = 0; i < pack->n_rules; i++) {
		if (pack->rules[i].sign != sign)
			continue;
		if (!pack->rules[i].has_points)
			return false;
		has_points = true;
	}
	return has_points;
}

static void check_examples(const struct pack *pack, const struct sign *sign, struct diags *diags)
{
	if (sign->is_off || (sign->shown.n_yes >= 6 && sign->shown.n_no >= 4))
		return;
	if (is_by_points(pack, sign))
		return;
	diag_add(diags, DIAG_FEW_EXAMPLES, sign->shown.at,
		 _("lines of '%s' under 'yes': %zu, and under 'no': %zu"), sign->shown.id,
		 sign->shown.n_yes, sign->shown.n_no);
}

bool pack_check(const struct pack *pack, struct diags *diags)
{
	const size_t n_before = diags->n_errors;

	for (size_t i = 0; i < pack->n_patterns; i++)
		pattern_check(pack, &pack->patterns[i], diags);
	for (size_t i = 0; i < pack->n_rules; i++) {
		if (has_slow_rule(&pack->rules[i]))
			diag_add(diags, DIAG_SLOW_PATTERN, pack->rules[i].at,
				 _("no word is needed for this rule, so it is tried on every "
				   "sentence"));
	}
	for (size_t i = 0; i < pack->n_signs; i++)
		check_examples(pack, pack->signs[i], diags);
	check_uses(pack, diags);
	rivals_check(pack, diags);
	check_limits(pack, diags);
	check_denials(pack, diags);
	return diags->n_errors == n_before;
}
