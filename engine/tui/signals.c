/**
 * @file
 * Noted signals. The ones noted stay blocked except while waiting.
 */
#include "signals.h"

#include <errno.h>
#include <signal.h>
#include <stddef.h>
#include <sys/select.h>

static volatile sig_atomic_t end_signal, has_resized, wants_pause;

static void note_end(int number)
{
	end_signal = number;
}

static void note_resize(int number)
{
	(void)number;
	has_resized = 1;
}

static void note_pause(int number)
{
	(void)number;
	wants_pause = 1;
}

static const struct {
	int number;
	void (*note)(int);
	bool is_for_person;
} noted[] = {
	{SIGINT, note_end, false},  {SIGTERM, note_end, false},    {SIGHUP, note_end, false},
	{SIGQUIT, note_end, false}, {SIGWINCH, note_resize, true}, {SIGTSTP, note_pause, true},
};

enum { NOTED = sizeof noted / sizeof noted[0] };

static struct sigaction former[NOTED];
static sigset_t former_mask;
static bool is_open, is_person;

/*
 * Input can end and a signal come at once: a lost line must not look like a wish to end. It is
 * taken here, so that it does not end the program by itself once signals are let through.
 */
static void take_pending(void)
{
	const struct timespec now = {0};
	sigset_t ending;

	sigemptyset(&ending);
	for (size_t i = 0; i < NOTED; i++)
		if (noted[i].note == note_end)
			sigaddset(&ending, noted[i].number);
	const int number = is_open ? sigtimedwait(&ending, NULL, &now) : 0;
	if (number > 0)
		note_end(number);
}

void signals_open(bool has_person)
{
	sigset_t blocked;

	if (is_open)
		signals_close();
	sigemptyset(&blocked);
	for (size_t i = 0; i < NOTED; i++) {
		struct sigaction action = {.sa_handler = noted[i].note};
		if (noted[i].is_for_person && !has_person)
			continue;
		sigemptyset(&action.sa_mask);
		sigaction(noted[i].number, &action, &former[i]);
		sigaddset(&blocked, noted[i].number);
	}
	sigprocmask(SIG_BLOCK, &blocked, &former_mask);
	is_open = true;
	is_person = has_person;
}

void signals_close(void)
{
	if (!is_open)
		return;
	take_pending();
	for (size_t i = 0; i < NOTED; i++)
		if (is_person || !noted[i].is_for_person)
			sigaction(noted[i].number, &former[i], NULL);
	sigprocmask(SIG_SETMASK, &former_mask, NULL);
	is_open = false;
}

int signals_end(void)
{
	if (!end_signal)
		take_pending();
	return end_signal;
}

void signals_hang_up(void)
{
	note_end(SIGHUP);
}

bool signals_take_resize(void)
{
	bool was = has_resized;

	has_resized = 0;
	return was;
}

bool signals_take_pause(void)
{
	bool was = wants_pause;

	wants_pause = 0;
	return was;
}

void signals_pause(void)
{
	struct sigaction plain = {.sa_handler = SIG_DFL}, ours;
	sigset_t stop;

	sigemptyset(&plain.sa_mask);
	sigemptyset(&stop);
	sigaddset(&stop, SIGTSTP);
	sigaction(SIGTSTP, &plain, &ours);
	raise(SIGTSTP);
	sigprocmask(SIG_UNBLOCK, &stop, NULL); /* here it stops */
	sigprocmask(SIG_BLOCK, &stop, NULL);
	sigaction(SIGTSTP, &ours, NULL);
}

enum wait signals_wait(int fd, int most_ms)
{
	struct timespec most = {most_ms / 1000, (long)(most_ms % 1000) * 1000000};
	fd_set readable;

	FD_ZERO(&readable);
	FD_SET(fd, &readable);
	int n = pselect(fd + 1, &readable, NULL, NULL, most_ms < 0 ? NULL : &most, &former_mask);
	if (n < 0)
		return errno == EINTR ? WAIT_SIGNAL : WAIT_INPUT;
	return n ? WAIT_INPUT : WAIT_NOTHING;
}
