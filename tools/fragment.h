/**
 * @file
 * YAML examples in Markdown: ```yaml blocks, made into texts that can be loaded.
 *
 * The word after ```yaml on the fence says what a block is:
 *
 * - `scenario`, `temperaments`, `helplines`: a whole file, as it stands
 * - `node`: the keys of one node; it becomes the node "proef" of a small
 *   scenario in which whoever speaks is a parent and every other node that is
 *   named under `go:` exists
 * - `pack`: what may be laid over the Dutch rules
 *
 * Lines keep the numbers they have in the Markdown file. A block without such
 * a word is not looked at.
 */
#ifndef GESPREK_TOOLS_FRAGMENT_H
#define GESPREK_TOOLS_FRAGMENT_H

#include "gesprek/base/bytes.h"

enum fragment_kind {
	FRAGMENT_SCENARIO,
	FRAGMENT_NODE,
	FRAGMENT_PACK,
	FRAGMENT_TEMPERAMENTS,
	FRAGMENT_HELPLINES,
	FRAGMENT_KINDS
};

struct fragment {
	enum fragment_kind kind;
	struct bytes text;    /* to be loaded */
	unsigned indent_cols; /* how far the block was moved to the right in it */
};

/**
 * Take the next such block from @p rest, which is moved on past it.
 * @param line lines of the file before @p rest; moved on too.
 * @return false when there are no more.
 */
bool fragment_next(struct str *rest, unsigned *line, struct fragment *fragment);
void fragment_clear(struct fragment *fragment);

#endif
