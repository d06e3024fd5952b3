/* Reading, checking and running patterns. Interpreted: JIT would go where codes are compiled. */
#include "pattern.h"

#include <stdlib.h>
#include <string.h>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include "gesprek/base/message.h"
#include "gesprek/base/utf8.h"

/* Where each group was written, to lead an error back to the author's text. */
struct splice {
	size_t written_at, written_len, text_at, text_len;
};
struct splices {
	struct splice *v;
	size_t n, cap;
};

static void expand(const struct pack *pack, struct str text, struct bytes *out,
		   struct splices *splices)
{
	struct str name;

	for (size_t at = 0; at < text.len && out->len < PATTERN_MAX_EXPANDED;) {
		const struct group *group = NULL;
		size_t from = out->len;

		if (text.s[at] == '\\' && at + 1 < text.len) {
			bytes_add(out, text.s + at, 2);
			at += 2;
			continue;
		}
		if (pattern_has_group_at(text, at, &name))
			group = pack_find_group(pack, name);
		if (group == NULL) {
			bytes_add_char(out, text.s[at++]);
			continue;
		}
		pattern_write_group(out, group);
		if (splices != NULL)
			*array_add(splices->v, splices->n, splices->cap) =
				(struct splice){from, out->len - from, at, name.len + 2};
		at += name.len + 2;
	}
}

static size_t offset_in_text(const struct splices *splices, size_t written_at)
{
	size_t shift_written = 0, shift_text = 0;

	for (size_t i = 0; i < splices->n; i++) {
		const struct splice *p = &splices->v[i];

		if (written_at < p->written_at)
			break;
		if (written_at < p->written_at + p->written_len)
			return p->text_at;
		shift_written = p->written_at + p->written_len;
		shift_text = p->text_at + p->text_len;
	}
	return shift_text + (written_at - shift_written);
}

static pcre2_code *compile(const struct bytes *expanded, int *error, size_t *error_at)
{
	return pcre2_compile((PCRE2_SPTR)bytes_text(expanded), expanded->len,
			     PCRE2_UTF | PCRE2_UCP | PCRE2_CASELESS | PCRE2_NO_UTF_CHECK |
				     PCRE2_NEVER_BACKSLASH_C,
			     error, error_at, NULL);
}

/*
 * Has the scalar at @p at its text as it stands, on one line, so that a place within it can be
 * told?
 */
static bool find_in_source(const struct pattern *pattern, size_t offset, struct place *at)
{
	const struct str source = at->source != NULL ? at->source->text : (struct str){"", 0};
	unsigned line = 1;
	size_t pos = 0, len;

	while (pos < source.len && line < at->line)
		line += source.s[pos++] == '\n';
	for (unsigned col = 1; col < at->col && pos < source.len; col++)
		pos += (char_at(source, pos, &len), len);
	if (pos < source.len && (source.s[pos] == '\'' || source.s[pos] == '"')) {
		pos++;
		at->col++;
	}
	if (offset > pattern->text.len || source.len - pos < offset ||
	    memcmp(source.s + pos, pattern->text.s, offset) != 0)
		return false;
	for (size_t i = 0; i < offset; i += len, at->col++)
		char_at(pattern->text, i, &len);
	return true;
}

/* What authors meet most; PCRE2 has no translations of its own. */
static const struct {
	int error;
	const char *text;
} compile_errors[] = {
	{PCRE2_ERROR_END_BACKSLASH, N_("\\ at end of pattern")},
	{PCRE2_ERROR_UNKNOWN_ESCAPE, N_("unrecognized character follows \\")},
	{PCRE2_ERROR_QUANTIFIER_OUT_OF_ORDER, N_("numbers out of order in {} quantifier")},
	{PCRE2_ERROR_QUANTIFIER_TOO_BIG, N_("number too big in {} quantifier")},
	{PCRE2_ERROR_MISSING_SQUARE_BRACKET, N_("missing terminating ] for character class")},
	{PCRE2_ERROR_CLASS_RANGE_ORDER, N_("range out of order in character class")},
	{PCRE2_ERROR_QUANTIFIER_INVALID, N_("quantifier does not follow a repeatable item")},
	{PCRE2_ERROR_INVALID_AFTER_PARENS_QUERY, N_("unrecognized character after (? or (?-")},
	{PCRE2_ERROR_MISSING_CLOSING_PARENTHESIS, N_("missing closing parenthesis")},
	{PCRE2_ERROR_UNMATCHED_CLOSING_PARENTHESIS, N_("unmatched closing parenthesis")},
	{PCRE2_ERROR_BAD_SUBPATTERN_REFERENCE, N_("reference to non-existent subpattern")},
	{PCRE2_ERROR_LOOKBEHIND_NOT_FIXED_LENGTH, N_("lookbehind assertion is not fixed length")},
	{PCRE2_ERROR_UNKNOWN_UNICODE_PROPERTY, N_("unknown property after \\P or \\p")},
	{PCRE2_ERROR_BACKSLASH_C_CALLER_DISABLED, N_("using \\C is disabled by the application")},
};

