/**
 * @file
 * Finding a section of the manual, and printing it without its Markdown.
 */
#include "code_manual.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"
#include "messages.h"
#include "paths.h"

enum { MANUAL_MAX_BYTES = 1 << 20, WIDTH_COLS = 80 };

bool code_manual_find(const char *id, enum diag_code *code)
{
	for (unsigned i = 0; i < DIAG_CODE_COUNT; i++)
		if (!strcmp(diag_infos[i].id, id)) {
			*code = (enum diag_code)i;
			return true;
		}
	return false;
}

static bool next_line(struct str *rest, struct str *line)
{
	const char *end = rest->len ? memchr(rest->s, '\n', rest->len) : NULL;
	const size_t len = end ? (size_t)(end - rest->s) : rest->len;

	*line = (struct str){rest->s, len};
	*rest = (struct str){rest->s + len + (end != NULL), rest->len - len - (end != NULL)};
	return line->len || end;
}

static bool starts_with(struct str line, const char *start)
{
	const size_t len = strlen(start);

	return line.len >= len && !memcmp(line.s, start, len);
}

/* What follows the heading of the code, as far as the next one. */
static bool find_section(struct str *rest, const char *id)
{
	struct bytes heading = {0};
	struct str line;
	bool is_found = false;

	bytes_addf(&heading, "### %s", id);
	while (!is_found && next_line(rest, &line))
		is_found = str_is(line, bytes_text(&heading));
	bytes_clear(&heading);
	return is_found;
}

static void print_line(struct str line, const char *indent, size_t width_cols)
{
	struct bytes safe = {0}, wrapped = {0};

	text_safe(&safe, line, false);
	text_wrap(&wrapped, (struct str){bytes_text(&safe), safe.len}, width_cols, 0);
	printf("%s%s\n", indent, bytes_text(&wrapped));
	bytes_clear(&wrapped);
	bytes_clear(&safe);
}

/* The kinds of example, by what stands on the fence. */
static const struct {
	const char *fence, *title;
} examples[] = {{"```yaml niet ", N_("Not so:")}, {"```yaml wel ", N_("But so:")}};

/* A tab cannot be seen, and where it stands it is what matters. */
static void print_example_line(struct str line)
{
	struct bytes shown = {0};

	for (size_t i = 0; i < line.len; i++)
		if (line.s[i] == '\t')
			bytes_add_text(&shown, "<Tab>");
		else
			bytes_add_char(&shown, line.s[i]);
	print_line((struct str){bytes_text(&shown), shown.len}, "  ", 0);
	bytes_clear(&shown);
}

static bool print_example(struct str *rest, struct str fence)
{
	struct str line;

	for (size_t i = 0; i < sizeof examples / sizeof *examples; i++) {
		if (!starts_with(fence, examples[i].fence))
			continue;
		printf("\n%s\n", _(examples[i].title));
		while (next_line(rest, &line) && !starts_with(line, "```"))
			print_example_line(line);
		return true;
	}
	return false;
}

/* The manual is in Dutch; its examples speak for themselves. */
static void print_section(struct str rest)
{
	const bool has_words = !strcmp(messages_language(), "nl");
	struct str line;

	while (next_line(&rest, &line) && !starts_with(line, "##"))
		if (!print_example(&rest, line) && has_words && line.len) {
			putchar('\n');
			print_line(line, "", WIDTH_COLS);
		}
}

void code_manual_show(enum diag_code code)
{
	const struct diag_info *info = &diag_infos[code];
	char *path = paths_find("codes.md");
	struct bytes text = {0};

	printf("%s (%s)\n", info->id, info->level == DIAG_ERROR ? _("error") : _("warning"));
	print_line(str_of(_(info->help)), "", WIDTH_COLS);
	if (path && bytes_add_file(&text, path, MANUAL_MAX_BYTES)) {
		struct str rest = {bytes_text(&text), text.len};
		if (find_section(&rest, info->id))
			print_section(rest);
	}
	bytes_clear(&text);
	free(path);
}
