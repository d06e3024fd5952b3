/**
 * @file
 * Where a part of a scalar stands in its file.
 */
#ifndef GESPREK_BASE_SCALAR_PLACE_H
#define GESPREK_BASE_SCALAR_PLACE_H

#include "gesprek/base/yaml.h"

/**
 * The place of byte @p offset of the text of @p scalar: quotes, escapes, folded lines and block
 * scalars are followed back to what was typed. With anchors and tags it is the start of the scalar.
 */
struct place scalar_place(const struct yaml_node *scalar, size_t offset);

#endif
