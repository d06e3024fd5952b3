/**
 * @file
 * `gesprek settings`: what a trainee has chosen, and what is kept of them.
 */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"
#include "gesprek/store/settings.h"
#include "json_tree.h"
#include "kept.h"
#include "record.h"

/* All that the command tells; `kept` owns the texts. */
struct standing {
	struct kept kept;
	struct setting_value values[SETTING_COUNT];
	char *path; /* NULL: there is no home to keep anything in */
	long long size_bytes;
	struct forgetting next;
};

static void say_refusal(struct diags *diags)
{
	say(_("the history cannot be read: %s: %s"), diags->v[0].path, diags->v[0].message);
	diags_clear(diags);
}

/* Reads the values anew: they may just have been changed. */
static bool read_values(struct standing *s)
{
	struct diags diags = {0};
	bool is_read = true;

	for (unsigned i = 0; i < SETTING_COUNT && is_read; i++)
		is_read = setting_read(s->kept.store, (enum setting)i, &s->kept.arena,
				       &s->values[i], &diags);
	if (is_read && s->kept.store != NULL)
		is_read = store_foresee(s->kept.store, record_now(),
					s->values[SETTING_RETENTION_DAYS].number, &s->next, &diags);
	if (!is_read)
		say_refusal(&diags);
	return is_read;
}

static void standing_close(struct standing *s)
{
	kept_close(&s->kept);
	free(s->path);
}

static bool standing_open(struct standing *s)
{
	struct stat st;

	*s = (struct standing){0};
	if (!kept_open(&s->kept))
		return false;
	s->path = record_path();
	if (s->path != NULL && stat(s->path, &st) == 0)
		s->size_bytes = (long long)st.st_size;
	if (read_values(s))
		return true;
	standing_close(s);
	return false;
}

static size_t count_unfinished(const struct records *records)
{
	size_t n = 0;

	for (size_t i = 0; i < records->n; i++)
		n += records->v[i].ended == 0;
	return n;
}

static const struct record *find_next(const struct standing *s)
{
	for (size_t i = 0; i < s->kept.records.n; i++)
		if (s->kept.records.v[i].id == s->next.id)
			return &s->kept.records.v[i];
	return NULL;
}

static void print_line(const char *label, const char *text)
{
	struct bytes safe = {0};

	text_safe(&safe, str_of(text), true);
	printf("%s: %s\n", label, bytes_text(&safe));
	bytes_clear(&safe);
}

static void print_wrapped(const char *text)
{
	enum { WIDTH_COLS = 80, INDENT_COLS = 4 };
	struct bytes wrapped = {0};

	bytes_add_fill(&wrapped, ' ', INDENT_COLS);
	text_wrap(&wrapped, str_of(text), WIDTH_COLS - INDENT_COLS, INDENT_COLS);
	puts(bytes_text(&wrapped));
	bytes_clear(&wrapped);
}

static void print_value(const struct standing *s, enum setting setting)
{
	const struct setting_value *const value = &s->values[setting];
	struct bytes text = {0};

	bytes_add_text(&text, value->text);
	if (!value->is_given)
		bytes_addf(&text, " (%s)", _("unless you choose otherwise"));
	print_line(setting_infos[setting].name, bytes_text(&text));
	bytes_clear(&text);
}

static void print_next(const struct standing *s)
{
	const struct record *const record = find_next(s);
	char at[RECORD_TIME_BYTES];
	struct bytes text = {0};

	if (s->next.n_due > 0)
		printf("%s: %zu\n", _("older than that, and forgotten when you practise again"),
		       s->next.n_due);
	else if (record != NULL) {
		record_time(s->next.at, false, at);
		bytes_addf(&text, "%s, %s", at, record_title(record));
		print_line(_("the next to be forgotten"), bytes_text(&text));
	}
	bytes_clear(&text);
}

static void print_history(const struct standing *s)
{
	const unsigned days = s->values[SETTING_RETENTION_DAYS].number;

	if (s->path == NULL) {
		puts(_("there is no home folder to keep the history in"));
		return;
	}
	print_line(_("what you practise is kept in"), s->path);
	if (!record_is_wanted(true))
		puts(_("but GESPREK_HISTORY says that nothing is to be kept"));
	printf("%s: %zu\n", _("conversations"), s->kept.records.n);
	if (s->kept.store == NULL)
		return;
	printf("%s: %zu\n", _("of which unfinished"), count_unfinished(&s->kept.records));
	printf("%s: %lld kB\n", _("size"), (s->size_bytes + 1023) / 1024);
	if (days == 0)
		print_line(_("kept"), _("until you forget it yourself"));
	else
		printf("%s: %u\n", _("days it is kept after your last words"), days);
	print_next(s);
}

