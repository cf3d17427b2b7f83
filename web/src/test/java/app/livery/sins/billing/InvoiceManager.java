package app.livery.sins.billing;

/** Bears a name that says nothing. */
public class InvoiceManager {}
