import Testing

@testable import DeskUI

@Suite struct KeyScriptTests {
  @Test func `characters type themselves and names stand in brackets`() throws {
    let script = try KeyScript(parsing: "f to <enter> <f9><c-k>\n<a-x> <space><lt><gt> é # done")

    #expect(
      script.keys == [
        .character("f"), .character("t"), .character("o"), .enter, .f(9), .control("k"),
        .alt("x"), .character(" "), .character("<"), .character(">"), .character("é"),
      ])
  }

  @Test func `scans, pastes and resizes carry what they hold`() throws {
    let script = try KeyScript(
      parsing: "<scan:@\\n\\u{1E}\\rANSI 636038> <paste:a\\>b c> <resize:100x30>")

    #expect(
      script.keys == [
        .scan("@\n\u{1E}\rANSI 636038"), .paste("a>b c"), .resize(Size(rows: 30, columns: 100)),
      ])
  }

  @Test(arguments: [
    ("ab\n c<enterr>", 2, 3, "there is no key <enterr>"),
    ("<f13>", 1, 1, "there is no key <f13>"),
    ("<>", 1, 1, "there is no key <>"),
    ("<scan:\\q>", 1, 1, "there is no key <scan:\\q>"),
    ("<resize:axb>", 1, 1, "there is no key <resize:axb>"),
    ("x <enter", 1, 3, "\"<\" without \">\"; write <lt> for the sign itself"),
  ])
  func `an error names its place`(_ example: (String, Int, Int, String)) {
    #expect(throws: KeyScriptError(line: example.1, column: example.2, says: example.3)) {
      try KeyScript(parsing: example.0)
    }
  }

  @Test func `every key is read back as it is spelled`() throws {
    let keys: [Key] =
      Array(Key.names.values) + (1...12).map(Key.f) + [
        .character("a"), .character("<"), .character(" "), .control("z"), .alt("m"),
        .scan("@\n\u{1E}\r\\>x"), .paste("a\tb <x>"), .resize(Size(rows: 1, columns: 2)),
      ]

    for key in keys {
      #expect(try KeyScript(parsing: key.spelling).keys == [key], "\(key.spelling)")
    }
  }

  @Test func `every key has a name for people`() {
    for key in Key.names.values where key != .resumed && key != .hangup {
      #expect(!key.label.isEmpty, "\(key)")
    }
  }
}
