/**
 * @file
 * The one file with curses. It only draws: keys are read as bytes by the loop,
 * since a line editor wants them as they come.
 */
#include "term.h"

#include <curses.h>

#include <fcntl.h>
#include <langinfo.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

#include "gesprek/base/memory.h"

enum { RESTORE_MOST_BYTES = 128 };

struct term {
	SCREEN *screen;
	FILE *out;
	bool has_colours;
	const char *paste_on, *paste_off; /* "" where the terminal would not know */
};

/* What gives the terminal back without curses: a handler may call no more than write and tcsetattr.
 */
static struct {
	volatile sig_atomic_t is_open;
	int fd;
	struct termios before;
	char bytes[RESTORE_MOST_BYTES];
	size_t len;
} rescue;

static void rescue_terminal(void)
{
	if (!rescue.is_open)
		return;
	rescue.is_open = 0;
	ssize_t ignored = write(rescue.fd, rescue.bytes, rescue.len);
	(void)ignored;
	tcsetattr(rescue.fd, TCSANOW, &rescue.before);
}

static void rescue_and_die(int number)
{
	rescue_terminal();
	signal(number, SIG_DFL);
	raise(number);
}

static void rescue_no_memory(void)
{
	static const char words[] = "gesprek: out of memory\n";

	rescue_terminal();
	ssize_t ignored = write(STDERR_FILENO, words, sizeof words - 1);
	(void)ignored;
}

static const char *capability(const char *name)
{
	const char *value = tigetstr(name);

	return value && value != (const char *)-1 ? value : "";
}

/* Without padding ("$<5>"), which only curses can turn into time. */
static void rescue_add(const char *text)
{
	while (*text && rescue.len < RESTORE_MOST_BYTES) {
		if (text[0] == '$' && text[1] == '<') {
			text += strcspn(text, ">");
			text += *text ? 1 : 0;
			continue;
		}
		rescue.bytes[rescue.len++] = *text++;
	}
}

static void rescue_prepare(const struct term *term, const struct termios *before)
{
	static const int deaths[] = {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL};
	static bool is_registered;

	rescue.fd = fileno(term->out);
	rescue.before = *before;
	rescue.len = 0;
	rescue_add(term->paste_off);
	rescue_add(capability("sgr0"));
	rescue_add(capability("cnorm"));
	rescue_add(capability("rmcup"));
	rescue.is_open = 1;
	for (size_t i = 0; i < sizeof deaths / sizeof deaths[0]; i++)
		signal(deaths[i], rescue_and_die);
	memory_on_failure(rescue_no_memory);
	if (!is_registered)
		atexit(rescue_terminal);
	is_registered = true;
}

bool term_is_unicode(void)
{
	return !strcmp(nl_langinfo(CODESET), "UTF-8");
}

/* Older descriptions do not say it; terminals that speak ANSI obey or ignore it. */
static void find_paste(struct term *term)
{
	bool is_ansi = !strncmp(capability("cup"), "\x1b[", 2);

	term->paste_on = *capability("BE") ? capability("BE") : is_ansi ? "\x1b[?2004h" : "";
	term->paste_off = *capability("BD") ? capability("BD") : is_ansi ? "\x1b[?2004l" : "";
}

static void send(const struct term *term, const char *bytes)
{
	fputs(bytes, term->out);
	fflush(term->out);
}

/* Ctrl-S, Ctrl-Q and Ctrl-V belong to the line editor. */
static void set_modes(int fd)
{
	struct termios modes;

	cbreak();
	noecho();
	nonl();
	intrflush(stdscr, FALSE);
	keypad(stdscr, FALSE);
	/* A list that scrolls by a row is moved by the terminal, not sent anew. */
	idlok(stdscr, TRUE);
	if (!tcgetattr(fd, &modes)) {
		modes.c_iflag &= ~(tcflag_t)(IXON | ICRNL | INLCR);
		modes.c_lflag &= ~(tcflag_t)IEXTEN;
		tcsetattr(fd, TCSANOW, &modes);
	}
	def_prog_mode();
}

/* Until the screen was left once and taken up again, curses sends every move of the cursor by
 * itself: some dozens of writes a screen, each a packet on its way. So it is left at once, which
 * the terminal does not hear of, and taken up: before there are colours, which it would set back.
 */
static void gather_output(int fd)
{
	const int terminal = fcntl(fd, F_DUPFD_CLOEXEC, 0), nowhere = open("/dev/null", O_WRONLY);

	if (terminal >= 0 && nowhere >= 0 && dup2(nowhere, fd) >= 0) {
		endwin();
		dup2(terminal, fd);
		doupdate();
	}
	if (nowhere >= 0)
		close(nowhere);
	if (terminal >= 0)
		close(terminal);
}

