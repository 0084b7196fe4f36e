extension Drill {
  /// How a drill is written, with every phrase that it may use.
  public static var help: String {
    form + "\n\nWhat can be given, and the stages at which a line can leave it:\n"
      + list(plain + DrillRecipe.all.map(\.helpLine))
      + "\n\nWhat is in a request's packet:\n" + list(DrillPacket.all.map(\.clause))
      + "\n\nPhrases, beside every command's own name:\n"
      + list(
        DrillPhrases.commands.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.command)" })
  }

  private static func list(_ lines: [String]) -> String {
    lines.map { "  " + $0 }.joined(separator: "\n")
  }

  private static let plain = [
    "patient Anna Berg", "study of Anna Berg, accession A-1, modality CT, title CT chest",
    "report of Anna Berg, number RP-1, status final, title CT chest", "staff mlopez, front",
  ]

  private static let form = """
    A drill is a text file of one situation. Lines that begin with # are remarks.

      Title:     The brother's note is not signed
      Number:    7                          (may be left out)
      Rules:     R-47, R-26                 (the rules that it shows)
      Site:      STP
      Time:      2026-03-16 10:05           (the wall clock of that site)
      Situation: What a person at the counter sees and hears.
      Desk:      real                       (training when it is left out)

    Then what is given, brought about by ordinary commands:

      given patient Anna Berg, born 1971-03-14, MRN 100
      given a request for own records of Anna Berg, a disc, ready in bin B-3
      given a visit of Erik Berg with a note, identified, as the first visit

    Indented lines under it state facts that differ from the usual ones; "not said" leaves one out.

    Then steps: who does what, with which facts, and after => what has to come out.

      front verifies the note of the visit
        is written    yes
        is signed     no
        dated         yesterday
        names patient yes
        bearer        Erik Berg
        request       the request
        => refused by R-47 NOTE_UNSIGNED, now identified
      ? front turns away the visit          (? is where practice asks what to do)
        => done, now refused

    A step without => has to be done. A refusal names every broken rule with
    every code; leave => out at first, and playing the drill says what came out.
    After a comma at its end, a line goes on in the next one. A command is
    called by its own name, as recordsdesk schema lists them, or by a phrase;
    a field by its own name, with blanks where you like. A step's facts are all
    that the command knows; nothing is taken for granted.
    Values: yes, no, 2026-03-16, today, "31 days ago", "in 90 days",
    "2026-03-16 23:30", "5 minutes ago"; texts of a list have semicolons between
    them, words have commas, and none is an empty list.
    What a command makes is called "the request", "the visit", "the paper",
    "the disc", by its machine's name, or as you say with "as the second request".

    Between the steps: the clock, and what has to be true.

      at 10:21                              at 2026-04-02 09:30 in PHX
      expect the request is ready           expect the request bin is B-3
      expect the visit paper stage is used  expect the request items 1 released is yes
      expect the counter in ROC is closed   expect the clock in ROC is 18:30
      expect the finding result is match    expect the refusal does not say 1971
      expect the refusal says not signed    expect the words aloud do not say 1971
    """
}
