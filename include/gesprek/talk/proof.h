/**
 * @file
 * Proof: the tests that authors write into packs and scenarios, run.
 *
 * The yes and no examples of every indicator, and the `tests:` of every node.
 * Each expectation counts once, as passed or failed; every failure is a
 * diagnostic at the line that states it, so that a tool only has to print
 * them. Warnings and errors found while loading are none of this file's work.
 */
#ifndef GESPREK_TALK_PROOF_H
#define GESPREK_TALK_PROOF_H

#include "gesprek/talk/session.h"

/** Add up over any number of files; start with a zeroed one. */
struct proof {
	size_t n_passed, n_failed;
};

/** Run all examples of @p pack: a `yes` must find its indicator, a `no` must not. */
void proof_pack(const struct pack *pack, struct proof *proof, struct diags *diags);

/** Run the node tests of @p scenario, each in a fresh session that starts at its node, with seed 1.
 */
void proof_scenario(const struct scenario *scenario, struct proof *proof, struct diags *diags);

/**
 * Run a `.hear` fixture against @p pack: a header line `label.indicator
 * [to=child] [said="..."]` (a label alone is allowed, and `principle`,
 * `skill`, `question` or `pitfall` for any label of that kind), then indented lines
 * that must be heard, or must not where they begin with `! `. `#` starts a
 * comment line.
 */
void proof_hear(const struct pack *pack, const char *name, struct str text, struct proof *proof,
		struct diags *diags);

#endif
