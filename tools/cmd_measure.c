/**
 * @file
 * `gesprek measure`: rules against replies that people labelled.
 */
#include <string.h>

#include "subcommand.h"
#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"
#include "dictionary.h"
#include "library.h"
#include "measure.h"
#include "measure_floor.h"
#include "measure_vary.h"
#include "measure_write.h"
#include "paths.h"

enum { VARY_MOST = 32 };

enum part { PART_ALL, PART_SEEN, PART_UNSEEN };
static const char *const part_ids[] = {
	[PART_ALL] = "all", [PART_SEEN] = "seen", [PART_UNSEEN] = "unseen"};

/* A label whose rows are to be shown instead of figures. */
struct wanted {
	enum label label;
	bool is_misses; /* else the alarms */
};

struct measuring {
	const struct corpus *corpus;
	const struct pack *pack;
	struct ear *ear;
	struct spelling *spelling; /* NULL unless typing mistakes are to be mended */
	size_t part;
	struct wanted wanted[2 * LABEL_COUNT];
	size_t n_wanted;
	const struct variation *vary[VARY_MOST]; /* instead of all this, when there are any */
	size_t n_vary;
	bool is_json, is_evidence;
	bool is_listing; /* the rows that a variation changes the hearing of */
};

static bool is_in_part(const struct measuring *measuring, const struct corpus_row *row)
{
	return measuring->part == PART_ALL || row->is_unseen == (measuring->part == PART_UNSEEN);
}

static void count(struct measuring *measuring, struct measure *measure)
{
	for (size_t i = 0; i < measuring->corpus->n; i++) {
		const struct corpus_row *row = &measuring->corpus->rows[i];
		if (is_in_part(measuring, row))
			measure_add(measure, row,
				    measure_hear(measuring->ear, measuring->spelling, row)->labels);
	}
}

static bool is_wanted(struct wanted wanted, const struct corpus_row *row, label_set heard)
{
	const bool is_there = row->labels & LABEL_BIT(wanted.label);
	const bool is_heard = heard & LABEL_BIT(wanted.label);

	return is_there != is_heard && is_there == wanted.is_misses;
}

/* The rows of one list: written, or as JSON in @p array. @return how many */
static size_t list_rows(struct measuring *measuring, struct wanted wanted, json_t *array)
{
	size_t n = 0;

	for (size_t i = 0; i < measuring->corpus->n; i++) {
		const struct corpus_row *row = &measuring->corpus->rows[i];
		if (!is_in_part(measuring, row))
			continue;
		const struct hearing *hearing =
			measure_hear(measuring->ear, measuring->spelling, row);
		if (!is_wanted(wanted, row, hearing->labels))
			continue;
		n++;
		if (array)
			json_array_append_new(array, measure_row_json(row, hearing));
		else
			measure_write_row(row, hearing, stdout);
	}
	return n;
}

static void write_lists(struct measuring *measuring)
{
	for (size_t i = 0; i < measuring->n_wanted; i++) {
		const struct wanted wanted = measuring->wanted[i];
		const size_t n = list_rows(measuring, wanted, NULL);
		printf("%s %s: %zu\n", label_id(wanted.label),
		       wanted.is_misses ? _("misses") : _("alarms"), n);
	}
}

static void write_json(struct measuring *measuring, const struct measure *measure)
{
	json_t *json = measure_json(measure), *misses = json_object(), *alarms = json_object();

	json_object_set_new(json, "part", json_string(part_ids[measuring->part]));
	for (size_t i = 0; i < measuring->n_wanted; i++) {
		const struct wanted wanted = measuring->wanted[i];
		json_t *array = json_array();
		list_rows(measuring, wanted, array);
		json_object_set_new(wanted.is_misses ? misses : alarms, label_id(wanted.label),
				    array);
	}
	if (measuring->n_wanted) {
		json_object_set(json, "misses", misses);
		json_object_set(json, "alarms", alarms);
	}
	json_decref(misses);
	json_decref(alarms);
	json_dumpf(json, stdout, JSON_INDENT(2) | JSON_REAL_PRECISION(6));
	putchar('\n');
	json_decref(json);
}

static void write_all(struct measuring *measuring, const struct measure *measure)
{
	if (measuring->is_json)
		write_json(measuring, measure);
	else if (measuring->n_wanted)
		write_lists(measuring);
	else
		measure_write(measure, stdout);
}

