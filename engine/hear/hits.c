/* Hits: adding them to the chains of their features, and finding those that begin at a word. */
#include <stdlib.h>

#include "ear.h"
#include "gesprek/base/memory.h"

static uint64_t place_key(uint32_t feature, uint32_t word)
{
	return (uint64_t)feature << 32 | word;
}

/* The place of the key, or the one it may take: places of other replies are free. */
static struct hit_place *find_place(const struct ear *ear, uint64_t key)
{
	size_t at = (size_t)(key * UINT64_C(0x9E3779B97F4A7C15) >> 32) & (ear->n_places - 1);

	while (ear->places[at].stamp == ear->reply_stamp && ear->places[at].key != key)
		at = (at + 1) & (ear->n_places - 1);
	return &ear->places[at];
}

static void grow_places(struct ear *ear)
{
	struct hit_place *old = ear->places;
	size_t n_old = ear->n_places;

	ear->n_places = n_old == 0 ? 1024 : n_old * 2;
	ear->places = memory_new(ear->n_places * sizeof *ear->places);
	for (size_t i = 0; i < n_old; i++) {
		if (old[i].stamp == ear->reply_stamp)
			*find_place(ear, old[i].key) = old[i];
	}
	free(old);
}

static void put_in_place(struct ear *ear, uint32_t feature, uint32_t hit)
{
	const uint64_t key = place_key(feature, ear->hits[hit].range.first);
	struct hit_place *place;

	if (ear->n_hits * 2 >= ear->n_places)
		grow_places(ear);
	place = find_place(ear, key);
	if (place->stamp == ear->reply_stamp)
		ear->hits[hit].next_here = place->hit;
	*place = (struct hit_place){key, ear->reply_stamp, hit};
}

static void chain(struct ear *ear, uint32_t feature, uint32_t hit)
{
	struct feature_state *f = &ear->features[feature];

	if (f->in_reply != ear->reply_stamp) {
		f->in_reply = ear->reply_stamp;
		f->reply_head = hit;
		*array_add(ear->reply_touched, ear->n_reply_touched, ear->reply_touched_cap) =
			feature;
	} else {
		ear->hits[f->tail].next = hit;
	}
	if (f->in_sentence != ear->sentence_stamp) {
		f->in_sentence = ear->sentence_stamp;
		f->sentence_head = hit;
		*array_add(ear->touched, ear->n_touched, ear->touched_cap) = feature;
	}
	f->tail = hit;
}

static bool is_same(const struct range *a, const struct range *b)
{
	return a->first == b->first && a->last == b->last && a->gap_first == b->gap_first;
}

void ear_add_hit(struct ear *ear, uint32_t feature, struct range range)
{
	const struct feature_state *f = &ear->features[feature];

	/* Two entries of a group may say the same of the same words. */
	if (f->in_sentence == ear->sentence_stamp && is_same(&ear->hits[f->tail].range, &range))
		return;
	*array_add(ear->hits, ear->n_hits, ear->hits_cap) = (struct hit){range, 0, 0};
	chain(ear, feature, (uint32_t)ear->n_hits - 1);
	put_in_place(ear, feature, (uint32_t)ear->n_hits - 1);
}

/* The word of the scope that starts at byte @p at of `seen`, or the end. */
static uint32_t find_word(const struct ear *ear, size_t at)
{
	uint32_t low = ear_first_word(ear), high = ear_end_word(ear);
	const uint32_t end = high;

	while (low < high) {
		uint32_t mid = low + (high - low) / 2;
		uint32_t start = ear->reading.words[mid].seen_start;

		if (start == at)
			return mid;
		if (start < at)
			low = mid + 1;
		else
			high = mid;
	}
	return end;
}

bool ear_has_hit_at(void *context, uint32_t feature, size_t at, unsigned n_words)
{
	const struct ear *ear = context;
	const uint32_t word = find_word(ear, ear->subject_start + at);
	const struct hit_place *place;

	if (word == ear_end_word(ear) || ear->n_places == 0)
		return false;
	place = find_place(ear, place_key(feature, word));
	if (place->stamp != ear->reply_stamp)
		return false;
	for (uint32_t h = place->hit; h != 0; h = ear->hits[h].next_here) {
		if (ear->hits[h].range.last - word + 1 == n_words)
			return true;
	}
	return false;
}
