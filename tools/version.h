/**
 * @file
 * The version of the program.
 */
#ifndef GESPREK_TOOLS_VERSION_H
#define GESPREK_TOOLS_VERSION_H

#define GESPREK_VERSION "0.1.0"

#endif
