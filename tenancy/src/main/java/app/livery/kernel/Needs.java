package app.livery.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares what the platform must have granted to the tenant before anybody of it may call this;
 * {@link FeatureLocked} tells the others. The application's own work is never held up. Stands
 * beside {@link Allowed}, and wherever the step is called from.
 *
 * <p>What only sometimes needs a feature asks {@link CurrentCall#demand}; what merely shows or
 * serves asks {@link TenantRef#has}. Neither costs a query: the tenant of a call carries what it
 * has.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Needs {
  Feature value();
}
