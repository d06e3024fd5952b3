/**
 * @file
 * The figures of one run: shown as lines for people, or as one JSON object.
 */
#ifndef GESPREK_BENCH_RESULT_H
#define GESPREK_BENCH_RESULT_H

#include <stdbool.h>
#include <stddef.h>

struct result {
	char name[64]; /* "hearing.nl.us-per-reply" */
	double value;
};

struct results {
	struct result *v;
	size_t n, cap;
	bool is_json; /* no lines, one object at the end */
};

/** Keep a figure. The name is as printf() makes it. */
__attribute__((format(printf, 3, 4))) void result_add(struct results *results, double value,
						      const char *name, ...);
/** A line for people; nothing with `--json`. */
__attribute__((format(printf, 2, 3))) void result_say(const struct results *results,
						      const char *format, ...);
/** The JSON object, with `--json`. */
void results_end(struct results *results);

/** Microseconds since some moment. */
double now_us(void);
/** The middle one of @p n values, which are put in order. */
double median(double *values, size_t n);

#endif
