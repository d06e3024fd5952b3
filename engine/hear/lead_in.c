/* "Als ik zo vrij mag zijn" may stand before anything without meaning any of its words. */
#include "boundary.h"

/* What a search for lead-ins saw. */
struct seen {
	uint32_t feature, last; /* last word of the longest */
	bool is_there;
};

static void see(void *context, uint32_t feature, struct range range)
{
	struct seen *seen = context;

	if (feature != seen->feature || (seen->is_there && range.last <= seen->last))
		return;
	seen->is_there = true;
	seen->last = range.last;
}

void lead_in_skip(struct ear *ear, struct sentence *s)
{
	struct reading *r = &ear->reading;
	struct seen seen = {.feature = ear->pack->lead_ins};

	if (seen.feature == NAME_NONE)
		return;
	lexicon_find_at(ear->pack->lexicon, &ear->marks, r, s, s->first_word, see, &seen);
	if (!seen.is_there || seen.last + 1 >= s->end_word)
		return;
	s->first_word = seen.last + 1;
	s->start = r->words[s->first_word].start;
	s->seen_start = r->words[s->first_word].seen_start;
	lexicon_mark(ear->pack->lexicon, &ear->marks, r, s, false);
}
