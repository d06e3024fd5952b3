/**
 * @file
 * `gesprek score`: replies as JSON lines in, what is heard in them as JSON lines out.
 */
#include <errno.h>
#include <jansson.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "subcommand.h"
#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"
#include "gesprek/talk/score.h"
#include "dictionary.h"
#include "json_text.h"
#include "library.h"
#include "line_pipe.h"
#include "spot.h"

/* A node that was asked for, kept for the next line that asks. */
struct kept_spot {
	char *name; /* "lege-trommel/aankomst" */
	struct spot spot;
};

/* What all threads share. */
struct scoring {
	const struct pack *pack;
	bool has_typos; /* mistyped words are read as what was meant */
	bool has_jit;   /* patterns become machine code */
	struct library *library;
	pthread_mutex_t lock; /* guards the library and the spots */
	struct kept_spot **spots;
	size_t n_spots, cap_spots;
};

struct scorer {
	struct scoring *scoring;
	struct ear *ear;
	struct spelling *spelling; /* NULL: none, not asked for or no dictionary */
};

/* A line as it was understood. */
struct asked {
	json_t *id; /* NULL if none */
	struct str text;
	const char *to, *said, *node;
	size_t said_len, to_len, node_len;
};

static void *scorer_new(void *data)
{
	struct scoring *scoring = data;
	struct scorer *scorer = memory_new(sizeof *scorer);

	*scorer = (struct scorer){scoring, ear_new(scoring->pack), NULL};
	if (scoring->has_jit)
		ear_use_jit(scorer->ear);
	if (scoring->has_typos)
		scorer->spelling = dictionary_open(scoring->pack);
	return scorer;
}

static void scorer_free(void *worker)
{
	struct scorer *scorer = worker;

	ear_free(scorer->ear);
	spelling_close(scorer->spelling);
	free(scorer);
}

/* "lege-trommel/aankomst" -> the node, with the scenario loaded. @return NULL if there is none */
static struct kept_spot *open_spot(struct scoring *scoring, const char *name)
{
	const char *slash = strrchr(name, '/');
	struct diags unsaid = {0};
	struct kept_spot *kept = NULL;

	if (!slash)
		return NULL;
	char *scenario_name = memory_text(name);
	scenario_name[slash - name] = '\0';
	const struct scenario *scenario =
		library_scenario(scoring->library, scenario_name, &unsaid);
	const struct node *node = scenario ? scenario_find_node(scenario, slash + 1) : NULL;
	if (node && scenario->pack == scoring->pack) {
		kept = memory_new(sizeof *kept);
		kept->name = memory_text(name);
		spot_open(&kept->spot, scenario, &(struct spot_start){.node = node},
			  (struct str){"", 0});
		*array_add(scoring->spots, scoring->n_spots, scoring->cap_spots) = kept;
	}
	free(scenario_name);
	diags_clear(&unsaid);
	return kept;
}

static const struct hear_context *find_context(struct scoring *scoring, const char *name)
{
	struct kept_spot *found = NULL;

	pthread_mutex_lock(&scoring->lock);
	for (size_t i = 0; i < scoring->n_spots && !found; i++)
		if (strcmp(scoring->spots[i]->name, name) == 0)
			found = scoring->spots[i];
	if (!found)
		found = open_spot(scoring, name);
	pthread_mutex_unlock(&scoring->lock);
	return found ? &found->spot.context : NULL;
}

/* Whatever was sent comes back, but as text that no terminal obeys. */
static void add_id(struct bytes *out, const json_t *id)
{
	if (json_is_string(id)) {
		json_text_add(out, (struct str){json_string_value(id), json_string_length(id)});
		return;
	}
	char *text = id ? json_dumps(id, JSON_COMPACT | JSON_ENCODE_ANY | JSON_ENSURE_ASCII) : NULL;
	bytes_add_text(out, text ? text : "null");
	free(text);
}

