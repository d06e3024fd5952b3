/**
 * @file
 * Locale and catalogue. Every text inside is UTF-8, so a locale with another
 * encoding is passed over for C.UTF-8, which every system has.
 */
#include "messages.h"

#include <langinfo.h>
#include <libintl.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "gesprek/base/message.h"
#include "paths.h"

static const char *const languages[] = {"nl", "en"};
enum { N_LANGUAGES = sizeof languages / sizeof *languages };

static const char *const variables[] = {"GESPREK_LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES",
					"LANG"};
static const char *chosen = "nl";
static enum address address = ADDRESS_INFORMAL;

static bool is_none(const char *value)
{
	return !value || !*value || strcmp(value, "C") == 0 || strcmp(value, "POSIX") == 0 ||
	       strncmp(value, "C.", 2) == 0;
}

/* The first of a list such as "nl_BE:en" that there are messages in; others read English. */
static const char *choose_from(const char *list)
{
	while (*list) {
		const size_t len = strcspn(list, ":");
		for (size_t i = 0; i < N_LANGUAGES; i++)
			if (len >= 2 && strncmp(list, languages[i], 2) == 0 &&
			    (len == 2 || strchr("_.@:", list[2])))
				return languages[i];
		list += len + (list[len] == ':');
	}
	return "en";
}

static const char *choose_language(const char *asked)
{
	for (size_t i = 0; asked && i < N_LANGUAGES; i++)
		if (strcmp(asked, languages[i]) == 0)
			return languages[i];
	for (size_t i = 0; i < sizeof variables / sizeof *variables; i++) {
		const char *value = getenv(variables[i]);
		if (!is_none(value))
			return choose_from(value);
	}
	return "nl";
}

/* gettext translates nothing in the locale "C". */
static bool is_translated(const char *locale)
{
	return locale && strcmp(locale, "C") != 0 && strcmp(locale, "POSIX") != 0;
}

/* Two categories only. Numbers and times are written one way for everyone, and each category is
 * files to open: all twelve took a twentieth of the time to the first screen. */
static void set_locale(void)
{
	const bool is_read = setlocale(LC_CTYPE, "") != NULL;

	if (is_translated(setlocale(LC_MESSAGES, "")) && is_read &&
	    strcmp(nl_langinfo(CODESET), "UTF-8") == 0)
		return;
	setlocale(LC_CTYPE, "C.UTF-8");
	setlocale(LC_MESSAGES, "C.UTF-8");
}

static const char *translate(const char *message)
{
	/* gettext answers "" with the head of the catalogue. */
	return *message ? gettext(message) : message;
}

static const char *translate_number(const char *one, const char *many, unsigned long n)
{
	return ngettext(one, many, n);
}

const char *const *messages_languages(size_t *n)
{
	*n = N_LANGUAGES;
	return languages;
}

static bool has_catalogue(void)
{
	return strcmp(chosen, "en") != 0;
}

void messages_set_address(enum address wanted)
{
	char list[64];

	address = wanted;
	if (!has_catalogue())
		return;
	/* The second is for a language that has no formal catalogue. */
	snprintf(list, sizeof list, "%s@formal:%s", chosen, chosen);
	setenv("LANGUAGE", address == ADDRESS_FORMAL ? list : chosen, 1);
	/* Naming the domain again makes gettext forget what it looked up. */
	textdomain("gesprek");
}

enum address messages_address(void)
{
	return address;
}

void messages_open(const char *language)
{
	const char *wanted = getenv("GESPREK_ADDRESS");

	if (wanted)
		address_find(wanted, &address);
	set_locale();
	chosen = choose_language(language);
	message_set_catalogue(has_catalogue() ? translate : NULL,
			      has_catalogue() ? translate_number : NULL);
	if (!has_catalogue()) {
		/* What the C library says follows it too. */
		setenv("LANGUAGE", chosen, 1);
		textdomain("gesprek");
		return;
	}
	messages_set_address(address);
	bindtextdomain("gesprek", paths_locale());
	bind_textdomain_codeset("gesprek", "UTF-8");
}

const char *messages_language(void)
{
	return chosen;
}
