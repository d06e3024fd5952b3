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
#include "paths.h"
#include "review_ahead.h"
#include "subcommand.h"

enum { LANGUAGES_MOST = 8 };

struct kept_book {
	char *language;
	struct word_book *book; /* NULL: there is none */
};

/* Twins that have been held against each other: both paths, the lesser first. */
struct pairs {
	char **v;
	size_t n, cap;
};

/* A scenario whose review has been begun. */
struct begun {
	const struct scenario *scenario;
	size_t alone, beside_twin; /* numbers of the reviews ahead */
	bool has_twin;
	struct diags diags; /* why it is not held against a twin */
};

struct reviewer {
	struct library *library;
	struct kept_book books[LANGUAGES_MOST];
	size_t n_books;
	struct pairs pairs;
	struct review_ahead *ahead; /* NULL until something is begun */
	struct begun *begun;
	size_t n_begun, begun_cap;
	bool has_twins; /* these have been begun as well */
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
	review_ahead_close(reviewer->ahead);
	for (size_t i = 0; i < reviewer->n_begun; i++)
		diags_clear(&reviewer->begun[i].diags);
	free(reviewer->begun);
	for (size_t i = 0; i < reviewer->pairs.n; i++)
		free(reviewer->pairs.v[i]);
	free(reviewer->pairs.v);
	free(reviewer);
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

static void begin_twin_at(struct reviewer *reviewer, struct begun *begun, const char *path,
			  const char *name)
{
	const struct scenario *scenario = begun->scenario;
	struct diags of_twin = {0};
	const struct scenario *twin = library_scenario(reviewer->library, path, &of_twin);

	/* One that cannot be read is told when it is checked itself. */
	if (twin && !points_back(twin, name)) {
		diag_add(&begun->diags, DIAG_TWIN_MISSING, scenario_twin_place(scenario),
			 _("the twin '%s' does not name '%s' as its twin"), scenario->twin, name);
	} else if (twin) {
		begun->beside_twin = review_ahead_add(reviewer->ahead, scenario, twin);
		begun->has_twin = true;
	}
	diags_clear(&of_twin);
}

static void begin_twin(struct reviewer *reviewer, struct begun *begun)
{
	const struct scenario *scenario = begun->scenario;
	struct diags *diags = &begun->diags;
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
		begin_twin_at(reviewer, begun, path, bytes_text(&name));
	}
	free(path);
	bytes_clear(&name);
}

/* ---- looking ---- */

void review_alone(const struct scenario *scenario, struct diags *diags)
{
	review_with(scenario, NULL, diags);
}

size_t reviewer_begin(struct reviewer *reviewer, const struct scenario *scenario)
{
	if (!reviewer->ahead)
		reviewer->ahead = review_ahead_open();
	*array_add(reviewer->begun, reviewer->n_begun, reviewer->begun_cap) = (struct begun){
		.scenario = scenario,
		.alone = review_ahead_add(reviewer->ahead, scenario, NULL),
	};
	return reviewer->n_begun - 1;
}

/* Once, when all scenarios have been begun: so no thread waits for the next that is read. */
static void begin_twins(struct reviewer *reviewer)
{
	for (size_t i = 0; i < reviewer->n_begun && !reviewer->has_twins; i++)
		begin_twin(reviewer, &reviewer->begun[i]);
	reviewer->has_twins = true;
}

void reviewer_look(struct reviewer *reviewer, size_t number, struct diags *diags)
{
	struct begun *begun = &reviewer->begun[number];
	struct word_book *book = get_book(reviewer, begun->scenario->language);

	begin_twins(reviewer);
	if (book)
		scenario_check_spelling(begun->scenario, book, diags);
	review_ahead_take(reviewer->ahead, begun->alone, diags);
	diags_append(diags, &begun->diags);
	if (begun->has_twin)
		review_ahead_take(reviewer->ahead, begun->beside_twin, diags);
}
