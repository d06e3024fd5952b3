/**
 * @file
 * What there is to see in a row, for learning scorecards: its words and word groups, and what the
 * rules heard.
 */
#include "measure_write.h"

#include <string.h>

#include "gesprek/base/utf8.h"
#include "gesprek/hear/explain.h"

/* A tab would be taken for the next column. */
static void add_safe(struct bytes *line, struct str text)
{
	struct bytes safe = {0};

	text_safe(&safe, text, false);
	for (size_t i = 0; i < safe.len; i++)
		bytes_add_char(line, safe.s[i] == '\t' ? ' ' : safe.s[i]);
	bytes_clear(&safe);
}

static void add_labels(struct bytes *line, label_set labels)
{
	const char *comma = "";

	for (unsigned i = 0; i < LABEL_COUNT; i++) {
		if (!(labels & LABEL_BIT(i)))
			continue;
		bytes_addf(line, "%s%s", comma, label_id((enum label)i));
		comma = ",";
	}
	bytes_add_char(line, '\t');
}

static void add_sentences(struct bytes *line, const struct explanation *seen)
{
	for (size_t i = 0; i < seen->n_sentences; i++) {
		bytes_add_text(line, i ? " / " : "");
		add_safe(line, str_of(seen->sentences[i].normal));
	}
}

/* "works:lukt" is the group `works`, whichever of its words it was. */
static void add_groups(struct bytes *line, const struct explanation *seen)
{
	const char *space = "";

	for (size_t i = 0; i < seen->n_sentences; i++) {
		for (size_t k = 0; k < seen->sentences[i].n_groups; k++) {
			const char *const group = seen->sentences[i].groups[k];

			bytes_addf(line, "%s%.*s", space, (int)strcspn(group, ":"), group);
			space = " ";
		}
	}
	bytes_add_char(line, '\t');
}

void measure_write_evidence(struct ear *ear, const struct corpus_row *row, FILE *out)
{
	const struct hear_context context = {.to = row->to, .said = row->said};
	const struct hear_context nothing_said = {.to = row->to};
	const struct explanation *seen = explain(ear, &context, row->reply);
	struct bytes line = {0};

	add_safe(&line, str_of(row->id));
	bytes_addf(&line, "\t%s\t", addressee_id(row->to));
	add_labels(&line, row->labels);
	add_labels(&line, seen->hearing->labels);
	bytes_addf(&line, "%u\t%u\t", seen->hearing->n_questions, seen->hearing->n_words);
	add_sentences(&line, seen);
	bytes_add_char(&line, '\t');
	add_groups(&line, seen);
	if (*row->said)
		add_sentences(&line, explain(ear, &nothing_said, str_of(row->said)));
	fprintf(out, "%s\n", bytes_text(&line));
	bytes_clear(&line);
}
