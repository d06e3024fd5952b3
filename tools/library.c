/**
 * @file
 * Reading rules and scenarios once, and keeping them.
 */
#include "library.h"

#include <stdlib.h>
#include <string.h>

#include "subcommand.h"
#include "card_list.h"
#include "content.h"
#include "files.h"
#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"
#include "kept_packs.h"
#include "messages.h"
#include "paths.h"

struct kept_scenario {
	const char *path;
	struct scenario *scenario; /* NULL: could not be read, and that was said */
};

struct library {
	struct arena arena;
	const char *const *rules;
	size_t n_rules;
	struct kept_packs packs;
	struct kept_scenario *scenarios;
	size_t n_scenarios, cap_scenarios;
	struct card_list cards;
	const char **files; /* that were read */
	size_t n_files, cap_files;
	bool has_cards;
	bool is_noting; /* cards for the next start */
};

struct library *library_new(const char *const *rules, size_t n_rules)
{
	struct library *library = memory_new(sizeof *library);

	library->rules = rules;
	library->n_rules = n_rules;
	return library;
}

void library_note_cards(struct library *library)
{
	library->is_noting = true;
}

void library_free(struct library *library)
{
	if (!library)
		return;
	/* A scenario borrows from its pack and temperaments, these from their pack. */
	for (size_t i = 0; i < library->n_scenarios; i++)
		scenario_free(library->scenarios[i].scenario);
	kept_packs_clear(&library->packs);
	free(library->scenarios);
	card_list_clear(&library->cards);
	free(library->files);
	arena_clear(&library->arena);
	free(library);
}

/* A copy of @p path that lives as long as the library; frees @p path. */
static const char *keep(struct library *library, char *path)
{
	const char *kept = path ? arena_text(&library->arena, path, strlen(path)) : NULL;

	free(path);
	return kept;
}

/* @return @p path, which is about to be read. */
static const char *note(struct library *library, const char *path)
{
	*array_add(library->files, library->n_files, library->cap_files) =
		arena_text(&library->arena, path, strlen(path));
	return path;
}

static bool is_path(const char *name)
{
	return strchr(name, '/') || files_has_ending(name, ".yaml") ||
	       files_has_ending(name, ".yml");
}

const char *library_find_rules(struct library *library, const char *name)
{
	if (is_path(name))
		return paths_is_file(name) ? name : NULL;
	return keep(library, paths_find(arena_textf(&library->arena, "rules/%s.yaml", name)));
}

static void add_missing_rules(const char *name, struct diags *diags)
{
	const struct source source = {.path = name};

	diag_add(diags, DIAG_FILE_UNREADABLE, (struct place){.source = &source},
		 _("there are no rules '%s'"), name);
}

static struct kept_pack *need_pack(struct library *library, struct kept_pack *kept,
				   struct diags *diags)
{
	if (!kept || !kept_pack_need(kept, diags))
		return kept;
	for (size_t i = 0; kept->pack && pack_get_file(kept->pack, i); i++)
		note(library, pack_get_file(kept->pack, i));
	return kept;
}

static struct kept_pack *get_pack(struct library *library, const char *path, struct diags *diags)
{
	return need_pack(library, kept_packs_get(&library->packs, &path, 1, &library->arena),
			 diags);
}

/* The pack that was asked for on the command line, or the one at @p path; maybe unread. */
static struct kept_pack *choose_unread(struct library *library, const char *path,
				       struct diags *diags)
{
	const char **paths;

	if (!library->n_rules)
		return kept_packs_get(&library->packs, &path, 1, &library->arena);
	paths = arena_new(&library->arena, library->n_rules * sizeof *paths);
	for (size_t i = 0; i < library->n_rules; i++) {
		paths[i] = library_find_rules(library, library->rules[i]);
		if (!paths[i]) {
			add_missing_rules(library->rules[i], diags);
			return NULL;
		}
	}
	return kept_packs_get(&library->packs, paths, library->n_rules, &library->arena);
}

static struct kept_pack *choose_pack(struct library *library, const char *path, struct diags *diags)
{
	return need_pack(library, choose_unread(library, path, diags), diags);
}

static struct kept_pack *named_pack(struct library *library, const char *name, struct diags *diags)
{
	const char *path = library->n_rules ? NULL : library_find_rules(library, name);

	if (!path && !library->n_rules) {
		add_missing_rules(name, diags);
		return NULL;
	}
	return choose_pack(library, path, diags);
}

const struct pack *library_pack(struct library *library, const char *name, struct diags *diags)
{
	const struct kept_pack *kept = named_pack(library, name, diags);

	return kept ? kept->pack : NULL;
}

