/**
 * @file
 * Reading the list of what was kept, and saying it to people.
 */
#include "kept.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "gesprek/base/message.h"
#include "paths.h"
#include "record.h"
#include "table.h"

static const char *const ending_words[ENDING_COUNT] = {
	[ENDING_NONE] = N_("ended early"),    [ENDING_RELIEVED] = N_("relieved"),
	[ENDING_ANGRY] = N_("angry"),         [ENDING_DISTRUST] = N_("without trust"),
	[ENDING_NODDING] = N_("nodding"),     [ENDING_HEARD] = N_("heard"),
	[ENDING_SHUT_DOWN] = N_("shut down"), [ENDING_PLEASING] = N_("pleasing"),
};

static const char *const mode_words[MODE_COUNT] = {
	[MODE_GUIDED] = N_("guided"),
	[MODE_COACH] = N_("coach"),
	[MODE_EXAM] = N_("exam"),
};

static bool has_history(void)
{
	char *const path = record_path();
	const bool is_there = path != NULL && paths_is_file(path);

	free(path);
	return is_there;
}

static void say_unread(const struct diags *diags)
{
	say(_("the history cannot be read: %s: %s"), diags->v[0].path, diags->v[0].message);
}

bool kept_open(struct kept *kept)
{
	struct diags diags = {0};
	bool is_read = true;

	*kept = (struct kept){0};
	if (!has_history())
		return true;
	kept->store = record_store(&diags);
	if (kept->store != NULL)
		record_take_address(kept->store);
	is_read = kept->store != NULL &&
		  store_list(kept->store, &kept->arena, &kept->records, &diags);
	if (!is_read) {
		say_unread(&diags);
		kept_close(kept);
	}
	diags_clear(&diags);
	return is_read;
}

bool kept_hold(struct kept *kept)
{
	struct diags diags = {0};
	const bool is_read = kept->store == NULL ||
			     (store_start_reading(kept->store, &diags) &&
			      store_list(kept->store, &kept->arena, &kept->records, &diags));

	if (!is_read)
		say_unread(&diags);
	diags_clear(&diags);
	return is_read;
}

void kept_release(struct kept *kept)
{
	if (kept->store != NULL)
		store_stop_reading(kept->store);
}

void kept_close(struct kept *kept)
{
	store_close(kept->store);
	arena_clear(&kept->arena);
	*kept = (struct kept){0};
}

const struct record *kept_find(const struct kept *kept, const char *id, enum exit_status *status)
{
	char *end = NULL;

	errno = 0;
	const long long number = strtoll(id, &end, 10);
	if (errno != 0 || *end != '\0' || id[0] < '0' || id[0] > '9') {
		say(_("a conversation is named by its number, as 'gesprek history' shows it, not "
		      "by '%s'"),
		    id);
		*status = EXIT_USAGE;
		return NULL;
	}
	for (size_t i = 0; i < kept->records.n; i++)
		if (kept->records.v[i].id == number)
			return &kept->records.v[i];
	say(_("there is no conversation %lld; 'gesprek history' shows which there are"), number);
	*status = EXIT_NO_INPUT;
	return NULL;
}

const char *record_title(const struct record *record)
{
	return record->title[0] != '\0' ? record->title : record->scenario;
}

const char *record_outcome(const struct record *record)
{
	enum ending ending = ENDING_NONE;

	if (record->ended == 0)
		return _("unfinished");
	/* A later version may know endings that this one does not. */
	if (record->ending[0] != '\0' && !ending_find(record->ending, &ending))
		return record->ending;
	return _(ending_words[ending]);
}

const char *record_mode(const struct record *record)
{
	enum mode mode;

	return mode_find(record->mode, &mode) ? _(mode_words[mode]) : record->mode;
}

void record_time(int64_t time, bool is_for_programs, char text[RECORD_TIME_BYTES])
{
	const time_t seconds = (time_t)time;
	struct tm local;
	size_t len = 0;

	if (localtime_r(&seconds, &local) != NULL)
		len = strftime(text, RECORD_TIME_BYTES - 1,
			       is_for_programs ? "%Y-%m-%dT%H:%M:%S%z" : "%Y-%m-%d %H:%M", &local);
	text[len] = '\0';
	if (!is_for_programs || len < 5)
		return;
	/* strftime() writes +0100; RFC 3339 wants +01:00. */
	memmove(text + len - 1, text + len - 2, 3);
	text[len - 2] = ':';
}

size_t kept_write(const struct kept *kept, bool (*is_wanted)(const struct record *record))
{
	struct table table = {.n_cols = 6, .right = 1 | 1 << 4};
	size_t n = 0;

	table_add(&table, _("number"));
	table_add(&table, _("begun"));
	table_add(&table, _("conversation"));
	table_add(&table, _("mode"));
	table_add(&table, _("replies"));
	table_add(&table, _("ending"));
	for (size_t i = 0; i < kept->records.n; i++) {
		const struct record *const record = &kept->records.v[i];
		char begun[RECORD_TIME_BYTES];

		if (is_wanted != NULL && !is_wanted(record))
			continue;
		record_time(record->started, false, begun);
		table_addf(&table, "%lld", (long long)record->id);
		table_add(&table, begun);
		table_add(&table, record_title(record));
		table_add(&table, record_mode(record));
		table_addf(&table, "%u", record->replies);
		table_add(&table, record_outcome(record));
		n++;
	}
	if (n > 0)
		table_write(&table, stdout);
	table_clear(&table);
	return n;
}
