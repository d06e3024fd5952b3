/*
 * What the character said last. A word of the reply counts as said when it
 * shares its first five letters with one of the character's content words;
 * shorter words must be the same.
 */
#include <stdlib.h>
#include <string.h>

#include "ear.h"
#include "gesprek/base/memory.h"

enum { SAID_LETTERS = 5, SAID_MIN_LETTERS = 2, SAID_MAX_BYTES = 4096 };

/* The first letters of @p word: what two words are compared by. */
static struct str key_of(struct str word)
{
	struct str key = {word.s, 0};
	size_t len;

	for (unsigned i = 0; i < SAID_LETTERS && key.len < word.len; i++) {
		char_at(word, key.len, &len);
		key.len += len;
	}
	return key;
}

static bool is_denied(const struct said *said, struct range range)
{
	for (uint32_t i = range.first; i <= range.last; i++) {
		if (said->denied.s[i])
			return true;
	}
	return false;
}

static void see_feature(struct ear *ear, uint32_t feature, struct range range)
{
	const unsigned char how = is_denied(&ear->said, range) ? SAID_SOMEHOW : SAID_PLAINLY;

	if (ear->said.features[feature] < how)
		ear->said.features[feature] = how;
	/* Stop words are told apart by a flag that nothing else uses in what was said. */
	if (feature != ear->pack->stopwords)
		return;
	for (uint32_t i = range.first; i <= range.last; i++)
		ear->said_reading.words[i].is_quoted = true;
}

/* The words of its clause that a negation reaches; see ear_find_negation(). */
static void see_negation(struct ear *ear, struct range range)
{
	const struct reading *r = &ear->said_reading;
	const uint32_t clause = r->words[range.first].clause;
	const uint32_t from = range.first > NEGATION_AFTER ? range.first - NEGATION_AFTER : 0;

	for (uint32_t i = from; i <= range.last + NEGATION_BEFORE && i < r->n_words; i++) {
		if (r->words[i].clause == clause && (i < range.first || i > range.last))
			ear->said.denied.s[i] = 1;
	}
}

/* What is denied shows once all negations of the sentence are known: until then hits are kept. */
static void see_hit(void *context, uint32_t feature, struct range range)
{
	struct ear *ear = context;
	struct said *said = &ear->said;

	if (feature == ear->pack->negation)
		see_negation(ear, range);
	*array_add(said->seen, said->n_seen, said->seen_cap) = (struct said_hit){feature, range};
}

static void see_features(struct ear *ear)
{
	for (size_t i = 0; i < ear->said.n_seen; i++)
		see_feature(ear, ear->said.seen[i].feature, ear->said.seen[i].range);
}

/* Names borrow their texts, and adding a text may move those before it: so all texts come first. */
void said_keep(struct bytes *texts, struct str text)
{
	bytes_add(texts, text.s, text.len);
	bytes_add_char(texts, '\0');
}

void said_add_names(struct names *names, const struct bytes *texts)
{
	for (size_t at = 0; at < texts->len;) {
		struct str text = str_of(texts->s + at);

		names_add(names, text, NULL);
		at += text.len + 1;
	}
}

static void add_keys(struct ear *ear)
{
	struct said *said = &ear->said;
	struct reading *r = &ear->said_reading;

	for (size_t i = 0; i < r->n_words; i++) {
		struct str key = key_of(reading_word(r, &r->words[i]));

		if (!r->words[i].is_quoted && key.len >= SAID_MIN_LETTERS)
			said_keep(&said->keys, key);
	}
	said_add_names(&said->names, &said->keys);
}

static void find_features(struct ear *ear)
{
	struct reading *r = &ear->said_reading;

	for (size_t i = 0; i < r->n_words; i++)
		r->words[i].is_quoted = false;
	bytes_reset(&ear->said.denied);
	bytes_add_fill(&ear->said.denied, '\0', r->n_words);
	for (size_t i = 0; i < r->n_sentences; i++) {
		const struct sentence *s = &r->sentences[i];

		lexicon_mark(ear->pack->lexicon, &ear->marks, r, s, true);
		lexicon_number_clauses(r, s);
		ear->said.n_seen = 0;
		lexicon_find(ear->pack->lexicon, &ear->marks, r, s, see_hit, ear);
		see_features(ear);
	}
}

void said_know(struct ear *ear, const char *text)
{
	struct said *said = &ear->said;
	struct str line = str_of(text == NULL ? "" : text);

	if (said->is_known &&
	    str_is_same(line, (struct str){bytes_text(&said->text), said->text.len}))
		return;
	bytes_reset(&said->text);
	bytes_add(&said->text, line.s, line.len);
	bytes_reset(&said->keys);
	names_clear(&said->names);
	bytes_reset(&said->name_keys);
	names_clear(&said->proper);
	said->n_words = 0;
	memset(said->features, 0, ear->pack->n_features);
	said->is_known = true;
	card_sum_forget_said(ear);
	if (line.len > SAID_MAX_BYTES || !reading_make(&ear->said_reading, line))
		return;
	said->n_words = (int)ear->said_reading.n_words;
	find_features(ear);
	add_keys(ear);
	proper_names_know(ear);
	card_sum_know_said(ear);
}

bool said_has(const struct said *said, struct str word)
{
	return names_find(&said->names, key_of(word)) != NAME_NONE;
}

void said_clear(struct said *said)
{
	bytes_clear(&said->text);
	bytes_clear(&said->keys);
	bytes_clear(&said->name_keys);
	bytes_clear(&said->denied);
	names_clear(&said->names);
	names_clear(&said->proper);
	free(said->features);
	free(said->seen);
}
