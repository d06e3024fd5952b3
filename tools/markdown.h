/**
 * @file
 * Proof of the YAML examples in a Markdown file: they load without a problem,
 * and the tests and example lines in them come out as written.
 */
#ifndef GESPREK_TOOLS_MARKDOWN_H
#define GESPREK_TOOLS_MARKDOWN_H

#include "gesprek/talk/proof.h"
#include "library.h"

/** Every block that loads, and every expectation in it, counts. Failures are added to @p diags at
 * their line. */
void markdown_prove(const struct source *source, struct library *library, struct proof *proof,
		    struct diags *diags);

#endif
