/**
 * @file
 * Modes, and the commands that are replies. Which keys a front end uses for
 * its own commands (`:stop`, `:terug`) is not known here.
 */
#include "talk.h"

#include <string.h>

const struct command_info command_infos[COMMAND_COUNT] = {
	[COMMAND_NONE] = {"", "", "", "any", ""},
#define C(NAME, id, nl, en, who, help) [COMMAND_##NAME] = {id, nl, en, who, help},
#include "gesprek/talk/commands.def"
#undef C
};

static const char *const mode_ids[MODE_COUNT] = {
	[MODE_GUIDED] = "guided",
	[MODE_COACH] = "coach",
	[MODE_EXAM] = "exam",
};

const char *mode_id(enum mode mode)
{
	return mode_ids[mode];
}

bool mode_find(const char *id, enum mode *mode)
{
	for (unsigned i = 0; i < MODE_COUNT; i++)
		if (!strcmp(mode_ids[i], id)) {
			*mode = (enum mode)i;
			return true;
		}
	return false;
}

static bool is_command_text(struct str reply, const char *text)
{
	size_t len = strlen(text);

	if (reply.len != len)
		return false;
	for (size_t i = 0; i < len; i++) {
		char c = reply.s[i];
		if (c >= 'A' && c <= 'Z')
			c = (char)(c - 'A' + 'a');
		if (c != text[i])
			return false;
	}
	return true;
}

enum command command_of(struct str reply)
{
	reply = str_trim(reply);
	if (!reply.len || reply.s[0] != ':')
		return COMMAND_NONE;
	for (unsigned i = COMMAND_NONE + 1; i < COMMAND_COUNT; i++)
		if (is_command_text(reply, command_infos[i].nl) ||
		    is_command_text(reply, command_infos[i].en))
			return (enum command)i;
	return COMMAND_NONE;
}
