/**
 * @file
 * The journal as pages: what was written at one moment, in answer to one or
 * more of the prompts.
 *
 * What a page says is the trainee's own. It is read here to be shown to them
 * and for nothing else: no rule hears it and nothing is counted from it.
 */
#ifndef TUI_JOURNAL_H
#define TUI_JOURNAL_H

#include "gesprek/store/journal.h"

enum {
#define J(id, question) +1
	JOURNAL_PROMPTS = 0
#include "journal_prompts.def"
#undef J
};

/** What an explanation is kept as that was typed before a conversation which then did not begin. */
#define JOURNAL_EXPLANATION "explanation"

/** The prompts that are asked; the words in the language of the program. */
const char *journal_prompt_id(size_t n);
const char *journal_question(size_t n);

struct journal_page {
	int64_t id; /* of its first answer */
	int64_t written;
	const char *about; /* the title of its conversation; "" if it is about none */
	const struct journal_entry *answers;
	size_t n;
};

/** All pages, the newest first, in @p arena. */
bool journal_read(struct store *store, struct arena *arena, struct journal_page **pages, size_t *n,
		  struct diags *diags);
/** What the answer is to: the question of its prompt, or the id of one that is not asked any more.
 */
const char *journal_asked(const struct journal_entry *answer);
/** Remove one page without a trace. */
bool journal_forget(struct store *store, const struct journal_page *page, struct diags *diags);

#endif
