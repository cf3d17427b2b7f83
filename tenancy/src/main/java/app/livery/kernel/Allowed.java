package app.livery.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares who may call a use case or read a list: the least role, and the scope a key needs. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Allowed {
  /** The least role. */
  Role value();

  /** What an API key must carry; a read-only tenant refuses those that write. */
  Scope scope() default Scope.PERSON_ONLY;
}
