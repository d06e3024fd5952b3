/* Labels, addressees and phases: ids to numbers and back. What they mean is in the rule packs. */
#include "gesprek/hear/label.h"

#include <stddef.h>
#include <string.h>

struct label_row {
	const char *id;
	enum label_kind kind;
};

static const struct label_row label_rows[LABEL_COUNT] = {
#define L(NAME, id, kind) [LABEL_##NAME] = {id, LABEL_##kind},
#include "gesprek/hear/labels.def"
#undef L
};

/* A label set is one 64-bit word. */
_Static_assert(LABEL_COUNT <= 64, "label_set holds at most 64 labels");

static const char *const addressee_ids[TO_COUNT] = {
	[TO_PARENT] = "parent",
	[TO_CHILD] = "child",
	[TO_YOUTH] = "youth",
};

static const char *const phase_ids[PHASE_COUNT] = {
	[PHASE_OPENING] = "opening", [PHASE_EXPLORING] = "exploring",
	[PHASE_CONCERN] = "concern", [PHASE_STRENGTHS] = "strengths",
	[PHASE_GOALS] = "goals",     [PHASE_AGREEMENTS] = "agreements",
	[PHASE_CLOSING] = "closing",
};

static bool find_id(const char *id, const char *const *ids, size_t n, size_t *found)
{
	for (size_t i = 0; i < n; i++) {
		if (strcmp(ids[i], id) == 0) {
			*found = i;
			return true;
		}
	}
	return false;
}

const char *label_id(enum label label)
{
	return label_rows[label].id;
}

enum label_kind label_kind(enum label label)
{
	return label_rows[label].kind;
}

bool label_find(const char *id, enum label *label)
{
	for (size_t i = 0; i < LABEL_COUNT; i++) {
		if (strcmp(label_rows[i].id, id) == 0) {
			*label = (enum label)i;
			return true;
		}
	}
	return false;
}

const char *addressee_id(enum addressee to)
{
	return addressee_ids[to];
}

bool addressee_find(const char *id, enum addressee *to)
{
	size_t found;

	if (!find_id(id, addressee_ids, TO_COUNT, &found))
		return false;
	*to = (enum addressee)found;
	return true;
}

const char *phase_id(enum phase phase)
{
	return phase_ids[phase];
}

bool phase_find(const char *id, enum phase *phase)
{
	size_t found;

	if (!find_id(id, phase_ids, PHASE_COUNT, &found))
		return false;
	*phase = (enum phase)found;
	return true;
}