const struct pack *library_pack_said(struct library *library, const char *name)
{
	struct diags diags = {0};
	const struct pack *pack = library_pack(library, name, &diags);

	say_diags(&diags);
	return pack;
}

const struct pack *library_pack_at(struct library *library, const char *path, struct diags *diags)
{
	return get_pack(library, path, diags)->pack;
}

void library_check_pack_at(struct library *library, const char *path, struct diags *diags)
{
	struct kept_pack *kept = get_pack(library, path, diags);

	if (kept->pack && !kept->is_checked)
		pack_check(kept->pack, diags);
	kept->is_checked = true;
}

bool library_has_part(const struct library *library, const char *path)
{
	return kept_packs_have_part(&library->packs, path);
}

static const struct temperaments *get_temperaments(struct library *library, struct kept_pack *kept,
						   struct diags *diags)
{
	if (kept->has_temperaments || !kept->pack)
		return kept->temperaments;
	kept->has_temperaments = true;
	const char *path = arena_textf(&library->arena, "%s/temperaments.yaml", kept->folder);
	if (!paths_is_file(path))
		path = keep(library, paths_find("rules/temperaments.yaml"));
	if (path)
		kept->temperaments = temperaments_load(note(library, path), kept->pack, diags);
	else
		add_missing_rules("temperaments", diags);
	return kept->temperaments;
}

const struct temperaments *library_temperaments(struct library *library, const struct pack *pack,
						struct diags *diags)
{
	struct kept_pack *kept = kept_packs_find(&library->packs, pack);

	return kept ? get_temperaments(library, kept, diags) : NULL;
}

/* The folder above: "scenarios" for "scenarios/nl", so that paths in messages stay readable. */
static const char *folder_above(struct library *library, const char *folder)
{
	const size_t len = strlen(folder);

	if (strcmp(folder, ".") == 0)
		return "..";
	if (len >= 2 && strcmp(folder + len - 2, "..") == 0)
		return arena_textf(&library->arena, "%s/..", folder);
	return keep(library, paths_folder(folder));
}

/* An organisation's own stand beside its folder of rules. What is wrong with them is no reason not
 * to play: `check` says it. */
static const struct helplines *get_helplines(struct library *library, struct kept_pack *kept)
{
	struct diags unsaid = {0};

	if (kept->has_helplines)
		return kept->helplines;
	kept->has_helplines = true;
	const char *path = arena_textf(&library->arena, "%s/helplines.yaml",
				       folder_above(library, kept->folder));
	if (paths_is_file(path))
		kept->helplines = helplines_load(note(library, path), messages_address(), &unsaid);
	path = kept->helplines ? NULL : keep(library, paths_find("helplines.yaml"));
	if (path)
		kept->helplines = helplines_load(note(library, path), messages_address(), &unsaid);
	diags_clear(&unsaid);
	return kept->helplines;
}

/* Rules for the scenario at @p path: beside it first, so that a folder of content can be handed on
 * whole. */
static const char *find_rules_beside(struct library *library, const char *path, const char *name)
{
	const char *folder = keep(library, paths_folder(path));

	for (unsigned up = 0; up < 2; up++) {
		const char *found = arena_textf(&library->arena, "%s/rules/%s.yaml", folder, name);
		if (paths_is_file(found))
			return found;
		folder = folder_above(library, folder);
	}
	return library_find_rules(library, name);
}

static struct scenario *load_scenario(struct library *library, const char *path,
				      struct diags *diags)
{
	struct content content = content_peek_entries(note(library, path), diags);
	struct kept_pack *kept = NULL;
	struct scenario *scenario = NULL;

	if (content.kind == CONTENT_SCENARIO) {
		const char *rules = find_rules_beside(library, path, content.rules);
		if (rules || library->n_rules)
			kept = choose_pack(library, rules, diags);
		else
			add_missing_rules(content.rules, diags);
	} else if (content.kind != CONTENT_BROKEN && content.kind != CONTENT_UNKNOWN) {
		const struct source source = {.path = path};
		diag_add(diags, DIAG_MISSING_KEY, (struct place){.source = &source},
			 _("this is no scenario"));
	}
	const struct temperaments *temperaments =
		kept ? get_temperaments(library, kept, diags) : NULL;
	if (kept && kept->pack && temperaments)
		scenario = scenario_load(path, kept->pack, temperaments, diags);
	if (scenario)
		scenario->helplines = get_helplines(library, kept);
	content_clear(&content);
	return scenario;
}

