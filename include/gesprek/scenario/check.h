/**
 * @file
 * The checks of a scenario that has been read.
 *
 * Those that only look at the text run on every load, so that what passes
 * scenario_load() plays; they are the rows of engine/scenario/checks.def.
 * Those that take longer are a review, and are asked for: they follow conditions,
 * hear with the rule pack, look words up. `gesprek check` does so; they are the
 * rows of engine/scenario/reviews.def, and what needs more than the scenario.
 */
#ifndef GESPREK_SCENARIO_CHECK_H
#define GESPREK_SCENARIO_CHECK_H

#include "gesprek/hear/word_book.h"
#include "gesprek/scenario/reach.h"

/**
 * Everything about @p scenario by itself; it was read without errors. @p reach is its own. @p ear
 * is of its pack, and quicker with each scenario that it has heard; NULL: one for this review
 * alone.
 */
void scenario_review(const struct scenario *scenario, struct ear *ear, struct reach *reach,
		     struct diags *diags);

/** Of these only whether the model reply of every node is heard as one. */
void scenario_check_hearing(const struct scenario *scenario, struct diags *diags);

/**
 * Look up every word that the author wrote for people to read. Names, words with a capital and
 * those under `spelling:` are passed over; each word that @p book does not know is told once.
 */
void scenario_check_spelling(const struct scenario *scenario, struct word_book *book,
			     struct diags *diags);

/**
 * Hold @p scenario against its twin, each read with its own rules: node by node they ask for the
 * same and go the same way, and their model replies earn the same. Told at places in @p scenario.
 * @p ears: as for a review, of the scenario and of its twin.
 */
void scenario_check_twin(const struct scenario *scenario, const struct scenario *twin,
			 struct ear *const ears[2], struct diags *diags);
/** Where the scenario says what its twin is. */
struct place scenario_twin_place(const struct scenario *scenario);

/** The checks that run on load, for the manual: code, and what is held against it. */
struct scenario_check_info {
	enum diag_code code;
	const char *help;
};
const struct scenario_check_info *scenario_check_infos(size_t *n);

#endif