enum { OTHER_ERROR_BYTES = 128 };

static const char *describe(int error, PCRE2_UCHAR other[OTHER_ERROR_BYTES])
{
	for (size_t i = 0; i < sizeof compile_errors / sizeof *compile_errors; i++)
		if (compile_errors[i].error == error)
			return _(compile_errors[i].text);
	pcre2_get_error_message(error, other, OTHER_ERROR_BYTES);
	return (const char *)other;
}

static void complain(const struct pattern *pattern, size_t offset, const char *why,
		     struct diags *diags)
{
	struct place at = pattern->at;

	if (!find_in_source(pattern, offset, &at))
		at = pattern->at;
	at.span_cols = 1;
	diag_add(diags, DIAG_BAD_PATTERN, at, _("pattern does not compile: %s"), why);
}

bool pattern_check(const struct pack *pack, const struct pattern *pattern, struct diags *diags)
{
	struct bytes expanded = {0};
	struct splices splices = {0};
	pcre2_code *code;
	PCRE2_UCHAR other[OTHER_ERROR_BYTES];
	int error;
	size_t error_at;

	expand(pack, pattern->text, &expanded, &splices);
	code = compile(&expanded, &error, &error_at);
	if (code == NULL)
		complain(pattern, offset_in_text(&splices, error_at), describe(error, other),
			 diags);
	pcre2_code_free(code);
	free(splices.v);
	bytes_clear(&expanded);
	return code != NULL;
}

uint32_t pattern_add(struct pack *pack, const struct yaml_node *node, const char *name,
		     struct diags *diags)
{
	struct pattern *pattern;

	if (node->kind != YAML_SCALAR || node->text.len == 0) {
		diag_add(diags, DIAG_WRONG_TYPE, node->at,
			 _("a pattern is a text that is not empty"));
		return NAME_NONE;
	}
	if (node->text.len > PATTERN_MAX_BYTES || pack->n_patterns == PACK_MAX_PATTERNS) {
		diag_add(diags, DIAG_TOO_MANY, node->at,
			 _("a pattern is at most %d bytes long, and a pack has at most %d"),
			 PATTERN_MAX_BYTES, PACK_MAX_PATTERNS);
		return NAME_NONE;
	}
	pattern = array_add(pack->patterns, pack->n_patterns, pack->patterns_cap);
	*pattern = (struct pattern){.name = name, .text = node->text, .at = node->at};
	return (uint32_t)pack->n_patterns - 1;
}

void pattern_prepare(struct pack *pack, struct pattern *pattern, struct diags *diags)
{
	struct str name;
	bool is_good = true;

	for (size_t at = 0; at < pattern->text.len; at++) {
		if (pattern->text.s[at] == '\\')
			at++;
		else if (pattern_has_group_at(pattern->text, at, &name) &&
			 pack_find_group(pack, name) == NULL)
			is_good = pack_read_feature(pack, name, pattern->at, diags) != NAME_NONE &&
				  is_good;
	}
	if (is_good)
		pattern_find_need(pack, pattern);
}

static unsigned read_number(PCRE2_SPTR *text)
{
	unsigned number = 0;

	for (; **text >= '0' && **text <= '9'; ++*text)
		number = number * 10 + (unsigned)(**text - '0');
	return number;
}

/* `feature,words`, as pattern_write_group() has it. A callout that an author wrote does nothing. */
static int ask_group(pcre2_callout_block *block, void *data)
{
	const struct pattern_runner *r = data;
	PCRE2_SPTR text = block->callout_string;
	unsigned feature, n_words;

	if (text == NULL)
		return 0;
	feature = read_number(&text);
	if (*text++ != ',')
		return 0;
	n_words = read_number(&text);
	if (feature >= r->pack->n_features)
		return 0;
	return r->seen(r->seen_context, feature, block->current_position, n_words) ? 0 : 1;
}

