/**
 * @file
 * Keeping and writing figures, and taking the time.
 */
#include "result.h"

#include <jansson.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "gesprek/base/memory.h"

void result_add(struct results *results, double value, const char *name, ...)
{
	struct result *result = array_add(results->v, results->n, results->cap);
	va_list args;

	result->value = value;
	va_start(args, name);
	vsnprintf(result->name, sizeof result->name, name, args);
	va_end(args);
}

void result_say(const struct results *results, const char *format, ...)
{
	va_list args;

	if (results->is_json)
		return;
	va_start(args, format);
	vprintf(format, args);
	va_end(args);
	fflush(stdout);
}

void results_end(struct results *results)
{
	json_t *object = json_object();

	for (size_t i = 0; i < results->n; i++)
		json_object_set_new(object, results->v[i].name, json_real(results->v[i].value));
	if (results->is_json) {
		json_dumpf(object, stdout, JSON_INDENT(1) | JSON_REAL_PRECISION(6));
		putchar('\n');
	}
	json_decref(object);
	free(results->v);
}

double now_us(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

static int compare(const void *a, const void *b)
{
	const double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

double median(double *values, size_t n)
{
	qsort(values, n, sizeof *values, compare);
	return n % 2 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2;
}
