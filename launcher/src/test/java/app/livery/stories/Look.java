package app.livery.stories;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How the person in this story looks at the product. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Look {
  /** The browser's language. */
  String language() default "en";

  /** Whether the person prefers dark. */
  boolean dark() default false;

  /** The window's width in pixels; 390 is a phone. */
  int width() default 1280;

  int height() default 800;
}
