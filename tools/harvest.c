/**
 * @file
 * Gathering what was not heard. Replies are compared as they are typed but for
 * blanks: who types it twice meant it.
 */
#include "harvest.h"

#include <stdlib.h>
#include <string.h>

#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"
#include "replay.h"

/* As one line without signs that would part columns, and without the breaks of a paste. */
static const char *one_line(struct arena *arena, const char *text)
{
	struct bytes safe = {0}, line = {0};

	text_safe(&safe, str_of(text), false);
	for (size_t i = 0; i < safe.len; i++)
		if (!strchr(" \t\r\n", safe.s[i]))
			bytes_add_char(&line, safe.s[i]);
		else if (line.len && line.s[line.len - 1] != ' ')
			bytes_add_char(&line, ' ');
	const struct str trimmed = str_trim((struct str){bytes_text(&line), line.len});
	const char *copy = arena_text(arena, trimmed.s, trimmed.len);
	bytes_clear(&safe);
	bytes_clear(&line);
	return copy;
}

/* What the other said last: the last of the lines it answered. */
static const char *last_line(const char *said)
{
	const char *line = said ? strrchr(said, '\n') : NULL;

	return line ? line + 1 : said ? said : "";
}

static void add_turn(struct harvest *harvest, const char *scenario, const struct turn *turn)
{
	const char *reply = one_line(&harvest->arena, turn->reply);

	for (size_t i = 0; i < harvest->n; i++) {
		struct unheard *known = &harvest->v[i];
		if (!strcmp(known->reply, reply) && !strcmp(known->node, turn->node->id) &&
		    !strcmp(known->scenario, scenario)) {
			known->times++;
			return;
		}
	}
	*array_add(harvest->v, harvest->n, harvest->cap) = (struct unheard){
		.scenario = arena_text(&harvest->arena, scenario, strlen(scenario)),
		.node = arena_text(&harvest->arena, turn->node->id, strlen(turn->node->id)),
		.said = one_line(&harvest->arena, last_line(turn->said_before)),
		.reply = reply,
		.to = turn->node->with->as,
		.times = 1,
	};
}

static bool add_record(struct harvest *harvest, struct kept *kept, const struct record *record,
		       struct library *library, struct diags *diags)
{
	struct replay replay;
	const bool is_read = replay_open(&replay, kept, record, library, diags);
	const size_t n = is_read && replay.session ? session_count_turns(replay.session) : 0;

	for (size_t i = 0; i < n; i++) {
		const struct turn *turn = session_get_turn(replay.session, i);
		if (turn->is_unheard && turn->command == COMMAND_NONE)
			add_turn(harvest, record->scenario, turn);
	}
	replay_close(&replay);
	return is_read;
}

static int by_place(const void *a, const void *b)
{
	const struct unheard *x = a, *y = b;
	int order = strcmp(x->scenario, y->scenario);

	order = order ? order : strcmp(x->node, y->node);
	order = order ? order : (x->times < y->times) - (x->times > y->times);
	return order ? order : strcmp(x->reply, y->reply);
}

bool harvest_gather(struct harvest *harvest, struct kept *kept, struct library *library,
		    const char *only, struct diags *diags)
{
	bool is_read = true;

	*harvest = (struct harvest){0};
	for (size_t i = 0; i < kept->records.n && is_read; i++)
		if (!only || !strcmp(kept->records.v[i].scenario, only))
			is_read = add_record(harvest, kept, &kept->records.v[i], library, diags);
	if (harvest->n)
		qsort(harvest->v, harvest->n, sizeof *harvest->v, by_place);
	return is_read;
}

void harvest_clear(struct harvest *harvest)
{
	free(harvest->v);
	arena_clear(&harvest->arena);
	*harvest = (struct harvest){0};
}

static bool is_new_node(const struct harvest *harvest, size_t i)
{
	return !i || strcmp(harvest->v[i].node, harvest->v[i - 1].node) != 0 ||
	       strcmp(harvest->v[i].scenario, harvest->v[i - 1].scenario) != 0;
}

void harvest_write_tsv(const struct harvest *harvest, struct bytes *out)
{
	unsigned number = 0;

	for (size_t i = 0; i < harvest->n; i++) {
		const struct unheard *one = &harvest->v[i];
		number = is_new_node(harvest, i) ? 1 : number + 1;
		bytes_addf(out, "%s/%s-%u\t%s\t%s\t%s\t\n", one->scenario, one->node, number,
			   addressee_id(one->to), one->said, one->reply);
	}
}

/* In single quotes, where only a quote has to be doubled. */
static void add_quoted(struct bytes *out, const char *text)
{
	bytes_add_char(out, '\'');
	for (; *text; text++)
		bytes_add_text(out, *text == '\'' ? "''" : (char[]){*text, '\0'});
	bytes_add_char(out, '\'');
}

void harvest_write_tests(const struct harvest *harvest, struct bytes *out)
{
	for (size_t i = 0; i < harvest->n; i++) {
		const struct unheard *one = &harvest->v[i];
		if (is_new_node(harvest, i)) {
			bytes_addf(out, "%s# %s: %s\n", i ? "\n" : "", one->scenario, one->node);
			bytes_add_text(out, "    tests:\n");
		}
		bytes_add_text(out, "      - {reply: ");
		add_quoted(out, one->reply);
		bytes_add_text(out, ", finds: []}");
		if (one->times > 1)
			bytes_addf(out, _(" # typed %u times"), one->times);
		bytes_add_char(out, '\n');
	}
}
