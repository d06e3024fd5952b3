/**
 * @file
 * Transcripts: a whole conversation as a test, in lines (`*.talk`).
 *
 * A head of `key: value` lines (`scenario`, `seed`, `mode`, `at`, `dilemma`,
 * `carried: droom, zorg`, `decision: report because ...`), then per turn
 * `> reply`, followed by what must be true after it: `+` and `-` a label or
 * indicator that must (not) be found, `=` the node or ending it is now at,
 * `<` a part of what is said in answer, `~ trust 40..60` a range of state.
 * `ending: relieved` at the end, and with a decision `fits: well`: what the
 * scenario thinks of it there. `#` starts a comment line.
 *
 * A transcript owns a copy of its text and is never changed by running it.
 */
#ifndef GESPREK_TALK_TRANSCRIPT_H
#define GESPREK_TALK_TRANSCRIPT_H

#include "gesprek/talk/proof.h"

struct transcript;

/** @p name stands for the path in diagnostics. @return NULL if anything could not be read as a
 * transcript. */
struct transcript *transcript_parse(const char *name, struct str text, struct diags *diags);
void transcript_free(struct transcript *transcript);

/** The id under `scenario:`; never NULL. Finding the file is the caller's work. */
const char *transcript_scenario(const struct transcript *transcript);

/** Say all replies and hold the answers against the lines: each line counts as one expectation. */
void transcript_run(const struct transcript *transcript, const struct scenario *scenario,
		    struct proof *proof, struct diags *diags);

/**
 * The same transcript with its `+ = <` and `ending:` lines as they come out
 * now, appended to @p out. Comments, `-` and `~` lines, and the head stay.
 */
void transcript_rewrite(const struct transcript *transcript, const struct scenario *scenario,
			struct bytes *out);

#endif
