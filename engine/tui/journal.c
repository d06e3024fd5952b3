/**
 * @file
 * From answers to pages. The store keeps each answer by itself, so that a page
 * grows whole however many prompts there are.
 */
#include "journal.h"

#include <string.h>

#include "gesprek/base/message.h"

static const struct {
	const char *id, *question;
} prompts[JOURNAL_PROMPTS] = {
#define J(id, question) {id, question},
#include "journal_prompts.def"
#undef J
};

const char *journal_prompt_id(size_t n)
{
	return prompts[n].id;
}

const char *journal_question(size_t n)
{
	return _(prompts[n].question);
}

const char *journal_asked(const struct journal_entry *answer)
{
	for (size_t i = 0; i < JOURNAL_PROMPTS; i++)
		if (!strcmp(answer->prompt, prompts[i].id))
			return _(prompts[i].question);
	if (!strcmp(answer->prompt, JOURNAL_EXPLANATION))
		return _("A possible explanation");
	return answer->prompt;
}

static size_t rank_of(const struct journal_entry *entry)
{
	size_t rank = 0;

	while (rank < JOURNAL_PROMPTS && strcmp(entry->prompt, prompts[rank].id) != 0)
		rank++;
	return rank;
}

/* Written at once, in the order of the prompts. */
static bool is_same_page(const struct journal_entry *a, const struct journal_entry *b)
{
	return a->written == b->written && a->session == b->session &&
	       (rank_of(a) < rank_of(b) || rank_of(b) == JOURNAL_PROMPTS);
}

static const char *title_of(struct store *store, int64_t session, struct arena *arena,
			    struct diags *diags)
{
	const struct record *record = session ? store_find(store, session, arena, diags) : NULL;

	return record ? record->title : "";
}

bool journal_read(struct store *store, struct arena *arena, struct journal_page **pages, size_t *n,
		  struct diags *diags)
{
	struct journal_entry *entries = NULL;
	size_t n_entries = 0, n_before = diags->n;

	*n = 0;
	*pages = NULL;
	if (!store_list_journal(store, arena, &entries, &n_entries, diags))
		return false;
	*pages = arena_new(arena, n_entries * sizeof **pages);
	for (size_t end = n_entries; end;) {
		size_t start = end - 1;
		while (start && is_same_page(&entries[start - 1], &entries[start]))
			start--;
		(*pages)[(*n)++] = (struct journal_page){
			.id = entries[start].id,
			.written = entries[start].written,
			.about = title_of(store, entries[start].session, arena, diags),
			.answers = &entries[start],
			.n = end - start,
		};
		end = start;
	}
	return diags->n == n_before;
}

bool journal_forget(struct store *store, const struct journal_page *page, struct diags *diags)
{
	for (size_t i = 0; i < page->n; i++)
		if (!store_forget_journal(store, page->answers[i].id, diags))
			return false;
	return true;
}
