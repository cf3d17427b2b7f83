package app.livery.branding;

import app.livery.branding.Oklch.Way;

/** Light or dark. */
public enum Scheme {
  LIGHT,
  DARK;

  boolean isDark() {
    return this == DARK;
  }

  /** The way in which writing moves to stand out from this scheme's surfaces. */
  Way writing() {
    return isDark() ? Way.LIGHTER : Way.DARKER;
  }

  double pick(double light, double dark) {
    return isDark() ? dark : light;
  }
}
