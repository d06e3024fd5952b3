/**
 * @file
 * Reading a large scenario, and libyaml's bare events as the yardstick.
 */
#ifndef GESPREK_BENCH_LARGE_H
#define GESPREK_BENCH_LARGE_H

#include "gesprek/scenario/temperament.h"

/** Append a scenario of @p n_nodes nodes in a row. */
void large_make(struct bytes *text, const char *id, unsigned n_nodes);
/** What libyaml alone does with it. */
size_t large_count_events(struct str text);
/** @return false, with the problems on stderr, when it does not load. */
bool large_read(struct str text, const struct pack *pack, const struct temperaments *temperaments);

#endif
