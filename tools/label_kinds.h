/**
 * @file
 * What the kinds of labels are called in output: stable, machines read it.
 */
#ifndef GESPREK_TOOLS_LABEL_KINDS_H
#define GESPREK_TOOLS_LABEL_KINDS_H

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

#endif
