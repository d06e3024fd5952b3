/**
 * @file
 * Finding in a text what may belong to a real person. Each finds the first in
 * @p text; "no" is never certain, "yes" only that it looks like it.
 */
#ifndef GESPREK_ENGINE_SCENARIO_PRIVACY_H
#define GESPREK_ENGINE_SCENARIO_PRIVACY_H

#include "gesprek/base/bytes.h"

/** @p names: first names to know beside the usual ones, until NULL. */
typedef bool privacy_find(struct str text, const char *const *names, struct str *found);

/** A first name with a surname: "Piet de Vries". */
privacy_find privacy_find_full_name;
/** Nine digits that pass the test of the Dutch citizen service number (BSN). */
privacy_find privacy_find_citizen_number;
/** Digits like a Dutch, Flemish or British number, or with +31; not a helpline or one for films. */
privacy_find privacy_find_phone_number;
/** A street with a house number, or a postcode. */
privacy_find privacy_find_address;

#endif
