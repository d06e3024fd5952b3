/**
 * @file
 * A file that a trainee asks for: theirs alone (0600), whole or not there, and never in place of
 * another unless they say so.
 */
#ifndef GESPREK_TOOLS_OUTPUT_FILE_H
#define GESPREK_TOOLS_OUTPUT_FILE_H

#include <stdio.h>
#include <sys/types.h>

#include "gesprek/base/bytes.h"
#include "subcommand.h"

struct output_file {
	FILE *file;       /* to write to */
	const char *path; /* NULL: it is stdout */
	char *beside;     /* written first, and put in place when it is whole */
	bool is_forced;
};

/**
 * @param path       borrowed until it is closed; NULL: stdout
 * @param is_forced  may take the place of a file that is there
 * @return EXIT_FINE, or why it cannot be had; that was said.
 */
enum exit_status output_open(struct output_file *output, const char *path, bool is_forced);
/** It is no private file: readable as any other that is made here. */
void output_share(struct output_file *output);
void output_set_mode(struct output_file *output, mode_t mode);
/** Nothing comes of it: no file is left. */
void output_drop(struct output_file *output);
/** Open the file that `--output` and `--force` of @p call ask for. */
enum exit_status output_open_asked(struct output_file *output, const struct call *call);
/** Write @p text and put the file in place. @return EXIT_FINE, or that it could not be written. */
enum exit_status output_end(struct output_file *output, const struct bytes *text);
/** Put it in place. @return false when it could not be written; that was said, and it is gone. */
bool output_close(struct output_file *output);

#endif
