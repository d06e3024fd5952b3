/**
 * @file
 * What may be taken along from a conversation with a child, and what was.
 */
#include "gesprek/talk/carry.h"

#include <string.h>

#include "last_moment.h"
#include "text.h"

bool carry_is_allowed(const struct session *session)
{
	const struct scenario *scenario = session->scenario;

	if (!scenario->carry.n || !session_is_over(session))
		return false;
	return last_moment_holds(session, scenario->carry.when) && carry_count_told(session) > 0;
}

static bool is_told(const struct session *session, const struct carry_words *words)
{
	return session->fold.told[words->fact->number];
}

size_t carry_count_told(const struct session *session)
{
	size_t n = 0;

	for (size_t i = 0; i < session->scenario->carry.n; i++)
		n += is_told(session, &session->scenario->carry.v[i]);
	return n;
}

const char *carry_kept(const struct session *session, size_t n, struct arena *arena)
{
	const struct scenario *scenario = session->scenario;

	if (!carry_is_allowed(session))
		return NULL;
	for (size_t i = 0; i < scenario->carry.n; i++) {
		const struct carry_words *words = &scenario->carry.v[i];
		if (is_told(session, words) && !n--)
			return arena_textf(arena, "%s: %s", words->fact->id, words->says);
	}
	return NULL;
}

/* An id has no colon; what is kept by others may have no id. */
const char *carry_words_of(const char *kept)
{
	const char *colon = strstr(kept, ": ");

	return colon ? colon + 2 : kept;
}

static bool find_carried(const struct scenario *scenario, const char *id, size_t len,
			 unsigned *number)
{
	for (unsigned i = 0; i < scenario->carries.n; i++)
		if (strlen(scenario->carries.v[i]) == len &&
		    !strncmp(scenario->carries.v[i], id, len)) {
			*number = i;
			return true;
		}
	return false;
}

bool carry_read(const struct scenario *scenario, const char *kept, unsigned *number,
		const char **words)
{
	const char *colon = strstr(kept, ": ");

	if (!colon || !find_carried(scenario, kept, (size_t)(colon - kept), number))
		return false;
	*words = carry_words_of(kept);
	return true;
}

const char *carried_ids(const struct scenario *scenario, uint64_t carried, struct arena *arena)
{
	const char *ids = "";

	for (size_t i = 0; i < scenario->carries.n; i++)
		if (carried & CARRIED_BIT(i))
			ids = arena_textf(arena, "%s%s%s", ids, *ids ? " " : "",
					  scenario->carries.v[i]);
	return ids;
}

bool carried_find(const struct scenario *scenario, const char *text, uint64_t *carried)
{
	static const char between[] = ", \t";
	bool is_known = true;

	*carried = 0;
	for (text += strspn(text, between); *text; text += strspn(text, between)) {
		const size_t len = strcspn(text, between);
		unsigned number;
		if (find_carried(scenario, text, len, &number))
			*carried |= CARRIED_BIT(number);
		else
			is_known = false;
		text += len;
	}
	return is_known;
}
