/**
 * @file
 * Values that several reports put in their JSON trees.
 */
#ifndef GESPREK_TOOLS_JSON_TREE_H
#define GESPREK_TOOLS_JSON_TREE_H

#include <jansson.h>

#include "gesprek/hear/hear.h"

/** JSON on a terminal is still text on a terminal: without its escapes. */
json_t *json_safe_text(struct str text);
/** The ids of the labels. */
json_t *json_labels(label_set labels);

#endif
