package app.livery.branding.painting;

import java.util.Arrays;
import java.util.Optional;

/** A size and kind of icon that somebody asks for. */
public enum Icon {
  /** Beside the title, for browsers that take no drawings. */
  TAB("icon-32.png", 32, false),
  /** On an iPhone's home screen, which cuts its own corners and turns what is clear black. */
  TOUCH("icon-180.png", 180, true),
  SMALL("icon-192.png", 192, false),
  LARGE("icon-512.png", 512, false),
  /** On Android's, which cuts it to whatever form it likes: only the middle is safe. */
  MASKABLE("icon-maskable.png", 512, true);

  private final String file;
  private final int size;
  private final boolean whole;

  Icon(String file, int size, boolean whole) {
    this.file = file;
    this.size = size;
    this.whole = whole;
  }

  public static Optional<Icon> of(String file) {
    return Arrays.stream(values()).filter(icon -> icon.file.equals(file)).findFirst();
  }

  /** Its name below the brand's looks. */
  public String file() {
    return file;
  }

  /** Pixels on each side. */
  public int size() {
    return size;
  }

  /** Whether it fills its square from edge to edge. */
  boolean isWhole() {
    return whole;
  }
}
