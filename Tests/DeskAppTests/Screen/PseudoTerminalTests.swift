import CDesk
import Foundation
import Testing

/// The helper that runs programs on a terminal of their own.
@Suite struct PseudoTerminalTests {
  @Test func `a program started there sees the size and ends with the terminal`() throws {
    var master: Int32 = -1
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup("stty"), strdup("size"), nil]
    defer { for argument in arguments { free(argument) } }

    var none: [UnsafeMutablePointer<CChar>?] = [nil]
    let pid = cdesk_spawn_pty("/bin/stty", &arguments, &none, 24, 80, &master)
    try #require(pid > 0)
    defer { close(master) }
    var said: [UInt8] = []
    var bytes = [UInt8](repeating: 0, count: 256)
    while case let count = read(master, &bytes, bytes.count), count > 0 { said += bytes[..<count] }
    var status: Int32 = -1

    #expect(waitpid(pid, &status, 0) == pid)
    #expect(status == 0)
    #expect(String(decoding: said, as: UTF8.self) == "24 80\r\n")
  }

  @Test func `a program that does not exist ends with the status for that`() throws {
    var master: Int32 = -1
    var arguments: [UnsafeMutablePointer<CChar>?] = [nil]

    let pid = cdesk_spawn_pty("/nowhere/at/all", &arguments, &arguments, 24, 80, &master)
    try #require(pid > 0)
    defer { close(master) }
    var status: Int32 = -1

    #expect(waitpid(pid, &status, 0) == pid)
    #expect(status >> 8 & 0xFF == 127)
  }
}
