/*
 * The nearest of many words: each is held against the typed one, which takes a look at its first
 * letters and mostly no more.
 */
#include "meant.h"

#include <stdlib.h>
#include <string.h>

#include <unistr.h>

enum { STEM_LEAST = 3, CHOICES_MOST = 16 };

/* A word of an entry. */
struct goal {
	struct letters word;
	enum shape shape;
	bool is_alone; /* the whole entry: it may be what was meant */
	uint32_t group;
};

/* What may have been meant. */
struct choice {
	char text[MEANT_BYTES];
	uint32_t group;
	enum slip slip;
	size_t alike;
};

/* One search. */
struct search {
	struct letters typed;
	meant_is_word *is_word;
	void *data;
	struct choice v[CHOICES_MOST];
	size_t n;
};

size_t letters_of(struct str text, uint32_t *out, size_t most)
{
	size_t n = 0, len;

	for (size_t at = 0; at < text.len && n < most; at += len)
		out[n++] = char_at(text, at, &len);
	return n;
}

void letters_add(struct bytes *out, struct letters letters)
{
	uint8_t utf8[6];

	for (size_t i = 0; i < letters.n; i++)
		bytes_add(out, (const char *)utf8, (size_t)u8_uctomb(utf8, letters.v[i], 6));
}

/* A word is read as a word: "email" not as "e-mail". */
static bool has_letters_alone(struct letters word)
{
	for (size_t i = 0; i < word.n; i++) {
		if (!char_is_core(word.v[i]))
			return false;
	}
	return true;
}

static void add_entry(struct goals *goals, const struct entry *entry, uint32_t group)
{
	for (unsigned i = 0; i < entry->n_words; i++) {
		const struct entry_word *word = &entry->words[i];
		uint32_t *v = arena_new(&goals->arena, (word->text.len + 1) * sizeof *v);
		const struct letters letters = {v, letters_of(word->text, v, word->text.len)};

		*array_add(goals->v, goals->n, goals->cap) =
			(struct goal){letters, word->shape,
				      entry->n_words == 1 && has_letters_alone(letters), group};
	}
}

void goals_make(struct goals *goals, const struct pack *pack)
{
	for (size_t g = 0; g < pack->n_groups; g++) {
		for (size_t i = 0; i < pack->groups[g].n_entries; i++)
			add_entry(goals, &pack->groups[g].entries[i].entry, (uint32_t)g);
	}
}

void goals_clear(struct goals *goals)
{
	free(goals->v);
	arena_clear(&goals->arena);
	*goals = (struct goals){0};
}

static bool is_start(struct letters of, struct letters start)
{
	return letters_alike(of, start) == start.n;
}

static bool is_end(struct letters of, struct letters end)
{
	return of.n >= end.n &&
	       letters_alike((struct letters){of.v + of.n - end.n, end.n}, end) == end.n;
}

static bool is_inside(struct letters of, struct letters part)
{
	for (size_t at = 0; at + part.n <= of.n; at++) {
		if (is_start((struct letters){of.v + at, of.n - at}, part))
			return true;
	}
	return false;
}

static bool is_goal(const struct goal *goal, struct letters word)
{
	switch (goal->shape) {
	case SHAPE_WHOLE:
		return goal->word.n == word.n && is_start(word, goal->word);
	case SHAPE_PREFIX:
		return is_start(word, goal->word);
	case SHAPE_SUFFIX:
		return is_end(word, goal->word);
	case SHAPE_INFIX:
		return is_inside(word, goal->word);
	default: /* the parts of patterns stand in no group */
		return false;
	}
}

bool goals_have(const struct goals *goals, struct letters word)
{
	for (size_t i = 0; i < goals->n; i++) {
		if (is_goal(&goals->v[i], word))
			return true;
	}
	return false;
}

/* The first letter is seldom the wrong one, unless by where it lies on the keys: "dankje". */
static bool is_likely(const struct choice *choice)
{
	return choice->alike > 0 || choice->slip == SLIP_SWAP || choice->slip == SLIP_KEY ||
	       choice->slip == SLIP_MISSING;
}

