/**
 * @file
 * `gesprek rename`: another name for something in a scenario, everywhere or not at all.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "subcommand.h"
#include "files.h"
#include "gesprek/base/message.h"
#include "gesprek/talk/transcript.h"
#include "library.h"
#include "output_file.h"
#include "paths.h"
#include "rename.h"

enum { FILE_MOST_BYTES = 1024 * 1024 };

/* A file as it will be. */
struct edit {
	const char *path;
	struct bytes text;
	size_t n; /* names in it */
};

struct renaming {
	const char *path, *from, *to;
	enum name_kind kind;
	struct library *library;
	const struct scenario *scenario; /* as it is */
	struct edit *edits;
	size_t n_edits, cap_edits;
};

static struct edit *add_edit(struct renaming *r, const char *path)
{
	struct edit *edit = array_add(r->edits, r->n_edits, r->cap_edits);

	*edit = (struct edit){.path = path};
	return edit;
}

/* Without --kind: the one kind of thing that has this name. */
static bool choose_kind(const struct call *call, const struct yaml_node *root, struct renaming *r)
{
	size_t kind, n = 0;

	if (!call_choice(call, "kind", name_kind_ids, NAME_KINDS, &kind))
		return false;
	r->kind = (enum name_kind)kind;
	if (call_has(call, "kind"))
		return true;
	for (unsigned i = 0; i < NAME_KINDS; i++)
		if (rename_is_declared(root, (enum name_kind)i, r->from)) {
			r->kind = (enum name_kind)i;
			n++;
		}
	if (n > 1)
		say(_("more than one thing is called '%s': say with '--kind' which is meant (node, "
		      "slot, var or fact)"),
		    r->from);
	return n <= 1;
}

/* What check would say of it at each place where it stands is said once, here. */
static bool is_name(const char *text)
{
	const size_t len = strspn(text, "abcdefghijklmnopqrstuvwxyz0123456789-_");

	return len && !text[len] && text[0] != '-' && text[0] != '_';
}

static bool may_rename(const struct yaml_node *root, const struct renaming *r)
{
	if (!rename_is_declared(root, r->kind, r->from))
		say(_("'%s' has no %s called '%s'"), r->path, name_kind_ids[r->kind], r->from);
	else if (!strcmp(r->from, r->to) || rename_is_declared(root, r->kind, r->to))
		say(_("there is a %s called '%s' already"), name_kind_ids[r->kind], r->to);
	else if (!is_name(r->to))
		say(_("'%s' cannot be a name: use a to z, 0 to 9, '-' and '_'"), r->to);
	else
		return true;
	return false;
}

/* With the new name it must be as good a scenario as before, and the old one gone. */
static bool is_sound(struct renaming *r, const struct edit *edit)
{
	const struct str text = {edit->text.s, edit->text.len};
	struct diags diags = {0};
	struct bytes again = {0};
	struct yaml_doc *doc = yaml_parse(r->path, text, &diags);
	const struct scenario *scenario =
		library_scenario_text(r->library, r->path, text, r->scenario->rules, &diags);
	const bool is_gone = doc && rename_in_scenario(yaml_root(doc), text, r->kind, r->from,
						       r->to, &again) == 0;

	if (!scenario)
		say_diags(&diags);
	if (!scenario || !is_gone)
		say(_("'%s' cannot be called '%s' here; nothing was changed"), r->from, r->to);
	bytes_clear(&again);
	diags_clear(&diags);
	yaml_close(doc);
	return scenario && is_gone;
}

static enum exit_status edit_scenario(const struct call *call, struct renaming *r)
{
	struct diags diags = {0};
	struct bytes text = {0};
	enum exit_status status = EXIT_BAD_DATA;
	struct yaml_doc *doc = yaml_open(r->path, &diags);

