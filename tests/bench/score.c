/**
 * @file
 * `gesprek score` from end to end: JSON lines in one file, JSON lines in another.
 */
#include <fcntl.h>
#include <jansson.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "gesprek/base/memory.h"
#include "measures.h"

extern char **environ;

/* So many lines that starting the program and loading the pack hardly count. */
enum { LINES = 60000, JOBS_MOST = 64 };

struct files {
	char in[64], out[64], first[64];
};

static bool write_lines(const char *path, const struct texts *replies)
{
	FILE *file = fopen(path, "w");

	if (!file)
		return false;
	for (size_t i = 0; i < LINES; i++) {
		json_t *line = json_pack("{si ss ss}", "id", (int)i, "to", "parent", "text",
					 replies->v[i % replies->n]);
		if (line)
			json_dumpf(line, file, JSON_COMPACT);
		fputc('\n', file);
		json_decref(line);
	}
	return fclose(file) == 0;
}

/* @return milliseconds, 0 when the program failed. */
static double run(const char *program, const char *pack, const char *jobs, const char *in,
		  const char *out)
{
	char *const argv[] = {memory_text(program),
			      memory_text("score"),
			      memory_text("--rules"),
			      memory_text(pack),
			      memory_text("--jobs"),
			      memory_text(jobs),
			      NULL};
	posix_spawn_file_actions_t actions;
	pid_t child;
	int status = 1;
	const double start = now_us();

	posix_spawn_file_actions_init(&actions);
	posix_spawn_file_actions_addopen(&actions, 0, in, O_RDONLY, 0);
	posix_spawn_file_actions_addopen(&actions, 1, out, O_WRONLY | O_CREAT | O_TRUNC, 0600);
	if (posix_spawn(&child, program, &actions, NULL, argv, environ) == 0)
		waitpid(child, &status, 0);
	posix_spawn_file_actions_destroy(&actions);
	for (size_t i = 0; argv[i]; i++)
		free(argv[i]);
	return status == 0 ? (now_us() - start) / 1000 : 0;
}

static bool is_same_file(const char *a, const char *b)
{
	char command[160];

	snprintf(command, sizeof command, "cmp -s %s %s", a, b);
	return system(command) == 0;
}

static double find_result(const struct results *results, const char *what, const char *name)
{
	char wanted[64];

	snprintf(wanted, sizeof wanted, "hearing.%s.%s", name, what);
	for (size_t i = 0; i < results->n; i++) {
		if (strcmp(results->v[i].name, wanted) == 0)
			return results->v[i].value;
	}
	return 0;
}

/* One line of the table. @return did it run, with the same output as the first? */
static bool measure_jobs(struct results *results, const char *name, const struct files *files,
			 const char *program, const char *pack, unsigned jobs, double *alone,
			 double hearing)
{
	enum { ROUNDS = 3 };
	const char *out = jobs == 1 ? files->first : files->out;
	double took[ROUNDS];
	char text[16];

	snprintf(text, sizeof text, "%u", jobs);
	for (size_t round = 0; round < ROUNDS; round++) {
		took[round] = run(program, pack, text, files->in, out);
		if (took[round] == 0)
			return false;
	}
	const double us = median(took, ROUNDS) * 1000 / LINES;
	if (jobs == 1)
		*alone = us;
	const double ratio = find_result(results, "naive-us", name) / us;
	const double scaling = *alone / us / jobs;
	result_say(results, "%-8s %5u %9.1f %9.0fx %11.2f", name, jobs, us, ratio, scaling);
	if (jobs == 1)
		result_say(results, "   JSON in and out: %.0f %%", 100 * (1 - hearing / us));
	result_say(results, "\n");
	result_add(results, us, "score.%s.jobs-%u.us", name, jobs);
	result_add(results, ratio, "score.%s.jobs-%u.naive-ratio", name, jobs);
	result_add(results, scaling, "score.%s.jobs-%u.scaling", name, jobs);
	if (jobs == 1)
		result_add(results, 1 - hearing / us, "score.%s.json-share", name);
	return jobs == 1 || is_same_file(files->first, files->out);
}

bool measure_score(struct results *results, const char *name, const char *program, const char *pack,
		   const struct texts *replies, double hearing)
{
	char folder[] = "/tmp/gesprek-bench-XXXXXX";
	struct files files;
	double alone = 0;
	long cores = sysconf(_SC_NPROCESSORS_ONLN);

	if (!mkdtemp(folder))
		return false;
	snprintf(files.in, sizeof files.in, "%s/in", folder);
	snprintf(files.out, sizeof files.out, "%s/out", folder);
	snprintf(files.first, sizeof files.first, "%s/first", folder);
	bool is_good = write_lines(files.in, replies);
	for (unsigned jobs = 1; is_good && jobs <= cores && jobs <= JOBS_MOST; jobs *= 2)
		is_good = measure_jobs(results, name, &files, program, pack, jobs, &alone, hearing);
	unlink(files.in);
	unlink(files.out);
	unlink(files.first);
	rmdir(folder);
	return is_good;
}
