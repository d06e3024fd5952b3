/**
 * @file
 * Reading the helplines by tables of their keys.
 */
#include "gesprek/scenario/helplines.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"

enum { LINES_MAX = 64, LANGUAGES_MAX = 16, CHECKED_LEN = 7 };

/* The words for one language. */
struct help_text {
	const char *language, *says, *brief; /* NULL: none */
};

struct helpline {
	const char *id, *name, *number, *country, *whom;
	bool is_at[HELP_PLACE_COUNT];
	struct help_text texts[LANGUAGES_MAX];
	size_t n_texts;
};

struct helplines {
	struct arena arena;
	struct yaml_doc *doc;
	enum address address;
	struct month checked;
	struct helpline *v;
	size_t n;
};

static const struct {
	const char *id;
	bool is_brief;
} places[HELP_PLACE_COUNT] = {
	[HELP_NOTICE] = {"notice", true},
	[HELP_REAL_CASE] = {"real-case", true},
	[HELP_STOP] = {"stop", true},
	[HELP_CLOSING] = {"closing", false},
};

struct file_source {
	int format;
	const char *checked;
	const struct yaml_node *lines;
};
struct line_source {
	struct helpline line;
	struct yaml_texts shown;
	const struct yaml_node *says, *brief;
};

#define ROW(type, key, want, member, needed, help)                                                 \
	{                                                                                          \
		key, YAML_WANT_##want, offsetof(struct type##_source, member), needed, help        \
	}

static const struct yaml_key file_keys[] = {
	ROW(file, "helplines", INT, format, true, N_("the format of this file: 1")),
	ROW(file, "checked", TEXT, checked, true,
	    N_("the month the numbers were checked: 2026-11")),
	ROW(file, "lines", NODE, lines, true, N_("the helplines by name")),
};
static const struct yaml_key line_keys[] = {
	ROW(line, "name", TEXT, line.name, true, N_("what it is called")),
	ROW(line, "number", TEXT, line.number, true, N_("the number to call")),
	ROW(line, "country", ID, line.country, true, N_("where it can be called: nl, be")),
	ROW(line, "for", TEXT, line.whom, true, N_("who it is for")),
	ROW(line, "shown", TEXTS, shown, true,
	    N_("where it is told: notice, real-case, stop, closing")),
	ROW(line, "says", NODE, says, true, N_("by language, with {name} and {number}")),
	ROW(line, "short", NODE, brief, false, N_("the same in brief, for all but closing")),
};

struct lines_reader {
	struct helplines *all;
	struct diags *diags;
};

static bool expect_map(struct lines_reader *r, const struct yaml_node *node, size_t most,
		       const char *wanted)
{
	if (node->kind != YAML_MAPPING)
		diag_add(r->diags, DIAG_WRONG_TYPE, node->at, _("here should be %s"), wanted);
	else if (node->n > most)
		diag_add(r->diags, DIAG_TOO_MUCH, node->at,
			 _("there can be no more than %zu of these"), most);
	return node->kind == YAML_MAPPING && node->n <= most;
}

static void read_checked(struct lines_reader *r, const char *text, struct place at)
{
	char *end = NULL;
	const unsigned long year = text ? strtoul(text, &end, 10) : 0;
	const unsigned long month = end && *end == '-' ? strtoul(end + 1, &end, 10) : 0;

	if (!text)
		return;
	if (strlen(text) != CHECKED_LEN || *end || year < 2000 || month < 1 || month > 12) {
		diag_add(r->diags, DIAG_BAD_VALUE, at, _("'%s' cannot be '%s'"), "checked", text);
		diag_hint(r->diags, _("write a year and a month, such as 2026-11"));
		return;
	}
	r->all->checked = (struct month){(unsigned)year, (unsigned)month};
}

static void read_shown(struct lines_reader *r, const struct yaml_texts *shown,
		       struct helpline *line)
{
	const char *ids[HELP_PLACE_COUNT];

	for (unsigned i = 0; i < HELP_PLACE_COUNT; i++)
		ids[i] = places[i].id;
	for (size_t i = 0; i < shown->n; i++) {
		unsigned place = 0;
		while (place < HELP_PLACE_COUNT && strcmp(shown->v[i], ids[place]) != 0)
			place++;
		if (place < HELP_PLACE_COUNT) {
			line->is_at[place] = true;
			continue;
		}
		const char *nearest = near_word(shown->v[i], ids, HELP_PLACE_COUNT);
		diag_add(r->diags, DIAG_BAD_VALUE, shown->at[i], _("'%s' cannot be '%s'"), "shown",
			 shown->v[i]);
		if (nearest)
			diag_hint(r->diags, _("did you mean '%s'?"), nearest);
	}
}

static void add_filled(struct bytes *out, const char *text, const char *hole, const char *value)
{
	const size_t len = strlen(hole);
	const char *at;

	for (; (at = strstr(text, hole)); text = at + len) {
		bytes_add(out, text, (size_t)(at - text));
		bytes_add_text(out, value);
	}
	bytes_add_text(out, text);
}

