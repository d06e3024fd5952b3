/**
 * @file
 * Written beside the place where it is to be, then put there: what is there keeps its old text, or
 * has the new one, and never half of it.
 */
#include "output_file.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "gesprek/base/message.h"

static void refuse(const char *path, int reason)
{
	say(_("cannot write '%s': %s"), path, strerror(reason));
}

/* A device or a folder is no file to be put in the place of; nor is a link, whose file may be
 * anyone's. */
static bool is_free(const char *path, bool is_forced)
{
	struct stat st;

	if (lstat(path, &st) != 0)
		return true;
	if (!S_ISREG(st.st_mode))
		say(_("'%s' is no ordinary file; it is left as it is"), path);
	else if (!is_forced)
		say(_("'%s' is there already; '--force' writes over it"), path);
	else
		return true;
	return false;
}

enum exit_status output_open(struct output_file *output, const char *path, bool is_forced)
{
	struct bytes beside = {0};

	*output = (struct output_file){.file = stdout, .path = path, .is_forced = is_forced};
	if (path == NULL)
		return EXIT_FINE;
	if (!is_free(path, is_forced))
		return EXIT_OUTPUT;
	bytes_addf(&beside, "%s.XXXXXX", path);
	output->beside = bytes_take(&beside);
	/* Made with the mode 0600. */
	const int fd = mkstemp(output->beside);
	output->file = fd < 0 ? NULL : fdopen(fd, "w");
	if (output->file != NULL)
		return EXIT_FINE;
	refuse(path, errno);
	free(output->beside);
	return EXIT_OUTPUT;
}

/* A link is made only where nothing is yet, whatever came there meanwhile; where a file system
 * knows no links, nothing was there when it was opened. */
static bool put_in_place(const struct output_file *output)
{
	if (!output->is_forced && link(output->beside, output->path) == 0)
		return unlink(output->beside) == 0;
	if (!output->is_forced && errno == EEXIST)
		return false;
	return rename(output->beside, output->path) == 0;
}

bool output_close(struct output_file *output)
{
	const bool is_file = output->path != NULL;
	bool is_written = fflush(output->file) == 0 && !ferror(output->file);

	if (is_file && is_written)
		is_written = fsync(fileno(output->file)) == 0;
	int reason = errno;
	if (is_file)
		fclose(output->file);
	if (is_file && is_written && !put_in_place(output)) {
		reason = errno;
		is_written = false;
	}
	if (!is_written)
		refuse(is_file ? output->path : _("standard output"), reason);
	if (is_file && !is_written)
		unlink(output->beside);
	free(output->beside);
	return is_written;
}

void output_drop(struct output_file *output)
{
	if (output->path == NULL)
		return;
	fclose(output->file);
	unlink(output->beside);
	free(output->beside);
}

void output_set_mode(struct output_file *output, mode_t mode)
{
	if (output->path != NULL && fchmod(fileno(output->file), mode) != 0)
		return; /* then it stays private */
}

void output_share(struct output_file *output)
{
	const mode_t mask = umask(0);

	umask(mask);
	output_set_mode(output, 0666 & ~mask);
}

enum exit_status output_open_asked(struct output_file *output, const struct call *call)
{
	return output_open(output, call_text(call, "output", NULL), call_has(call, "force"));
}

enum exit_status output_end(struct output_file *output, const struct bytes *text)
{
	/* What could not be written, output_close() finds and says. */
	fwrite(bytes_text(text), 1, text->len, output->file);
	return output_close(output) ? EXIT_FINE : EXIT_OUTPUT;
}
