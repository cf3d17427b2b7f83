package app.livery.web.ui.scripts;

import jakarta.faces.application.ResourceDependency;
import org.primefaces.component.datepicker.DatePicker;

/** A field for a day, without the script for masks that PrimeFaces would bring along. */
@ResourceDependency(library = "primefaces", name = "components.css")
@ResourceDependency(library = "primefaces", name = "jquery/jquery.js")
@ResourceDependency(library = "primefaces", name = "jquery/jquery-plugins.js")
@ResourceDependency(library = "primefaces", name = "core.js")
@ResourceDependency(library = "primefaces", name = "components.js")
@ResourceDependency(library = "primefaces", name = "datepicker/datepicker.js")
public class Day extends DatePicker {}
