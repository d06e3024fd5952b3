/*
 * Hasty typists leave out full stops and question marks: "fijn dat u er bent Hoe gaat het". They
 * are put back first, so that no rule has to do without them.
 */
#include "boundary.h"

#include <stdlib.h>

#include "gesprek/base/memory.h"

static void see(void *context, uint32_t feature, struct range range)
{
	const struct ear *ear = ((void **)context)[0];
	bool *is_seen = ((void **)context)[1];

	(void)range;
	*is_seen |= feature == ear->pack->openers;
}

/* Looked at alone: openers are single words, and a sentence may hold many names. */
static bool is_opener(struct ear *ear, uint32_t word)
{
	const struct sentence alone = {.first_word = word, .end_word = word + 1};
	bool is_seen = false;
	void *context[] = {ear, &is_seen};

	lexicon_mark(ear->pack->lexicon, &ear->marks, &ear->reading, &alone, false);
	lexicon_find_at(ear->pack->lexicon, &ear->marks, &ear->reading, &alone, word, see, context);
	return is_seen;
}

/* Nothing but a blank before it; the capital of "'t Is" belongs to the word before. */
static bool has_capital(const struct reading *r, const struct word *word)
{
	return !word->breaks && word->end - word->start >= 2 &&
	       r->normal.text.s[word[-1].start] != '\'' && reading_has_capital(r, word);
}

/* Full stops before openers. @return how many marks there are */
static size_t find_stops(struct ear *ear, const struct sentence *s, struct missing_mark *marks,
			 size_t n)
{
	const struct word *words = ear->reading.words;

	for (uint32_t i = s->first_word + 1; i < s->end_word; i++) {
		if (has_capital(&ear->reading, &words[i]) && is_opener(ear, i))
			marks[n++] = (struct missing_mark){words[i - 1].end, '.'};
	}
	return n;
}

static void restore_stops(struct ear *ear, struct missing_mark *marks)
{
	size_t n = 0;

	for (size_t i = 0; i < ear->reading.n_sentences; i++)
		n = find_stops(ear, &ear->reading.sentences[i], marks, n);
	if (n > 0)
		reading_add_marks(&ear->reading, marks, n);
}

/* Does it end in its last word, or in a full stop that was put there? */
static bool is_unmarked(const struct reading *r, const struct sentence *s)
{
	const size_t end = r->words[s->end_word - 1].end;

	return s->end == end || (s->end == end + 1 && r->normal.text.s[end] == '.' &&
				 reading_typed_start(r, end) == reading_typed_start(r, end + 1));
}

static bool asks(struct ear *ear, struct sentence *s)
{
	bool is_asking;

	ear_look_up(ear, s);
	is_asking = ear_has_pattern(ear, ear->pack->unmarked_question);
	ear->sentence = NULL;
	return is_asking;
}

static bool restore_questions(struct ear *ear, struct missing_mark *marks)
{
	struct reading *r = &ear->reading;
	bool is_looked_up = false;
	size_t n = 0;

	for (size_t i = 0; i < r->n_sentences; i++) {
		struct sentence s = r->sentences[i];

		if (!is_unmarked(r, &s))
			continue;
		if (asks(ear, &s)) {
			marks[n++] = (struct missing_mark){r->words[s.end_word - 1].end, '?'};
		} else if (r->n_sentences == 1) {
			r->sentences[0] = s;
			is_looked_up = true;
		}
	}
	if (n > 0)
		reading_add_marks(r, marks, n);
	return is_looked_up;
}

bool marks_restore(struct ear *ear)
{
	const struct reading *r = &ear->reading;
	bool is_looked_up = false;
	struct missing_mark *marks;

	if (r->has_quotation || r->n_words == 0)
		return false;
	marks = memory_resize(NULL, r->n_words, sizeof *marks);
	if (ear->pack->openers != NAME_NONE)
		restore_stops(ear, marks);
	if (ear->pack->unmarked_question != NAME_NONE)
		is_looked_up = restore_questions(ear, marks);
	free(marks);
	return is_looked_up;
}
