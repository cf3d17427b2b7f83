package app.livery.sins.migrations;

import app.livery.kernel.Slug;

/** A migration that leans on the application's own types. */
public class Curious {
  Slug slug;
}
