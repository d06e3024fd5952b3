/**
 * @file
 * The trainee's own pages: the journal and the self-scan, for the commands that open them.
 */
#ifndef GESPREK_TOOLS_OWN_PAGES_H
#define GESPREK_TOOLS_OWN_PAGES_H

#include "gesprek/tui/play.h"
#include "subcommand.h"

/**
 * Open what is @p first, full screen or in plain lines. Where nobody sits at a terminal, and where
 * GESPREK_HISTORY says that nothing is kept, it is written out as text.
 */
enum exit_status own_pages_open(const struct call *call, enum play_first first);

#endif
