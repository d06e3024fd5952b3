/**
 * @file
 * Expressions as tokens, and complaints about them. The signs of other languages get a remedy.
 */
#include "expr_reader.h"

#include <stdio.h>
#include <string.h>

#include "gesprek/base/message.h"
#include "gesprek/base/scalar_place.h"

/* Longer signs before those they start with. */
static const struct sign signs[] = {
	{"<=", EXPR_OP_AT_MOST, 3}, {">=", EXPR_OP_AT_LEAST, 3}, {"==", EXPR_OP_EQUAL, 3},
	{"!=", EXPR_OP_UNEQUAL, 3}, {"<", EXPR_OP_LESS, 3},      {">", EXPR_OP_MORE, 3},
};
static const struct sign words[] = {
	{"or", EXPR_OP_OR, 1},
	{"and", EXPR_OP_AND, 2},
	{"not", EXPR_OP_NOT, 0},
};

/* What people write who come from elsewhere, and what to write here. */
static const struct {
	const char *text, *remedy;
} strangers[] = {
	{"&&", "and"}, {"||", "or"}, {"=>", ">="}, {"=<", "<="}, {"<>", "!="},
	{"=", "=="},   {"!", "not"}, {"&", "and"}, {"|", "or"},
};

struct place expr_place(const struct expr_reader *reader, struct str part)
{
	size_t offset = (size_t)(part.s - reader->node->text.s);
	struct place at = scalar_place(reader->node, offset);

	at.span_cols = 0;
	for (size_t i = 0; i < part.len; i++)
		at.span_cols += ((unsigned char)part.s[i] & 0xc0) != 0x80;
	return at;
}

void expr_stop(struct expr_reader *reader, struct str part, const char *fmt, ...)
{
	char text[256];
	va_list args;

	if (reader->is_stopped)
		return;
	reader->is_stopped = true;
	va_start(args, fmt);
	vsnprintf(text, sizeof text, fmt, args);
	va_end(args);
	diag_add(reader->diags, DIAG_BAD_EXPRESSION, expr_place(reader, part), "%s", text);
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* Any byte of a name as people may try to write it, so that a bad name is one complaint. */
static bool is_name_char(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c) || c == '_' ||
	       c == '-' || c == '.' || (unsigned char)c >= 0x80;
}

static bool starts_with(struct str rest, const char *text)
{
	size_t len = strlen(text);

	return rest.len >= len && !memcmp(rest.s, text, len);
}

static void token_read_number(struct expr_reader *reader, struct token *token, struct str rest)
{
	size_t len = rest.s[0] == '-';
	int value = 0;

	while (len < rest.len && is_digit(rest.s[len]) && value <= 99999999)
		value = value * 10 + (rest.s[len++] - '0');
	token->kind = TOKEN_NUMBER;
	token->number = rest.s[0] == '-' ? -value : value;
	token->text = (struct str){rest.s, len};
	if (len < rest.len && is_name_char(rest.s[len])) {
		while (len < rest.len && is_name_char(rest.s[len]))
			len++;
		expr_stop(reader, (struct str){rest.s, len},
			  _("'%.*s' is neither a whole number nor a name"),
			  (int)(len > 40 ? 40 : len), rest.s);
	}
}

static void token_read_name(struct token *token, struct str rest)
{
	size_t len = 0;

	while (len < rest.len && is_name_char(rest.s[len]))
		len++;
	token->kind = TOKEN_NAME;
	token->text = (struct str){rest.s, len};
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (str_is(token->text, words[i].text)) {
			token->kind = TOKEN_SIGN;
			token->sign = &words[i];
		}
}

static bool token_read_sign(struct token *token, struct str rest)
{
	for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
		if (starts_with(rest, signs[i].text)) {
			token->kind = TOKEN_SIGN;
			token->sign = &signs[i];
			token->text = (struct str){rest.s, strlen(signs[i].text)};
			return true;
		}
	return false;
}

static void token_refuse(struct expr_reader *reader, struct str rest)
{
	for (size_t i = 0; i < sizeof strangers / sizeof *strangers; i++) {
		if (!starts_with(rest, strangers[i].text))
			continue;
		struct str part = {rest.s, strlen(strangers[i].text)};
		expr_stop(reader, part, _("'%s' is not a sign of this language"),
			  strangers[i].text);
		diag_hint(reader->diags, _("write '%s'"), strangers[i].remedy);
		return;
	}
	expr_stop(reader, (struct str){rest.s, 1}, _("'%c' has no meaning in an expression"),
		  rest.s[0] > ' ' ? rest.s[0] : '?');
}

/* As word processors make of a straight one. */
static bool is_curly_quote(struct str rest)
{
	static const char *const quotes[] = {"\u2018", "\u2019", "\u201c", "\u201d", "\u201e"};

	for (size_t i = 0; i < sizeof quotes / sizeof *quotes; i++)
		if (starts_with(rest, quotes[i]))
			return true;
	return false;
}

/* Two signs that start alike with one of ours: said before the first half is taken. */
static bool is_stranger_of_two(struct str rest)
{
	return starts_with(rest, "=>") || starts_with(rest, "=<") || starts_with(rest, "<>");
}

void expr_next(struct expr_reader *reader)
{
	struct str rest = {reader->node->text.s + reader->at, reader->node->text.len - reader->at};
	struct token token = {.kind = TOKEN_END};

	while (rest.len && strchr(" \t\r\n", rest.s[0])) {
		rest.s++;
		rest.len--;
	}
	token.text = (struct str){rest.s, 0};
	if (!rest.len || reader->is_stopped) {
		/* the end */
	} else if (rest.s[0] == '(' || rest.s[0] == ')') {
		token.kind = rest.s[0] == '(' ? TOKEN_OPEN : TOKEN_CLOSE;
		token.text.len = 1;
	} else if (is_digit(rest.s[0]) ||
		   (rest.s[0] == '-' && rest.len > 1 && is_digit(rest.s[1]))) {
		token_read_number(reader, &token, rest);
	} else if (is_curly_quote(rest)) {
		expr_stop(reader, (struct str){rest.s, 3},
			  _("a curly quotation mark has no meaning in an expression"));
		diag_hint(reader->diags, _("use straight ones (' or \") round it, or none"));
	} else if (is_name_char(rest.s[0])) {
		token_read_name(&token, rest);
	} else if (is_stranger_of_two(rest) || !token_read_sign(&token, rest)) {
		token_refuse(reader, rest);
	}
	reader->at = (size_t)(token.text.s - reader->node->text.s) + token.text.len;
	reader->token = token;
}
