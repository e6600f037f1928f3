/**
 * The steps in which a report or a Perjanjian Kinerja waits for somebody: opened by its diagram, closed by a person's act,
 * each with the group it waits for and its term. Lateness is charged to the stage that held the case, so each has a due
 * date of its own (Perbup Lumajang 6/2018 Pasal 4 for the first). Lists, notices and reminders are read from here.
 * Depends on {@code organisasi}, {@code pengaturan} and {@code proses}.
 */
package id.tepat.tahap;