static bool add_wanted(struct measuring *measuring, const char *id, bool is_misses)
{
	const char *ids[LABEL_COUNT];
	struct wanted wanted = {.is_misses = is_misses};

	for (unsigned i = 0; i < LABEL_COUNT; i++)
		ids[i] = label_id((enum label)i);
	if (!label_find(id, &wanted.label)) {
		say_unknown(_("there is no label"), id, ids, LABEL_COUNT);
		return false;
	}
	for (size_t i = 0; i < measuring->n_wanted; i++)
		if (measuring->wanted[i].label == wanted.label &&
		    measuring->wanted[i].is_misses == is_misses)
			return true;
	measuring->wanted[measuring->n_wanted++] = wanted;
	return true;
}

static bool read_wanted(const struct call *call, struct measuring *measuring)
{
	size_t n_misses, n_alarms;
	const char *const *misses = call_texts(call, "misses", &n_misses);
	const char *const *alarms = call_texts(call, "alarms", &n_alarms);

	for (size_t i = 0; i < n_misses; i++)
		if (!add_wanted(measuring, misses[i], true))
			return false;
	for (size_t i = 0; i < n_alarms; i++)
		if (!add_wanted(measuring, alarms[i], false))
			return false;
	return true;
}

static bool add_variation(struct measuring *measuring, const char *name)
{
	const struct variation *variation = variation_find(name);
	const char *names[VARY_MOST];

	for (size_t i = 0; i < n_variations; i++)
		names[i] = variations[i].name;
	names[n_variations] = "all";
	if (!variation && strcmp(name, "all") != 0) {
		say_unknown(_("there is no variation"), name, names, n_variations + 1);
		return false;
	}
	measuring->n_vary = variation ? measuring->n_vary : 0;
	for (size_t i = 0; i < n_variations && measuring->n_vary < VARY_MOST; i++)
		if (!variation || variation == &variations[i])
			measuring->vary[measuring->n_vary++] = &variations[i];
	return true;
}

static bool read_variations(const struct call *call, struct measuring *measuring)
{
	size_t n;
	const char *const *names = call_texts(call, "vary", &n);

	measuring->is_listing = call_has(call, "differing");
	for (size_t i = 0; i < n; i++)
		if (!add_variation(measuring, names[i]))
			return false;
	return true;
}

/* The figures that fell are said, and so is what cannot be read in the file of floors. */
static enum exit_status tell_floor(size_t n_fallen, struct bytes *said, struct diags *diags)
{
	struct bytes safe = {0};
	const bool is_broken = diags->n_errors > 0;

	text_safe(&safe, (struct str){bytes_text(said), said->len}, true);
	fwrite(bytes_text(&safe), 1, safe.len, stderr);
	bytes_clear(&safe);
	bytes_clear(said);
	say_diags(diags);
	if (is_broken)
		return EXIT_BAD_DATA;
	return n_fallen ? EXIT_FINDINGS : EXIT_FINE;
}

static enum exit_status write_evidence(struct measuring *measuring)
{
	for (size_t i = 0; i < measuring->corpus->n; i++)
		if (is_in_part(measuring, &measuring->corpus->rows[i]))
			measure_write_evidence(measuring->ear, &measuring->corpus->rows[i], stdout);
	return EXIT_FINE;
}

static enum exit_status measure_all(struct measuring *measuring, const char *floor)
{
	struct measure measure = {0};
	struct bytes said = {0};
	struct diags diags = {0};

	if (measuring->is_evidence)
		return write_evidence(measuring);
	count(measuring, &measure);
	write_all(measuring, &measure);
	if (!floor)
		return EXIT_FINE;
	const size_t n_fallen = measure_floor(&measure, floor, &said, &diags);
	return tell_floor(n_fallen, &said, &diags);
}

static bool is_row_wanted(const struct corpus_row *row, const void *data)
{
	return is_in_part(data, row);
}

static void print_json(json_t *json)
{
	json_dumpf(json, stdout, JSON_INDENT(2) | JSON_REAL_PRECISION(6));
	putchar('\n');
	json_decref(json);
}

static void vary_as_json(const struct measuring *measuring, const struct varying *varying,
			 struct vary_counts *counts)
{
	json_t *differing = json_object();

	for (size_t i = 0; i < measuring->n_vary; i++) {
		json_t *rows = json_array();
		counts[i] = vary_list_json(varying, measuring->vary[i], rows);
		json_object_set_new(differing, measuring->vary[i]->name, rows);
	}
	json_t *json = vary_json(counts, measuring->n_vary);
	if (measuring->is_listing)
		json_object_set(json, "differing", differing);
	json_decref(differing);
	print_json(json);
}

static void vary_as_text(const struct measuring *measuring, const struct varying *varying,
			 struct vary_counts *counts)
{
	for (size_t i = 0; i < measuring->n_vary; i++)
		counts[i] = measuring->is_listing ? vary_list(varying, measuring->vary[i], stdout)
						  : vary_count(varying, measuring->vary[i]);
	vary_write(counts, measuring->n_vary, stdout);
}

