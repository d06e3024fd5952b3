/**
 * @file
 * Text that people typed, as Markdown that shows it as it was typed.
 */
#ifndef GESPREK_TOOLS_MARKDOWN_TEXT_H
#define GESPREK_TOOLS_MARKDOWN_TEXT_H

#include "gesprek/base/bytes.h"

/**
 * Append @p text as one line: it passes text_safe(), and no sign in it makes a heading, a link, a
 * picture, HTML or anything else.
 */
void markdown_add_text(struct bytes *out, struct str text);

#endif
