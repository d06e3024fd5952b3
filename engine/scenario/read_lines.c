/**
 * @file
 * What is said: `- {dennis: text, if: condition, once: true}`, where a text may be a list of
 * variants.
 */
#include "reader.h"

#include <string.h>

#include "gesprek/base/message.h"

/* A line being read: its keys are ids of people and a few words of the format. */
struct line_source {
	struct line line;
	const struct yaml_node *text; /* NULL until somebody speaks */
	const struct yaml_node *who;
	bool is_broken; /* something has been said about this line */
};

static bool is_blank(const char *text)
{
	return !text[strspn(text, " \t\r\n")];
}

static bool is_blank_scalar(const struct yaml_node *node)
{
	return node->kind == YAML_SCALAR && is_blank(node->text.s);
}

/* Who speaks: an unknown name still makes it a line, so that it is not called one without words. */
static void read_speaker(struct reader *r, const struct yaml_node *key,
			 const struct yaml_node *value, struct line_source *source)
{
	if (source->text && source->is_broken)
		return;
	if (source->text) {
		source->is_broken = true;
		diag_add(r->diags, DIAG_BAD_VALUE, key->at, _("'%s' and '%s' speak in one line"),
			 source->who->text.s, key->text.s);
		diag_hint(r->diags, "%s",
			  is_blank_scalar(value)
				  ? _("a text with a comma in it needs double quotes here")
				  : _("give each their own line, starting with '-'"));
		return;
	}
	source->text = value;
	source->who = key;
	if (strcmp(key->text.s, "narrator")) {
		source->line.speaker = read_person_name(r, key->text.s, key->at);
		source->is_broken = !source->line.speaker;
	}
}

static void read_line_keys(struct reader *r, const struct yaml_node *map,
			   struct line_source *source)
{
	for (size_t i = 0; i < map->n; i++) {
		const struct yaml_node *key = map->keys[i], *value = map->items[i];
		if (yaml_is_text(key, "if"))
			source->line.when = read_condition(r, value);
		else if (yaml_is_text(key, "once"))
			reader_value(r, "once", value, YAML_WANT_BOOL, &source->line.is_once);
		else
			read_speaker(r, key, value, source);
	}
}

static void read_variants(struct reader *r, struct line_source *source)
{
	const struct yaml_node *text = source->text;
	struct line *line = &source->line;
	const struct yaml_node *any = text->kind == YAML_MAPPING ? yaml_find(text, "any") : NULL;
	bool is_empty = is_blank_scalar(text);
	struct yaml_texts variants = {0};

	if (!is_empty)
		variants = reader_texts(r, "says", any && text->n == 1 ? any : text);
	if (!line->speaker && !source->is_broken) /* the narrator speaks to the trainee */
		address_read_list(pack_told_as(r->pack), any ? any : text, &variants, r->arena,
				  r->diags);
	for (size_t i = 0; i < variants.n; i++)
		is_empty |= is_blank(variants.v[i]);
	is_empty |= text->kind == YAML_SEQUENCE && !text->n;
	if (is_empty && !source->is_broken)
		diag_add(r->diags, DIAG_EMPTY_SAYS, text->at, _("nothing is said here"));
	line->variants = variants.v;
	line->n_variants = variants.n;
}

/* @return false when there is no line to keep */
static bool read_line(struct reader *r, const struct yaml_node *item, struct line *line)
{
	struct line_source source = {0};

	if (!reader_expect(r, item, YAML_MAPPING,
			   _("someone with what they say, as in 'narrator: text'")))
		return false;
	read_line_keys(r, item, &source);
	if (!source.text) {
		diag_add(r->diags, DIAG_MISSING_KEY, item->at, _("nobody speaks in this line"));
		diag_hint(r->diags, _("start it with someone of the cast, or 'narrator:'"));
		return false;
	}
	read_variants(r, &source);
	source.line.number = r->n_lines;
	*line = source.line;
	return line->n_variants > 0;
}

struct lines read_lines(struct reader *r, const struct yaml_node *list)
{
	struct lines lines = {0};

	if (!list ||
	    !reader_expect(r, list, YAML_SEQUENCE, _("a list of lines, each starting with '-'")))
		return lines;
	struct line *v = arena_new(r->arena, list->n * sizeof *v);
	for (size_t i = 0; i < list->n && !reader_is_full(r, list->items[i]->at); i++)
		if (read_line(r, list->items[i], &v[lines.n])) {
			r->n_lines++;
			lines.n++;
		}
	lines.v = v;
	return lines;
}