/* The line about a bad line. */
static bool refuse(struct bytes *err, uint64_t number, const json_t *id, const char *why)
{
	bytes_addf(err, "{\"line\":%llu,", (unsigned long long)number);
	if (id) {
		bytes_add_text(err, "\"id\":");
		add_id(err, id);
		bytes_add_char(err, ',');
	}
	bytes_add_text(err, "\"error\":");
	json_text_add(err, str_of(why));
	bytes_add_text(err, "}\n");
	return false;
}

/* @return why the object is no question, or NULL */
static const char *read_asked(const json_t *object, struct asked *asked)
{
	const json_t *text = json_object_get(object, "text");
	const struct {
		const char *key, **value, *error;
	} optional[] = {
		{"to", &asked->to, N_("'to' must be a text")},
		{"said", &asked->said, N_("'said' must be a text")},
		{"node", &asked->node, N_("'node' must be a text")},
	};

	asked->id = json_object_get(object, "id");
	if (!json_is_object(object))
		return N_("a line must be an object");
	if (!json_is_string(text))
		return N_("'text' must be there, and be a text");
	asked->text = (struct str){json_string_value(text), json_string_length(text)};
	for (size_t i = 0; i < sizeof optional / sizeof *optional; i++) {
		const json_t *value = json_object_get(object, optional[i].key);
		if (value && !json_is_null(value) && !json_is_string(value))
			return optional[i].error;
		*optional[i].value = json_string_value(value);
	}
	return NULL;
}

/* @return why the context cannot be had, or NULL */
static const char *make_context(struct scoring *scoring, const struct asked *asked,
				struct hear_context *context)
{
	if (asked->node) {
		const struct hear_context *of_node = find_context(scoring, asked->node);
		if (!of_node)
			return N_("there is no such node");
		*context = *of_node;
	}
	if (asked->to && !addressee_find(asked->to, &context->to))
		return N_("'to' must be parent, child or youth");
	if (asked->said)
		context->said = asked->said;
	return NULL;
}

static void add_read_as(struct bytes *out, struct respellings read, struct str text)
{
	bytes_add_text(out, ",\"read_as\":[");
	for (size_t i = 0; i < read.n; i++) {
		const struct respelling *r = &read.v[i];

		bytes_addf(out, "%s{\"start\":%zu,\"end\":%zu,\"text\":", i ? "," : "", r->start,
			   r->end);
		json_text_add(out, (struct str){text.s + r->start, r->end - r->start});
		bytes_add_text(out, ",\"as\":");
		json_text_add(out, str_of(r->as));
		bytes_add_char(out, '}');
	}
	bytes_add_char(out, ']');
}

static void answer(struct scorer *scorer, const struct asked *asked, struct hear_context *context,
		   struct bytes *out)
{
	context->respellings = spelling_read(scorer->spelling, context, asked->text);
	const struct hearing *hearing = hear(scorer->ear, context, asked->text);

	bytes_add_text(out, "{\"id\":");
	add_id(out, asked->id);
	bytes_add_char(out, ',');
	json_text_add_hearing(out, hearing, asked->text);
	bytes_add_text(out, ",\"score\":");
	json_text_add_number(out, score_hearing(hearing));
	if (scorer->scoring->has_typos)
		add_read_as(out, context->respellings, asked->text);
	bytes_add_text(out, "}\n");
}

static bool score_object(struct scorer *scorer, uint64_t number, const json_t *object,
			 struct bytes *out, struct bytes *err)
{
	struct hear_context context = {.to = TO_PARENT};
	struct asked asked = {0};
	const char *why = read_asked(object, &asked);

	if (!why)
		why = make_context(scorer->scoring, &asked, &context);
	if (why)
		return refuse(err, number, asked.id, _(why));
	answer(scorer, &asked, &context, out);
	return true;
}

static bool is_blank(struct str line)
{
	for (size_t i = 0; i < line.len; i++)
		if (!strchr(" \t\r", line.s[i]) || !line.s[i])
			return false;
	return true;
}

static bool score_line(void *worker, uint64_t number, struct str line, struct bytes *out,
		       struct bytes *err)
{
	json_error_t error;
	json_t *object;