static void set_colours(struct term *term)
{
	const char *no_colour = getenv("NO_COLOR");

	if ((no_colour && *no_colour) || !has_colors() || start_color() == ERR ||
	    use_default_colors() == ERR)
		return;
	for (short colour = 0; colour < 8; colour++)
		init_pair((short)(colour + 1), colour, -1);
	term->has_colours = true;
}

struct term *term_open(FILE *in, FILE *out)
{
	struct termios before;
	SCREEN *screen;

	if (tcgetattr(fileno(in), &before))
		return NULL;
	screen = newterm(NULL, out, in);
	if (!screen)
		return NULL;
	if (!*capability("cup")) {
		endwin();
		delscreen(screen);
		return NULL;
	}
	struct term *term = memory_new(sizeof *term);
	*term = (struct term){.screen = screen, .out = out};
	find_paste(term);
	gather_output(fileno(out));
	set_modes(fileno(in));
	set_colours(term);
	rescue_prepare(term, &before);
	send(term, term->paste_on);
	return term;
}

void term_close(struct term *term)
{
	if (!term)
		return;
	term_leave(term);
	rescue.is_open = 0;
	memory_on_failure(NULL);
	delscreen(term->screen);
	free(term);
}

void term_fit(const struct term *term, struct canvas *canvas)
{
	(void)term;
	canvas_resize(canvas, (size_t)COLS, (size_t)LINES);
}

void term_resize(struct term *term)
{
	struct winsize size;

	if (!ioctl(fileno(term->out), TIOCGWINSZ, &size) && size.ws_row && size.ws_col)
		resizeterm(size.ws_row, size.ws_col);
	/* What stands there after a change of size is the terminal's guess. */
	clearok(curscr, TRUE);
}

void term_leave(struct term *term)
{
	send(term, term->paste_off);
	endwin();
}

void term_return(struct term *term)
{
	term_resize(term);
	send(term, term->paste_on);
}

static attr_t style_attributes(enum style style)
{
	static const struct {
		unsigned bit;
		attr_t attribute;
	} attributes[] = {
		{STYLE_BOLD, WA_BOLD},
		{STYLE_DIM, WA_DIM},
		{STYLE_UNDERLINE, WA_UNDERLINE},
		{STYLE_REVERSE, WA_REVERSE},
	};
	attr_t result = WA_NORMAL;

	for (size_t i = 0; i < sizeof attributes / sizeof attributes[0]; i++)
		if (style_infos[style].attributes & attributes[i].bit)
			result |= attributes[i].attribute;
	return result;
}

/* @return false when the C library counts columns otherwise than the canvas did: then nothing
 * that follows in the row would stand where it should. */
static bool cell_points(const struct cell *cell, wchar_t *points)
{
	mbstate_t state = {0};
	const char *text = cell->text;
	size_t n = mbsrtowcs(points, &text, CELL_MOST_POINTS, &state);

	if (n == (size_t)-1 || !n)
		return false;
	points[n] = L'\0';
	if (wcwidth(points[0]) != cell->width_cols)
		return false;
	for (size_t i = 1; i < n; i++)
		if (wcwidth(points[i]))
			points[i] = L'\0';
	return true;
}

static void show_cell(const struct term *term, size_t row, size_t col, const struct cell *cell)
{
	wchar_t points[CELL_MOST_POINTS + 1];
	attr_t attributes = style_attributes(cell->style);
	short colour = style_infos[cell->style].colour;
	short pair = term->has_colours && colour >= 0 ? (short)(colour + 1) : 0;
	unsigned width_cols = cell->width_cols;
	bool is_good = cell_points(cell, points);
	cchar_t shown;

	if (!is_good)
		wcscpy(points, L"?");
	setcchar(&shown, points, attributes, pair, NULL);
	for (unsigned i = 0; i < (is_good ? 1 : width_cols); i++)
		mvadd_wch((int)row, (int)(col + i), &shown);
}

/* Most of a screen is; erase() has drawn these already. */
static bool is_blank(const struct cell *cell)
{
	return cell->style == STYLE_NORMAL && cell->text[0] == ' ' && !cell->text[1];
}

void term_show(struct term *term, const struct canvas *canvas)
{
	erase();
	for (size_t row = 0; row < canvas->rows; row++)
		for (size_t col = 0; col < canvas->cols; col++) {
			const struct cell *cell = canvas_cell(canvas, row, col);
			if (cell->width_cols && !is_blank(cell))
				show_cell(term, row, col, cell);
		}
	curs_set(canvas->has_cursor);
	move((int)canvas->cursor_row, (int)canvas->cursor_col);
	refresh();
}
