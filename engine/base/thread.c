/**
 * @file
 * A thread takes over which signals its maker blocks.
 */
#include "gesprek/base/thread.h"

#include <signal.h>

bool thread_start(pthread_t *thread, void *(*run)(void *data), void *data)
{
	sigset_t all, before;

	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	const bool is_started = pthread_create(thread, NULL, run, data) == 0;
	pthread_sigmask(SIG_SETMASK, &before, NULL);
	return is_started;
}
