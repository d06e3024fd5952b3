/**
 * @file
 * `gesprek new`: a scenario to begin with, which plays as it is.
 *
 * What no option says is asked, of a person at a terminal; elsewhere it is as
 * the skeleton has it.
 */
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "subcommand.h"
#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"
#include "library.h"
#include "messages.h"
#include "output_file.h"
#include "paths.h"
#include "principle_names.h"
#include "skeleton.h"

enum { LEVEL_MOST = 5, AIMS_MOST = 8, SUFFIX_LEN = 5, ANSWER_BYTES = 200 };

static const char *const with_words[] = {"parent", "child"};

struct wish {
	const struct call *call;
	struct skeleton skeleton;
	const char *aims[AIMS_MOST];
	const char *path;
	struct arena arena;
};

/* The value of an option, or what a person answers. "" where neither says anything. */
static const char *value_of(struct wish *wish, const char *option, const char *question)
{
	char answer[ANSWER_BYTES] = "";

	if (call_has(wish->call, option))
		return call_text(wish->call, option, "");
	if (!isatty(STDIN_FILENO))
		return "";
	fprintf(stderr, "%s ", question);
	fflush(stderr);
	if (!fgets(answer, sizeof answer, stdin))
		return "";
	answer[strcspn(answer, "\r\n")] = '\0';
	return arena_text(&wish->arena, answer, strlen(answer));
}

static bool read_with(struct wish *wish)
{
	const char *with = value_of(wish, "with", _("With a parent or a child? [parent]"));

	wish->skeleton.with_child = !strcmp(with, with_words[1]) || !strcmp(with, _("child"));
	if (!*with || wish->skeleton.with_child || !strcmp(with, with_words[0]) ||
	    !strcmp(with, _("parent")))
		return true;
	say_no_choice(_("option '--with'"), with, with_words, 2);
	return false;
}

static bool read_title(struct wish *wish)
{
	const char *title = value_of(wish, "title", _("What is it called? [New conversation]"));

	wish->skeleton.title = *title ? title : _("New conversation");
	if (utf8_is_valid(str_of(title), NULL))
		return true;
	say(_("a title is text in UTF-8"));
	return false;
}

static bool read_person(struct wish *wish)
{
	const char *person = value_of(wish, "name", _("Who is talked to, by first name? [Robin]"));

	wish->skeleton.person = *person ? person : "Robin";
	if (skeleton_is_name(wish->skeleton.person))
		return true;
	say(_("'%s' is no first name: use letters, '-' and blanks"), person);
	return false;
}

static bool read_level(struct wish *wish)
{
	const char *level = value_of(wish, "level", _("How heavy, from 1 to 5? [1]"));

	wish->skeleton.level = *level ? (unsigned)(*level - '0') : 1;
	if (wish->skeleton.level >= 1 && wish->skeleton.level <= LEVEL_MOST &&
	    (!*level || !level[1]))
		return true;
	say(_("a level is a number from 1 to 5, not '%s'"), level);
	return false;
}

static bool add_aim(struct wish *wish, const char *typed)
{
	size_t *n = &wish->skeleton.n_aims;
	const char *id;

	if (!principle_find(typed, &id))
		return false;
	for (size_t i = 0; i < *n; i++)
		if (!strcmp(wish->aims[i], id))
			return true;
	wish->aims[(*n)++] = id;
	return true;
}

static bool read_aims(struct wish *wish)
{
	const char *aims = value_of(
		wish, "aims", _("Which principles is it about? [respect, safety, small-steps]"));
	char *typed = arena_text(&wish->arena, *aims ? aims : "respect,safety,small-steps",
				 strlen(*aims ? aims : "respect,safety,small-steps"));
	char *rest = NULL;

	wish->skeleton.aims = wish->aims;
	for (char *aim = strtok_r(typed, ",", &rest); aim; aim = strtok_r(NULL, ",", &rest)) {
		aim += strspn(aim, " ");
		for (size_t len = strlen(aim); len && aim[len - 1] == ' '; len--)
			aim[len - 1] = '\0';
		if (*aim && !add_aim(wish, aim))
			return false;
	}
	return true;
}

