/*
 * The row-major kernel in C. Reads members from a file, then answers the lines of its standard input: "p" prices all of
 * them once and prints the nanoseconds, "w FILE" writes the amounts. tables.h is written from bench/figures.mjs.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "tables.h"

#define WIDTH 16

/* cents of a pay, half-up */
static inline int32_t share(int64_t salary, int64_t rate) { return (int32_t)((salary * rate + SCALE / 2) / SCALE); }
static inline int32_t tax(int32_t cents) { return (cents * TAX + 99) / 100; }

static void price(int32_t count, const int32_t *restrict salaries, const int32_t *restrict scale_maximum,
                  const double *restrict work_time, const uint32_t *restrict held, int32_t *restrict out) {
  for (int32_t row = 0; row < count; row++, out += WIDTH) {
    const uint32_t word = held[row];
    const int64_t salary = salaries[row];
    const uint32_t scenario = word & 31;
    const int32_t health = HEALTH[scenario];
    const int32_t employer =
        CONTRIBUTION[(work_time[row] < FULL_FROM) * 32 + (scale_maximum[row] >= LIMIT) * 16 + scenario];
    const int32_t dental = DENTAL[word >> 5 & 3];
    const int32_t basic = share(salary, BASIC * (int32_t)(word >> 7 & 1));
    const int32_t dependants = DEPENDANTS * (int32_t)(word >> 8 & 1);
    const int32_t additional = share(salary, PERCENT[word >> 12 & 31] * (int32_t)(word >> 9 & 7));
    const int32_t spouse = (int32_t)(word >> 17 & 15) * PER_1000[word >> 21 & 31];
    const int32_t ltd = share(salary, LTD[word >> 26 & 3]);

    const int32_t total = health + dental + basic + dependants + additional + spouse + ltd;
    const int32_t employee = total - employer;
    const int32_t employer_tax = tax(employer);
    const int32_t employee_tax = tax(employee);
    out[0] = health;
    out[1] = dental;
    out[2] = basic;
    out[3] = dependants;
    out[4] = additional;
    out[5] = spouse;
    out[6] = ltd;
    out[7] = total;
    out[8] = employer;
    out[9] = employee;
    out[10] = employer_tax + employee_tax;
    out[11] = employer_tax;
    out[12] = employee_tax;
    out[13] = total + employer_tax + employee_tax;
    out[14] = employer + employer_tax;
    out[15] = employee + employee_tax;
  }
}

static void *column(FILE *file, size_t size, int32_t count) {
  void *memory = malloc(size * count + 1);
  if (memory == NULL || fread(memory, size, count, file) != (size_t)count) exit(2);
  return memory;
}

int main(int argc, char **argv) {
  FILE *file = argc > 1 ? fopen(argv[1], "rb") : NULL;
  int32_t count;
  if (file == NULL || fread(&count, sizeof count, 1, file) != 1) return 2;
  const int32_t *salary = column(file, 4, count);
  const int32_t *scale_maximum = column(file, 4, count);
  const double *work_time = column(file, 8, count);
  const uint32_t *held = column(file, 4, count);
  int32_t *out = calloc((size_t)count * WIDTH + 1, 4);
  if (out == NULL) return 2;

  char line[4096];
  while (fgets(line, sizeof line, stdin) != NULL) {
    if (line[0] == 'p') {
      struct timespec start, end;
      clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &start);
      price(count, salary, scale_maximum, work_time, held, out);
      clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &end);
      printf("%lld\n", (long long)(end.tv_sec - start.tv_sec) * 1000000000LL + (end.tv_nsec - start.tv_nsec));
    } else {
      line[strcspn(line, "\n")] = 0;
      FILE *written = fopen(line + 2, "wb");
      if (written == NULL || fwrite(out, 4 * WIDTH, count, written) != (size_t)count || fclose(written) != 0) return 2;
      printf("0\n");
    }
    fflush(stdout);
  }
  return 0;
}
