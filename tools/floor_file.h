/**
 * @file
 * Files of floors: figures that a measurement must not fall below.
 *
 * A line is `SUBJECT FIGURE VALUE`; `#` starts a comment. What subjects and
 * figures there are is the caller's. A figure that cannot be said, since no row
 * is about it, has fallen too: a floor that measures nothing would hold for ever.
 */
#ifndef GESPREK_TOOLS_FLOOR_FILE_H
#define GESPREK_TOOLS_FLOOR_FILE_H

#include "gesprek/base/diag.h"

struct floor_figure {
	double value;    /* negative: unknown */
	bool is_ceiling; /* it must not rise above */
};

/** Look up a figure. @return false after complaining at @p at that there is none. */
typedef bool floor_find(const void *data, const char *subject, const char *figure, struct place at,
			struct floor_figure *found, struct diags *diags);

/**
 * Hold what @p find says of @p data against the file @p path. Lines that cannot be read go to
 * @p diags.
 * @param said gets a line for each figure that fell.
 * @return how many fell.
 */
size_t floor_hold(const char *path, floor_find *find, const void *data, struct bytes *said,
		  struct diags *diags);

#endif
