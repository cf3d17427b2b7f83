package app.livery.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares that anybody may call this, signed in or not; a secret or nothing at all guards it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Open {
  /** Whether it changes the tenant's affairs, which a read-only tenant refuses. */
  boolean writes() default false;
}
