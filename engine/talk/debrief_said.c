/**
 * @file
 * All that was said, with the words that were heard marked and the label named:
 * what the rules go by, for a trainee to agree with or not.
 */
#include "debrief.h"

#include <stdlib.h>
#include <string.h>

/* A mark being made: the words of one finding, or of several that overlap. */
struct heard_part {
	struct span span;
	label_set labels;
	const struct finding *surest;
};

static int compare_parts(const void *a, const void *b)
{
	const struct heard_part *x = a, *y = b;

	if (x->span.start != y->span.start)
		return x->span.start < y->span.start ? -1 : 1;
	return (x->span.end > y->span.end) - (x->span.end < y->span.end);
}

/* Is the character with the byte at @p at one of a word? Quotation marks and dashes of the general
 * punctuation begin with these two bytes. */
static bool is_in_word(const char *text, size_t at)
{
	const unsigned char *s = (const unsigned char *)text;

	while (at && (s[at] & 0xc0) == 0x80)
		at--;
	if (s[at] >= 0x80)
		return !(s[at] == 0xe2 && s[at + 1] == 0x80);
	return (s[at] >= '0' && s[at] <= '9') || (s[at] >= 'a' && s[at] <= 'z') ||
	       (s[at] >= 'A' && s[at] <= 'Z');
}

/* A pattern may match a part of a word only; half a word cannot be read. */
static void widen_to_words(const char *text, struct span *span)
{
	while (span->start && is_in_word(text, span->start - 1) && is_in_word(text, span->start))
		span->start--;
	while (text[span->end] && is_in_word(text, span->end - 1) && is_in_word(text, span->end))
		span->end++;
}

/* From the first to the last of the words that matched; what was not sure is not shown. */
static bool find_part(const char *reply, const struct finding *finding, struct heard_part *part)
{
	if (!finding_is_heard(finding) || finding->confidence < K_SURE)
		return false;
	*part = (struct heard_part){finding->span, LABEL_BIT(finding->label), finding};
	for (size_t i = 0; i < finding->n_words; i++) {
		const struct span *word = &finding->words[i];
		if (!i || word->start < part->span.start)
			part->span.start = word->start;
		if (!i || word->end > part->span.end)
			part->span.end = word->end;
	}
	if (part->span.end <= part->span.start)
		return false;
	widen_to_words(reply, &part->span);
	return true;
}

static size_t find_parts(const struct turn *turn, struct heard_part *parts)
{
	size_t n = 0;

	for (size_t i = 0; i < turn->n_findings; i++)
		n += find_part(turn->reply, &turn->findings[i], &parts[n]);
	if (n)
		qsort(parts, n, sizeof *parts, compare_parts);
	return n;
}

/* In place: parts that share words become one. */
static size_t join_parts(struct heard_part *parts, size_t n)
{
	size_t n_joined = 0;

	for (size_t i = 0; i < n; i++) {
		struct heard_part *last = n_joined ? &parts[n_joined - 1] : NULL;
		if (last && parts[i].span.start < last->span.end) {
			last->labels |= parts[i].labels;
			if (parts[i].surest->confidence > last->surest->confidence)
				last->surest = parts[i].surest;
			if (parts[i].span.end > last->span.end)
				last->span.end = parts[i].span.end;
		} else {
			parts[n_joined++] = parts[i];
		}
	}
	return n_joined;
}

static void tell_reply(struct debrief_maker *maker, const struct turn *turn)
{
	struct heard_part parts[HEAR_MAX_FINDINGS + 1]; /* one is not the rules' but the talk's */
	size_t n = join_parts(parts, find_parts(turn, parts));
	struct debrief_mark *marks = arena_new(maker->arena, (n + 1) * sizeof *marks);

	for (size_t i = 0; i < n; i++)
		marks[i] = (struct debrief_mark){
			parts[i].span,
			text_labels(maker->arena, session_pack(maker->session), parts[i].labels),
			parts[i].surest};
	maker_add(maker, DEBRIEF_SAID, maker_reply_name(maker, turn->number),
		  arena_text(maker->arena, turn->reply, strlen(turn->reply)));
	struct debrief_item *item = &maker->items[maker->n_items - 1];
	item->turn = turn->number;
	item->marks = marks;
	item->n_marks = n;
}

void debrief_said(struct debrief_maker *maker)
{
	const struct session *session = maker->session;

	for (size_t i = 0; i < session->n_records; i++)
		if (session->records[i]->turn.is_counted)
			tell_reply(maker, &session->records[i]->turn);
}
