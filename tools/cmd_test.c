/**
 * @file
 * `gesprek test`: what authors wrote down as true about their rules and
 * scenarios, run: examples of packs, tests of nodes, transcripts (*.talk),
 * hearing fixtures (*.hear), lint fixtures and the YAML in Markdown files.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "subcommand.h"
#include "content.h"
#include "files.h"
#include "gesprek/scenario/helplines.h"
#include "gesprek/base/message.h"
#include "gesprek/base/yaml.h"
#include "gesprek/talk/simulate.h"
#include "gesprek/talk/transcript.h"
#include "library.h"
#include "lint.h"
#include "markdown.h"
#include "paths.h"
#include "review.h"

enum { FIXTURE_MAX_BYTES = 1 << 20 };

struct testing {
	struct library *library;
	struct files files;
	struct proof proof;
	char *lint_rules; /* of the folder of lint fixtures being run */
	struct library *lint_library;
	bool is_update, is_write_failed;
};

/* A file that cannot be loaded is one test that failed. */
static void count_load(struct testing *t, const void *loaded)
{
	t->proof.n_failed += !loaded;
}

static void test_scenario(struct testing *t, const char *path, struct diags *diags)
{
	const struct scenario *scenario = library_scenario(t->library, path, diags);

	count_load(t, scenario);
	if (!scenario)
		return;
	proof_scenario(scenario, &t->proof, diags);
	proof_expectations(scenario, &t->proof, diags);
}

static void test_pack(struct testing *t, const char *path, struct diags *diags)
{
	const struct pack *pack = library_pack_at(t->library, path, diags);

	count_load(t, pack);
	if (pack)
		proof_pack(pack, &t->proof, diags);
}

static void test_broken(struct testing *t, const char *path, struct diags *diags)
{
	(void)path, (void)diags; /* content_peek() has said what is wrong */
	t->proof.n_failed++;
}

/* What has no examples of its own: temperaments and parts are proved by those who use them. */
static void test_nothing(struct testing *t, const char *path, struct diags *diags)
{
	(void)t, (void)path, (void)diags;
}

static void (*const yaml_tests[])(struct testing *, const char *, struct diags *) = {
	[CONTENT_SCENARIO] = test_scenario, [CONTENT_PACK] = test_pack,
	[CONTENT_PART] = test_nothing,      [CONTENT_TEMPERAMENTS] = test_nothing,
	[CONTENT_HELPLINES] = test_nothing, [CONTENT_UNKNOWN] = test_broken,
	[CONTENT_BROKEN] = test_broken,
};

/* All problems of a text, by the loader that its keys ask for. */
static void find_problems(struct library *library, const struct source *source, struct diags *found)
{
	struct content content = content_peek_text(source->path, source->text, found);
	const struct pack *rules = NULL;
	const struct scenario *scenario = NULL;

	if (content.kind == CONTENT_SCENARIO)
		scenario = library_scenario_text(library, source->path, source->text, content.rules,
						 found);
	else if (content.kind == CONTENT_PACK || content.kind == CONTENT_PART)
		pack_free(pack_parse(source->path, source->text, found));
	else if (content.kind == CONTENT_TEMPERAMENTS &&
		 (rules = library_pack(library, "nl", found)))
		temperaments_free(temperaments_parse(source->path, source->text, rules, found));
	else if (content.kind == CONTENT_HELPLINES)
		helplines_free(
			helplines_parse(source->path, source->text, ADDRESS_INFORMAL, found));
	if (scenario)
		review_alone(scenario, found);
	content_clear(&content);
}

/* A folder of lint fixtures may bring its own small rules: pack.yaml, with temperaments.yaml. */
static void find_problems_by_own_rules(struct testing *t, const struct source *source,
				       struct diags *found)
{
	char *folder = paths_folder(source->path);
	char *own = paths_join(folder, "pack.yaml");

	if (!t->lint_library || strcmp(t->lint_rules, own) != 0) {
		library_free(t->lint_library);
		free(t->lint_rules);
		t->lint_rules = memory_text(own);
		t->lint_library = library_new((const char *const *)&t->lint_rules, 1);
	}
	find_problems(paths_is_file(own) ? t->lint_library : t->library, source, found);
	free(own);
	free(folder);
}

/* Fixtures under lint/yaml/ hold pieces of YAML that are nothing more than that. */
static void find_lint_problems(struct testing *t, const struct source *source, struct diags *found)
{
	if (strstr(source->path, "lint/yaml/"))
		yaml_close(yaml_parse(source->path, source->text, found));
	else
		find_problems_by_own_rules(t, source, found);
}

static void test_lint(struct testing *t, const struct source *source, struct diags *diags)
{
	struct diags found = {0};

	find_lint_problems(t, source, &found);
	diags_sort(&found);
	lint_compare(source, &found, &t->proof, diags);
	diags_clear(&found);
}

static void test_yaml(struct testing *t, const struct source *source, struct diags *diags)
{
	if (strstr(source->path, "/lint/") || lint_has_expectations(source->text)) {
		test_lint(t, source, diags);
		return;
	}
	struct content content = content_peek(source->path, diags);
	yaml_tests[content.kind](t, source->path, diags);
	content_clear(&content);
}

