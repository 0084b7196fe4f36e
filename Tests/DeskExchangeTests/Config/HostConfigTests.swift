import DeskExchange
import Testing

@Suite struct HostConfigTests {
  private func faults(_ text: String) -> [String] {
    HostConfig.parse(text).faults.map { "\($0.line) \($0.key): \($0.says)" }
  }

  @Test func `a whole file is read`() {
    let reading = HostConfig.parse(
      """
      # This host.
      database = "/var/lib/recordsdesk/desk.sqlite"
      desk = "FD1"
      site = 'STP'
      theme = "desk-light"
      color = "256"
      viewer = "evince"
      outbox = "/var/spool/recordsdesk"
      outboxCommand = "/usr/local/bin/notify"
      """)
    var config = HostConfig()
    config.database = "/var/lib/recordsdesk/desk.sqlite"
    config.desk = "FD1"
    config.site = "STP"
    config.theme = "desk-light"
    config.color = .indexed
    config.viewer = "evince"
    config.outbox = "/var/spool/recordsdesk"
    config.outboxCommand = "/usr/local/bin/notify"
    #expect(reading == HostConfig.Reading(config: config, faults: []))
  }

  @Test func `an empty file says nothing and nothing is wrong`() {
    #expect(HostConfig.parse("") == HostConfig.Reading(config: HostConfig(), faults: []))
    #expect(HostConfig.parse("# nothing\n\n").faults.isEmpty)
  }

  @Test func `an unknown key names its line and the keys there are, and the rest counts`() {
    let reading = HostConfig.parse("desk = \"FD1\"\n\ntheem = \"x\"\nsite = \"STP\"\n")
    #expect(reading.config.desk == "FD1")
    #expect(reading.config.site == "STP")
    #expect(
      reading.faults.map(\.description) == [
        "line 3, theem: there is no such key; accepted: "
          + "database, desk, site, theme, color, viewer, outbox, outboxCommand"
      ])
  }

  @Test func `an unknown table names its line`() {
    #expect(faults("\n[scanner]\nprefix = 1\n") == ["2 scanner: there is no such key"])
  }

  @Test func `a value of a wrong kind or form is named`() {
    #expect(
      faults(
        """
        database = ""
        desk = 7
        site = "St. Paul, west"
        theme = "../../etc/passwd"
        color = "lots"
        outboxCommand = "notify"
        """) == [
          "1 database: is empty", "2 desk: is no text", "3 site: is not what belongs here",
          "4 theme: is not what belongs here", "5 color: is not what belongs here",
          "6 outboxCommand: is not what belongs here",
        ])
  }

  @Test func `lines that are no TOML are named and the rest counts`() {
    let reading = HostConfig.parse("desk = \"FD1\"\nsite = STP\ntheme = \"desk-light\"\nhello\n")
    #expect(reading.config.desk == "FD1")
    #expect(reading.config.theme == "desk-light")
    #expect(reading.config.site == nil)
    #expect(reading.faults.map(\.line) == [2, 4])
    #expect(reading.faults.allSatisfy { $0.says.hasPrefix("is no TOML") && $0.key.isEmpty })
  }

  @Test func `a key that is there twice is named`() {
    let reading = HostConfig.parse("desk = \"FD1\"\ndesk = \"FD2\"\n")
    #expect(reading.config.desk == "FD1")
    #expect(reading.faults.map(\.line) == [2])
  }

  @Test func `control characters are refused`() {
    #expect(faults("database = \"/a\\u001bb\"") == ["1 database: is not what belongs here"])
  }

  @Test func `nonsense of any length ends`() {
    let reading = HostConfig.parse(String(repeating: "= = [[\n", count: 500))
    #expect(reading.config == HostConfig())
    #expect(!reading.faults.isEmpty && reading.faults.count <= 20)
  }
}
