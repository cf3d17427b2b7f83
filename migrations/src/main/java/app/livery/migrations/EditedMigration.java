package app.livery.migrations;

/**
 * A migration reads differently from what tenants' schemas were made with. Put the old text back
 * and write what is new as another migration.
 */
public class EditedMigration extends IllegalStateException {
  EditedMigration(Script script) {
    super(
        "Migration "
            + script.version()
            + " "
            + script.name()
            + " was edited after tenants had it: put its old text back and add a new one");
  }
}
