/**
 * @file
 * The naive way of hearing, to measure against: every word group, frame and
 * regex of a pack its own PCRE2 pattern, compiled with JIT and tried on every
 * sentence. It finds what the engine's first steps find; rules come after it.
 */
#ifndef GESPREK_BENCH_NAIVE_H
#define GESPREK_BENCH_NAIVE_H

#include "gesprek/hear/pack.h"

struct naive;
struct naive *naive_new(const struct pack *pack);
void naive_free(struct naive *naive);
size_t naive_count_patterns(const struct naive *naive);
/** Try all patterns on @p sentence. @return how many matched. */
size_t naive_match(struct naive *naive, const char *sentence);
/** The same with the patterns in the outer loop: each stays in the cache for a block of sentences.
 */
size_t naive_match_block(struct naive *naive, char *const *sentences, size_t n_sentences);

#endif
