/**
 * @file
 * Keys as a test writes them: <Name> is a row of keys.def; <Ctrl-D>, <Alt-b>, <Esc[9~>, <xc29b> are
 * bytes; <Paste> and <EndPaste> stand around what is pasted.
 */
#ifndef TESTS_SCREEN_KEY_NAMES_H
#define TESTS_SCREEN_KEY_NAMES_H

#include <stdio.h>
#include <string.h>

#include "gesprek/base/bytes.h"
#include "gesprek/tui/key.h"

/** Add what the key called @p name sends. @return false when there is none. */
static bool key_bytes(const char *name, struct bytes *out)
{
	unsigned byte;

	for (size_t i = 0; i < key_infos_n; i++)
		if (!strcmp(name, key_infos[i].name)) {
			bytes_add_text(out, key_infos[i].bytes);
			return true;
		}
	if (!strcmp(name, "Paste"))
		bytes_add_text(out, "\x1b[200~");
	else if (!strcmp(name, "EndPaste"))
		bytes_add_text(out, "\x1b[201~");
	else if (!strncmp(name, "Ctrl-", 5))
		bytes_add_char(out, (char)(name[5] & 0x1f));
	else if (!strncmp(name, "Alt-", 4))
		bytes_addf(out, "\x1b%c", name[4]);
	else if (!strncmp(name, "Esc", 3))
		bytes_addf(out, "\x1b%s", name + 3);
	else if (name[0] != 'x')
		return false;
	else
		while (sscanf(++name, "%2x", &byte) == 1 && name++)
			bytes_add_char(out, (char)byte);
	return true;
}

#endif
