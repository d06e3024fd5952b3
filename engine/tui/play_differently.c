/**
 * @file
 * Saying one reply differently: back to that moment, the first version kept
 * beside the second. Nothing is thrown away: what is taken back stays in the
 * history, and the first version can be taken up again whole.
 */
#include <string.h>

#include "forms.h"

static struct str copy_text(struct arena *arena, const char *text)
{
	size_t len = strlen(text);

	return (struct str){arena_text(arena, text, len), len};
}

static struct respellings copy_respellings(struct arena *arena, struct respellings from)
{
	struct respelling *to = arena_new(arena, from.n * sizeof *to);

	for (size_t i = 0; i < from.n; i++) {
		to[i] = from.v[i];
		to[i].as = copy_text(arena, from.v[i].as).s;
	}
	return (struct respellings){to, from.n};
}

/* Replies @p first to the last, counted from 1, so that they can be said again. */
static struct kept_reply *copy_replies(const struct play *play, struct arena *arena, unsigned first,
				       size_t *n)
{
	size_t n_turns = session_count_turns(play->session);
	struct kept_reply *replies = arena_new(arena, n_turns * sizeof *replies);

	*n = 0;
	for (size_t i = first - 1; i < n_turns; i++) {
		const struct turn *turn = session_get_turn(play->session, i);
		replies[(*n)++] = (struct kept_reply){copy_text(arena, turn->reply),
						      copy_respellings(arena, turn->respellings)};
	}
	return replies;
}

void play_forget_versions(struct play *play)
{
	arena_clear(&play->again.arena);
	play->again = (struct again){0};
}

/* The moment before @p turn is next; what was said from there is remembered. */
static void remember(struct play *play, unsigned turn)
{
	struct again *again = &play->again;

	again->is_open = true;
	again->turn = turn;
	again->first = version_of(play->session, turn, &again->arena);
	again->rest = copy_replies(play, &again->arena, turn, &again->n_rest);
}

void play_say_differently(struct play *play, unsigned turn)
{
	size_t n = session_count_turns(play->session);

	if (!turn || turn > n)
		return;
	remember(play, turn);
	play->stage = PLAY_TALK;
	play_rewind(play, (unsigned)(n - turn + 1));
}

/* An attempt is a conversation of its own: the one that was looked back on stays as it ended. */
void play_attempt(struct play *play, unsigned turn)
{
	struct arena arena = {0};
	struct again again = {0};
	size_t n_before;
	struct kept_reply *before = copy_replies(play, &arena, 1, &n_before);

	remember(play, turn);
	again = play->again;
	play->again = (struct again){0};
	play_begin_anew(play, turn);
	for (size_t i = 0; i + 1 < turn && i < n_before; i++)
		play_say_as(play, before[i].text.s, before[i].respellings);
	play_mark_replayed(play);
	play->again = again;
	arena_clear(&arena);
}

static void add_pair(struct play *play, unsigned turn)
{
	struct again *again = &play->again;
	struct version_pair *pairs = arena_new(&again->arena, (again->n_pairs + 1) * sizeof *pairs);

	if (again->n_pairs)
		memcpy(pairs, again->pairs, again->n_pairs * sizeof *pairs);
	pairs[again->n_pairs].first = again->first;
	pairs[again->n_pairs].second = version_of(play->session, turn, &again->arena);
	again->pairs = pairs;
	again->n_pairs++;
}

/* What could not be heard at all (nothing typed, no text) is no second version yet. */
void play_compare(struct play *play, const struct turn *turn)
{
	struct again *again = &play->again;

	if (!again->is_open || !turn->is_counted || turn->number < again->turn)
		return;
	again->is_open = false;
	add_pair(play, turn->number);
	if (play->can_ask)
		form_versions_open(play);
}

void play_take_first(struct play *play)
{
	const struct again *again = &play->again;
	size_t n = session_count_turns(play->session);

	play->stage = PLAY_TALK;
	play_rewind(play, (unsigned)(n - again->turn + 1));
	for (size_t i = 0; i < again->n_rest && !session_is_over(play->session); i++)
		play_say_as(play, again->rest[i].text.s, again->rest[i].respellings);
}

void play_say_once_more(struct play *play)
{
	struct again *again = &play->again;
	size_t n = session_count_turns(play->session);

	play->stage = PLAY_TALK;
	again->is_open = true;
	play_rewind(play, (unsigned)(n - again->turn + 1));
}
