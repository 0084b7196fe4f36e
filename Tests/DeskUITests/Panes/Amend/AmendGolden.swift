import Testing

/// One screen of the Amend pane: its name, and the keys that lead to it from the opened pane.
struct AmendGolden: Sendable, CustomTestStringConvertible {
  let name: String
  let keys: String
  /// Whether only the box with the form is looked at; the rest of the screen is its list's.
  let isForm: Bool

  init(_ name: String, _ keys: String, isForm: Bool = true) {
    self.name = name
    self.keys = keys
    self.isForm = isForm
  }

  var testDescription: String { name }

  static let lists = [
    AmendGolden("amendments", "j j", isForm: false),
    AmendGolden("notices", "<gt>", isForm: false),
    AmendGolden("a paper about an adoption", "<gt> j j j", isForm: false),
    AmendGolden("accounting", "<gt> <gt> j j", isForm: false),
    AmendGolden("a suspension", "<gt> <gt>", isForm: false),
    AmendGolden("incidents", "<gt> <gt> <gt>", isForm: false),
  ]

  private static let deny = "<scan:AM-10001> D d <enter> r <enter> LT-3 <enter> bswach <enter> y"

  static let forms =
    [
      AmendGolden("take up for somebody", "<scan:AM-10006> t <f4>"),
      AmendGolden("need information", "<scan:AM-10001> h"),
      AmendGolden("decide", "<scan:AM-10001> D"),
      AmendGolden("deny", "<scan:AM-10001> D d <enter> n"),
      AmendGolden("accept a part", "<scan:AM-10001> D p <enter> r <enter> LT-3 <enter> bs <f4>"),
      AmendGolden("link", "<scan:AM-10001> D a <f9> l"),
      AmendGolden(
        "inform", "<scan:AM-10001> D a <f9> l <f9> i LT-9 <enter> y <enter> <enter> <f4> 1"),
      AmendGolden("disagree", deny + " <enter> g"),
      AmendGolden("rebut", "<scan:AM-10005> b y"),
      AmendGolden("goes along", deny + " <enter> o"),
      AmendGolden("extend", "<scan:AM-10001> E"),
      AmendGolden("withdraw", "<scan:AM-10002> w <f9>"),
    ] + notices + accountings

  private static let notices = [
    AmendGolden("add to a notice", "<scan:NT-10001> e"),
    AmendGolden("verify a death", "<scan:NT-10002> V <enter>"),
    AmendGolden("undo a death", "<scan:NT-10002> V <enter> c <f9> A y v <scan:NT-10002> U"),
    AmendGolden("reject a notice", "<scan:NT-10001> R"),
    AmendGolden("route a decree", "<scan:NT-10003> V"),
  ]

  private static let accountings = [
    AmendGolden("assent", "<scan:AC-10002> g"),
    AmendGolden("narrow", "<scan:AC-10002> n"),
    AmendGolden(
      "notice of a fee", "<scan:AC-10002> n y <enter> y <enter> <enter> <enter> <f9> F 25"),
    AmendGolden("compile", "<scan:AC-10002> n y <enter> y <enter> <enter> <enter> <f9> K"),
    AmendGolden("describe", "<scan:AC-10003> e"),
    AmendGolden("issue", "<scan:AC-10003> i"),
    AmendGolden("suspend", "<scan:AC-10003> H"),
    AmendGolden("record of an incident", "<scan:IN-10001> e"),
    AmendGolden("four factors", "<scan:IN-10001> F l"),
    AmendGolden("notice of a breach", "<scan:IN-10001> N"),
  ]
}

extension AmendGolden {
  /// Every screen by its name and its columns.
  static let screens: [String: String] = [
    smallLists, largeLists, largeAccounts, smallAmendments, largeAmendments, smallOthers,
    largeOthers,
  ].reduce(into: [:]) { all, part in all.merge(part) { first, _ in first } }
}
