/*
 * What a pattern cannot match without: a conservative reader of PCRE2 syntax.
 * Of a sequence all parts are needed, of alternatives any. Whatever it does
 * not know ends in "unknown", which costs time but never a match.
 */
#include <math.h>
#include <string.h>

#include "gesprek/base/memory.h"
#include "pattern.h"

enum { NEED_MAX_NODES = 2000, NEST_MAX = 20, LITERAL_MIN_BYTES = 2 };

struct scan {
	struct pack *pack;
	struct str text;
	size_t at;
	size_t first_node; /* of this pattern's needs */
	unsigned depth;
	bool is_lost;  /* syntax this reader does not follow */
	bool at_bound; /* \b holds at the present place */
};

/* @p ends_at_bound: \b holds where the alternatives end. @return the need, or NEED_UNKNOWN. */
static uint32_t scan_alternatives(struct scan *s, bool ends_at_bound);

static bool at_end(const struct scan *s)
{
	return s->at >= s->text.len;
}

static char peek(const struct scan *s, size_t ahead)
{
	return s->at + ahead < s->text.len ? s->text.s[s->at + ahead] : '\0';
}

static bool has_text(const struct scan *s, const char *text)
{
	size_t len = strlen(text);

	return s->text.len - s->at >= len && memcmp(s->text.s + s->at, text, len) == 0;
}

/* ---- needs ---- */

static uint32_t add_node(struct scan *s, struct need node)
{
	struct pack *pack = s->pack;

	if (pack->n_needs - s->first_node >= NEED_MAX_NODES) {
		s->is_lost = true;
		return NEED_UNKNOWN;
	}
	*array_add(pack->needs, pack->n_needs, pack->needs_cap) = node;
	return (uint32_t)pack->n_needs - 1;
}

/* Needs on their way into one: nothing yet, one, or a node that holds them. */
struct gathering {
	enum need_kind kind;
	uint32_t need;
};

static void gather(struct scan *s, struct gathering *g, uint32_t need)
{
	struct need *all;

	if (need == NEED_UNKNOWN)
		return;
	if (g->need == NEED_UNKNOWN) {
		g->need = need;
		return;
	}
	if (s->pack->needs[g->need].kind != g->kind) {
		const struct need first = s->pack->needs[g->need];
		const struct need both = {
			.kind = g->kind, .first = g->need, .frequency = first.frequency};

		g->need = add_node(s, both);
		if (g->need == NEED_UNKNOWN)
			return;
	}
	all = &s->pack->needs[g->need];
	s->pack->needs[need].next = all->first;
	all->first = need;
	if (g->kind == NEED_ANY)
		all->frequency += s->pack->needs[need].frequency;
	else
		all->frequency = fmin(all->frequency, s->pack->needs[need].frequency);
}

/* ---- quantifiers and what is skipped ---- */

/* A quantifier at the present place. @return may what it follows be absent? */
static bool skip_quantifier(struct scan *s, bool *has_any)
{
	char c = peek(s, 0);
	bool may_miss = c == '?' || c == '*';

	*has_any = true;
	if (c == '{' && peek(s, 1) >= '0' && peek(s, 1) <= '9') {
		may_miss = peek(s, 1) == '0';
		while (!at_end(s) && peek(s, 0) != '}')
			s->at++;
		s->at++;
	} else if (c == '{' && peek(s, 1) == ',') {
		s->is_lost = true;
	} else if (c == '?' || c == '*' || c == '+') {
		s->at++;
	} else {
		*has_any = false;
		return false;
	}
	if (peek(s, 0) == '?' || peek(s, 0) == '+')
		s->at++;
	return may_miss;
}

static bool is_quantifier(char c)
{
	return c == '?' || c == '*' || c == '+' || c == '{';
}

static void skip_class(struct scan *s)
{
	s->at++;
	if (peek(s, 0) == '^')
		s->at++;
	if (peek(s, 0) == ']')
		s->at++;
	while (!at_end(s) && peek(s, 0) != ']') {
		if (peek(s, 0) == '\\')
			s->at++;
		else if (peek(s, 0) == '[' && peek(s, 1) == ':')
			for (s->at += 2; !at_end(s) && !has_text(s, ":]"); s->at++)
				;
		s->at++;
	}
	s->at++;
}

