package id.tepat.siklus;

/**
 * What opening one unit brought.
 *
 * @param dibuka reports opened now
 * @param kurang why something the unit owes is still not open; null if all is
 */
record HasilUnit(int dibuka, String kurang) {}
