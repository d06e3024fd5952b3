/**
 * @file
 * What the tests of the debrief share: a conversation said and looked back on.
 */
#ifndef TEST_DEBRIEF_FIXTURE_H
#define TEST_DEBRIEF_FIXTURE_H

#include "talk_fixture.h"

#include "gesprek/talk/debrief.h"

struct made {
	struct session *session;
	struct arena arena;
	struct debrief debrief;
};

static inline struct made make_with(const struct scenario *scenario, enum dilemma dilemma,
				    const struct debrief_own *own, const char *const *replies)
{
	const struct session_options options = {.mode = MODE_COACH, .dilemma = dilemma};
	struct made made = {.session = session_new(scenario, &options)};

	for (; *replies; replies++)
		session_say(made.session, str_of(*replies));
	made.debrief = debrief_make(made.session, own, &made.arena);
	return made;
}

static inline struct made make(const struct scenario *scenario, const char *const *replies)
{
	return make_with(scenario, DILEMMA_NONE, NULL, replies);
}

static inline void unmake(struct made *made)
{
	arena_clear(&made->arena);
	session_free(made->session);
}

static inline const struct debrief_section *find_section(const struct debrief *debrief,
							 const char *id)
{
	for (size_t i = 0; i < debrief->n; i++)
		if (!strcmp(debrief->sections[i].id, id))
			return &debrief->sections[i];
	return NULL;
}

static inline unsigned count_items(const struct debrief *debrief, enum debrief_item_kind kind,
				   const char *text)
{
	unsigned n = 0;

	for (size_t i = 0; i < debrief->n; i++)
		for (size_t k = 0; k < debrief->sections[i].n; k++) {
			const struct debrief_item *item = &debrief->sections[i].items[k];
			n += item->kind == kind && (!text || !strcmp(item->text, text));
		}
	return n;
}

static const char *const whole_talk[] = {
	"bedankt dat u er bent", "uw schuld",
	"sorry, dat was bot",    "ik maak me zorgen over de trommel",
	"wat merkt Kim",         "waar ligt u wakker van",
	"hoe was dit voor u",    NULL,
};

#endif
