/**
 * @file
 * One way of proving for each kind of block.
 */
#include "markdown.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "fragment.h"
#include "gesprek/base/message.h"
#include "gesprek/scenario/helplines.h"
#include "gesprek/talk/simulate.h"
#include "lint.h"
#include "review.h"

/* A block being proved. */
struct proving {
	const struct source *source; /* the Markdown file */
	char layer_path[24];         /* of a pack: where it was written for the loader */
	struct str text;
	struct library *library;
	struct proof *proof;
	struct diags found;
};

static bool has_errors(const struct proving *p)
{
	return p->found.n_errors > 0;
}

/* A whole scenario is a model to authors, so there is nothing to be said about it. */
static void refuse_warnings(struct proving *p)
{
	struct diags refused = {0};

	for (size_t i = 0; i < p->found.n; i++) {
		const struct diag *diag = &p->found.v[i];
		const struct source source = {.path = diag->path};
		const struct place at = {&source, diag->line, diag->col, diag->span_cols};
		if (diag_infos[diag->code].level == DIAG_WARNING)
			diag_add(&refused, DIAG_TEST_FAILED, at, "%s [%s]", diag->message,
				 diag_infos[diag->code].id);
	}
	diags_append(&p->found, &refused);
	diags_clear(&refused);
}

static const struct scenario *prove_tests(struct proving *p)
{
	const struct scenario *scenario =
		library_scenario_text(p->library, p->source->path, p->text, "nl", &p->found);

	if (scenario) {
		review_alone(scenario, &p->found);
		proof_scenario(scenario, p->proof, &p->found);
	}
	return scenario;
}

static void prove_scenario(struct proving *p)
{
	const struct scenario *scenario = prove_tests(p);

	if (scenario)
		proof_expectations(scenario, p->proof, &p->found);
	refuse_warnings(p);
}

static void prove_node(struct proving *p)
{
	prove_tests(p);
	/* What a node alone lacks (a way to it, aims that it invites) is none of its faults. */
	lint_drop_warnings(&p->found);
}

static void prove_temperaments(struct proving *p)
{
	const struct pack *pack = library_pack(p->library, "nl", &p->found);

	if (pack)
		temperaments_free(temperaments_parse(p->source->path, p->text, pack, &p->found));
}

/* The loader wants layers as files. @return false when none can be written */
static bool write_layer(struct str text, char *path)
{
	const int fd = mkstemp(path);
	FILE *out = fd < 0 ? NULL : fdopen(fd, "w");
	bool is_written = out && fwrite(text.s, 1, text.len, out) == text.len;

	if (out)
		is_written &= fclose(out) == 0;
	return is_written;
}

/* Examples of the layer itself; those of the pack below it have their own test. */
static void prove_examples(struct proving *p, const struct pack *pack, const char *path)
{
	struct proof all = {0};
	struct diags failures = {0};
	size_t n = 0, n_failed = 0;

	for (unsigned i = 0; i < pack_count_indicators(pack); i++) {
		const struct indicator *indicator = pack_get_indicator(pack, i);
		if (indicator->at.source && strcmp(indicator->at.source->path, path) == 0)
			n += indicator->n_yes + indicator->n_no;
	}
	proof_pack(pack, &all, &failures);
	for (size_t i = 0; i < failures.n; i++)
		n_failed += strcmp(failures.v[i].path, path) == 0;
	p->proof->n_failed += n_failed;
	p->proof->n_passed += n - n_failed;
	diags_append(&p->found, &failures);
	diags_clear(&failures);
}

static void prove_pack(struct proving *p)
{
	const char *const paths[] = {library_find_rules(p->library, "nl"), p->layer_path};

	if (!paths[0] || !write_layer(p->text, p->layer_path)) {
		diag_add(&p->found, DIAG_FILE_UNREADABLE, (struct place){p->source, 0, 0, 0},
			 _("there are no rules 'nl' to lay this over, or no room in /tmp"));
		return;
	}
	struct pack *pack = pack_load(paths, 2, &p->found);
	if (pack)
		prove_examples(p, pack, p->layer_path);
	pack_free(pack);
	unlink(p->layer_path);
}

static void prove_helplines(struct proving *p)
{
	helplines_free(helplines_parse(p->source->path, p->text, ADDRESS_INFORMAL, &p->found));
}

static void (*const provers[FRAGMENT_KINDS])(struct proving *p) = {
	[FRAGMENT_SCENARIO] = prove_scenario,   [FRAGMENT_NODE] = prove_node,
	[FRAGMENT_PACK] = prove_pack,           [FRAGMENT_TEMPERAMENTS] = prove_temperaments,
	[FRAGMENT_HELPLINES] = prove_helplines,
};

/* What was found in the text that was loaded, told about the line in the Markdown file; what was
 * found in the rules it needs stays there. */
static void tell(const struct proving *p, const struct fragment *fragment, struct diags *diags)
{
	for (size_t i = 0; i < p->found.n; i++) {
		const struct diag *diag = &p->found.v[i];
		const struct source elsewhere = {.path = diag->path};
		const bool is_here = strcmp(diag->path, p->source->path) == 0 ||
				     strcmp(diag->path, p->layer_path) == 0;
		const unsigned moved =
			is_here && diag->col > fragment->indent_cols ? fragment->indent_cols : 0;
		const struct place at = {is_here ? p->source : &elsewhere, diag->line,
					 diag->col - moved, diag->span_cols};
		diag_add(diags, diag->code, at, "%s", diag->message);
		if (diag->hint)
			diag_hint(diags, "%s", diag->hint);
	}
}

void markdown_prove(const struct source *source, struct library *library, struct proof *proof,
		    struct diags *diags)
{
	struct str rest = source->text;
	struct fragment fragment;
	unsigned line = 0;

	while (fragment_next(&rest, &line, &fragment)) {
		struct proving p = {
			.source = source,
			.layer_path = "/tmp/gesprek-XXXXXX",
			.text = {fragment.text.s, fragment.text.len},
			.library = library,
			.proof = proof,
		};
		const size_t n_failed = proof->n_failed;
		provers[fragment.kind](&p);
		/* One that does not load is one failure, also when no expectation was reached. */
		if (has_errors(&p) && proof->n_failed == n_failed)
			proof->n_failed++;
		else if (!has_errors(&p))
			proof->n_passed++;
		tell(&p, &fragment, diags);
		diags_clear(&p.found);
		fragment_clear(&fragment);
	}
}
