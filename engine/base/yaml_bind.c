/**
 * @file
 * From a mapping to a C struct by a table of keys.
 */
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"
#include "gesprek/base/yaml.h"

enum { ID_LONGEST = 64, DIGITS_MOST = 15, SHOWN_MOST = 60 };

/* One value on its way into a member. key is NULL when read by itself. */
struct reading {
	const char *key;
	const struct yaml_node *node;
	struct arena *arena;
	struct diags *diags;
};

typedef bool read_value(const struct reading *r, void *member);

static bool is_empty(const struct yaml_node *node)
{
	return node->kind == YAML_SCALAR && node->is_plain && !node->text.len;
}

/* `wants` is a whole phrase: other languages need the article too. */
static bool report_type(const struct reading *r, const char *wants)
{
	static const char *const kinds[] = {
		[YAML_SCALAR] = N_("a text"),
		[YAML_SEQUENCE] = N_("a list"),
		[YAML_MAPPING] = N_("keys with values"),
	};
	const struct yaml_node *node = r->node;
	const char *key = r->key ? r->key : _("this");
	const char *quote = r->key ? "'" : "";

	if (node->kind == YAML_SCALAR && node->text.len && node->text.len <= SHOWN_MOST)
		diag_add(r->diags, DIAG_WRONG_TYPE, node->at, _("%s%s%s must be %s, but is '%s'"),
			 quote, key, quote, wants, node->text.s);
	else
		diag_add(r->diags, DIAG_WRONG_TYPE, node->at, _("%s%s%s must be %s, but is %s"),
			 quote, key, quote, wants,
			 is_empty(node) ? _("nothing") : _(kinds[node->kind]));
	return false;
}

static bool read_text(const struct reading *r, void *member)
{
	const char **text = member;

	if (r->node->kind != YAML_SCALAR || is_empty(r->node))
		return report_type(r, _("a text"));
	*text = r->node->text.s;
	return true;
}

static bool is_id_char(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
}

static bool read_id(const struct reading *r, void *member)
{
	const struct str text = r->node->text;
	size_t n = 0;

	if (r->node->kind != YAML_SCALAR || is_empty(r->node))
		return report_type(r, _("an id"));
	while (n < text.len && is_id_char(text.s[n]))
		n++;
	if (!text.len || n < text.len || n > ID_LONGEST) {
		diag_add(r->diags, DIAG_BAD_VALUE, r->node->at, _("'%s' is not an id"), text.s);
		diag_hint(r->diags,
			  _("an id is made of a-z, 0-9, '-', '.' and '_', at most %d characters"),
			  ID_LONGEST);
		return false;
	}
	*(const char **)member = text.s;
	return true;
}

struct digits {
	bool is_negative;
	long long value;   /* of all digits, the point left out */
	int n, n_decimals; /* digits, and those after the point */
	bool has_point;
};

/* By hand: strtod() wants a comma in a Dutch locale. @return false when it is no number of at
 * most DIGITS_MOST digits */
static bool digits_read(struct digits *d, struct str text)
{
	size_t at = 0;

	*d = (struct digits){0};
	if (at < text.len && (text.s[at] == '+' || text.s[at] == '-'))
		d->is_negative = text.s[at++] == '-';
	for (; at < text.len && d->n <= DIGITS_MOST; at++) {
		if (text.s[at] == '.' && !d->has_point && d->n) {
			d->has_point = true;
			continue;
		}
		if (text.s[at] < '0' || text.s[at] > '9')
			return false;
		d->value = d->value * 10 + (text.s[at] - '0');
		d->n++;
		d->n_decimals += d->has_point;
	}
	return d->n && d->n <= DIGITS_MOST && (!d->has_point || d->n_decimals);
}

static bool report_number(const struct reading *r, const char *wants)
{
	struct digits d;
	bool is_quoted = r->node->kind == YAML_SCALAR && !r->node->is_plain &&
			 digits_read(&d, r->node->text);

	report_type(r, wants);
	if (is_quoted)
		diag_hint(r->diags, _("take the quotes away"));
	return false;
}

static bool read_int(const struct reading *r, void *member)
{
	struct digits d;

	if (r->node->kind != YAML_SCALAR || !r->node->is_plain || !digits_read(&d, r->node->text) ||
	    d.has_point)
		return report_number(r, _("a whole number"));
	if (d.value > INT_MAX) {
		diag_add(r->diags, DIAG_BAD_VALUE, r->node->at, _("the number %s is too large"),
			 r->node->text.s);
		return false;
	}
	*(int *)member = d.is_negative ? -(int)d.value : (int)d.value;
	return true;
}

static bool read_number(const struct reading *r, void *member)
{
	struct digits d;
	double scale = 1;

	if (r->node->kind != YAML_SCALAR || !r->node->is_plain || !digits_read(&d, r->node->text)) {
		report_number(r, _("a number"));
		if (r->node->kind == YAML_SCALAR && memchr(r->node->text.s, ',', r->node->text.len))
			diag_hint(r->diags, _("write decimals with a point, as in 1.5"));
		return false;
	}
	for (int i = 0; i < d.n_decimals; i++)
		scale *= 10;
	/* Both are exact in a double up to 15 digits, so the quotient is rounded once. */
	double value = (double)d.value / scale;
	*(double *)member = d.is_negative ? -value : value;
	return true;
}

static bool read_bool(const struct reading *r, void *member)
{
	const bool is_true = r->node->is_plain && yaml_is_text(r->node, "true");

	if (is_true || (r->node->is_plain && yaml_is_text(r->node, "false"))) {
		*(bool *)member = is_true;
		return true;
	}
	return report_type(r, _("true or false"));
}

