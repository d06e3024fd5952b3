/**
 * @file
 * Keys that name something else in the scenario, or are there only in some: what stands in them.
 */
#include "generate.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "gesprek/scenario/scenario.h"

static void put_id(struct maker *maker)
{
	put(maker, "proef");
}

static void put_language(struct maker *maker)
{
	put(maker, pack_language(maker->pack));
}

static void put_begin(struct maker *maker)
{
	put(maker, "n0");
}

static void put_person(struct maker *maker)
{
	bytes_addf(maker->out, "p%u", below(maker, maker->n_people));
}

static bool person_is_child(const struct maker *maker)
{
	return maker->is_child != (maker->is_mixed && maker->here % 2);
}

static void put_as(struct maker *maker)
{
	put(maker, person_is_child(maker) ? "child" : "parent");
}

static void put_first_as(struct maker *maker)
{
	put(maker, maker->is_child ? "child" : "parent");
}

static void put_temperament(struct maker *maker)
{
	put(maker, person_is_child(maker) ? "small" : perhaps(maker, 50) ? "plain" : "touchy");
}

static void put_age(struct maker *maker)
{
	bytes_addf(maker->out, "%u", 7 + below(maker, 3));
}

static void put_go(struct maker *maker)
{
	/* On, now and then: else most talks would not end. */
	if (maker->row + 1 == maker->n_rows && maker->here + 1 < maker->n_nodes)
		bytes_addf(maker->out, "n%u", maker->here + 1);
	else if (maker->row + 1 == maker->n_rows || perhaps(maker, 20))
		put(maker, "ending");
	else if (perhaps(maker, 20))
		put(maker, "stay");
	else
		make_node_name(maker);
}

static void put_goes(struct maker *maker)
{
	if (perhaps(maker, 30))
		put(maker, perhaps(maker, 50) ? "stay" : "ending");
	else
		make_node_name(maker);
}

static void put_ending(struct maker *maker)
{
	put(maker, ending_id((enum ending)maker->ending));
}

static void put_names(struct maker *maker, const char *prefix, unsigned n)
{
	put(maker, "[");
	for (unsigned i = 0; i < n; i++)
		if (perhaps(maker, 70))
			bytes_addf(maker->out, "%s%s%u",
				   maker->out->s[maker->out->len - 1] == '[' ? "" : ", ", prefix,
				   i);
	put(maker, "]");
}

static void put_from(struct maker *maker)
{
	put(maker, "nl/child");
}

static void put_carried(struct maker *maker)
{
	put(maker, "[");
	for (unsigned i = 0; i < maker->n_carried; i++)
		bytes_addf(maker->out, "%s%s", i ? ", " : "", carried_name(i));
	put(maker, "]");
}

static void put_facts(struct maker *maker)
{
	put_names(maker, "f", maker->n_facts);
}

static void put_planted(struct maker *maker)
{
	put_names(maker, "g", maker->n_planted);
}

static void put_aims(struct maker *maker)
{
	bytes_addf(maker->out, "[%s]", label_id(maker->aim->label));
}

/* What the model reply of the node will do. */
static void put_invites(struct maker *maker)
{
	maker->invited = maker->here ? any_good_indicator(maker) : maker->aim;
	bytes_addf(maker->out, "[%s, %s]", label_id(maker->invited->label), maker->invited->id);
}

static void put_model(struct maker *maker)
{
	make_sound_reply(maker, maker->invited);
}

/* Words as an author writes them; told apart, so that each is about something else. */
static void put_entries(struct maker *maker)
{
	bytes_addf(maker->out, "[ding%u, iets%u*, woord %u]", maker->here, maker->here,
		   maker->here);
}

static void put_offers(struct maker *maker)
{
	put(maker, "[");
	make_reply(maker);
	put(maker, ", ");
	make_reply(maker);
	put(maker, "]");
}

static void put_endings(struct maker *maker)
{
	put(maker, "{");
	for (unsigned i = 0; ending_at(maker, i); i++)
		bytes_addf(maker->out, "%s%s: e%u", i ? ", " : "",
			   ending_id((enum ending)ending_at(maker, i)), ending_at(maker, i));
	put(maker, "}");
}

