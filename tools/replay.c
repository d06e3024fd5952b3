/**
 * @file
 * From a record to its session.
 */
#include "replay.h"

#include <unistd.h>

#include "gesprek/base/message.h"
#include "gesprek/store/replay.h"

/* Where it was kept from, or what has its id now that the file was moved. */
static const struct scenario *find_scenario(const struct record *record, struct library *library)
{
	struct diags unread = {0};
	const bool is_there = access(record->path, R_OK) == 0;
	const struct scenario *const scenario =
		library_scenario(library, is_there ? record->path : record->scenario, &unread);

	diags_clear(&unread);
	return scenario;
}

static void say_again(struct replay *replay, const struct scenario *scenario, struct kept *kept)
{
	struct session_options options = {0};
	const struct replayed shown = {replay->lines, replay->n_lines, replay->n_replies};

	replay_options(replay->record, scenario, &options);
	/* An exam hides moods only while it goes on. */
	options.mode = MODE_COACH;
	replay->session = session_new(scenario, &options);
	for (size_t i = 0; i < replay->n_replies && !session_is_over(replay->session); i++) {
		const struct kept_reply *const reply = &replay->replies[i];
		session_say_as(replay->session, reply->text, reply->respellings);
		replay->moods[i] = session_mood_text(replay->session, &kept->arena);
	}
	replay->parting = replay_parting(replay->session, replay->record, &shown);
	replay->is_scenario_edited = scenario->hash != replay->record->scenario_hash;
	replay->is_rules_edited = pack_hash(scenario->pack) != replay->record->rules_hash;
}

bool replay_open(struct replay *replay, struct kept *kept, const struct record *record,
		 struct library *library, struct diags *diags)
{
	*replay = (struct replay){.record = record};
	if (!store_read_lines(kept->store, record->id, &kept->arena, &replay->lines,
			      &replay->n_lines, diags) ||
	    !store_read_replies(kept->store, record->id, &kept->arena, &replay->replies,
				&replay->n_replies, diags))
		return false;
	replay->moods = arena_new(&kept->arena, (replay->n_replies + 1) * sizeof *replay->moods);
	for (size_t i = 0; i < replay->n_replies; i++)
		replay->moods[i] = "";
	const struct scenario *const scenario = find_scenario(record, library);
	if (scenario != NULL)
		say_again(replay, scenario, kept);
	return true;
}

void replay_close(struct replay *replay)
{
	session_free(replay->session);
	*replay = (struct replay){0};
}

void replay_tell(const struct replay *replay)
{
	const long long id = replay->record->id;

	if (replay->session == NULL)
		say(_("the scenario of conversation %lld cannot be read any more: what was heard "
		      "in it is left out"),
		    id);
	else if (replay->parting > 0)
		say(_("conversation %lld goes another way from reply %u on, since it was edited: "
		      "what is heard is as it would be now"),
		    id, replay->parting);
	else if (replay->is_scenario_edited || replay->is_rules_edited)
		say(_("the scenario or the rules of conversation %lld were edited since: what is "
		      "heard is as it would be now"),
		    id);
}