	if (is_blank(line))
		return true;
	if (line.len > LINE_MAX_BYTES)
		return refuse(err, number, NULL, _("the line is longer than 1 MiB"));
	if (!utf8_is_valid(line, NULL))
		return refuse(err, number, NULL, _("the line is not UTF-8"));
	object = json_loadb(line.s, line.len, JSON_REJECT_DUPLICATES | JSON_DECODE_ANY, &error);
	if (!object) {
		struct bytes why = {0};
		bytes_addf(&why, _("this is not JSON: %s"), error.text);
		refuse(err, number, NULL, bytes_text(&why));
		bytes_clear(&why);
		return false;
	}
	const bool is_fine = score_object(worker, number, object, out, err);
	json_decref(object);
	return is_fine;
}

static void scoring_clear(struct scoring *scoring)
{
	for (size_t i = 0; i < scoring->n_spots; i++) {
		spot_clear(&scoring->spots[i]->spot);
		free(scoring->spots[i]->name);
		free(scoring->spots[i]);
	}
	free(scoring->spots);
	pthread_mutex_destroy(&scoring->lock);
	library_free(scoring->library);
}

static enum exit_status say_end(enum line_pipe_end end)
{
	switch (end) {
	case LINE_PIPE_CANNOT_READ:
		say(_("cannot read the input: %s"), message_of_error(errno));
		return EXIT_OUTPUT;
	case LINE_PIPE_CANNOT_WRITE:
		if (errno != EPIPE)
			say(_("cannot write the output: %s"), message_of_error(errno));
		return EXIT_OUTPUT;
	case LINE_PIPE_HAS_BAD:
		return EXIT_BAD_DATA;
	case LINE_PIPE_FINE:
		break;
	}
	return EXIT_FINE;
}

/* @return false when there are no such rules or they have errors; that was said */
static bool open_rules(struct scoring *scoring, const char *const *rules, size_t n,
		       enum exit_status *status)
{
	for (size_t i = 0; i < n; i++)
		if (!library_find_rules(scoring->library, rules[i])) {
			say(_("there are no rules '%s'"), rules[i]);
			*status = EXIT_NO_INPUT;
			return false;
		}
	scoring->pack = library_pack_said(scoring->library, rules[0]);
	*status = scoring->pack ? EXIT_FINE : EXIT_BAD_DATA;
	return scoring->pack != NULL;
}

enum exit_status cmd_score(const struct call *call)
{
	static const char *const dutch[] = {"nl"};
	struct scoring scoring = {.has_typos = call_has(call, "typos"),
				  .has_jit = call_has(call, "jit"),
				  .lock = PTHREAD_MUTEX_INITIALIZER};
	uint64_t jobs = 1;
	size_t n;
	const char *const *rules = call_texts(call, "rules", &n);
	enum exit_status status;

	if (!call_number(call, "jobs", LINE_PIPE_JOBS_MOST, &jobs))
		return EXIT_USAGE;
	if (!n) {
		rules = dutch;
		n = 1;
	}
	scoring.library = library_new(rules, n);
	if (open_rules(&scoring, rules, n, &status)) {
		if (scoring.has_typos)
			dictionary_say_missing(scoring.pack);
		const struct line_work work = {&scoring, scorer_new, scorer_free, score_line};
		status = say_end(line_pipe_run(&work, STDIN_FILENO, stdout, stderr,
					       jobs ? (unsigned)jobs : 1));
	}
	scoring_clear(&scoring);
	return status;
}

const struct option_row options_score[] = {
	{"rules", "RULES", N_("nl, en or a file; more are laid over it (default: nl)")},
	{"typos", NULL,
	 N_("read mistyped words as what was meant, and tell which under \"read_as\"")},
	{"jit", NULL,
	 N_("machine code for the patterns: worth it from some thousands of lines on")},
	{"jobs", "N", N_("threads to hear with; the output stays the same (default: 1)")},
	{0},
};
