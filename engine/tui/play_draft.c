/**
 * @file
 * The line that is not sent yet: kept while it is typed, so that nothing is
 * lost when the program ends, and given back when it cannot be sent.
 */
#include <string.h>

#include "controller.h"

void play_keep_draft(struct play *play, const char *text)
{
	const struct play_log *log = play->options->log;
	struct diags diags = {0};

	if (play->stage != PLAY_TALK || !play->session)
		return;
	/* A reply that waits for an answer to a question is not sent yet. */
	if (play->held)
		text = play->held;
	if (str_is((struct str){bytes_text(&play->draft), play->draft.len}, text))
		return;
	bytes_reset(&play->draft);
	bytes_add_text(&play->draft, text);
	if (log && log->draft)
		play_log_result(play, log->draft(log->data, play->session, str_of(text), &diags),
				&diags);
}

void play_hand_back(struct play *play, const char *text)
{
	bytes_reset(&play->handed_back);
	bytes_add_text(&play->handed_back, text);
}

void play_take_back(struct play *play, struct bytes *text)
{
	*text = play->handed_back;
	play->handed_back = (struct bytes){0};
}

/* Characters of @p line beyond the cap, the one that it cuts through included. */
static size_t count_unheard(const char *line)
{
	size_t at = REPLY_MAX_BYTES, n = 0;

	while (at && ((unsigned char)line[at] & 0xc0) == 0x80)
		at--;
	for (; line[at]; at++)
		n += ((unsigned char)line[at] & 0xc0) != 0x80;
	return n;
}

/* What is over the cap would not be heard: a person can still do something about it. */
bool play_is_too_long(struct play *play, const char *line)
{
	if (strlen(line) <= REPLY_MAX_BYTES)
		return false;
	play_notice(play, play->can_ask ? UI_TEXT_TOO_LONG : UI_TEXT_CUT_OFF,
		    arena_textf(&play->arena, "%zu", count_unheard(line)));
	if (play->can_ask)
		play_hand_back(play, line);
	return play->can_ask;
}
