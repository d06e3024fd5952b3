/**
 * @file
 * Values for keys that hold more than a number or a word: conditions, lines, slots, names.
 */
#include <stdio.h>

#include "generate.h"
#include "gesprek/scenario/scenario.h"

enum { SLOTS = 4, CONDITION_DEPTH = 4 };

uint32_t below(struct maker *maker, uint32_t sides)
{
	return dice_below(&maker->dice, sides);
}

bool perhaps(struct maker *maker, uint32_t percent)
{
	return below(maker, 100) < percent;
}

void put(struct maker *maker, const char *text)
{
	bytes_add_text(maker->out, text);
}

void put_quoted(struct maker *maker, const char *text)
{
	bytes_add_char(maker->out, '"');
	for (; *text; text++) {
		if (*text == '"' || *text == '\\')
			bytes_add_char(maker->out, '\\');
		bytes_add_char(maker->out, *text);
	}
	bytes_add_char(maker->out, '"');
}

static const char *const words[] = {
	"ja",     "nee",    "en",      "de trommel", "\"dat\"", "’s nachts", "moe",  "ë",
	"€ 12",   "{je|u}", "100 %",   "a: b",       "# geen",  "c'est",     "...",  "[x]",
	"{name}", "u",      "zorg",    "\\",         "thuis",   "Jan",       "🙂", "op",
	"%s %n",  "oma",    "nog een", "daarna",     "niks",    "1",         "true", "-",
};
enum { WORDS = sizeof words / sizeof *words };

void make_text(struct maker *maker)
{
	struct bytes text = {0};
	const uint32_t n = 1 + below(maker, 6);

	bytes_add_text(&text, "Dus");
	for (uint32_t i = 0; i < n; i++)
		bytes_addf(&text, " %s", words[below(maker, WORDS)]);
	put_quoted(maker, bytes_text(&text));
	bytes_clear(&text);
}

const char *carried_name(unsigned i)
{
	static const char *const facts[] = {"jas", "zus"};

	return facts[i];
}

static const struct indicator *any_indicator(struct maker *maker)
{
	return pack_get_indicator(maker->pack,
				  below(maker, (uint32_t)pack_count_indicators(maker->pack)));
}

static bool is_good(const struct indicator *indicator)
{
	const enum label_kind kind = label_kind(indicator->label);

	return (kind == LABEL_PRINCIPLE || kind == LABEL_SKILL) && indicator->n_yes;
}

const struct indicator *any_good_indicator(struct maker *maker)
{
	const struct indicator *indicator;

	do
		indicator = any_indicator(maker);
	while (!is_good(indicator));
	return indicator;
}

void make_sound_reply(struct maker *maker, const struct indicator *indicator)
{
	put_quoted(maker, indicator->yes[below(maker, (uint32_t)indicator->n_yes)].text);
}

void make_reply(struct maker *maker)
{
	static const char *const others[] = {":stil", ":overleg", ":teken",
					     "?",     "Mm. Ja.",  ":pauze"};
	const struct indicator *indicator = any_indicator(maker);
	struct bytes text = {0};

	if (perhaps(maker, 10))
		bytes_add_text(&text, others[below(maker, sizeof others / sizeof *others)]);
	else if (indicator->n_yes)
		bytes_add_text(&text,
			       indicator->yes[below(maker, (uint32_t)indicator->n_yes)].text);
	if (perhaps(maker, 20))
		bytes_addf(&text, " %s", words[below(maker, WORDS)]);
	bytes_addf(&text, "%s", text.len ? "" : "Nou?");
	put_quoted(maker, bytes_text(&text));
	bytes_clear(&text);
}

void make_label(struct maker *maker)
{
	const struct indicator *indicator = any_indicator(maker);

	put_quoted(maker, perhaps(maker, 50) ? indicator->id : label_id(indicator->label));
}

void make_node_name(struct maker *maker)
{
	if (perhaps(maker, 15) && ending_at(maker, 0))
		bytes_addf(maker->out, "e%u", ending_at(maker, below(maker, 3)));
	else
		bytes_addf(maker->out, "n%u", below(maker, maker->n_nodes));
}

void make_slot_name(struct maker *maker)
{
	bytes_addf(maker->out, "s%u", below(maker, SLOTS));
}

unsigned ending_at(const struct maker *maker, unsigned i)
{
	static const enum ending endings[] = {ENDING_RELIEVED, ENDING_ANGRY,     ENDING_DISTRUST,
					      ENDING_HEARD,    ENDING_SHUT_DOWN, ENDING_PLEASING};
	const unsigned first = maker->is_child && !maker->is_mixed ? 3 : 0;
	const unsigned n = maker->is_mixed ? 6 : 3;

	return i < n ? endings[first + i] : ENDING_NONE;
}

static void make_sign(struct maker *maker)
{
	const struct indicator *indicator = any_indicator(maker);

	put(maker, perhaps(maker, 50) ? indicator->id : label_id(indicator->label));
}

static void make_compared(struct maker *maker, const char *name, uint32_t most)
{
	static const char *const compares[] = {"<", "<=", ">", ">=", "==", "!="};

	bytes_addf(maker->out, "%s %s %u", name, compares[below(maker, 6)],
		   1 + below(maker, most - 1));
}

