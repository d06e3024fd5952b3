/**
 * @file
 * Home in plain lines: its rows read out, each with a number.
 */
#ifndef TUI_PLAIN_HOME_H
#define TUI_PLAIN_HOME_H

#include "controller.h"
#include "plain_lines.h"

/** Show what there is to do, and open what is chosen; an empty line quits. */
void plain_home_run(struct play *play, struct plain_lines *lines);

#endif