static void print_all(const struct standing *s)
{
	for (unsigned i = 0; i < SETTING_COUNT; i++) {
		print_value(s, (enum setting)i);
		print_wrapped(_(setting_infos[i].help));
	}
	putchar('\n');
	print_history(s);
}

static json_t *value_json(const struct standing *s, enum setting setting)
{
	return setting_infos[setting].n_words > 0
		       ? json_safe_text(str_of(s->values[setting].text))
		       : json_integer((json_int_t)s->values[setting].number);
}

static json_t *next_json(const struct standing *s)
{
	char at[RECORD_TIME_BYTES];

	if (s->next.id == 0)
		return json_null();
	record_time(s->next.at, true, at);
	return json_pack("{s:I, s:s}", "id", (json_int_t)s->next.id, "at", at);
}

static void print_json(const struct standing *s)
{
	json_t *const settings = json_object();

	for (unsigned i = 0; i < SETTING_COUNT; i++)
		json_object_set_new(settings, setting_infos[i].name,
				    value_json(s, (enum setting)i));
	json_t *const json = json_pack(
		"{s:o, s:{s:o, s:I, s:I, s:I, s:I, s:o}}", "settings", settings, "history", "path",
		s->path != NULL ? json_safe_text(str_of(s->path)) : json_null(), "bytes",
		(json_int_t)s->size_bytes, "conversations", (json_int_t)s->kept.records.n,
		"unfinished", (json_int_t)count_unfinished(&s->kept.records), "due",
		(json_int_t)s->next.n_due, "next", next_json(s));
	json_dumpf(json, stdout, JSON_INDENT(2));
	putchar('\n');
	json_decref(json);
}

static bool find_setting(const char *name, enum setting *setting)
{
	const char *names[SETTING_COUNT];

	for (unsigned i = 0; i < SETTING_COUNT; i++) {
		names[i] = setting_infos[i].name;
		if (strcmp(names[i], name) != 0)
			continue;
		*setting = (enum setting)i;
		return true;
	}
	say_no_choice(_("a setting"), name, names, SETTING_COUNT);
	return false;
}

static bool is_allowed(const struct setting_info *info, const char *value)
{
	if (setting_allows(info, value, NULL))
		return true;
	if (info->n_words == 0)
		say(_("%s wants a whole number from %u to %u, not '%s'"), info->name, info->least,
		    info->most, value);
	else
		say_no_choice(info->name, value, info->words, info->n_words);
	return false;
}

/* @p value "" takes it back to what holds otherwise. */
static enum exit_status change(struct standing *s, enum setting setting, const char *value)
{
	struct diags diags = {0};

	/* Taking back what was never given makes no history. */
	if (s->kept.store == NULL && value[0] == '\0')
		return EXIT_FINE;
	if (s->kept.store == NULL)
		s->kept.store = record_store(&diags);
	if (s->kept.store == NULL ||
	    !store_write_setting(s->kept.store, setting_infos[setting].name, value, &diags)) {
		say(_("this cannot be kept: %s: %s"), diags.v[0].path, diags.v[0].message);
		diags_clear(&diags);
		return EXIT_OUTPUT;
	}
	return read_values(s) ? EXIT_FINE : EXIT_OUTPUT;
}

static void print_one(const struct standing *s, enum setting setting)
{
	print_value(s, setting);
	if (setting == SETTING_RETENTION_DAYS)
		print_next(s);
}

static enum exit_status run(const struct call *call, struct standing *s)
{
	const bool is_reset = call_has(call, "reset"), has_value = call->n_args > 1;
	enum exit_status status = EXIT_FINE;
	enum setting setting = SETTING_COUNT;

	if (call->n_args > 0 && !find_setting(call->args[0], &setting))
		return EXIT_USAGE;
	if (has_value && !is_allowed(&setting_infos[setting], call->args[1]))
		return EXIT_USAGE;
	if (has_value || is_reset)
		status = change(s, setting, has_value ? call->args[1] : "");
	if (status != EXIT_FINE)
		return status;
	if (call_has(call, "json"))
		print_json(s);
	else if (setting == SETTING_COUNT)
		print_all(s);
	else
		print_one(s, setting);
	return EXIT_FINE;
}

enum exit_status cmd_settings(const struct call *call)
{
	struct standing standing;

	if (call_has(call, "reset") && call->n_args != 1) {
		say(_("'--reset' wants the name of one setting"));
		return EXIT_USAGE;
	}
	if (!standing_open(&standing))
		return EXIT_OUTPUT;
	const enum exit_status status = run(call, &standing);
	standing_close(&standing);
	return status;
}

const struct option_row options_settings[] = {
	{"reset", NULL, N_("back to what holds where you have chosen nothing")},
	{"json", NULL, N_("as JSON, for other programs")},
	{0},
};
