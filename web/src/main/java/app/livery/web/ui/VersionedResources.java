package app.livery.web.ui;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;

/** Puts the build into the URL of each resource, so that browsers may keep every one for good. */
public class VersionedResources extends ResourceHandlerWrapper {
  /** The parameter that carries the build. */
  static final String PARAMETER = "b";

  public VersionedResources(ResourceHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Resource createResource(String name, String library) {
    return versioned(super.createResource(name, library));
  }

  @Override
  public Resource createResource(String name, String library, String type) {
    return versioned(super.createResource(name, library, type));
  }

  private static Resource versioned(Resource resource) {
    return resource == null ? null : new Versioned(resource);
  }

  private static final class Versioned extends ResourceWrapper {
    Versioned(Resource wrapped) {
      super(wrapped);
    }

    @Override
    public String getRequestPath() {
      String path = super.getRequestPath();
      return path + (path.indexOf('?') < 0 ? "?" : "&") + PARAMETER + "=" + Build.id();
    }
  }
}
