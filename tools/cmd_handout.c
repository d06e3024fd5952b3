/**
 * @file
 * `gesprek handout`: one sheet to print for a training with a scenario.
 */
#include <stdio.h>

#include "subcommand.h"
#include "gesprek/base/message.h"
#include "handout.h"
#include "library.h"
#include "output_file.h"

static const struct paper *const papers[] = {&paper_markdown, &paper_html};
enum { PAPERS = sizeof papers / sizeof papers[0] };

static enum exit_status write_out(const struct call *call, const struct scenario *scenario,
				  const struct paper *paper)
{
	struct output_file output;
	struct bytes text = {0};
	enum exit_status status = output_open_asked(&output, call);

	if (status != EXIT_FINE)
		return status;
	/* It goes round in a group, and holds nothing of a trainee. */
	output_share(&output);
	handout_write(scenario, paper, &text);
	status = output_end(&output, &text);
	bytes_clear(&text);
	return status;
}

enum exit_status cmd_handout(const struct call *call)
{
	const char *names[PAPERS];
	const struct scenario *scenario;
	size_t paper;

	for (size_t i = 0; i < PAPERS; i++)
		names[i] = papers[i]->name;
	if (!call_choice(call, "format", names, PAPERS, &paper))
		return EXIT_USAGE;
	struct library *const library = library_new(NULL, 0);
	enum exit_status status = library_scenario_said(library, call->args[0], &scenario);
	if (status == EXIT_FINE)
		status = write_out(call, scenario, papers[paper]);
	library_free(library);
	return status;
}

const struct option_row options_handout[] = {
	{"format", "FORMAT", N_("markdown, or html: one page that a browser prints on A4")},
	{"output", "FILE", N_("write to FILE instead of to the screen")},
	{"force", NULL, N_("write over FILE when it is there already")},
	{0},
};
