/**
 * @file
 * Backslashes before what CommonMark, and GitHub's tables, links and names, take for a sign.
 */
#include "markdown_text.h"

#include <string.h>

#include "gesprek/base/utf8.h"

/* Anywhere. The rest of what is typed stays readable without being rendered. */
static const char signs[] = "\\`*_[]<>&~|#@$";
/* At the start of a line: a list, a heading's underline, a rule. */
static const char first_signs[] = "-+=";

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* "12." or "12)" at the start begins a list. */
static size_t number_len(const char *s)
{
	size_t n = 0;

	while (is_digit(s[n]))
		n++;
	return n > 0 && (s[n] == '.' || s[n] == ')') ? n : 0;
}

/* What is made a link without being marked as one. */
static bool is_address(const char *start, const char *s)
{
	if (*s == ':')
		return s[1] == '/';
	return *s == '.' && s - start >= 3 && (s[-1] == 'w' || s[-1] == 'W') &&
	       (s[-2] == 'w' || s[-2] == 'W') && (s[-3] == 'w' || s[-3] == 'W');
}

void markdown_add_text(struct bytes *out, struct str text)
{
	struct bytes safe = {0};

	text_safe(&safe, text, false);
	const char *const start = bytes_text(&safe);
	/* Four blanks before a line make it code. */
	const char *s = start + strspn(start, " ");
	const char *const first = s, *const numbered = s + number_len(s);

	for (; *s != '\0'; s++) {
		if (strchr(signs, *s) != NULL || (s == first && strchr(first_signs, *s) != NULL) ||
		    (s == numbered && s != first) || is_address(start, s))
			bytes_add_char(out, '\\');
		bytes_add_char(out, *s);
	}
	bytes_clear(&safe);
}
