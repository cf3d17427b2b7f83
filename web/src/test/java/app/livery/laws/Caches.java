package app.livery.laws;

import app.livery.kernel.TenantRef;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import java.lang.reflect.RecordComponent;

/** Fields that remember values by key. */
final class Caches {
  private static final String VENDOR = "com.github.benmanes.caffeine.cache.";

  private Caches() {}

  static boolean isCache(JavaClass type) {
    return type.getName().startsWith(VENDOR);
  }

  static boolean startsWithTenant(JavaType cache) {
    if (!(cache instanceof JavaParameterizedType)) return false;
    JavaType key = ((JavaParameterizedType) cache).getActualTypeArguments().get(0);
    if (key.toErasure().isEquivalentTo(TenantRef.class)) return true;
    RecordComponent[] components = key.toErasure().reflect().getRecordComponents();
    return components != null
        && components.length > 0
        && components[0].getName().startsWith("tenant");
  }
}
