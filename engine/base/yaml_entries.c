/**
 * @file
 * Some of the entries at the left margin of a file, copied out as text, so that libyaml need not
 * read the rest. Line by line and without knowing YAML: where that could go wrong, nothing is
 * copied and the whole file is read.
 */
#include "yaml_tree.h"

#include <string.h>

static bool is_name_char(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
	       c == '-' || c == '_';
}

/* The name of the entry that begins with this line; empty when the line begins none. */
static struct str entry_name(struct str line)
{
	size_t len = 0;

	while (len < line.len && is_name_char(line.s[len]))
		len++;
	const bool is_entry = len < line.len && line.s[len] == ':' && line.s[0] != '-' &&
			      (len + 1 == line.len || strchr(" \t\r", line.s[len + 1]));
	return (struct str){line.s, is_entry ? len : 0};
}

/* Compared by hand: this is asked of every line of every scenario before the first screen. */
static bool is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\r';
}

/* Does this line go on with the entry above it, whatever YAML makes of it? */
static bool is_inside(struct str line)
{
	return !line.len || is_space(line.s[0]) || line.s[0] == '#' ||
	       (line.s[0] == '-' && (line.len == 1 || is_space(line.s[1])));
}

static bool is_wanted(struct str name, const char *const *keys)
{
	for (; *keys; keys++)
		if (str_is(name, *keys))
			return true;
	return false;
}

bool yaml_pick_entries(struct str text, const char *const *keys, struct bytes *picked)
{
	bool is_kept = false;

	for (size_t at = 0; at < text.len;) {
		const char *end = memchr(text.s + at, '\n', text.len - at);
		const size_t until = end ? (size_t)(end - text.s) : text.len;
		const struct str line = {text.s + at, until - at};
		const struct str name = entry_name(line);
		if (name.len)
			is_kept = is_wanted(name, keys);
		else if (!is_inside(line))
			return false;
		if (is_kept) {
			bytes_add(picked, line.s, line.len);
			bytes_add_char(picked, '\n');
		}
		at = until + 1;
	}
	return true;
}
