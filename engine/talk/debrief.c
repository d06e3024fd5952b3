/**
 * @file
 * The debrief: its sections in order, and what they share. A section without
 * items is left out. See debrief_write.c for the plain text of it.
 */
#include "debrief.h"

#include <stdlib.h>
#include <string.h>

static const struct section_row {
	const char *id;
	enum text title;
	void (*make)(struct debrief_maker *maker);
	bool is_columns;
} section_rows[] = {
#define B(name, id, title) {id, title, debrief_##name, TEXT_SECTION_MAP == (title)},
#include "debrief_sections.def"
#undef B
};

enum text level_text(enum level level)
{
	static const enum text texts[LEVEL_COUNT] = {
		[LEVEL_NOT_SEEN] = TEXT_LEVEL_NOT_SEEN,
		[LEVEL_BEGINNING] = TEXT_LEVEL_BEGINNING,
		[LEVEL_VISIBLE] = TEXT_LEVEL_VISIBLE,
		[LEVEL_SOLID] = TEXT_LEVEL_SOLID,
	};

	return texts[level];
}

const struct person *maker_person(const struct debrief_maker *maker)
{
	return maker->session->scenario->begin->with;
}

const char *maker_text(const struct debrief_maker *maker, enum text text)
{
	return session_text(maker->session, maker->arena, text);
}

void maker_add(struct debrief_maker *maker, enum debrief_item_kind kind, const char *label,
	       const char *text)
{
	*array_add(maker->items, maker->n_items, maker->items_cap) =
		(struct debrief_item){.kind = kind, .label = label, .text = text};
}

static struct quote *maker_find_quote(struct debrief_maker *maker, const char *text)
{
	for (size_t i = 0; i < maker->n_quotes; i++)
		if (!strcmp(maker->quotes[i].text, text))
			return &maker->quotes[i];
	struct quote *quote = array_add(maker->quotes, maker->n_quotes, maker->quotes_cap);
	*quote = (struct quote){text, 0};
	return quote;
}

const char *maker_reply_name(const struct debrief_maker *maker, unsigned turn)
{
	const struct filling number[] = {{"n", text_number(maker->arena, turn)}, {NULL, NULL}};

	return text_fill(maker->arena, text_of(session_pack(maker->session), TEXT_REPLY_NAME),
			 number);
}

bool maker_is_turning(const struct debrief_maker *maker, const struct turn *turn)
{
	for (size_t i = 0; i < maker->n_turning; i++)
		if (maker->turning[i] == turn)
			return true;
	return false;
}

static unsigned count_kept(const struct debrief_maker *maker, const struct turn *turn)
{
	unsigned n = 0;

	for (size_t i = 0; i < maker->n_kept; i++)
		n += maker->kept[i] == turn;
	return n;
}

/* What is still to be told further on keeps one quote for each time. */
static void maker_keep(struct debrief_maker *maker)
{
	for (size_t i = 0; i < maker->n_turning; i++)
		maker->kept[maker->n_kept++] = maker->turning[i];
	if (maker->to_card)
		maker->kept[maker->n_kept++] = maker->to_card;
	const struct turn *asked[K_CONSULTS], *next[K_CONSULTS];
	const size_t n = find_consults(maker->session, asked, next);
	for (size_t i = 0; i < n; i++)
		if (next[i] && (!i || next[i] != next[i - 1]) &&
		    count_kept(maker, next[i]) < K_QUOTES_EACH)
			maker->kept[maker->n_kept++] = next[i];
}

void maker_let_go(struct debrief_maker *maker, const struct turn *turn)
{
	for (size_t i = 0; i < maker->n_kept; i++)
		if (maker->kept[i] == turn) {
			maker->kept[i] = maker->kept[--maker->n_kept];
			return;
		}
}

bool maker_quote(struct debrief_maker *maker, const struct turn *turn, struct span span)
{
	const char *text = text_quote(maker->arena, turn->reply, span.start, span.end);

	if (!*text)
		return false;
	struct quote *quote = maker_find_quote(maker, text);
	if (quote->n + count_kept(maker, turn) >= K_QUOTES_EACH)
		return false;
	quote->n++;
	maker_add(maker, DEBRIEF_QUOTE, "", text);
	maker->items[maker->n_items - 1].turn = turn->number;
	return true;
}

bool maker_quote_finding(struct debrief_maker *maker, const struct turn *turn,
			 const struct finding *finding)
{
	if (!maker_quote(maker, turn, finding->span))
		return false;
	maker->items[maker->n_items - 1].finding = finding;
	return true;
}

bool maker_quote_whole(struct debrief_maker *maker, const struct turn *turn)
{
	return maker_quote(maker, turn, (struct span){0, strlen(turn->reply)});
}

static bool is_evidence(const struct stage *stage, const struct finding *finding,
			evidence_set wanted)
{
	evidence_set found =
		stage->of_label[finding->label] | stage->of_indicator[finding->indicator->number];

	return finding_is_heard(finding) && (found & wanted);
}

/* Stops at enough quotes, so a long conversation costs no more than a short one. */
bool maker_quote_evidence(struct debrief_maker *maker, evidence_set wanted, unsigned most)
{
	const struct session *session = maker->session;
	bool is_any = false;

	for (size_t i = 0; i < session->n_records; i++) {
		const struct record *record = session->records[i];
		if (!(record->evidence & wanted))
			continue;
		is_any = true;
		for (size_t k = 0; most && k < record->turn.n_findings; k++)
			if (is_evidence(session->stage, &record->turn.findings[k], wanted) &&
			    maker_quote_finding(maker, &record->turn, &record->turn.findings[k])) {
				most--;
				break;
			}
		if (!most)
			break;
	}
	return is_any;
}

static void maker_make(struct debrief_maker *maker, const struct section_row *row)
{
	struct debrief_item *items;

	maker->n_items = 0;
	maker->line = NULL;
	maker->title = NULL;
	row->make(maker);
	if (!maker->n_items)
		return;
	items = arena_new(maker->arena, maker->n_items * sizeof *items);
	memcpy(items, maker->items, maker->n_items * sizeof *items);
	*array_add(maker->sections, maker->n_sections, maker->sections_cap) =
		(struct debrief_section){
			.id = row->id,
			.title = maker->title ? maker->title : maker_text(maker, row->title),
			.items = items,
			.n = maker->n_items,
			.is_columns = row->is_columns,
			.line = maker->line,
		};
}

struct debrief debrief_make(const struct session *session, const struct debrief_own *own,
			    struct arena *arena)
{
	static const struct debrief_own nothing;
	struct debrief_maker maker = {
		.session = session, .own = own ? own : &nothing, .arena = arena};

	maker.score = score_session(session);
	maker.ever = session_ever(session);
	maker.n_turning = turning_points(session, maker.turning);
	maker.to_card = find_turn_to_card(session);
	maker_keep(&maker);
	for (size_t i = 0; i < sizeof section_rows / sizeof *section_rows; i++)
		maker_make(&maker, &section_rows[i]);

	struct debrief_section *sections = arena_new(arena, maker.n_sections * sizeof *sections);
	memcpy(sections, maker.sections, maker.n_sections * sizeof *sections);
	free(maker.sections);
	free(maker.items);
	free(maker.quotes);
	free(maker.ever);
	return (struct debrief){sections, maker.n_sections, maker.score};
}
