/**
 * @file
 * Files with problems on purpose: the expectation stands on the line that is wrong.
 *
 *     choises: []          # expect: error unknown-key
 *
 * More for one line are separated by commas. `# expect 12: error bad-yaml`
 * speaks of line 12, for where no comment can stand; line 0 is the file as a
 * whole. `# expect: nothing` says that a file is sound. Every expectation
 * counts as passed or failed, and every problem that nobody expected as failed.
 */
#ifndef GESPREK_TOOLS_LINT_H
#define GESPREK_TOOLS_LINT_H

#include "gesprek/talk/proof.h"

/** Does @p text say what is expected of it? */
bool lint_has_expectations(struct str text);
/** Hold @p found against what the lines of @p source expect; failures are added to @p failures. */
void lint_compare(const struct source *source, const struct diags *found, struct proof *proof,
		  struct diags *failures);
/** Keep only errors: where what is proved is not whether a file could be better. */
void lint_drop_warnings(struct diags *diags);

#endif
