/**
 * @file
 * `gesprek graph`: the shape of a scenario, to read or to draw.
 *
 * A picture is made by Graphviz' `dot`, run as a program of its own: it gets
 * the graph on its standard input and no name of a file.
 */
#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "subcommand.h"
#include "gesprek/base/message.h"
#include "graph.h"
#include "library.h"
#include "output_file.h"

extern char **environ;

static const struct format {
	const char *name;
	void (*write)(const struct graph *graph, struct bytes *out);
	bool is_drawn; /* by dot */
} formats[] = {
	{"text", graph_write_text, false},
	{"dot", graph_write_dot, false},
	{"mermaid", graph_write_mermaid, false},
	{"svg", graph_write_dot, true},
};
enum { FORMATS = sizeof formats / sizeof formats[0], SEED = 1 };

static bool write_all(int fd, struct str text)
{
	while (text.len) {
		const ssize_t n = write(fd, text.s, text.len);
		if (n < 0 && errno != EINTR)
			return false;
		text = (struct str){text.s + (n > 0 ? n : 0), text.len - (size_t)(n > 0 ? n : 0)};
	}
	return true;
}

/* Its input is our pipe, its output the file. @return errno. */
static int start_dot(const int pipe_fds[2], int out_fd, pid_t *pid)
{
	char *const argv[] = {"dot", "-Tsvg", NULL};
	posix_spawn_file_actions_t actions;

	posix_spawn_file_actions_init(&actions);
	posix_spawn_file_actions_adddup2(&actions, pipe_fds[0], STDIN_FILENO);
	if (out_fd != STDOUT_FILENO)
		posix_spawn_file_actions_adddup2(&actions, out_fd, STDOUT_FILENO);
	posix_spawn_file_actions_addclose(&actions, pipe_fds[0]);
	posix_spawn_file_actions_addclose(&actions, pipe_fds[1]);
	const int error = posix_spawnp(pid, "dot", &actions, NULL, argv, environ);
	posix_spawn_file_actions_destroy(&actions);
	return error;
}

static bool has_drawn(pid_t pid)
{
	int status;

	while (waitpid(pid, &status, 0) < 0)
		if (errno != EINTR)
			return false;
	return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

static bool draw(struct str dot, FILE *out)
{
	int fds[2];
	pid_t pid;

	fflush(out);
	if (pipe(fds) < 0) {
		say(_("the program 'dot' cannot be run: %s"), strerror(errno));
		return false;
	}
	const int error = start_dot(fds, fileno(out), &pid);
	close(fds[0]);
	if (error) {
		close(fds[1]);
		say(error == ENOENT ? _("a picture is drawn by the program 'dot', which is not "
					"here; install graphviz")
				    : _("the program 'dot' cannot be run: %s"),
		    strerror(error));
		return false;
	}
	signal(SIGPIPE, SIG_IGN);
	const bool is_written = write_all(fds[1], dot);
	close(fds[1]);
	const bool is_drawn = has_drawn(pid);
	if (!is_written || !is_drawn)
		say(_("the program 'dot' could not draw this"));
	return is_written && is_drawn;
}

static enum exit_status write_graph(const struct call *call, const struct scenario *scenario,
				    const struct simulation *simulation,
				    const struct format *format)
{
	struct graph graph;
	struct bytes text = {0};
	struct output_file output;
	bool is_done = true;
	const enum exit_status status = output_open_asked(&output, call);

	if (status != EXIT_FINE)
		return status;
	graph_make(&graph, scenario, simulation);
	format->write(&graph, &text);
	if (format->is_drawn)
		is_done = draw((struct str){text.s, text.len}, output.file);
	else
		fwrite(bytes_text(&text), 1, text.len, output.file);
	graph_clear(&graph);
	bytes_clear(&text);
	if (!is_done) {
		output_drop(&output);
		return EXIT_OUTPUT;
	}
	return output_close(&output) ? EXIT_FINE : EXIT_OUTPUT;
}

enum exit_status cmd_graph(const struct call *call)
{
	const char *names[FORMATS];
	const struct scenario *scenario;
	uint64_t visits = 0;
	size_t format;

	for (size_t i = 0; i < FORMATS; i++)
		names[i] = formats[i].name;
	if (!call_choice(call, "format", names, FORMATS, &format) ||
	    !call_number(call, "visits", SIMULATE_TALKS_MOST, &visits))
		return EXIT_USAGE;
	struct library *library = library_new(NULL, 0);
	enum exit_status status = library_scenario_said(library, call->args[0], &scenario);
	if (status == EXIT_FINE) {
		const struct simulate_options options = {.seed = SEED, .n_talks = (unsigned)visits};
		struct simulation *simulation = visits ? simulate(scenario, &options) : NULL;
		status = write_graph(call, scenario, simulation, &formats[format]);
		simulation_free(simulation);
	}
	library_free(library);
	return status;
}

const struct option_row options_graph[] = {
	{"format", "FORMAT",
	 N_("text (an outline), dot, mermaid, or svg (drawn by the program 'dot')")},
	{"visits", "N",
	 N_("how often each way is taken by N simulated conversations of each persona")},
	{"output", "FILE", N_("write to FILE, for your eyes only, instead of to the screen")},
	{"force", NULL, N_("write over FILE when it is there already")},
	{0},
};
