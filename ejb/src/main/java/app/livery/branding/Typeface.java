package app.livery.branding;

/** What the words are set in; Arabic always has its own face beside it. */
public enum Typeface {
  INTER("'Inter Variable','Noto Sans Arabic Variable',system-ui,sans-serif"),
  SYSTEM("system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans Arabic Variable',sans-serif"),
  SERIF("Charter,'Iowan Old Style',Georgia,'Noto Sans Arabic Variable',serif");

  private final String stack;

  Typeface(String stack) {
    this.stack = stack;
  }

  /** The value of {@code font-family}. */
  public String stack() {
    return stack;
  }
}
