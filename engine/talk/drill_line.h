/**
 * @file
 * What choosing the lines of a drill and hearing the replies to them share.
 */
#ifndef TALK_DRILL_LINE_H
#define TALK_DRILL_LINE_H

#include "gesprek/talk/drill.h"

/* What one finding comes to in a drill aimed at @p aimed. */
enum drill_result finding_result(const struct finding *finding, const struct indicator *aimed);

#endif