static void put_starts(struct maker *maker)
{
	make_numbers(maker, true);
}

static void put_fits(struct maker *maker)
{
	put(maker, maker->row + 1 == maker->n_rows ? "well" : "partly");
}

/* Never: what is named here is outside the scenario. */
static bool not_at_all(const struct maker *maker)
{
	(void)maker;
	return false;
}

static bool if_child(const struct maker *maker)
{
	return maker->is_child;
}

static bool if_carried(const struct maker *maker)
{
	return maker->n_carried > 0;
}

static bool if_variables(const struct maker *maker)
{
	return maker->n_variables > 0;
}

static bool if_ending(const struct maker *maker)
{
	return maker->ending != ENDING_NONE;
}

static bool if_no_ending(const struct maker *maker)
{
	return maker->ending == ENDING_NONE;
}

/* The last of a list has no condition, so that one always applies. */
static bool if_not_last(const struct maker *maker)
{
	return maker->row + 1 < maker->n_rows;
}

static bool if_alike(const struct maker *maker)
{
	return !maker->is_mixed;
}

/* Keys with something of their own: when they are there at all, and what they hold. */
static const struct special specials[] = {
	{"scenario", "id", NULL, put_id, false},
	{"scenario", "language", NULL, put_language, false},
	{"scenario", "rules", not_at_all, NULL, false},
	{"scenario", "aims", NULL, put_aims, false},
	{"scenario", "begin", NULL, put_begin, false},
	{"scenario", "endings", NULL, put_endings, false},
	{"scenario", "facts", if_child, NULL, true},
	{"scenario", "planted", if_child, NULL, true},
	{"scenario", "carry", if_child, NULL, false},
	{"scenario", "carries", if_carried, NULL, true},
	{"carries", "from", NULL, put_from, false},
	{"carries", "facts", NULL, put_carried, false},
	{"scenario", "vars", if_variables, put_starts, true},
	{"person", "as", NULL, put_as, false},
	{"person", "temperament", NULL, put_temperament, false},
	{"person", "age", person_is_child, put_age, true},
	{"node", "with", NULL, put_person, false},
	{"node", "says", NULL, make_lines, true},
	{"node", "slots", if_no_ending, NULL, true},
	{"node", "invites", if_no_ending, put_invites, true},
	{"node", "veto", if_no_ending, NULL, false},
	{"node", "boost", if_no_ending, NULL, false},
	{"node", "hint", if_no_ending, NULL, false},
	{"node", "model", if_no_ending, put_model, true},
	{"node", "offers", if_no_ending, put_offers, true},
	{"node", "replies", if_no_ending, NULL, true},
	{"node", "tests", if_no_ending, NULL, false},
	{"node", "facts", if_child, put_facts, true},
	{"node", "planted", if_child, put_planted, true},
	{"node", "ending", if_ending, put_ending, true},
	{"fact", "about", NULL, put_entries, true},
	{"planted", "about", NULL, put_entries, true},
	{"reply", "if", if_not_last, NULL, true},
	{"reply", "go", NULL, put_go, false},
	{"reply", "set", if_variables, NULL, false},
	{"advice", "if", if_not_last, NULL, true},
	{"advice", "set", if_variables, NULL, false},
	{"opinion", "if", if_not_last, NULL, true},
	{"opinion", "fits", NULL, put_fits, false},
	{"test", "reply", NULL, make_reply, false},
	{"test", "goes", NULL, put_goes, false},
	{"test", "to", if_alike, put_first_as, false},
	{"map_entry", "slot", NULL, make_slot_name, true},
	{"inner", "who", NULL, put_person, false},
};

const struct special *find_special(const char *section, const char *key)
{
	for (size_t i = 0; i < sizeof specials / sizeof *specials; i++)
		if (!strcmp(specials[i].section, section) && !strcmp(specials[i].key, key))
			return &specials[i];
	return NULL;
}
