/**
 * @file
 * Reading transcripts. Running and rewriting them is transcript_run.c.
 */
#include "transcript.h"

#include <stdlib.h>
#include <string.h>

#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"
#include "gesprek/talk/carry.h"

/* A conversation has tens of replies; the cap only keeps a strange file from taking all memory. */
enum { NUMBER_MAX = 1000, LINES_MAX = 20000 };

static const struct {
	char sign;
	enum transcript_line_kind kind;
} line_signs[] = {
	{'>', TRANSCRIPT_REPLY}, {'+', TRANSCRIPT_FINDS}, {'-', TRANSCRIPT_MISSES},
	{'=', TRANSCRIPT_AT},    {'<', TRANSCRIPT_SAYS},  {'~', TRANSCRIPT_STATE},
};

static bool read_number(const char **text, int *number)
{
	const char *at = *text;
	int value = 0;

	while (*at >= '0' && *at <= '9') {
		value = value * 10 + (*at++ - '0');
		if (value > NUMBER_MAX)
			return false;
	}
	if (at == *text)
		return false;
	*text = at;
	*number = value;
	return true;
}

/* "trust 40..60", or "trust 40". */
static bool read_range(struct transcript *transcript, struct transcript_line *line)
{
	size_t len = strcspn(line->text, " \t");
	const char *id = arena_text(&transcript->arena, line->text, len);
	const char *rest = line->text + len;

	rest += strspn(rest, " \t");
	if (!state_find(id, &line->variable) || !read_number(&rest, &line->least))
		return false;
	line->most = line->least;
	if (!strncmp(rest, "..", 2)) {
		rest += 2;
		if (!read_number(&rest, &line->most))
			return false;
	}
	return !*rest;
}

static bool read_seed(struct transcript *transcript, const char *value)
{
	char *end;

	transcript->seed = strtoull(value, &end, 10);
	return *value >= '0' && *value <= '9' && !*end;
}

static bool read_mode(struct transcript *transcript, const char *value)
{
	return mode_find(value, &transcript->mode);
}

static bool read_dilemma(struct transcript *transcript, const char *value)
{
	return dilemma_find(value, &transcript->dilemma);
}

/* "report because ...": the reason is for readers, no opinion depends on it. */
static bool read_decision(struct transcript *transcript, const char *value)
{
	const char *because = strstr(value, " because ");
	const size_t len = because ? (size_t)(because - value) : strlen(value);

	return decision_find(arena_text(&transcript->arena, value, len), &transcript->decision);
}

static bool read_carried(struct transcript *transcript, const char *value)
{
	transcript->carried = value;
	return *value;
}

static bool read_scenario(struct transcript *transcript, const char *value)
{
	transcript->scenario = value;
	return *value;
}

static bool read_node(struct transcript *transcript, const char *value)
{
	transcript->node = value;
	return *value;
}

static const struct {
	const char *key;
	bool (*read)(struct transcript *transcript, const char *value);
} head_keys[] = {
	{"scenario", read_scenario}, {"seed", read_seed},       {"mode", read_mode},
	{"at", read_node},           {"dilemma", read_dilemma}, {"decision", read_decision},
	{"carried", read_carried},
};

static bool read_head(struct transcript *transcript, struct str text)
{
	const char *colon = memchr(text.s, ':', text.len);
	size_t len = colon ? (size_t)(colon - text.s) : 0;
	struct str value =
		colon ? str_trim((struct str){colon + 1, text.len - len - 1}) : (struct str){0};

	for (size_t i = 0; i < sizeof head_keys / sizeof *head_keys; i++)
		if (colon && str_is((struct str){text.s, len}, head_keys[i].key))
			return head_keys[i].read(
				transcript, arena_text(&transcript->arena, value.s, value.len));
	return false;
}

static const struct {
	const char *key;
	enum transcript_line_kind kind;
} closings[] = {{"ending:", TRANSCRIPT_ENDING}, {"fits:", TRANSCRIPT_FITS}};

static bool read_closing(struct transcript *transcript, struct transcript_line *line,
			 struct str text)
{
	for (size_t i = 0; i < sizeof closings / sizeof *closings; i++) {
		const size_t len = strlen(closings[i].key);
		if (text.len < len || strncmp(text.s, closings[i].key, len) != 0)
			continue;
		struct str value = str_trim((struct str){text.s + len, text.len - len});
		line->kind = closings[i].kind;
		line->text = arena_text(&transcript->arena, value.s, value.len);
		return true;
	}
	return false;
}

