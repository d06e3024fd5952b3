/**
 * @file
 * Hearing rows twice, and what differs.
 */
#include "measure_vary.h"

#include <string.h>

#include "floor_file.h"
#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"
#include "json_tree.h"
#include "measure_write.h"
#include "table.h"

/* A row that was heard both ways. */
struct heard_twice {
	const struct corpus_row *row;
	struct str changed;
	label_set before, after;
};

static label_set hear_labels(const struct varying *varying, const struct variation *variation,
			     const struct corpus_row *row)
{
	struct spelling *spelling = variation->has_typos ? varying->spelling : NULL;

	return measure_hear(varying->ear, spelling, row)->labels;
}

/* @return false when the variation leaves the reply as it is */
static bool hear_twice(const struct varying *varying, const struct variation *variation,
		       const struct corpus_row *row, struct bytes *text, struct heard_twice *twice)
{
	struct corpus_row other = *row;

	bytes_reset(text);
	variation->change(varying->pack, row, text);
	other.reply = (struct str){bytes_text(text), text->len};
	if (str_is_same(other.reply, row->reply))
		return false;
	*twice = (struct heard_twice){.row = row,
				      .changed = other.reply,
				      .before = hear_labels(varying, variation, row),
				      .after = hear_labels(varying, variation, &other)};
	return true;
}

static struct vary_counts visit(const struct varying *varying, const struct variation *variation,
				void (*differs)(const struct heard_twice *, void *), void *out)
{
	struct vary_counts counts = {.variation = variation};
	struct bytes text = {0};
	struct heard_twice twice;

	for (size_t i = 0; i < varying->corpus->n; i++) {
		const struct corpus_row *row = &varying->corpus->rows[i];

		if (!varying->is_wanted(row, varying->data) ||
		    !hear_twice(varying, variation, row, &text, &twice))
			continue;
		counts.changed++;
		counts.same += twice.before == twice.after;
		if (differs && twice.before != twice.after)
			differs(&twice, out);
	}
	bytes_clear(&text);
	return counts;
}

struct vary_counts vary_count(const struct varying *varying, const struct variation *variation)
{
	return visit(varying, variation, NULL, NULL);
}

static void add_labels(struct bytes *text, label_set labels, char sign)
{
	for (unsigned i = 0; i < LABEL_COUNT; i++)
		if (labels & LABEL_BIT(i))
			bytes_addf(text, " %c%s", sign, label_id((enum label)i));
}

static void write_safe(const char *lead, struct str text, FILE *out)
{
	struct bytes safe = {0};

	text_safe(&safe, text, false);
	fprintf(out, "%s%s\n", lead, bytes_text(&safe));
	bytes_clear(&safe);
}

static void write_difference(const struct heard_twice *twice, void *out)
{
	const struct corpus_row *row = twice->row;
	struct bytes head = {0};

	bytes_addf(&head, "%s, %s:%u, %s:", row->id, row->at.source->path, row->at.line,
		   addressee_id(row->to));
	add_labels(&head, twice->before & ~twice->after, '-');
	add_labels(&head, twice->after & ~twice->before, '+');
	write_safe("", (struct str){head.s, head.len}, out);
	write_safe("  - ", row->reply, out);
	write_safe("  + ", twice->changed, out);
	bytes_clear(&head);
}

struct vary_counts vary_list(const struct varying *varying, const struct variation *variation,
			     FILE *out)
{
	return visit(varying, variation, write_difference, out);
}

static void add_difference(const struct heard_twice *twice, void *rows)
{
	const struct corpus_row *row = twice->row;

	json_array_append_new(rows,
			      json_pack("{s:o, s:o, s:i, s:o, s:o, s:o, s:o}", "id",
					json_safe_text(str_of(row->id)), "path",
					json_safe_text(str_of(row->at.source->path)), "line",
					(int)row->at.line, "reply", json_safe_text(row->reply),
					"changed", json_safe_text(twice->changed), "lost",
					json_labels(twice->before & ~twice->after), "gained",
					json_labels(twice->after & ~twice->before)));
}

struct vary_counts vary_list_json(const struct varying *varying, const struct variation *variation,
				  json_t *rows)
{
	return visit(varying, variation, add_difference, rows);
}

double vary_share(const struct vary_counts *counts)
{
	return counts->changed ? (double)counts->same / counts->changed : MEASURE_UNKNOWN;
}

void vary_write(const struct vary_counts *counts, size_t n, FILE *out)
{
	struct table table = {.n_cols = 4, .right = 7 << 1};

	table_add(&table, _("variation"));
	table_add(&table, _("changed"));
	table_add(&table, _("the same"));
	table_add(&table, _("share"));
	for (size_t i = 0; i < n; i++) {
		table_add(&table, counts[i].variation->name);
		table_addf(&table, "%u", counts[i].changed);
		table_addf(&table, "%u", counts[i].same);
		table_add_share(&table, vary_share(&counts[i]));
	}
	table_write(&table, out);
	table_clear(&table);
}

json_t *vary_json(const struct vary_counts *counts, size_t n)
{
	json_t *json = json_object();

	for (size_t i = 0; i < n; i++) {
		const double share = vary_share(&counts[i]);

		json_object_set_new(json, counts[i].variation->name,
				    json_pack("{s:i, s:i, s:o}", "changed", (int)counts[i].changed,
					      "same", (int)counts[i].same, "share",
					      share < 0 ? json_null() : json_real(share)));
	}
	return json;
}

struct counted {
	const struct vary_counts *counts;
	size_t n;
};

static bool find(const void *data, const char *subject, const char *figure, struct place at,
		 struct floor_figure *found, struct diags *diags)
{
	const struct counted *counted = data;

	if (!variation_find(subject)) {
		diag_add(diags, DIAG_UNKNOWN_LABEL, at, _("there is no variation '%s'"), subject);
		return false;
	}
	if (strcmp(figure, "same") != 0) {
		diag_add(diags, DIAG_BAD_VALUE, at, _("there is no such figure: '%s'"), figure);
		return false;
	}
	*found = (struct floor_figure){MEASURE_UNKNOWN, false};
	for (size_t i = 0; i < counted->n; i++)
		if (strcmp(counted->counts[i].variation->name, subject) == 0)
			found->value = vary_share(&counted->counts[i]);
	return true;
}

size_t vary_floor(const struct vary_counts *counts, size_t n, const char *path, struct bytes *said,
		  struct diags *diags)
{
	const struct counted counted = {counts, n};

	return floor_hold(path, find, &counted, said, diags);
}
