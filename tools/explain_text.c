/**
 * @file
 * Writing an explanation for people: what was heard, what nearly was, what it did.
 */
#include "explain_text.h"

#include <limits.h>

#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"
#include "gesprek/tui/names.h"
#include "near_miss.h"

static void add_safe(struct bytes *out, struct str text)
{
	text_safe(out, text, false);
}

static void add_part(struct bytes *out, struct str reply, struct span span)
{
	add_safe(out, (struct str){reply.s + span.start, span.end - span.start});
}

static void add_list(struct bytes *out, const char *label, const char *const *items, size_t n)
{
	bytes_addf(out, "  %s: ", label);
	for (size_t i = 0; i < n; i++) {
		bytes_add_text(out, i ? ", " : "");
		add_safe(out, str_of(items[i]));
	}
	bytes_add_text(out, n ? "\n" : "-\n");
}

static void write_sentences(const struct explanation *why, struct str reply, bool is_all,
			    struct bytes *out)
{
	for (size_t i = 0; i < why->n_sentences; i++) {
		const struct trace_sentence *sentence = &why->sentences[i];
		bytes_addf(out, _("sentence %zu: "), i + 1);
		add_part(out, reply, sentence->span);
		bytes_addf(out, "\n  %s: ", _("as the rules see it"));
		add_safe(out, str_of(sentence->normal));
		bytes_add_char(out, '\n');
		add_list(out, _("frames"), sentence->frames, sentence->n_frames);
		if (is_all)
			add_list(out, _("words"), sentence->groups, sentence->n_groups);
	}
}

/* "strengths: 'vol', but it was no question", and what the debrief would have said. */
static void write_near_miss(const struct near_miss *near, struct str reply, struct bytes *out)
{
	const struct trace_rule *const rule = near->rule;

	bytes_addf(out, "  %s: ", aim_name(label_id(rule->indicator->label)));
	for (size_t i = 0; i < rule->n_words; i++) {
		bytes_add_text(out, i ? " | '" : "'");
		add_part(out, reply, rule->words[i]);
		bytes_add_char(out, '\'');
	}
	bytes_addf(out, ", %s\n", near->why);
	bytes_addf(out, "    %s: ", _("it would have been"));
	add_safe(out, str_of(rule->indicator->noticed));
	bytes_add_char(out, '\n');
}

static void write_near_misses(const struct near_miss *near, size_t n, struct str reply,
			      struct bytes *out)
{
	if (n)
		bytes_addf(out, "\n%s\n", _("nearly heard"));
	for (size_t i = 0; i < n; i++)
		write_near_miss(&near[i], reply, out);
}

static void write_rule(const struct trace_rule *rule, struct str reply, struct bytes *out)
{
	bytes_addf(out, "  %s", rule->indicator->id);
	if (rule->sentence != UINT_MAX)
		bytes_addf(out, _(" (sentence %u)"), rule->sentence + 1);
	bytes_add_text(out, "  ");
	add_safe(out, str_of(rule->rule.source ? rule->rule.source->path : "?"));
	bytes_addf(out, ":%u:%u\n", rule->rule.line, rule->rule.col);
	if (rule->reason && *rule->reason) {
		bytes_add_text(out, "    ");
		add_safe(out, str_of(rule->reason));
		bytes_add_char(out, '\n');
	}
	for (size_t i = 0; i < rule->n_words; i++) {
		bytes_add_text(out, i ? " | " : "    ");
		add_part(out, reply, rule->words[i]);
	}
	if (rule->n_words)
		bytes_add_char(out, '\n');
}

/* A rule that nearly fired is one of many; those told in plain words can be looked up. */
static bool is_shown(const struct trace_rule *rule, const struct near_miss *near, size_t n_near)
{
	size_t i = 0;

	while (i < n_near && near[i].rule != rule)
		i++;
	return rule->verdict != TRACE_NEARLY || i < n_near;
}

