/**
 * @file
 * A transcript as it was read: its head, and its lines in order.
 */
#ifndef TALK_TRANSCRIPT_H
#define TALK_TRANSCRIPT_H

#include "gesprek/talk/transcript.h"
#include "proof.h"

enum transcript_line_kind {
	TRANSCRIPT_OTHER, /* comments, empty lines and the head: kept as they are */
	TRANSCRIPT_REPLY,
	TRANSCRIPT_FINDS,
	TRANSCRIPT_MISSES,
	TRANSCRIPT_AT,
	TRANSCRIPT_SAYS,
	TRANSCRIPT_STATE,
	TRANSCRIPT_ENDING,
	TRANSCRIPT_FITS,
};

struct transcript_line {
	enum transcript_line_kind kind;
	struct str whole;
	const char *text; /* after the sign */
	struct place at;
	/* STATE only. */
	enum state_variable variable;
	int least, most;
};

struct transcript {
	struct arena arena;
	struct source source;
	const char *scenario, *node; /* node NULL: from the beginning */
	const char *carried;         /* ids of facts taken along; "" for none */
	uint64_t seed;
	enum mode mode;
	enum dilemma dilemma;
	enum decision decision; /* made after the end; DECISION_NONE: none */
	struct transcript_line *lines;
	size_t n_lines, lines_cap;
};

/* A session as the head says. @return NULL, having said what the scenario has not: a node, or
 * something that can be taken along. */
struct session *transcript_open(const struct transcript *transcript,
				const struct scenario *scenario, struct diags *diags);

#endif
