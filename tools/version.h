/**
 * @file
 * The version of the program.
 */
#ifndef GESPREK_TOOLS_VERSION_H
#define GESPREK_TOOLS_VERSION_H

#define GESPREK_VERSION "0.1.0"
/* The day of it, for the manual: that of the build would make each build another. */
#define GESPREK_RELEASED "2026-11-22"

#endif
