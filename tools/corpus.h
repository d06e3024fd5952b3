/**
 * @file
 * Replies that people labelled, read from tab-separated files.
 *
 * A line is `id to said reply labels`, without a header; labels are separated
 * by commas, and none at all means that there is nothing to hear. Each id
 * stands once in a corpus. A line that cannot be read is a diagnostic at its
 * place; the rest is kept. Everything is the corpus's own until corpus_clear().
 *
 * A row is `unseen` when the CRC-32 of its id, as zlib computes it, leaves 3
 * when divided by 4: a quarter that rules can be measured on after they were
 * written against the other three. It depends on the id alone, so a row never
 * changes sides when others come or go.
 */
#ifndef GESPREK_TOOLS_CORPUS_H
#define GESPREK_TOOLS_CORPUS_H

#include "gesprek/base/diag.h"
#include "gesprek/hear/label.h"

enum { CORPUS_MAX_BYTES = 64 << 20 };

struct corpus_row {
	const char *id, *said;
	struct str reply;
	enum addressee to;
	label_set labels; /* as people gave them */
	struct place at;
	bool is_unseen;
};

struct corpus {
	struct arena arena;
	struct corpus_row *rows;
	size_t n, cap;
};

/** Add the rows of the file @p path. @return false when it cannot be opened or read. */
bool corpus_add_file(struct corpus *corpus, const char *path, struct diags *diags);
/** After the last file: complain about ids that stand twice. */
void corpus_check_ids(const struct corpus *corpus, struct diags *diags);
void corpus_clear(struct corpus *corpus);

#endif
