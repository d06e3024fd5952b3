/**
 * @file
 * From seconds to days and dates. The zone is the environment's, TZ or the system's.
 */
#include "gesprek/tui/local_day.h"

#include <stdio.h>
#include <time.h>

enum { SECONDS_A_DAY = 86400, DAYS_IN_400_YEARS = 146097, DAYS_BEFORE_1970 = 719468 };

/* Days from 1970-01-01 in the Gregorian calendar. Years are counted from March, so that the day
 * that is not always there comes last. */
static int64_t count_days(int64_t year, int month, int day)
{
	int64_t from_march = month > 2 ? year : year - 1;
	int64_t era = (from_march >= 0 ? from_march : from_march - 399) / 400;
	int64_t year_of_era = from_march - era * 400;
	int64_t day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;

	return era * DAYS_IN_400_YEARS + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 +
	       day_of_year - DAYS_BEFORE_1970;
}

int64_t local_day(int64_t time)
{
	const time_t seconds = (time_t)time;
	struct tm here;

	tzset();
	if (!localtime_r(&seconds, &here))
		return time / SECONDS_A_DAY;
	return count_days((int64_t)here.tm_year + 1900, here.tm_mon + 1, here.tm_mday);
}

void day_write(int64_t day, char text[DATE_BYTES])
{
	const time_t seconds = (time_t)(day * SECONDS_A_DAY);
	struct tm date;

	if (!gmtime_r(&seconds, &date) || !strftime(text, DATE_BYTES, "%Y-%m-%d", &date))
		snprintf(text, DATE_BYTES, "%lld", (long long)day);
}
