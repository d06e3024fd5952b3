/**
 * @file
 * The least that a program with a screen does: what the start of ours is held against.
 */
#include <curses.h>
#include <locale.h>

int main(void)
{
	setlocale(LC_ALL, "");
	SCREEN *screen = newterm(NULL, stdout, stdin);
	if (!screen)
		return 1;
	cbreak();
	noecho();
	addstr("empty");
	refresh();
	getch();
	endwin();
	delscreen(screen);
	return 0;
}
