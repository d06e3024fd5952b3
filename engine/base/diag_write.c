/**
 * @file
 * How a diagnostic looks to the person who must mend the file.
 */
#include "gesprek/base/diag.h"
#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"

enum { SHOWN_COLS = 120 };

/* One character of text, made safe. @return the bytes it took of text */
static size_t safe_char(struct bytes *out, struct str text)
{
	size_t len = 1;

	while (len < text.len && ((unsigned char)text.s[len] & 0xc0) == 0x80)
		len++;
	bytes_reset(out);
	text_safe(out, (struct str){text.s, len}, false);
	return len;
}

/* The line cut to what fits, with the columns before and under the caret. */
struct shown {
	struct bytes line;
	size_t caret_at_cols, caret_cols;
};

/* Characters (not columns) at the start of the line to leave out, so that the caret is seen. */
static unsigned chars_to_skip(const struct diag *diag, unsigned caret)
{
	struct str line = str_of(diag->source_line);

	if (utf8_width_cols(line) <= SHOWN_COLS || caret <= SHOWN_COLS * 2 / 3)
		return 0;
	return caret - SHOWN_COLS / 2;
}

static void shown_make(struct shown *shown, const struct diag *diag)
{
	struct str rest = str_of(diag->source_line);
	struct bytes one = {0};
	const unsigned caret = diag->col > diag->skipped_cols ? diag->col - diag->skipped_cols : 1;
	const unsigned span = diag->span_cols ? diag->span_cols : 1;
	const unsigned skip = chars_to_skip(diag, caret);
	size_t cols = 0;

	if (skip || diag->skipped_cols) {
		bytes_add_text(&shown->line, "...");
		cols = 3;
	}
	for (unsigned col = 1; rest.len; col++) {
		size_t len = safe_char(&one, rest);
		size_t wide = utf8_width_cols((struct str){bytes_text(&one), one.len});
		rest = (struct str){rest.s + len, rest.len - len};
		if (col <= skip)
			continue;
		if (cols + wide > SHOWN_COLS) {
			bytes_add_text(&shown->line, "...");
			break;
		}
		bytes_add(&shown->line, one.s, one.len);
		cols += wide;
		if (col < caret)
			shown->caret_at_cols = cols;
		else if (col - caret < span)
			shown->caret_cols += wide;
	}
	if (shown->caret_at_cols < 3 && (skip || diag->skipped_cols))
		shown->caret_at_cols = 3;
	bytes_clear(&one);
}

static void add_safe(struct bytes *out, const char *text)
{
	text_safe(out, str_of(text), false);
}

static void diag_write_source(const struct diag *diag, struct bytes *out)
{
	struct shown shown = {0};

	shown_make(&shown, diag);
	bytes_addf(out, "    %s\n", bytes_text(&shown.line));
	if (diag->col) {
		bytes_add_fill(out, ' ', 4 + shown.caret_at_cols);
		bytes_add_fill(out, '^', shown.caret_cols ? shown.caret_cols : 1);
		bytes_add_char(out, '\n');
	}
	bytes_clear(&shown.line);
}

static void diag_write(const struct diag *diag, struct bytes *out)
{
	const struct diag_info *info = &diag_infos[diag->code];

	add_safe(out, diag->path);
	if (diag->line)
		bytes_addf(out, ":%u", diag->line);
	if (diag->line && diag->col)
		bytes_addf(out, ":%u", diag->col);
	bytes_addf(out, ": %s: ", info->level == DIAG_ERROR ? _("error") : _("warning"));
	add_safe(out, diag->message);
	bytes_addf(out, " [%s]\n", info->id);
	if (diag->source_line)
		diag_write_source(diag, out);
	if (diag->hint) {
		bytes_addf(out, "    %s: ", _("hint"));
		add_safe(out, diag->hint);
		bytes_add_char(out, '\n');
	}
}

void diags_write_text(const struct diags *d, struct bytes *out)
{
	for (size_t i = 0; i < d->n; i++)
		diag_write(&d->v[i], out);
	if (d->n_dropped)
		bytes_addf(out,
			   _n("%zu more problem is not shown\n",
			      "%zu more problems are not shown\n", d->n_dropped),
			   d->n_dropped);
}
