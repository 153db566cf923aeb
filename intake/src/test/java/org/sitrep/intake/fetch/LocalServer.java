// SPDX-License-Identifier: GPL-3.0-or-later
package org.sitrep.intake.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on this machine that answers as badly as it is told. It closes every connection after one answer. */
final class LocalServer implements AutoCloseable {

    /** Writes an answer, byte by byte if need be. */
    @FunctionalInterface
    interface Answer {

        void write(OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket socket;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<List<String>> heads = new CopyOnWriteArrayList<>();

    private LocalServer(ServerSocket socket) {
        this.socket = socket;
    }

    static LocalServer open() throws IOException {
        LocalServer server = new LocalServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        Thread.ofVirtual().start(server::listen);
        return server;
    }

    LocalServer on(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    /** The head without the empty line, and the body. */
    LocalServer on(String path, String head, String body) {
        return on(path, out -> out.write((head + "\r\n\r\n" + body).getBytes(ISO_8859_1)));
    }

    LocalServer page(String path, String body) {
        return on(path, "HTTP/1.1 200 OK\r\nContent-Length: " + body.length(), body);
    }

    int port() {
        return socket.getLocalPort();
    }

    String at(String path) {
        return "http://localhost:" + port() + path;
    }

    /** What was asked, in order: {@code GET /feed}. */
    List<String> asked() {
        return heads.stream()
                .map(head -> head.getFirst().replace(" HTTP/1.1", ""))
                .toList();
    }

    /** The head of the last request. */
    List<String> lastHead() {
        return heads.getLast();
    }

    private void listen() {
        try {
            while (true) {
                Socket connection = socket.accept();
                Thread.ofVirtual().start(() -> serve(connection));
            }
        } catch (IOException e) {
            heads.add(List.of("closed"));
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            BufferedReader in = new BufferedReader(new InputStreamReader(connection.getInputStream(), ISO_8859_1));
            List<String> head = new CopyOnWriteArrayList<>();
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                head.add(line);
            }
            if (!head.isEmpty()) {
                heads.add(head);
                String path = head.getFirst().split(" ")[1];
                answers.getOrDefault(path, LocalServer::missing).write(connection.getOutputStream());
            }
        } catch (IOException | InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void missing(OutputStream out) throws IOException {
        out.write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".getBytes(ISO_8859_1));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
