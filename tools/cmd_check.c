/**
 * @file
 * `gesprek check`: every problem in scenarios, rule packs and temperaments.
 *
 * Each file is read by the loader that would play it. The parts of a pack are
 * read with the pack; a part that is named by itself has its pack checked.
 */
#include <stdlib.h>
#include <string.h>

#include "subcommand.h"
#include "content.h"
#include "files.h"
#include "gesprek/base/message.h"
#include "gesprek/scenario/helplines.h"
#include "library.h"
#include "paths.h"
#include "report.h"
#include "review.h"

/* A file that has been read, and is reported when its turn has come. */
struct checked {
	const struct scenario *scenario; /* NULL: it is none, or was not checked */
	size_t review;                   /* its number */
	struct diags diags;
};

struct checking {
	struct library *library;
	struct reviewer *reviewer;
	struct files files;
	struct checked *checked, *now; /* of all files, and of the one that is read */
	struct report *report;
	size_t n_errors, n_warnings;
};

static const char *const endings[] = {".yaml", ".yml", NULL};

static bool lets_go_along(const struct scenario *child, const char *fact)
{
	for (size_t i = 0; i < child->carry.n; i++)
		if (strcmp(child->carry.v[i].fact->id, fact) == 0)
			return true;
	return false;
}

/* "nl/kind": in the folders of languages that @p path stands among, or in the library. */
static const struct scenario *load_carried(struct checking *c, const char *path, const char *from)
{
	struct diags unsaid = {0}; /* its own check says it */
	struct bytes beside = {0};
	char *folder = paths_folder(path);

	bytes_addf(&beside, "%s/../%s.yaml", folder, from);
	const struct scenario *child = library_scenario(
		c->library, paths_is_file(bytes_text(&beside)) ? bytes_text(&beside) : from,
		&unsaid);
	free(folder);
	bytes_clear(&beside);
	diags_clear(&unsaid);
	return child;
}

/* What is taken along comes from another file: only here both are at hand. */
static void check_carries(struct checking *c, const struct scenario *scenario, struct diags *diags)
{
	const char *from = scenario->carries.from;
	const struct scenario *child = from ? load_carried(c, scenario->path, from) : NULL;

	if (from && !child)
		diag_add(diags, DIAG_FILE_UNREADABLE, scenario->carries.at,
			 _("there is no scenario '%s'"), from);
	for (size_t i = 0; child && i < scenario->carries.n; i++)
		if (!lets_go_along(child, scenario->carries.v[i]))
			diag_add(diags, DIAG_UNKNOWN_FACT, scenario->carries.at,
				 _("'%s' does not let '%s' go along"), from,
				 scenario->carries.v[i]);
}

static void check_scenario(struct checking *c, const char *path, struct diags *diags)
{
	const struct scenario *scenario = library_scenario(c->library, path, diags);

	if (scenario) {
		c->now->review = reviewer_begin(c->reviewer, scenario);
		c->now->scenario = scenario;
	} else if (!diags->n_errors) {
		say(_("'%s' was not checked: its rules have errors"), path);
	}
}

static void check_pack(struct checking *c, const char *path, struct diags *diags)
{
	library_check_pack_at(c->library, path, diags);
}

/* Labels in temperaments are those of a pack: of the one beside, in Dutch where there are more. */
static void check_temperaments(struct checking *c, const char *path, struct diags *diags)
{
	char *folder = paths_folder(path);
	char *beside = paths_join(folder, "nl.yaml");
	const struct pack *pack = paths_is_file(beside) ? library_pack_at(c->library, beside, diags)
							: library_pack(c->library, "nl", diags);

	if (pack)
		temperaments_free(temperaments_load(path, pack, diags));
	free(beside);
	free(folder);
}

static void check_helplines(struct checking *c, const char *path, struct diags *diags)
{
	(void)c;
	helplines_free(helplines_load(path, ADDRESS_INFORMAL, diags));
}

/* rules/nl/words.yaml belongs to rules/nl.yaml. */
static void check_part(struct checking *c, const char *path, struct diags *diags)
{
	const struct source source = {.path = path};
	char *folder = paths_folder(path);
	struct bytes pack = {0};

	bytes_addf(&pack, "%s.yaml", folder);
	if (paths_is_file(bytes_text(&pack))) {
		check_pack(c, bytes_text(&pack), diags);
	} else {
		diag_add(
			diags, DIAG_MISSING_KEY, (struct place){.source = &source},
			_("this is a part of a rule pack, and there is no pack '%s' that reads it"),
			bytes_text(&pack));
		diag_hint(diags,
			  _("a pack starts with 'pack: <id>' and names its parts under 'parts:'"));
	}
	bytes_clear(&pack);
	free(folder);
}

