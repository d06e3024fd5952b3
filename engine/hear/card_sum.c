/* Adding up the points of a reply: see scorecard.h. */
#include <stdlib.h>
#include <string.h>

#include "ear.h"
#include "gesprek/base/memory.h"
#include "gesprek/base/message.h"

void card_sum_init(struct card_sum *sum, const struct pack *pack)
{
	const size_t n = pack->cards.n_entries;

	if (n == 0)
		return;
	for (size_t place = 0; place < CARD_PLACE_COUNT; place++)
		sum->seen[place] = memory_new(n * sizeof *sum->seen[place]);
	sum->is_said = memory_new(n);
}

void card_sum_clear(struct card_sum *sum)
{
	for (size_t place = 0; place < CARD_PLACE_COUNT; place++)
		free(sum->seen[place]);
	free(sum->said);
	free(sum->is_said);
	free(sum->starts);
	free(sum->hits);
}

/* ---- what was said ---- */

static void add_said(struct card_sum *sum, uint32_t entry)
{
	if (sum->is_said[entry])
		return;
	sum->is_said[entry] = 1;
	*array_add(sum->said, sum->n_said, sum->said_cap) = entry;
}

static void see_said(void *context, uint32_t entry, struct range range)
{
	struct ear *ear = context;

	(void)range;
	add_said(&ear->sum, entry);
}

void card_sum_forget_said(struct ear *ear)
{
	struct card_sum *sum = &ear->sum;

	for (size_t i = 0; i < sum->n_said; i++)
		sum->is_said[sum->said[i]] = 0;
	sum->n_said = 0;
}

void card_sum_know_said(struct ear *ear)
{
	const struct scorecards *cards = &ear->pack->cards;
	struct reading *r = &ear->said_reading;

	if (cards->n_entries == 0)
		return;
	for (size_t i = 0; i < r->n_sentences; i++) {
		lexicon_mark(cards->lexicon, &ear->marks, r, &r->sentences[i], true);
		lexicon_find(cards->lexicon, &ear->marks, r, &r->sentences[i], see_said, ear);
	}
	for (size_t f = 0; f < ear->pack->n_features; f++) {
		if (cards->of_feature[f] != NAME_NONE && ear->said.features[f] != SAID_NOT_AT_ALL)
			add_said(&ear->sum, cards->of_feature[f]);
	}
}

/* ---- the reply ---- */

void card_sum_start(struct ear *ear)
{
	memset(ear->sum.points, 0, sizeof ear->sum.points);
	ear->sum.n_hits = ear->sum.n_starts = ear->sum.n_words = 0;
}

static uint32_t sentence_of(const struct ear *ear, uint32_t word)
{
	uint32_t i = 0;

	while (i + 1 < ear->reading.n_sentences && word >= ear->reading.sentences[i].end_word)
		i++;
	return i;
}

/* Each entry counts once in each place. */
static void add_entry(struct ear *ear, uint32_t entry, enum card_place place, uint32_t sentence,
		      struct range range)
{
	const struct scorecards *cards = &ear->pack->cards;
	struct card_sum *sum = &ear->sum;
	bool has_points = false;

	if (sum->seen[place][entry] == ear->reply_stamp)
		return;
	sum->seen[place][entry] = ear->reply_stamp;
	for (uint32_t i = cards->entries[entry].first; i != 0; i = cards->points[i].next) {
		if (cards->points[i].place != place)
			continue;
		sum->points[cards->points[i].label] += cards->points[i].points;
		has_points = true;
	}
	if (has_points && place != CARD_SAID)
		*array_add(sum->hits, sum->n_hits, sum->hits_cap) =
			(struct card_hit){entry, sentence, place, 0, range};
}

/* What a sentence opens with before it says anything ("nou, eh,") counts for nothing. */
static void see_entry(void *context, uint32_t entry, struct range range)
{
	struct ear *ear = context;
	const uint32_t sentence = sentence_of(ear, range.first);

	if (range.first < ear->sum.starts[sentence])
		return;
	add_entry(ear, entry, CARD_WORDS, sentence, range);
	if (range.first == ear->sum.starts[0])
		add_entry(ear, entry, CARD_BEGINS, sentence, range);
}

/* The word behind the particle that begins at @p word and has a comma behind it; else @p word. */
static uint32_t particle_end(const struct ear *ear, uint32_t word)
{
	const uint32_t particles = ear->pack->particles;
	uint32_t end = word;

	for (uint32_t h = particles == NAME_NONE ? 0 : ear_first_hit(ear, particles); h != 0;
	     h = ear->hits[h].next) {
		if (ear->hits[h].range.first == word && ear->hits[h].range.last + 1 > end)
			end = ear->hits[h].range.last + 1;
	}
	return end < ear->reading.n_words && ear->reading.words[end].breaks ? end : word;
}

static uint32_t skip_particles(const struct ear *ear, const struct sentence *s)
{
	uint32_t word = s->first_word, end;

	while ((end = particle_end(ear, word)) > word)
		word = end;
	return word < s->end_word ? word : s->first_word;
}

void card_sum_see_sentence(struct ear *ear, const struct sentence *s)
{
	const struct scorecards *cards = &ear->pack->cards;

	if (cards->n_entries == 0)
		return;
	*array_add(ear->sum.starts, ear->sum.n_starts, ear->sum.starts_cap) =
		skip_particles(ear, s);
	ear->sum.n_words += s->end_word - ear->sum.starts[ear->sum.n_starts - 1];
	lexicon_mark(cards->lexicon, &ear->marks, &ear->reading, s, false);
	lexicon_find(cards->lexicon, &ear->marks, &ear->reading, s, see_entry, ear);
}

