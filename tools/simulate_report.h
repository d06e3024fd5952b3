/**
 * @file
 * What came of a simulation, for people and for programs. Both tell the same.
 */
#ifndef GESPREK_TOOLS_SIMULATE_REPORT_H
#define GESPREK_TOOLS_SIMULATE_REPORT_H

#include <stdio.h>

#include "gesprek/talk/simulate.h"

void simulate_write_text(const struct simulation *simulation, FILE *out);
void simulate_write_json(const struct simulation *simulation, FILE *out);

/** The shortest way to a good ending. */
struct shortest {
	enum persona persona;
	const struct simulated_persona *of; /* NULL: none got there */
};
struct shortest simulate_shortest(const struct simulation *simulation);
/** "stay", "ending" or the id of the next node. */
const char *simulate_goes(const struct edge *edge);

#endif
