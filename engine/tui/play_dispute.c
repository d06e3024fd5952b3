/**
 * @file
 * What the trainee sees differently: during the conversation and after it. They
 * were there and the rules only see words, so it is kept as feedback on the rule.
 */
#include <stdlib.h>
#include <string.h>

#include "controller.h"

#include "gesprek/store/dispute.h"

static const struct turn *turn_of(const struct play *play, const struct heard *heard)
{
	return session_get_turn(play->session, heard->turn - 1);
}

const char *play_heard_words(struct play *play, const struct heard *heard)
{
	const char *reply = turn_of(play, heard)->reply;
	size_t len = strlen(reply), start = heard->finding->span.start;
	size_t end = heard->finding->span.end;

	if (end > len)
		end = len;
	return start < end ? arena_text(&play->arena, reply + start, end - start) : "";
}

const char *play_heard_text(struct play *play, const struct heard *heard)
{
	const char *noticed = heard->finding->indicator->noticed;
	const char *words = play_heard_words(play, heard);

	if (!*noticed)
		noticed = ui_label_title(play->scenario, heard->finding->label);
	return *words ? arena_textf(&play->arena, "%s \"%s\"", noticed, words) : noticed;
}

const struct dispute *play_find_dispute(const struct play *play, unsigned turn,
					const struct finding *finding)
{
	for (size_t i = 0; i < play->n_disputes; i++) {
		const struct dispute *dispute = &play->disputes[i];
		if (dispute->turn == turn && dispute->indicator == finding->indicator &&
		    dispute->span.start == finding->span.start)
			return dispute;
	}
	return NULL;
}

/* One that is disputed once more says something new about it. */
static struct dispute *take_dispute(struct play *play, const struct heard *heard)
{
	const struct dispute *known = play_find_dispute(play, heard->turn, heard->finding);

	if (known)
		return &play->disputes[known - play->disputes];
	struct dispute *dispute = array_add(play->disputes, play->n_disputes, play->cap_disputes);
	*dispute = (struct dispute){
		.turn = heard->turn,
		.indicator = heard->finding->indicator,
		.span = heard->finding->span,
	};
	return dispute;
}

static const char *dispute_text(struct play *play, const struct heard *heard, enum label as,
				const char *why)
{
	const char *text = play_heard_text(play, heard);

	if (as != LABEL_COUNT)
		text = arena_textf(&play->arena, "%s %s: %s.", text,
				   ui_text(play->scenario, UI_TEXT_HEARD_OTHERWISE),
				   ui_label_title(play->scenario, as));
	return *why ? arena_textf(&play->arena, "%s %s", text, why) : text;
}

void play_dispute(struct play *play, const struct heard *heard, enum label as, const char *why)
{
	struct bytes text = {0};
	const struct kept_dispute kept = {
		.indicator = heard->finding->indicator->id,
		.words = play_heard_words(play, heard),
		.as = as == LABEL_COUNT ? "" : label_id(as),
		.why = why,
	};

	take_dispute(play, heard)->text = dispute_text(play, heard, as, why);
	dispute_write(&kept, &text);
	play_note(play, &(struct play_note){
				.kind = PLAY_NOTE_DISAGREE, .turn = heard->turn, .text = text.s});
	bytes_clear(&text);
}

/* All that the debrief shows as heard */

struct heard_list {
	struct heard *v;
	size_t n;
};

static void add_heard(struct heard_list *list, unsigned turn, const struct finding *finding)
{
	if (!finding)
		return;
	for (size_t i = 0; i < list->n; i++)
		if (list->v[i].finding == finding)
			return;
	list->v[list->n++] = (struct heard){turn, finding};
}

static void add_heard_of(struct heard_list *list, const struct debrief_item *item)
{
	add_heard(list, item->turn, item->finding);
	for (size_t i = 0; i < item->n_marks; i++)
		add_heard(list, item->turn, item->marks[i].finding);
}

static int compare_heard(const void *a, const void *b)
{
	const struct heard *x = a, *y = b;

	if (x->turn != y->turn)
		return x->turn < y->turn ? -1 : 1;
	if (x->finding->span.start != y->finding->span.start)
		return x->finding->span.start < y->finding->span.start ? -1 : 1;
	return (x->finding->indicator->number > y->finding->indicator->number) -
	       (x->finding->indicator->number < y->finding->indicator->number);
}

size_t play_list_heard(struct play *play, const struct heard **heard)
{
	struct heard_list list = {0};
	size_t most = 0;

	for (size_t i = 0; i < play->n_sections; i++)
		for (size_t k = 0; k < play->sections[i].n; k++)
			most += 1 + play->sections[i].items[k].n_marks;
	list.v = arena_new(&play->arena, most * sizeof *list.v);
	for (size_t i = 0; i < play->n_sections; i++)
		for (size_t k = 0; k < play->sections[i].n; k++)
			add_heard_of(&list, &play->sections[i].items[k]);
	if (list.n)
		qsort(list.v, list.n, sizeof *list.v, compare_heard);
	*heard = list.v;
	return list.n;
}
