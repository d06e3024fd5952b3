/**
 * @file
 * What the kinds of labels are called: to programs, where that is stable, and to people.
 */
#ifndef GESPREK_TOOLS_LABEL_KINDS_H
#define GESPREK_TOOLS_LABEL_KINDS_H

#include "gesprek/base/message.h"
#include "gesprek/hear/label.h"

static inline const char *label_kind_id(enum label_kind kind)
{
	static const char *const ids[] = {
		[LABEL_PRINCIPLE] = "principle",
		[LABEL_SKILL] = "skill",
		[LABEL_QUESTION] = "question",
		[LABEL_PITFALL] = "pitfall",
	};

	return ids[kind];
}

static inline const char *label_kind_name(enum label_kind kind)
{
	static const char *const names[] = {
		[LABEL_PRINCIPLE] = N_("principle"),
		[LABEL_SKILL] = N_("skill"),
		[LABEL_QUESTION] = N_("question to a child"),
		[LABEL_PITFALL] = N_("pitfall"),
	};

	return _(names[kind]);
}

#endif
