/**
 * @file
 * What a conversation practised goes to the trainee's own file, where the plan
 * of the next days is made from it.
 */
#include "controller.h"

#include "gesprek/store/practice.h"
#include "gesprek/talk/plan.h"
#include "gesprek/tui/local_day.h"

static bool is_with_child(const struct play *play)
{
	return play->scenario->begin->with->as != TO_PARENT;
}

static int64_t kept_number(const struct play *play)
{
	const struct play_log *log = play->options->log;

	return log && log->number ? log->number(log->data) : 0;
}

void play_keep_practice(struct play *play)
{
	struct practice practice[PLAN_PRINCIPLES];
	struct store *store = play->options->store;
	struct diags diags = {0};
	int64_t number = kept_number(play);
	bool is_kept = true;

	/* Who said nothing practised nothing; and a conversation that is not kept leaves no trace.
	 */
	if (!store || !number || play->is_practice_kept || !session_count_turns(play->session))
		return;
	size_t n = practice_of_score(&play->debrief.score, local_day(play_now(play)),
				     is_with_child(play), practice);
	for (size_t i = 0; i < n && is_kept; i++)
		is_kept = store_add_practice(store, &practice[i], number, &diags);
	play->is_practice_kept = true;
	play_log_result(play, is_kept, &diags);
}