static void check_nothing(struct checking *c, const char *path, struct diags *diags)
{
	(void)c, (void)path, (void)diags; /* content_peek() has said what is wrong */
}

static void (*const checks[])(struct checking *, const char *, struct diags *) = {
	[CONTENT_SCENARIO] = check_scenario,   [CONTENT_PACK] = check_pack,
	[CONTENT_PART] = check_part,           [CONTENT_TEMPERAMENTS] = check_temperaments,
	[CONTENT_HELPLINES] = check_helplines, [CONTENT_UNKNOWN] = check_nothing,
	[CONTENT_BROKEN] = check_nothing,
};

static void add_counts(struct checking *c, struct diags *diags)
{
	size_t n_warnings = 0;

	for (size_t i = 0; i < diags->n; i++)
		n_warnings += diag_infos[diags->v[i].code].level == DIAG_WARNING;
	c->n_errors += diags->n_errors;
	c->n_warnings += n_warnings;
}

static void read_file(struct checking *c, const char *path)
{
	struct diags *diags = &c->now->diags;
	struct content content = {.kind = CONTENT_PART};

	/* To tell what a file is, most must be read whole; so most of these have been. */
	if (!library_has_part(c->library, path))
		content = content_peek_entries(path, diags);
	checks[content.kind](c, path, diags);
	content_clear(&content);
}

static void report_file(struct checking *c, struct checked *checked)
{
	if (checked->scenario) {
		reviewer_look(c->reviewer, checked->review, &checked->diags);
		check_carries(c, checked->scenario, &checked->diags);
	}
	report_add(c->report, &checked->diags);
	add_counts(c, &checked->diags);
	diags_clear(&checked->diags);
}

/* Scenarios are reviewed in the background while what comes after them is read. */
static void check_files(struct checking *c)
{
	c->checked = memory_new((c->files.n + 1) * sizeof *c->checked);
	for (size_t i = 0; i < c->files.n; i++) {
		c->now = &c->checked[i];
		read_file(c, c->files.v[i]);
	}
	for (size_t i = 0; i < c->files.n; i++)
		report_file(c, &c->checked[i]);
	free(c->checked);
}

static void say_counts(const struct checking *c)
{
	struct arena arena = {0};

	say("%s: %s, %s", arena_textf(&arena, _n("%zu file", "%zu files", c->files.n), c->files.n),
	    arena_textf(&arena, _n("%zu error", "%zu errors", c->n_errors), c->n_errors),
	    arena_textf(&arena, _n("%zu warning", "%zu warnings", c->n_warnings), c->n_warnings));
	arena_clear(&arena);
}

static void say_summary(const struct checking *c)
{
	if (!c->files.n)
		say(_("no files were found"));
	else if (c->n_errors + c->n_warnings)
		say_counts(c);
	else
		say(_n("%zu file: all is well", "%zu files: all is well", c->files.n), c->files.n);
}

static enum exit_status checking_status(const struct checking *c)
{
	if (c->files.n_missing || !c->files.n)
		return EXIT_NO_INPUT;
	return c->n_errors + c->n_warnings ? EXIT_FINDINGS : EXIT_FINE;
}

enum exit_status cmd_check(const struct call *call)
{
	struct checking c = {0};
	size_t format, n_rules;

	if (!call_choice(call, "format", report_formats, n_report_formats, &format))
		return EXIT_USAGE;
	const char *const *rules = call_texts(call, "rules", &n_rules);
	c.library = library_new(rules, n_rules);
	c.reviewer = reviewer_new(c.library);
	c.report = report_open(format, stdout);
	files_add_all(&c.files, call->args, call->n_args, endings);
	check_files(&c);
	report_close(c.report);
	say_summary(&c);
	const enum exit_status status = checking_status(&c);
	files_clear(&c.files);
	reviewer_free(c.reviewer);
	library_free(c.library);
	return status;
}

const struct option_row options_check[] = {
	{"format", "FORMAT", N_("text, json, sarif or github")},
	{"rules", "RULES",
	 N_("rules to check scenarios by: a name or a file; more are laid over it")},
	{0},
};
