/**
 * @file
 * The world as play_run() takes it.
 */
#include "play_call.h"

#include <time.h>
#include <unistd.h>

#include "gesprek/base/message.h"
#include "record.h"
#include "recorder.h"

static size_t list_cards(void *data, const struct scenario_card **cards, struct diags *diags)
{
	size_t n;

	*cards = library_cards(data, &n, diags);
	return n;
}

static const struct scenario *load(void *data, const char *id_or_path, struct diags *diags)
{
	return library_scenario(data, id_or_path, diags);
}

static void expect(void *data, const char *id_or_path)
{
	library_expect(data, id_or_path);
}

struct play_library play_call_library(struct library *library)
{
	return (struct play_library){library, list_cards, load, expect};
}

/* Four digits: enough to make conversations differ, few enough to type over. */
static uint64_t seed_from_clock(void)
{
	struct timespec now;

	clock_gettime(CLOCK_REALTIME, &now);
	return ((uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000) % 10000;
}

bool play_call_seed(const struct call *call, bool is_told, struct play_options *options)
{
	options->seed = seed_from_clock();
	if (!call_number(call, "seed", UINT64_MAX, &options->seed))
		return false;
	if (is_told && !call_has(call, "seed"))
		say(_("seed %llu"), (unsigned long long)options->seed);
	return true;
}

/* What comes from a pipe or a file is no practice, and stands in that file already; nor is trying
 * out what is being written. */
enum exit_status play_call_run(const struct call *call, struct play_options *options)
{
	const bool is_wanted = !options->watch && !call_has(call, "no-history") &&
			       record_is_wanted(isatty(STDIN_FILENO));
	char *refusal = NULL;
	struct store *store = is_wanted ? record_open(&refusal) : NULL;
	struct recorder *recorder = recorder_new(store, refusal);

	if (is_wanted)
		library_note_cards(options->library->data);
	options->log = recorder_log(recorder);
	options->store = store;
	if (store == NULL && isatty(STDIN_FILENO))
		options->unlocked_level = record_unlocked_level();
	options->now = record_now;
	const int status = play_run(options);
	recorder_free(recorder);
	store_close(store);
	return (enum exit_status)status;
}
