/*
 * Proper names, by the capital they are typed with: what lets a rule hear that a child or another
 * person is spoken of by name, in any scenario. A name that opens a sentence, or that a hasty
 * typist leaves without its capital, is known when the character's last line has it.
 *
 * A capital says nothing at the start of a sentence, after a quotation mark or a colon, or on a
 * stop word ("U"); and a word all in capitals is shouted or an abbreviation.
 */
#include <string.h>

#include "ear.h"

static bool is_typed_as_name(const struct reading *r, const struct word *word)
{
	const size_t start = reading_typed_start(r, word->start);

	return start >= 2 && start < r->typed.len && r->typed.s[start - 1] == ' ' &&
	       strchr(":\"'", r->typed.s[start - 2]) == NULL && reading_has_capital(r, word);
}

static bool is_stopword(const struct ear *ear, uint32_t word)
{
	for (uint32_t i = ear_first_hit(ear, ear->pack->stopwords); i != 0; i = ear->hits[i].next) {
		if (ear->hits[i].range.first <= word && word <= ear->hits[i].range.last)
			return true;
	}
	return false;
}

void proper_names_find(struct ear *ear, const struct sentence *s)
{
	const struct reading *r = &ear->reading;

	for (uint32_t i = s->first_word; i < s->end_word; i++) {
		const struct word *word = &r->words[i];
		bool is_name = names_find(&ear->said.proper, reading_word(r, word)) != NAME_NONE;

		if (!is_name && i > s->first_word && is_typed_as_name(r, word))
			is_name = ear->pack->stopwords == NAME_NONE || !is_stopword(ear, i);
		if (is_name)
			ear_add_hit(ear, FEATURE_NAME, (struct range){i, i, 1, 0});
	}
}

void proper_names_know(struct ear *ear)
{
	struct said *said = &ear->said;
	const struct reading *r = &ear->said_reading;

	for (size_t i = 0; i < r->n_sentences; i++) {
		for (uint32_t w = r->sentences[i].first_word + 1; w < r->sentences[i].end_word;
		     w++) {
			struct str name = reading_word(r, &r->words[w]);

			/* Stop words carry this flag here: see said.c. */
			if (r->words[w].is_quoted || !is_typed_as_name(r, &r->words[w]))
				continue;
			said_keep(&said->name_keys, name);
		}
	}
	said_add_names(&said->proper, &said->name_keys);
}