/* The name of a property: \pL or \p{Lu}. */
static void skip_property(struct scan *s)
{
	const bool is_braced = peek(s, 0) == '{';

	while (is_braced && !at_end(s) && peek(s, 0) != '}')
		s->at++;
	s->at++;
}

/* @return does \b hold behind it, whatever follows? */
static bool skip_escape(struct scan *s)
{
	const char c = peek(s, 1);
	const bool was_at_bound = s->at_bound;

	s->at += 2;
	if (c == 'p' || c == 'P')
		skip_property(s);
	else if (c == '\0' || strchr("bBdDsSwWhHvVRXKAzZtnrfe123456789", c) != NULL)
		;
	else if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '0')
		s->is_lost = true;
	return c == 'b' || c == 'A' || (c == 'B' && was_at_bound);
}

/* To behind the bracket that closes the one at s->at, without a look at what is inside. */
static void skip_brackets(struct scan *s)
{
	unsigned open = 0;

	while (!at_end(s)) {
		char c = peek(s, 0);

		if (c == '\\') {
			s->at += 2;
		} else if (c == '[') {
			skip_class(s);
		} else {
			open += c == '(';
			open -= c == ')';
			s->at++;
			if (open == 0)
				return;
		}
	}
}

/* ---- literals and groups ---- */

/* Letters that mean the same in a text and in the normalised reply, whatever their case. */
static bool is_literal(struct str text, size_t at, size_t *len)
{
	uint32_t c = char_at(text, at, len);

	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
	       (c >= 0xE0 && c <= 0xFE && c != 0xF7);
}

/* Does what follows make \b hold here, behind a letter? */
static bool is_bound_ahead(const struct scan *s, bool ends_at_bound)
{
	const char c = peek(s, 0);

	if (at_end(s) || c == '|' || c == ')')
		return ends_at_bound;
	if (c == '$')
		return !is_quantifier(peek(s, 1));
	if (has_text(s, "\\b") || has_text(s, "\\Z") || has_text(s, "\\z"))
		return !is_quantifier(peek(s, 2));
	if (has_text(s, "\\s") || has_text(s, "\\W"))
		return !is_quantifier(peek(s, 2)) || peek(s, 2) == '+';
	return (c == ' ' || c == ',') && !is_quantifier(peek(s, 1));
}

static enum shape part_shape(bool from_bound, bool to_bound)
{
	if (from_bound)
		return to_bound ? SHAPE_PART : SHAPE_PART_START;
	return to_bound ? SHAPE_PART_END : SHAPE_INFIX;
}

/*
 * A literal becomes a feature of its own, found like any word; its name is "*", the shape and the
 * text.
 */
static uint32_t literal_feature(struct pack *pack, struct str literal, enum shape shape)
{
	char name[2 + ENTRY_MAX_BYTES] = {'*', (char)('0' + shape)};
	const size_t len = literal.len + 2;
	struct entry_word word = {.shape = shape};
	const struct entry entry = {.words = &word, .n_words = 1};
	uint32_t feature;

	for (size_t i = 0; i < literal.len; i++) {
		const char c = literal.s[i];

		name[i + 2] = c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
	}
	feature = names_find(&pack->feature_names, (struct str){name, len});
	if (feature != NAME_NONE)
		return feature;
	word.text = (struct str){arena_text(&pack->arena, name, len) + 2, literal.len};
	feature =
		pack_add_feature(pack, (struct str){word.text.s - 2, len}, entry_frequency(&entry));
	lexicon_add(pack->lexicon, &entry, feature, false);
	return feature;
}

static void gather_feature(struct scan *s, struct gathering *g, uint32_t feature)
{
	const struct need need = {.kind = NEED_FEATURE,
				  .feature = feature,
				  .frequency = s->pack->features[feature].frequency};

	gather(s, g, add_node(s, need));
}

