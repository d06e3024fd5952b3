/**
 * @file
 * Lines in, bytes out: blocks of lines worked on by several threads, written in order.
 *
 * The output is the same bytes for any number of threads. Memory is bounded:
 * reading waits while all blocks are in use. Input that comes in slowly is
 * answered at once, so another program may talk to this one line by line.
 */
#ifndef GESPREK_TOOLS_LINE_PIPE_H
#define GESPREK_TOOLS_LINE_PIPE_H

#include <stdint.h>
#include <stdio.h>

#include "gesprek/base/bytes.h"

enum { LINE_MAX_BYTES = 1 << 20, LINE_PIPE_JOBS_MOST = 64 };

/** What is done with a line. */
struct line_work {
	void *data;
	/** The state of one thread. */
	void *(*worker_new)(void *data);
	void (*worker_free)(void *worker);
	/**
	 * Answer a line (without its newline) by adding to @p out and @p err. A line
	 * longer than LINE_MAX_BYTES comes cut to one byte more. @return false if it was bad.
	 */
	bool (*line)(void *worker, uint64_t number, struct str line, struct bytes *out,
		     struct bytes *err);
};

enum line_pipe_end {
	LINE_PIPE_FINE,
	LINE_PIPE_HAS_BAD,
	LINE_PIPE_CANNOT_READ,
	LINE_PIPE_CANNOT_WRITE
};

/** Work through @p in to its end, with errno set when it cannot be read or written. */
enum line_pipe_end line_pipe_run(const struct line_work *work, int in, FILE *out, FILE *err,
				 unsigned jobs);

#endif