/* The file is called as its id; without a name, as its title. */
static bool choose_path(struct wish *wish)
{
	struct bytes id = {0};
	const char *path = wish->call->n_args ? wish->call->args[0] : NULL;
	const char *name = path ? strrchr(path, '/') : NULL;

	name = name ? name + 1 : path ? path : wish->skeleton.title;
	size_t len = strlen(name);
	if (path && len > SUFFIX_LEN && !strcmp(name + len - SUFFIX_LEN, ".yaml"))
		len -= SUFFIX_LEN;
	skeleton_id(arena_text(&wish->arena, name, len), &id);
	const bool is_good = id.len && (!path || (id.len == len && !memcmp(id.s, name, len)));
	wish->skeleton.id = arena_text(&wish->arena, bytes_text(&id), id.len);
	wish->path = arena_textf(&wish->arena, "%.*s%s.yaml", path ? (int)(name - path) : 0,
				 path ? path : "", wish->skeleton.id);
	bytes_clear(&id);
	if (!is_good)
		say(_("call the file by small letters, digits and '-', such as 'new-talk.yaml'"));
	return is_good;
}

/* Beside a folder with a schema that one, as the shipped scenarios have it. */
static void choose_schema(struct wish *wish)
{
	static const char own[] = "../schema/scenario.schema.json";
	char *folder = paths_folder(wish->path);
	char *beside = paths_join(folder, own);
	char *found = paths_is_file(beside) ? NULL : paths_find("schema/scenario.schema.json");
	char *whole = found ? realpath(found, NULL) : NULL;

	wish->skeleton.schema = whole ? arena_text(&wish->arena, whole, strlen(whole)) : own;
	free(whole);
	free(found);
	free(beside);
	free(folder);
}

/* What it says must load: a person called Narrator would not. */
static bool loads(const struct wish *wish, struct str text)
{
	struct library *library = library_new(NULL, 0);
	struct diags diags = {0};
	const bool is_good = library_scenario_text(library, wish->path, text,
						   wish->skeleton.language, &diags) != NULL;

	if (!is_good)
		say_diags(&diags);
	diags_clear(&diags);
	library_free(library);
	return is_good;
}

static enum exit_status write_file(struct wish *wish)
{
	struct bytes text = {0};
	struct output_file output;
	enum exit_status status = EXIT_NO_INPUT;

	choose_schema(wish);
	if (skeleton_write(&wish->skeleton, &text))
		status = loads(wish, (struct str){text.s, text.len})
				 ? output_open(&output, wish->path, call_has(wish->call, "force"))
				 : EXIT_BAD_DATA;
	if (status == EXIT_FINE) {
		fwrite(bytes_text(&text), 1, text.len, output.file);
		output_share(&output);
		status = output_close(&output) ? EXIT_FINE : EXIT_OUTPUT;
	}
	bytes_clear(&text);
	if (status == EXIT_FINE)
		say(_("'%s' is ready to write in. 'gesprek play %s' plays it, 'gesprek check %s' "
		      "tells what is still to be done"),
		    wish->path, wish->path, wish->path);
	return status;
}

enum exit_status cmd_new(const struct call *call)
{
	struct wish wish = {.call = call};
	size_t n, language;
	const char *const *languages = messages_languages(&n);

	wish.skeleton.language = messages_language();
	bool is_good = call_choice(call, "language", languages, n, &language);
	if (call_has(call, "language") && is_good)
		wish.skeleton.language = languages[language];
	is_good = is_good && read_with(&wish) && read_title(&wish) && read_person(&wish) &&
		  read_level(&wish) && read_aims(&wish) && choose_path(&wish);
	const enum exit_status status = is_good ? write_file(&wish) : EXIT_USAGE;
	arena_clear(&wish.arena);
	return status;
}

const struct option_row options_new[] = {
	{"with", "WHOM", N_("parent or child")},
	{"title", "TITLE", N_("what it is called")},
	{"name", "NAME", N_("whom is talked to, by first name")},
	{"level", "N", N_("how heavy it is, from 1 to 5")},
	{"aims", "LIST", N_("the principles it is about, with commas between")},
	{"language", "LANGUAGE", N_("the language it is written in: nl or en")},
	{"force", NULL, N_("write over FILE when it is there already")},
	{0},
};