static void take_literal(struct scan *s, struct gathering *g, bool ends_at_bound)
{
	struct str literal = {s->text.s + s->at, 0};
	const bool from_bound = s->at_bound;
	size_t start = s->at, before_last = start, len;
	bool has_quantifier, to_bound = false;

	while (!at_end(s) && is_literal(s->text, s->at, &len)) {
		before_last = s->at;
		s->at += len;
	}
	literal.len = s->at - start;
	if (skip_quantifier(s, &has_quantifier)) /* the last letter may be absent */
		literal.len = before_last - start;
	else
		to_bound = !has_quantifier && is_bound_ahead(s, ends_at_bound);
	s->at_bound = false;
	if (literal.len >= LITERAL_MIN_BYTES && literal.len <= ENTRY_MAX_BYTES)
		gather_feature(s, g,
			       literal_feature(s->pack, literal, part_shape(from_bound, to_bound)));
}

static void take_group(struct scan *s, struct str name, struct gathering *g)
{
	const struct group *group = pack_find_group(s->pack, name);
	bool has_quantifier;

	s->at += name.len + 2;
	s->at_bound = false;
	/* `<particles>` may match nothing: see pattern_write_group(). */
	if (!skip_quantifier(s, &has_quantifier) && group != NULL && !str_is(name, "particles"))
		gather_feature(s, g, group->feature);
}

/* ---- brackets ---- */

enum bracket { BRACKET_NEEDED, BRACKET_AHEAD, BRACKET_BEHIND, BRACKET_SKIPPED };

struct opening {
	const char *text;
	enum bracket kind;
};

/* The first that fits; what is not here and starts with `(?` or `(*` is not followed. */
static const struct opening openings[] = {
	{"(?:", BRACKET_NEEDED},  {"(?=", BRACKET_AHEAD},    {"(?!", BRACKET_SKIPPED},
	{"(?<=", BRACKET_BEHIND}, {"(?<!", BRACKET_SKIPPED}, {"(?>", BRACKET_NEEDED},
	{"(?|", BRACKET_NEEDED},  {"(?#", BRACKET_SKIPPED},  {"(?(DEFINE)", BRACKET_SKIPPED},
};

/*
 * `(`, `(?:`, `(?<name>` and the like: to behind the opening, or behind all of it when it is
 * skipped.
 */
static enum bracket open_bracket(struct scan *s)
{
	for (size_t i = 0; i < sizeof openings / sizeof *openings; i++) {
		if (!has_text(s, openings[i].text))
			continue;
		if (openings[i].kind == BRACKET_SKIPPED)
			skip_brackets(s);
		else
			s->at += strlen(openings[i].text);
		return openings[i].kind;
	}
	if (has_text(s, "(?<") || has_text(s, "(?'")) {
		for (s->at += 3; !at_end(s) && strchr(">'", peek(s, 0)) == NULL; s->at++)
			;
	} else if (has_text(s, "(?") || has_text(s, "(*")) {
		s->is_lost = true;
	}
	s->at++;
	return BRACKET_NEEDED;
}

/* Behind the bracket at the present place: is there a quantifier, and does \b hold? */
static void look_behind_bracket(const struct scan *s, bool ends_at_bound, bool *is_repeated,
				bool *is_bound)
{
	struct scan ahead = *s;

	skip_brackets(&ahead);
	*is_repeated = is_quantifier(peek(&ahead, 0));
	*is_bound = !*is_repeated && is_bound_ahead(&ahead, ends_at_bound);
}

static void take_bracket(struct scan *s, struct gathering *g, bool ends_at_bound)
{
	const bool was_at_bound = s->at_bound;
	uint32_t inside = NEED_UNKNOWN;
	bool is_repeated, is_bound, has_quantifier;
	enum bracket kind;

	look_behind_bracket(s, ends_at_bound, &is_repeated, &is_bound);
	kind = open_bracket(s);
	if (s->is_lost)
		return;
	if (kind != BRACKET_SKIPPED) {
		s->at_bound = was_at_bound && !is_repeated && kind != BRACKET_BEHIND;
		inside = scan_alternatives(s, is_bound && kind == BRACKET_NEEDED);
		s->at++; /* the closing bracket */
	}
	if (!skip_quantifier(s, &has_quantifier))
		gather(s, g, inside);
	/* What only looks takes nothing. */
	s->at_bound = was_at_bound && kind != BRACKET_NEEDED;
}