static bool read_sign(struct transcript *transcript, struct transcript_line *line, struct str text)
{
	for (size_t i = 0; i < sizeof line_signs / sizeof *line_signs; i++)
		if (text.s[0] == line_signs[i].sign) {
			struct str rest = str_trim((struct str){text.s + 1, text.len - 1});
			line->kind = line_signs[i].kind;
			line->text = arena_text(&transcript->arena, rest.s, rest.len);
			return line->kind != TRANSCRIPT_STATE || read_range(transcript, line);
		}
	return false;
}

static bool is_mark(char c)
{
	for (size_t i = 0; i < sizeof line_signs / sizeof *line_signs; i++)
		if (line_signs[i].sign == c)
			return true;
	return false;
}

/* What a turn must be comes after a reply; the head comes before. */
static bool read_line(struct transcript *transcript, struct transcript_line *line, bool has_reply)
{
	struct str text = str_trim(line->whole);

	if (!text.len || text.s[0] == '#' || read_closing(transcript, line, text))
		return true;
	if (!is_mark(text.s[0]))
		return !has_reply && read_head(transcript, text);
	if (!read_sign(transcript, line, text))
		return false;
	return has_reply || line->kind == TRANSCRIPT_REPLY;
}

static void read_lines(struct transcript *transcript, struct diags *diags)
{
	struct line_reader reader = {transcript->source.text, 0};
	struct str whole;
	bool has_reply = false;

	while (line_read(&reader, &whole)) {
		struct transcript_line line = {.whole = whole,
					       .text = "",
					       .at = {&transcript->source, reader.number, 1, 0}};
		if (transcript->n_lines == LINES_MAX) {
			diag_add(diags, DIAG_TOO_MUCH, line.at,
				 _("there can be no more than %zu of these"), (size_t)LINES_MAX);
			return;
		}
		if (!read_line(transcript, &line, has_reply)) {
			diag_add(diags, DIAG_BAD_TRANSCRIPT, line.at,
				 _("this line is no part of a transcript"));
			diag_hint(
				diags,
				_("a head (scenario, seed, mode, at, dilemma, carried, decision), "
				  "then lines that begin with > + - = < ~, 'ending:' or 'fits:'"));
		}
		has_reply |= line.kind == TRANSCRIPT_REPLY;
		*array_add(transcript->lines, transcript->n_lines, transcript->lines_cap) = line;
	}
}

struct transcript *transcript_parse(const char *name, struct str text, struct diags *diags)
{
	struct transcript *transcript = memory_new(sizeof *transcript);
	size_t n_errors = diags->n_errors;

	transcript->source.path = arena_text(&transcript->arena, name, strlen(name));
	transcript->source.text =
		(struct str){arena_text(&transcript->arena, text.s, text.len), text.len};
	transcript->mode = MODE_EXAM;
	transcript->carried = "";
	const struct place whole = {&transcript->source, 0, 0, 0};
	if (!utf8_is_valid(text, NULL))
		diag_add(diags, DIAG_BAD_ENCODING, whole, _("the file is not UTF-8"));
	else
		read_lines(transcript, diags);
	if (!transcript->scenario && diags->n_errors == n_errors)
		diag_add(diags, DIAG_MISSING_KEY, whole,
			 _("a transcript begins with 'scenario: <id>'"));
	if (diags->n_errors == n_errors)
		return transcript;
	transcript_free(transcript);
	return NULL;
}

void transcript_free(struct transcript *transcript)
{
	if (!transcript)
		return;
	free(transcript->lines);
	arena_clear(&transcript->arena);
	free(transcript);
}

const char *transcript_scenario(const struct transcript *transcript)
{
	return transcript->scenario;
}

struct session *transcript_open(const struct transcript *transcript,
				const struct scenario *scenario, struct diags *diags)
{
	const struct place whole = {&transcript->source, 0, 0, 0};
	struct session_options options = {
		.seed = transcript->seed, .mode = transcript->mode, .dilemma = transcript->dilemma};

	if (transcript->node) {
		options.at = scenario_find_node(scenario, transcript->node);
		if (!options.at) {
			diag_add(diags, DIAG_TEST_FAILED, whole, _("the scenario has no node '%s'"),
				 transcript->node);
			return NULL;
		}
	}
	if (!carried_find(scenario, transcript->carried, &options.carried)) {
		diag_add(diags, DIAG_TEST_FAILED, whole,
			 _("the scenario cannot take along all of '%s'"), transcript->carried);
		return NULL;
	}
	return session_new(scenario, &options);
}