static bool read_texts(const struct reading *r, void *member)
{
	const bool is_list = r->node->kind == YAML_SEQUENCE;
	const size_t n = is_list ? r->node->n : !is_empty(r->node);
	const char **v;
	struct place *at;
	bool is_fine = true;

	if (r->node->kind == YAML_MAPPING)
		return report_type(r, _("a text or a list of texts"));
	v = arena_new(r->arena, n * sizeof *v);
	at = arena_new(r->arena, n * sizeof *at);
	for (size_t i = 0; i < n; i++) {
		struct reading one = *r;
		one.node = is_list ? r->node->items[i] : r->node;
		at[i] = one.node->at;
		if (!read_text(&one, &v[i]))
			is_fine = false;
	}
	if (is_fine)
		*(struct yaml_texts *)member = (struct yaml_texts){v, at, n};
	return is_fine;
}

static bool read_node(const struct reading *r, void *member)
{
	*(const struct yaml_node **)member = r->node;
	return true;
}

static read_value *const readers[] = {
	[YAML_WANT_TEXT] = read_text, [YAML_WANT_ID] = read_id,
	[YAML_WANT_INT] = read_int,   [YAML_WANT_NUMBER] = read_number,
	[YAML_WANT_BOOL] = read_bool, [YAML_WANT_TEXTS] = read_texts,
	[YAML_WANT_NODE] = read_node,
};

static const struct yaml_key *find_key(const struct yaml_key *keys, size_t n_keys, struct str name)
{
	for (size_t i = 0; i < n_keys; i++)
		if (str_is(name, keys[i].name))
			return &keys[i];
	return NULL;
}

/* A mapping being read: which keys are there, or are there under a name with a slip in it. */
struct binding {
	const struct yaml_node *map;
	const struct yaml_key *keys;
	size_t n_keys;
	const char **names;
	bool *is_seen;
	const char *lone_missing; /* the one needed key that is not there, beside one unknown key */
	struct diags *diags;
};

/* A key that was probably meant is not missing as well: one mistake, one diagnostic. */
static void report_unknown(struct binding *b, const struct yaml_node *key)
{
	const char *near = near_word(key->text.s, b->names, b->n_keys);

	if (!near)
		near = b->lone_missing;
	diag_add(b->diags, DIAG_UNKNOWN_KEY, key->at, _("unknown key '%s'"), key->text.s);
	if (!near)
		return;
	diag_hint(b->diags, _("did you mean '%s'?"), near);
	for (size_t i = 0; i < b->n_keys; i++)
		if (!strcmp(b->names[i], near))
			b->is_seen[i] = true;
}

static bool bind_pairs(struct binding *b, void *into, struct arena *arena)
{
	bool is_fine = true;

	for (size_t i = 0; i < b->map->n; i++) {
		const struct yaml_key *key = find_key(b->keys, b->n_keys, b->map->keys[i]->text);
		if (!key) {
			report_unknown(b, b->map->keys[i]);
			is_fine = false;
			continue;
		}
		struct reading r = {key->name, b->map->items[i], arena, b->diags};
		b->is_seen[key - b->keys] = true;
		if (!readers[key->want](&r, (char *)into + key->offset))
			is_fine = false;
	}
	return is_fine;
}

/* Where one key is unknown and one is missing, that is what it was meant to be. */
static const char *find_lone_missing(const struct binding *b)
{
	const char *missing = NULL;
	size_t n_unknown = 0, n_missing = 0;

	for (size_t i = 0; i < b->map->n; i++)
		n_unknown += !find_key(b->keys, b->n_keys, b->map->keys[i]->text);
	for (size_t i = 0; n_unknown == 1 && i < b->n_keys; i++)
		if (b->keys[i].is_needed && !yaml_find(b->map, b->keys[i].name)) {
			missing = b->keys[i].name;
			n_missing++;
		}
	return n_missing == 1 ? missing : NULL;
}

static bool report_missing(const struct binding *b)
{
	bool is_fine = true;

	for (size_t i = 0; i < b->n_keys; i++) {
		const struct yaml_key *key = &b->keys[i];
		if (!key->is_needed || b->is_seen[i])
			continue;
		diag_add(b->diags, DIAG_MISSING_KEY, b->map->at, _("the key '%s' is missing"),
			 key->name);
		if (key->help)
			diag_hint(b->diags, "%s: %s", key->name, _(key->help));
		is_fine = false;
	}
	return is_fine;
}

bool yaml_bind(const struct yaml_node *map, const struct yaml_key *keys, size_t n_keys, void *into,
	       struct arena *arena, struct diags *diags)
{
	struct binding b = {.map = map, .keys = keys, .n_keys = n_keys, .diags = diags};

	if (map->kind != YAML_MAPPING)
		return report_type(&(struct reading){.node = map, .diags = diags},
				   _("keys with values"));
	b.names = memory_resize(NULL, n_keys, sizeof *b.names);
	b.is_seen = memory_new(n_keys * sizeof *b.is_seen);
	for (size_t i = 0; i < n_keys; i++)
		b.names[i] = keys[i].name;
	b.lone_missing = find_lone_missing(&b);
	bool is_fine = bind_pairs(&b, into, arena);
	is_fine = report_missing(&b) && is_fine;
	free(b.names);
	free(b.is_seen);
	return is_fine;
}

bool yaml_read_int(const struct yaml_node *node, int *value, struct diags *diags)
{
	return read_int(&(struct reading){.node = node, .diags = diags}, value);
}