/* A blank or comma that must be there; \b holds on the side where a letter follows. */
static bool is_blank(const struct scan *s)
{
	return (peek(s, 0) == ' ' || peek(s, 0) == ',') && !is_quantifier(peek(s, 1));
}

static bool is_blank_escape(const struct scan *s)
{
	return (has_text(s, "\\s") || has_text(s, "\\W")) &&
	       (!is_quantifier(peek(s, 2)) || peek(s, 2) == '+');
}

static void take_other(struct scan *s)
{
	const char c = peek(s, 0);
	bool is_bound = c == '^' || is_blank(s) || is_blank_escape(s), has_quantifier;

	if (c == '[') {
		skip_class(s);
	} else if (c == '\\') {
		is_bound |= skip_escape(s);
	} else {
		s->at++;
	}
	s->at_bound = !skip_quantifier(s, &has_quantifier) && is_bound;
}

static void take_item(struct scan *s, struct gathering *g, bool ends_at_bound)
{
	struct str name;
	size_t len;

	if (is_literal(s->text, s->at, &len))
		take_literal(s, g, ends_at_bound);
	else if (peek(s, 0) == '(')
		take_bracket(s, g, ends_at_bound);
	else if (peek(s, 0) == '<' && pattern_has_group_at(s->text, s->at, &name))
		take_group(s, name, g);
	else
		take_other(s);
}

static uint32_t scan_branch(struct scan *s, bool ends_at_bound)
{
	struct gathering all = {NEED_ALL, NEED_UNKNOWN};

	while (!s->is_lost && !at_end(s) && peek(s, 0) != '|' && peek(s, 0) != ')')
		take_item(s, &all, ends_at_bound);
	return all.need;
}

static uint32_t scan_alternatives(struct scan *s, bool ends_at_bound)
{
	const bool starts_at_bound = s->at_bound;
	struct gathering any = {NEED_ANY, NEED_UNKNOWN};
	bool is_known = true, is_first = true;

	if (++s->depth > NEST_MAX)
		s->is_lost = true;
	do {
		uint32_t need;

		s->at += !is_first; /* the bar */
		is_first = false;
		s->at_bound = starts_at_bound;
		need = scan_branch(s, ends_at_bound);
		is_known = is_known && need != NEED_UNKNOWN;
		gather(s, &any, need);
	} while (!s->is_lost && peek(s, 0) == '|');
	s->depth--;
	return is_known && !s->is_lost ? any.need : NEED_UNKNOWN;
}

/* ---- the features to index a pattern under ---- */

/* Of what is all needed the rarest part, of alternatives every one. */
static size_t list_features(const struct pack *pack, uint32_t number, uint32_t *list)
{
	const struct need *need = &pack->needs[number];
	uint32_t rarest = need->first;
	size_t n = 0;

	if (need->kind == NEED_FEATURE) {
		if (list != NULL)
			*list = need->feature;
		return 1;
	}
	for (uint32_t i = need->first; i != NEED_UNKNOWN; i = pack->needs[i].next) {
		if (need->kind == NEED_ANY)
			n += list_features(pack, i, list == NULL ? NULL : list + n);
		else if (pack->needs[i].frequency < pack->needs[rarest].frequency)
			rarest = i;
	}
	return need->kind == NEED_ANY ? n : list_features(pack, rarest, list);
}

void pattern_find_need(struct pack *pack, struct pattern *pattern)
{
	struct scan s = {.pack = pack, .text = pattern->text};
	uint32_t need, *list;
	size_t n;

	if (pack->n_needs == 0) /* number 0 is NEED_UNKNOWN */
		*array_add(pack->needs, pack->n_needs, pack->needs_cap) =
			(struct need){NEED_ALL, 0, 0, 0, 0};
	s.first_node = pack->n_needs;
	need = scan_alternatives(&s, false);
	/* Text behind the end is an unpaired bracket: no pattern at all. */
	if (s.is_lost || s.at < s.text.len || need == NEED_UNKNOWN)
		return;
	n = list_features(pack, need, NULL);
	list = arena_new(&pack->arena, n * sizeof *list);
	list_features(pack, need, list);
	pattern->need = need;
	pattern->lead = (struct feature_list){list, n};
}