static void add_choice(struct search *q, const struct goal *goal, struct letters meant)
{
	struct choice *choice = &q->v[q->n];
	struct bytes text = {0};

	letters_add(&text, meant);
	if (text.len < MEANT_BYTES) {
		*choice = (struct choice){.group = goal->group,
					  .slip = slip_between(q->typed, meant),
					  .alike = letters_alike(q->typed, meant)};
		memcpy(choice->text, bytes_text(&text), text.len + 1);
		q->n += is_likely(choice);
	}
	bytes_clear(&text);
}

/* The stem of @p goal, and what was typed after so many letters as its ending. */
static void try_stem(struct search *q, const struct goal *goal, size_t taken)
{
	uint32_t letters[2 * WORD_LETTERS_MOST + 2];
	const struct letters ending = {q->typed.v + taken, q->typed.n - taken};
	const size_t n_before = q->n;

	if (slip_between((struct letters){q->typed.v, taken}, goal->word) == SLIP_NONE)
		return;
	memcpy(letters, goal->word.v, goal->word.n * sizeof *letters);
	memcpy(letters + goal->word.n, ending.v, ending.n * sizeof *letters);
	add_choice(q, goal, (struct letters){letters, goal->word.n + ending.n});
	/* Any letters may follow a stem, but not all of those make a word. */
	if (q->n > n_before && !q->is_word(q->data, q->v[n_before].text))
		q->n--;
}

static void try_goal(struct search *q, const struct goal *goal)
{
	const size_t n = q->typed.n, n_goal = goal->word.n;

	if (!goal->is_alone || n_goal > n + 1)
		return;
	if (goal->shape == SHAPE_WHOLE) {
		if (slip_between(q->typed, goal->word) != SLIP_NONE)
			add_choice(q, goal, goal->word);
	} else if (goal->shape == SHAPE_PREFIX && n_goal >= STEM_LEAST) {
		for (size_t taken = n_goal - 1; taken <= n_goal + 1 && taken <= n; taken++) {
			if (q->n < CHOICES_MOST)
				try_stem(q, goal, taken);
		}
	}
}

static int choice_compare(const struct choice *a, const struct choice *b)
{
	if (a->slip != b->slip)
		return a->slip < b->slip ? -1 : 1;
	return (a->alike < b->alike) - (a->alike > b->alike);
}

/* Is there a group that holds @p word and, among the choices as good as @p best, all others? */
static bool is_of_one_group(const struct search *q, const struct choice *best, uint32_t group)
{
	for (size_t i = 0; i < q->n; i++) {
		const struct choice *other = &q->v[i];
		bool is_held = false;

		if (choice_compare(other, best) != 0)
			continue;
		for (size_t k = 0; k < q->n && !is_held; k++)
			is_held = q->v[k].group == group && strcmp(q->v[k].text, other->text) == 0;
		if (!is_held)
			return false;
	}
	return true;
}

static bool is_one_word(const struct search *q, const struct choice *best)
{
	for (size_t i = 0; i < q->n; i++) {
		if (choice_compare(&q->v[i], best) == 0 && strcmp(q->v[i].text, best->text) != 0)
			return false;
	}
	return true;
}

/* @return NULL when it cannot be told */
static const char *choose(const struct search *q)
{
	const struct choice *best = &q->v[0];

	if (q->n == 0)
		return NULL;
	for (size_t i = 1; i < q->n; i++) {
		if (choice_compare(&q->v[i], best) < 0)
			best = &q->v[i];
	}
	if (is_one_word(q, best))
		return best->text;
	for (size_t i = 0; i < q->n; i++) {
		if (choice_compare(&q->v[i], best) == 0 && is_of_one_group(q, best, q->v[i].group))
			return best->text;
	}
	return NULL;
}

bool goals_find_meant(const struct goals *goals, struct letters typed, meant_is_word *is_word,
		      void *data, char meant[MEANT_BYTES])
{
	struct search q = {.typed = typed, .is_word = is_word, .data = data};
	const char *chosen;

	for (size_t i = 0; i < goals->n && q.n < CHOICES_MOST; i++)
		try_goal(&q, &goals->v[i]);
	chosen = choose(&q);
	if (chosen != NULL)
		memcpy(meant, chosen, strlen(chosen) + 1);
	return chosen != NULL;
}