/* @p near: those that nearly fired to be shown; NULL: all of them. */
static void write_rules(const struct explanation *why, struct str reply,
			const struct near_miss *near, size_t n_near, struct bytes *out)
{
	static const struct {
		enum trace_verdict verdict;
		const char *title;
	} parts[] = {
		{TRACE_FIRED, N_("rules that fired")},
		{TRACE_NEARLY, N_("rules that nearly fired")},
		{TRACE_CANCELLED, N_("rules that were cancelled by another")},
		{TRACE_VETOED, N_("rules that this node does not want")},
	};

	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
		bool is_first = true;
		for (size_t k = 0; k < why->n_rules; k++) {
			if (why->rules[k].verdict != parts[i].verdict ||
			    (near && !is_shown(&why->rules[k], near, n_near)))
				continue;
			if (is_first)
				bytes_addf(out, "\n%s\n", _(parts[i].title));
			is_first = false;
			write_rule(&why->rules[k], reply, out);
		}
	}
}

static void write_findings(const struct hearing *hearing, struct str reply, struct bytes *out)
{
	bytes_addf(out, "\n%s\n", _("findings"));
	for (size_t i = 0; i < hearing->n_findings; i++) {
		const struct finding *finding = &hearing->findings[i];
		bytes_addf(out, "  %s (%s %.2f): ", finding->indicator->id, _("confidence"),
			   finding->confidence);
		add_part(out, reply, finding->span);
		bytes_add_char(out, '\n');
	}
	if (!hearing->n_findings)
		bytes_addf(out, "  %s\n",
			   _("none: for the trainee that is neutral, never a penalty"));
	if (hearing->n_limits)
		bytes_addf(out,
			   _n("  %u time a regex ran into its limit: make it simpler\n",
			      "  %u times a regex ran into its limit: make it simpler\n",
			      hearing->n_limits),
			   hearing->n_limits);
}

static void write_reasons(const struct turn *turn, struct bytes *out)
{
	for (size_t i = 0; i < turn->n_reasons; i++) {
		const struct state_reason *reason = &turn->reasons[i];
		bytes_addf(out, "  %s:", reason->event ? reason->event->id : _("this reply"));
		for (unsigned k = 0; k < STATE_COUNT; k++)
			if (reason->change.by[k])
				bytes_addf(out, " %s %+d", state_id((enum state_variable)k),
					   reason->change.by[k]);
		bytes_add_char(out, '\n');
	}
}

static void write_turn(const struct turn *turn, struct bytes *out)
{
	bytes_addf(out, "\n%s %s\n", _("at node"), turn->node->id);
	write_reasons(turn, out);
	for (unsigned k = 0; k < STATE_COUNT; k++)
		if (turn->before.v[k] != turn->after.v[k])
			bytes_addf(out, "  %s: %d -> %d\n", state_id((enum state_variable)k),
				   turn->before.v[k], turn->after.v[k]);
	bytes_addf(out, "  %s: %s -> %s\n", _("mood"), mood_id(turn->mood_before),
		   mood_id(turn->mood_after));
	bytes_addf(out, "  %s: %s", _("goes to"), turn->next ? turn->next->id : "-");
	if (turn->edge && turn->edge->at.source) {
		bytes_add_text(out, "  ");
		add_safe(out, str_of(turn->edge->at.source->path));
		bytes_addf(out, ":%u:%u", turn->edge->at.line, turn->edge->at.col);
	}
	bytes_add_char(out, '\n');
	for (size_t i = 0; i < turn->n_spoken; i++) {
		const struct spoken *spoken = &turn->spoken[i];
		bytes_add_text(out, "  ");
		add_safe(out, str_of(spoken->speaker ? spoken->speaker->name : _("narrator")));
		bytes_add_text(out, ": ");
		add_safe(out, str_of(spoken->text));
		bytes_add_char(out, '\n');
	}
}

void explain_write_text(const struct explanation *why, struct str reply, const struct turn *turn,
			bool is_all, struct bytes *out)
{
	struct near_miss near[NEAR_MISSES_MOST];

	if (why->hearing->is_invalid) {
		bytes_addf(out, "%s\n", _("the reply is not UTF-8: nothing is heard in it"));
		return;
	}
	const size_t n_near = near_misses(why, near);
	write_sentences(why, reply, is_all, out);
	write_near_misses(near, n_near, reply, out);
	write_rules(why, reply, is_all ? NULL : near, n_near, out);
	write_findings(why->hearing, reply, out);
	if (turn)
		write_turn(turn, out);
}
