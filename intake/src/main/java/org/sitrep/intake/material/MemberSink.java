// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.material;

/** Takes what a container holds, such as an archive of files or a mailbox, member by member, in order. */
public interface MemberSink {

    /**
     * One member.
     *
     * @param name tells it from the others in its container: a name of a file, a number
     */
    void take(String name, Material material);

    /** One member that cannot be had, or what is wrong with the container from there on. */
    void reject(String name, UnfitException why);
}
