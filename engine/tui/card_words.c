/**
 * @file
 * All that is on a card, and the words for it in both languages: people type
 * either, whichever the program speaks.
 */
#include "card_words.h"

#include <string.h>

#include "gesprek/base/bytes.h"
#include "gesprek/tui/names.h"

static const char *const with_words[] = {"parent ouder", "child kind"};
static const struct {
	const char *language, *words;
} languages[] = {{"nl", "nederlands dutch"}, {"en", "engels english"}};

static void add_language(struct bytes *text, const char *language)
{
	bytes_addf(text, "%s\n", language);
	for (size_t i = 0; i < sizeof languages / sizeof languages[0]; i++)
		if (!strcmp(language, languages[i].language))
			bytes_addf(text, "%s\n", languages[i].words);
}

const char *card_words(struct arena *arena, const struct scenario_card *card)
{
	struct bytes text = {0};

	bytes_addf(&text, "%s\n%s\nlevel %d\nniveau %d\n%s\n", card->title,
		   card->about ? card->about : "", card->level, card->level,
		   with_words[card->with_child]);
	add_language(&text, card->language);
	for (size_t i = 0; i < card->n_aims; i++)
		bytes_addf(&text, "%s\n%s\n", aim_name(card->aims[i]), card->aims[i]);
	for (size_t i = 0; i < card->n_themes; i++)
		bytes_addf(&text, "%s\n", card->themes[i]);
	const char *words = arena_text(arena, bytes_text(&text), text.len);
	bytes_clear(&text);
	return words;
}
