/**
 * @file
 * Diagnostics: what is wrong in a file a person wrote, where, and how to mend it.
 *
 * The core appends to a `struct diags` and carries on while that makes sense;
 * only tools/ and tui/ print. One mistake gives one diagnostic. Each carries a
 * stable code from diag_codes.def, which authors may search for: a code never
 * changes meaning. A diag owns copies of everything it shows, so it outlives
 * the file it speaks of. No more than DIAGS_MOST are kept, since a hostile file
 * may hold a mistake a byte; all are counted.
 *
 * Where a line cannot be read as it was meant (the codes from BAD_ENCODING to
 * YAML_ALIAS), whatever else is found on that line is a consequence and
 * not kept: one mistake, one diagnostic.
 */
#ifndef GESPREK_BASE_DIAG_H
#define GESPREK_BASE_DIAG_H

#include "gesprek/base/bytes.h"
#include "gesprek/base/memory.h"

/** A text file in memory: what a place points into. Borrowed by places. */
struct source {
	const char *path; /* as the user named it */
	struct str text;
};

/** A spot in a source. line and col count from 1; col counts characters, not bytes. line 0: the
 * file as a whole. */
struct place {
	const struct source *source;
	unsigned line, col;
	unsigned span_cols; /* how many characters the caret underlines; 0 counts as 1 */
};

enum diag_level { DIAG_WARNING, DIAG_ERROR };

enum diag_code {
#define D(name, level, id, help) DIAG_##name,
#include "gesprek/base/diag_codes.def"
#undef D
	DIAG_CODE_COUNT
};

/** The row of a code: its id as printed in brackets, and one sentence of help. */
struct diag_info {
	const char *id;
	enum diag_level level;
	const char *help;
};
extern const struct diag_info diag_infos[DIAG_CODE_COUNT];

struct diag {
	enum diag_code code;
	const char *path;
	unsigned line, col, span_cols;
	const char *message;
	const char *source_line; /* of a long line the part around col; NULL if there is none */
	unsigned skipped_cols;   /* characters of the line left out before source_line */
	const char *hint;        /* NULL if none */
};

enum { DIAGS_MOST = 1000 };

struct diags {
	struct arena arena;
	struct diag *v;
	size_t n, cap;
	size_t n_errors;  /* those not kept included */
	size_t n_dropped; /* beyond DIAGS_MOST */
	bool is_last_kept;
};

void diags_clear(struct diags *d);

/** Append a diagnostic. Messages are lower case, without full stop, the failing thing quoted. */
__attribute__((format(printf, 4, 5))) void diag_add(struct diags *d, enum diag_code code,
						    struct place at, const char *fmt, ...);
/** Append copies of all of @p from. */
void diags_append(struct diags *d, const struct diags *from);

/** Give the diagnostic added last a remedy, such as "did you mean 'choices'?". */
__attribute__((format(printf, 2, 3))) void diag_hint(struct diags *d, const char *fmt, ...);

/** Sort by path, line, column; drop exact repeats. */
void diags_sort(struct diags *d);

/** `path:line:col: error: message [id]`, the source line, a caret, and the hint. Passes
 * text_safe(). */
void diags_write_text(const struct diags *d, struct bytes *out);

#endif