	if (doc && bytes_add_file(&text, r->path, FILE_MOST_BYTES)) {
		status = EXIT_USAGE;
		if (choose_kind(call, yaml_root(doc), r) && may_rename(yaml_root(doc), r)) {
			struct edit *edit = add_edit(r, r->path);
			edit->n = rename_in_scenario(yaml_root(doc), (struct str){text.s, text.len},
						     r->kind, r->from, r->to, &edit->text);
			status = is_sound(r, edit) ? EXIT_FINE : EXIT_USAGE;
		}
	}
	say_diags(&diags);
	bytes_clear(&text);
	yaml_close(doc);
	return status;
}

/* Conversations recorded of this scenario; those of others stay as they are. */
static void edit_transcript(struct renaming *r, const char *path)
{
	struct bytes text = {0};
	struct diags diags = {0};

	if (!bytes_add_file(&text, path, FILE_MOST_BYTES))
		return;
	const struct str whole = {text.s, text.len};
	struct transcript *transcript = transcript_parse(path, whole, &diags);
	if (transcript && !strcmp(transcript_scenario(transcript), r->scenario->id)) {
		struct edit *edit = add_edit(r, path);
		edit->n = rename_in_transcript(whole, r->from, r->to, &edit->text);
	}
	transcript_free(transcript);
	diags_clear(&diags);
	bytes_clear(&text);
}

static enum exit_status write_edit(const struct edit *edit)
{
	struct output_file output;
	struct stat st;
	const bool is_there = stat(edit->path, &st) == 0;
	const enum exit_status status = output_open(&output, edit->path, true);

	if (status != EXIT_FINE)
		return status;
	fwrite(edit->text.s, 1, edit->text.len, output.file);
	if (is_there)
		output_set_mode(&output, st.st_mode & 07777);
	return output_close(&output) ? EXIT_FINE : EXIT_OUTPUT;
}

static void say_renamed(const struct renaming *r, size_t n, size_t n_files)
{
	struct arena arena = {0};

	say(_("'%s' is called '%s' now: %s, in %s"), r->from, r->to,
	    arena_textf(&arena, _n("%zu time", "%zu times", n), n),
	    arena_textf(&arena, _n("%zu file", "%zu files", n_files), n_files));
	arena_clear(&arena);
}

static enum exit_status write_all(const struct renaming *r)
{
	enum exit_status status = EXIT_FINE;
	size_t n = 0, n_files = 0;

	for (size_t i = 0; i < r->n_edits && status == EXIT_FINE; i++) {
		if (!r->edits[i].n)
			continue;
		status = write_edit(&r->edits[i]);
		n += r->edits[i].n;
		n_files++;
	}
	if (status == EXIT_FINE)
		say_renamed(r, n, n_files);
	return status;
}

static enum exit_status rename_all(const struct call *call, struct renaming *r)
{
	static const char *const endings[] = {".talk", NULL};
	struct files files = {0};
	char *folder = paths_folder(r->path);
	enum exit_status status = edit_scenario(call, r);

	/* Beside the scenario, and where the author says. */
	files_add(&files, folder, endings);
	for (size_t i = 3; i < call->n_args; i++)
		files_add(&files, call->args[i], endings);
	if (files.n_missing)
		status = EXIT_NO_INPUT;
	for (size_t i = 0; i < files.n && status == EXIT_FINE && r->kind == NAME_NODE; i++)
		edit_transcript(r, files.v[i]);
	if (status == EXIT_FINE)
		status = write_all(r);
	for (size_t i = 0; i < r->n_edits; i++)
		bytes_clear(&r->edits[i].text);
	free(r->edits);
	files_clear(&files);
	free(folder);
	return status;
}

enum exit_status cmd_rename(const struct call *call)
{
	struct renaming r = {.from = call->args[1], .to = call->args[2]};

	r.library = library_new(NULL, 0);
	enum exit_status status = library_scenario_said(r.library, call->args[0], &r.scenario);
	if (status == EXIT_FINE) {
		r.path = library_find_scenario(r.library, call->args[0]);
		status = rename_all(call, &r);
	}
	library_free(r.library);
	return status;
}

const struct option_row options_rename[] = {
	{"kind", "KIND", N_("what has that name: node, slot, var or fact")},
	{0},
};
