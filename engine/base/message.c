/**
 * @file
 * The catalogue of translated messages, if a program handed one in.
 */
#include "gesprek/base/message.h"

#include <stddef.h>

static message_catalogue *current_catalogue;

void message_set_catalogue(message_catalogue *catalogue)
{
	current_catalogue = catalogue;
}

const char *message(const char *text)
{
	return current_catalogue ? current_catalogue(text) : text;
}
