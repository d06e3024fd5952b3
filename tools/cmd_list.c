/**
 * @file
 * `gesprek list`: the conversations there are, by level and aim.
 */
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>

#include "subcommand.h"
#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"
#include "gesprek/store/settings.h"
#include "gesprek/tui/names.h"
#include "library.h"
#include "record.h"

static void print_safe(const char *label, const char *text)
{
	struct bytes safe = {0};

	text_safe(&safe, str_of(text), false);
	printf("  %s: %s\n", label, bytes_text(&safe));
	bytes_clear(&safe);
}

static const char *as_is(const char *text)
{
	return text;
}

static void print_all(const char *label, const char *const *texts, size_t n,
		      const char *(*name)(const char *id))
{
	struct bytes joined = {0};

	for (size_t i = 0; i < n; i++)
		bytes_addf(&joined, "%s%s", i ? ", " : "", name(texts[i]));
	if (n)
		print_safe(label, bytes_text(&joined));
	bytes_clear(&joined);
}

/* What a trainer opened, or what is open to everyone. */
static unsigned open_level(void)
{
	struct setting_value usual = {0};
	struct arena arena = {0};
	struct diags unsaid = {0};
	const unsigned opened = record_unlocked_level();

	setting_read(NULL, SETTING_UNLOCKED_LEVEL, &arena, &usual, &unsaid);
	arena_clear(&arena);
	diags_clear(&unsaid);
	return opened ? opened : usual.number;
}

static void print_card(const struct scenario_card *card, unsigned open)
{
	struct bytes head = {0};

	bytes_addf(&head, "%s: %s", card->id, card->title);
	struct bytes safe = {0};
	text_safe(&safe, str_of(bytes_text(&head)), false);
	printf("%s\n", bytes_text(&safe));
	bytes_clear(&safe);
	bytes_clear(&head);
	printf("  %s: %d, ", _("level"), card->level);
	if (card->level > 0 && (unsigned)card->level > open)
		printf("%s, ", _("opens with a trainer"));
	printf(_n("%d minute", "%d minutes", (unsigned long)card->minutes), card->minutes);
	printf(", %s\n", card->language);
	print_all(_("aims"), card->aims, card->n_aims, aim_name);
	print_all(_("themes"), card->themes, card->n_themes, as_is);
}

/* JSON is UTF-8; a path may be anything. */
static json_t *text_json(const char *text)
{
	struct bytes safe = {0};

	text_safe(&safe, str_of(text), true);
	json_t *json = json_stringn(bytes_text(&safe), safe.len);
	bytes_clear(&safe);
	return json;
}

static json_t *texts_json(const char *const *texts, size_t n)
{
	json_t *array = json_array();

	for (size_t i = 0; i < n; i++)
		json_array_append_new(array, text_json(texts[i]));
	return array;
}

static json_t *card_json(const struct scenario_card *card)
{
	return json_pack("{s:o, s:o, s:o, s:i, s:i, s:o, s:o, s:o, s:o}", "id", text_json(card->id),
			 "language", text_json(card->language), "title", text_json(card->title),
			 "level", card->level, "minutes", card->minutes, "aims",
			 texts_json(card->aims, card->n_aims), "themes",
			 texts_json(card->themes, card->n_themes), "about",
			 text_json(card->about ? card->about : ""), "path", text_json(card->path));
}

static void print_json(const struct scenario_card *cards, size_t n)
{
	json_t *array = json_array();

	for (size_t i = 0; i < n; i++)
		json_array_append_new(array, card_json(&cards[i]));
	json_dumpf(array, stdout, JSON_INDENT(2));
	putchar('\n');
	json_decref(array);
}

enum exit_status cmd_list(const struct call *call)
{
	struct library *library = library_new(NULL, 0);
	struct diags diags = {0};
	size_t n;
	const struct scenario_card *cards = library_cards(library, &n, &diags);

	const bool is_json = call_has(call, "json");
	const unsigned open = n && !is_json ? open_level() : 0;

	if (is_json)
		print_json(cards, n);
	for (size_t i = 0; i < n && !is_json; i++)
		print_card(&cards[i], open);
	if (!n)
		say(_("no conversations were found; GESPREK_PATH can name a folder that holds "
		      "them"));
	say_diags(&diags);
	library_free(library);
	return n ? EXIT_FINE : EXIT_NO_INPUT;
}

const struct option_row options_list[] = {
	{"json", NULL, N_("as JSON, for other programs")},
	{0},
};
