/**
 * @file
 * Two tellings of the same replies, held against each other moment by moment.
 */
#include "story.h"

#include <limits.h>
#include <stdint.h>
#include <string.h>

#include "gesprek/base/message.h"

struct moment {
	const char *node; /* where the reply led */
	const char **lines;
	size_t n_lines;
	bool is_over;
};

static const char *keep_text(struct story *story, const char *text)
{
	return arena_text(&story->arena, text, strlen(text));
}

static void add_moment(struct story *story, const struct node *node, const struct spoken *spoken,
		       size_t n)
{
	struct moment *moment = &story->moments[story->n_replies];

	moment->node = keep_text(story, node->id);
	moment->lines = arena_new(&story->arena, n * sizeof *moment->lines);
	moment->n_lines = n;
	for (size_t i = 0; i < n; i++)
		moment->lines[i] = keep_text(story, spoken[i].text);
}

void story_init(struct story *story, const struct session *session)
{
	const size_t n = session_count_turns(session);
	size_t n_lines;

	*story = (struct story){0};
	story->moments = arena_new(&story->arena, (n + 1) * sizeof *story->moments);
	story->replies = arena_new(&story->arena, n * sizeof *story->replies);
	const struct spoken *opening = session_opening(session, &n_lines);
	add_moment(story, n ? session_get_turn(session, 0)->node : session_node(session), opening,
		   n_lines);
	while (story->n_replies < n) {
		const struct turn *turn = session_get_turn(session, story->n_replies);
		story->replies[story->n_replies++] = keep_text(story, turn->reply);
		add_moment(story, turn->next, turn->spoken, turn->n_spoken);
	}
	story->moments[n].is_over = session_is_over(session);
}

void story_clear(struct story *story)
{
	arena_clear(&story->arena);
}

/* --- Where it goes another way --- */

/* @return the first moment of both that leads elsewhere; SIZE_MAX: none. */
static size_t find_parting(const struct story *was, const struct story *is)
{
	for (size_t i = 0; i <= was->n_replies && i <= is->n_replies; i++)
		if (strcmp(was->moments[i].node, is->moments[i].node) != 0 ||
		    was->moments[i].is_over != is->moments[i].is_over)
			return i;
	return SIZE_MAX;
}

static const char *parting_text(const struct story *was, const struct story *is, size_t at,
				struct arena *arena)
{
	const struct moment *before = &was->moments[at], *now = &is->moments[at];

	if (!at)
		return arena_textf(arena, _("Reloaded: it begins at '%s' now; that was '%s'."),
				   now->node, before->node);
	if (now->is_over && !before->is_over)
		return arena_textf(arena,
				   _("Reloaded: with reply %zu it comes to its end now, at '%s'."),
				   at, now->node);
	if (before->is_over && !now->is_over)
		return arena_textf(arena,
				   _("Reloaded: with reply %zu it is no longer over, but goes on "
				     "at '%s'."),
				   at, now->node);
	return arena_textf(arena,
			   _("Reloaded: reply %zu goes to another node now, '%s'; that was '%s'."),
			   at, now->node, before->node);
}

/* --- What reads otherwise --- */

/* Bytes at the start that are the same, up to the word in which they end. */
static size_t same_head(const char *a, const char *b)
{
	size_t head = 0;

	for (size_t i = 0; a[i] && a[i] == b[i]; i++)
		if (a[i] == ' ')
			head = i + 1;
	return head;
}

/* The same for the end, which does not reach into the first @p head bytes. */
static size_t same_tail(const char *a, const char *b, size_t head)
{
	const size_t a_len = strlen(a), b_len = strlen(b);
	size_t tail = 0;

	for (size_t n = 1; n + head <= a_len && n + head <= b_len && a[a_len - n] == b[b_len - n];
	     n++)
		if (a[a_len - n] == ' ')
			tail = n;
	return tail;
}

/* Where the word before the one at @p head begins. */
static size_t word_before(const char *line, size_t head)
{
	while (head && line[head - 1] == ' ')
		head--;
	while (head && line[head - 1] != ' ')
		head--;
	return head;
}

/* The words of a long line that are others in @p other; dots stand for the rest.
 */
static const char *other_words(const char *line, const char *other, struct arena *arena)
{
	size_t head = same_head(line, other);
	const size_t tail = same_tail(line, other, head);

	/* Words that came in between are shown with the one they follow. */
	if (strlen(line) == head + tail || strlen(other) == head + tail)
		head = word_before(line, head);
	const int len = (int)(strlen(line) - head - tail);

	return arena_textf(arena, "%s%.*s%s", head ? "... " : "", len, line + head,
			   tail ? " ..." : "");
}

/* Where two moments first say something else: the line of it. @return false: nowhere. */
static bool find_other_line(const struct moment *was, const struct moment *is, size_t *line)
{
	for (*line = 0; *line < was->n_lines && *line < is->n_lines; (*line)++)
		if (strcmp(was->lines[*line], is->lines[*line]) != 0)
			return true;
	return was->n_lines != is->n_lines;
}

static const char *line_text(const struct moment *was, const struct moment *is, size_t line,
			     const char *where, struct arena *arena)
{
	/* A line more or less moves all behind it: what is compared then are not the same lines. */
	if (is->n_lines > was->n_lines)
		return arena_textf(arena, _("Reloaded: %s has more lines now; new is \"%s\"."),
				   where, is->lines[line]);
	if (is->n_lines < was->n_lines)
		return arena_textf(arena, _("Reloaded: %s has fewer lines now; gone is \"%s\"."),
				   where, was->lines[line]);
	const char *before = was->lines[line], *now = is->lines[line];
	return arena_textf(arena, _("Reloaded: %s reads \"%s\" now; that was \"%s\"."), where,
			   other_words(now, before, arena), other_words(before, now, arena));
}

/* Among the moments before @p end, which lead the same way. @return SIZE_MAX: none. */
static size_t find_reworded(const struct story *was, const struct story *is, size_t end,
			    size_t *line)
{
	for (size_t i = 0; i < end && i <= was->n_replies && i <= is->n_replies; i++)
		if (find_other_line(&was->moments[i], &is->moments[i], line))
			return i;
	return SIZE_MAX;
}

size_t story_compare(const struct story *was, const struct story *is, struct arena *arena,
		     const char *texts[STORY_MOST_TEXTS], unsigned *first)
{
	const size_t parting = find_parting(was, is);
	size_t line, n = 0;
	const size_t reworded = find_reworded(was, is, parting, &line);

	if (reworded != SIZE_MAX) {
		const char *where =
			reworded ? arena_textf(arena, _("the answer to reply %zu"), reworded)
				 : _("the opening");
		texts[n++] = line_text(&was->moments[reworded], &is->moments[reworded], line, where,
				       arena);
	}
	if (parting != SIZE_MAX)
		texts[n++] = parting_text(was, is, parting, arena);
	const size_t at = reworded != SIZE_MAX ? reworded : parting;
	*first = at == SIZE_MAX ? UINT_MAX : (unsigned)at;
	return n;
}
