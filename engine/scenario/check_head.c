/**
 * @file
 * Checks of a scenario's head and cast.
 */
#include <string.h>

#include "check.h"
#include "gesprek/base/message.h"

static struct str path_file(const char *path)
{
	const char *slash = strrchr(path, '/');

	return str_of(slash ? slash + 1 : path);
}

/* The name of the folder that the file is in; empty if the path does not say. */
static struct str path_folder(const char *path)
{
	const char *end = strrchr(path, '/'), *start = end;

	if (!end)
		return (struct str){path, 0};
	while (start > path && start[-1] != '/')
		start--;
	return (struct str){start, (size_t)(end - start)};
}

void check_id_not_file_name(struct reader *r, enum diag_code code)
{
	struct str file = path_file(r->sc->path);
	size_t len = strlen(".yaml");

	/* Text that is no file, such as an example in the manual, has no such name. */
	if (!r->sc->id || file.len <= len || memcmp(file.s + file.len - len, ".yaml", len))
		return;
	file.len -= len;
	if (str_is(file, r->sc->id))
		return;
	diag_add(r->diags, code, reader_place(r->root, "id"), _("the id is '%s', the file '%s'"),
		 r->sc->id, r->sc->path);
	diag_hint(r->diags, _("write 'id: %.*s', or give the file another name"), (int)file.len,
		  file.s);
}

void check_language_not_folder(struct reader *r, enum diag_code code)
{
	struct str folder = path_folder(r->sc->path);
	bool is_language = folder.len == 2 && folder.s[0] >= 'a' && folder.s[0] <= 'z' &&
			   folder.s[1] >= 'a' && folder.s[1] <= 'z';

	if (!r->sc->language || !is_language || str_is(folder, r->sc->language))
		return;
	diag_add(r->diags, code, reader_place(r->root, "language"),
		 _("the language is '%s', the folder '%.*s'"), r->sc->language, (int)folder.len,
		 folder.s);
}

void check_no_themes(struct reader *r, enum diag_code code)
{
	const struct yaml_node *themes = yaml_find(r->root, "themes");

	if (themes && themes->kind == YAML_SEQUENCE && !themes->n)
		diag_add(r->diags, code, themes->at, _("there are no themes"));
}

/* From this level on a trainer opens a conversation first. */
enum { CLOSED_LEVEL = 4, HIGHEST_LEVEL = 5 };

void check_no_content_notice(struct reader *r, enum diag_code code)
{
	const char *notice = r->sc->notice;
	const struct yaml_node *level = yaml_find(r->root, "level");

	/* A level there is not, and something that is no text, have been reported. */
	if (r->sc->level < CLOSED_LEVEL || r->sc->level > HIGHEST_LEVEL || !level ||
	    (notice && notice[strspn(notice, " \t\r\n")]) ||
	    (!notice && yaml_find(r->root, "content-notice")))
		return;
	diag_add(r->diags, code, level->at, _("a conversation of level %d has no 'content-notice'"),
		 r->sc->level);
}

static void check_temperament(struct reader *r, enum diag_code code, const struct person *person,
			      struct place at)
{
	const struct temperament *kind = person->temperament;

	if (kind->is_child != (person->as != TO_PARENT))
		diag_add(r->diags, code, at, _("'%s' is a temperament of %s"), kind->id,
			 kind->is_child ? _("children") : _("parents"));
	else if (person->age && kind->age_to &&
		 (person->age < kind->age_from || person->age > kind->age_to))
		diag_add(r->diags, code, at, _("'%s' is for ages %d to %d, and %s is %d"), kind->id,
			 kind->age_from, kind->age_to, person->name, person->age);
}

void check_temperament_misfit(struct reader *r, enum diag_code code)
{
	for (size_t i = 0; i < r->sc->n_cast; i++)
		if (r->sc->cast[i].temperament)
			check_temperament(r, code, &r->sc->cast[i],
					  reader_place(r->source.cast->items[i], "temperament"));
}
