package app.livery.proof.outside;

import java.nio.file.Path;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jboss.arquillian.test.spi.context.ClassContext;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import org.jboss.arquillian.test.spi.event.suite.BeforeSuite;

/**
 * Lets all integration tests share one database, one server and one deployment, {@link TheArchive}.
 *
 * <p>Arquillian deploys for each class, and Payara Micro starts anew for each deployment. Here the
 * first class deploys, the others find its deployment in place of their own, and the end of the
 * suite takes it down.
 */
public class OneServer implements LoadableExtension {
  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(Once.class);
  }

  /** Stands between Arquillian and each class. */
  public static class Once {
    @Inject @ClassScoped InstanceProducer<DeploymentScenario> scenarioOfClass;
    @Inject Event<GenerateDeployment> generate;
    @Inject Event<UnDeployManagedDeployments> undeploy;
    @Inject Instance<ClassContext> classContext;

    private Cluster cluster;
    private DeploymentScenario scenario;
    private boolean deployed;

    /** A kept root folder would make the server deploy what it held the last time. */
    void open(@Observes(precedence = 1000) BeforeSuite event) {
      Folders.wipe(Path.of("target", "it-server"));
      cluster = Cluster.start();
    }

    void describe(@Observes EventContext<GenerateDeployment> context) {
      if (context.getEvent().getTestClass().getJavaClass() == TheArchive.class) {
        context.proceed();
        return;
      }
      if (scenario == null) {
        generate.fire(new GenerateDeployment(new TestClass(TheArchive.class)));
        scenario = scenarioOfClass.get();
      }
      scenarioOfClass.set(scenario);
    }

    void deploy(@Observes EventContext<DeployManagedDeployments> context) {
      if (deployed) return;
      deployed = true;
      context.proceed();
    }

    void undeploy(@Observes EventContext<UnDeployManagedDeployments> context) {
      if (!deployed) context.proceed();
    }

    void close(@Observes(precedence = 1000) AfterSuite event) {
      if (deployed) takeDown();
      cluster.close();
    }

    private void takeDown() {
      deployed = false;
      classContext.get().activate(TheArchive.class);
      try {
        scenarioOfClass.set(scenario);
        undeploy.fire(new UnDeployManagedDeployments());
      } finally {
        classContext.get().deactivate();
      }
    }
  }
}
