/**
 * @file
 * `.hear` fixtures: a sign, and lines that must or must not be heard as it.
 * `principle`, `skill`, `question` or `pitfall` as the sign is any label of that kind.
 */
#include "proof.h"

#include <stdlib.h>
#include <string.h>

#include "gesprek/base/message.h"

bool line_read(struct line_reader *reader, struct str *line)
{
	const char *end;

	if (!reader->left.len)
		return false;
	end = memchr(reader->left.s, '\n', reader->left.len);
	size_t len = end ? (size_t)(end - reader->left.s) : reader->left.len;
	*line = (struct str){reader->left.s, len};
	reader->left.s += len + (end != NULL);
	reader->left.len -= len + (end != NULL);
	reader->number++;
	return true;
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r';
}

struct hear_fixture {
	const struct pack *pack;
	struct ear *ear;
	struct source source;
	struct arena arena;
	const char *sign; /* of the header read last; NULL before any */
	struct hear_context context;
	struct proof *proof;
	struct diags *diags;
};

static struct place place_of(struct hear_fixture *fixture, unsigned line, unsigned col)
{
	return (struct place){&fixture->source, line, col, 0};
}

static const char *const kind_signs[] = {
	[LABEL_PRINCIPLE] = "principle",
	[LABEL_SKILL] = "skill",
	[LABEL_QUESTION] = "question",
	[LABEL_PITFALL] = "pitfall",
};
enum { KINDS = sizeof kind_signs / sizeof *kind_signs };

/* @return KINDS when the sign is not one for a whole kind */
static size_t find_kind(const char *sign)
{
	size_t kind = 0;

	while (kind < KINDS && strcmp(sign, kind_signs[kind]))
		kind++;
	return kind;
}

/* to=child, said="...": after the sign, in any order. */
static bool read_setting(struct hear_fixture *fixture, struct str *rest)
{
	*rest = str_trim(*rest);
	if (rest->len > 3 && !strncmp(rest->s, "to=", 3)) {
		size_t len = 3;
		while (len < rest->len && !is_blank(rest->s[len]))
			len++;
		const char *id = arena_text(&fixture->arena, rest->s + 3, len - 3);
		rest->s += len;
		rest->len -= len;
		return addressee_find(id, &fixture->context.to);
	}
	if (rest->len > 6 && !strncmp(rest->s, "said=\"", 6)) {
		const char *end = memchr(rest->s + 6, '"', rest->len - 6);
		if (!end)
			return false;
		size_t len = (size_t)(end - rest->s);
		fixture->context.said = arena_text(&fixture->arena, rest->s + 6, len - 6);
		rest->s += len + 1;
		rest->len -= len + 1;
		return true;
	}
	return false;
}

static bool read_settings(struct hear_fixture *fixture, struct str rest)
{
	for (rest = str_trim(rest); rest.len; rest = str_trim(rest))
		if (!read_setting(fixture, &rest))
			return false;
	return true;
}

/* A header that cannot be read fails, since nothing of what stands under it can be proved. */
static void read_header(struct hear_fixture *fixture, struct str line, unsigned number)
{
	const struct place at = place_of(fixture, number, 1);
	enum label label;
	size_t len = 0;

	while (len < line.len && !is_blank(line.s[len]))
		len++;
	fixture->sign = arena_text(&fixture->arena, line.s, len);
	fixture->context = (struct hear_context){.to = TO_PARENT, .said = ""};
	if (find_kind(fixture->sign) == KINDS && !label_find(fixture->sign, &label) &&
	    !pack_find_indicator(fixture->pack, fixture->sign)) {
		diag_add(fixture->diags, DIAG_BAD_TRANSCRIPT, at,
			 _("'%s' is no label or indicator"), fixture->sign);
		fixture->sign = NULL;
	} else if (!read_settings(fixture, (struct str){line.s + len, line.len - len})) {
		diag_add(fixture->diags, DIAG_BAD_TRANSCRIPT, at,
			 _("after the sign may stand to=child or said=\"...\""));
		fixture->sign = NULL;
	}
	if (!fixture->sign)
		proof_note(fixture->proof, false);
}

static bool hearing_has_sign(const struct hearing *hearing, const char *sign)
{
	const struct turn turn = {.findings = hearing->findings,
				  .n_findings = hearing->n_findings,
				  .labels = hearing->labels};
	const size_t kind = find_kind(sign);

	if (kind == KINDS)
		return turn_has_sign(&turn, sign);
	for (size_t i = 0; i < hearing->n_findings; i++) {
		if (!hearing->findings[i].is_generic &&
		    label_kind(hearing->findings[i].label) == (enum label_kind)kind)
			return true;
	}
	return false;
}

static void prove_line(struct hear_fixture *fixture, struct str line, unsigned number, unsigned col)
{
	bool is_wanted = !(line.len > 1 && line.s[0] == '!' && is_blank(line.s[1]));

	if (!is_wanted)
		line = str_trim((struct str){line.s + 2, line.len - 2});
	const struct hearing *hearing = hear(fixture->ear, &fixture->context, line);
	bool is_heard = hearing_has_sign(hearing, fixture->sign);
	proof_note(fixture->proof, is_heard == is_wanted);
	if (is_heard == is_wanted)
		return;
	diag_add(fixture->diags, is_wanted ? DIAG_EXAMPLE_UNHEARD : DIAG_EXAMPLE_HEARD,
		 place_of(fixture, number, col),
		 is_wanted ? _("'%.*s' is not heard as '%s'") : _("'%.*s' is heard as '%s'"),
		 (int)line.len, line.s, fixture->sign);
	proof_hint_heard(hearing->findings, hearing->n_findings, fixture->diags);
}

static void read_line(struct hear_fixture *fixture, struct str line, unsigned number)
{
	struct str text = str_trim(line);

	if (!text.len || text.s[0] == '#')
		return;
	if (!is_blank(line.s[0]))
		read_header(fixture, text, number);
	else if (fixture->sign)
		prove_line(fixture, text, number, (unsigned)(text.s - line.s) + 1);
}

void proof_hear(const struct pack *pack, const char *name, struct str text, struct proof *proof,
		struct diags *diags)
{
	struct hear_fixture fixture = {
		.pack = pack,
		.ear = ear_new(pack),
		.source = {name, text},
		.proof = proof,
		.diags = diags,
	};
	struct line_reader reader = {text, 0};
	struct str line;

	while (line_read(&reader, &line))
		read_line(&fixture, line, reader.number);
	ear_free(fixture.ear);
	arena_clear(&fixture.arena);
}
