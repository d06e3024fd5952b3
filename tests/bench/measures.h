/**
 * @file
 * What is measured, a file for each.
 */
#ifndef GESPREK_BENCH_MEASURES_H
#define GESPREK_BENCH_MEASURES_H

#include "result.h"
#include "text.h"

/** Microseconds a reply: ours, two naive ways, and reading alone. @return ours. */
double measure_hearing(struct results *results, const char *name, const struct pack *pack,
		       const struct texts *replies, const struct texts *sentences);
void measure_hearing_head(const struct results *results);
/** Milliseconds to load the pack in the file @p path. */
void measure_load(struct results *results, const char *name, const char *path);
/**
 * `gesprek score` as a program of its own, from file to file, with 1, 2 ... threads; beside the
 * naive way's figure that measure_hearing() left in @p results. @p hearing: what of it is hearing,
 * microseconds a reply. The outputs are compared. @return false when they differ.
 */
bool measure_score(struct results *results, const char *name, const char *program, const char *pack,
		   const struct texts *replies, double hearing);
/**
 * How long @p program takes to its first screen, and from there to the first line of a
 * conversation, beside @p empty. @return false when a screen did not come.
 */
bool measure_start(struct results *results, const char *program, const char *empty);
/** A large scenario beside libyaml's bare events. */
bool measure_scenario(struct results *results, const struct pack *pack);
/** Turns a second of a simulation, beside the same with every reply heard anew. */
bool measure_simulation(struct results *results, const struct pack *pack);

#endif
