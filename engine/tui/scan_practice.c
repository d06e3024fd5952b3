/**
 * @file
 * From topics to what was kept. Principles come from the plan, which weighs the
 * latest practice most; the rest is counted in the conversations themselves.
 */
#include "scan_practice.h"

#include <string.h>

#include "gesprek/base/message.h"
#include "gesprek/store/practice.h"
#include "gesprek/tui/names.h"
#include "gesprek/tui/play.h"

enum { DAY_S = 24 * 60 * 60, PRINCIPLES_MOST = 3, OFTEN = 5 };

static bool has_explanations(struct store *store, int64_t id, struct arena *arena,
			     struct diags *diags)
{
	struct kept_note *notes;
	size_t n = 0;

	if (!store_read_notes(store, id, arena, &notes, &n, diags))
		return false;
	while (n && strcmp(notes[n - 1].kind, play_note_id(PLAY_NOTE_HYPOTHESIS)) != 0)
		n--;
	return n > 0;
}

static bool has_consulted(struct store *store, int64_t id, struct arena *arena, struct diags *diags)
{
	struct kept_reply *replies;
	size_t n = 0;

	if (!store_read_replies(store, id, arena, &replies, &n, diags))
		return false;
	while (n && command_of(replies[n - 1].text) != COMMAND_CONSULT)
		n--;
	return n > 0;
}

/* A conversation with a child is one whose practice says so; conversations have no such row of
 * their own, so days stand for them: few practise with two children on one day. */
static size_t count_child_days(const struct practice *list, size_t n)
{
	size_t n_days = 0;
	int64_t last = INT64_MIN;

	for (size_t i = 0; i < n; i++) {
		if (!list[i].with_child || list[i].is_drill || list[i].day == last)
			continue;
		last = list[i].day;
		n_days++;
	}
	return n_days;
}

bool scan_practice_read(struct store *store, int64_t now, struct arena *arena,
			struct scan_practice *practice, struct diags *diags)
{
	struct practice *list = NULL;
	struct records records = {0};
	size_t n = 0, n_before = diags->n;

	*practice = (struct scan_practice){0};
	if (!store_list_practice(store, arena, &list, &n, diags) ||
	    !store_list(store, arena, &records, diags))
		return false;
	plan_make(list, n, now / DAY_S, &practice->plan);
	practice->counts[SCAN_WITH_CHILD] = count_child_days(list, n);
	practice->has_conversations = records.n > 0;
	for (size_t i = 0; i < records.n; i++) {
		const int64_t id = records.v[i].id;
		practice->counts[SCAN_EXPLAINED] += has_explanations(store, id, arena, diags);
		practice->counts[SCAN_CONSULTED] += has_consulted(store, id, arena, diags);
	}
	return diags->n == n_before;
}

static const char *times_text(size_t n)
{
	return n == 0      ? _("not yet")
	       : n == 1    ? _("once")
	       : n < OFTEN ? _("a few times")
			   : _("often");
}

/* The topics, and what of each is kept: principles, or a count with what it counts. */
static const struct trace {
	const char *id;
	enum label principles[PRINCIPLES_MOST];
	size_t n_principles;
	const char *counted;
	enum scan_count count;
} traces[] = {
	{.id = "signals",
	 .counted = N_("possible explanations written down before a conversation"),
	 .count = SCAN_EXPLAINED},
	{.id = "child", .counted = N_("practised with a child"), .count = SCAN_WITH_CHILD},
	{.id = "partnership",
	 .principles = {LABEL_RESPECT, LABEL_PERSON, LABEL_STRENGTHS},
	 .n_principles = 3},
	{.id = "change", .principles = {LABEL_SAFETY}, .n_principles = 1},
	{.id = "small-steps", .principles = {LABEL_SMALL_STEPS}, .n_principles = 1},
	{.id = "colleagues",
	 .counted = N_("asked a colleague during a conversation"),
	 .count = SCAN_CONSULTED},
};

/* Principles that were never practised show nothing. */
static void add_principle(const struct plan *plan, enum label principle, struct bytes *text)
{
	for (size_t i = 0; i < PLAN_PRINCIPLES; i++)
		if (plan->items[i].principle == principle && plan->items[i].n_times)
			bytes_addf(text, "%s%s: %s", text->len ? "; " : "",
				   aim_name(label_id(principle)), level_name(plan->items[i].level));
}

static const char *trace_text(const struct scan_practice *practice, const struct trace *trace,
			      struct arena *arena)
{
	struct bytes text = {0};

	if (trace->counted && practice->has_conversations)
		bytes_addf(&text, "%s: %s", _(trace->counted),
			   times_text(practice->counts[trace->count]));
	for (size_t i = 0; i < trace->n_principles; i++)
		add_principle(&practice->plan, trace->principles[i], &text);
	const char *made = arena_text(arena, bytes_text(&text), text.len);
	bytes_clear(&text);
	return made;
}

const char *scan_practice_text(const struct scan_practice *practice, const char *id,
			       struct arena *arena)
{
	for (size_t i = 0; i < sizeof traces / sizeof traces[0]; i++)
		if (!strcmp(id, traces[i].id))
			return trace_text(practice, &traces[i], arena);
	return "";
}
