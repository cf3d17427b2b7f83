package app.livery.sins.source;

public class Silent {}
