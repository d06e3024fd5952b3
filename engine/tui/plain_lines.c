/**
 * @file
 * Lines out, made safe, and lines in, capped.
 */
#include "plain_lines.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "gesprek/base/memory.h"
#include "gesprek/base/utf8.h"
#include "gesprek/hear/hear.h"
#include "signals.h"

enum { LINE_MOST_BYTES = 4 * REPLY_MAX_BYTES };

void lines_say(struct plain_lines *lines, const char *label, const char *text)
{
	struct bytes safe = {0};

	if (*label) {
		text_safe(&safe, str_of(label), false);
		bytes_add_text(&safe, ": ");
	}
	text_safe(&safe, str_of(text), false);
	bytes_add_char(&safe, '\n');
	fwrite(safe.s, 1, safe.len, lines->out);
	bytes_clear(&safe);
}

/* Texts of more than one paragraph. */
void lines_say_paragraphs(struct plain_lines *lines, const char *label, const char *text)
{
	const char *end;

	for (; (end = strchr(text, '\n')); text = end + 1, label = "") {
		char *line = memory_text(text);
		line[end - text] = '\0';
		if (*line)
			lines_say(lines, label, line);
		free(line);
	}
	if (*text)
		lines_say(lines, label, text);
}

void lines_say_blank(struct plain_lines *lines)
{
	fputc('\n', lines->out);
}

void lines_say_choice(struct plain_lines *lines, size_t number, const char *text)
{
	char digits[24];

	snprintf(digits, sizeof digits, "%zu", number);
	lines_say(lines, digits, text);
}

static int next_byte(struct plain_lines *lines)
{
	int fd = fileno(lines->in);

	if (lines->ahead_at == lines->ahead_n) {
		while (!signals_end() && signals_wait(fd, -1) == WAIT_SIGNAL)
			continue;
		ssize_t n = signals_end() ? 0 : read(fd, lines->ahead, sizeof lines->ahead);
		lines->ahead_at = 0;
		lines->ahead_n = n > 0 ? (size_t)n : 0;
	}
	return lines->ahead_n ? lines->ahead[lines->ahead_at++] : EOF;
}

/* Input is capped: what is beyond the cap of a reply is not heard anyway. A NUL cannot stand in a
 * reply; it becomes a byte that no text holds, so that the reply says it is no text. */
static char *read_file_line(struct plain_lines *lines)
{
	struct bytes line = {0};
	int c;

	while ((c = next_byte(lines)) != EOF && c != '\n')
		if (line.len < LINE_MOST_BYTES)
			bytes_add_char(&line, c ? (char)c : '\xff');
	if ((c == EOF && !line.len) || signals_end()) {
		bytes_clear(&line);
		return NULL;
	}
	if (line.len && line.s[line.len - 1] == '\r')
		line.s[--line.len] = '\0';
	return bytes_take(&line);
}

char *lines_read_draft(struct plain_lines *lines, const char *prompt,
		       const struct line_draft *draft)
{
	struct bytes safe = {0};
	char *line = NULL;

	fflush(lines->out);
	text_safe(&safe, str_of(prompt), false);
	bytes_add_text(&safe, safe.len && safe.s[safe.len - 1] == '?' ? " " : ": ");
	if (!lines->is_at_end)
		line = lines->has_person ? line_ask(safe.s, draft, lines->in, lines->out)
					 : read_file_line(lines);
	lines->is_at_end = !line;
	bytes_clear(&safe);
	return line;
}

char *lines_read(struct plain_lines *lines, const char *prompt)
{
	return lines_read_draft(lines, prompt, NULL);
}
