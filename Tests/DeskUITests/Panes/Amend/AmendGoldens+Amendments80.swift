extension AmendGolden {
  /// Each form of an amendment at 80x24.
  static let smallAmendments: [String: String] = [
    "take up for somebody 80": """
    ╔═ AM-10006  Take the amendment up ════════════════════════════════════════════╗
    ║           Paper  [____________] ╔═ Enter takes ══════════════════════════════╗
    ║                                 ║> 1 AU-10001 proof of authority, not signed ║
    ║                                 ╚════════════════════════════════════════════╝
    ║                                                                              ║
    ║                                                                              ║
    ║                                                                              ║
    ║                                                                              ║
    ║ The representative's paper, where it came in.                                ║
    ║ a paper's number, or F4 for those on file                                    ║
    ╚══════════════════════════════════════════════════════════════════════════════╝
    """,
    "need information 80": """
    ╔═ AM-10001  Need information, or it came ═════════════════════════════════════╗
    ║> What was asked* [__________________________________]                        ║
    ║                                                                              ║
    ║                                                                              ║
    ║                                                                              ║
    ║                                                                              ║
    ║                                                                              ║
    ║                                                                              ║
    ║ What was asked.                                                              ║
    ║ text of at most 500 letters                                                  ║
    ╚══════════════════════════════════════════════════════════════════════════════╝
    """,
    "decide 80": """
    ╔═ AM-10001  Decide the amendment ═════════════════════════════════════════════╗
    ║            Says  [Social: smoker, 10 a day__________________________]        ║
    ║           Wants  [Never smoked______________________________________]        ║
    ║>       Decision* [__________]                                                ║
    ║                                                                              ║
    ║                                                                              ║
    ║                                                                              ║
    ║                                                                              ║
    ║                                                                              ║
    ║ a accept  p accept part  d deny                                              ║
    ╚══════════════════════════════════════════════════════════════════════════════╝
    """,
    "deny 80": """
    ╔═ AM-10001  Decide the amendment ═════════════════════════════════════════════╗
    ║            Says  [Social: smoker, 10 a day__________________________]        ║
    ║           Wants  [Never smoked______________________________________]        ║
    ║        Decision* [deny______]                                                ║
    ║>         Ground  [not made here_____________________]                        ║
    ║   Maker can act  [_____]                                                     ║
    ║          Letter  [____________________]                                      ║
    ║         It says  [__________________________________________________]        ║
    ║  Plain language  [_____]                                                     ║
    ║ n not made here  s not in the set  a not open to access                      ║
    ║ r accurate and complete                                                      ║
    ╚══════════════════════════════════════════════════════════════════════════════╝
    """,
    "accept a part 80": """
    ╔═ AM-10001  Decide the amendment ═════════════════════════════════════════════╗
    ║            Says  [Social: smoker╔═ Space takes, Enter closes ════════════════╗
    ║           Wants  [Never smoked__║> [x] b basis                               ║
    ║        Decision* [accept pa…]   ║  [x] s statement                           ║
    ║          Ground  [accurate and c║  [ ] w where to                            ║
    ║          Letter  [LT-3__________║  [ ] a goes along                          ║
    ║         It says  [basis + statem║  [ ] c complaint                           ║
    ║  Plain language  [_____]        ║  [ ] h HHS                                 ║
    ║ What the letter says.           ╚════════════════════════════════════════════╝
    ║ b basis  s statement  w where to  a goes along  c complaint  h HHS           ║
    ╚══════════════════════════════════════════════════════════════════════════════╝
    """,
    "link 80": """
    ╔═ AM-10001  Link the records ═════════════════════════════════════════════════╗
    ║           Wants  [Never smoked______________________________________]        ║
    ║>        Records* [R-1_______________________________] default                ║
    ║                                                                              ║
    ║                                                                              ║
    ║                                                                              ║
    ║                                                                              ║
    ║                                                                              ║
    ║ The affected records.                                                        ║
    ║ names, with ; between them; F4 lists what is on file                         ║
    ╚══════════════════════════════════════════════════════════════════════════════╝
    """,
    "inform 80": """
    ╔═ AM-10001  Inform everyone ══════════════════════════════════════════════════╗
    ║  Letter to them  [LT-9__________╔═ Space takes, Enter closes ════════════════╗
    ║     They agreed  [yes__]        ║> [x] 1 Dr. Patel, cardiology               ║
    ║    Whom to tell  [Dr. Patel, car║  [ ] 2 Insurer Northway                    ║
    ║        Was told  [Dr. Patel, car╚════════════════════════════════════════════╝
    ║                                                                              ║
    ║                                                                              ║
    ║                                                                              ║
    ║ Who was told, or whom it was tried to tell.                                  ║
    ║ names, with ; between them; F4 lists what is on file                         ║
    ╚══════════════════════════════════════════════════════════════════════════════╝
    """,
    "disagree 80": """
    ╔═ AM-10001  Statement of disagreement ════════════════════════════════════════╗
    ║>     In writing* [_____]                                                     ║
    ║       Statement* [__________________________________]                        ║
    ║                                                                              ║
    ║                                                                              ║
    ║                                                                              ║
    ║                                                                              ║
    ║                                                                              ║
    ║ Whether it came in writing.                                                  ║
    ║ y yes  n no                                                                  ║
    ╚══════════════════════════════════════════════════════════════════════════════╝
    """,
    "rebut 80": """
    ╔═ AM-10005  Rebut, or no rebuttal ════════════════════════════════════════════╗
    ║        They say  [I was discharged._________________________________]        ║
    ║>      Answer it* [yes__]                                                     ║
    ║        Rebuttal* [__________________________________]                        ║
    ║       Copy sent* [_____]                                                     ║
    ║                                                                              ║
    ║                                                                              ║
    ║                                                                              ║
    ║                                                                              ║
    ║ y yes  n no                                                                  ║
    ╚══════════════════════════════════════════════════════════════════════════════╝
    """,
    "goes along 80": """
    ╔═ AM-10001  Request goes along with the record ═══════════════════════════════╗
    ║>   Asked for it* [_____]                                                     ║
    ║                                                                              ║
    ║                                                                              ║
    ║                                                                              ║
    ║                                                                              ║
    ║                                                                              ║
    ║                                                                              ║
    ║ Whether the individual asks for it.                                          ║
    ║ y yes  n no                                                                  ║
    ╚══════════════════════════════════════════════════════════════════════════════╝
    """,
    "extend 80": """
    ╔═ AM-10001  Extend by a letter ═══════════════════════════════════════════════╗
    ║>         Letter* [____________________]                                      ║
    ║    Reason given* [__________________________________]                        ║
    ║     Days to add* [30___] default                                             ║
    ║                                                                              ║
    ║                                                                              ║
    ║                                                                              ║
    ║                                                                              ║
    ║ The letter's number.                                                         ║
    ║ text of at most 40 letters                                                   ║
    ╚══════════════════════════════════════════════════════════════════════════════╝
    """,
    "withdraw 80": """
    ╔═ AM-10002  Withdraw it ══════════════════════════════════════════════════════╗
    ║>   By who asked* [_____] is empty                                            ║
    ║      In writing  [_____]                                                     ║
    ║      Identified  [_____]                                                     ║
    ║                                                                              ║
    ║                                                                              ║
    ║                                                                              ║
    ║                                                                              ║
    ║ By who asked is empty. Accepted:                                             ║
    ║ y yes  n no                                                                  ║
    ╚══════════════════════════════════════════════════════════════════════════════╝
    """,
  ]
}
