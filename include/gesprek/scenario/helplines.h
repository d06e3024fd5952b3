/**
 * @file
 * Helplines: where help is for who worries about a real child. All numbers that
 * are ever shown stand in one file, scenarios/helplines.yaml, with the month in
 * which they were checked; no other text has one.
 *
 *     helplines: 1
 *     checked: 2026-11
 *     lines:
 *       veilig-thuis:
 *         name: Veilig Thuis
 *         number: 0800-2000
 *         country: nl
 *         for: who worries about a child, or about an adult at home
 *         shown: [notice, real-case, stop, closing]
 *         says: {nl: 'Bel {name}, {number}.', en: ...}    # by language; whole
 *         short: {nl: '{name} {number}', en: ...}         # in brief
 *
 * An organisation may have a file of its own beside its rules. Texts speak to
 * the trainee, so they may say je and u. Read once, borrowed until
 * helplines_free().
 */
#ifndef GESPREK_SCENARIO_HELPLINES_H
#define GESPREK_SCENARIO_HELPLINES_H

#include "gesprek/base/address.h"

enum help_place {
#define H(NAME, id, help) HELP_##NAME,
#include "gesprek/scenario/help_places.def"
#undef H
	HELP_PLACE_COUNT
};

struct helplines;

/** @return NULL if any problem was an error. */
struct helplines *helplines_load(const char *path, enum address address, struct diags *diags);
/** The same from text in memory; @p name stands for the path. */
struct helplines *helplines_parse(const char *name, struct str text, enum address address,
				  struct diags *diags);
void helplines_free(struct helplines *helplines);

/**
 * What is told at @p place in @p language, the @p n th of them in the order of the file; NULL when
 * there are no more. @p helplines NULL: none.
 */
const char *helplines_text(const struct helplines *helplines, enum help_place place,
			   const char *language, size_t n);

/** The month in which the numbers were checked. */
struct month {
	unsigned year, month; /* month from 1 */
};
struct month helplines_checked(const struct helplines *helplines);

#endif
