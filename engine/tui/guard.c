/**
 * @file
 * The signs of guard.def, as POSIX expressions: a line typed by a person is
 * short, and these run once per Enter. One sign of a real case proves nothing
 * (a parent's phone number may be part of the exercise), so it takes two kinds.
 */
#include "guard.h"

#include <assert.h>
#include <regex.h>
#include <stdlib.h>

#include "gesprek/base/memory.h"

enum kind { MAIL, PHONE, NUMBER, ADDRESS, CLIENT, DISTRESS };

static const struct sign {
	enum kind kind;
	bool is_blind; /* to case */
	const char *pattern;
} signs[] = {
#define G(KIND, is_blind, pattern) {KIND, is_blind, pattern},
#include "guard.def"
#undef G
};

enum { SIGNS = sizeof signs / sizeof signs[0], REAL_CASE_KINDS = 2 };

struct guard {
	regex_t compiled[SIGNS];
};

struct guard *guard_new(void)
{
	struct guard *guard = memory_new(sizeof *guard);

	for (size_t i = 0; i < SIGNS; i++) {
		int flags = REG_EXTENDED | REG_NOSUB | (signs[i].is_blind ? REG_ICASE : 0);
		int error = regcomp(&guard->compiled[i], signs[i].pattern, flags);
		assert(!error);
		(void)error;
	}
	return guard;
}

void guard_free(struct guard *guard)
{
	if (!guard)
		return;
	for (size_t i = 0; i < SIGNS; i++)
		regfree(&guard->compiled[i]);
	free(guard);
}

enum guard_finding guard_check(const struct guard *guard, const char *reply)
{
	unsigned seen = 0, n_kinds = 0;

	for (size_t i = 0; i < SIGNS; i++) {
		unsigned bit = 1u << signs[i].kind;
		if (seen & bit || regexec(&guard->compiled[i], reply, 0, NULL, 0))
			continue;
		seen |= bit;
		n_kinds++;
	}
	if (seen & 1u << DISTRESS)
		return GUARD_DISTRESS;
	return n_kinds >= REAL_CASE_KINDS ? GUARD_REAL_CASE : GUARD_NOTHING;
}