void runner_init(struct pattern_runner *r, const struct pack *pack, group_seen *seen,
		 void *context_of_seen)
{
	pcre2_match_context *context = pcre2_match_context_create(NULL);

	*r = (struct pattern_runner){.pack = pack, .seen = seen, .seen_context = context_of_seen};
	pcre2_set_callout(context, ask_group, r);
	r->codes = memory_new((pack->n_patterns + 1) * sizeof *r->codes);
	r->is_bad = memory_new(pack->n_patterns + 1);
	r->n_limits = memory_new((pack->n_patterns + 1) * sizeof *r->n_limits);
	pcre2_set_depth_limit(context, PATTERN_DEPTH_LIMIT);
	pcre2_set_heap_limit(context, PATTERN_HEAP_LIMIT_KIB);
	r->match_context = context;
	r->match_data = pcre2_match_data_create(1, NULL);
}

void runner_clear(struct pattern_runner *r)
{
	for (size_t i = 0; r->codes != NULL && i < r->pack->n_patterns; i++)
		pcre2_code_free(r->codes[i]);
	free(r->codes);
	free(r->is_bad);
	free(r->n_limits);
	pcre2_match_data_free(r->match_data);
	pcre2_match_context_free(r->match_context);
	*r = (struct pattern_runner){0};
}

void runner_start_reply(struct pattern_runner *r)
{
	r->scanned_bytes = 0;
	r->second_steps = PATTERN_SECOND_STEPS;
	r->n_limits_in_reply = 0;
}

static const pcre2_code *get_code(struct pattern_runner *r, uint32_t pattern)
{
	struct bytes expanded = {0};
	int error;
	size_t error_at;

	if (r->codes[pattern] == NULL && !r->is_bad[pattern]) {
		expand(r->pack, r->pack->patterns[pattern].text, &expanded, NULL);
		r->codes[pattern] = compile(&expanded, &error, &error_at);
		r->is_bad[pattern] = r->codes[pattern] == NULL;
		/* A pattern that it cannot do stays with the interpreter. */
		if (r->has_jit && !r->is_bad[pattern])
			pcre2_jit_compile(r->codes[pattern], PCRE2_JIT_COMPLETE);
		bytes_clear(&expanded);
	}
	return r->codes[pattern];
}

static int match(struct pattern_runner *r, const pcre2_code *code, struct str subject,
		 uint32_t options)
{
	return pcre2_match(code, (PCRE2_SPTR)subject.s, subject.len, 0,
			   PCRE2_NO_UTF_CHECK | options, r->match_data, r->match_context);
}

/* Machine code counts its steps in another way: where it gives up, the interpreter decides. */
static int run(struct pattern_runner *r, const pcre2_code *code, struct str subject, size_t limit)
{
	int result;

	pcre2_set_match_limit(r->match_context, (uint32_t)limit);
	result = match(r, code, subject, 0);
	if (r->has_jit && result < PCRE2_ERROR_NOMATCH)
		result = match(r, code, subject, PCRE2_NO_JIT);
	return result;
}

/* The limit holds for each starting place, so the length of the text counts as well. */
static int run_again(struct pattern_runner *r, const pcre2_code *code, struct str subject)
{
	size_t limit = r->second_steps / (subject.len + 1);

	if (limit <= PATTERN_MATCH_LIMIT)
		return PCRE2_ERROR_MATCHLIMIT;
	if (limit > PATTERN_SECOND_LIMIT)
		limit = PATTERN_SECOND_LIMIT;
	r->second_steps -= limit * subject.len;
	return run(r, code, subject, limit);
}

bool runner_matches(struct pattern_runner *r, uint32_t pattern, struct str subject, size_t *start,
		    size_t *end)
{
	const pcre2_code *code = get_code(r, pattern);
	const size_t *found;
	int result = PCRE2_ERROR_MATCHLIMIT;

	if (code == NULL)
		return false;
	r->scanned_bytes += subject.len;
	if (r->scanned_bytes <= PATTERN_MAX_SCANNED && r->n_limits_in_reply < PATTERN_MAX_LIMITS) {
		result = run(r, code, subject, PATTERN_MATCH_LIMIT);
		if (result == PCRE2_ERROR_MATCHLIMIT)
			result = run_again(r, code, subject);
	}
	if (result < 0) {
		if (result != PCRE2_ERROR_NOMATCH) {
			r->n_limits[pattern]++;
			r->n_limits_in_reply++;
		}
		return false;
	}
	found = pcre2_get_ovector_pointer(r->match_data);
	*start = found[0];
	*end = found[1];
	return true;
}

void pack_add_library_version(struct bytes *out)
{
	char version[64] = "";

	/* PCRE2 promises at most 24 code units; a later one that says more is told shorter. */
	if (pcre2_config(PCRE2_CONFIG_VERSION, NULL) < (int)sizeof version)
		pcre2_config(PCRE2_CONFIG_VERSION, version);
	bytes_add_text(out, version);
}
