/**
 * @file
 * A debrief being made: sections with items, and how often each quote was used.
 * Each section is one function in a debrief_*.c; the order stands in debrief.c.
 */
#ifndef TALK_DEBRIEF_H
#define TALK_DEBRIEF_H

#include "gesprek/talk/debrief.h"
#include "score.h"
#include "text.h"

struct quote {
	const char *text;
	unsigned n;
};

struct debrief_maker {
	const struct session *session;
	const struct debrief_own *own; /* never NULL */
	struct arena *arena;
	struct score score;
	struct debrief_section *sections;
	size_t n_sections, sections_cap;
	struct debrief_item *items; /* of the section being made */
	size_t n_items, items_cap;
	const char *title; /* of the section being made, where its row does not know it; NULL */
	struct quote *quotes;
	size_t n_quotes, quotes_cap;
	const struct debrief_line *line; /* of the section being made; NULL if none */
	const struct turn *turning[K_TURNING_POINTS];
	size_t n_turning;
	const struct turn *to_card; /* what was said to the dilemma card; NULL if nothing */
	/* Told further on, so one quote of each is kept for that. */
	const struct turn *kept[K_TURNING_POINTS + 1 + K_CONSULTS];
	size_t n_kept;
	unsigned char *ever; /* as session_ever() has it */
};

enum text level_text(enum level level);
/* How much the rules recognised, as a band. */
enum text coverage_text(const struct score *score);
/* Texts with {name} and {child} filled in. */
const char *maker_text(const struct debrief_maker *maker, enum text text);
void maker_add(struct debrief_maker *maker, enum debrief_item_kind kind, const char *label,
	       const char *text);
/* @return false, adding nothing, when the quote was used often enough or is empty. */
bool maker_quote(struct debrief_maker *maker, const struct turn *turn, struct span span);
/* The words that earned @p finding. */
bool maker_quote_finding(struct debrief_maker *maker, const struct turn *turn,
			 const struct finding *finding);
bool maker_quote_whole(struct debrief_maker *maker, const struct turn *turn);
/* The words that are evidence of @p wanted, quoted if they may still be. @return was there any? */
bool maker_quote_evidence(struct debrief_maker *maker, evidence_set wanted, unsigned most);
/* The person the conversation began with. */
const struct person *maker_person(const struct debrief_maker *maker);

/* "Reply 3": the same name wherever a reply is told apart from the others. */
const char *maker_reply_name(const struct debrief_maker *maker, unsigned turn);
/* Is @p turn told as a turning point? */
bool maker_is_turning(const struct debrief_maker *maker, const struct turn *turn);
/* After @p turn was told: kinds of question that were not used and fit what it led to, if any. */
bool maker_offer_question(struct debrief_maker *maker, const struct turn *turn);
/* The turns a colleague was asked in, the last of them; and what was said next, NULL if nothing. */
size_t find_consults(const struct session *session, const struct turn *asked[K_CONSULTS],
		     const struct turn *next[K_CONSULTS]);
/* Its quote need not be kept any longer. */
void maker_let_go(struct debrief_maker *maker, const struct turn *turn);
/* What was said to the card: the first reply after its line. NULL if it was not said, or last. */
const struct turn *find_turn_to_card(const struct session *session);

void debrief_own_view(struct debrief_maker *maker);
void debrief_rating(struct debrief_maker *maker);
void debrief_voice(struct debrief_maker *maker);
void debrief_map(struct debrief_maker *maker);
void debrief_protected(struct debrief_maker *maker);
void debrief_principles(struct debrief_maker *maker);
void debrief_moments(struct debrief_maker *maker);
void debrief_check(struct debrief_maker *maker);
void debrief_line(struct debrief_maker *maker);
void debrief_turning(struct debrief_maker *maker);
void debrief_consult(struct debrief_maker *maker);
void debrief_dilemma(struct debrief_maker *maker);
void debrief_versions(struct debrief_maker *maker);
void debrief_try(struct debrief_maker *maker);
void debrief_notebook(struct debrief_maker *maker);
void debrief_carry(struct debrief_maker *maker);
void debrief_carried(struct debrief_maker *maker);
void debrief_decision(struct debrief_maker *maker);
void debrief_followup(struct debrief_maker *maker);
void debrief_figures(struct debrief_maker *maker);
void debrief_said(struct debrief_maker *maker);
void debrief_reflect(struct debrief_maker *maker);
void debrief_journal(struct debrief_maker *maker);
void debrief_help(struct debrief_maker *maker);

#endif
