package app.livery.web.api.document;

import app.livery.kernel.Allowed;
import app.livery.kernel.Guarded;
import app.livery.kernel.Open;
import app.livery.kernel.Within;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.List;

/** All classes of the application, as they were compiled. */
final class House {
  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("app.livery");

  private House() {}

  /** Every method that stands behind the permission check, by class and name. */
  static List<JavaMethod> guarded() {
    return CLASSES.stream()
        .filter(House::isGuarded)
        .flatMap(type -> type.getMethods().stream())
        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(House::declares)
        .sorted(Comparator.comparing(JavaMethod::getFullName))
        .toList();
  }

  static boolean isGuarded(JavaClass type) {
    return type.isAnnotatedWith(Guarded.class) || type.isMetaAnnotatedWith(Guarded.class);
  }

  private static boolean declares(JavaMethod method) {
    return method.isAnnotatedWith(Allowed.class)
        || method.isAnnotatedWith(Open.class)
        || method.isAnnotatedWith(Within.class);
  }
}
