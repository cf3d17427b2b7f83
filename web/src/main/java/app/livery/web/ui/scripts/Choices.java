package app.livery.web.ui.scripts;

import jakarta.faces.application.ResourceDependency;
import org.primefaces.component.selectonemenu.SelectOneMenu;

/** A list to choose one from; its script comes with it and not with every page. */
@ResourceDependency(library = "primefaces", name = "components.css")
@ResourceDependency(library = "primefaces", name = "jquery/jquery.js")
@ResourceDependency(library = "primefaces", name = "jquery/jquery-plugins.js")
@ResourceDependency(library = "primefaces", name = "core.js")
@ResourceDependency(library = "primefaces", name = "components.js")
@ResourceDependency(library = "primefaces", name = "choice.js")
public class Choices extends SelectOneMenu {}
