/**
 * @file
 * Review of what is said to a child and by it: sentences that a child of that age can follow. Where
 * the temperament says how long, that counts; otherwise the age.
 */
#include <string.h>

#include "author_text.h"
#include "gesprek/base/message.h"
#include "gesprek/base/scalar_place.h"
#include "review.h"

/* Words in a sentence, by age, of the project's domain notes (4.3). */
static const struct {
	int age_to, max_words;
} bands[] = {{6, 8}, {9, 12}, {12, 18}};

static int words_most(const struct person *person)
{
	if (person->as == TO_PARENT)
		return 0;
	if (person->temperament && person->temperament->max_words)
		return person->temperament->max_words;
	for (size_t i = 0; person->age && i < sizeof bands / sizeof *bands; i++)
		if (person->age <= bands[i].age_to)
			return bands[i].max_words;
	return 0;
}

static size_t find_offer(const struct node *node, const char *text)
{
	size_t i = 0;

	while (i < node->n_offers && strcmp(node->offers[i], text) != 0)
		i++;
	return i;
}

/* Of the trainee's replies only the sound ones: a sentence too long may be what is clumsy. */
static const struct person *find_listener(struct review *v, const struct author_text *text)
{
	const struct node *node = text->node;

	if (text->speaker)
		return text->speaker;
	if (!node || !node->with || node->with->as == TO_PARENT)
		return NULL;
	if (!strcmp(text->key, "model"))
		return node->with;
	size_t offer = strcmp(text->key, "offers") ? node->n_offers
						   : find_offer(node, text->value->text.s);
	if (offer == node->n_offers)
		return NULL;
	const struct heard heard = review_offer_heard(v, node, offer);
	return heard.is_invited && !heard.pitfall ? node->with : NULL;
}

static void look_at(void *data, const struct author_text *text)
{
	struct review *v = data;
	const struct person *person = find_listener(v, text);
	const int most = person ? words_most(person) : 0;
	const struct sentence_length longest =
		most ? sentence_longest(text->value->text.s) : (struct sentence_length){0};

	if (longest.n_words <= (unsigned)most)
		return;
	struct place at = scalar_place(text->value, longest.start);
	diag_add(v->diags, DIAG_CHILD_SENTENCE, at,
		 _("a sentence of %u words is hard for %s (%d words)"), longest.n_words,
		 person->name, most);
	diag_hint(v->diags, _("make two sentences of it"));
}

void review_child_sentence(struct review *v, enum diag_code code)
{
	(void)code; /* the only one here */
	author_texts(v->sc, v->root, look_at, v);
}
