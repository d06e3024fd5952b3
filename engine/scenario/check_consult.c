/**
 * @file
 * Checks of what a colleague says.
 */
#include <string.h>

#include "check.h"
#include "gesprek/base/message.h"
#include "gesprek/base/scalar_place.h"

void check_advice_unreachable(struct reader *r, enum diag_code code)
{
	const struct yaml_node *rows = r->source.consult;
	size_t first = 0;

	/* A row that is none has no 'if' either, and that has been said. */
	while (first < r->sc->n_consult &&
	       (r->sc->consult[first].when || rows->items[first]->kind != YAML_MAPPING))
		first++;
	/* One is told about; what comes after it has the same cause. */
	if (first + 1 < r->sc->n_consult)
		diag_add(r->diags, code, r->sc->consult[first + 1].at,
			 _("the advice before this one has no 'if', so this one is never given"));
}

/* What is heard in the reply itself, and ':overleg' is no words. */
static bool is_of_words(const struct expr_name *name)
{
	return name->kind == EXPR_LABEL || name->kind == EXPR_INDICATOR ||
	       name->kind == EXPR_SLOT || name->kind == EXPR_WORDS || name->kind == EXPR_SEVERITY ||
	       name->kind == EXPR_UNHEARD ||
	       (name->kind == EXPR_DID && name->number != DEED_CONSULT);
}

static void find_of_words(void *data, const struct expr_name *name)
{
	const struct expr_name **found = data;

	if (!*found && is_of_words(name) && name->len)
		*found = name;
}

void check_advice_of_words(struct reader *r, enum diag_code code)
{
	for (size_t i = 0; i < r->sc->n_consult; i++) {
		const struct yaml_node *when =
			r->sc->consult[i].when ? yaml_find(r->source.consult->items[i], "if")
					       : NULL;
		const struct expr_name *name = NULL;
		if (when)
			expr_each_name(r->sc->consult[i].when, find_of_words, &name);
		if (!name)
			continue;
		struct place at = scalar_place(when, name->offset);
		at.span_cols = (unsigned)name->len;
		diag_add(r->diags, code, at,
			 _("'%.*s' is asked of a reply in words, and this is none"), (int)name->len,
			 when->text.s + name->offset);
		diag_hint(r->diags, _("to ask what was said earlier, write 'ever(...)'"));
	}
}

void check_advice_empty(struct reader *r, enum diag_code code)
{
	for (size_t i = 0; i < r->sc->n_consult; i++) {
		const struct yaml_node *row = r->source.consult->items[i];
		const char *says = r->sc->consult[i].says;
		/* Without the key, or with something that is no text, that has been said. */
		if (row->kind == YAML_MAPPING && yaml_find(row, "says") && says && *says &&
		    !says[strspn(says, " \t\r\n")])
			diag_add(r->diags, code, reader_place(row, "says"),
				 _("nothing is said here"));
	}
}
