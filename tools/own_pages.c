/**
 * @file
 * From the command line to a form of the tui. Only to write is a history made; to read, it has to
 * be there.
 */
#include "own_pages.h"

#include <stdlib.h>
#include <unistd.h>

#include "gesprek/base/message.h"
#include "kept.h"
#include "record.h"

static enum exit_status write_out(struct play_options *options)
{
	struct kept kept;
	int status = EXIT_OUTPUT;

	if (!kept_open(&kept))
		return EXIT_OUTPUT;
	options->store = kept.store;
	options->is_plain = true;
	/* Nobody answers: so it is not asked either. */
	options->in = fopen("/dev/null", "r");
	if (kept.store == NULL) {
		say(_("nothing has been kept"));
		status = EXIT_FINE;
	} else if (options->in != NULL) {
		status = play_run(options);
	}
	if (options->in != NULL)
		fclose(options->in);
	kept_close(&kept);
	return (enum exit_status)status;
}

enum exit_status own_pages_open(const struct call *call, enum play_first first)
{
	struct play_options options = {
		.first = first,
		.now = record_now,
		.is_plain = call_has(call, "plain"),
		.is_ascii = call_has(call, "ascii"),
	};

	if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO))
		return write_out(&options);
	if (!record_is_wanted(true)) {
		say(_("GESPREK_HISTORY says that nothing is kept, so nothing can be written"));
		return write_out(&options);
	}
	char *refusal;
	options.store = record_open(&refusal);
	if (options.store == NULL)
		say(_("the history cannot be opened: %s"), refusal);
	free(refusal);
	if (options.store == NULL)
		return EXIT_OUTPUT;
	const int status = play_run(&options);
	store_close(options.store);
	return (enum exit_status)status;
}
