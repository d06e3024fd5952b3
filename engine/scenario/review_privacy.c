/**
 * @file
 * Reviews of what may be about a real person: full names, citizen service numbers, phone numbers,
 * addresses. All of a file is looked at, tests too; invented ones are easily changed.
 */
#include <stdlib.h>
#include <string.h>

#include "gesprek/base/message.h"
#include "gesprek/base/scalar_place.h"
#include "privacy.h"
#include "review.h"

struct search {
	struct review *v;
	privacy_find *find;
	const char *const *names;
	enum diag_code code;
	const char *message;
};

static void look_at(const struct search *search, const struct yaml_node *value)
{
	struct str rest = value->text, found;

	while (search->find(rest, search->names, &found)) {
		struct place at = scalar_place(value, (size_t)(found.s - value->text.s));
		at.span_cols = (unsigned)found.len;
		diag_add(search->v->diags, search->code, at, "%s: '%.*s'", search->message,
			 (int)found.len, found.s);
		rest = (struct str){found.s + found.len,
				    (size_t)(value->text.s + value->text.len - found.s) -
					    found.len};
	}
}

static void look_through(const struct search *search, const struct yaml_node *value)
{
	if (value->kind == YAML_SCALAR)
		look_at(search, value);
	for (size_t i = 0; value->kind != YAML_SCALAR && i < value->n; i++)
		look_through(search, value->items[i]);
}

/* The first names that the scenario itself uses. */
static const char **own_names(const struct scenario *sc)
{
	const char **names = memory_new((sc->n_cast + 2) * sizeof *names);
	size_t n = 0;

	for (size_t i = 0; i < sc->n_cast; i++)
		names[n++] = sc->cast[i].name;
	if (sc->child)
		names[n++] = sc->child;
	return names;
}

static void search_all(struct review *v, privacy_find *find, enum diag_code code,
		       const char *message)
{
	const char **names = own_names(v->sc);
	const struct search search = {v, find, names, code, message};

	look_through(&search, v->root);
	free(names);
}

void review_full_name(struct review *v, enum diag_code code)
{
	search_all(v, privacy_find_full_name, code,
		   _("this may be the full name of a real person"));
}

void review_citizen_number(struct review *v, enum diag_code code)
{
	search_all(v, privacy_find_citizen_number, code,
		   _("this may be somebody's citizen service number"));
}

void review_phone_number(struct review *v, enum diag_code code)
{
	search_all(v, privacy_find_phone_number, code, _("this may be somebody's phone number"));
}

void review_street_address(struct review *v, enum diag_code code)
{
	search_all(v, privacy_find_address, code, _("this may be somebody's address"));
}
