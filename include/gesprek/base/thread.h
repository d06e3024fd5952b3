/**
 * @file
 * Threads that work in the background of a program that waits for keys.
 */
#ifndef GESPREK_BASE_THREAD_H
#define GESPREK_BASE_THREAD_H

#include <pthread.h>
#include <stdbool.h>

/**
 * Start @p run with @p data. All signals are left to the caller's thread, which may sleep until one
 * comes. @return false when the system has no thread to give.
 */
bool thread_start(pthread_t *thread, void *(*run)(void *data), void *data);

#endif
