/**
 * "Tugas saya": what waits for a person, most urgent first, with the working days left and why. The engine knows the
 * tasks and the org chart of the day knows whose they are; titles come through a small read model. Depends on
 * {@code proses}, {@code organisasi}, {@code kalender}, {@code keamanan}; on {@code pelaporan} and {@code perjanjian} for titles only.
 */
package id.tepat.tugas;