static void test_markdown(struct testing *t, const struct source *source, struct diags *diags)
{
	markdown_prove(source, t->library, &t->proof, diags);
}

static void write_update(struct testing *t, const char *path, const struct bytes *text)
{
	char *beside = memory_new(strlen(path) + sizeof ".new");
	FILE *out = fopen(strcat(strcpy(beside, path), ".new"), "w");
	bool is_written = out && fwrite(text->s, 1, text->len, out) == text->len;

	if (out)
		is_written &= fclose(out) == 0;
	if (is_written && rename(beside, path) == 0)
		say(_("'%s' is up to date again"), path);
	else {
		say(_("cannot write '%s': %s"), path, message_of_error(errno));
		t->is_write_failed = true;
	}
	free(beside);
}

static void update_transcript(struct testing *t, const struct source *source,
			      const struct transcript *transcript, const struct scenario *scenario)
{
	struct bytes text = {0};

	transcript_rewrite(transcript, scenario, &text);
	if (!str_is_same((struct str){text.s, text.len}, source->text))
		write_update(t, source->path, &text);
	bytes_clear(&text);
}

static void test_talk(struct testing *t, const struct source *source, struct diags *diags)
{
	struct transcript *transcript = transcript_parse(source->path, source->text, diags);
	const struct scenario *scenario = NULL;

	if (transcript)
		scenario = library_scenario(t->library, transcript_scenario(transcript), diags);
	count_load(t, scenario);
	if (scenario && t->is_update)
		update_transcript(t, source, transcript, scenario);
	else if (scenario)
		transcript_run(transcript, scenario, &t->proof, diags);
	transcript_free(transcript);
}

/* tests/hear/en/... is about the English rules; Dutch is what the rest is about. */
static void test_hear(struct testing *t, const struct source *source, struct diags *diags)
{
	const char *rules =
		strstr(source->path, "/en/") || strstr(source->path, "/en.") ? "en" : "nl";
	const struct pack *pack = library_pack(t->library, rules, diags);

	count_load(t, pack);
	if (pack)
		proof_hear(pack, source->path, source->text, &t->proof, diags);
}

/* A kind of file, and how it is run. */
static const struct {
	const char *ending;
	void (*run)(struct testing *t, const struct source *source, struct diags *diags);
} kinds[] = {
	{".yaml", test_yaml}, {".yml", test_yaml},    {".talk", test_talk},
	{".hear", test_hear}, {".md", test_markdown},
};

static const char *const endings[] = {".yaml", ".yml", ".talk", ".hear", ".md", NULL};

static void run_kind(struct testing *t, const struct source *source, struct diags *diags)
{
	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
		if (files_has_ending(source->path, kinds[i].ending)) {
			kinds[i].run(t, source, diags);
			return;
		}
	say(_("'%s' is no scenario, rule pack, .talk, .hear or .md file"), source->path);
	t->proof.n_failed++;
}

static void print_failures(struct diags *diags)
{
	struct bytes text = {0};

	/* Warnings of loading are for `check`. */
	lint_drop_warnings(diags);
	diags_sort(diags);
	diags_write_text(diags, &text);
	fwrite(bytes_text(&text), 1, text.len, stdout);
	bytes_clear(&text);
}

static void test_file(struct testing *t, const char *path)
{
	struct bytes text = {0};
	struct diags diags = {0};

	if (bytes_add_file(&text, path, FIXTURE_MAX_BYTES)) {
		const struct source source = {path, {bytes_text(&text), text.len}};
		run_kind(t, &source, &diags);
		print_failures(&diags);
	} else {
		say(_("cannot read '%s': %s"), path, message_of_error(errno));
		t->proof.n_failed++;
	}
	diags_clear(&diags);
	bytes_clear(&text);
}

enum exit_status cmd_test(const struct call *call)
{
	struct testing t = {.is_update = call_has(call, "update")};
	size_t n_rules;

	const char *const *rules = call_texts(call, "rules", &n_rules);
	t.library = library_new(rules, n_rules);
	files_add_all(&t.files, call->args, call->n_args, endings);
	for (size_t i = 0; i < t.files.n; i++)
		test_file(&t, t.files.v[i]);
	const bool is_missing = t.files.n_missing || !t.files.n;
	if (!t.files.n)
		say(_("no files were found"));
	files_clear(&t.files);
	library_free(t.lint_library);
	free(t.lint_rules);
	library_free(t.library);
	printf("%zu passed, %zu failed\n", t.proof.n_passed, t.proof.n_failed);
	if (is_missing)
		return EXIT_NO_INPUT;
	if (t.is_write_failed)
		return EXIT_OUTPUT;
	return t.proof.n_failed ? EXIT_FINDINGS : EXIT_FINE;
}

const struct option_row options_test[] = {
	{"update", NULL,
	 N_("write what comes out now into *.talk files; read the difference before you keep it")},
	{"rules", "RULES", N_("rules to test by: a name or a file; more are laid over it")},
	{0},
};
