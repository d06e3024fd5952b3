/**
 * @file
 * What the runners of tests share: counting, and questions about an answer.
 */
#ifndef TALK_PROOF_H
#define TALK_PROOF_H

#include "gesprek/talk/proof.h"
#include "talk.h"

void proof_note(struct proof *proof, bool is_passed);
/* Give the last diagnostic the list of what was heard instead. */
void proof_hint_heard(const struct finding *findings, size_t n, struct diags *diags);
/* A node id, an ending id, "stay" or "ending". */
bool turn_is_at(const struct turn *turn, const char *where);
bool turn_says(const struct turn *turn, const char *part);

/* The lines of a test file, one at a time, without line ends. */
struct line_reader {
	struct str left;
	unsigned number; /* of the line read last, from 1 */
};
bool line_read(struct line_reader *reader, struct str *line);

#endif
