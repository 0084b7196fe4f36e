import Foundation
import Testing

/// A database on a medium that takes no writes: it can be looked at, and nothing else.
@Suite struct ReadOnlyTests {
  @Test func `what cannot be written to can be looked at, and an act ends with status 3`() throws {
    let desk = try TestDesk()
    try desk.done(CounterScript.ready)
    let act = try desk.folder.write(CounterScript.visit("RQ-10001")[0], to: "act.jsonl")

    guard let queue = try onReadOnly(desk, "queue --json"),
      let apply = try onReadOnly(desk, "apply \(act)")
    else { return }

    #expect(queue.status == 0, "\(queue.complaint)")
    #expect(try queue.answer()["id"].text == "RQ-10001")
    #expect(apply.status == 3)
    #expect(!apply.output.contains(#""outcome":"done""#))
    #expect(!apply.complaint.contains("Error Domain"))
  }

  /// Runs a command with the desk's files on a read-only medium; nil where this host has none.
  ///
  /// Root writes to read-only files all the same, so root gets a mount of its own in a namespace.
  private func onReadOnly(_ desk: TestDesk, _ command: String) throws -> Finished? {
    let script = try desk.folder.write(
      geteuid() == 0 ? Self.mounted : Self.unwritable, to: "medium.sh")
    let words = "'\(script)' '\(Program.path)' '\(desk.database)' \(command)"
    guard geteuid() == 0 else { return try shell("sh \(words)", desk) }
    guard try shell("unshare -m mount -t tmpfs none /mnt", desk).status == 0 else {
      print("read-only media: not tried, this host allows no mounts")
      return nil
    }
    return try shell("unshare -m sh \(words)", desk)
  }

  private static let mounted = """
    program=$1; database=$2; shift 2
    mount -t tmpfs none /mnt && cp "$database"* /mnt && mount -o remount,ro /mnt
    exec "$program" "$@" --database /mnt/desk.sqlite
    """

  private static let unwritable = """
    program=$1; database=$2; shift 2
    folder=$(dirname "$database")/medium
    mkdir -p "$folder"; cp "$database"* "$folder"; chmod -R a-w "$folder"
    trap 'chmod -R u+w "$folder"' EXIT
    "$program" "$@" --database "$folder/desk.sqlite"
    """

  private func shell(_ script: String, _ desk: TestDesk) throws -> Finished {
    try Child(
      "/bin/bash", ["-c", script], environment: desk.environment, input: "/dev/null",
      in: desk.folder
    ).finish()
  }
}
