/**
 * @file
 * `gesprek harvest`: what was typed and not understood, to label or to test.
 */
#include <stdio.h>
#include <string.h>

#include "subcommand.h"
#include "gesprek/base/message.h"
#include "harvest.h"
#include "output_file.h"

static const struct format {
	const char *name;
	void (*write)(const struct harvest *harvest, struct bytes *out);
} formats[] = {{"tsv", harvest_write_tsv}, {"tests", harvest_write_tests}};
enum { FORMATS = sizeof formats / sizeof formats[0] };

static enum exit_status write_out(const struct call *call, const struct harvest *harvest,
				  const struct format *format)
{
	struct output_file output;
	struct bytes text = {0};
	enum exit_status status = output_open_asked(&output, call);

	if (status != EXIT_FINE)
		return status;
	format->write(harvest, &text);
	status = output_end(&output, &text);
	bytes_clear(&text);
	return status;
}

static enum exit_status gather(const struct call *call, struct kept *kept,
			       const struct format *format)
{
	struct library *library = library_new(NULL, 0);
	struct diags diags = {0};
	struct harvest harvest;
	enum exit_status status = EXIT_OUTPUT;

	if (!harvest_gather(&harvest, kept, library, call->n_args ? call->args[0] : NULL, &diags))
		say_diags(&diags);
	else
		status = write_out(call, &harvest, format);
	if (status == EXIT_FINE && !harvest.n)
		say(_("there is no reply in which nothing was heard"));
	harvest_clear(&harvest);
	diags_clear(&diags);
	library_free(library);
	return status;
}

enum exit_status cmd_harvest(const struct call *call)
{
	const char *names[FORMATS];
	struct kept kept;
	size_t format;

	for (size_t i = 0; i < FORMATS; i++)
		names[i] = formats[i].name;
	if (!call_choice(call, "format", names, FORMATS, &format))
		return EXIT_USAGE;
	if (!kept_open(&kept))
		return EXIT_OUTPUT;
	const enum exit_status status = gather(call, &kept, &formats[format]);
	kept_close(&kept);
	return status;
}

const struct option_row options_harvest[] = {
	{"format", "FORMAT", N_("tsv (rows to label, for 'gesprek measure') or tests (of nodes)")},
	{"output", "FILE", N_("write to FILE, for your eyes only, instead of to the screen")},
	{"force", NULL, N_("write over FILE when it is there already")},
	{0},
};
