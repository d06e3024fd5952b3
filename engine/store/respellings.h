/**
 * @file
 * What typing help read in a reply, written as text and read back.
 */
#ifndef ENGINE_STORE_RESPELLINGS_H
#define ENGINE_STORE_RESPELLINGS_H

#include "gesprek/hear/hear.h"
#include "gesprek/base/memory.h"

void respellings_write(struct respellings read, struct bytes *out);
/** In @p arena; lines that cannot be read are left out. */
struct respellings respellings_parse(const char *text, struct arena *arena);

#endif
