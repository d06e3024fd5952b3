/* Texts in two forms, "{je|u}": finding the pairs and leaving one form of each. */
#include "gesprek/base/address.h"

#include <string.h>

#include "gesprek/base/message.h"
#include "gesprek/base/scalar_place.h"

static const char *const ids[ADDRESS_COUNT] = {[ADDRESS_INFORMAL] = "je", [ADDRESS_FORMAL] = "u"};

const char *address_id(enum address address)
{
	return ids[address];
}

bool address_find(const char *id, enum address *address)
{
	for (unsigned i = 0; i < ADDRESS_COUNT; i++)
		if (strcmp(ids[i], id) == 0) {
			*address = (enum address)i;
			return true;
		}
	return false;
}

/* What starts with a brace. */
struct braced {
	size_t len; /* with its braces; when it has no end, what was looked at */
	const char *bar;
	bool is_bad;
};

/* Looks no further than ADDRESS_MAX_BYTES, so that a text full of braces costs no more than its
 * length. */
static struct braced braced_at(const char *text)
{
	struct braced b = {.len = 1};
	unsigned depth = 1, n_bars = 0;
	bool has_inner = false;

	for (; depth > 0 && b.len < ADDRESS_MAX_BYTES && text[b.len]; b.len++) {
		const char c = text[b.len];
		depth += c == '{';
		depth -= c == '}';
		has_inner |= c == '{';
		if (c == '|' && depth == 1 && n_bars++ == 0)
			b.bar = text + b.len;
	}
	b.is_bad = n_bars > 0 && (n_bars > 1 || has_inner || depth > 0);
	return b;
}

static void add_form(struct bytes *out, enum address address, const char *open,
		     const struct braced *b)
{
	const char *close = open + b->len - 1;

	if (address == ADDRESS_INFORMAL)
		bytes_add(out, open + 1, (size_t)(b->bar - open - 1));
	else
		bytes_add(out, b->bar + 1, (size_t)(close - b->bar - 1));
}

const char *address_text(enum address address, const char *text, struct arena *arena,
			 struct str *bad)
{
	struct bytes out = {0};
	const char *rest = text, *open;
	bool is_changed = false;

	*bad = (struct str){0};
	if (!strchr(text, '|'))
		return text;
	while ((open = strchr(rest, '{'))) {
		struct braced b = braced_at(open);
		bytes_add(&out, rest, (size_t)(open - rest));
		if (b.bar && !b.is_bad) {
			add_form(&out, address, open, &b);
			is_changed = true;
		} else {
			if (b.is_bad && !bad->s)
				*bad = (struct str){open, b.len};
			b.len = b.is_bad ? b.len : 1;
			bytes_add(&out, open, b.len);
		}
		rest = open + b.len;
	}
	bytes_add_text(&out, rest);
	const char *result = is_changed ? arena_text(arena, bytes_text(&out), out.len) : text;
	bytes_clear(&out);
	return result;
}

/* A line of it is enough to find it by. */
static int shown_len(struct str bad)
{
	enum { SHOWN_MAX_BYTES = 40 };
	size_t len = 0;

	while (len < bad.len && len < SHOWN_MAX_BYTES && bad.s[len] != '\n')
		len++;
	while (len > 0 && len < bad.len && ((unsigned char)bad.s[len] & 0xc0) == 0x80)
		len--;
	return (int)len;
}

const char *address_read(enum address address, const struct yaml_node *value, struct arena *arena,
			 struct diags *diags)
{
	struct str bad;
	const char *result = address_text(address, value->text.s, arena, &bad);

	if (bad.s) {
		diag_add(diags, DIAG_BAD_ADDRESS,
			 scalar_place(value, (size_t)(bad.s - value->text.s)),
			 _("'%.*s' cannot be read as two forms"), shown_len(bad), bad.s);
		diag_hint(diags, _("write the informal form, a bar and the formal form: %s"),
			  "'{je|u}'");
	}
	return result;
}

void address_read_list(enum address address, const struct yaml_node *value,
		       struct yaml_texts *texts, struct arena *arena, struct diags *diags)
{
	const char **v = arena_new(arena, (texts->n + 1) * sizeof *v);
	const size_t n = value->kind == YAML_SEQUENCE ? value->n : 1;

	if (n != texts->n)
		return; /* read from another value of the same key, which was said */
	for (size_t i = 0; i < n; i++)
		v[i] = address_read(address, value->kind == YAML_SEQUENCE ? value->items[i] : value,
				    arena, diags);
	texts->v = v;
}
