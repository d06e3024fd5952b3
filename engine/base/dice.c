/**
 * @file
 * splitmix64: small, fast, and the same on every machine. Not for secrets.
 */
#include "gesprek/base/dice.h"

#include <assert.h>

void dice_init(struct dice *d, uint64_t seed)
{
	d->state = seed;
}

uint64_t dice_throw(struct dice *d)
{
	uint64_t z = d->state += 0x9e3779b97f4a7c15u;

	z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
	z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
	return z ^ (z >> 31);
}

uint32_t dice_below(struct dice *d, uint32_t sides)
{
	assert(sides >= 1);
	/* 2^32 is no multiple of most numbers of sides: the first few values
	 * would make low sides likelier, so they are thrown again. */
	const uint32_t too_low = (UINT32_MAX - sides + 1) % sides;
	uint32_t value;

	do
		value = (uint32_t)(dice_throw(d) >> 32);
	while (value < too_low);
	return value % sides;
}
