/**
 * @file
 * From lines with tabs to rows.
 */
#include "corpus.h"

#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"

enum column { COLUMN_ID, COLUMN_TO, COLUMN_SAID, COLUMN_REPLY, COLUMN_LABELS, COLUMN_COUNT };

/* One bit at a time: ids are short, and a table would be longer than the loop. */
static uint32_t crc32_of(struct str text)
{
	uint32_t crc = UINT32_MAX;

	for (size_t i = 0; i < text.len; i++) {
		crc ^= (unsigned char)text.s[i];
		for (unsigned bit = 0; bit < 8; bit++)
			crc = (crc >> 1) ^ (crc & 1 ? UINT32_C(0xedb88320) : 0);
	}
	return ~crc;
}

/* Where @p part of the line stands; columns count characters. */
static struct place place_of(struct place line_at, struct str line, struct str part)
{
	unsigned col = 1, span = 0;

	for (const char *s = line.s; s < part.s; s++)
		col += ((unsigned char)*s & 0xc0) != 0x80;
	for (size_t i = 0; i < part.len; i++)
		span += ((unsigned char)part.s[i] & 0xc0) != 0x80;
	return (struct place){line_at.source, line_at.line, col, span};
}

static struct str take_until(struct str *rest, char sign)
{
	const char *end = rest->len ? memchr(rest->s, sign, rest->len) : NULL;
	const size_t len = end ? (size_t)(end - rest->s) : rest->len;
	const struct str part = {rest->s, len};

	rest->s += len + (end ? 1 : 0);
	rest->len -= len + (end ? 1 : 0);
	return part;
}

static bool read_labels(struct str line, struct place at, struct str list, label_set *labels,
			struct diags *diags)
{
	const char *ids[LABEL_COUNT];
	bool is_fine = true;

	for (unsigned i = 0; i < LABEL_COUNT; i++)
		ids[i] = label_id((enum label)i);
	*labels = 0;
	while (list.len) {
		const struct str part = str_trim(take_until(&list, ','));
		struct arena arena = {0};
		const char *id = arena_text(&arena, part.s, part.len);
		enum label label;
		if (label_find(id, &label)) {
			*labels |= LABEL_BIT(label);
		} else {
			const char *near = near_word(id, ids, LABEL_COUNT);
			diag_add(diags, DIAG_UNKNOWN_LABEL, place_of(at, line, part),
				 _("there is no label '%s'"), id);
			if (near)
				diag_hint(diags, _("did you mean '%s'?"), near);
			is_fine = false;
		}
		arena_clear(&arena);
	}
	return is_fine;
}

static bool split(struct str line, struct place at, struct str *columns, struct diags *diags)
{
	struct str rest = line;
	size_t n = 1;

	for (size_t i = 0; i < line.len; i++)
		n += line.s[i] == '\t';
	if (n != COLUMN_COUNT) {
		diag_add(diags, DIAG_BAD_TRANSCRIPT, at,
			 _("a row has %d columns with tabs between them, this line has %zu"),
			 COLUMN_COUNT, n);
		diag_hint(diags, _("id, to, said, reply, labels"));
		return false;
	}
	for (size_t i = 0; i < COLUMN_COUNT; i++)
		columns[i] = take_until(&rest, '\t');
	return true;
}

static bool is_row(struct str line, struct place at, const struct str *columns,
		   struct corpus_row *row, struct arena *arena, struct diags *diags)
{
	const struct str to = columns[COLUMN_TO];
	const char *to_id = arena_text(arena, to.s, to.len);

	if (!columns[COLUMN_ID].len) {
		diag_add(diags, DIAG_BAD_TRANSCRIPT, at, _("the row has no id"));
		return false;
	}
	if (!addressee_find(to_id, &row->to)) {
		diag_add(diags, DIAG_BAD_TRANSCRIPT, place_of(at, line, to),
			 _("a reply is to a parent, child or youth, not to '%s'"), to_id);
		return false;
	}
	return read_labels(line, at, columns[COLUMN_LABELS], &row->labels, diags);
}

static void add_line(struct corpus *corpus, struct str line, struct place at, struct diags *diags)
{
	struct str columns[COLUMN_COUNT];
	struct corpus_row row = {.at = at};

	if (line.len && line.s[line.len - 1] == '\r')
		line.len--;
	if (!line.len)
		return;
	if (!utf8_is_valid(line, NULL)) {
		diag_add(diags, DIAG_BAD_ENCODING, at, _("the line is not UTF-8"));
		return;
	}
	if (!split(line, at, columns, diags) ||
	    !is_row(line, at, columns, &row, &corpus->arena, diags))
		return;
	const struct str id = columns[COLUMN_ID], said = columns[COLUMN_SAID];
	row.id = arena_text(&corpus->arena, id.s, id.len);
	row.said = arena_text(&corpus->arena, said.s, said.len);
	row.reply = columns[COLUMN_REPLY]; /* the text of the file lives as long as the corpus */
	row.is_unseen = crc32_of(id) % 4 == 3;
	*array_add(corpus->rows, corpus->n, corpus->cap) = row;
}

bool corpus_add_file(struct corpus *corpus, const char *path, struct diags *diags)
{
	struct source *source = arena_new(&corpus->arena, sizeof *source);
	struct bytes text = {0};

	source->path = arena_text(&corpus->arena, path, strlen(path));
	if (!bytes_add_file(&text, path, CORPUS_MAX_BYTES)) {
		diag_add(diags, DIAG_FILE_UNREADABLE, (struct place){.source = source},
			 _("cannot read the file: %s"), message_of_error(errno));
		bytes_clear(&text);
		return false;
	}
	source->text =
		(struct str){arena_text(&corpus->arena, bytes_text(&text), text.len), text.len};
	bytes_clear(&text);
	struct str rest = source->text;
	for (unsigned number = 1; rest.len; number++)
		add_line(corpus, take_until(&rest, '\n'), (struct place){source, number, 1, 0},
			 diags);
	return true;
}

static int by_id(const void *a, const void *b)
{
	const struct corpus_row *x = *(const struct corpus_row *const *)a;
	const struct corpus_row *y = *(const struct corpus_row *const *)b;
	const int order = strcmp(x->id, y->id);

	/* Rows of one id stay in the order they were read in. */
	return order ? order : (x > y) - (x < y);
}

void corpus_check_ids(const struct corpus *corpus, struct diags *diags)
{
	const struct corpus_row **rows = memory_resize(NULL, corpus->n + 1, sizeof *rows);

	for (size_t i = 0; i < corpus->n; i++)
		rows[i] = &corpus->rows[i];
	qsort(rows, corpus->n, sizeof *rows, by_id);
	for (size_t i = 1; i < corpus->n; i++)
		if (strcmp(rows[i - 1]->id, rows[i]->id) == 0)
			diag_add(diags, DIAG_NAME_TAKEN, rows[i]->at,
				 _("the id '%s' already stands at %s:%u"), rows[i]->id,
				 rows[i - 1]->at.source->path, rows[i - 1]->at.line);
	free(rows);
}

void corpus_clear(struct corpus *corpus)
{
	free(corpus->rows);
	arena_clear(&corpus->arena);
	*corpus = (struct corpus){0};
}