static enum exit_status vary_all(struct measuring *measuring, const char *floor)
{
	const struct varying varying = {measuring->pack,   measuring->ear, measuring->spelling,
					measuring->corpus, is_row_wanted,  measuring};
	struct vary_counts counts[VARY_MOST];
	struct bytes said = {0};
	struct diags diags = {0};

	(measuring->is_json ? vary_as_json : vary_as_text)(measuring, &varying, counts);
	if (!floor)
		return EXIT_FINE;
	const size_t n_fallen = vary_floor(counts, measuring->n_vary, floor, &said, &diags);
	return tell_floor(n_fallen, &said, &diags);
}

/* The rows that can be read are measured, whatever is wrong with others. */
static enum exit_status read_corpus(const struct call *call, struct corpus *corpus)
{
	struct diags diags = {0};
	enum exit_status status = EXIT_FINE;

	for (size_t i = 0; i < call->n_args; i++)
		if (!corpus_add_file(corpus, call->args[i], &diags))
			status = EXIT_NO_INPUT;
	corpus_check_ids(corpus, &diags);
	if (diags.n_errors && status == EXIT_FINE)
		status = EXIT_BAD_DATA;
	say_diags(&diags);
	return status;
}

static bool are_rules_there(struct library *library, const char *const *rules, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (!library_find_rules(library, rules[i])) {
			say(_("there are no rules '%s'"), rules[i]);
			return false;
		}
	return true;
}

static bool wants_typos(const struct call *call, const struct measuring *measuring)
{
	bool is_wanted = call_has(call, "typos");

	for (size_t i = 0; i < measuring->n_vary; i++)
		is_wanted |= measuring->vary[i]->has_typos;
	return is_wanted;
}

static enum exit_status run(const struct call *call, struct library *library,
			    struct measuring *measuring)
{
	const char *floor = call_text(call, "floor", NULL);
	struct corpus corpus = {0};
	const struct pack *pack = library_pack_said(library, "nl");

	if (!pack)
		return EXIT_BAD_DATA;
	if (floor && !paths_is_file(floor)) {
		say(_("there is no file '%s'"), floor);
		return EXIT_NO_INPUT;
	}
	enum exit_status status = read_corpus(call, &corpus);
	measuring->corpus = &corpus;
	measuring->pack = pack;
	measuring->ear = ear_new(pack);
	if (wants_typos(call, measuring)) {
		measuring->spelling = dictionary_open(pack);
		dictionary_say_missing(pack);
	}
	if (status != EXIT_NO_INPUT) {
		const enum exit_status measured = measuring->n_vary ? vary_all(measuring, floor)
								    : measure_all(measuring, floor);
		status = status == EXIT_FINE ? measured : status;
	}
	spelling_close(measuring->spelling);
	ear_free(measuring->ear);
	corpus_clear(&corpus);
	return status;
}

enum exit_status cmd_measure(const struct call *call)
{
	struct measuring measuring = {.is_json = call_has(call, "json"),
				      .is_evidence = call_has(call, "evidence")};
	size_t n;
	const char *const *rules = call_texts(call, "rules", &n);

	if (!call_choice(call, "part", part_ids, sizeof part_ids / sizeof *part_ids,
			 &measuring.part) ||
	    !read_wanted(call, &measuring) || !read_variations(call, &measuring))
		return EXIT_USAGE;
	struct library *library = library_new(rules, n);
	const enum exit_status status =
		are_rules_there(library, rules, n) ? run(call, library, &measuring) : EXIT_NO_INPUT;
	library_free(library);
	return status;
}

const struct option_row options_measure[] = {
	{"rules", "RULES", N_("nl, en or a file; more are laid over it (default: nl)")},
	{"part", "PART",
	 N_("all; seen or unseen: the rows whose id's CRC-32 modulo 4 is not, or is, 3")},
	{"misses", "LABEL",
	 N_("instead of figures the rows where this label was missed; may be repeated")},
	{"alarms", "LABEL",
	 N_("instead of figures the rows where this label was found wrongly; may be repeated")},
	{"evidence", NULL,
	 N_("instead of figures: what is seen in each row, tab-separated, to learn scorecards "
	    "from")},
	{"typos", NULL, N_("read mistyped words as what was meant")},
	{"vary", "NAME",
	 N_("instead of figures: how often the same is heard when a reply is typed otherwise; all, "
	    "or a name of 'gesprek help variations'; may be repeated")},
	{"differing", NULL, N_("with --vary: also the rows in which something else is heard")},
	{"json", NULL, N_("as JSON, for other programs")},
	{"floor", "FILE",
	 N_("lines such as 'exceptions recall 0.80'; exit 1 when a figure is below")},
	{0},
};
