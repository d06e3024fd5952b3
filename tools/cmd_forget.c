/**
 * @file
 * `gesprek forget`: remove conversations from the history, their bytes included.
 */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "kept.h"
#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"
#include "gesprek/store/forget.h"

/* Whoever pipes has decided; a person may have mistyped a number. */
static bool is_confirmed(const char *question)
{
	char answer[16] = "";
	struct bytes safe = {0};

	if (!isatty(STDIN_FILENO))
		return true;
	text_safe(&safe, str_of(question), false);
	fprintf(stderr, "%s %s ", bytes_text(&safe), _("(y/n)"));
	bytes_clear(&safe);
	fflush(stderr);
	/* Yes and ja, whatever language the program speaks. */
	return fgets(answer, sizeof answer, stdin) != NULL && strchr("yYjJ", answer[0]) != NULL &&
	       answer[0] != '\0';
}

static enum exit_status tell(bool is_forgotten, struct diags *diags)
{
	/* Also when it was done: that the file could not be cleaned yet. */
	for (size_t i = 0; i < diags->n; i++)
		say("%s: %s", diags->v[i].path, diags->v[i].message);
	diags_clear(diags);
	return is_forgotten ? EXIT_FINE : EXIT_OUTPUT;
}

static enum exit_status forget_one(struct kept *kept, const char *id)
{
	enum exit_status status = EXIT_FINE;
	const struct record *const record = kept_find(kept, id, &status);
	struct diags diags = {0};
	struct bytes question = {0};
	char begun[RECORD_TIME_BYTES];

	if (record == NULL)
		return status;
	record_time(record->started, false, begun);
	bytes_addf(&question, _("forget '%s' of %s?"), record_title(record), begun);
	if (is_confirmed(bytes_text(&question)))
		status = tell(store_forget(kept->store, record->id, &diags), &diags);
	else
		say(_("nothing was forgotten"));
	bytes_clear(&question);
	return status;
}

static enum exit_status forget_all(struct kept *kept)
{
	struct diags diags = {0};
	struct bytes question = {0};
	enum exit_status status = EXIT_FINE;

	if (kept->store == NULL)
		return EXIT_FINE;
	bytes_addf(&question, _("forget all that was kept? conversations: %zu"), kept->records.n);
	if (is_confirmed(bytes_text(&question)))
		status = tell(store_forget_all(kept->store, &diags), &diags);
	else
		say(_("nothing was forgotten"));
	bytes_clear(&question);
	return status;
}

enum exit_status cmd_forget(const struct call *call)
{
	const bool is_all = call_has(call, "all");
	struct kept kept;

	if (is_all == (call->n_args > 0)) {
		say(_("say which conversation to forget, or --all of them"));
		return EXIT_USAGE;
	}
	if (!kept_open(&kept))
		return EXIT_OUTPUT;
	const enum exit_status status =
		is_all ? forget_all(&kept) : forget_one(&kept, call->args[0]);
	kept_close(&kept);
	return status;
}

const struct option_row options_forget[] = {
	{"all", NULL, N_("everything that was kept")},
	{0},
};
