/**
 * @file
 * Two columns of wrapped text.
 */
#include "paired_text.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "gesprek/base/utf8.h"

enum { LEAST_COLS = 72, MOST_COLS = 160, BETWEEN_COLS = 3 };

/* Who asked for plain lines is to get them everywhere. */
static bool wants_plain(void)
{
	static const char *const names[] = {"GESPREK_PLAIN", "ACCESSIBLE"};
	const char *const term = getenv("TERM");

	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		const char *const value = getenv(names[i]);
		if (value != NULL && value[0] != '\0' && strcmp(value, "0") != 0)
			return true;
	}
	return term == NULL || term[0] == '\0' || strcmp(term, "dumb") == 0;
}

void paired_text_begin(struct paired_text *page, FILE *out)
{
	struct winsize size = {0};

	*page = (struct paired_text){.out = out};
	if (wants_plain() || !isatty(fileno(out)) || ioctl(fileno(out), TIOCGWINSZ, &size) != 0 ||
	    size.ws_col < LEAST_COLS)
		return;
	const size_t cols = size.ws_col < MOST_COLS ? size.ws_col : MOST_COLS;
	page->width_cols = (cols - BETWEEN_COLS) / 2;
}

static void print_stacked(const struct paired_text *page, const char *const sides[2])
{
	for (size_t i = 0; i < 2; i++) {
		struct bytes safe = {0};

		if (sides[i][0] == '\0')
			continue;
		text_safe(&safe, str_of(sides[i]), true);
		fprintf(page->out, "%s\n%s\n", page->names[i], bytes_text(&safe));
		bytes_clear(&safe);
	}
}

/* Takes the first line off @p text. */
static struct str take_line(const char **text)
{
	const struct str line = {*text, strcspn(*text, "\n")};

	*text += line.len + ((*text)[line.len] == '\n');
	return line;
}

static void print_beside(const struct paired_text *page, const char *const sides[2])
{
	struct bytes wrapped[2] = {0}, safe = {0};
	const char *rests[2];

	for (size_t i = 0; i < 2; i++) {
		bytes_reset(&safe);
		text_safe(&safe, str_of(sides[i]), true);
		text_wrap(&wrapped[i], (struct str){bytes_text(&safe), safe.len}, page->width_cols,
			  0);
		rests[i] = bytes_text(&wrapped[i]);
	}
	while (*rests[0] != '\0' || *rests[1] != '\0') {
		const struct str left = take_line(&rests[0]), right = take_line(&rests[1]);
		const size_t used = utf8_width_cols(left);
		const size_t gap = right.len > 0 ? page->width_cols + BETWEEN_COLS - used : 0;
		fprintf(page->out, "%.*s%*s%.*s\n", (int)left.len, left.s, (int)gap, "",
			(int)right.len, right.s);
	}
	for (size_t i = 0; i < 2; i++)
		bytes_clear(&wrapped[i]);
	bytes_clear(&safe);
}

void paired_text_add(struct paired_text *page, const char *title, const char *left,
		     const char *right)
{
	const char *const sides[2] = {left, right};

	if (page->is_begun)
		putc('\n', page->out);
	page->is_begun = true;
	if (title != NULL)
		fprintf(page->out, "%s\n", title);
	if (page->width_cols > 0)
		print_beside(page, sides);
	else
		print_stacked(page, sides);
}
