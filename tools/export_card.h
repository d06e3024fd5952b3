/**
 * @file
 * `gesprek export NUMBER --markdown`: one conversation to share.
 */
#ifndef GESPREK_TOOLS_EXPORT_CARD_H
#define GESPREK_TOOLS_EXPORT_CARD_H

#include "kept.h"

/** Append the card of the conversation that @p call names to @p out. */
enum exit_status export_card(const struct call *call, struct kept *kept, struct bytes *out);

#endif
