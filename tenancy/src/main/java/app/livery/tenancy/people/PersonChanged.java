package app.livery.tenancy.people;

import app.livery.kernel.Change;
import app.livery.kernel.Fact;
import java.util.UUID;

/** Name, language, confirmation or administration of a person is no longer what it was. */
public record PersonChanged(UUID subject, String what, Change<?> change, PersonRef person)
    implements Fact {}
