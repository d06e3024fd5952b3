/**
 * @file
 * The agenda: the plan, with something to do for what is due first.
 */
#include "gesprek/tui/agenda.h"

#include <string.h>

#include "gesprek/base/message.h"
#include "gesprek/store/practice.h"
#include "gesprek/tui/local_day.h"
#include "gesprek/tui/names.h"

/* How each principle was practised last. */
struct lasts {
	bool is_drill[PLAN_PRINCIPLES];
};

/* Cards to choose from. */
struct shelf {
	const struct scenario_card *const *cards;
	size_t n;
	const char *language;
};

static void count_practice(struct agenda *agenda, const struct practice *list, size_t n,
			   struct lasts *lasts)
{
	for (size_t i = 0; i < n; i++) {
		agenda->n_drills += list[i].is_drill;
		agenda->n_days += !i || list[i].day != list[i - 1].day;
		lasts->is_drill[list[i].principle] = list[i].is_drill;
	}
}

static bool is_suggested(const struct agenda *agenda, const struct scenario_card *card)
{
	for (size_t i = 0; i < agenda->n_due; i++)
		if (agenda->due[i].card == card)
			return true;
	return false;
}

/* The easiest with this principle among its aims; with a child, or a parent, where there is one. */
static const struct scenario_card *find_card(const struct agenda *agenda, const struct shelf *shelf,
					     enum label principle, bool with_child)
{
	const struct scenario_card *best = NULL;

	for (size_t i = 0; i < shelf->n; i++) {
		const struct scenario_card *card = shelf->cards[i];
		if (strcmp(card->language, shelf->language) != 0 ||
		    !card_has_aim(card, label_id(principle)) || is_suggested(agenda, card))
			continue;
		bool is_wanted = card->with_child == with_child;
		bool was_wanted = best && best->with_child == with_child;
		if (!best || (is_wanted && !was_wanted) ||
		    (is_wanted == was_wanted && card->level < best->level))
			best = card;
	}
	return best;
}

/* A drill and a whole conversation take turns; a principle begins with a conversation. */
static void add_due(struct agenda *agenda, const struct plan_item *item, const struct shelf *shelf,
		    const struct lasts *lasts)
{
	bool with_child = agenda->plan.child_next != (agenda->n_due % 2 == 1);
	bool wants_talk = !item->n_times || lasts->is_drill[item->principle];
	const struct scenario_card *card =
		wants_talk ? find_card(agenda, shelf, item->principle, with_child) : NULL;

	agenda->due[agenda->n_due++] = (struct agenda_due){item, card};
}

/* Where nothing is in the trainee's language yet, what there is will do. */
static struct shelf open_shelf(const struct scenario_card *const *cards, size_t n,
			       const char *language)
{
	for (size_t i = 0; i < n; i++)
		if (!strcmp(cards[i]->language, language))
			return (struct shelf){cards, n, language};
	return (struct shelf){cards, n, n ? cards[0]->language : language};
}

bool agenda_read(struct agenda *agenda, struct store *store,
		 const struct scenario_card *const *cards, size_t n_cards, const char *language,
		 int64_t now, struct arena *arena, struct diags *diags)
{
	const struct shelf shelf = open_shelf(cards, n_cards, language);
	struct practice *list = NULL;
	struct lasts lasts = {0};
	size_t n = 0;
	bool is_read = true;

	*agenda = (struct agenda){.today = local_day(now)};
	if (store)
		is_read = store_list_practice(store, arena, &list, &n, diags) &&
			  store_list_unfinished(store, arena, &agenda->unfinished,
						&agenda->n_unfinished, diags) &&
			  store_count_ended(store, &agenda->n_conversations, diags);
	count_practice(agenda, list, n, &lasts);
	plan_make(list, n, agenda->today, &agenda->plan);
	for (size_t i = 0; i < agenda->plan.n_due && agenda->n_due < AGENDA_MOST_DUE; i++)
		add_due(agenda, &agenda->plan.items[i], &shelf, &lasts);
	return is_read;
}

const char *agenda_heading(enum agenda_heading heading)
{
	static const char *const headings[AGENDA_HEADINGS] = {
		[AGENDA_NOTHING_YET] = N_("Nothing was practised yet. Begin with one of these; "
					  "after that this tells what comes next."),
		[AGENDA_TODAY] = N_("Today"),
		[AGENDA_NOTHING_DUE] = N_("nothing is due; practising all the same is always fine"),
		[AGENDA_UNFINISHED] = N_("Unfinished"),
		[AGENDA_PRINCIPLES] = N_("The eight principles, in the order of the plan"),
		[AGENDA_DAYS] = N_("Days of practice"),
		[AGENDA_CONVERSATIONS] = N_("Conversations"),
		[AGENDA_DRILLS] = N_("Drills"),
	};

	return _(headings[heading]);
}

bool agenda_has_practice(const struct agenda *agenda)
{
	return agenda->n_days > 0;
}

/* Nearby days have a name of their own; it reads easier than a number. */
static const char *practised_when(int64_t days_ago, struct arena *arena)
{
	if (days_ago <= 0)
		return _("practised today");
	if (days_ago == 1)
		return _("practised yesterday");
	return arena_textf(arena, _("practised %lld days ago"), (long long)days_ago);
}

static const char *due_when(const struct plan_item *item, int64_t today, struct arena *arena)
{
	int64_t days = item->due_day - today;

	if (item->is_due)
		return _("due today");
	if (days == 1)
		return _("due tomorrow");
	return arena_textf(arena, _("due in %lld days"), (long long)days);
}

const char *agenda_words(const struct agenda *agenda, const struct plan_item *item,
			 struct arena *arena)
{
	const char *due = due_when(item, agenda->today, arena);

	if (!item->n_times)
		return arena_textf(arena, "%s; %s", _("not practised yet"), due);
	return arena_textf(arena, "%s; %s; %s", level_name(item->level),
			   practised_when(agenda->today - item->last_day, arena), due);
}

const char *agenda_short_words(const struct agenda *agenda, const struct plan_item *item,
			       struct arena *arena)
{
	/* What was never practised is always due. */
	if (!item->n_times)
		return _("not practised yet");
	return arena_textf(arena, "%s; %s", level_name(item->level),
			   due_when(item, agenda->today, arena));
}

const char *agenda_suggestion(const struct agenda_due *due, struct arena *arena)
{
	if (!due->card)
		return _("a drill, five minutes");
	if (due->card->with_child)
		return arena_textf(arena, _("a conversation with a child: %s"), due->card->title);
	return arena_textf(arena, _("a conversation with a parent: %s"), due->card->title);
}
