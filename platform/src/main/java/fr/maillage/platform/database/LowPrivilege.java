package fr.maillage.platform.database;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;

/**
 * How to run PostgreSQL, which refuses to run as root: as we are when we are nobody special, else as {@code nobody},
 * else in a user namespace.
 *
 * @param prefix words put before the command
 * @param user who must own the data folder, or absent when it stays ours
 */
record LowPrivilege(List<String> prefix, String user) {
    private static final String SAME_USER = "";
    private static final String NOBODY = "nobody";

    /** Finds the way that works on this machine for a folder. Refuses, with what to do, when none does. */
    static LowPrivilege forFolder(Path folder) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new LowPrivilege(List.of(), SAME_USER);
        }
        List<String> asNobody = List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups");
        if (succeeds(asNobody, "test", "-x", folder.toString())) {
            return new LowPrivilege(asNobody, NOBODY);
        }
        List<String> namespace = List.of("unshare", "-U");
        if (succeeds(namespace, "true")) {
            return new LowPrivilege(namespace, SAME_USER);
        }
        throw new IllegalStateException(
                "PostgreSQL ne tourne pas en tant que root, et l’utilisateur « nobody » ne peut pas entrer dans "
                        + folder
                        + ". Lancez Maillage avec un autre utilisateur, ou donnez un dossier lisible (par exemple"
                        + " --data /var/lib/maillage), ou une base existante avec --db.");
    }

    List<String> command(Path program, List<String> arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.add(program.toString());
        command.addAll(arguments);
        return command;
    }

    /** Gives a folder and all that it holds to the user who will run the server. */
    void own(Path folder) throws IOException {
        if (user.equals(SAME_USER)) {
            return;
        }
        UserPrincipal owner =
                folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(user);
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) throws IOException {
                Files.setOwner(path, owner);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
                Files.setOwner(path, owner);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static boolean succeeds(List<String> prefix, String... command) throws IOException {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(List.of(command));
        try {
            return new ProcessBuilder(whole)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException programAbsent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