static void add_groups(struct ear *ear)
{
	for (size_t i = 0; i < ear->n_reply_touched; i++) {
		const uint32_t f = ear->reply_touched[i];
		const uint32_t entry =
			f < ear->pack->n_features ? ear->pack->cards.of_feature[f] : NAME_NONE;

		for (uint32_t h = entry == NAME_NONE ? 0 : ear->features[f].reply_head; h != 0;
		     h = ear->hits[h].next)
			see_entry(ear, entry, ear->hits[h].range);
	}
}

static bool asks_anywhere(const struct ear *ear)
{
	for (size_t i = 0; i < ear->n_asks; i++) {
		if (ear->asks[i])
			return true;
	}
	return false;
}

static void add_form(struct ear *ear)
{
	const size_t n_words = ear->sum.n_words;
	const bool asks = asks_anywhere(ear), to_child = ear->context->to != TO_PARENT;

	for (size_t l = 0; l < LABEL_COUNT; l++) {
		const struct scorecard *card = &ear->pack->cards.of[l];
		int *points = &ear->sum.points[l];

		*points += asks ? card->asks : 0;
		*points += to_child ? card->to_child : 0;
		*points += ear->said.n_words == 0 ? card->unsaid : 0;
		for (size_t i = 0; i < card->n_longer; i++) {
			if (n_words > (size_t)card->longer[i].words)
				*points += card->longer[i].points;
		}
	}
}

void card_sum_finish(struct ear *ear)
{
	if (ear->pack->cards.n_entries == 0)
		return;
	add_groups(ear);
	for (size_t i = 0; i < ear->sum.n_said; i++)
		add_entry(ear, ear->sum.said[i], CARD_SAID, 0, (struct range){0, 0, 1, 0});
	add_form(ear);
}

/* ---- what it comes to ---- */

static int points_of(const struct ear *ear, const struct card_hit *hit, enum label label)
{
	const struct scorecards *cards = &ear->pack->cards;

	for (uint32_t i = cards->entries[hit->entry].first; i != 0; i = cards->points[i].next) {
		if (cards->points[i].label == label && cards->points[i].place == hit->place)
			return cards->points[i].points;
	}
	return 0;
}

/* Most points first; equal ones as they were typed. */
static int compare_hits(const void *a, const void *b)
{
	const struct card_hit *x = a, *y = b;

	if (x->points != y->points)
		return x->points > y->points ? -1 : 1;
	if (x->range.first != y->range.first)
		return x->range.first < y->range.first ? -1 : 1;
	return (x->entry > y->entry) - (x->entry < y->entry);
}

/* What every hit counts for in @p label, in order of that. */
static void weigh_hits(struct ear *ear, enum label label)
{
	struct card_sum *sum = &ear->sum;

	for (size_t i = 0; i < sum->n_hits; i++)
		sum->hits[i].points = points_of(ear, &sum->hits[i], label);
	if (sum->n_hits > 0)
		qsort(sum->hits, sum->n_hits, sizeof *sum->hits, compare_hits);
}

bool card_sum_reaches(struct ear *ear, enum label label, int points)
{
	const struct card_sum *sum = &ear->sum;

	if (sum->points[label] < points || ear_has_frame_of(ear, &ear->pack->empty_frames))
		return false;
	weigh_hits(ear, label);
	for (size_t i = 0; i < sum->n_hits && sum->hits[i].points > 0; i++) {
		if (ear->n_notes == NOTE_MAX)
			break;
		ear_note_words(ear, &sum->hits[i].range);
	}
	return true;
}

uint32_t card_sum_best_sentence(const struct ear *ear, enum label label)
{
	const struct card_sum *sum = &ear->sum;
	uint32_t best = 0;
	int most = 0;

	for (uint32_t s = 0; s < ear->reading.n_sentences; s++) {
		int points = 0;

		for (size_t i = 0; i < sum->n_hits; i++) {
			if (sum->hits[i].sentence == s)
				points += points_of(ear, &sum->hits[i], label);
		}
		if (points > most) {
			most = points;
			best = s;
		}
	}
	return best;
}

bool card_sum_doubts(const struct ear *ear, enum label label)
{
	const struct scorecard *card = &ear->pack->cards.of[label];

	return card->has_doubt && ear->sum.points[label] < card->doubted_below;
}

void card_sum_tell(struct ear *ear, enum label label, struct bytes *out)
{
	enum { TOLD_MOST = 6 };
	const struct card_sum *sum = &ear->sum;
	size_t first = 0, end;

	weigh_hits(ear, label);
	end = sum->n_hits;
	bytes_addf(out, _("%d points"), sum->points[label]);
	for (int told = 0; told < TOLD_MOST && first < end; told++) {
		const bool is_for = sum->hits[first].points >= -sum->hits[end - 1].points;
		const struct card_hit *hit = &sum->hits[is_for ? first++ : --end];
		const struct str text = ear->pack->cards.texts.v[hit->entry];

		if (hit->points == 0)
			break;
		bytes_addf(out, "%s%.*s %+d", told == 0 ? ": " : ", ", (int)text.len, text.s,
			   hit->points);
	}
}
