/**
 * @file
 * The parts of a pack as documents, read ahead by a few threads: most of loading a pack is reading
 * YAML, and no part needs another for that. What is in them is looked at by the caller, one part
 * after the other, so that the pack is the same whoever was first.
 */
#ifndef GESPREK_HEAR_PACK_PARTS_H
#define GESPREK_HEAR_PACK_PARTS_H

#include "gesprek/base/yaml.h"

struct pack_parts;

/** Begin to read the files @p paths, which outlive the result; a NULL among them is passed over. */
struct pack_parts *pack_parts_open(const char *const *paths, size_t n);
/**
 * Wait for the file @p number, and read it here if nobody has begun. To be called once for each.
 * @return the document, the caller's, or NULL; what there is to say of it is added to @p diags.
 */
struct yaml_doc *pack_parts_take(struct pack_parts *parts, size_t number, struct diags *diags);
/** Waits for the threads. Documents that nobody took are closed. */
void pack_parts_close(struct pack_parts *parts);

#endif
