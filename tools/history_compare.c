/**
 * @file
 * A comparison: both conversations said again, then blocks of two texts.
 */
#include "history_compare.h"

#include <stdlib.h>
#include <string.h>

#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"
#include "gesprek/talk/team.h"
#include "gesprek/talk/versions.h"
#include "history_compare_json.h"
#include "paired_text.h"
#include "replay.h"

static const char *cell_take(struct arena *arena, struct bytes *cell)
{
	const char *const text = arena_text(arena, bytes_text(cell), cell->len);

	bytes_clear(cell);
	return text;
}

static const char *head_cell(struct arena *arena, const struct record *record)
{
	char begun[RECORD_TIME_BYTES];
	struct bytes cell = {0};

	record_time(record->started, false, begun);
	bytes_addf(&cell, "%s\n%s: %s\n%s: %s\n%s: %s", record_title(record), _("begun"), begun,
		   _("mode"), record_mode(record), _("ending"), record_outcome(record));
	return cell_take(arena, &cell);
}

/* A newline that was pasted into a reply is none of the lines here. */
static void add_reply(struct bytes *cell, struct str reply)
{
	text_safe(cell, reply, false);
}

static const char *turn_cell(struct arena *arena, const struct replay *replay, size_t index)
{
	struct bytes cell = {0};

	if (index >= replay->n_replies)
		return "";
	add_reply(&cell, replay->replies[index].text);
	if (replay->session != NULL) {
		const struct version version =
			version_of(replay->session, (unsigned)index + 1, arena);
		if (version.heard[0] != '\0')
			bytes_addf(&cell, "\n%s: %s", _("heard"), version.heard);
		if (replay->moods[index][0] != '\0')
			bytes_addf(&cell, "\n%s", replay->moods[index]);
	}
	return cell_take(arena, &cell);
}

static const char *principles_cell(struct arena *arena, const struct replay *replay)
{
	struct team_principle principles[TEAM_PRINCIPLES];
	struct bytes cell = {0};

	if (replay->session == NULL)
		return "";
	const struct score score = score_session(replay->session);
	team_principles(replay->session, &score, arena, principles);
	for (size_t i = 0; i < TEAM_PRINCIPLES; i++)
		bytes_addf(&cell, "%s%s: %s", i > 0 ? "\n" : "", principles[i].title,
			   principles[i].level);
	return cell_take(arena, &cell);
}

static size_t count_turns(const struct replay replays[COMPARED])
{
	return replays[0].n_replies > replays[1].n_replies ? replays[0].n_replies
							   : replays[1].n_replies;
}

static void print_comparison(struct arena *arena, const struct replay replays[COMPARED],
			     bool is_same_scenario)
{
	struct paired_text page;
	char title[64];

	paired_text_begin(&page, stdout);
	for (size_t i = 0; i < COMPARED; i++)
		page.names[i] = arena_textf(arena, _("conversation %lld"),
					    (long long)replays[i].record->id);
	paired_text_add(&page, NULL, head_cell(arena, replays[0].record),
			head_cell(arena, replays[1].record));
	for (size_t i = 0; i < count_turns(replays) && is_same_scenario; i++) {
		snprintf(title, sizeof title, _("reply %u"), (unsigned)i + 1);
		paired_text_add(&page, title, turn_cell(arena, &replays[0], i),
				turn_cell(arena, &replays[1], i));
	}
	if (replays[0].session != NULL || replays[1].session != NULL)
		paired_text_add(&page, _("the eight principles"),
				principles_cell(arena, &replays[0]),
				principles_cell(arena, &replays[1]));
}

static enum exit_status compare(struct kept *kept, const struct replay replays[COMPARED],
				bool is_json)
{
	const bool is_same_scenario =
		!strcmp(replays[0].record->scenario, replays[1].record->scenario);

	if (!is_same_scenario)
		say(_("these are conversations of two scenarios, so their replies are not set "
		      "beside each other"));
	for (size_t i = 0; i < COMPARED; i++)
		replay_tell(&replays[i]);
	if (is_json)
		history_compare_json(replays, is_same_scenario);
	else
		print_comparison(&kept->arena, replays, is_same_scenario);
	return EXIT_FINE;
}

enum exit_status history_compare(struct kept *kept, const struct record *const records[COMPARED],
				 bool is_json)
{
	struct library *const library = library_new(NULL, 0);
	struct replay replays[COMPARED] = {0};
	enum exit_status status = EXIT_OUTPUT;
	struct diags diags = {0};
	bool is_read = true;

	for (size_t i = 0; i < COMPARED && is_read; i++)
		is_read = replay_open(&replays[i], kept, records[i], library, &diags);
	if (is_read)
		status = compare(kept, replays, is_json);
	else
		say_diags(&diags);
	for (size_t i = 0; i < COMPARED; i++)
		replay_close(&replays[i]);
	library_free(library);
	return status;
}
