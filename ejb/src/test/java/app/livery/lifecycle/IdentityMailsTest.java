package app.livery.lifecycle;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import app.livery.identity.MailWanted;
import app.livery.kernel.EmailAddress;
import app.livery.kernel.Secret;
import java.io.File;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdentityMailsTest {
  @Test
  void there_is_a_letter_for_everything_that_identity_asks_for() throws Exception {
    List<Class<?>> wanted = wanted();
    assertFalse(wanted.isEmpty());
    for (Class<?> one : wanted) assertNotNull(IdentityMails.templateOf((MailWanted) make(one)));
  }

  private static List<Class<?>> wanted() throws Exception {
    Class<?> root = MailWanted.class;
    File folder = new File(root.getResource("MailWanted.class").toURI()).getParentFile();
    List<Class<?>> found = new ArrayList<>();
    for (String file : folder.list((dir, name) -> name.endsWith(".class"))) {
      Class<?> one = Class.forName(root.getPackageName() + "." + file.replace(".class", ""));
      if (MailWanted.class.isAssignableFrom(one) && one.isRecord()) found.add(one);
    }
    return found;
  }

  private static Object make(Class<?> type) throws ReflectiveOperationException {
    Constructor<?> constructor = type.getDeclaredConstructors()[0];
    List<Object> values = new ArrayList<>();
    for (Class<?> parameter : constructor.getParameterTypes()) {
      if (parameter == EmailAddress.class) values.add(new EmailAddress("ann@birch.test"));
      else if (parameter == Secret.class) values.add(Secret.fresh());
      else if (parameter == boolean.class) values.add(true);
      else if (parameter == int.class) values.add(1);
      else values.add(parameter == String.class ? "x" : null);
    }
    constructor.setAccessible(true);
    return constructor.newInstance(values.toArray());
  }
}
