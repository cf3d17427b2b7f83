package app.livery.branding;

import java.util.Map;

/** How much a screen holds: size of type, height of rows and of controls. */
public enum Density {
  COMPACT("87.5%", "2.8571rem", "2.2857rem", ".3rem", ".8571rem"),
  NORMAL("93.75%", "2.9333rem", "2.4rem", ".4rem", ".9333rem"),
  ROOMY("100%", "3rem", "2.5rem", ".5rem", "1rem");

  private final Map<String, String> tokens;

  /** The root is a share of the reader's own setting, so that larger type stays larger. */
  Density(String root, String row, String control, String buttonY, String buttonX) {
    tokens =
        Map.of(
            "root", root,
            "row", row,
            "control", control,
            "button-y", buttonY,
            "button-x", buttonX);
  }

  Map<String, String> tokens() {
    return tokens;
  }
}
