package app.livery.operations.figures;

/** Reads a row of counts. */
final class Numbers {
  private Numbers() {}

  static long[] of(Object[] row) {
    long[] numbers = new long[row.length];
    for (int i = 0; i < row.length; i++) numbers[i] = ((Number) row[i]).longValue();
    return numbers;
  }
}
