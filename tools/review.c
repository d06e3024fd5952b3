/**
 * @file
 * Reviewing scenarios one after another, with what they share kept.
 */
#include "review.h"

#include <stdlib.h>
#include <string.h>

#include "dictionary.h"
#include "gesprek/base/message.h"
#include "gesprek/scenario/check.h"
#include "gesprek/talk/ending_reach.h"
#include "paths.h"
#include "subcommand.h"

enum { LANGUAGES_MOST = 8, EARS_MOST = 8 };

struct kept_book {
	char *language;
	struct word_book *book; /* NULL: there is none */
};

/* What an ear has compiled serves all scenarios of its pack. */
struct kept_ear {
	const struct pack *pack;
	struct ear *ear;
};

/* Twins that have been held against each other: both paths, the lesser first. */
struct pairs {
	char **v;
	size_t n, cap;
};

struct reviewer {
	struct library *library;
	struct kept_book books[LANGUAGES_MOST];
	size_t n_books;
	struct kept_ear ears[EARS_MOST];
	size_t n_ears;
	struct pairs pairs;
};

struct reviewer *reviewer_new(struct library *library)
{
	struct reviewer *reviewer = memory_new(sizeof *reviewer);

	reviewer->library = library;
	return reviewer;
}

void reviewer_free(struct reviewer *reviewer)
{
	if (!reviewer)
		return;
	for (size_t i = 0; i < reviewer->n_books; i++) {
		word_book_close(reviewer->books[i].book);
		free(reviewer->books[i].language);
	}
	for (size_t i = 0; i < reviewer->n_ears; i++)
		ear_free(reviewer->ears[i].ear);
	for (size_t i = 0; i < reviewer->pairs.n; i++)
		free(reviewer->pairs.v[i]);
	free(reviewer->pairs.v);
	free(reviewer);
}

/* NULL when there are too many packs: a review then has an ear of its own. */
static struct ear *get_ear(struct reviewer *reviewer, const struct pack *pack)
{
	for (size_t i = 0; i < reviewer->n_ears; i++)
		if (reviewer->ears[i].pack == pack)
			return reviewer->ears[i].ear;
	if (reviewer->n_ears == EARS_MOST)
		return NULL;
	struct kept_ear *kept = &reviewer->ears[reviewer->n_ears++];
	*kept = (struct kept_ear){pack, ear_new(pack)};
	return kept->ear;
}

/* ---- spelling ---- */

static struct word_book *get_book(struct reviewer *reviewer, const char *language)
{
	for (size_t i = 0; i < reviewer->n_books; i++)
		if (!strcmp(reviewer->books[i].language, language))
			return reviewer->books[i].book;
	if (reviewer->n_books == LANGUAGES_MOST)
		return NULL;
	struct kept_book *kept = &reviewer->books[reviewer->n_books++];
	kept->language = memory_text(language);
	kept->book = dictionary_open_book(language);
	if (!kept->book && !dictionary_is_off())
		say(_("there is no dictionary for the language '%s', so spelling was not checked; "
		      "GESPREK_DICT can name the folder of hunspell's files"),
		    language);
	return kept->book;
}

/* ---- twins ---- */

static bool is_new_pair(struct pairs *pairs, const char *one, const char *other)
{
	bool is_in_order = strcmp(one, other) < 0;
	struct bytes pair = {0};

	bytes_addf(&pair, "%s\n%s", is_in_order ? one : other, is_in_order ? other : one);
	for (size_t i = 0; i < pairs->n; i++)
		if (!strcmp(pairs->v[i], bytes_text(&pair))) {
			bytes_clear(&pair);
			return false;
		}
	*array_add(pairs->v, pairs->n, pairs->cap) = bytes_take(&pair);
	return true;
}

/* "en/empty-lunchbox": a language and an id, and nothing that leads out of the folder. */
static bool is_twin_name(const char *name)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789-_";
	const char *slash = strchr(name, '/');

	return slash && slash > name && slash[1] &&
	       strspn(name, letters) == (size_t)(slash - name) &&
	       slash[1 + strspn(slash + 1, letters)] == '\0';
}

/* Beside the scenario's own folder, or in the content folders. free() it; NULL: nowhere. */
static char *find_twin(struct reviewer *reviewer, const struct scenario *scenario)
{
	char *own = paths_folder(scenario->path), *up = paths_folder(own);
	struct bytes path = {0};

	if (*own && strcmp(own, ".") != 0)
		bytes_addf(&path, "%s/%s.yaml", up, scenario->twin);
	if (!path.len || !paths_is_file(bytes_text(&path))) {
		const char *found = library_find_scenario(reviewer->library, scenario->twin);
		bytes_reset(&path);
		if (found)
			bytes_add_text(&path, found);
	}
	free(up);
	free(own);
	return path.len ? bytes_take(&path) : (bytes_clear(&path), NULL);
}

static bool points_back(const struct scenario *twin, const char *name)
{
	return twin->twin && !strcmp(twin->twin, name);
}

static void compare_twin(struct reviewer *reviewer, const struct scenario *scenario,
			 const char *path, const char *name, struct diags *diags)
{
	struct diags of_twin = {0};
	const struct scenario *twin = library_scenario(reviewer->library, path, &of_twin);

	/* One that cannot be read is told when it is checked itself. */
	if (twin && !points_back(twin, name)) {
		diag_add(diags, DIAG_TWIN_MISSING, scenario_twin_place(scenario),
			 _("the twin '%s' does not name '%s' as its twin"), scenario->twin, name);
	} else if (twin) {
		struct ear *const ears[] = {get_ear(reviewer, scenario->pack),
					    get_ear(reviewer, twin->pack)};
		scenario_check_twin(scenario, twin, ears, diags);
	}
	diags_clear(&of_twin);
}

static void review_twin(struct reviewer *reviewer, const struct scenario *scenario,
			struct diags *diags)
{
	struct bytes name = {0};
	char *path = NULL;

	if (!scenario->twin)
		return;
	bytes_addf(&name, "%s/%s", scenario->language, scenario->id);
	if (is_twin_name(scenario->twin))
		path = find_twin(reviewer, scenario);
	if (!path) {
		diag_add(diags, DIAG_TWIN_MISSING, scenario_twin_place(scenario),
			 _("there is no scenario '%s'"), scenario->twin);
		diag_hint(diags,
			  _("a twin is written as its language and id, such as "
			    "'en/empty-lunchbox', and stands in the folder of its language"));
	} else if (is_new_pair(&reviewer->pairs, scenario->path, path)) {
		compare_twin(reviewer, scenario, path, bytes_text(&name), diags);
	}
	free(path);
	bytes_clear(&name);
}

static void review_with(const struct scenario *scenario, struct ear *ear, struct diags *diags)
{
	struct reach *reach = reach_new(scenario);

	scenario_review(scenario, ear, reach, diags);
	scenario_check_ending_reach(scenario, reach, diags);
	reach_free(reach);
}

void review_alone(const struct scenario *scenario, struct diags *diags)
{
	review_with(scenario, NULL, diags);
}

void reviewer_look(struct reviewer *reviewer, const struct scenario *scenario, struct diags *diags)
{
	struct word_book *book = get_book(reviewer, scenario->language);

	review_with(scenario, get_ear(reviewer, scenario->pack), diags);
	if (book)
		scenario_check_spelling(scenario, book, diags);
	review_twin(reviewer, scenario, diags);
}
