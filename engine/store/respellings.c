/*
 * What typing help read in a reply, as a column of text: a line for each word, "start end word".
 * What comes back may be a stranger's: a line that is none is left out, and hearing passes over
 * what does not fit the reply.
 */
#include "respellings.h"

#include <stdlib.h>
#include <string.h>

void respellings_write(struct respellings read, struct bytes *out)
{
	for (size_t i = 0; i < read.n; i++)
		bytes_addf(out, "%zu %zu %s\n", read.v[i].start, read.v[i].end, read.v[i].as);
}

/* "4 10 vertel" up to @p end. */
static bool read_line(const char *line, const char *end, struct arena *arena,
		      struct respelling *read)
{
	char *rest;

	/* strtoull() takes signs and blanks as well; those are not written here. */
	if (*line < '0' || *line > '9')
		return false;
	read->start = strtoull(line, &rest, 10);
	if (rest[0] != ' ' || rest[1] < '0' || rest[1] > '9')
		return false;
	read->end = strtoull(rest + 1, &rest, 10);
	if (rest[0] != ' ' || rest >= end || (size_t)(end - rest) > RESPELLING_MAX_BYTES + 1)
		return false;
	read->as = arena_text(arena, rest + 1, (size_t)(end - rest - 1));
	return true;
}

struct respellings respellings_parse(const char *text, struct arena *arena)
{
	struct respelling *list = NULL;
	size_t n = 0;

	if (text[0] == '\0')
		return (struct respellings){0};
	list = arena_new(arena, RESPELLINGS_MAX * sizeof *list);
	while (text[0] != '\0' && n < RESPELLINGS_MAX) {
		const char *const end = text + strcspn(text, "\n");

		n += read_line(text, end, arena, &list[n]);
		text = end[0] == '\n' ? end + 1 : end;
	}
	return (struct respellings){list, n};
}
