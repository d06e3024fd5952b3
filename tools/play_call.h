/**
 * @file
 * What the commands that practise have in common: where scenarios come from,
 * chance, and keeping what is entered.
 */
#ifndef GESPREK_TOOLS_PLAY_CALL_H
#define GESPREK_TOOLS_PLAY_CALL_H

#include "gesprek/tui/play.h"
#include "library.h"
#include "subcommand.h"

/** The scenarios of @p library, for play_run(). */
struct play_library play_call_library(struct library *library);
/**
 * The seed that was asked for, or one from the clock; @p is_told: that one is said, so that what
 * happened can be had again. @return false when what was asked for is none; that was said.
 */
bool play_call_seed(const struct call *call, bool is_told, struct play_options *options);
/**
 * Run, and keep what is entered: from a person, not from a pipe or a file, unless the environment
 * or `--no-history` says otherwise; never while something is watched.
 */
enum exit_status play_call_run(const struct call *call, struct play_options *options);

#endif