static bool is_safe_name(const char *name)
{
	return *name && *name != '.' && !strstr(name, "/.") && *name != '/';
}

const char *library_find_scenario(struct library *library, const char *name)
{
	size_t n;

	if (paths_is_file(name))
		return name;
	if (!is_safe_name(name))
		return NULL;
	if (strchr(name, '/'))
		return keep(library, paths_find(arena_textf(&library->arena, "%s.yaml", name)));
	const struct scenario_card *cards = library_cards(library, &n, NULL);
	for (size_t i = 0; i < n; i++)
		if (strcmp(cards[i].id, name) == 0)
			return cards[i].path;
	return NULL;
}

static void add_missing_scenario(struct library *library, const char *name, struct diags *diags)
{
	const struct source source = {.path = name};
	const char *near = library_near_scenario(library, name);

	diag_add(diags, DIAG_FILE_UNREADABLE, (struct place){.source = &source},
		 _("there is no scenario '%s'"), name);
	if (near)
		diag_hint(diags, _("did you mean '%s'?"), near);
}

const struct scenario *library_scenario(struct library *library, const char *name,
					struct diags *diags)
{
	const char *path = library_find_scenario(library, name);

	if (!path) {
		add_missing_scenario(library, name, diags);
		return NULL;
	}
	for (size_t i = 0; i < library->n_scenarios; i++)
		if (strcmp(library->scenarios[i].path, path) == 0)
			return library->scenarios[i].scenario;
	struct scenario *scenario = load_scenario(library, path, diags);
	struct kept_scenario *kept =
		array_add(library->scenarios, library->n_scenarios, library->cap_scenarios);
	*kept = (struct kept_scenario){arena_text(&library->arena, path, strlen(path)), scenario};
	return scenario;
}

void library_expect(struct library *library, const char *name)
{
	const char *path = library_find_scenario(library, name), *rules = NULL;
	struct content content = {.kind = CONTENT_UNKNOWN};
	struct kept_pack *kept = NULL;
	struct diags unsaid = {0}; /* who loads it is told */

	if (path)
		content = content_peek_entries(path, &unsaid);
	if (content.kind == CONTENT_SCENARIO)
		rules = find_rules_beside(library, path, content.rules);
	if (rules)
		kept = choose_unread(library, rules, &unsaid);
	if (kept)
		kept_pack_expect(kept);
	content_clear(&content);
	diags_clear(&unsaid);
}

const struct scenario *library_scenario_text(struct library *library, const char *name,
					     struct str text, const char *rules,
					     struct diags *diags)
{
	struct kept_pack *kept = named_pack(library, rules, diags);
	const struct temperaments *temperaments =
		kept ? get_temperaments(library, kept, diags) : NULL;

	if (!temperaments || !kept->pack)
		return NULL;
	struct scenario *scenario = scenario_parse(name, text, kept->pack, temperaments, diags);
	*array_add(library->scenarios, library->n_scenarios, library->cap_scenarios) =
		(struct kept_scenario){"", scenario};
	return scenario;
}

const struct scenario_card *library_cards(struct library *library, size_t *n, struct diags *diags)
{
	if (!library->has_cards)
		card_list_read(&library->cards, &library->arena, library->is_noting, diags);
	library->has_cards = true;
	*n = library->cards.n;
	return library->cards.v;
}

const char *const *library_files(const struct library *library, size_t *n)
{
	*n = library->n_files;
	return library->files;
}

const char *library_near_scenario(struct library *library, const char *name)
{
	size_t n;
	const struct scenario_card *cards = library_cards(library, &n, NULL);
	const char **ids = arena_new(&library->arena, (n + 1) * sizeof *ids);

	for (size_t i = 0; i < n; i++)
		ids[i] = cards[i].id;
	return near_word(name, ids, n);
}

bool library_has_scenario(struct library *library, const char *name)
{
	if (library_find_scenario(library, name))
		return true;
	const char *near = library_near_scenario(library, name);
	if (near)
		say(_("there is no scenario '%s'; did you mean '%s'?"), name, near);
	else
		say(_("there is no scenario '%s'; 'gesprek list' shows which there are"), name);
	return false;
}

enum exit_status library_scenario_said(struct library *library, const char *name,
				       const struct scenario **scenario)
{
	struct diags diags = {0};

	*scenario = NULL;
	if (!library_has_scenario(library, name))
		return EXIT_NO_INPUT;
	*scenario = library_scenario(library, name, &diags);
	if (!*scenario)
		say_diags(&diags);
	diags_clear(&diags);
	return *scenario ? EXIT_FINE : EXIT_BAD_DATA;
}