static void make_ever(struct maker *maker)
{
	const bool is_slot = perhaps(maker, 30);

	put(maker, is_slot ? "ever(slot." : "ever(");
	if (is_slot)
		make_slot_name(maker);
	else
		make_sign(maker);
	put(maker, ")");
}

static void make_number(struct maker *maker)
{
	static const char *const counts[] = {"turns", "turns_here", "unheard", "words"};
	char name[32];

	switch (below(maker, 5)) {
	case 0:
		make_compared(maker, state_expr_id((enum state_variable)below(maker, STATE_COUNT)),
			      100);
		break;
	case 1:
		snprintf(name, sizeof name, "visits(n%u)", below(maker, maker->n_nodes));
		make_compared(maker, name, 4);
		break;
	case 2:
		snprintf(name, sizeof name, "v%u",
			 maker->n_variables ? below(maker, maker->n_variables) : 0);
		make_compared(maker, maker->n_variables ? name : "severity", 3);
		break;
	case 3:
		snprintf(name, sizeof name, "count(%s)", label_id(any_indicator(maker)->label));
		make_compared(maker, name, 4);
		break;
	default:
		make_compared(maker, counts[below(maker, 4)], 9);
		break;
	}
}

static void make_name(struct maker *maker)
{
	static const char *const plain[] = {"mood.angry",  "mood.closed", "did.consult",
					    "did.silence", "did.draw",    "mood.calm"};

	switch (below(maker, 7)) {
	case 0:
	case 1:
		make_sign(maker);
		break;
	case 2:
		put(maker, "slot.");
		make_slot_name(maker);
		break;
	case 3:
		if (maker->n_facts)
			bytes_addf(maker->out, "fact.f%u", below(maker, maker->n_facts));
		else if (maker->n_carried)
			bytes_addf(maker->out, "carried.%s",
				   carried_name(below(maker, maker->n_carried)));
		else
			make_sign(maker);
		break;
	case 4:
		if (maker->n_planted)
			bytes_addf(maker->out, "planted.g%u", below(maker, maker->n_planted));
		else
			make_number(maker);
		break;
	case 5:
		make_ever(maker);
		break;
	default:
		put(maker, plain[below(maker, sizeof plain / sizeof *plain)]);
		break;
	}
}

static void make_part(struct maker *maker, unsigned depth)
{
	if (depth && perhaps(maker, 50)) {
		put(maker, perhaps(maker, 20) ? "not (" : "(");
		make_part(maker, depth - 1);
		put(maker, perhaps(maker, 50) ? " and " : " or ");
		make_part(maker, depth - 1);
		put(maker, ")");
	} else if (perhaps(maker, 40)) {
		make_number(maker);
	} else {
		put(maker, perhaps(maker, 15) ? "not " : "");
		make_name(maker);
	}
}

void make_condition(struct maker *maker)
{
	put(maker, "'");
	make_part(maker, below(maker, CONDITION_DEPTH));
	put(maker, "'");
}

static void make_variants(struct maker *maker)
{
	const uint32_t n = 1 + below(maker, 3);
	const bool is_named = perhaps(maker, 30);

	put(maker, is_named ? "{any: [" : "[");
	for (uint32_t i = 0; i < n; i++) {
		put(maker, i ? ", " : "");
		make_text(maker);
	}
	put(maker, is_named ? "]}" : "]");
}

/* The last is always said, so that nobody is met with nothing. */
void make_lines(struct maker *maker)
{
	const uint32_t n = 1 + below(maker, 3);

	put(maker, "[");
	for (uint32_t i = 0; i < n; i++) {
		put(maker, i ? ", {" : "{");
		if (i + 1 < n && perhaps(maker, 25))
			put(maker, "narrator: ");
		else
			bytes_addf(maker->out, "p%u: ", below(maker, maker->n_people));
		if (perhaps(maker, 70))
			make_text(maker);
		else
			make_variants(maker);
		if (i + 1 < n && perhaps(maker, 40)) {
			put(maker, ", if: ");
			make_condition(maker);
		}
		if (i + 1 < n && perhaps(maker, 20))
			put(maker, ", once: true");
		put(maker, "}");
	}
	put(maker, "]");
}

void make_slots(struct maker *maker)
{
	put(maker, "{");
	for (unsigned i = 0; i < SLOTS; i++) {
		bytes_addf(maker->out,
			   "%ss%u: ", maker->out->s[maker->out->len - 1] == '{' ? "" : ", ", i);
		if (perhaps(maker, 25))
			bytes_addf(maker->out, "{cue: [woord%u], effect: [trommel*, zorg]}", i);
		else
			bytes_addf(maker->out, "[woord%u, moe, trommel*, nog een]", i);
	}
	put(maker, "}");
}

void make_factors(struct maker *maker)
{
	put(maker, "{");
	make_label(maker);
	bytes_addf(maker->out, ": %u.%u}", below(maker, 3), 1 + below(maker, 9));
}

void make_numbers(struct maker *maker, bool is_start)
{
	static const char *const signs[] = {"", "+", "-"};

	put(maker, "{");
	for (unsigned i = 0; i < maker->n_variables; i++)
		if (is_start || perhaps(maker, 50))
			bytes_addf(maker->out, "%sv%u: %s%u",
				   maker->out->s[maker->out->len - 1] == '{' ? "" : ", ", i,
				   signs[is_start ? 0 : below(maker, 3)], below(maker, 9));
	put(maker, "}");
}
