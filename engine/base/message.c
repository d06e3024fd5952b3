/**
 * @file
 * The catalogue of translated messages, if a program handed one in.
 */
#include "gesprek/base/message.h"

#include <errno.h>
#include <stddef.h>
#include <string.h>

static message_catalogue *current_catalogue;
static message_number_catalogue *current_numbers;

void message_set_catalogue(message_catalogue *catalogue, message_number_catalogue *numbers)
{
	current_catalogue = catalogue;
	current_numbers = numbers;
}

const char *message(const char *text)
{
	return current_catalogue ? current_catalogue(text) : text;
}

const char *message_number(const char *one, const char *many, unsigned long n)
{
	if (current_numbers)
		return current_numbers(one, many, n);
	return n == 1 ? one : many;
}

/* What can befall a file; the English is that of the C library. */
static const struct {
	int error;
	const char *text;
} errors[] = {
	{EACCES, N_("Permission denied")},
	{EPERM, N_("Operation not permitted")},
	{ENOENT, N_("No such file or directory")},
	{EISDIR, N_("Is a directory")},
	{ENOTDIR, N_("Not a directory")},
	{EEXIST, N_("File exists")},
	{ENOSPC, N_("No space left on device")},
	{EDQUOT, N_("Disk quota exceeded")},
	{EFBIG, N_("File too large")},
	{EROFS, N_("Read-only file system")},
	{EIO, N_("Input/output error")},
	{ENXIO, N_("No such device or address")},
	{EPIPE, N_("Broken pipe")},
	{EINVAL, N_("Invalid argument")},
	{ELOOP, N_("Too many levels of symbolic links")},
	{ENAMETOOLONG, N_("File name too long")},
	{EMFILE, N_("Too many open files")},
	{ENFILE, N_("Too many open files in system")},
	{ETIMEDOUT, N_("Connection timed out")},
};

const char *message_of_error(int error)
{
	for (size_t i = 0; i < sizeof errors / sizeof *errors; i++)
		if (errors[i].error == error)
			return message(errors[i].text);
	return strerror(error);
}
