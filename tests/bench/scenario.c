/**
 * @file
 * Loading a large scenario, beside what libyaml alone takes for it.
 */
#include "gesprek/base/diag.h"
#include "large.h"
#include "measures.h"

enum { NODES = 10000, ROUNDS = 5 };

bool measure_scenario(struct results *results, const struct pack *pack)
{
	struct diags diags = {0};
	struct bytes text = {0};
	double ours[ROUNDS], bare[ROUNDS];
	struct temperaments *temperaments =
		temperaments_load("scenarios/rules/temperaments.yaml", pack, &diags);
	bool is_good = temperaments != NULL;

	large_make(&text, "large", NODES);
	const struct str whole = {text.s, text.len};
	for (unsigned round = 0; is_good && round < ROUNDS; round++) {
		const double start = now_us();
		large_count_events(whole);
		const double middle = now_us();
		is_good = large_read(whole, pack, temperaments);
		ours[round] = (now_us() - middle) / 1000;
		bare[round] = (middle - start) / 1000;
	}
	if (is_good) {
		const double a = median(ours, ROUNDS), b = median(bare, ROUNDS);
		result_say(results,
			   "a scenario of %d nodes (%zu kB) is read in %.1f ms, libyaml's events "
			   "alone take %.1f ms: %.2fx\n",
			   NODES, text.len / 1000, a, b, a / b);
		result_add(results, a, "scenario.ms");
		result_add(results, a / b, "scenario.libyaml-ratio");
	}
	temperaments_free(temperaments);
	bytes_clear(&text);
	diags_clear(&diags);
	return is_good;
}