/* With the name and the number in it, so that these stand once in the file. */
static const char *fill(struct lines_reader *r, const char *text, const struct helpline *line)
{
	struct bytes named = {0}, filled = {0};

	add_filled(&named, text, "{name}", line->name ? line->name : "");
	add_filled(&filled, bytes_text(&named), "{number}", line->number ? line->number : "");
	const char *copy = arena_text(&r->all->arena, bytes_text(&filled), filled.len);
	bytes_clear(&named);
	bytes_clear(&filled);
	return copy;
}

static struct help_text *text_for(struct helpline *line, const char *language)
{
	for (size_t i = 0; i < line->n_texts; i++)
		if (!strcmp(line->texts[i].language, language))
			return &line->texts[i];
	if (line->n_texts == LANGUAGES_MAX)
		return NULL;
	line->texts[line->n_texts] = (struct help_text){.language = language};
	return &line->texts[line->n_texts++];
}

static void read_texts(struct lines_reader *r, const struct yaml_node *map, bool is_brief,
		       struct helpline *line)
{
	if (!map || !expect_map(r, map, LANGUAGES_MAX, _("languages with what is said in them")))
		return;
	for (size_t i = 0; i < map->n; i++) {
		struct help_text *text = text_for(line, map->keys[i]->text.s);
		if (map->items[i]->kind != YAML_SCALAR) {
			diag_add(r->diags, DIAG_WRONG_TYPE, map->items[i]->at,
				 _("here should be %s"), _("a text"));
			continue;
		}
		const char *told =
			address_read(r->all->address, map->items[i], &r->all->arena, r->diags);
		if (text)
			*(is_brief ? &text->brief : &text->says) = fill(r, told, line);
	}
}

static void read_line(struct lines_reader *r, const struct yaml_node *key,
		      const struct yaml_node *map, struct helpline *line)
{
	struct line_source source = {.line = {.id = key->text.s}};

	if (!yaml_bind(map, line_keys, sizeof line_keys / sizeof *line_keys, &source,
		       &r->all->arena, r->diags))
		return;
	read_shown(r, &source.shown, &source.line);
	read_texts(r, source.says, false, &source.line);
	read_texts(r, source.brief, true, &source.line);
	*line = source.line;
}

static void read_file(struct lines_reader *r, const struct yaml_node *root)
{
	struct file_source source = {0};

	yaml_bind(root, file_keys, sizeof file_keys / sizeof *file_keys, &source, &r->all->arena,
		  r->diags);
	if (root->kind != YAML_MAPPING)
		return;
	if (source.format != 1 && yaml_find(root, "helplines"))
		diag_add(r->diags, DIAG_UNKNOWN_FORMAT, yaml_find(root, "helplines")->at,
			 _("'%s' is %d"), "helplines", source.format);
	if (source.checked)
		read_checked(r, source.checked, yaml_find(root, "checked")->at);
	if (!source.lines ||
	    !expect_map(r, source.lines, LINES_MAX, _("names of helplines with what they are")))
		return;
	r->all->v = arena_new(&r->all->arena, (source.lines->n + 1) * sizeof *r->all->v);
	for (size_t i = 0; i < source.lines->n; i++)
		read_line(r, source.lines->keys[i], source.lines->items[i],
			  &r->all->v[r->all->n++]);
}

/* Takes @p doc. */
static struct helplines *helplines_read(struct yaml_doc *doc, enum address address, size_t n_errors,
					struct diags *diags)
{
	if (!doc)
		return NULL;
	struct helplines *all = memory_new(sizeof *all);
	struct lines_reader reader = {all, diags};
	all->doc = doc;
	all->address = address;
	read_file(&reader, yaml_root(doc));
	if (diags->n_errors == n_errors)
		return all;
	helplines_free(all);
	return NULL;
}

struct helplines *helplines_load(const char *path, enum address address, struct diags *diags)
{
	const size_t n_errors = diags->n_errors;

	return helplines_read(yaml_open(path, diags), address, n_errors, diags);
}

struct helplines *helplines_parse(const char *name, struct str text, enum address address,
				  struct diags *diags)
{
	const size_t n_errors = diags->n_errors;

	return helplines_read(yaml_parse(name, text, diags), address, n_errors, diags);
}

void helplines_free(struct helplines *helplines)
{
	if (!helplines)
		return;
	yaml_close(helplines->doc);
	arena_clear(&helplines->arena);
	free(helplines);
}

static const char *line_text(const struct helpline *line, bool is_brief, const char *language)
{
	for (size_t i = 0; i < line->n_texts; i++)
		if (!strcmp(line->texts[i].language, language))
			return is_brief ? line->texts[i].brief : line->texts[i].says;
	return NULL;
}

const char *helplines_text(const struct helplines *helplines, enum help_place place,
			   const char *language, size_t n)
{
	for (size_t i = 0; helplines && i < helplines->n; i++) {
		const struct helpline *line = &helplines->v[i];
		const char *text = line->is_at[place]
					   ? line_text(line, places[place].is_brief, language)
					   : NULL;
		if (text && !n--)
			return text;
	}
	return NULL;
}

struct month helplines_checked(const struct helplines *helplines)
{
	return helplines->checked;
}
