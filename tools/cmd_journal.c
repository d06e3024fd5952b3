/**
 * @file
 * `gesprek journal`: the trainee's own pages, to read and to write.
 */
#include "gesprek/base/message.h"
#include "own_pages.h"

enum exit_status cmd_journal(const struct call *call)
{
	return own_pages_open(call, PLAY_FIRST_JOURNAL);
}

const struct option_row options_journal[] = {
	{"plain", NULL, N_("plain lines: no full screen")},
	{"ascii", NULL, N_("draw with plain ASCII signs")},
	{0},
};
