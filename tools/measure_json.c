/**
 * @file
 * The figures as JSON, for programs that watch them over time.
 */
#include "measure_write.h"

static json_t *share_json(double share)
{
	return share < 0 ? json_null() : json_real(share);
}

static json_t *counts_json(struct counts counts)
{
	const struct shares shares = measure_shares(counts);

	return json_pack("{s:i, s:i, s:i, s:o, s:o, s:o}", "hits", (int)counts.hits, "alarms",
			 (int)counts.alarms, "misses", (int)counts.misses, "precision",
			 share_json(shares.precision), "recall", share_json(shares.recall), "f1",
			 share_json(shares.f1));
}

static json_t *tally_json(const struct tally *tally)
{
	json_t *labels = json_object(), *kinds = json_object();

	for (unsigned i = 0; i < LABEL_COUNT; i++)
		json_object_set_new(labels, label_id((enum label)i), counts_json(tally->labels[i]));
	for (unsigned kind = 0; kind < LABEL_KINDS; kind++) {
		json_t *figures = counts_json(measure_kind_counts(tally, (enum label_kind)kind));
		json_object_set_new(figures, "macro_f1",
				    share_json(measure_macro_f1(tally, (enum label_kind)kind)));
		json_object_set_new(kinds, measure_kind_ids[kind], figures);
	}
	return json_pack("{s:i, s:i, s:o, s:o, s:o, s:o}", "rows", (int)tally->rows, "neutral",
			 (int)tally->neutral, "neutral_alarms",
			 share_json(measure_neutral_alarms(tally)), "coverage",
			 share_json(measure_coverage(tally)), "labels", labels, "kinds", kinds);
}

static json_t *instead_json(const struct measure *measure)
{
	json_t *all = json_object();

	for (unsigned i = 0; i < LABEL_COUNT; i++) {
		if (!measure->all.labels[i].misses)
			continue;
		json_t *one = json_object();
		for (unsigned other = 0; other < LABEL_COUNT; other++)
			if (measure->instead[i][other])
				json_object_set_new(one, label_id((enum label)other),
						    json_integer(measure->instead[i][other]));
		json_object_set_new(one, "nothing", json_integer(measure->instead_nothing[i]));
		json_object_set_new(all, label_id((enum label)i), one);
	}
	return all;
}

json_t *measure_json(const struct measure *measure)
{
	json_t *json = tally_json(&measure->all), *to = json_object();

	for (unsigned i = 0; i < TO_COUNT; i++)
		if (measure->to[i].rows)
			json_object_set_new(to, addressee_id((enum addressee)i),
					    tally_json(&measure->to[i]));
	json_object_set_new(json, "to", to);
	json_object_set_new(json, "instead", instead_json(measure));
	return json;
}
