/**
 * @file
 * Walking the content folders for scenarios, each by its head or what was noted of it.
 */
#include "card_list.h"

#include <stdlib.h>
#include <string.h>

#include "card_notes.h"
#include "content.h"
#include "files.h"
#include "messages.h"
#include "paths.h"

static const char *const yaml_endings[] = {".yaml", ".yml", NULL};

static int by_level(const void *a, const void *b)
{
	const struct scenario_card *x = a, *y = b;
	const int language = strcmp(y->language, x->language); /* nl before en */

	if (language)
		return language;
	return x->level != y->level ? (x->level > y->level) - (x->level < y->level)
				    : strcmp(x->id, y->id);
}

static bool has_card(const struct card_list *list, const struct scenario_card *card)
{
	for (size_t i = 0; i < list->n; i++)
		if (strcmp(list->v[i].id, card->id) == 0 &&
		    strcmp(list->v[i].language, card->language) == 0)
			return true;
	return false;
}

/* A file that has no card: only a scenario is missed by who looks for one. @return is it known to
 * be something else? */
static bool tell_no_card(const char *path, const struct diags *said, struct diags *diags)
{
	struct content content = content_peek(path, diags);
	const bool is_scenario = content.kind == CONTENT_SCENARIO;
	const bool is_other =
		!is_scenario && content.kind != CONTENT_BROKEN && content.kind != CONTENT_UNKNOWN;

	if (is_scenario)
		diags_append(diags, said);
	content_clear(&content);
	return is_other;
}

static bool read_card(struct arena *arena, struct card_notes *notes, const char *path,
		      struct scenario_card *card, struct diags *diags)
{
	struct diags said = {0};
	const enum card_note note = notes ? card_notes_find(notes, path, card) : CARD_NOT_NOTED;

	if (note != CARD_NOT_NOTED)
		return note == CARD_NOTED;
	const bool is_read = scenario_read_card_as(path, messages_address(), arena, card, &said);
	const bool is_other = !is_read && diags && tell_no_card(path, &said, diags);
	if (notes && (is_read || is_other))
		card_notes_add(notes, is_read ? card : NULL);
	diags_clear(&said);
	return is_read;
}

void card_list_read(struct card_list *list, struct arena *arena, bool is_noting,
		    struct diags *diags)
{
	/* Rules have problems of their own, which are no news to who looks for a scenario. */
	struct files files = {.skip = "rules"};
	struct scenario_card card;
	size_t n;
	const char *const *folders = paths_content(&n);
	struct card_notes *notes = is_noting ? card_notes_open(messages_address(), arena) : NULL;

	for (size_t i = 0; i < n; i++)
		files_add(&files, folders[i], yaml_endings);
	for (size_t i = 0; i < files.n; i++)
		/* The first folder wins, so that an organisation may have its own version. */
		if (read_card(arena, notes, files.v[i], &card, diags) && !has_card(list, &card))
			*array_add(list->v, list->n, list->cap) = card;
	card_notes_close(notes);
	files_clear(&files);
	if (list->n)
		qsort(list->v, list->n, sizeof *list->v, by_level);
}

void card_list_clear(struct card_list *list)
{
	free(list->v);
	*list = (struct card_list){0};
}
