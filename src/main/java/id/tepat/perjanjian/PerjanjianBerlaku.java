package id.tepat.perjanjian;

/** A Perjanjian Kinerja came into force; fired within the transaction that did it. */
public record PerjanjianBerlaku(PerjanjianKinerja perjanjian) {}
